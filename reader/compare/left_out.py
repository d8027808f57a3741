"""What an outlet leaves out that others report: rows without a cell, and details missing inside a row."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import numpy as np

from reader.compare.claims import Row
from reader.compare.facts import Corpus
from reader.model.comparison import LeftOut, LeftOutKind, Nearest
from reader.text.vectors import Floats


def left_out(
    corpus: Corpus, rows: Sequence[Row], ids: Sequence[str], meaning: Floats, voices: Mapping[int, int]
) -> tuple[LeftOut, ...]:
    """Heaviest first for each article. Nothing is ever left out of an incomplete article.

    Args:
        corpus: the passages.
        rows: the table.
        ids: the claims' ids, one a row.
        meaning: shape (n, n): cosines of the passages' vectors.
        voices: article -> the voice it belongs to; wire copies of one text are one voice.
    """
    out: list[LeftOut] = []
    for article, record in enumerate(corpus.articles):
        if not record.complete or corpus.bounds[article][0] == corpus.bounds[article][1]:
            continue
        mine = [
            _missing(corpus, row, claim, article, meaning, voices)
            for row, claim in zip(rows, ids, strict=True)
            if article not in row.cells
        ]
        out += sorted(mine, key=lambda item: (-item.weight, item.text))
    return tuple(out)


def _missing(
    corpus: Corpus, row: Row, claim: str, article: int, meaning: Floats, voices: Mapping[int, int]
) -> LeftOut:
    facts = corpus.facts[row.lead]
    a, b = corpus.bounds[article]
    near = row.maybe[article] if article in row.maybe else a + int(np.argmax(meaning[row.lead, a:b]))
    told = {voices[k] for k in row.cells}
    kind: LeftOutKind = "claim"
    score = (
        -1.5
        + 0.7 * (math.log(max(facts.length, 1)) - 3.0)
        + 0.3 * len(told)
        + 0.2 * min(len(facts.names), 4)
        + 0.3 * min(len(facts.figures), 2)
        - 0.8 * min(row.prominence.values())
    )
    return LeftOut(
        article=corpus.articles[article].id,
        claim=claim,
        kind=kind,
        text=facts.passage.text,
        reported_by=tuple(corpus.articles[k].id for k in row.cells),
        evidence=tuple(
            dict.fromkeys(
                [facts.passage.id, *(corpus.facts[i].passage.id for many in row.cells.values() for i in many)]
            )
        ),
        nearest=Nearest(corpus.facts[near].passage.id, round(float(meaning[row.lead, near]), 3)),
        state="maybe" if article in row.maybe else "not_found",
        weight=round(1.0 / (1.0 + math.exp(-score)), 3),
    )
