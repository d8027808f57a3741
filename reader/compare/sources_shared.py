"""Long runs of the same words in two articles: who may have it from whom."""

from __future__ import annotations

from collections.abc import Sequence

from reader.compare.prepared import Prepared
from reader.model.comparison import Credit, Relation
from reader.text import quotes
from reader.text.tokens import word_texts, words

_RUN = 7  # words in a shingle: long enough that two writers seldom meet by chance
_COPY, _PART = 0.5, 0.12  # share of the shorter text's shingles
_LEAST = 6  # shared shingles below which nothing is said


def shared_text(prepared: Sequence[Prepared], credited: Sequence[Credit]) -> list[Credit]:
    """Credits for pairs of articles that share text outside quotations; the later one gets the credit.

    Without times the second in order is taken as the later, and only `shares_text` is said.
    """
    shingles = [_shingles(one) for one in prepared]
    out: list[Credit] = []
    for i in range(len(prepared)):
        for j in range(i + 1, len(prepared)):
            shared = shingles[i].keys() & shingles[j].keys()
            least = min(len(shingles[i]), len(shingles[j]))
            if len(shared) < _LEAST or not least or len(shared) < _PART * least:
                continue
            first, later = _in_time(prepared, i, j)
            copy = len(shared) >= _COPY * least
            counts: dict[str, int] = {}
            for shingle in shared:
                passage = shingles[later][shingle]
                counts[passage] = counts.get(passage, 0) + 1
            best = max(counts, key=lambda p: counts[p])
            relation: Relation = "shares_text"
            if not copy and _timed(prepared, i, j) and _names(prepared[later], prepared[first], credited):
                relation = "rewrites"
            out.append(Credit(prepared[later].article.id, prepared[first].article.outlet, best, relation))
    return out


def _shingles(one: Prepared) -> dict[tuple[str, ...], str]:
    """Shingle -> id of the first passage that has it; quotations and boilerplate left out."""
    spoken = bytearray(len(one.article.text) + 1)
    for q in quotes.find(one.article.text):
        if q.direct:
            spoken[q.start : q.end] = b"\1" * (q.end - q.start)
    out: dict[tuple[str, ...], str] = {}
    for passage in one.passages:
        if passage.kind == "boilerplate":
            continue
        if spoken.find(1, passage.start, passage.end) < 0:  # most are free of quotations, and this is quicker
            low = word_texts(passage.text.lower())
            for n in range(len(low) - _RUN + 1):
                out.setdefault(tuple(low[n : n + _RUN]), passage.id)
            continue
        run: list[str] = []
        for token in words(passage.text):
            if spoken[passage.start + token.start]:
                run = []
                continue
            run.append(token.text.lower())
            if len(run) >= _RUN:
                out.setdefault(tuple(run[-_RUN:]), passage.id)
    return out


def _timed(prepared: Sequence[Prepared], i: int, j: int) -> bool:
    return prepared[i].article.published is not None and prepared[j].article.published is not None


def _in_time(prepared: Sequence[Prepared], i: int, j: int) -> tuple[int, int]:
    a, b = prepared[i].article.published, prepared[j].article.published
    return (j, i) if a is not None and b is not None and b < a else (i, j)


def _names(later: Prepared, first: Prepared, credited: Sequence[Credit]) -> bool:
    outlet = first.article.outlet.lower()
    return any(
        c.article == later.article.id and (c.source.lower() in outlet or outlet in c.source.lower())
        for c in credited
    )
