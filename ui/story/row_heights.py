"""The heights of a table's rows, from their real text: what is in sight first, the rest in idle moments."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.turns import Turns

if TYPE_CHECKING:
    from ui.story.cell_view import CellView

SLICE = 3
"""Rows that get their heights in one turn of the event loop; each is laid out in a turn of its own before."""


class RowHeights(QObject):
    """Measures the rows of one view. The reader stays where he is while rows above him find their heights."""

    def __init__(self, view: CellView) -> None:
        super().__init__(view)
        self._view = view
        self._done = bytearray()
        self._widths: list[int] = []
        self._rest = Turns(self)
        self.wanted: tuple[int, int] | None = None
        """Where the view is to be when it is next measured; see `place`."""

    def forget(self) -> None:
        """The table has another content; nothing is measured until it is in sight."""
        self.wanted = None
        self._rest.begin(())
        self._done = bytearray(self._view.cells.rowCount())

    @property
    def fit(self) -> bool:
        """Whether the columns are as wide as when the rows were measured."""
        return self._widths == self._widths_now()

    def measure(self, place: tuple[int, int] | None = None) -> None:
        """Give each row the height of its tallest text, and stay where the view is, or go to a place."""
        place = place or self.place()
        self._done, self._widths = bytearray(self._view.cells.rowCount()), self._widths_now()
        self.go_to(*place)
        self._rest.begin(self._measure_rest())

    def prepare(self, place: tuple[int, int] | None = None) -> Iterator[None]:
        """Lay out in turns what `measure` will find in sight there, so that it takes next to no time."""
        self._rest.begin(())  # it would let the view be painted
        row, _into = place or self.place()
        room = self._view.viewport().height()
        while room > 0 and row < self._view.cells.rowCount():
            # Of the columns that there are now: another story may have come since the turn before.
            room -= self._height(row, self._columns(), headed=self._headed)
            row += 1
            yield

    def place(self) -> tuple[int, int]:
        """The row at the top, and how far it is scrolled out of sight, px; of a table that is not in sight,
        as it will be."""
        if self.wanted is not None:
            return self.wanted
        row = max(0, self._view.rowAt(0))
        return row, -self._view.rowViewportPosition(row)

    def go_to(self, row: int, into: int = 0) -> None:
        """Go back to a place. What is in sight there is measured, the rows above it need not be."""
        view, self.wanted = self._view, None
        view.setUpdatesEnabled(False)
        while True:
            view.updateGeometries()
            view.verticalScrollBar().setValue(view.down.sectionPosition(row) + into)
            first, last = view.rowAt(0), view.rowAt(view.viewport().height() - 1)
            seen = range(max(0, first), (last if last >= 0 else view.cells.rowCount() - 1) + 1)
            if not self._measure([each for each in seen if not self._done[each]][:SLICE]):
                break
        view.setUpdatesEnabled(True)

    def show_row(self, row: int) -> None:
        """Bring a row to the middle."""
        self._measure([row])
        self.go_to(row, -(self._view.viewport().height() - self._view.rowHeight(row)) // 2)

    def finish(self) -> None:
        """Measure every row now."""
        self._rest.finish()

    def _widths_now(self) -> list[int]:
        return [self._view.columnWidth(column) for column in range(self._view.cells.columnCount())]

    def _measure_rest(self) -> Iterator[None]:
        rows, cells = len(self._done), self._view.cells
        for begin in range(0, rows, SLICE):
            if not all(self._done[begin : begin + SLICE]):
                for row in range(begin, min(begin + SLICE, rows)):
                    if not self._done[row]:
                        self._height(row, self._columns(), headed=self._headed)
                        yield
                place = self.place()
                self._measure(range(begin, min(begin + SLICE, rows)))
                self.go_to(*place)
                yield
        for row in range(rows):
            # Which words differ is known before the row is scrolled to, or copied.
            if row not in cells.grid.folds:
                for column in range(cells.columnCount()):
                    cells.marks(row, column)
                yield

    def _measure(self, rows: Iterable[int]) -> bool:
        """Measure those of the rows that are not; False if there was nothing to do."""
        view, grid = self._view, self._view.cells.grid
        asked = [row for row in rows if row < len(self._done) and not self._done[row]]
        columns, headed = self._columns(), self._headed
        for row in asked:
            view.down.resizeSection(row, self._height(row, columns, headed=headed) + 1)
            self._done[row] = True
        for row, column, count in grid.spans:
            span = range(row, row + count)
            if count > 1 and all(self._done[r] for r in span) and any(r in span for r in asked):
                self._make_room(row, column, count)
        return bool(asked)

    @property
    def _headed(self) -> bool:
        return self._view.down.isVisibleTo(self._view)

    def _columns(self) -> list[tuple[int, int]]:
        """The shown ones and their widths."""
        view = self._view
        shown = (c for c in range(len(view.cells.grid.columns)) if not view.isColumnHidden(c))
        return [(c, view.columnWidth(c)) for c in shown]

    def _height(self, row: int, columns: Sequence[tuple[int, int]], *, headed: bool) -> int:
        """Of the row's tallest text."""
        view, height = self._view, 0
        if headed:
            height = view.delegate.laid(row, -1, view.head_width).height
        across = [(0, sum(width for _, width in columns))]
        for column, width in across if row in view.cells.grid.folds else columns:
            if view.rowSpan(row, column) == 1:
                # A cell's right edge is its grid line.
                height = max(height, view.delegate.laid(row, column, width - 1).height)
        return height

    def _make_room(self, row: int, column: int, rows: int) -> None:
        """Let the last of several rows grow until the cell that spans them fits."""
        view, last = self._view, row + rows - 1
        needed = view.delegate.laid(row, column, view.columnWidth(column) - 1).height + 1
        there = sum(view.rowHeight(r) for r in range(row, row + rows))
        if needed > there:
            view.down.resizeSection(last, view.rowHeight(last) + needed - there)
