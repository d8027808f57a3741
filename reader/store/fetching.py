"""How feeds and their hosts want to be asked: pauses, pace, and addresses that have moved."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from reader.model.feed import Manners
from reader.store.database import Database
from reader.store.moments import from_micros, from_micros_or_none, to_micros

MANNERS = "SELECT ttl, skip_hours, skip_days FROM feeds WHERE id = ?"
KEEP_MANNERS = "UPDATE feeds SET ttl = ?, skip_hours = ?, skip_days = ? WHERE id = ?"
PUBLISHED = """
    SELECT count(*), coalesce(sum(at >= :recent), 0) FROM articles
    WHERE feed_id = :feed AND at >= :since AND at <= :now
"""
ANY = "SELECT articles > 0 FROM feeds WHERE id = ?"
MOVE = "SELECT moved_to, moved_since, moved_times FROM feeds WHERE id = ?"
KEEP_MOVE = "UPDATE feeds SET moved_to = ?, moved_since = ?, moved_times = ?, answered_url = ? WHERE id = ?"
PAUSE = """
    INSERT INTO pauses (place, until, times) VALUES (?, ?, 1)
    ON CONFLICT (place) DO UPDATE SET times = times + 1, until =
        CASE WHEN until > excluded.until + ? THEN excluded.until ELSE max(until, excluded.until) END
"""
PAUSES = "SELECT place, until FROM pauses WHERE until > ? AND until <= ?"
LONGEST_PAUSE = timedelta(hours=25)
"""A pause that lasts longer was noted when the clock was wrong: none is for more than a day."""
_LONGEST = LONGEST_PAUSE // timedelta(microseconds=1)
PAUSE_OF = "SELECT until, times FROM pauses WHERE place = ?"
END_PAUSE = "DELETE FROM pauses WHERE place = ? AND until <= ?"


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How many entries a feed published in the last `RECENT` and `WHILE`; `any` if it ever had one here."""

    recent: int
    all: int
    any: bool


RECENT, WHILE = timedelta(days=2), timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Move:
    """Where a feed says that it has moved to for good, since when, and how many answers said so."""

    to: str | None = None
    since: datetime | None = None
    times: int = 0


class Fetching:
    """What the pipeline has to know before and after it asks a feed."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def manners(self, feed_id: int) -> Manners:
        """As the feed's last whole document said."""
        row = self._db.one(MANNERS, (feed_id,))
        if row is None:
            return Manners()
        ttl, hours, days = row
        return Manners(None if ttl is None else timedelta(minutes=ttl), _numbers(hours), _numbers(days))

    def keep_manners(self, feed_id: int, manners: Manners) -> None:
        ttl = None if manners.ttl is None else round(manners.ttl.total_seconds() / 60)
        hours, days = (",".join(map(str, sorted(some))) for some in (manners.skip_hours, manners.skip_days))
        self._db.run(KEEP_MANNERS, (ttl, hours, days, feed_id))

    def rhythm(self, feed_id: int, now: datetime) -> Rhythm:
        """How often the feed publishes, by the dates of its entries."""
        times = {"recent": to_micros(now - RECENT), "since": to_micros(now - WHILE), "now": to_micros(now)}
        count, recent = self._db.one(PUBLISHED, {"feed": feed_id, **times})
        found = self._db.one(ANY, (feed_id,))
        return Rhythm(recent, count, bool(found and found[0]))

    def move(self, feed_id: int) -> Move:
        row = self._db.one(MOVE, (feed_id,))
        return Move() if row is None else Move(row[0], from_micros_or_none(row[1]), row[2])

    def keep_move(self, feed_id: int, move: Move, answered_url: str | None) -> None:
        """Note a move under way, and where the answer came from (None: from the feed's own address)."""
        since = None if move.since is None else to_micros(move.since)
        self._db.run(KEEP_MOVE, (move.to, since, move.times, answered_url, feed_id))

    def pause(self, place: str, until: datetime) -> None:
        """A host, or one address of a private host, is to be left alone; counts how often in a row."""
        self._db.run(PAUSE, (place, to_micros(until), _LONGEST))

    def pauses(self, now: datetime) -> dict[str, datetime]:
        """Every pause that lasts."""
        span = (to_micros(now), to_micros(now + LONGEST_PAUSE))
        return {place: from_micros(until) for place, until in self._db.all(PAUSES, span)}

    def times(self, place: str) -> int:
        """How often in a row it asked for a pause."""
        row = self._db.one(PAUSE_OF, (place,))
        return 0 if row is None else int(row[1])

    def end_pause(self, place: str, now: datetime) -> None:
        """It answers again: the next pause begins anew."""
        self._db.run(END_PAUSE, (place, to_micros(now)))


def _numbers(text: str) -> frozenset[int]:
    return frozenset(int(part) for part in text.split(",") if part)
