"""Sweeping steps that can be taken back: marking whole lists as read."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from reader.errors import NothingFound
from reader.model.changes import Changes
from reader.store.article_list import ArticleList
from reader.store.database import Database
from reader.store.moments import storable, to_micros

KEPT = 20
"""Steps that are remembered; older ones stand for good."""

STATES = """
    SELECT id, read, read_version, changed FROM articles
    WHERE id IN (SELECT value FROM json_each(?)) AND (read = 0 OR changed = 1)
"""
ADD = "INSERT INTO undos (what, articles, made, before) VALUES (?, ?, ?, ?)"
FORGET = "DELETE FROM undos WHERE id <= ? - ?"
BEFORE = "SELECT before FROM undos WHERE id = ? AND undone IS NULL"
LAST = "SELECT id, articles FROM undos WHERE undone IS NULL ORDER BY id DESC LIMIT 1"
DONE = "UPDATE undos SET undone = ? WHERE id = ?"
# An article that the reader marked again since, or that changed since, is left as it is now.
BACK = """
    UPDATE articles SET read = ?2, read_version = ?3, changed = ?4 WHERE id = ?1 AND read = 1 AND changed = 0
    RETURNING id, feed_id, story_id
"""


@dataclass(frozen=True, slots=True)
class Step:
    """A step, and how many articles it touched."""

    id: int
    articles: int


@dataclass(frozen=True, slots=True)
class Marked:
    """What a step changed, and the record that takes it back; None if there was nothing to change."""

    changes: Changes
    step: Step | None


class Undos:
    """The last steps, and taking them back."""

    def __init__(self, database: Database, articles: ArticleList) -> None:
        self._db, self._articles = database, articles

    def mark_read(self, article_ids: Iterable[int], at: datetime, what: str) -> Marked:
        """Mark articles as read, so that it can be taken back."""
        ids = list(article_ids)
        with self._db.together():
            before = self._db.all(STATES, (json.dumps(ids),))
            if not before:
                return Marked(Changes(), None)
            packed = zlib.compress(json.dumps(before, separators=(",", ":")).encode(), 6)
            number = self._db.insert(ADD, (storable(what), len(before), to_micros(at), packed))
            self._db.run(FORGET, (number, KEPT))
            changes = self._articles.set_read([row[0] for row in before], True)
            return Marked(changes, Step(number, len(before)))

    def last(self) -> Step | None:
        """The newest step that was not taken back."""
        row = self._db.one(LAST)
        return None if row is None else Step(*row)

    def undo(self, step_id: int, at: datetime) -> Changes:
        """Give the articles back the state they had; harmless for those that were marked since.

        Raises:
            NothingFound: there is no such step (any more), or it was taken back before.
        """
        with self._db.together():
            row = self._db.one(BEFORE, (step_id,))
            if row is None:
                raise NothingFound(f"step {step_id} that could be taken back")
            touched = []
            for state in json.loads(zlib.decompress(row[0])):
                touched += self._db.all(BACK, state)
            self._db.run(DONE, (to_micros(at), step_id))
        return Changes(
            frozenset(each[1] for each in touched),
            frozenset(each[0] for each in touched),
            frozenset(each[2] for each in touched if each[2] is not None),
        )
