"""Lists of stories, page by page."""

# ruff: noqa: S608 - the parts put together here are constants of this room, never input

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from reader.model.story import StoryOrder, StoryRow
from reader.store.database import Database
from reader.store.filters import EVERYTHING, Where
from reader.store.moments import from_micros, to_micros
from reader.store.story_window import first_of

ROW = """
    s.id, s.title, s.outlets, s.articles, s.unread, s.first, s.latest, s.because, s.differs, s.saved,
    s.voices, s.divergence, s.followed
"""
PAGE = f"SELECT {ROW} FROM stories s WHERE {{conditions}} ORDER BY {{order}} LIMIT ?"
IDS = "SELECT s.id FROM stories s WHERE {conditions} ORDER BY {order} LIMIT ?"
COUNT = "SELECT count(*) FROM stories s WHERE {conditions}"
GET = f"SELECT {ROW} FROM stories s WHERE s.id = ?"
ROWS = f"""
    SELECT {ROW} FROM json_each(?) wanted CROSS JOIN stories s ON s.id = wanted.value ORDER BY wanted.key
"""
ORDERS = {
    "newest": "latest DESC, id DESC",
    "outlets": "voices DESC, latest DESC, id DESC",
    "divergence": "divergence DESC, latest DESC, id DESC",
}
# The signs keep SQLite from walking the order's own index through all for the few that are asked for.
ORDERS_OF_FEW = {name: order if name == "newest" else f"+{order}" for name, order in ORDERS.items()}
AFTER = {
    "newest": "(latest, id) < (?, ?)",
    "outlets": "(voices, latest, id) < (?, ?, ?)",
    "divergence": "(divergence, latest, id) < (?, ?, ?)",
}
AFTER_OF_FEW = {
    name: after if name == "newest" else after.replace("(", "(+", 1) for name, after in AFTER.items()
}
THESE = "s.id IN ({ids})"
STATES = {"unread": "unread > 0", "followed": "followed > 0"}
SINCE = "latest >= ?"
BEFORE = "latest < ?"
SEVERAL = "voices >= 2"
VOICES = "voices >= ?"


class StoryList:
    """Part of `Stories`: pages of stories, by time, by number of voices or by how much they differ."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def rows(
        self,
        where: Where = EVERYTHING,
        *,
        order: StoryOrder = "newest",
        limit: int = 50,
        after: StoryRow | None = None,
    ) -> list[StoryRow]:
        """The next page after the row `after` (the last one of the page before), or the first."""
        return [row_of(row) for row in self._select(PAGE, where, order, limit, after)]

    def ids(
        self,
        where: Where = EVERYTHING,
        *,
        order: StoryOrder = "newest",
        limit: int = -1,
        after: StoryRow | None = None,
    ) -> list[int]:
        """Only the ids, in the list's order, behind the row `after`; -1 = all of them."""
        return [row[0] for row in self._select(IDS, where, order, limit, after)]

    def rows_of(self, story_ids: Iterable[int]) -> list[StoryRow]:
        """Rows by id, in the order asked for; those that are gone are left out."""
        return [row_of(row) for row in self._db.all(ROWS, (json.dumps(list(story_ids)),))]

    def row(self, story_id: int) -> StoryRow | None:
        """One story as the list shows it, or None if it is gone."""
        found = self._db.one(GET, (story_id,))
        return None if found is None else row_of(found)

    def count(self, where: Where = EVERYTHING) -> int:
        conditions, parameters = self._conditions(where)
        return int(self._db.one(COUNT.format(conditions=conditions), parameters)[0])

    def _select(
        self, sql: str, where: Where, order: StoryOrder, limit: int, after: StoryRow | None
    ) -> list[Any]:
        conditions, parameters = self._conditions(where)
        few = where.followed
        if where.since is not None and order != "newest" and not few:
            few = True
            ids, parameters = first_of(
                order,
                (conditions, parameters),
                limit=limit,
                after=after,
                unread=where.unread,
                least_voices=where.least_voices,
            )
            conditions = THESE.format(ids=ids)
        elif after is not None:
            conditions += f" AND {(AFTER_OF_FEW if few else AFTER)[order]}"
            parameters += _key(after, order)
        by = (ORDERS_OF_FEW if few else ORDERS)[order]
        return self._db.all(sql.format(conditions=conditions, order=by), [*parameters, limit])

    def _conditions(self, where: Where) -> tuple[str, list[Any]]:
        conditions = [sql for name, sql in STATES.items() if getattr(where, name)]
        parameters: list[Any] = []
        if where.since is not None:
            conditions.append(SINCE)
            parameters.append(to_micros(where.since))
        if where.before is not None:
            conditions.append(BEFORE)
            parameters.append(to_micros(where.before))
        if where.least_voices > 1:
            conditions.append(SEVERAL)
        if where.least_voices > 2:
            conditions.append(VOICES)
            parameters.append(where.least_voices)
        return " AND ".join(conditions) or "TRUE", parameters


def row_of(row: Any) -> StoryRow:
    """What a query of `ROW` gave, as a story."""
    (story, title, outlets, articles, unread, first, latest, because, differs, saved, *more) = row
    voices, divergence, followed = more
    return StoryRow(
        story, title, tuple(json.loads(outlets)), articles, unread, from_micros(first), from_micros(latest),
        tuple(json.loads(because)), differs, saved > 0, voices, divergence,
        followed > 0,
    )  # fmt: skip


def _key(row: StoryRow, order: StoryOrder) -> list[Any]:
    end: list[Any] = [to_micros(row.latest), row.id]
    if order == "newest":
        return end
    return [row.voices if order == "outlets" else row.divergence, *end]
