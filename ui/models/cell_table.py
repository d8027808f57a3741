"""A Qt table model over plain cells: made when first asked for, kept until the content changes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.models.marks import UNSEEN, Cell, Mark

CELL_ROLE = int(Qt.ItemDataRole.UserRole) + 1

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Grid:
    """A table's content. `heads` name the rows (frozen at the left) or are None; `cell` and `marks` are
    asked for a row and a column; marks come apart because they are only needed when a cell is painted.
    """

    columns: tuple[Cell, ...]
    rows: int
    cell: Callable[[int, int], Cell]
    marks: Callable[[int, int], tuple[Mark, ...]] | None = None
    heads: Callable[[int], Cell] | None = None
    corner: str = ""
    spans: tuple[tuple[int, int, int], ...] = ()
    """(row, column, rows): a cell that stands for several rows."""
    folds: frozenset[int] = frozenset()
    """Rows of one cell across all columns that open and close what is below them."""


EMPTY = Grid((), 0, lambda _row, _column: Cell())


class CellTable(QAbstractTableModel):
    """Cells of a `Grid` for a view; `CELL_ROLE` gives the `Cell`, the other roles its text."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.grid = EMPTY
        self._cells: dict[tuple[int, int], Cell] = {}
        self._heads: dict[int, Cell] = {}
        self._marks: dict[tuple[int, int], tuple[Mark, ...]] = {}

    def show(self, grid: Grid) -> None:
        """Take another content."""
        self.beginResetModel()
        self.grid = grid
        self._cells, self._heads, self._marks = {}, {}, {}
        self.endResetModel()

    def cell(self, row: int, column: int) -> Cell:
        """The cell, without the marks that are only painted."""
        found = self._cells.get((row, column))
        if found is None:
            found = self._cells[row, column] = self.grid.cell(row, column)
        return found

    def head(self, row: int) -> Cell:
        """The name of a row."""
        found = self._heads.get(row)
        if found is None:
            found = self._heads[row] = self.grid.heads(row) if self.grid.heads else Cell()
        return found

    def marks(self, row: int, column: int) -> tuple[Mark, ...]:
        """All marks of a cell."""
        found = self._marks.get((row, column))
        if found is None:
            found = self.cell(row, column).marks
            if self.grid.marks:
                found = (*found, *self.grid.marks(row, column))
            self._marks[row, column] = found
        return found

    def marked(self, row: int, column: int) -> Cell:
        """The cell with all its marks, for copying."""
        cell = self.cell(row, column)
        if cell.whole:
            return replace(cell, text=cell.whole, runs=(), marks=())
        return replace(cell, marks=self.marks(row, column))

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else self.grid.rows

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.grid.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cell(row, column).text
        if role == CELL_ROLE:
            return self.cell(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            cell = self.cell(row, column)
            return cell.spoken or cell.text.translate(UNSEEN).replace("\n", ", ")
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        across = orientation == Qt.Orientation.Horizontal
        if not 0 <= section < (len(self.grid.columns) if across else self.grid.rows):
            return None
        cell = self.grid.columns[section] if across else self.head(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == CELL_ROLE:
            return cell
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return cell.spoken or cell.text.translate(UNSEEN).replace("\n", ", ")
        return None


def plain(cells: Sequence[Cell]) -> str:
    """Cells as plain text: a line each, with outlet and link where they are known."""
    return "\n".join(_plain(cell) for cell in cells)


def _plain(cell: Cell) -> str:
    body = " ".join(cell.text.translate(UNSEEN).split())
    source = ", ".join(part for part in (cell.outlet, cell.url) if part)
    return f"{body} ({source})" if source else body
