"""Search over titles, texts and quotations, with conditions on the articles."""

# ruff: noqa: S608 - the parts put together here are constants of this room, never input

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, Literal

from reader.errors import BadQuery
from reader.model.article import ArticleRow
from reader.model.saved_search import SavedSearch
from reader.store.article_list import ArticleList
from reader.store.blocks import NO_ID, Spot, page
from reader.store.database import Database
from reader.store.expressions import is_dear, is_everywhere, sieve
from reader.store.matching import Matching
from reader.store.moments import storable
from reader.store.query import All, Only, read
from reader.store.query_plan import Alternative, marked, marked_quotes, plan
from reader.store.run_marks import excerpt, run_pattern
from reader.store.search_terms import whole

Rank = Literal["newest", "best"]
Span = tuple[int, int]

# Control characters cannot stand in a cleaned text, so they mark the hits without doubt.
_OPEN, _CLOSE = "\x02", "\x03"
_MARK = rf"{_OPEN}\g<0>{_CLOSE}"
# 32 words, or 64 of the letters that each are one in a script without spaces.
_EXCERPT = """highlight(search, 0, ?2, ?3),
    snippet(search, 1, ?2, ?3, '…', CASE WHEN instr(?1, char(31)) THEN 64 ELSE 32 END)"""
STORED_LAST = "SELECT rowid FROM search WHERE search MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?"
DATED = "SELECT at, id FROM articles WHERE id IN (SELECT value FROM json_each(?)) ORDER BY at DESC, id DESC"
BEST = """
    SELECT rowid FROM search WHERE search MATCH ? AND rowid >= ? ORDER BY bm25(search, 4.0, 1.0, 0.0) LIMIT ?
"""
OLDEST_TO_RANK = """
    SELECT min(rowid) FROM (SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?)
"""
# The sign keeps SQLite from asking the index anew for each id: a phrase is sought from the start each time.
_THESE = "rowid BETWEEN ?2 AND ?3 AND +rowid IN (SELECT value FROM json_each(?4))"
_IN_TITLE = "instr(highlight(search, 0, ?6, ?6), ?6) > 0 DESC, rowid DESC"
# One reading of the index: what is dear to ask is not asked twice.
TITLED_OF_NEWEST = """
    SELECT id FROM (
        SELECT rowid AS id, instr(highlight(search, 0, ?2, ?2), ?2) > 0 AS in_title FROM search
        WHERE search MATCH ?1 ORDER BY rowid DESC LIMIT ?3
    ) ORDER BY in_title DESC, id DESC LIMIT ?4
"""
BEST_OF_THESE = f"""
    SELECT rowid FROM search WHERE search MATCH ?1 AND {_THESE}
    ORDER BY bm25(search, 4.0, 1.0, 0.0) LIMIT ?5
"""
TITLED_OF_THESE = f"""
    SELECT rowid FROM search WHERE search MATCH ?1 AND {_THESE} ORDER BY {_IN_TITLE} LIMIT ?5
"""
EXCERPTS = f"""
    SELECT rowid, {_EXCERPT} FROM search WHERE search MATCH ?1 AND rowid BETWEEN ?4 AND ?5
        AND +rowid IN (SELECT value FROM json_each(?6))
"""
EXCERPTS_ONE_BY_ONE = f"""
    SELECT search.rowid, {_EXCERPT} FROM json_each(?6) each CROSS JOIN search ON search.rowid = each.value
    WHERE search MATCH ?1 AND ?4 <= ?5
"""
TEXTS = "SELECT article_id, text FROM texts WHERE article_id IN (SELECT value FROM json_each(?))"
QUOTES = """
    SELECT rowid / 4096, highlight(quote_search, 0, ?2, ?3), speaker FROM quote_search
    WHERE quote_search MATCH ?1 AND rowid BETWEEN ?4 * 4096 AND ?5 * 4096 + 4095
        AND +rowid / 4096 IN (SELECT value FROM json_each(?6)) ORDER BY rowid DESC
"""
_BLOCK = 500
"""Hits that are put in order by their dates at a time, those stored last first: most searches find fewer."""
_DEAR_BLOCK = 200
"""The same of what costs more to find."""
_RANKED = 2_000
"""Hits that are ranked at most, the newest ones: ranking every hit of a common word takes a second."""
_TITLED = 500
"""The same where only titles tell: more than its place in the index is read of each."""
_APART = 400
"""Articles that are read through in the time in which one is sought, if the words stand in all of them."""


