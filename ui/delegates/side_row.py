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
from ui.widgets.mirroring import mirrored, placed

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
        self._shut_mirrored = icon("left", "muted")
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
        return _within(row, 0, TEXT_X + MARK + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        state = option.state
        theme = self._theme
        painter.save()
        if index.data(SECTION_ROLE):
            painter.setFont(self._caption)
            painter.setPen(theme.colour("muted"))
            box = _within(rect, TEXT_X, rect.width() - EDGE).adjusted(0, 12, 0, 0)
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
        left, right = TEXT_X, rect.width() - EDGE - measures.S
        high = rect.center().y() - MARK // 2 + 1
        if place.kind == "folder":
            view = self.parent()
            opened = isinstance(view, QTreeView) and view.isExpanded(
                view.model().index(index.row(), 0, index.parent())
            )
            shut = self._shut_mirrored if mirrored() else self._shut
            box = _within(rect, left - 2, left - 2 + MARK)
            (self._open if opened else shut).paint(painter, box.left(), high, MARK, MARK)
            left += MARK + 2
        elif place.kind == "feed" and index.parent().data(PLACE_ROLE) is not None:
            left += STEP
        count = index.data(COUNT_ROLE) or 0
        painter.setFont(self._plain)
        metrics = painter.fontMetrics()
        if count:
            words = wording.number(count)
            width = metrics.horizontalAdvance(words)
            painter.setPen(theme.colour("accent" if selected else "muted"))
            painter.drawText(_within(rect, right - width, right), Qt.AlignmentFlag.AlignVCenter, words)
            right -= width + measures.S
        if index.data(PROBLEM_ROLE) is not None:
            self._warning.paint(painter, _within(rect, right - MARK, right).left(), high, MARK, MARK)
            right -= MARK + measures.XS
        painter.setFont(self._bold if selected else self._plain)
        painter.setPen(theme.colour("accent" if selected else "ink"))
        text = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, max(0, right - left)
        )
        # Left is the side that the window begins at: Qt turns it around in a mirrored one.
        painter.drawText(
            _within(rect, left, max(left, right)),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            text,
        )


def _within(row: QRect, start: int, end: int) -> QRect:
    """A part of a row, from the side that the window begins at."""
    return placed(QRect(start, row.top(), end - start, row.height()), row.width()).translated(row.left(), 0)
