"""Search over titles, texts and quotations, with conditions on the articles."""

# ruff: noqa: S608 - the parts put together here are constants of this room, never input

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, Literal

from reader.model.article import ArticleRow
from reader.store.article_list import ArticleList
from reader.store.conditions import Condition, conditions, joined
from reader.store.database import Database
from reader.store.moments import storable
from reader.store.query import read
from reader.store.query_plan import Alternative, marked, marked_quotes, plan
from reader.work.progress import CancelToken

Rank = Literal["newest", "best"]
Span = tuple[int, int]

# Control characters cannot stand in a cleaned text, so they mark the hits without doubt.
_OPEN, _CLOSE = "\x02", "\x03"
_EXCERPT = "highlight(search, 0, ?2, ?3), snippet(search, 1, ?2, ?3, '…', 32)"
NEWEST = f"""
    SELECT rowid, {_EXCERPT} FROM search WHERE search MATCH ?1 AND rowid < ?4 ORDER BY rowid DESC LIMIT ?5
"""
BEST = f"""
    SELECT rowid, {_EXCERPT} FROM search WHERE search MATCH ?1 AND rowid >= ?4
    ORDER BY bm25(search, 4.0, 1.0) LIMIT ?5
"""
OLDEST_TO_RANK = "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT 1 OFFSET ?"
# The sign keeps SQLite from asking the index anew for each id: a phrase is sought from the start each time.
BEST_OF_THESE = """
    SELECT rowid FROM search WHERE search MATCH ?1 AND rowid >= ?2
        AND +rowid IN (SELECT value FROM json_each(?3))
    ORDER BY bm25(search, 4.0, 1.0) LIMIT ?4
"""
EXCERPTS = f"""
    SELECT rowid, {_EXCERPT} FROM search WHERE search MATCH ?1 AND rowid BETWEEN ?4 AND ?5
        AND +rowid IN (SELECT value FROM json_each(?6))
"""
QUOTES = """
    SELECT rowid / 4096, highlight(quote_search, 0, ?2, ?3), speaker FROM quote_search
    WHERE quote_search MATCH ?1 AND rowid BETWEEN ?4 * 4096 AND ?5 * 4096 + 4095
        AND +rowid / 4096 IN (SELECT value FROM json_each(?6)) ORDER BY rowid DESC
"""
WITH_TEXT_OF_FEW = """
    SELECT rowid FROM search WHERE search MATCH ? AND rowid < ?
        AND +rowid IN (SELECT a.id FROM articles a WHERE {conditions}) ORDER BY rowid DESC LIMIT ?
"""
WITH_TEXT_OF_MANY = """
    SELECT search.rowid FROM search CROSS JOIN articles a ON a.id = search.rowid
    WHERE search MATCH ? AND search.rowid < ? AND {conditions} ORDER BY search.rowid DESC LIMIT ?
"""
FEW = "SELECT a.id FROM articles a WHERE a.id < ? AND {conditions} ORDER BY +a.id DESC LIMIT ?"
MANY = "SELECT a.id FROM articles a NOT INDEXED WHERE a.id < ? AND {conditions} ORDER BY a.id DESC LIMIT ?"
HOW_MANY = "SELECT count(*) FROM (SELECT 1 FROM articles a WHERE {conditions} LIMIT ?)"
QUOTES_ONLY = """
    SELECT DISTINCT rowid / 4096 FROM quote_search WHERE quote_search MATCH ? AND rowid < ? * 4096
    ORDER BY rowid DESC LIMIT ?
"""
_RANKED = 2_000
"""Hits that are ranked at most, the newest ones: ranking every hit of a common word takes a second."""
_FEW = 3_000
"""Articles up to which it is quicker to gather them first than to look each hit up."""
_NO_ID = 1 << 50


@dataclass(frozen=True, slots=True)
class Said:
    """A quotation that matches; the spans are code points into `words`. Indirect speech has no words."""

    words: str
    speaker: str
    in_words: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """An article that matches. `row.snippet` is the place in its text; the spans of matching words are
    code points into `row.title` and into `row.snippet`. `said` are the quotations that were asked for."""

    row: ArticleRow
    in_title: tuple[Span, ...] = ()
    in_snippet: tuple[Span, ...] = ()
    said: tuple[Said, ...] = ()


