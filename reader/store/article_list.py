"""Lists of articles, page by page, and the reader's marks on them."""

# ruff: noqa: S608 - the parts put together here are constants of this room, never input

from __future__ import annotations

import json
from collections.abc import Iterable
from heapq import merge
from itertools import islice
from typing import Any

from reader.model.article import ArticleOrder, ArticleRow
from reader.model.changes import Changes
from reader.store.database import Database
from reader.store.filters import EVERYTHING, Where
from reader.store.moments import from_micros, from_micros_or_none, to_micros

Key = tuple[int, int]

ROW = """
    a.id, a.feed_id, f.outlet, a.title, a.url, a.published, a.seen, a.complete, a.read, a.saved, a.changed,
    a.story_id, a.snippet,
    (SELECT json_group_array(name) FROM (SELECT t.name FROM article_tags x JOIN tags t ON t.id = x.tag_id
        WHERE x.article_id = a.id ORDER BY t.key)),
    EXISTS (SELECT 1 FROM notes n WHERE n.article_id = a.id),
    a.kind
"""
ROWS = f"""
    SELECT {ROW} FROM json_each(?) wanted CROSS JOIN articles a ON a.id = wanted.value
    JOIN feeds f ON f.id = a.feed_id ORDER BY wanted.key
"""
ROWS_OF_STORY = f"""
    SELECT {ROW} FROM articles a JOIN feeds f ON f.id = a.feed_id WHERE a.story_id = ? ORDER BY a.at, a.id
"""
KEYS = "SELECT at, id FROM articles WHERE {conditions} ORDER BY at {way}, id {way} LIMIT ?"
AFTER = {"newest": "(at, id) < (?, ?)", "oldest": "(at, id) > (?, ?)"}
WAY = {"newest": "DESC", "oldest": "ASC"}
IN_FEED = "feed_id = ?"
IN_FEEDS = "feed_id IN (SELECT value FROM json_each(?))"
SINCE = "at >= ?"
BEFORE = "at < ?"
STATES = {
    "unread": "read = 0", "saved": "saved = 1", "changed": "changed = 1",
    "noted": "id IN (SELECT article_id FROM notes)",
    "together": "feed_id NOT IN (SELECT id FROM feeds WHERE aside = 1)",
}  # fmt: skip
TAGGED = "id IN (SELECT x.article_id FROM article_tags x JOIN tags t ON t.id = x.tag_id WHERE t.key = ?)"

FEEDS_PLACED = """
    SELECT id FROM feeds WHERE (:feed IS NULL OR id = :feed) AND (:folder IS NULL OR folder = :folder)
"""
_THESE = "id IN (SELECT value FROM json_each(?))"
_TOUCHED = "RETURNING id, feed_id, story_id"
SET_READ = f"""
    UPDATE articles SET read = 1, read_version = version, changed = 0
    WHERE {_THESE} AND (read = 0 OR changed = 1) {_TOUCHED}
"""
SET_UNREAD = f"""
    UPDATE articles SET read = 0, read_version = NULL, changed = 0 WHERE {_THESE} AND read = 1 {_TOUCHED}
"""
UNALTERED = f"SELECT id FROM articles WHERE {_THESE} AND version = 1"
SET_SAVED = f"UPDATE articles SET saved = ? WHERE {_THESE} AND saved <> ? {_TOUCHED}"


