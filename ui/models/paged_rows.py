"""A list that grows by pages as it is scrolled: frozen rows, fetched by key, never the whole."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
"""The frozen row itself."""


class Row(Protocol):
    """What a list shows: anything with an id."""

    @property
    def id(self) -> int:
        """The row's key in the library."""


R = TypeVar("R", bound=Row)
Fetch = Callable[[R | None, int], Sequence[R] | None]
"""fetch(after, limit): the rows behind `after` (None: from the top), at most `limit`. None: they come later,
by `take_page`."""

PAGE = 60
MOST_RELOADED = 600


class PagedRows(QAbstractListModel, Generic[R]):
    """Rows of one query. `reload` asks anew; `patch` replaces rows in place, so that nothing moves.

    The next page goes on behind the last row as it was fetched, not as it has been patched since, nor behind
    the one before it if it is dropped: the library has been read as far as that, and no further.
    """

    def __init__(self, spoken: Callable[[R], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._spoken = spoken
        self._fetch: Fetch[R] | None = None
        self._rows: list[R] = []
        self._places: dict[int, int] = {}
        self._last: R | None = None
        self._more = False

    def show(self, fetch: Fetch[R]) -> None:
        """Show another query from its top."""
        self._fetch = fetch
        self._load(PAGE)

    def show_rows(self, rows: Sequence[R], fetch: Fetch[R] | None = None) -> None:
        """Show rows that are at hand; `fetch` brings what is behind them, if there is more."""
        self._fetch = fetch
        self._set(list(rows), more=fetch is not None and len(rows) >= PAGE)

    @property
    def complete(self) -> bool:
        """True if nothing is behind the last row."""
        return not self._more

    @property
    def last(self) -> R | None:
        """The row behind which the next page begins, as it was fetched; it need not be here any more."""
        return self._last

    def reload(self) -> None:
        """Ask the same query again, as far as it was loaded (up to MOST_RELOADED rows)."""
        self._load(min(MOST_RELOADED, max(PAGE, len(self._rows))))

    def patch(self, rows: Sequence[R]) -> None:
        """Put newer versions of rows in the places of the old ones; unknown ids are passed over."""
        for row in rows:
            place = self._places.get(row.id)
            if place is not None and self._rows[place] != row:
                self._rows[place] = row
                index = self.index(place)
                self.dataChanged.emit(index, index)

    def drop(self, ids: Sequence[int]) -> None:
        """Take rows out that are no longer in the library."""
        for place in sorted((self._places[i] for i in ids if i in self._places), reverse=True):
            self.beginRemoveRows(NOWHERE, place, place)
            del self._rows[place]
            self._number()
            self.endRemoveRows()

    def row(self, index: Index) -> R | None:
        """The row at an index."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def place_of(self, row_id: int) -> int | None:
        """Where a row stands, if it is loaded."""
        return self._places.get(row_id)

    def known(self, ids: frozenset[int]) -> list[int]:
        """Those of `ids` that are loaded."""
        return [i for i in self._places if i in ids]

    @property
    def rows(self) -> tuple[R, ...]:
        return tuple(self._rows)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index)
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return getattr(row, "title", "")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        return None

    def canFetchMore(self, parent: Index = NOWHERE) -> bool:
        return not parent.isValid() and self._more

    def fetchMore(self, parent: Index = NOWHERE) -> None:
        # Pages that hold nothing but rows which are here already (they have moved down since) are passed
        # over; a query that goes on is through with those after so many.
        for _ in range(len(self._rows) // PAGE + 1):
            found = self._fetch(self._last, PAGE) if self._fetch is not None and self._more else None
            if found is None or self.take_page(found):
                return
        self._more = False

    def take_page(self, found: Sequence[R]) -> bool:
        """Put in what the page behind the last row has that is not here yet; whether there was any."""
        self._more = len(found) == PAGE
        self._last = found[-1] if found else self._last
        page = [row for row in found if row.id not in self._places]
        if page:
            first = len(self._rows)
            self.beginInsertRows(NOWHERE, first, first + len(page) - 1)
            self._rows.extend(page)
            self._number(first)
            self.endInsertRows()
        return bool(page)

    def _load(self, limit: int) -> None:
        found = self._fetch(None, limit) if self._fetch is not None else None
        if found is not None:
            self._set(list(found), more=len(found) == limit)

    def _set(self, rows: list[R], *, more: bool) -> None:
        self.beginResetModel()
        self._rows, self._more = rows, more
        self._last = rows[-1] if rows else None
        self._places = {}
        self._number()
        self.endResetModel()

    def _number(self, first: int = 0) -> None:
        if first == 0:
            self._places.clear()
        for place in range(first, len(self._rows)):
            self._places[self._rows[place].id] = place
