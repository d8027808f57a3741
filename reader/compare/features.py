"""What speaks for two passages reporting the same fact, as numbers; whole blocks of pairs at a time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from reader.compare.facts import Corpus
from reader.compare.terms import Terms, story_weight, weighted
from reader.text.vectors import Floats

FEATURES = (
    "meaning",  # cosine of the sentence vectors
    "terms",  # cosine of stems, weighted by how rare they are in news
    "meaning_terms",  # product of the two
    "story_terms",  # cosine of stems, weighted by how rare they are in this story
    "contained",  # share of the poorer passage's weight that the richer one has too
    "distance",  # difference of relative position
    "length",  # log of the shorter one's words
    "headline",  # one of the two is a headline
    "rank",  # mean of log ranks among each other's partners
    "gap",  # how far below the better of the two's best partner
    "names",  # cosine of the words of names, weighted by rarity in the story
    "figures",  # a figure or date in common
    "figures_differ",  # both have figures, none in common
    "quoted",  # share of quoted words in common
)


@dataclass(frozen=True, slots=True)
class Evidence:
    """Everything from which the features of any two passages are made. Rows run as in `corpus.facts`."""

    corpus: Corpus
    terms: Terms
    story: Terms
    names: Terms
    numbers: Terms
    quoted: Terms
    length: Floats
    position: Floats
    headline: Floats


def evidence_of(corpus: Corpus, background: Callable[[str], float]) -> Evidence:
    """Args:
    background: inverse frequency of a stem in news at large.
    """
    facts = corpus.facts
    articles = [f.article for f in facts]
    bags = [f.stems for f in facts]
    name_bags = [tuple({part for name in f.names for part in name.key.split()}) for f in facts]
    return Evidence(
        corpus,
        weighted(bags, articles, background),
        weighted(bags, articles, story_weight(bags)),
        weighted(name_bags, articles, story_weight(name_bags)),
        weighted([_numbers(corpus, i) for i in range(len(facts))], articles, lambda _term: 1.0),
        weighted([tuple(f.quoted_stems) for f in facts], articles, background),
        np.array([f.length for f in facts], np.float32),
        np.array([f.position for f in facts], np.float32),
        np.array([f.passage.kind == "headline" for f in facts], np.float32),
    )


def block(evidence: Evidence, left: tuple[int, int], right: tuple[int, int]) -> Floats:
    """Features of all pairs of two articles' passages.

    Args:
        left, right: where the articles' passages begin and end.

    Returns:
        shape (m, n, len(FEATURES)).
    """
    a, b = slice(*left), slice(*right)
    meaning = evidence.corpus.vectors[a] @ evidence.corpus.vectors[b].T
    terms, contained = _cosine(evidence.terms, a, b), _contained(evidence.terms, a, b)
    story = _cosine(evidence.story, a, b)
    names = _cosine(evidence.names, a, b)
    shared_numbers = evidence.numbers.rows[a] @ evidence.numbers.rows[b].T
    both_numbers = (evidence.numbers.sums[a, None] > 0) & (evidence.numbers.sums[None, b] > 0)
    quoted = _contained(evidence.quoted, a, b)
    shorter = np.minimum(evidence.length[a, None], evidence.length[None, b])
    mixed = 0.5 * meaning + 0.5 * terms
    headline = np.maximum(evidence.headline[a, None], evidence.headline[None, b])
    best = np.maximum(
        mixed.max(1, keepdims=True) if mixed.size else 0, mixed.max(0, keepdims=True) if mixed.size else 0
    )
    out: Floats = np.stack(
        np.broadcast_arrays(
            meaning,
            terms,
            meaning * terms,
            story,
            contained,
            np.abs(evidence.position[a, None] - evidence.position[None, b]),
            np.log(shorter),
            headline,
            0.5 * (_log_rank(mixed, 0) + _log_rank(mixed, 1)),
            best - mixed,
            names,
            np.minimum(shared_numbers, 1.0),
            both_numbers & (shared_numbers == 0),
            quoted,
        ),
        axis=-1,
    ).astype(np.float32)
    return out


def _numbers(corpus: Corpus, i: int) -> tuple[str, ...]:
    facts = corpus.facts[i]
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


def _log_rank(values: Floats, axis: int) -> Floats:
    order = np.argsort(np.argsort(-values, axis=axis, kind="stable"), axis=axis, kind="stable")
    out: Floats = np.log1p(order.astype(np.float32))
    return out
