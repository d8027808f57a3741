"""The reader's own state, article by article, under names that outlive a library: feed address and guid.

What was done with a story is told of each of its articles: in another library they find it again.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

from reader.errors import LibraryUnreadable, ReaderError
from reader.store.corrections import CorrectionKind, Corrections
from reader.store.database import Database
from reader.store.marks import Marks, both, packed, unpacked
from reader.store.moments import from_micros, storable, to_micros
from reader.store.tags import ADD, NOTE, OF_ARTICLE, tag_name

HIGHEST = (
    "SELECT coalesce(max(id), 0) FROM articles",
    "SELECT seq FROM sqlite_sequence WHERE name = 'articles'",
)
MARKED = """
    SELECT f.url, a.guid, a.id, a.read, a.saved, a.story_id FROM articles a JOIN feeds f ON f.id = a.feed_id
    WHERE a.id BETWEEN ? AND ? AND (a.read = 1 OR a.saved = 1 OR a.id IN (SELECT value FROM json_each(?))
        OR a.story_id IN (SELECT value FROM json_each(?)))
    ORDER BY a.id
"""
# Each by itself: where one of them is damaged the others can be read.
TAGGED = ("SELECT DISTINCT article_id FROM article_tags", "SELECT article_id FROM notes")
KEYS = """
    SELECT f.url, a.guid, a.id, a.seen FROM articles a JOIN feeds f ON f.id = a.feed_id
    WHERE a.id BETWEEN ? AND ? ORDER BY a.id
"""
PINNED = """
    SELECT s.id, s.title, f.url, a.guid FROM articles a JOIN feeds f ON f.id = a.feed_id
    JOIN stories s ON s.id = a.story_id WHERE a.pinned = 1 ORDER BY s.id, a.id
"""
FOLLOWED = "SELECT id, followed FROM stories WHERE followed > 0"
FOLLOW = "UPDATE stories SET followed = ? WHERE id = ? AND followed = 0"
STORY = "SELECT story_id FROM articles WHERE id = ?"
PLACED = """
    SELECT w.feed_id, w.guid, w.state, a.id FROM waiting w
    JOIN articles a ON a.feed_id = w.feed_id AND a.guid = w.guid WHERE a.story_id IS NOT NULL
"""
FIND = "SELECT id FROM articles WHERE feed_id = ? AND guid = ?"
WAIT = """
    INSERT INTO waiting (feed_id, guid, state) VALUES (?, ?, ?)
    ON CONFLICT (feed_id, guid) DO UPDATE SET state = excluded.state
"""
WAITING = "SELECT state FROM waiting WHERE feed_id = ? AND guid = ?"
ALL_WAITING = "SELECT f.url, w.guid, w.state FROM waiting w JOIN feeds f ON f.id = w.feed_id ORDER BY 1, 2"
ARRIVED = "DELETE FROM waiting WHERE feed_id = ? AND guid = ?"
MARK = """
    UPDATE articles SET read = max(read, :read), saved = max(saved, :saved),
        read_version = CASE WHEN :read = 1 AND read = 0 THEN version ELSE read_version END
    WHERE id = :id AND (read < :read OR saved < :saved)
"""
PUT_TAG = """
    INSERT OR IGNORE INTO article_tags (article_id, tag_id) SELECT ?, id FROM tags WHERE key = ?
"""
PUT_NOTE = """
    INSERT INTO notes (article_id, text, written) VALUES (?, ?, ?) ON CONFLICT (article_id) DO UPDATE
    SET text = excluded.text, written = excluded.written WHERE excluded.written > notes.written
