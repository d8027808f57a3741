"""Searches that the reader keeps by name, and what is done by itself with what they find."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from reader.errors import BadInput, NothingFound
from reader.model.saved_search import SavedSearch
from reader.store.database import Database
from reader.store.moments import from_micros, storable, to_micros
from reader.store.query import Field, Node, Not, Only, Text, read
from reader.store.query_plan import plan
from reader.store.tags import tag_name

ADD = """
    INSERT INTO saved_searches (name, key, query, made, marks_read, tells, saves, tag)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (key) DO UPDATE SET name = excluded.name, query = excluded.query,
        marks_read = excluded.marks_read, tells = excluded.tells, saves = excluded.saves, tag = excluded.tag
"""
ALTER = "UPDATE OR IGNORE saved_searches SET name = ?, key = ? WHERE id = ?"
_COLUMNS = "SELECT id, name, query, made, marks_read, tells, saves, tag FROM saved_searches"
ALL = f"{_COLUMNS} ORDER BY key"
SORTING = f"{_COLUMNS} WHERE marks_read = 1 OR saves = 1 OR tag <> '' ORDER BY key"
BY_KEY = f"{_COLUMNS} WHERE key = ?"
BY_ID = f"{_COLUMNS} WHERE id = ?"
REMOVE = "DELETE FROM saved_searches WHERE id = ?"
FOUND_LATER: tuple[Field, ...] = ("story", "quote", "speaker")
"""What is not known yet of an article that comes in."""


class SavedSearches:
    """The reader's searches, by name."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def put(
        self,
        name: str,
        query: str,
        at: datetime,
        *,
        marks_read: bool = False,
        tells: bool = False,
        saves: bool = False,
        tag: str = "",
        in_place_of: int | None = None,
    ) -> SavedSearch:
        """Keep a search under a name, in place of one of that name, or of the one with the number
        `in_place_of`, which may get another name so.

        Raises:
            BadInput: the name is empty, the search looks for nothing, another one has the name, the tag is
                too long, or something is to be done to what comes in by what is found later.
            BadQuery: the search cannot be meant.
            NothingFound: there is no search `in_place_of`.
        """
        name = " ".join(storable(name).split())
        if not name:
            raise BadInput("A saved search needs a name.")
        query = storable(query).strip()
        node = read(query, datetime.now(UTC))
        if node is None:
            raise BadInput("A saved search needs something to look for.")
        plan(node)
        later = [field for field in FOUND_LATER if field in _fields(node)]
        tag = tag_name(tag) if tag.strip() else ""
        if (marks_read or tells or saves or tag) and later:
            raise BadInput(
                f"What comes in cannot be told by “{later[0]}:”.",
                "That is found later; words and “outlet:” are known at once.",
            )
        with self._db.together():
            if in_place_of is not None:
                self._rename(in_place_of, name)
            deeds = (int(marks_read), int(tells), int(saves), tag)
            self._db.run(ADD, (name, name.casefold(), query, to_micros(at), *deeds))
            return _search(self._db.one(BY_KEY, (name.casefold(),)))

    def _rename(self, search_id: int, name: str) -> None:
        if self._db.one(BY_ID, (search_id,)) is None:
            raise NothingFound(f"saved search {search_id}")
        if not self._db.run(ALTER, (name, name.casefold(), search_id)):
            raise BadInput(f"Another saved search is called “{name}”.", "Give it another name.")

    def all(self) -> list[SavedSearch]:
        return [_search(row) for row in self._db.all(ALL)]

    def sorting(self) -> list[SavedSearch]:
        """Those that do something to what comes in."""
        return [_search(row) for row in self._db.all(SORTING)]

    def remove(self, search_id: int) -> None:
        if not self._db.run(REMOVE, (search_id,)):
            raise NothingFound(f"saved search {search_id}")


def _search(row: Any) -> SavedSearch:
    number, name, query, made, marks_read, tells, saves, tag = row
    return SavedSearch(
        number, name, query, from_micros(made), bool(marks_read), bool(tells), bool(saves), tag
    )


def _fields(node: Node) -> set[Field]:
    """The fields that a query asks about."""
    if isinstance(node, Text):
        return set()
    if isinstance(node, Only):
        return {node.field}
    if isinstance(node, Not):
        return _fields(node.part)
    return {field for part in node.parts for field in _fields(part)}
