"""Search over titles, texts and quotations, with conditions on the articles."""

# ruff: noqa: S608 - the parts put together here are constants of this room, never input

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, Literal

from reader.model.article import ArticleRow
from reader.store.article_list import ArticleList
from reader.store.database import Database
from reader.store.matching import Matching
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
TITLED = """
    SELECT rowid, highlight(search, 0, ?2, ?3), CASE WHEN instr(highlight(search, 0, ?2, ?3), ?2)
        THEN snippet(search, 1, ?2, ?3, '…', 32) END
    FROM search WHERE search MATCH ?1 AND rowid < ?4 ORDER BY rowid DESC LIMIT ?5
"""
OLDEST_TO_RANK = """
    SELECT min(rowid) FROM (SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?)
"""
# The sign keeps SQLite from asking the index anew for each id: a phrase is sought from the start each time.
BEST_OF_THESE = f"""
    SELECT rowid, {_EXCERPT} FROM search WHERE search MATCH ?1 AND rowid >= ?4
        AND +rowid IN (SELECT value FROM json_each(?5))
    ORDER BY bm25(search, 4.0, 1.0) LIMIT ?6
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
_RANKED = 2_000
"""Hits that are ranked at most, the newest ones: ranking every hit of a common word takes a second."""
_PHRASES = 500
"""The same for a lone phrase: more than its place in the index is read of each."""
_NO_ID = 1 << 50
_PHRASE = re.compile(r'\("\s*\w[^"]*\w\s+\w[^"]*"\)')


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
    """Searches a library; its index is kept in step by triggers.

    A phrase of words that stand in nearly every article, and that stands in none, takes 6 to 14 ms a word at
    100,000 articles: FTS5 seeks its first hit in one step, whatever limits a query sets.
    """

    def __init__(self, database: Database, articles: ArticleList) -> None:
        self._db, self._articles, self._matching = database, articles, Matching(database)

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
        ranks the newest 2,000 hits, titles counting four times, and has one page. Of a lone phrase the
        newest 500 rank, by whether it stands in the title. `now` (aware) is the
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
        if _PHRASE.fullmatch(match):
            return self._phrase(match, limit)
        (oldest,) = self._db.one(OLDEST_TO_RANK, (match, _RANKED))
        return [] if oldest is None else self._db.all(BEST, (match, _OPEN, _CLOSE, oldest, limit))

    def _phrase(self, match: str, limit: int) -> list[Any]:
        """Those with it in their title first. bm25 would only count it, and read the whole index for that."""
        newest = self._db.all(NEWEST, (match, _OPEN, _CLOSE, _NO_ID, limit))
        if len(newest) == limit:
            titled = self._db.all(TITLED, (match, _OPEN, _CLOSE, newest[-1][0], _PHRASES))
            newest += [row for row in titled if row[2] is not None]
        return sorted(newest, key=lambda row: (_OPEN not in row[1], -row[0]))[:limit]

    def _with_conditions(
        self, wanted: tuple[Alternative, ...], limit: int, rank: Rank, last: int
    ) -> list[Hit]:
        match, quotes = marked(wanted), marked_quotes(wanted)
        if rank == "best" and match is not None:
            hits = self._hits(self._best(wanted, match, limit))
        else:
            found = {each for one in wanted for each in self._matching.ids(one, limit, last)}
            hits = self._hits(self._excerpts(sorted(found, reverse=True)[:limit], match))
        if quotes is None or not hits:
            return hits
        return self._saying(hits, quotes)

    def _best(self, wanted: tuple[Alternative, ...], match: str, limit: int) -> list[Any]:
        """Ranked by their words; those that were found by other conditions alone come after."""
        few = self._matching.few(wanted[0]) if len(wanted) == 1 else None
        # With few candidates the ranking itself sorts out whose text matches: one reading of the index.
        pool = (
            few
            if few is not None
            else {i for one in wanted for i in self._matching.ids(one, _RANKED, _NO_ID)}
        )
        if not pool:
            return []
        newest = sorted(pool, reverse=True)
        values = (match, _OPEN, _CLOSE, newest[-1], json.dumps(newest), limit)
        best = self._db.all(BEST_OF_THESE, values)
        if few is not None or len(best) == limit:
            return best
        ranked = {row[0] for row in best}
        return best + [(each, None, None) for each in newest if each not in ranked][: limit - len(best)]

    def _excerpts(self, ids: list[int], match: str | None) -> list[Any]:
        found: dict[int, Any] = {}
        if match is not None and ids:
            rows = self._db.all(EXCERPTS, (match, _OPEN, _CLOSE, ids[-1], ids[0], json.dumps(ids)))
            found = {row[0]: row for row in rows}
        return [found.get(each, (each, None, None)) for each in ids]

    def _hits(self, found: Sequence[Any]) -> list[Hit]:
        rows = {row.id: row for row in self._articles.rows_of(each[0] for each in found)}
        return [_hit(rows[each[0]], each) for each in found if each[0] in rows]

    def _saying(self, hits: list[Hit], quotes: str) -> list[Hit]:
        ids = [hit.row.id for hit in hits]
        values = (quotes, _OPEN, _CLOSE, min(ids), max(ids), json.dumps(ids))
        said: dict[int, list[Said]] = {}
        for article, words, speaker in self._db.all(QUOTES, values):
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
