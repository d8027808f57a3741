"""A table of frozen rows: each column says how a row reads in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.theme.theme import app_theme
from ui.widgets.roles import plain_tip

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
TABLE_ROW_ROLE = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class Column(Generic[R]):
    """`text` is what a cell shows, `tip` what it says at more length; `tone` names a colour of the palette
    for cells that need attention (their words say so too); `right` is for numbers."""

    title: str
    text: Callable[[R], str]
    tip: Callable[[R], str] | None = None
    tone: Callable[[R], str] | None = None
    right: bool = False


class PlainTable(QAbstractTableModel, Generic[R]):
    """`more` brings further rows when the end comes into sight; [] ends it."""

    def __init__(self, columns: Sequence[Column[R]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.rows: list[R] = []
        self._more: Callable[[], Sequence[R]] | None = None

    def show(self, rows: Sequence[R], more: Callable[[], Sequence[R]] | None = None) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows, self._more = list(rows), more
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def canFetchMore(self, parent: Index = NOWHERE) -> bool:
        return not parent.isValid() and self._more is not None

    def fetchMore(self, parent: Index = NOWHERE) -> None:
        if self._more is None:
            return
        page = list(self._more())
        if not page:
            self._more = None
            return
        self.beginInsertRows(NOWHERE, len(self.rows), len(self.rows) + len(page) - 1)
        self.rows += page
        self.endInsertRows()

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._aligned(column)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], self.columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.text(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{column.title}: {column.text(row)}"
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(column.tip(row) if column.tip is not None else column.text(row))
            case Qt.ItemDataRole.ForegroundRole:
                tone = column.tone(row) if column.tone is not None else ""
                return app_theme().colour(tone) if tone else None
            case Qt.ItemDataRole.TextAlignmentRole:
                return self._aligned(column)
            case _ if role == TABLE_ROW_ROLE:
                return row
        return None

    @staticmethod
    def _aligned(column: Column[R]) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter
