"""Rows of the table: groups of passages made into claims, each with its lead, cells and grey zone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from reader.compare.facts import Corpus, Facts
from reader.compare.pairs import PairModel
from reader.compare.rows import clusters
from reader.text.vectors import Floats


@dataclass(frozen=True, slots=True)
class Row:
    """A claim before it gets its id. All numbers are places in `corpus.facts`.

    `cells` holds each reporting article's passages, best first; `maybe` the one passage of an article
    that comes close without being said to report it;
    """

    lead: int
    cells: dict[int, tuple[int, ...]]
    maybe: dict[int, int]
    prominence: dict[int, float]


def rows_of(corpus: Corpus, chance: Floats, model: PairModel) -> list[Row]:
    """Every comparable passage in at least one row, in the order in which the story is told.

    Args:
        corpus: the passages.
        chance: shape (n, n): how likely two passages report the same fact.
        model: its thresholds.
    """
    articles = [f.article for f in corpus.facts]
    groups = clusters(chance, articles, model.row, model.joined)
    grey = _grey(corpus, chance, groups, model.maybe)
    found = [_row(corpus, chance, group, near) for group, near in zip(groups, grey, strict=True)]
    # Told by more outlets first among equals; the text settles the rest, so that the order in which
    # the articles were given does not matter.
    found.sort(
        key=lambda r: (
            float(np.mean(list(r.prominence.values()))),
            -len(r.cells),
            corpus.facts[r.lead].passage.text,
            corpus.articles[corpus.facts[r.lead].article].id,
        )
    )
    return found


def _grey(
    corpus: Corpus, chance: Floats, groups: Sequence[Sequence[int]], maybe: float
) -> list[dict[int, int]]:
    """For each row and article the passage that comes close: the one nearest to the row as a whole, or
    to one of its passages if that one is not near enough. All rows at once, article by article.
    """
    out: list[dict[int, int]] = [{} for _group in groups]
    if not groups:
        return out
    flat = np.array([i for group in groups for i in group], np.int64)
    sizes = np.array([len(group) for group in groups])
    starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])
    for article, (a, b) in enumerate(corpus.bounds):
        if a == b:
            continue
        inside = chance[flat, a:b]
        best = np.maximum.reduceat(inside, starts, axis=0)
        close = np.add.reduceat(inside, starts, axis=0).argmax(1)
        for k in np.flatnonzero(best.max(1) >= maybe):
            place = int(close[k]) if best[k, close[k]] >= maybe else int(best[k].argmax())
            out[int(k)][article] = a + place
    return out


def _row(corpus: Corpus, chance: Floats, group: Sequence[int], grey: dict[int, int]) -> Row:
    members = np.array(group)
    agreement = chance[np.ix_(members, members)].sum(1)
    lead = max(range(len(group)), key=lambda k: (_plainness(corpus.facts[group[k]], float(agreement[k])), -k))
    order = sorted(
        range(len(group)), key=lambda k: (k != lead, -float(agreement[k]), corpus.facts[group[k]].position)
    )
    cells: dict[int, list[int]] = {}
    for k in order:
        cells.setdefault(corpus.facts[group[k]].article, []).append(group[k])
    return Row(
        lead=group[lead],
        cells={article: tuple(ids) for article, ids in sorted(cells.items())},
        maybe={article: i for article, i in grey.items() if article not in cells},
        prominence={
            article: min(corpus.facts[i].position for i in ids) for article, ids in sorted(cells.items())
        },
    )


def _plainness(facts: Facts, agreement: float) -> float:
    """A whole, middling long sentence that agrees with the others states a fact most plainly."""
    length = min(facts.length, 30) / 30 - max(0, facts.length - 35) / 40
    headline = 0.15 if facts.passage.kind == "headline" else 0.0
    return agreement + 0.3 * length - headline
