"""What an outlet leaves out that others report: rows without a cell, and details missing inside a row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache, partial

import numpy as np

from reader.compare.chances import Chances
from reader.compare.facts import Corpus
from reader.compare.quantities import Quantities
from reader.compare.repeated import Above
from reader.compare.rows import Row
from reader.compare.voices import same_outlet
from reader.compare.weight import Candidate, WeightModel, missing, table_of
from reader.model.comparison import LeftOut, Nearest, State
from reader.text.vectors import Floats

_AGAIN = 0.5  # what is left of the weight of a thing whose passage or row was told above it
_PART = 0.5  # the same for a bare year: the sentence around it is reported
_DETAIL = 0.7  # the same for any other detail
# The same for a thing that is much like one above it. Weighty facts among the first ten, leave-one-story-out:
# .595, with this and _DETAIL .63; flat from .55 to .65.
_LIKE = 0.6  # cosine
_FIRST = 40  # places of the list that are spread like this; nobody reads on for variety
_IN_COMMON = 0.25  # cosine that English sentences of one story have by what they share
_MOST = 300  # entries for one article: nobody reads further, and a hundred outlets have thousands


def left_out(
    corpus: Corpus,
    rows: Sequence[Row],
    ids: Sequence[str],
    chance: Chances,
    model: WeightModel,
    row: float,
    quantities: Quantities,
) -> tuple[LeftOut, ...]:
    """Heaviest first for each article. Nothing is ever left out of an incomplete article, and a
    sentence of opinion is never a fact that was left out. A figure is not left out where the article gives
    another one for the same thing.

    Args:
        corpus: the passages.
        rows: the table.
        ids: the claims' ids, one a row.
        chance: how likely two passages report the same fact.
        model: what a row weighs.
        row: the chance from which two passages are said to report the same fact.
        quantities: what the passages count.
    """
    if not rows:
        return ()
    table = table_of(corpus, rows)
    listed = _Listed(corpus, rows, ids, quantities)
    out: list[LeftOut] = []
    for article, record in enumerate(corpus.articles):
        a, b = corpus.bounds[article]
        if not record.complete or a == b:
            continue
        best = chance.best(a, b)
        for other in same_outlet(corpus, article):
            if other != article:
                best = np.maximum(best, chance.best(*corpus.bounds[other]))
        found, features = missing(corpus, table, article, best, row, model, _MOST)
        if found:
            out += listed.of(article, found, model.weigh(features))
    return tuple(out)


class _Listed:
    """What articles lack, heaviest first, nothing twice, each with the passage that comes closest."""

    def __init__(
        self, corpus: Corpus, rows: Sequence[Row], ids: Sequence[str], quantities: Quantities
    ) -> None:
        self._corpus, self._rows, self._ids, self._quantities = corpus, rows, ids, quantities
        self._place = {facts.passage.id: i for i, facts in enumerate(corpus.facts)}
        self._likeness = _Likeness(corpus.vectors)
        self._reports = cache(partial(_reports, corpus))  # the same for all articles that lack a row

    def of(self, article: int, found: Sequence[Candidate], weights: Floats) -> Iterator[LeftOut]:
        """The list of one article."""
        corpus, record = self._corpus, self._corpus.articles[article]
        a, b = corpus.bounds[article]
        heaviest = order(corpus, found, weights)[:_MOST]
        meaning = self._likeness([found[k].lead for k, _weight in heaviest], a, b, record.language)
        above = Above()
        nearest = (a + meaning.argmax(1)).tolist()
        for (k, weight), likeness, closest in zip(heaviest, meaning, nearest, strict=True):
            one, detail = found[k], found[k].detail
            facts, cells = corpus.facts[one.lead], self._rows[one.row].cells
            same = self._quantities.same(facts, article) if facts.figures else []
            maybe = None
            if detail is None:
                of_same = self._place[same[0][1].facts.passage.id] if same else None
                maybe = self._rows[one.row].maybe.get(article, of_same)
            elif any(detail.figure == mine.figure for mine, _other in same) or above.tells(detail, one.row):
                continue
            shown = closest if maybe is None else maybe
            if detail is not None and article in cells:
                shown = max(cells[article], key=lambda i: likeness[i - a])
            near = Nearest(corpus.facts[shown].passage.id, round(float(likeness[shown - a]), 3))
            kind, text = (detail.kind, detail.text) if detail else ("claim", facts.passage.text)
            state: State = "not_found" if maybe is None else "maybe"
            told = self._reports(one.evidence)
            yield LeftOut(record.id, self._ids[one.row], kind, text, *told, near, state, round(weight, 3))


class _Likeness:
    """How close passages are in meaning. In a language that the encoder hardly knows any two sentences are
    close (cosines of .55 to .75 between sentences about different things; English: .15 to .25). What all
    passages of the story share is that language: without it true pairs are told from others as well or better
    (invented stories, area under the curve: Hindi .60 -> .77, Chinese .69 -> .77, Turkish .92 -> .97).
    """

    def __init__(self, vectors: Floats) -> None:
        self._vectors = vectors
        self._apart: Floats | None = None

    def __call__(self, leads: Sequence[int], begin: int, end: int, language: str) -> Floats:
        """Of some passages with those from `begin` to `end`: a row for each."""
        if language == "en":
            return np.asarray(self._vectors[leads] @ self._vectors[begin:end].T)
        if self._apart is None:
            apart = self._vectors - self._vectors.mean(0)
            self._apart = apart / np.maximum(np.linalg.norm(apart, axis=1, keepdims=True), 1e-6)
        bare = self._apart[leads] @ self._apart[begin:end].T
        return np.asarray(bare + (1 - bare) * _IN_COMMON)


def _reports(corpus: Corpus, passages: Sequence[int]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The ids of the articles of some passages, in order, and of the passages."""
    told = sorted({corpus.facts[i].article for i in passages})
    return tuple(corpus.articles[k].id for k in told), tuple(corpus.facts[i].passage.id for i in passages)


