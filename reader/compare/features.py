"""What speaks for two passages reporting the same fact, as numbers; whole blocks of pairs at a time."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np

from reader.compare.facts import Corpus, Facts
from reader.compare.terms import Bags, Overlap, Terms, contained, in_common, weighted
from reader.text.tokens import stem
from reader.text.vectors import Floats

FEATURES = (
    "meaning",  # cosine of the sentence vectors, less what all passages of the story share
    "topic",  # how near the two stand to the other article as a whole, by vectors
    "terms",  # cosine of stems, weighted by how rare they are in news
    "story_terms",  # cosine of stems, weighted by how rare they are in this story
    "shared",  # root of the summed squared rarity of the shared stems (less of names), whatever the lengths
    "common",  # how near the two stand to the other article as a whole, by stems
    "around",  # the likeness of one to the other's neighbours in the text
    "along",  # the likeness of a neighbour of one to a neighbour of the other: texts stay on a subject
    "distance",  # difference of relative position
    "upper",  # relative position of the one that stands higher up
    "lead",  # both stand at the top
    "shorter",  # log of the words of the shorter one
    "longer",  # log of the words of the longer one
    "figures",  # a figure or date in common
    "quoted",  # share of quoted words in common
    "one_quotes",  # only one of the two has quotation marks
)
_TALLY = re.compile(
    r"(?<![\w.,$€£-])(\d{1,3})(?:\s?[-–—‑]\s?|\sto\s)(\d{1,3})(?![\w,%-]|\.\d)"
)  # votes, goals
_LEAD = 0.15  # the top of an article
# What a name's square of rarity counts beside another word's: who is talked of is a topic, what they do a
# fact, and names come together. Rows, leave-one-story-out, means over the thresholds .30 to .38: precision
# .808 -> .821, recall .721 -> .734, F1 .731 -> .748 (half: .746, a quarter: .739).
_OF_NAMES = 0.75
# What all passages share is the story, and taken away; what a few teasers share is their fact. The smallest
# labelled story has 38 passages. Of these stories cut to a headline each, with one sentence, two, four or
# seven, by weights that never saw the story, rows F1 is .435 -> .714, .511 -> .817, .591 -> .775, .653 ->
# .777 and .715 -> .737.
_LEAST_PASSAGES = 40
# Nor is a word that two teasers share less telling than one of two passages of long articles: rarity is
# counted over so many passages at least. In the same cuts, by the same weights, F1 is .700 -> .700, .644 ->
# .853, .607 -> .732, .665 -> .714 and .719 -> .717. With forty .800, .877, .744, .730 and .730, but of the
# rows of invented whole stories one in ten more is wrong.
_LEAST_COUNTED = 25


@dataclass(frozen=True, slots=True)
class Evidence:
    """Everything from which the features of any two passages are made. Rows run as in `corpus.facts`;
    `length` is the log of the words. The cosine of two vectors without what all passages share is
    (their product - one's `lean` - the other's) * `apart` of both.
    """

    corpus: Corpus
    lean: Floats
    apart: Floats
    terms: Terms
    story: Terms
    rarity: Terms
    numbers: Terms
    quoted: Terms
    length: Floats
    position: Floats
    quotes: Floats

    @property
    def telling(self) -> float:
        """The rarity of a word that only two passages have."""
        return math.log(max(len(self.corpus.facts), _LEAST_COUNTED) / 2)


def evidence_of(corpus: Corpus, background: Callable[[str], float]) -> Evidence:
    """Args:
    background: inverse frequency of a stem in news at large.
    """
    facts = corpus.facts
    bags = Bags.of([f.stems for f in facts])
    numbers = Bags.of([_numbers(f) for f in facts])
    quoted = Bags.of([tuple(f.quoted_stems) for f in facts])
    shared = corpus.vectors.sum(0) / max(len(facts), _LEAST_PASSAGES)
    norms = np.linalg.norm(corpus.vectors - shared, axis=1)
    return Evidence(
        corpus,
        np.asarray(corpus.vectors @ shared - shared @ shared / 2, np.float32),
        np.asarray(1 / np.maximum(norms, 1e-6), np.float32),
        weighted(bags, bags.weights(background)),
        weighted(bags, bags.smooth_rarity()),
        weighted(bags, bags.rarity(_LEAST_COUNTED) * _of_names(corpus, bags), counted=False),
        weighted(numbers, numbers.weights(lambda _term: 1.0)),
        weighted(quoted, quoted.weights(background)),
        np.log(np.array([f.length for f in facts], np.float32)),
        np.array([f.position for f in facts], np.float32),
        np.array([bool(f.quoted) for f in facts], np.float32),
    )


def features(evidence: Evidence, left: tuple[int, int], right: tuple[int, int]) -> tuple[Floats, ...]:
    """Features of all pairs of one article's passages and those of others.

    Args:
        left: where the article's passages begin and end.
        right: the same of one or more articles that stand together; neither is empty.

    Returns:
        One array for each of FEATURES, of shapes that broadcast to (passages of left, of right).
    """
    a, b = slice(*left), slice(*right)
    borders = Borders(evidence.corpus, right)
    raw = evidence.corpus.vectors[a] @ evidence.corpus.vectors[b].T
    overlap = Overlap(evidence.terms.bags, left, right)
    terms = overlap.product(evidence.terms.unit, evidence.terms.unit)
    story = overlap.product(evidence.story.unit, evidence.story.unit)
    shared = overlap.product(evidence.rarity.values, evidence.rarity.values)
    high, low = evidence.position[a, None], evidence.position[None, b]
    long, short = evidence.length[a, None], evidence.length[None, b]
    meaning = raw - evidence.lean[a, None]
    meaning -= evidence.lean[b]
    meaning *= evidence.apart[a, None]
    meaning *= evidence.apart[b]
    return (
        meaning,
        borders.mean(raw) + raw.mean(0, keepdims=True),
        terms,
        story,
        np.sqrt(shared, out=shared),
        borders.mean(terms) + terms.mean(0, keepdims=True),
        borders.best(0.5 * (raw + terms), ((1, 0), (-1, 0), (0, 1), (0, -1))),
        borders.best(story, ((1, 1), (1, -1), (-1, 1), (-1, -1))),
        np.abs(high - low),
        np.minimum(high, low),
        np.asarray((high < _LEAD) & (low < _LEAD), np.float32),
        np.minimum(long, short),
        np.maximum(long, short),
        in_common(evidence.numbers, left, right),
        contained(evidence.quoted, left, right),
        np.abs(evidence.quotes[a, None] - evidence.quotes[None, b]),
    )


class Borders:
    """Where each article's passages begin among those of several that stand together (`right`)."""

    def __init__(self, corpus: Corpus, right: tuple[int, int]) -> None:
        inside = [(a, b) for a, b in corpus.bounds if right[0] <= a < b <= right[1]]
        self._starts = np.array([a - right[0] for a, _b in inside])
        self._sizes = np.array([b - a for a, b in inside])

    def mean(self, table: Floats) -> Floats:
        """For each row its mean over each article, at that article's columns: the table's shape."""
        means = np.add.reduceat(table, self._starts, axis=1) / self._sizes.astype(np.float32)
        return np.asarray(np.repeat(means, self._sizes, axis=1))

    def best(self, table: Floats, steps: Iterable[tuple[int, int]]) -> Floats:
        """For each pair the greatest value of those that stand (rows down, columns on) from it, within the
        article; 0 where there is none.
        """
        out = np.zeros_like(table)
        within: dict[int, Floats] = {0: table}
        for down, on in steps:
            if on not in within:
                # the first column of an article is no neighbour of the last of the one before
                within[on] = table.copy()
                within[on][:, self._starts if on > 0 else self._starts + self._sizes - 1] = 0
            there = within[on][max(0, down) : len(table) + min(0, down)]
            here = out[max(0, -down) : len(table) + min(0, -down)]
            if on:
                there = there[:, 1:] if on > 0 else there[:, :-1]
                here = here[:, :-1] if on > 0 else here[:, 1:]
            np.maximum(here, there, out=here)
        return out


def _of_names(corpus: Corpus, bags: Bags) -> Floats:
    """For each term how much of its rarity counts: less if it is part of a name in most passages."""
    named: Counter[str] = Counter()
    for facts in corpus.facts:
        language = corpus.articles[facts.article].language
        named.update({stem(word, language) for name in facts.names for word in name.key.split()})
    often = np.array([named[term] for term in bags.terms]) > bags.passages() / 2
    return np.where(often, np.sqrt(_OF_NAMES), 1.0).astype(np.float32)


def _numbers(facts: Facts) -> tuple[str, ...]:
    found = {f"{f.value:g} {f.unit}" for f in facts.figures}
    found |= {d.text.lower() for d in facts.dates if not d.weekday}
    found |= {f"{m[1]}-{m[2]}" for m in _TALLY.finditer(facts.passage.text)}
    return tuple(sorted(found))
