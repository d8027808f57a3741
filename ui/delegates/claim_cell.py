"""Paints the cells of the story page's tables from cached layouts; sizes are real text heights."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ui.delegates.cell_layout import LaidOut, cell_fonts, lay_out, lead_in, paint_cell, shortened
from ui.delegates.states import HAS_FOCUS, SELECTED
from ui.models.cell_table import CellTable
from ui.models.found import places
from ui.models.marks import Cell
from ui.theme.theme import Theme
from ui.widgets.outlet_icons import app_icons

MIDDLE = ("not_reported", "incomplete")


class ClaimCellDelegate(QStyledItemDelegate):
    """Draws a `CellTable`. Layouts are kept for each cell and width until `forget` is called."""

    def __init__(self, theme: Theme, model: CellTable, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model
        self.fonts = cell_fonts(theme)
        self._laid: dict[tuple[int, int], tuple[int, LaidOut]] = {}
        self.sought = ""
        """Words that the reader looks for; every place of them is shown."""
        self.chosen = (-1, -1, -1)
        """Row, column and first code point of the place that the reader has come to."""
        model.modelReset.connect(self.forget)

    def forget(self) -> None:
        """Drop every layout: the content or the theme has changed."""
        self._laid = {}
        self.fonts = cell_fonts(self._theme)

    def forget_heads(self) -> None:
        """Drop the layouts of the columns' heads: there may be other icons."""
        for key in [key for key in self._laid if key[0] < 0]:
            del self._laid[key]

    def laid(self, row: int, column: int, width: int) -> LaidOut:
        """A cell laid out in `width` px; row -1 is the column's head, column -1 the row's."""
        found = self._laid.get((row, column))
        if found is not None and found[0] == width:
            return found[1]
        cell = self.content(row, column) if row >= 0 else self.head(column, width)
        laid = lay_out(cell, width, self.fonts, centred=cell.state in MIDDLE)
        if row < 0 and app_icons().has(cell.outlet):
            lead_in(laid, width)
        self._laid[row, column] = (width, laid)
        return laid

    def head(self, column: int, width: int) -> Cell:
        """A column's head as it is shown in `width` px: a long name is cut."""
        return shortened(self._model.grid.columns[column], width, self.fonts)

    def content(self, row: int, column: int) -> Cell:
        """The cell, or the head of its row (column -1) or column (row -1)."""
        if row < 0:
            return self._model.grid.columns[column]
        return self._model.head(row) if column < 0 else self._model.cell(row, column)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        rect = QRectF(option.rect)
        row, column = index.row(), index.column()
        cell = self._model.cell(row, column)
        state = option.state
        chosen = SELECTED in state
        painter.save()
        painter.setClipRect(rect)
        if chosen:
            painter.fillRect(rect, self._theme.colour("selected"))
        laid = self.laid(row, column, round(rect.width()))
        paint_cell(
            painter,
            rect,
            cell,
            laid,
            self._model.marks(row, column),
            self._theme,
            middle=cell.state in MIDDLE,
            found=places(cell.text, self.sought),
            chosen=self.chosen[2] if self.chosen[:2] == (row, column) else -1,
        )
        if HAS_FOCUS in state:
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        width = max(60, option.rect.width())
        return QSize(width, self.laid(index.row(), index.column(), width).height)
