"""Paraphrases: what one outlet quotes, another tells in its own words in the same row.

Same speaker, same row, two content words shared or a third of them. Which passages tell of the same is what
the rows have worked out; a quotation's words alone seldom show it ("I did not send it": "he denied that").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reader.compare.prepared import Prepared
from reader.compare.quotes_match import speakers_agree
from reader.model.comparison import Claim
from reader.model.quote import Quote, QuoteRow, QuoteVersion
from reader.text import quotes as text_quotes
from reader.text.tokens import stems

_LEAST = 3  # words in a quotation below which nothing of it can be told again


def with_told(
    rows: Sequence[QuoteRow], claims: Sequence[Claim], prepared: Sequence[Prepared]
) -> tuple[QuoteRow, ...]:
    """The rows, each with the paraphrases that other outlets give of it in the same row of the table."""
    indirect = _indirect(prepared)
    where: dict[str, list[Claim]] = {}
    for claim in claims:
        for cells in claim.cells.values():
            for passage in cells:
                where.setdefault(passage, []).append(claim)
    languages = {one.article.id: one.article.language for one in prepared}
    return tuple(_told(row, where, indirect, languages) for row in rows)


def _alike(content: frozenset[str], told: str, language: str) -> bool:
    shared = len(content & frozenset(stems(told, language)))
    return shared >= 2 or 0 < len(content) <= 3 * shared


def _indirect(prepared: Sequence[Prepared]) -> dict[str, list[tuple[str, Quote]]]:
    """Passage -> (article, what is reported in it as said)."""
    out: dict[str, list[tuple[str, Quote]]] = {}
    for one in prepared:
        for q in text_quotes.find(one.article.text):
            if q.direct or q.scare or not q.speaker:
                continue
            passage = next((p for p in one.passages if p.start <= q.start < p.end), None)
            if passage is not None and passage.kind not in ("boilerplate", "pullquote"):
                out.setdefault(passage.id, []).append((one.article.id, q))
    return out


def _told(
    row: QuoteRow,
    where: dict[str, list[Claim]],
    indirect: dict[str, list[tuple[str, Quote]]],
    languages: dict[str, str],
) -> QuoteRow:
    have = {v.article for v in row.versions}
    fullest = max((v for v in row.versions if v.direct), key=lambda v: len(v.text), default=None)
    spoken = fullest.text if fullest else ""
    content = frozenset(stems(spoken, languages[fullest.article])) if fullest else frozenset()
    if not row.speaker or len(spoken.split()) < _LEAST:
        return row
    added: list[QuoteVersion] = []
    near = {c.id: c for v in row.versions if v.direct for c in where.get(v.passage, ())}
    for claim in near.values():
        for article, cells in claim.cells.items():
            if article in have:
                continue
            for passage in cells:
                found = next(
                    (
                        q
                        for _, q in indirect.get(passage, ())
                        if speakers_agree(row.speaker, q.speaker)
                        and _alike(content, q.text, languages[article])
                    ),
                    None,
                )
                if found is not None:
                    have.add(article)
                    told = QuoteVersion(
                        article, passage, found.start, found.end, found.text, False, found.verb, "paraphrase"
                    )
                    added.append(told)
                    break
    return replace(row, versions=(*row.versions, *added)) if added else row
