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
    found = [
        _row(corpus, chance, group, model.maybe)
        for group in clusters(chance, articles, model.row, model.joined)
    ]
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


def _row(corpus: Corpus, chance: Floats, group: Sequence[int], maybe: float) -> Row:
    members = np.array(group)
    agreement = chance[np.ix_(members, members)].sum(1)
    lead = max(range(len(group)), key=lambda k: (_plainness(corpus.facts[group[k]], float(agreement[k])), -k))
    order = sorted(
        range(len(group)), key=lambda k: (k != lead, -float(agreement[k]), corpus.facts[group[k]].position)
    )
    cells: dict[int, list[int]] = {}
    for k in order:
        cells.setdefault(corpus.facts[group[k]].article, []).append(group[k])
    near: dict[int, int] = {}
    mean = chance[members].mean(0)
    for article, (a, b) in enumerate(corpus.bounds):
        if article in cells or a == b:
            continue
        best = a + int(np.argmax(chance[members, a:b].max(0)))
        if float(chance[members, best].max()) >= maybe:
            close = a + int(np.argmax(mean[a:b]))
            near[article] = close if float(chance[members, close].max()) >= maybe else best
    return Row(
        lead=group[lead],
        cells={article: tuple(ids) for article, ids in sorted(cells.items())},
        maybe=near,
        prominence={
            article: min(corpus.facts[i].position for i in ids) for article, ids in sorted(cells.items())
        },
    )


def _plainness(facts: Facts, agreement: float) -> float:
    """A whole, middling long sentence that agrees with the others states a fact most plainly."""
    length = min(facts.length, 30) / 30 - max(0, facts.length - 35) / 40
    headline = 0.15 if facts.passage.kind == "headline" else 0.0
    return agreement + 0.3 * length - headline