@dataclass(frozen=True, slots=True)
class Said:
    """A quotation that matches; the spans are code points into `words`. Indirect speech has no words."""

    words: str
    speaker: str
    in_words: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """An article that matches. `row.snippet` is the place in its text; the spans of matching words are
    code points into `row.title` and into `row.snippet`. `said` are the quotations that were asked for.
    `spot` is where it stands among the newest; the next page begins behind it."""

    row: ArticleRow
    in_title: tuple[Span, ...] = ()
    in_snippet: tuple[Span, ...] = ()
    said: tuple[Said, ...] = ()
    spot: Spot | None = None


class Search:
    """Searches a library; its index is kept in step by `indexed.py`.

    A phrase of words that stand in nearly every article takes 6 to 14 ms a word at 100,000 articles, if it
    stands in none. So every three of the commonest words in a row are a term of their own (search_terms.py).
    """

    def __init__(self, database: Database, articles: ArticleList) -> None:
        self._db, self._articles, self._matching = database, articles, Matching(database)

    def find(
        self,
        typed: str,
        limit: int = 50,
        *,
        rank: Rank = "newest",
        after: Spot | None = None,
        now: datetime | None = None,
    ) -> list[Hit]:
        """Articles that match what was typed (see `reader.store.query`).

        "newest" gives the next page after the spot of a hit: of 500 hits at a time, those stored last
        first, the newest by date, since a feed that is new here brings what is weeks old. "best" ranks the
        newest 2,000 hits (1,000 if there are other conditions than words), titles counting four times, and
        has one page. Of what asks for phrases, words with a star or more than six words, 200 hits stand by
        date at a time, and the newest 500 rank, by whether something of it is in the title. `now` (aware) is
        the moment that today and 7d go by, in the reader's time zone; default: the computer's.

        Raises:
            BadQuery: what was typed cannot be meant; it says at which character.
            Cancelled: `Library.interrupt` was called.
        """
        node = read(storable(typed), now or datetime.now(UTC).astimezone())
        if node is None:
            return []
        wanted = plan(node)
        plain = _plain_text(wanted)
        match = marked(wanted) if plain is None else plain
        if rank == "newest" or match is None:
            spots = {spot.id: spot for spot in self._spots(wanted, plain, match, limit, after)}
            found = self._hits(self._excerpts(list(spots), match))
            hits = [replace(hit, spot=spots[hit.row.id]) for hit in found]
        else:
            best = self._best(wanted, match, limit) if plain is None else self._best_of_all(match, limit)
            hits = self._hits(self._excerpts(best, match))
        quotes = marked_quotes(wanted)
        return hits if quotes is None or not hits else self._saying(hits, quotes)

    def among(self, typed: str, these: Iterable[int], now: datetime | None = None) -> set[int]:
        """Which of these articles match. Raises: as `find`."""
        node, ids = read(storable(typed), now or datetime.now(UTC).astimezone()), set(these)
        if node is None or not ids:
            return set()
        return {found for one in plan(node) for found in self._matching.among(one, ids)}

    def unread(self, typed: str, limit: int = NO_ID, *, now: datetime | None = None) -> list[int]:
        """The unread articles that match, those stored last first. Raises: as `find`."""
        wanted = _unread(typed, now)
        return self._newest(wanted, limit, NO_ID) if wanted else []

    def unread_of(self, searches: Iterable[SavedSearch]) -> dict[int, int]:
        """How many unread articles saved searches find, by their numbers; one that cannot be meant (another
        version has kept it) is left out. 2 to 30 ms each at 100,000 articles, 150 for what all have.

        Raises:
            Cancelled: `Library.interrupt` was called.
        """
        found: dict[int, int] = {}
        for each in searches:
            with suppress(BadQuery):
                wanted = _unread(each.query)
                found[each.id] = (
                    self._matching.count(wanted[0])
                    if len(wanted) == 1
                    else len(self._newest(wanted, NO_ID, NO_ID))
                )
        return found

    def _spots(
        self,
        wanted: tuple[Alternative, ...],
        plain: str | None,
        match: str | None,
        limit: int,
        after: Spot | None,
    ) -> list[Spot]:
        """A page of the newest. If words are all that was asked for, the text index alone answers."""

        def stored(last: int, block: int) -> list[int]:
            if plain is None:
                return self._newest(wanted, block, last)
            return [row[0] for row in self._db.all(STORED_LAST, (plain, last, block))]

        def dated(ids: list[int]) -> list[tuple[int, int]]:
            return self._db.all(DATED, (json.dumps(ids),))

        size = _DEAR_BLOCK if match is not None and is_dear(match) else _BLOCK
        return page(stored, dated, size, limit, after)

    def _best_of_all(self, match: str, limit: int) -> list[int]:
        """Ranked by their words, which are all that was asked for."""
        if is_dear(match):
            found = self._db.all(TITLED_OF_NEWEST, (match, _OPEN, _TITLED, limit))
        else:
            (oldest,) = self._db.one(OLDEST_TO_RANK, (match, _RANKED))
            found = [] if oldest is None else self._db.all(BEST, (match, oldest, limit))
        return [row[0] for row in found]

    def _newest(self, wanted: tuple[Alternative, ...], limit: int, last: int) -> list[int]:
        """The ids of the newest, newest first; what is older than enough others is not looked for."""
        found: list[int] = []
        for one in wanted:
            floor = found[-1] if len(found) == limit else 0
            found = sorted({*found, *self._matching.ids(one, limit, last, floor)}, reverse=True)[:limit]
        return found

    def _best(self, wanted: tuple[Alternative, ...], match: str, limit: int) -> list[int]:
        """Ranked by their words; those that were found by other conditions alone come after."""
        few = self._matching.few(wanted[0]) if len(wanted) == 1 else None
        # With few candidates the ranking itself sorts out whose text matches: one reading of the index.
        most = _TITLED if is_dear(match) else _RANKED // 2
        pool = sorted(few, reverse=True) if few is not None else self._newest(wanted, most, NO_ID)
        if not pool:
            return []
        sql, values = BEST_OF_THESE, [match, pool[-1], pool[0], json.dumps(pool), limit]
        if is_dear(match):
            sql, values = TITLED_OF_THESE, [*values, _OPEN]
        best = [row[0] for row in self._db.all(sql, values)]
        if few is None and len(best) < limit:
            ranked = set(best)
            best += [each for each in pool if each not in ranked][: limit - len(best)]
        return best

    def _excerpts(self, ids: list[int], match: str | None) -> list[Any]:
        found: dict[int, Any] = {}
        if match is not None and ids:
            values = (match, _OPEN, _CLOSE, min(ids), max(ids), json.dumps(ids))
            far = max(ids) - min(ids) > _APART * len(ids)
            excerpts = EXCERPTS_ONE_BY_ONE if far and is_everywhere(match) else EXCERPTS
            found = {row[0]: row for row in self._marked(self._db.all(excerpts, values), match)}
        return [found.get(each, (each, None, None)) for each in ids]

    def _marked(self, rows: list[Any], match: str) -> list[Any]:
        """The same, with the phrases marked that were found by terms of their own."""
        phrase = run_pattern(match)
        if phrase is None or not rows:
            return rows
        texts = dict(self._db.all(TEXTS, (json.dumps([row[0] for row in rows]),)))
        return [
            (
                article,
                title if _OPEN in title else phrase.sub(_MARK, title),
                snippet
                if _OPEN in snippet
                else phrase.sub(_MARK, excerpt(texts[article], phrase) or snippet),
            )
            for article, title, snippet in rows
        ]

    def _hits(self, found: Sequence[Any]) -> list[Hit]:
        rows = {row.id: row for row in self._articles.rows_of(each[0] for each in found)}
        return [_hit(rows[each[0]], each) for each in found if each[0] in rows]

    def _saying(self, hits: list[Hit], quotes: str) -> list[Hit]:
        ids = [hit.row.id for hit in hits]
        values = (quotes, _OPEN, _CLOSE, min(ids), max(ids), json.dumps(ids))
        said: dict[int, list[Said]] = {}
        for article, words, speaker in self._db.all(QUOTES, values):
            plain, spans = marks(whole(words))
            said.setdefault(article, []).append(Said(plain, whole(speaker), spans))
        return [replace(hit, said=tuple(reversed(said.get(hit.row.id, ())))) for hit in hits]


def _unread(typed: str, now: datetime | None = None) -> tuple[Alternative, ...]:
    """What was typed, of unread articles alone; () if it looks for nothing."""
    node = read(storable(typed), now or datetime.now(UTC).astimezone())
    return () if node is None else plan(All((node, Only("is", "unread"))))


def _plain_text(wanted: tuple[Alternative, ...]) -> str | None:
    """The expression, if words are all that was asked for, and not very many."""
    if wanted[0].text is not None and sieve(wanted[0].text) is not None:
        return None
    if len(wanted) > 1 or wanted[0].quotes or wanted[0].no_quotes or wanted[0].only or wanted[0].never:
        return None
    return wanted[0].text


def _hit(row: ArticleRow, found: Any) -> Hit:
    if found[1] is None:
        return Hit(row)
    in_title = marks(whole(found[1]))[1]
    snippet, in_snippet = marks(" ".join(whole(found[2]).split()))
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
