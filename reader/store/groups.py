"""Groups of outlets that the reader made: names, and the outlets in them."""

from __future__ import annotations

from collections.abc import Iterable

from reader.errors import BadInput, NothingFound
from reader.store.database import Database
from reader.store.moments import storable

ALL = "SELECT name, outlet FROM outlet_groups ORDER BY name, outlet"
OF = "SELECT outlet FROM outlet_groups WHERE name = ? ORDER BY outlet"
REMOVE = "DELETE FROM outlet_groups WHERE name = ?"
ADD = "INSERT OR IGNORE INTO outlet_groups (name, outlet) VALUES (?, ?)"


class OutletGroups:
    """A group exists as long as an outlet stands in it. The outlets need not be followed (yet)."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def all(self) -> dict[str, tuple[str, ...]]:
        """Every group with its outlets, by name."""
        found: dict[str, list[str]] = {}
        for name, outlet in self._db.all(ALL):
            found.setdefault(name, []).append(outlet)
        return {name: tuple(outlets) for name, outlets in found.items()}

    def outlets(self, name: str) -> tuple[str, ...]:
        """Raises:
        NothingFound: there is no such group.
        """
        found = tuple(row[0] for row in self._db.all(OF, (name,)))
        if not found:
            raise NothingFound(f'group "{name}"')
        return found

    def put(self, name: str, outlets: Iterable[str]) -> None:
        """Make a group, or give it other outlets; without any it goes.

        Raises:
            BadInput: the name is empty.
        """
        clean = " ".join(storable(name).split())
        if not clean:
            raise BadInput("A group needs a name.")
        with self._db.transaction():
            self._db.run(REMOVE, (clean,))
            self._db.many(ADD, [(clean, storable(outlet)) for outlet in outlets])

    def add(self, rows: Iterable[tuple[str, str]]) -> None:
        """(outlet, group) pairs, as an import brings them; what is there stays."""
        self._db.many(ADD, [(storable(name), storable(outlet)) for outlet, name in rows])
