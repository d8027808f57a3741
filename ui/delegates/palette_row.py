"""Paints a row of the command palette: an outlet's icon, the title, and its kind or key at the far end."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ui.delegates.states import SELECTED
from ui.models.palette_entries import ENTRY_ROLE, PaletteEntry
from ui.theme import measures
from ui.theme.theme import app_theme
from ui.widgets.mirroring import mirrored
from ui.widgets.outlet_icons import GAP, SIDE, app_icons, start_of

Index = QModelIndex | QPersistentModelIndex


class PaletteRowDelegate(QStyledItemDelegate):
    """One line each."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        scale = app_theme().type
        self._plain, self._small = scale.sans(), scale.sans(scale.small)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, QFontMetrics(self._plain).height() + 14)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = index.data(ENTRY_ROLE)
        if not isinstance(entry, PaletteEntry):
            return
        theme, rect = app_theme(), option.rect
        painter.save()
        if SELECTED in option.state:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(theme.colour("accent_line"))
            painter.setBrush(theme.colour("selected"))
            painter.drawRoundedRect(
                QRectF(rect).adjusted(4.5, 1.5, -4.5, -1.5), measures.RADIUS, measures.RADIUS
            )
        inner = rect.adjusted(measures.L, 0, -measures.L, 0)
        painter.setFont(self._small)
        painter.setPen(theme.colour("muted"))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inner, right, entry.note)
        room = inner.width() - QFontMetrics(self._small).horizontalAdvance(entry.note) - measures.L
        if entry.outlet and app_icons().on:
            x, y = start_of(inner.left(), inner.width(), SIDE), inner.center().y() - SIDE // 2 + 1
            app_icons().paint(painter, entry.outlet, x, y)
            room -= SIDE + GAP
            begins = -(SIDE + GAP) if mirrored() else SIDE + GAP
            inner.adjust(max(0, begins), 0, min(0, begins), 0)
        painter.setFont(self._plain)
        painter.setPen(theme.colour("ink"))
        title = QFontMetrics(self._plain).elidedText(entry.title, Qt.TextElideMode.ElideRight, room)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inner, left, title)
        painter.restore()
