"""Full-text search over titles and texts."""

# ruff: noqa: S608 - the parts put together here are constants of this room, never input

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Literal

from reader.model.article import ArticleRow
from reader.store.article_list import ArticleList
from reader.store.database import Database
from reader.store.moments import storable
from reader.store.query import to_fts
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
_RANKED = 2_000
"""Hits that are ranked at most, the newest ones: ranking every hit of a common word takes a second."""
_NO_ID = 1 << 62


@dataclass(frozen=True, slots=True)
class Hit:
    """An article that matches. `row.snippet` is the place in its text; the spans of matching words are
    code points into `row.title` and into `row.snippet`."""

    row: ArticleRow
    in_title: tuple[Span, ...]
    in_snippet: tuple[Span, ...]


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
    ) -> list[Hit]:
        """Articles that match what was typed (see `reader.store.query`).

        "newest" gives those stored last first, and the next page after the article id `after`; "best"
        ranks the newest 2,000 hits, titles counting four times, and has one page.

        Raises:
            Cancelled: the token was set, or `Library.interrupt` was called.
        """
        expression = to_fts(storable(typed))
        if expression is None:
            return []
        with self._db.stoppable(cancel):
            if rank == "newest":
                last = _NO_ID if after is None else after
                found = self._db.all(NEWEST, (expression, _OPEN, _CLOSE, last, limit))
            else:
                oldest = self._db.one(OLDEST_TO_RANK, (expression, _RANKED))
                first = 0 if oldest is None else oldest[0]
                found = self._db.all(BEST, (expression, _OPEN, _CLOSE, first, limit))
        rows = {row.id: row for row in self._articles.rows_of(hit[0] for hit in found)}
        return [_hit(rows[hit[0]], hit) for hit in found if hit[0] in rows]


def _hit(row: ArticleRow, found: Any) -> Hit:
    in_title = marks(found[1])[1]
    snippet, in_snippet = marks(" ".join(found[2].split()))
    return Hit(replace(row, snippet=snippet), in_title, in_snippet)


def marks(marked: str) -> tuple[str, tuple[Span, ...]]:
    """A text without its marks, and the spans that stood between them."""
    text, spans = "", []
    for part in marked.split(_OPEN):
        hit, closed, rest = part.partition(_CLOSE)
        if closed:
            spans.append((len(text), len(text) + len(hit)))
        text += hit + rest
    return text, tuple(spans)
