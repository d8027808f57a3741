"""The reader's own state, article by article, under names that outlive a library: feed address and guid."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from reader.errors import LibraryUnreadable, ReaderError
from reader.store.database import Database
from reader.store.moments import from_micros, storable, to_micros
from reader.store.tags import tag_name

HIGHEST = (
    "SELECT coalesce(max(id), 0) FROM articles",
    "SELECT seq FROM sqlite_sequence WHERE name = 'articles'",
)
MARKED = """
    SELECT f.url, a.guid, a.id, a.read, a.saved FROM articles a JOIN feeds f ON f.id = a.feed_id
    WHERE a.id BETWEEN ? AND ? AND (a.read = 1 OR a.saved = 1 OR a.id IN (SELECT article_id FROM article_tags)
        OR a.id IN (SELECT article_id FROM notes)) ORDER BY a.id
"""
KEYS = """
    SELECT f.url, a.guid, a.id FROM articles a JOIN feeds f ON f.id = a.feed_id
    WHERE a.id BETWEEN ? AND ? ORDER BY a.id
"""
PINNED = """
    SELECT s.id, s.title, f.url, a.guid FROM articles a JOIN feeds f ON f.id = a.feed_id
    JOIN stories s ON s.id = a.story_id WHERE a.pinned = 1 ORDER BY s.id, a.id
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
TAGS = (
    "SELECT t.name FROM article_tags x JOIN tags t ON t.id = x.tag_id WHERE x.article_id = ? ORDER BY t.key"
)
ADD_TAG = "INSERT INTO tags (name, key) VALUES (?, ?) ON CONFLICT (key) DO NOTHING"
PUT_TAG = """
    INSERT OR IGNORE INTO article_tags (article_id, tag_id) SELECT ?, id FROM tags WHERE key = ?
"""
NOTE = "SELECT text, written FROM notes WHERE article_id = ?"
PUT_NOTE = """
    INSERT INTO notes (article_id, text, written) VALUES (?, ?, ?) ON CONFLICT (article_id) DO UPDATE
    SET text = excluded.text, written = excluded.written WHERE excluded.written > notes.written
"""
_STEP = 512
_MOST_FAILURES = 2_000  # a file whose every page is gone must not be asked for each of its articles
Key = tuple[str, str]
"""Address of the feed, guid of the entry."""


@dataclass(frozen=True, slots=True)
class Marks:
    """What the reader did with one article. `note` comes with the moment it was written (UTC)."""

    read: bool = False
    saved: bool = False
    tags: tuple[str, ...] = ()
    note: tuple[str, datetime] | None = None


class State:
    """Reads and writes the reader's marks. Reading goes around damaged places of the file, if asked to."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def marks(self, lost: Callable[[int, int], None] | None = None) -> Iterator[tuple[Key, Marks]]:
        """Every article that the reader marked, then what still waits for its article.

        With `lost`, damaged places are left out, and it is told from which id to which; else they raise.
        """
        for url, guid, number, read, saved in self._around(MARKED, lost):
            tags = tuple(row[0] for row in self._try(TAGS, (number,), lost))
            notes = [(row[0], from_micros(row[1])) for row in self._try(NOTE, (number,), lost)]
            yield (url, guid), Marks(bool(read), bool(saved), tags, notes[0] if notes else None)
        for url, guid, state in self._try(ALL_WAITING, (), lost):
            yield (url, guid), _unpacked(state)

    def all_keys(self, lost: Callable[[int, int], None] | None = None) -> Iterator[tuple[Key, int]]:
        """Every article's key and id."""
        for url, guid, number in self._around(KEYS, lost):
            yield (url, guid), number

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
            if number is None:
                row = self._db.one(WAITING, (feed_id, storable(guid)))
                together = marks if row is None else _both(_unpacked(row[0]), marks)
                self._db.run(WAIT, (feed_id, storable(guid), _packed(together)))
                return False
            give(self._db, number, marks)
            return True

    def _around(self, sql: str, lost: Callable[[int, int], None] | None) -> Iterator[Any]:
        """The rows of a query over a range of ids; a range that cannot be read is halved until one id."""
        top = self._highest(lost)
        failures = [0]
        for low in range(1, top + 1, _STEP):
            yield from self._range(sql, low, min(low + _STEP - 1, top), lost, failures)

    def _highest(self, lost: Callable[[int, int], None] | None) -> int:
        for sql in HIGHEST:
            if found := self._try(sql, (), lost):
                return int(found[0][0])
        return 0

    def _range(
        self, sql: str, low: int, high: int, lost: Callable[[int, int], None] | None, failures: list[int]
    ) -> list[Any]:
        try:
            return self._db.all(sql, (low, high))
        except LibraryUnreadable:
            if lost is None:
                raise
            failures[0] += 1
            if low == high or failures[0] > _MOST_FAILURES:
                lost(low, high)
                return []
            middle = (low + high) // 2
            first = self._range(sql, low, middle, lost, failures)
            return first + self._range(sql, middle + 1, high, lost, failures)

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
        database.run(ADD_TAG, (name, name.casefold()))
        database.run(PUT_TAG, (article_id, name.casefold()))
    if marks.note is not None and marks.note[0].strip():
        database.run(PUT_NOTE, (article_id, storable(marks.note[0]), to_micros(marks.note[1])))


def give_waiting(database: Database, article_id: int, feed_id: int, guid: str) -> None:
    """An article has arrived: give it the marks that waited for it, if any."""
    row = database.one(WAITING, (feed_id, guid))
    if row is not None:
        give(database, article_id, _unpacked(row[0]))
        database.run(ARRIVED, (feed_id, guid))


def _both(one: Marks, other: Marks) -> Marks:
    notes = [note for note in (one.note, other.note) if note is not None]
    return Marks(
        one.read or other.read,
        one.saved or other.saved,
        tuple(dict.fromkeys((*one.tags, *other.tags))),
        max(notes, key=lambda note: note[1], default=None),
    )


def _packed(marks: Marks) -> str:
    note = None if marks.note is None else [marks.note[0], to_micros(marks.note[1])]
    return json.dumps([marks.read, marks.saved, list(marks.tags), note])


def _unpacked(state: str) -> Marks:
    read, saved, tags, note = json.loads(state)
    return Marks(read, saved, tuple(tags), None if note is None else (note[0], from_micros(note[1])))


def as_plain(marks: Marks) -> dict[str, Any]:
    """Marks as JSON holds them; what is not set is left out."""
    plain: dict[str, Any] = {}
    if marks.read:
        plain["read"] = True
    if marks.saved:
        plain["saved"] = True
    if marks.tags:
        plain["tags"] = list(marks.tags)
    if marks.note is not None:
        plain["note"] = {"text": marks.note[0], "written": marks.note[1].isoformat()}
    return plain


def from_plain(plain: Mapping[str, Any]) -> Marks:
    """The way back.

    Raises:
        ValueError, TypeError, KeyError: it is not what `as_plain` writes.
    """
    note = plain.get("note")
    tags = plain.get("tags", [])
    if not isinstance(tags, list) or not all(isinstance(tag, str) and tag.strip() for tag in tags):
        raise ValueError("tags")
    said = None if note is None else (str(note["text"]), datetime.fromisoformat(str(note["written"])))
    if said is not None and said[1].tzinfo is None:
        raise ValueError("a moment needs a time zone")
    return Marks(plain.get("read") is True, plain.get("saved") is True, tuple(tags), said)
