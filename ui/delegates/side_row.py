"""Paints the sidebar: section captions, places with counts, outlets with a warning where one is due."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from ui import wording
from ui.models.sidebar import COUNT_ROLE, PLACE_ROLE, PROBLEM_ROLE, SECTION_ROLE
from ui.services import Place
from ui.theme import measures
from ui.theme.theme import Theme, app_theme
from ui.widgets.icons import icon

Index = QModelIndex | QPersistentModelIndex

EDGE = measures.S
TEXT_X = measures.L
MARK = 14
STEP = 14
"""How far the outlets of a folder stand in, px."""


class SideRowDelegate(QStyledItemDelegate):
    """Rows of one height; a caption is taller, to stand off from what is above it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = app_theme()
        self._warning = icon("warning", "amber")
        self._open = icon("down", "muted")
        self._shut = icon("right", "muted")
        self._measure()
        self._theme.changed.connect(self._measure)

    def _measure(self) -> None:
        scale = self._theme.type
        self._plain = scale.sans()
        self._bold = scale.sans(bold=True)
        self._caption = scale.sans(scale.caption, bold=True)
        self._caption.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.8)
        self._height = QFontMetrics(self._plain).height() + 10

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, self._height + (12 if index.data(SECTION_ROLE) else 0))

    def arrow_rect(self, row: QRect) -> QRect:
        """Where the arrow of a folder can be clicked, from the row's own rectangle."""
        return QRect(row.left(), row.top(), TEXT_X + MARK + 2, row.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        state = option.state
        theme = self._theme
        painter.save()
        if index.data(SECTION_ROLE):
            painter.setFont(self._caption)
            painter.setPen(theme.colour("muted"))
            box = rect.adjusted(TEXT_X, 12, -EDGE, 0)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, index.data())
            painter.restore()
            return
        selected = bool(state & QStyle.StateFlag.State_Selected)
        pill = QRectF(rect.adjusted(EDGE, 1, -EDGE, -1))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(theme.colour("selected" if selected else "hover"))
            painter.drawRoundedRect(pill, measures.RADIUS, measures.RADIUS)
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("accent_line"), 2))
            painter.drawRoundedRect(pill.adjusted(1, 1, -1, -1), measures.RADIUS, measures.RADIUS)
        self._text(painter, rect, index, selected)
        painter.restore()

    def _text(self, painter: QPainter, rect: QRect, index: Index, selected: bool) -> None:
        theme = self._theme
        place: Place = index.data(PLACE_ROLE)
        left = rect.left() + TEXT_X
        if place.kind == "folder":
            view = self.parent()
            opened = isinstance(view, QTreeView) and view.isExpanded(
                view.model().index(index.row(), 0, index.parent())
            )
            mark = self._open if opened else self._shut
            mark.paint(painter, left - 2, rect.center().y() - MARK // 2 + 1, MARK, MARK)
            left += MARK + 2
        elif place.kind == "feed" and index.parent().data(PLACE_ROLE) is not None:
            left += STEP
        right = rect.right() - EDGE - measures.S
        count = index.data(COUNT_ROLE) or 0
        painter.setFont(self._plain)
        metrics = painter.fontMetrics()
        if count:
            words = wording.number(count)
            width = metrics.horizontalAdvance(words)
            painter.setPen(theme.colour("accent" if selected else "muted"))
            painter.drawText(
                QRect(right - width, rect.top(), width, rect.height()), Qt.AlignmentFlag.AlignVCenter, words
            )
            right -= width + measures.S
        if index.data(PROBLEM_ROLE) is not None:
            self._warning.paint(painter, right - MARK, rect.center().y() - MARK // 2 + 1, MARK, MARK)
            right -= MARK + measures.XS
        painter.setFont(self._bold if selected else self._plain)
        painter.setPen(theme.colour("accent" if selected else "ink"))
        text = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, max(0, right - left)
        )
        painter.drawText(
            QRect(left, rect.top(), max(0, right - left), rect.height()),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            text,
        )
