"""Stories that chosen outlets do not carry. Silence is said only of feeds that could have carried them."""

from __future__ import annotations

# ruff: noqa: S608 - the parts put together here are constants of this room, never input
import json
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from reader.model.coverage import Doubt, NotCovered, Silence
from reader.model.story import StoryRow
from reader.store.database import Database
from reader.store.moments import to_micros
from reader.store.story_list import ROW, row_of

_OUTLETS = "(SELECT value FROM json_each(?))"
_FEEDS = f"(SELECT id FROM feeds WHERE outlet IN {_OUTLETS})"
LIST = f"""
    SELECT {ROW} FROM stories s
    WHERE s.voices >= ? AND NOT EXISTS (
        SELECT 1 FROM articles a WHERE a.story_id = s.id AND a.feed_id IN {_FEEDS})
"""
AMONG = f"""
    AND (SELECT count(DISTINCT f.outlet) FROM articles a JOIN feeds f ON f.id = a.feed_id
        WHERE a.story_id = s.id AND a.copy_of IS NULL AND f.outlet IN {_OUTLETS}) >= ?
"""
AFTER = "AND (s.voices, s.latest, s.id) < (?, ?, ?)"
ORDER = "ORDER BY s.voices DESC, s.latest DESC, s.id DESC LIMIT ?"
FEEDS = f"""
    SELECT f.outlet, f.added, f.failures, f.last_ok, count(a.id), coalesce(sum(a.complete), 0),
        coalesce(sum(a.language IN (?, '')), 0)
    FROM feeds f LEFT JOIN articles a ON a.feed_id = f.id AND a.at BETWEEN ? AND ?
    WHERE f.outlet IN {_OUTLETS} GROUP BY f.id
"""
LANGUAGE = """
    SELECT language FROM articles WHERE story_id = ?
    GROUP BY language ORDER BY count(*) DESC, language LIMIT 1
"""
OUTLETS = "SELECT DISTINCT outlet FROM feeds ORDER BY outlet COLLATE NOCASE"
_BEFORE = timedelta(days=1)
_AFTER = timedelta(days=2)
"""An outlet may come to a story a day before those who carry it in numbers, or two days late."""


class Coverage:
    """What is not covered, by whom."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def outlets(self) -> list[str]:
        """Every outlet that is followed, by name."""
        return [row[0] for row in self._db.all(OUTLETS)]

    def not_covered(
        self,
        by: Sequence[str],
        *,
        least: int = 2,
        among: Sequence[str] | None = None,
        limit: int = 50,
        after: StoryRow | None = None,
    ) -> list[NotCovered]:
        """Stories that at least `least` outlets carry but none of `by`, most outlets first.

        Args:
            by: outlets; nothing is found if there are none.
            least: independent outlets that must carry a story (copies of one text count once).
            among: count only these outlets.
            after: the last row of the page before.
        """
        if not by:
            return []
        sql, parameters = LIST, [1 if among is not None else least, json.dumps(list(by))]
        if among is not None:
            sql += AMONG
            parameters += [json.dumps(list(among)), least]
        if after is not None:
            sql += AFTER
            parameters += [after.voices, to_micros(after.latest), after.id]
        rows = [row_of(row) for row in self._db.all(sql + ORDER, [*parameters, limit])]
        return [NotCovered(row, self._silences(by, row)) for row in rows]

    def _silences(self, by: Sequence[str], row: StoryRow) -> tuple[Silence, ...]:
        begin, end = to_micros(row.first - _BEFORE), to_micros(row.latest + _AFTER)
        feeds: dict[str, list[Any]] = {}
        (language,) = self._db.one(LANGUAGE, (row.id,)) or ("",)
        for outlet, *facts in self._db.all(FEEDS, (language, begin, end, json.dumps(list(by)))):
            feeds.setdefault(outlet, []).append(facts)
        latest = to_micros(row.latest)
        return tuple(Silence(outlet, _doubt(feeds.get(outlet, []), latest)) for outlet in by)


def _doubt(feeds: Sequence[Any], latest: int) -> Doubt:
    """Why an outlet's silence is no silence, or "". One feed that could have carried the story is enough."""
    doubts: list[Doubt] = [_doubt_of(*feed, latest=latest) for feed in feeds]
    if not doubts:
        return "not_followed"
    return "" if "" in doubts else doubts[0]


def _doubt_of(
    added: int, failures: int, last_ok: int | None, articles: int, whole: int, alike: int, *, latest: int
) -> Doubt:
    if failures and (last_ok is None or last_ok < latest):
        return "failing"
    if not articles:
        return "followed_later" if added > latest else "nothing_seen"
    # Languages are grouped apart: it may tell this in a story of its own.
    if 2 * alike < articles:
        return "language"
    # A paywall leaves teasers: the story may stand in a text that we cannot read.
    return "partial" if 2 * whole < articles else ""
