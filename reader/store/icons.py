"""Icons of outlets: small pictures that stand beside their names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from reader.store.database import Database
from reader.store.moments import to_micros

CLOCK_SLACK = timedelta(hours=1)
# Only outlets that have just answered: where nobody does, the network is away.
DUE = """
    SELECT f.outlet, f.url, f.site_url, f.icon_url, min(f.id)
    FROM feeds f LEFT JOIN icons i ON i.outlet = f.outlet
    WHERE f.stopped IS NULL AND f.paused IS NULL AND f.failures = 0 AND f.last_ok IS NOT NULL
        AND f.url LIKE 'http%' AND (i.asked IS NULL OR i.asked < :before OR i.asked > :ahead)
    GROUP BY f.outlet ORDER BY min(f.id)
"""
PUT = """
    INSERT INTO icons (outlet, asked, body) VALUES (:outlet, :at, :body)
    ON CONFLICT (outlet) DO UPDATE SET asked = :at, body = coalesce(:body, body)
"""
STAMPS = "SELECT outlet, asked FROM icons WHERE body IS NOT NULL"
BODY = "SELECT body FROM icons WHERE outlet = ?"
FORGET = "DELETE FROM icons WHERE outlet NOT IN (SELECT outlet FROM feeds)"


@dataclass(frozen=True, slots=True)
class IconWish:
    """An outlet whose icon is to be looked for, by a feed of its: that feed's address, its site's, and the
    address that it names for an icon."""

    outlet: str
    url: str
    site_url: str | None
    icon_url: str | None


class Icons:
    """The icons of a library, by outlet."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def due(self, at: datetime, every: timedelta) -> list[IconWish]:
        """Outlets that answered when they were asked last, and whose icon nobody looked for since `every`."""
        values = {"before": to_micros(at - every), "ahead": to_micros(at + CLOCK_SLACK)}
        return [IconWish(*row[:4]) for row in self._db.all(DUE, values)]

    def put(self, outlet: str, body: bytes | None, at: datetime) -> None:
        """Keep what was found; None: nothing was, and what is there stays."""
        self._db.run(PUT, {"outlet": outlet, "at": to_micros(at), "body": body})

    def stamps(self) -> Mapping[str, int]:
        """The outlets that have an icon, and a number that changes when it may have."""
        return dict(self._db.all(STAMPS))

    def body(self, outlet: str) -> bytes | None:
        """An outlet's icon as it was fetched, or None."""
        row = self._db.one(BODY, (outlet,))
        return None if row is None else row[0]

    def forget(self) -> None:
        """Those of outlets that are there no more go."""
        self._db.run(FORGET)
