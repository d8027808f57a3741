"""Rows of a few lines in a dialog's list: the first stands out, the others are muted; all wrap."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.theme import measures
from ui.theme.theme import app_theme

_BOX = 30
"""Width of the check box with its margin, px."""
_PAD = 7
MOST_HEIGHTS = 4_000
"""Rows whose heights are kept: a list of 600 rows is laid out three times with another appearance."""


class LinesDelegate(QStyledItemDelegate):
    """The display text's lines are the row's lines."""

    def __init__(self, parent: QListView) -> None:
        super().__init__(parent)
        self._view = parent
        self._type = app_theme().type
        self._heights: dict[tuple[str, int], int] = {}
        self._metrics: tuple[QFontMetrics, QFontMetrics] | None = None
        """Of the first line, and of the others."""
        self._bar = 0
        # In a turn of its own, and only where it is seen.
        app_theme().changed.connect(parent.scheduleDelayedItemsLayout)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        lines = str(index.data() or "").split("\n")  # the option has other line ends
        shown.text = ""
        style = shown.widget.style() if isinstance(shown.widget, QWidget) else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, shown.widget)
        theme = app_theme()
        box = QRect(option.rect).adjusted(self._left(index), _PAD, -measures.S, -_PAD)
        painter.save()
        for number, line in enumerate(lines):
            painter.setFont(theme.type.sans(bold=True) if number == 0 else theme.type.sans(theme.type.small))
            painter.setPen(theme.colour("ink" if number == 0 else "muted"))
            flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop
            used = painter.drawText(box, flags, line)
            box.setTop((used.bottom() if isinstance(used, QRect) else box.top()) + 3)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        scale = app_theme().type
        if self._metrics is None or scale is not self._type or len(self._heights) > MOST_HEIGHTS:
            self._type = scale
            self._metrics = QFontMetrics(scale.sans(bold=True)), QFontMetrics(scale.sans(scale.small))
            self._bar = self._view.verticalScrollBar().sizeHint().width()
            self._heights.clear()
        # As beside a scroll bar, also while there is none: one that comes would leave rows too low.
        width = min(self._view.viewport().width(), self._view.width() - self._bar)
        # A little narrower than it is drawn: a painter and a measure round differently.
        width = max(80, width - self._left(index) - measures.S - 4)
        text = str(index.data() or "")
        found = self._heights.get((text, width))
        if found is None:
            first, *others = text.split("\n")
            bold, small = self._metrics
            found = 2 * _PAD + _height(bold, first, width) + 2
            found += sum(_height(small, line, width) + 2 for line in others)
            self._heights[text, width] = found
        return QSize(80, found)

    def _left(self, index: QModelIndex | QPersistentModelIndex) -> int:
        return _BOX if index.data(Qt.ItemDataRole.CheckStateRole) is not None else measures.S


def _height(metrics: QFontMetrics, line: str, width: int) -> int:
    """Most lines are shorter than any width that they are given: their words need not be broken."""
    if metrics.horizontalAdvance(line) < width:
        return metrics.height()
    return metrics.boundingRect(QRect(0, 0, width, 10_000), Qt.TextFlag.TextWordWrap, line).height()