"""
_STEP = 512
_MOST_FAILURES = 2_000  # a file whose every page is gone must not be asked for each of its articles
Key = tuple[str, str]
"""Address of the feed, guid of the entry."""


class State:
    """Reads and writes the reader's marks. Reading goes around damaged places of the file, if asked to."""

    def __init__(self, database: Database) -> None:
        self._db = database
        self._corrections = Corrections(database)

    def marks(self, lost: Callable[[int, int], None] | None = None) -> Iterator[tuple[Key, Marks]]:
        """Every article that the reader marked, then what still waits for its article.

        With `lost`, damaged places are left out, and it is told from which id to which; else they raise.
        """
        stories = self._of_stories(lost)
        tagged = {row[0] for sql in TAGGED for row in self._try(sql, (), lost)}
        asked = (json.dumps(sorted(tagged)), json.dumps(sorted(stories)))
        for url, guid, number, read, saved, story in self._around(MARKED, lost, *asked):
            tags = tuple(row[0] for row in self._try(OF_ARTICLE, (number,), lost))
            notes = [(row[0], from_micros(row[1])) for row in self._try(NOTE, (number,), lost)]
            own = Marks(bool(read), bool(saved), tags, notes[0] if notes else None)
            yield (url, guid), both(own, stories.get(story, Marks()))
        for url, guid, state in self._try(ALL_WAITING, (), lost):
            yield (url, guid), unpacked(state)

    def all_keys(self, lost: Callable[[int, int], None] | None = None) -> Iterator[tuple[Key, int, datetime]]:
        """Every article's key and id, and when it was first seen."""
        for url, guid, number, seen in self._around(KEYS, lost):
            yield (url, guid), number, from_micros(seen)

    def pinned(self, lost: Callable[[int, int], None] | None = None) -> dict[int, tuple[str, list[Key]]]:
        """story id -> its title, and the articles that the reader put into it."""
        found: dict[int, tuple[str, list[Key]]] = {}
        for story, title, url, guid in self._try(PINNED, (), lost):
            found.setdefault(story, (title, []))[1].append((url, guid))
        return found

    def find(self, feed_id: int, guid: str) -> int | None:
        row = self._db.one(FIND, (feed_id, storable(guid)))
        return None if row is None else int(row[0])

    def apply(self, feed_id: int, guid: str, marks: Marks) -> bool:
        """Give an article its marks, besides those it has. False: it is not here (yet), they wait."""
        with self._db.together():
            number = self.find(feed_id, guid)
            if number is not None:
                give(self._db, number, marks)
                marks = marks.of_story
                if not marks.any_of_story or self._give_story(number, marks):
                    return True
            row = self._db.one(WAITING, (feed_id, storable(guid)))
            together = marks if row is None else both(unpacked(row[0]), marks)
            self._db.run(WAIT, (feed_id, storable(guid), packed(together)))
            return number is not None

    def give_placed(self) -> None:
        """Articles have been placed: give their stories what waited for them, if anything."""
        with self._db.together():
            for feed_id, guid, state, number in self._db.all(PLACED):
                self._give_story(number, unpacked(state))
                self._db.run(ARRIVED, (feed_id, guid))

    def _give_story(self, article_id: int, marks: Marks) -> bool:
        """Give the article's story its marks; False if it stands in none yet."""
        (story,) = self._db.one(STORY, (article_id,))
        if story is None:
            return False
        if marks.follow is not None:
            self._db.run(FOLLOW, (to_micros(marks.follow), story))
        known = self._corrections.statements(story)
        for key, made in marks.statements:
            if key not in known:
                kind: CorrectionKind = "row" if key.get("what") in ("row", "anchor") else "claim"
                self._corrections.add(kind, at=made, story_id=story, detail=key)
        return True

    def _of_stories(self, lost: Callable[[int, int], None] | None) -> dict[int, Marks]:
        """story id -> what the reader did with it, beside what was done with its articles."""
        found = {story: Marks(follow=from_micros(since)) for story, since in self._try(FOLLOWED, (), lost)}
        try:
            corrected = self._corrections.in_force()
            for story in {side for each in corrected for side in (each.story_id, each.other_story_id)}:
                if story is not None and (told := self._corrections.told(story)):
                    found[story] = both(found.get(story, Marks()), Marks(statements=tuple(told)))
        except (ReaderError, ValueError):
            if lost is None:
                raise
            lost(0, 0)
        return found

    def _around(self, sql: str, lost: Callable[[int, int], None] | None, *more: str) -> Iterator[Any]:
        """The rows of a query over a range of ids; a range that cannot be read is halved until one id."""
        top = self._highest(lost)
        failures = [0]
        for low in range(1, top + 1, _STEP):
            yield from self._range(sql, low, min(low + _STEP - 1, top), lost, failures, more)

    def _highest(self, lost: Callable[[int, int], None] | None) -> int:
        for sql in HIGHEST:
            if found := self._try(sql, (), lost):
                return int(found[0][0])
        return 0

    def _range(
        self,
        sql: str,
        low: int,
        high: int,
        lost: Callable[[int, int], None] | None,
        failures: list[int],
        more: tuple[str, ...],
    ) -> list[Any]:
        try:
            return self._db.all(sql, (low, high, *more))
        except LibraryUnreadable:
            if lost is None:
                raise
            failures[0] += 1
            if low == high or failures[0] > _MOST_FAILURES:
                lost(low, high)
                return []
            middle = (low + high) // 2
            first = self._range(sql, low, middle, lost, failures, more)
            return first + self._range(sql, middle + 1, high, lost, failures, more)

    def _try(self, sql: str, values: Any, lost: Callable[[int, int], None] | None) -> list[Any]:
        try:
            return self._db.all(sql, values)
        except ReaderError:
            if lost is None:
                raise
            lost(0, 0)
            return []


def give(database: Database, article_id: int, marks: Marks) -> None:
    """Put marks on an article, besides those it has."""
    database.run(MARK, {"id": article_id, "read": int(marks.read), "saved": int(marks.saved)})
    for tag in marks.tags:
        name = tag_name(tag)
        database.run(ADD, (name, name.casefold()))
        database.run(PUT_TAG, (article_id, name.casefold()))
    if marks.note is not None and marks.note[0].strip():
        database.run(PUT_NOTE, (article_id, storable(marks.note[0]), to_micros(marks.note[1])))


def give_waiting(database: Database, article_id: int, feed_id: int, guid: str) -> None:
    """An article has arrived: give it the marks that waited for it, if any. Its story is not there yet."""
    row = database.one(WAITING, (feed_id, guid))
    if row is None:
        return
    marks = unpacked(row[0])
    give(database, article_id, marks)
    if marks.any_of_story:
        database.run(WAIT, (feed_id, guid, packed(marks.of_story)))
    else:
        database.run(ARRIVED, (feed_id, guid))
