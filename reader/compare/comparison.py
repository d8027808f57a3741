"""The whole comparison of a story's articles: rows, what is left out, and the parts made elsewhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from reader.compare import sources
from reader.compare.attributions import attributions
from reader.compare.counterparts import Counterparts, Listen
from reader.compare.details_elsewhere import only_left_out
from reader.compare.differences import Differences
from reader.compare.facts import Corpus, corpus_of
from reader.compare.features import evidence_of
from reader.compare.label_differences import with_labels
from reader.compare.labels import labels_and_rows
from reader.compare.left_out import left_out
from reader.compare.pairs import PairModel, probabilities, same_counts, utterances
from reader.compare.paraphrases import with_paraphrases
from reader.compare.prepared import Prepared
from reader.compare.profile import profiles
from reader.compare.quantities import Quantities
from reader.compare.quotes import quote_rows
from reader.compare.rows import Row, rows_of
from reader.compare.tolls import Tolls
from reader.compare.weight import WeightModel
from reader.compare.wording import loaded
from reader.compare.wording_rows import with_others
from reader.model.comparison import Claim, ComparedArticle, Comparison, Loaded
from reader.text.background import Background
from reader.work.garbage import uncollected
from reader.work.progress import CancelToken, Progress, silent

_STEPS = 7


@uncollected()
def compare(
    prepared: Sequence[Prepared],
    *,
    listen: Listen | None = None,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Comparison:
    """Compare articles of one story.

    Args:
        prepared: the articles with passages and vectors; ids differ.
        listen: the encoder's reading of a few sentences; without it fewer words are known to be told apart.
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
    # In an order of its own, so that the rows do not depend on the order in which articles are given.
    corpus = corpus_of(sorted(prepared, key=lambda one: (one.article.text, one.article.id)))
    step(1)
    quotes = quote_rows(prepared)
    step(2)
    wording = loaded(prepared)
    step(3)
    pairs = PairModel.load()
    quantities = Quantities(corpus.facts)
    evidence = evidence_of(corpus, Background.load(_language(corpus)).idf)
    tolls = Tolls(corpus)
    alike = [*utterances(corpus, quotes), *tolls.pairs(corpus)]
    chance = probabilities(evidence, pairs, alike, same_counts(corpus, quantities))
    step(4)
    rows = rows_of(evidence, chance, pairs, judging(wording))
    place = {one.article.id: n for n, one in enumerate(prepared)}
    ids = [f"c{n}" for n in range(1, len(rows) + 1)]
    apart = Differences(corpus, quotes, quantities, tolls)
    claims = tuple(_claim(corpus, row, claim, place, apart) for row, claim in zip(rows, ids, strict=True))
    step(5)
    missing = left_out(corpus, rows, ids, chance, WeightModel.load(), pairs.row, quantities)
    # Of a hundred outlets, memory for what follows.
    del corpus, chance, evidence, quantities, tolls, rows, apart
    step(6)
    passages = {p.id: p for one in prepared for p in one.passages}
    wording = with_others(wording, claims, passages)
    named, in_rows = labels_and_rows(prepared, claims, wording, Counterparts(listen))
    quotes = with_paraphrases(quotes, claims, prepared)
    claims = with_labels(claims, named, passages, in_rows)
    credited = sources.credits(prepared)
    left = only_left_out(missing, claims, credited, quotes)
    comparison = Comparison(
        articles=tuple(ComparedArticle(one.article, one.passages) for one in prepared),
        claims=claims,
        left_out=tuple(sorted(left, key=lambda item: place[item.article])),
        quotes=quotes,
        wording=wording,
        labels=named,
        sources=credited,
        profile=profiles(prepared, claims, wording),
        attributions=attributions(prepared),
    )
    step(_STEPS)
    return comparison


def judging(wording: Sequence[Loaded]) -> dict[str, float]:
    """How much an outlet's own words judge in a passage, by its id."""
    out: dict[str, float] = {}
    for one in wording:
        if not one.quoted:
            out[one.passage] = out.get(one.passage, 0.0) + one.score
    return out


def _language(corpus: Corpus) -> str:
    """That of most passages."""
    counts = Counter(corpus.articles[f.article].language for f in corpus.facts)
    return max(sorted(counts), key=counts.__getitem__, default="en")


def _claim(corpus: Corpus, row: Row, claim: str, place: dict[str, int], apart: Differences) -> Claim:
    """Names the row's articles and passages; the articles in the order in which they were given."""
    given = sorted(row.cells, key=lambda k: place[corpus.articles[k].id])
    near = sorted(row.maybe, key=lambda k: place[corpus.articles[k].id])
    return Claim(
        id=claim,
        lead=corpus.facts[row.lead].passage.id,
        cells={corpus.articles[k].id: tuple(corpus.facts[i].passage.id for i in row.cells[k]) for k in given},
        maybe={corpus.articles[k].id: corpus.facts[row.maybe[k]].passage.id for k in near},
        differences=apart.of(row),
        prominence={corpus.articles[k].id: round(row.prominence[k], 3) for k in given},
    )