def order(corpus: Corpus, found: Sequence[Candidate], weights: Floats) -> list[tuple[int, float]]:
    """(candidate, weight), heaviest first; ties by the place in the text, then by the text itself.

    Of several things that one passage or row tells, and of things much alike, the heaviest keeps its weight
    and the others lose of theirs: a list that repeats itself wastes its first places.
    """
    heavy = weights.tolist()

    def key(k: int) -> tuple[float, float, str]:
        lead = corpus.facts[found[k].lead]
        detail = found[k].detail
        return -heavy[k], lead.position, detail.text if detail else lead.passage.text

    left = [0.0] * len(found)
    told: set[int] = set()
    rows: set[int] = set()
    first = sorted(range(len(found)), key=key)
    for k in first:
        one = found[k]
        again = one.lead in told or (one.detail is not None and one.row in rows)
        left[k] = heavy[k] * (_AGAIN if again else 1.0)
        if one.detail is not None:
            left[k] *= _PART if one.detail.text.isdecimal() else _DETAIL
        told.update(one.evidence)
        rows.add(one.row)
    now, like = np.array(left)[first], np.zeros(len(first), bool)
    whole = np.array([found[k].detail is None for k in first], bool)  # a sum is no repeat of its sentence
    things = np.flatnonzero(whole)
    meaning = corpus.vectors[[found[first[n]].lead for n in things.tolist()]]
    out: list[tuple[int, float]] = []
    for _place in range(min(_FIRST, len(first))):
        best = int(now.argmax())
        out.append((first[best], float(now[best])))
        now[best] = -1.0  # of what has its place
        alike = things[meaning @ corpus.vectors[found[first[best]].lead] > _LIKE]
        fresh = alike[~like[alike]]
        like[fresh] = True
        now[fresh[now[fresh] > 0]] *= _AGAIN
    return out + [(first[n], float(now[n])) for n in np.argsort(-now, kind="stable") if now[n] >= 0]
