"""What speaks for two passages reporting the same fact, as numbers; whole blocks of pairs at a time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from reader.compare.facts import Corpus, Facts
from reader.compare.terms import Terms, rarity, smooth_rarity, weighted
from reader.text.vectors import Floats

FEATURES = (
    "meaning",  # cosine of the sentence vectors, less what all passages of the story share
    "topic",  # how near the two stand to the other article as a whole, by vectors
    "terms",  # cosine of stems, weighted by how rare they are in news
    "story_terms",  # cosine of stems, weighted by how rare they are in this story
    "shared",  # root of the summed squared rarity of the shared stems, whatever the lengths
    "common",  # how near the two stand to the other article as a whole, by stems
    "around",  # the likeness of one to the other's neighbours in the text
    "distance",  # difference of relative position
    "upper",  # relative position of the one that stands higher up
    "lead",  # both stand at the top
    "shorter",  # log of the words of the shorter one
    "longer",  # log of the words of the longer one
    "figures",  # a figure or date in common
    "quoted",  # share of quoted words in common
    "one_quotes",  # only one of the two has quotation marks
)
_LEAD = 0.15  # the top of an article


@dataclass(frozen=True, slots=True)
class Evidence:
    """Everything from which the features of any two passages are made. Rows run as in `corpus.facts`."""

    corpus: Corpus
    centred: Floats
    terms: Terms
    story: Terms
    rarity: Terms
    numbers: Terms
    quoted: Terms
    length: Floats
    position: Floats
    quotes: Floats


def evidence_of(corpus: Corpus, background: Callable[[str], float]) -> Evidence:
    """Args:
    background: inverse frequency of a stem in news at large.
    """
    facts = corpus.facts
    articles = [f.article for f in facts]
    bags = [f.stems for f in facts]
    once = [tuple(dict.fromkeys(bag)) for bag in bags]
    centred = corpus.vectors - corpus.vectors.mean(0, keepdims=True) if len(facts) else corpus.vectors
    return Evidence(
        corpus,
        centred / np.maximum(np.linalg.norm(centred, axis=1, keepdims=True), 1e-6),
        weighted(bags, articles, background),
        weighted(bags, articles, smooth_rarity(bags)),
        weighted(once, articles, rarity(bags)),
        weighted([_numbers(f) for f in facts], articles, lambda _term: 1.0),
        weighted([tuple(f.quoted_stems) for f in facts], articles, background),
        np.array([f.length for f in facts], np.float32),
        np.array([f.position for f in facts], np.float32),
        np.array([bool(f.quoted) for f in facts], np.float32),
    )


def block(evidence: Evidence, left: tuple[int, int], right: tuple[int, int]) -> Floats:
    """Features of all pairs of two articles' passages.

    Args:
        left, right: where the articles' passages begin and end; neither is empty.

    Returns:
        shape (m, n, len(FEATURES)).
    """
    a, b = slice(*left), slice(*right)
    raw = evidence.corpus.vectors[a] @ evidence.corpus.vectors[b].T
    terms = _cosine(evidence.terms, a, b)
    high, low = evidence.position[a, None], evidence.position[None, b]
    long, short = evidence.length[a, None], evidence.length[None, b]
    quotes = np.abs(evidence.quotes[a, None] - evidence.quotes[None, b])
    found = (
        evidence.centred[a] @ evidence.centred[b].T,
        raw.mean(1, keepdims=True) + raw.mean(0, keepdims=True),
        terms,
        _cosine(evidence.story, a, b),
        np.sqrt(evidence.rarity.rows[a] @ evidence.rarity.rows[b].T),
        terms.mean(1, keepdims=True) + terms.mean(0, keepdims=True),
        _around(0.5 * raw + 0.5 * terms),
        np.abs(high - low),
        np.minimum(high, low),
        (high < _LEAD) & (low < _LEAD),
        np.log(np.minimum(long, short)),
        np.log(np.maximum(long, short)),
        np.minimum(evidence.numbers.rows[a] @ evidence.numbers.rows[b].T, 1.0),
        _contained(evidence.quoted, a, b),
        quotes,
    )
    out = np.empty((*raw.shape, len(FEATURES)), np.float32)
    for column, values in enumerate(found):
        out[:, :, column] = values
    return out


def _around(likeness: Floats) -> Floats:
    """For each pair the best of the four pairs with one of the two replaced by its neighbour."""
    out = np.zeros_like(likeness)
    out[1:] = np.maximum(out[1:], likeness[:-1])
    out[:-1] = np.maximum(out[:-1], likeness[1:])
    out[:, 1:] = np.maximum(out[:, 1:], likeness[:, :-1])
    out[:, :-1] = np.maximum(out[:, :-1], likeness[:, 1:])
    return out


def _numbers(facts: Facts) -> tuple[str, ...]:
    found = {f"{f.value:g} {f.unit}" for f in facts.figures}
    found |= {d.text.lower() for d in facts.dates if not d.weekday}
    return tuple(sorted(found))


def _cosine(terms: Terms, a: slice, b: slice) -> Floats:
    norms = np.outer(terms.norms[a], terms.norms[b])
    return np.asarray(terms.rows[a] @ terms.rows[b].T / np.where(norms > 0, norms, 1.0), np.float32)


def _contained(terms: Terms, a: slice, b: slice) -> Floats:
    """Weight of the shared terms over the smaller of the two passages' weights."""
    least = np.minimum(terms.sums[a, None], terms.sums[None, b])
    share = terms.rows[a] @ (terms.rows[b] > 0).T.astype(np.float32) / np.where(least > 0, least, 1.0)
    return np.asarray(np.minimum(share, 1.0), np.float32)
