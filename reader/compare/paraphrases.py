"""Paraphrases: what one outlet quotes, another tells in its own words in the same row.

Same speaker, same row, two content words shared or a third of them. Which passages tell of the same is what
the rows have worked out; a quotation's words alone seldom show it ("I did not send it": "he denied that").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reader.compare.prepared import Prepared
from reader.compare.quotes_match import form_of_words, speakers_agree
from reader.model.comparison import Claim
from reader.model.quote import Quote, QuoteRow, QuoteVersion
from reader.text import quotes as text_quotes
from reader.text.said_words import said_words
from reader.text.tokens import stems

_SHARED, _MOST = 3, 0.6  # stems, and share of the shorter side's, by which two told as one are one
_AS_WELL = 0.6  # of the share that a sentence tells of the quotation it tells best
_LEAST = 3  # words in a quotation below which nothing of it can be told again


def with_paraphrases(
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
    return _best_fitting(
        _joined([_told(row, where, indirect, languages) for row in rows], languages), languages
    )


def _best_fitting(rows: Sequence[QuoteRow], languages: dict[str, str]) -> tuple[QuoteRow, ...]:
    """The rows, a sentence that is held to tell several of them again only beside those it tells best:
    "a dozen people" is of "there were a dozen people", not of all that names them."""
    shares = [
        {(v.article, v.start, v.end): _share(row, v, languages) for v in row.versions if not v.direct}
        for row in rows
    ]
    best: dict[tuple[str, int, int], float] = {}
    for told in shares:
        for key, share in told.items():
            best[key] = max(share, best.get(key, 0.0))
    return tuple(
        replace(
            row,
            versions=tuple(
                v
                for v in row.versions
                if v.direct or told[v.article, v.start, v.end] >= _AS_WELL * best[v.article, v.start, v.end]
            ),
        )
        if told
        else row
        for row, told in zip(rows, shares, strict=True)
    )


def _share(row: QuoteRow, told: QuoteVersion, languages: dict[str, str]) -> float:
    """How much of the quotation's content a sentence tells."""
    spoken = max((v for v in row.versions if v.direct), key=lambda v: len(v.text), default=None)
    content = frozenset(stems(spoken.text, languages[spoken.article])) if spoken else frozenset()
    return len(content & frozenset(stems(told.text, languages[told.article]))) / max(1, len(content))


def _joined(rows: Sequence[QuoteRow], languages: dict[str, str]) -> tuple[QuoteRow, ...]:
    """The rows, those made one whose words a third outlet tells in one and the same sentence: "AI firms copy
    each other" and "all the firms [do that]", where it says that the practice is common among firms."""
    by_told: dict[tuple[str, int, int], int] = {}
    out: list[QuoteRow] = []
    for row in rows:
        told = [(v.article, v.start, v.end) for v in row.versions if not v.direct]
        near = (by_told[key] for key in told if key in by_told)
        n = next((n for n in near if _one(out[n], row, languages)), None)
        if n is not None:
            out[n] = _merged(out[n], row)
            continue
        for key in told:
            by_told.setdefault(key, len(out))
        out.append(row)
    return tuple(out)


def _one(a: QuoteRow, b: QuoteRow, languages: dict[str, str]) -> bool:
    """Are these direct versions of different outlets, of one speaker, and most of the shorter one shared?"""
    first, second = ([v for v in row.versions if v.direct] for row in (a, b))
    if {v.article for v in first} & {v.article for v in second} or not speakers_agree(a.speaker, b.speaker):
        return False
    left, right = (
        frozenset(s for v in side for s in stems(v.text, languages[v.article])) for side in (first, second)
    )
    return len(left & right) >= max(_SHARED, _MOST * min(len(left), len(right)))


def _merged(a: QuoteRow, b: QuoteRow) -> QuoteRow:
    direct = [v for row in (a, b) for v in row.versions if v.direct]
    said = {v: said_words(v.text) for v in direct}
    fullest = max(direct, key=lambda v: len(said[v]))
    forms = {
        v: v.form if v.article == fullest.article else form_of_words(v.text, said[v], said[fullest])
        for v in direct
    }
    told = {v.article: v for row in (a, b) for v in row.versions if not v.direct}
    spoken = {v.article for v in direct}
    versions = [replace(v, form=forms[v]) for v in direct]
    versions += [v for article, v in told.items() if article not in spoken]
    return replace(a, versions=tuple(versions), agree=all(f == "full" for f in forms.values()))


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
