"""Frozen heads of a table of text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QToolTip

from ui.delegates.cell_layout import ICON, PAD_X, PAD_Y, paint_cell
from ui.delegates.claim_cell import ClaimCellDelegate
from ui.widgets.mirroring import mirrored, placed
from ui.widgets.outlet_icons import app_icons
from ui.widgets.roles import wrapped_tip

if TYPE_CHECKING:
    from ui.story.cell_view import CellView


class CellHeader(QHeaderView):
    """A frozen head of columns or rows, painted with the same layouts as the cells."""

    def __init__(self, orientation: Qt.Orientation, delegate: ClaimCellDelegate, view: CellView) -> None:
        super().__init__(orientation, view)
        self._delegate = delegate
        self._view = view
        if orientation == Qt.Orientation.Vertical:
            self.setProperty("role", "rows")
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        area = QRectF(rect)
        theme = self._view.theme
        across = self.orientation() == Qt.Orientation.Horizontal
        row, column = (-1, section) if across else (section, -1)
        cell = self._delegate.content(row, column)
        painter.save()
        painter.setClipRect(area)
        painter.fillRect(area, theme.colour("panel" if across else "paper"))
        laid = self._delegate.laid(row, column, round(area.width()))
        if across and laid.icon is not None:
            y = area.top() + PAD_Y + (laid.layout.lineAt(0).height() - ICON) / 2
            app_icons().paint(painter, cell.outlet, area.left() + PAD_X + laid.icon, y, ICON)
        paint_cell(
            painter,
            area,
            cell,
            laid,
            (),
            theme,
        )
        painter.setPen(theme.colour("line"))
        # Of whole pixels: a rectangle's right and bottom are its last ones.
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if not (across and self._view.ends_with(section)):
            edge = rect.left() if mirrored() else rect.right()
            painter.drawLine(edge, rect.top(), edge, rect.bottom())
        painter.restore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.orientation() == Qt.Orientation.Vertical:
            return
        part = self.viewport()
        free = part.width() - self.length()
        painter = QPainter(part)
        if self._view.horizontalScrollBar().maximum() > 0:
            self._view.beyond.shade(part, painter)
        elif free > 0:
            # No column is wider than can be read: behind the last one there is no table.
            behind = placed(QRect(self.length(), 0, free, part.height()), part.width())
            painter.fillRect(behind, self._view.theme.colour("paper"))
        painter.end()

    def viewportEvent(self, event: QEvent) -> bool:
        """What a row's head means; the whole of a column's head that is cut, and what can be done with it."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            section = self.logicalIndexAt(event.pos())
            if section >= 0:
                across = self.orientation() == Qt.Orientation.Horizontal
                words = self.column_tip(section) if across else self._view.cells.head(section).tip
                QToolTip.showText(event.globalPos(), wrapped_tip(words), self.viewport())
                return True
        return super().viewportEvent(event)

    def column_tip(self, column: int) -> str:
        """What the tip of a column's head says."""
        whole = self._view.cells.grid.columns[column]
        cut = self._delegate.head(column, self.sectionSize(column)) != whole
        return "\n".join(part for part in (whole.text if cut else "", self.toolTip()) if part)

    def sizeHint(self) -> QSize:
        if self.orientation() == Qt.Orientation.Vertical:
            return QSize(self._view.head_width, 0)
        heights = [
            self._delegate.laid(-1, column, self.sectionSize(column)).height
            for column in range(self.count())
            if not self.isSectionHidden(column)
        ]
        return QSize(0, max(heights, default=36))
