"""The activity log: every fetch, and why one was skipped or failed."""

# ruff: noqa: S608 - the parts put together here are constants of this room, never input

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from reader.store.database import Database
from reader.store.moments import from_micros, storable, to_micros

ADD = """
    INSERT INTO fetch_log (at, feed_id, url, outcome, reason, status, bytes, milliseconds, new, changed)
    VALUES (?, (SELECT id FROM feeds WHERE id = ?), ?, ?, ?, ?, ?, ?, ?, ?)
"""
_COLUMNS = "id, at, feed_id, url, outcome, reason, status, bytes, milliseconds, new, changed"
RECENT = f"SELECT {_COLUMNS} FROM fetch_log WHERE id < ? ORDER BY id DESC LIMIT ?"
RECENT_OF_FEED = f"SELECT {_COLUMNS} FROM fetch_log WHERE feed_id = ? AND id < ? ORDER BY id DESC LIMIT ?"
COUNT = "SELECT count(*) FROM fetch_log WHERE at < ?"
PRUNE = "DELETE FROM fetch_log WHERE at < ?"
_NO_ID = 1 << 62


@dataclass(frozen=True, slots=True)
class Fetch:
    """One look at a feed or page. `outcome` is a short word (ok, unchanged, failed, skipped, ...), `reason`
    one sentence; size in bytes after decompression."""

    id: int
    at: datetime
    feed_id: int | None
    url: str
    outcome: str
    reason: str
    status: int | None
    bytes: int | None
    milliseconds: int | None
    new: int
    changed: int


class FetchLog:
    """What was fetched, newest first."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def add(
        self,
        feed_id: int | None,
        url: str,
        outcome: str,
        reason: str = "",
        *,
        at: datetime,
        status: int | None = None,
        size: int | None = None,
        milliseconds: int | None = None,
        new: int = 0,
        changed: int = 0,
    ) -> int:
        """Note one outcome; returns its number. A feed that is gone meanwhile is noted by its address."""
        values = (to_micros(at), storable(url), storable(outcome), storable(reason))
        counts = (status, size, milliseconds, new, changed)
        return self._db.insert(ADD, (values[0], feed_id, *values[1:], *counts))

    def recent(
        self, feed_id: int | None = None, *, limit: int = 100, before: int | None = None
    ) -> list[Fetch]:
        """The last outcomes, newest first; the next page before the number `before`."""
        last = _NO_ID if before is None else before
        if feed_id is None:
            return [_fetch(row) for row in self._db.all(RECENT, (last, limit))]
        return [_fetch(row) for row in self._db.all(RECENT_OF_FEED, (feed_id, last, limit))]

    def count(self, before: datetime) -> int:
        """How many lines `prune` would remove."""
        return int(self._db.one(COUNT, (to_micros(before),))[0])

    def prune(self, before: datetime) -> int:
        """Forget what is older; returns how many were removed."""
        return self._db.run(PRUNE, (to_micros(before),))


def _fetch(row: Any) -> Fetch:
    return Fetch(row[0], from_micros(row[1]), *row[2:])
