"""Finding words in a table of text: one place after the other, and all of them shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex

from ui.models.found import places

if TYPE_CHECKING:
    from ui.story.cell_view import CellView

NOWHERE = (-1, -1, -1)


class CellFind:
    """The search of one `CellView`; the delegate paints what is `sought`, and which place is `chosen`."""

    def __init__(self, view: CellView) -> None:
        self._view = view
        self._again = False

    def find_text(self, text: str, *, backward: bool = False) -> bool:
        """Choose the next (or previous) place of some words, from the current cell on and around the end."""
        view = self._view
        found = self._found(text)
        again, self._again = self._again, False
        if not found:
            return False
        keys = [(row, view.across.visualIndex(column), start) for row, column, start in found]
        here = self._here()
        if backward:
            at = next((n for n in reversed(range(len(keys))) if keys[n] < here), len(keys) - 1)
        else:
            at = next((n for n, key in enumerate(keys) if key > here or (again and key == here)), 0)
        row, column, _ = view.delegate.chosen = found[at]
        view.heights.show_row(row)
        view.setCurrentIndex(view.cells.index(row, column, QModelIndex()))
        view.viewport().update()
        return True

    def show_found(self, text: str) -> tuple[int, int]:
        """Show every place of some words; which of them is chosen, from 1 on (0: none), and how many."""
        view = self._view
        if view.delegate.sought != text:
            view.delegate.sought = text
            view.viewport().update()
        found, chosen = self._found(text), view.delegate.chosen
        current = chosen[:2] == (view.currentIndex().row(), view.currentIndex().column())
        return (found.index(chosen) + 1 if current and chosen in found else 0), len(found)

    def restart(self) -> None:
        """The words have changed: the place that is chosen may be found again."""
        self._again = True

    def _found(self, text: str) -> list[tuple[int, int, int]]:
        """Row, column and start of every place of some words, as the reader goes through the table."""
        view, grid = self._view, self._view.cells.grid
        columns = [c for c in range(view.cells.columnCount()) if not view.isColumnHidden(c)]
        columns.sort(key=view.across.visualIndex)
        # Those cells are behind the one that spans them.
        covered = {(row + n, column) for row, column, rows in grid.spans for n in range(1, rows)}
        return [
            (row, column, start)
            for row in range(view.cells.rowCount() if text else 0)
            if row not in grid.folds
            for column in columns
            if (row, column) not in covered
            for start, _ in places(view.cells.cell(row, column).text, text)
        ]

    def _here(self) -> tuple[int, int, int]:
        """Where the search stands: at the chosen place, else before the current cell's first one."""
        index, chosen = self._view.currentIndex(), self._view.delegate.chosen
        start = chosen[2] if chosen[:2] == (index.row(), index.column()) else -1
        column = self._view.across.visualIndex(index.column()) if index.isValid() else -1
        return index.row(), column, start
