"""Searches that the reader keeps by name."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from reader.errors import BadInput, NothingFound
from reader.store.database import Database
from reader.store.moments import from_micros, storable, to_micros
from reader.store.query import read
from reader.store.query_plan import plan

ADD = """
    INSERT INTO saved_searches (name, key, query, made) VALUES (?, ?, ?, ?)
    ON CONFLICT (key) DO UPDATE SET name = excluded.name, query = excluded.query
"""
ALL = "SELECT id, name, query, made FROM saved_searches ORDER BY key"
BY_KEY = "SELECT id, name, query, made FROM saved_searches WHERE key = ?"
REMOVE = "DELETE FROM saved_searches WHERE id = ?"


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search by name; `query` is what was typed, so that "7d" goes on meaning the last seven days."""

    id: int
    name: str
    query: str
    made: datetime


class SavedSearches:
    """The reader's searches, by name."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def put(self, name: str, query: str, at: datetime) -> SavedSearch:
        """Keep a search under a name, in place of one of that name.

        Raises:
            BadInput: the name is empty, or the search looks for nothing.
            BadQuery: the search cannot be meant.
        """
        name = " ".join(storable(name).split())
        if not name:
            raise BadInput("A saved search needs a name.")
        query = storable(query).strip()
        node = read(query, datetime.now(UTC))
        if node is None:
            raise BadInput("A saved search needs something to look for.")
        plan(node)
        with self._db.together():
            self._db.run(ADD, (name, name.casefold(), query, to_micros(at)))
            return _search(self._db.one(BY_KEY, (name.casefold(),)))

    def all(self) -> list[SavedSearch]:
        return [_search(row) for row in self._db.all(ALL)]

    def remove(self, search_id: int) -> None:
        if not self._db.run(REMOVE, (search_id,)):
            raise NothingFound(f"saved search {search_id}")


def _search(row: Any) -> SavedSearch:
    number, name, query, made = row
    return SavedSearch(number, name, query, from_micros(made))