class Search:
    """Searches a library; its index is kept in step by triggers."""

    def __init__(self, database: Database, articles: ArticleList) -> None:
        self._db, self._articles = database, articles

    def find(
        self,
        typed: str,
        limit: int = 50,
        *,
        rank: Rank = "newest",
        after: int | None = None,
        cancel: CancelToken | None = None,
        now: datetime | None = None,
    ) -> list[Hit]:
        """Articles that match what was typed (see `reader.store.query`).

        "newest" gives those stored last first, and the next page after the article id `after`; "best"
        ranks the newest 2,000 hits, titles counting four times, and has one page. `now` (aware) is the
        moment that today and 7d go by, in the reader's time zone; default: the computer's.

        Raises:
            BadQuery: what was typed cannot be meant; it says at which character.
            Cancelled: the token was set, or `Library.interrupt` was called.
        """
        node = read(storable(typed), now or datetime.now(UTC).astimezone())
        if node is None:
            return []
        wanted = plan(node)
        last = _NO_ID if after is None else after
        with self._db.stoppable(cancel):
            plain = _plain_text(wanted)
            if plain is not None:
                return self._hits(self._plain(plain, limit, rank, last))
            return self._with_conditions(wanted, limit, rank, last)

    def _plain(self, match: str, limit: int, rank: Rank, last: int) -> list[Any]:
        """Only words: the text index alone answers, in one go."""
        if rank == "newest":
            return self._db.all(NEWEST, (match, _OPEN, _CLOSE, last, limit))
        oldest = self._db.one(OLDEST_TO_RANK, (match, _RANKED))
        first = 0 if oldest is None else oldest[0]
        return self._db.all(BEST, (match, _OPEN, _CLOSE, first, limit))

    def _with_conditions(
        self, wanted: tuple[Alternative, ...], limit: int, rank: Rank, last: int
    ) -> list[Hit]:
        ranked = rank == "best"
        found: set[int] = set()
        for alternative in wanted:
            found.update(self._ids(alternative, _RANKED if ranked else limit, last))
        match, quotes = marked(wanted), marked_quotes(wanted)
        ids = sorted(found, reverse=True)[: _RANKED if ranked else limit]
        if ranked and match is not None and ids:
            values = (match, ids[-1], json.dumps(ids), len(ids))
            best = [row[0] for row in self._db.all(BEST_OF_THESE, values)]
            ids = best + [each for each in ids if each not in set(best)]
        ids = ids[:limit]
        if not ids:
            return []
        range_ = (min(ids), max(ids), json.dumps(ids))
        excerpts: dict[int, Any] = {}
        if match is not None:
            rows = self._db.all(EXCERPTS, (match, _OPEN, _CLOSE, *range_))
            excerpts = {row[0]: row for row in rows}
        hits = self._hits([excerpts.get(each, (each, None, None)) for each in ids])
        return hits if quotes is None else self._saying(hits, quotes, range_)

    def _ids(self, alternative: Alternative, limit: int, last: int) -> list[int]:
        others = conditions(self._db, alternative)
        if alternative.text is not None:
            return self._ids_with_text(alternative.text, others, limit, last)
        if len(others) == len(alternative.quotes) == 1:
            return self._first(QUOTES_ONLY, [alternative.quotes[0], last, limit])
        sql, values = joined(others)
        form = FEW if self._are_few(sql, values) else MANY
        return self._first(form.format(conditions=sql), [last, *values, limit])

    def _ids_with_text(self, match: str, others: list[Condition], limit: int, last: int) -> list[int]:
        sql, values = joined(others)
        form = WITH_TEXT_OF_FEW if self._are_few(sql, values) else WITH_TEXT_OF_MANY
        return self._first(form.format(conditions=sql), [match, last, *values, limit])

    def _are_few(self, sql: str, values: Sequence[Any]) -> bool:
        (count,) = self._db.one(HOW_MANY.format(conditions=sql), [*values, _FEW + 1])
        return bool(count <= _FEW)

    def _first(self, sql: str, values: Sequence[Any]) -> list[int]:
        return [row[0] for row in self._db.all(sql, values)]

    def _hits(self, found: Sequence[Any]) -> list[Hit]:
        rows = {row.id: row for row in self._articles.rows_of(each[0] for each in found)}
        return [_hit(rows[each[0]], each) for each in found if each[0] in rows]

    def _saying(self, hits: list[Hit], quotes: str, range_: tuple[int, int, str]) -> list[Hit]:
        said: dict[int, list[Said]] = {}
        for article, words, speaker in self._db.all(QUOTES, (quotes, _OPEN, _CLOSE, *range_)):
            plain, spans = marks(words)
            said.setdefault(article, []).append(Said(plain, speaker, spans))
        return [replace(hit, said=tuple(reversed(said.get(hit.row.id, ())))) for hit in hits]


def _plain_text(wanted: tuple[Alternative, ...]) -> str | None:
    """The expression, if words are all that was asked for."""
    if len(wanted) > 1 or wanted[0].quotes or wanted[0].no_quotes or wanted[0].only or wanted[0].never:
        return None
    return wanted[0].text


def _hit(row: ArticleRow, found: Any) -> Hit:
    if found[1] is None:
        return Hit(row)
    in_title = marks(found[1])[1]
    snippet, in_snippet = marks(" ".join(found[2].split()))
    return Hit(replace(row, snippet=snippet), in_title, in_snippet)


def marks(marked_text: str) -> tuple[str, tuple[Span, ...]]:
    """A text without its marks, and the spans that stood between them."""
    text, spans = "", []
    for part in marked_text.split(_OPEN):
        hit, closed, rest = part.partition(_CLOSE)
        if closed:
            spans.append((len(text), len(text) + len(hit)))
        text += hit + rest
    return text, tuple(spans)
