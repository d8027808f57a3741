"""The reader's own words on articles: tags and notes. What has either is kept for ever."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from reader.errors import BadInput, NothingFound
from reader.model.changes import Changes
from reader.store.database import Database
from reader.store.moments import from_micros, storable, to_micros

LONGEST_TAG = 60

ADD = "INSERT INTO tags (name, key) VALUES (?, ?) ON CONFLICT (key) DO NOTHING"
TAG = "SELECT id FROM tags WHERE key = ?"
ALL = """
    SELECT t.name, count(x.article_id) FROM tags t LEFT JOIN article_tags x ON x.tag_id = t.id
    GROUP BY t.id ORDER BY t.key
"""
OF_ARTICLE = """
    SELECT t.name FROM article_tags x JOIN tags t ON t.id = x.tag_id WHERE x.article_id = ? ORDER BY t.key
"""
_TOUCHED = "SELECT id, feed_id, story_id FROM articles WHERE id IN (SELECT value FROM json_each(?))"
PUT_ON = """
    INSERT OR IGNORE INTO article_tags (article_id, tag_id)
    SELECT id, ?2 FROM articles WHERE id IN (SELECT value FROM json_each(?1))
"""
TAKE_OFF = "DELETE FROM article_tags WHERE tag_id = ?2 AND article_id IN (SELECT value FROM json_each(?1))"
DROP_UNUSED = (
    "DELETE FROM tags WHERE id = ? AND NOT EXISTS (SELECT 1 FROM article_tags WHERE tag_id = tags.id)"
)


ARTICLE = "SELECT feed_id, story_id FROM articles WHERE id = ?"
NOTE = "SELECT text, written FROM notes WHERE article_id = ?"
NOTES = "SELECT article_id, text, written FROM notes ORDER BY written DESC"
KEEP_NOTE = """
    INSERT INTO notes (article_id, text, written) VALUES (?, ?, ?)
    ON CONFLICT (article_id) DO UPDATE SET text = excluded.text, written = excluded.written
"""
DROP_NOTE = "DELETE FROM notes WHERE article_id = ?"


class Tags:
    """Tags by name; "Budget" and "budget" are one."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def all(self) -> list[tuple[str, int]]:
        """(name, number of articles), by name."""
        return self._db.all(ALL)

    def of(self, article_id: int) -> tuple[str, ...]:
        return tuple(row[0] for row in self._db.all(OF_ARTICLE, (article_id,)))

    def add(self, article_ids: Iterable[int], name: str) -> Changes:
        """Put a tag on articles; it is made if it is new.

        Raises:
            BadInput: the name is empty or too long.
        """
        name, ids = tag_name(name), json.dumps(list(article_ids))
        with self._db.together():
            touched = self._db.all(_TOUCHED, (ids,))
            if touched:
                self._db.run(ADD, (name, name.casefold()))
                self._db.run(PUT_ON, (ids, self._db.one(TAG, (name.casefold(),))[0]))
        return _changes(touched)

    def remove(self, article_ids: Iterable[int], name: str) -> Changes:
        """Take a tag off articles; with its last article it goes."""
        ids = json.dumps(list(article_ids))
        with self._db.together():
            row = self._db.one(TAG, (name.casefold(),))
            if row is None:
                return Changes()
            touched = self._db.all(_TOUCHED, (ids,))
            self._db.run(TAKE_OFF, (ids, row[0]))
            self._db.run(DROP_UNUSED, (row[0],))
        return _changes(touched)


@dataclass(frozen=True, slots=True)
class Note:
    """What the reader wrote about an article, and when (UTC)."""

    article_id: int
    text: str
    written: datetime


class Notes:
    """One note an article."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def of(self, article_id: int) -> Note | None:
        row = self._db.one(NOTE, (article_id,))
        return None if row is None else Note(article_id, row[0], from_micros(row[1]))

    def all(self) -> list[Note]:
        """The one written last first."""
        return [Note(article, text, from_micros(at)) for article, text, at in self._db.all(NOTES)]

    def put(self, article_id: int, text: str, at: datetime) -> Changes:
        """Write the note, in place of the one before; an empty one is removed.

        Raises:
            NothingFound: there is no such article.
        """
        with self._db.together():
            row = self._db.one(ARTICLE, (article_id,))
            if row is None:
                raise NothingFound(f"article {article_id}")
            if text.strip():
                self._db.run(KEEP_NOTE, (article_id, storable(text.strip()), to_micros(at)))
            else:
                self._db.run(DROP_NOTE, (article_id,))
        return _changes([(article_id, *row)])


def tag_name(name: str) -> str:
    """A name as it is kept: on one line, without quotation marks, which a search could not name."""
    name = " ".join(storable(name).replace('"', " ").split())
    if not name:
        raise BadInput("A tag needs a name.")
    if len(name) > LONGEST_TAG:
        raise BadInput("The name of the tag is too long.", f"It may have {LONGEST_TAG} letters.")
    return name


def _changes(touched: Iterable[Any]) -> Changes:
    rows = list(touched)
    return Changes(
        frozenset(row[1] for row in rows),
        frozenset(row[0] for row in rows),
        frozenset(row[2] for row in rows if row[2] is not None),
    )