class ArticleList:
    """Pages of articles, newest or oldest first. Nothing is ever read whole but ids."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def rows(
        self,
        where: Where = EVERYTHING,
        *,
        order: ArticleOrder = "newest",
        limit: int = 50,
        after: ArticleRow | None = None,
    ) -> list[ArticleRow]:
        """The next page after the row `after` (the last one of the page before), or the first."""
        key = None if after is None else _key(after)
        return self.rows_of(article_id for _, article_id in self._keys(where, order, limit, key))

    def ids(
        self,
        where: Where = EVERYTHING,
        *,
        order: ArticleOrder = "newest",
        limit: int = -1,
        after: ArticleRow | None = None,
    ) -> list[int]:
        """Only the ids, in the list's order, behind the row `after`; -1 = all of them."""
        key = None if after is None else _key(after)
        return [article_id for _, article_id in self._keys(where, order, limit, key)]

    def rows_of(self, article_ids: Iterable[int]) -> list[ArticleRow]:
        """Rows by id, in the order asked for; those that are gone are left out."""
        return [article_row(row) for row in self._db.all(ROWS, (json.dumps(list(article_ids)),))]

    def rows_of_story(self, story_id: int) -> list[ArticleRow]:
        """A story's articles, earliest first."""
        return [article_row(row) for row in self._db.all(ROWS_OF_STORY, (story_id,))]

    def set_read(self, article_ids: Iterable[int], value: bool) -> Changes:
        """Mark as read (which also settles "changed since read") or as unread; says what it touched."""
        return self._mark(SET_READ if value else SET_UNREAD, (json.dumps(list(article_ids)),))

    def unaltered(self, article_ids: Iterable[int]) -> list[int]:
        """Those of them that their outlets have not altered since they came."""
        return [row[0] for row in self._db.all(UNALTERED, (json.dumps(list(article_ids)),))]

    def set_saved(self, article_ids: Iterable[int], value: bool) -> Changes:
        return self._mark(SET_SAVED, (int(value), json.dumps(list(article_ids)), int(value)))

    def _mark(self, sql: str, parameters: Any) -> Changes:
        with self._db.together():
            touched = self._db.all(sql, parameters)
        return Changes(
            feeds=frozenset(row[1] for row in touched),
            articles=frozenset(row[0] for row in touched),
            stories=frozenset(row[2] for row in touched if row[2] is not None),
        )

    def _keys(self, where: Where, order: ArticleOrder, limit: int, after: Key | None) -> list[Key]:
        conditions = [sql for name, sql in STATES.items() if getattr(where, name)]
        parameters: list[Any] = []
        if where.tag is not None:
            conditions.append(TAGGED)
            parameters.append(where.tag.casefold())
        if where.since is not None:
            conditions.append(SINCE)
            parameters.append(to_micros(where.since))
        if where.before is not None:
            conditions.append(BEFORE)
            parameters.append(to_micros(where.before))
        if after is not None:
            conditions.append(AFTER[order])
            parameters.extend(after)
        if not where.placed:
            return self._one_query(conditions, parameters, order, limit)
        placed = {"feed": where.feed_id, "folder": where.folder}
        feeds = [row[0] for row in self._db.all(FEEDS_PLACED, placed)]
        if len(feeds) == 1 or not (where.saved or where.changed or where.tag):
            return self._merged(feeds, conditions, parameters, order, limit)
        # Few articles are saved, changed or tagged: their own index first, the feeds after.
        return self._one_query([*conditions, IN_FEEDS], [*parameters, json.dumps(feeds)], order, limit)

    def _one_query(
        self, conditions: list[str], parameters: list[Any], order: ArticleOrder, limit: int
    ) -> list[Key]:
        sql = KEYS.format(conditions=" AND ".join(conditions) or "TRUE", way=WAY[order])
        return self._db.all(sql, [*parameters, limit])

    def _merged(
        self, feeds: list[int], conditions: list[str], parameters: list[Any], order: ArticleOrder, limit: int
    ) -> list[Key]:
        """One ordered read per feed, merged: each goes only as far as the page needs."""
        sql = KEYS.format(conditions=" AND ".join([IN_FEED, *conditions]), way=WAY[order])
        queries = [(sql, [feed, *parameters, limit]) for feed in feeds]
        with self._db.stepped(queries) as cursors:
            merged = merge(*cursors, reverse=order == "newest")
            return list(merged if limit < 0 else islice(merged, limit))


def article_row(row: Any) -> ArticleRow:
    """A row of the columns in ROW."""
    (article, feed, outlet, title, url, published, seen, complete, read, saved, changed, *more) = row
    story, snippet, tags, noted, kind = more
    return ArticleRow(
        article, feed, outlet, title, url, from_micros_or_none(published), from_micros(seen), bool(complete),
        bool(read), bool(saved), bool(changed), story, snippet,
        tuple(json.loads(tags)), bool(noted), kind,
    )  # fmt: skip


def _key(row: ArticleRow) -> Key:
    seen = to_micros(row.seen)
    return (seen if row.published is None else min(to_micros(row.published), seen), row.id)
