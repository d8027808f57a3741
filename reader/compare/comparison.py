"""The whole comparison of a story's articles: rows, what is left out, and the parts made elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

from reader.compare.claims import Row, rows_of
from reader.compare.differences import differences
from reader.compare.facts import Corpus, corpus_of
from reader.compare.features import evidence_of
from reader.compare.left_out import left_out
from reader.compare.pairs import PairModel, probabilities
from reader.compare.prepared import Prepared
from reader.compare.profile import profiles
from reader.compare.voices import voices
from reader.compare.weight import WeightModel
from reader.model.comparison import Claim, ComparedArticle, Comparison
from reader.text.background import Background
from reader.work.progress import CancelToken, Progress, silent

_STEPS = 5


def compare(
    prepared: Sequence[Prepared], *, progress: Progress = silent, cancel: CancelToken | None = None
) -> Comparison:
    """Compare articles of one story.

    Args:
        prepared: the articles with passages and vectors; ids differ.
        progress: told of the steps.
        cancel: asked between the steps.

    Raises:
        ValueError: fewer than two articles.
        Cancelled: `cancel` was set.
    """
    if len(prepared) < 2:
        raise ValueError("two or more articles are needed")

    def step(done: int) -> None:
        progress("Comparing", done, _STEPS)
        if cancel is not None:
            cancel.check()

    step(0)
    corpus = corpus_of(prepared)
    model = PairModel.load()
    evidence = evidence_of(corpus, Background.load().idf)
    step(1)
    chance = probabilities(evidence, model)
    rows = rows_of(corpus, chance, row=model.row, maybe=model.maybe)
    step(2)
    ids = [f"c{n}" for n in range(1, len(rows) + 1)]
    claims = tuple(_claim(corpus, row, claim) for row, claim in zip(rows, ids, strict=True))
    step(3)
    missing = left_out(
        corpus, rows, ids, chance, corpus.vectors @ corpus.vectors.T, voices(corpus), WeightModel.load()
    )
    step(4)
    comparison = Comparison(
        articles=tuple(ComparedArticle(one.article, one.passages) for one in prepared),
        claims=claims,
        left_out=missing,
        quotes=(),
        wording=(),
        labels=(),
        sources=(),
        profile=profiles(prepared, claims, ()),
    )
    step(_STEPS)
    return comparison


def _claim(corpus: Corpus, row: Row, claim: str) -> Claim:
    return Claim(
        id=claim,
        lead=corpus.facts[row.lead].passage.id,
        cells={
            corpus.articles[k].id: tuple(corpus.facts[i].passage.id for i in ids)
            for k, ids in row.cells.items()
        },
        maybe={corpus.articles[k].id: corpus.facts[i].passage.id for k, i in row.maybe.items()},
        differences=differences(corpus, row),
        prominence={corpus.articles[k].id: round(at, 3) for k, at in row.prominence.items()},
    )
