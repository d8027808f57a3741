"""Paints the sidebar: section captions, places with counts, outlets with a warning where one is due."""

from __future__ import annotations

import math
from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from reader.model.feed import Feed
from ui import wording
from ui.delegates.states import FOCUS_SHOWN, MOUSE_OVER, SELECTED
from ui.delegates.text_lines import Line, one_line
from ui.models.sidebar import (
    COUNT_ROLE,
    FEED_ROLE,
    MORE_ROLE,
    MUTED_ROLE,
    PLACE_ROLE,
    PROBLEM_ROLE,
    SECTION_ROLE,
)
from ui.services import Place
from ui.theme import measures
from ui.theme.theme import Theme, app_theme
from ui.widgets.icons import icon
from ui.widgets.mirroring import mirrored, placed
from ui.widgets.outlet_icons import GAP, SIDE, app_icons

Index = QModelIndex | QPersistentModelIndex

EDGE = measures.S
TEXT_X = measures.L
MARK = 14
STEP = 14
"""How far the outlets of a folder stand in, px."""
KEPT_LINES = 1_000
COUNT_ROOM = 88
"""A number as wide as most that stand behind an outlet's name."""
MEASURED = 50
"""The widest name is one of the longest: of thousands only so many are measured."""


class SideRowDelegate(QStyledItemDelegate):
    """Rows of one height; a caption is taller, to stand off from what is above it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = app_theme()
        self._warning = icon("warning", "amber")
        self._open = icon("down", "muted")
        self._shut = icon("right", "muted")
        self._shut_mirrored = icon("left", "muted")
        self._lines: dict[tuple[str, int, bool], Line] = {}
        self._widths: dict[str, float] = {}
        self._icons = app_icons()
        self._measure()
        self._theme.changed.connect(self._measure)

    def _measure(self) -> None:
        scale = self._theme.type
        self._plain = scale.sans()
        self._bold = scale.sans(bold=True)
        self._caption = scale.sans(scale.caption, bold=True)
        self._caption.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.8)
        self._text_height = QFontMetrics(self._plain).height()
        self._height = self._text_height + 10
        self._lines.clear()
        self._widths.clear()

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
        selected = SELECTED in state
        pill = QRectF(rect.adjusted(EDGE, 1, -EDGE, -1))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if selected or MOUSE_OVER in state:
            painter.setBrush(theme.colour("selected" if selected else "hover"))
            painter.drawRoundedRect(pill, measures.RADIUS, measures.RADIUS)
        if FOCUS_SHOWN in state:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("accent_line"), 2))
            painter.drawRoundedRect(pill.adjusted(1, 1, -1, -1), measures.RADIUS, measures.RADIUS)
        self._text(painter, rect, index, selected)
        painter.restore()

    def _text(self, painter: QPainter, rect: QRect, index: Index, selected: bool) -> None:
        theme = self._theme
        place: Place | None = index.data(PLACE_ROLE)
        left, right = TEXT_X, rect.width() - EDGE - measures.S
        high = rect.center().y() - MARK // 2 + 1
        if place is None or place.kind == "folder":
            view = self.parent()
            opened = isinstance(view, QTreeView) and view.isExpanded(
                view.model().index(index.row(), 0, index.parent())
            )
            shut = self._shut_mirrored if mirrored() else self._shut
            box = _within(rect, left - 2, left - 2 + MARK)
            (self._open if opened else shut).paint(painter, box.left(), high, MARK, MARK)
            left += MARK + 2
        elif index.parent().data(PLACE_ROLE) is not None or index.parent().data(MUTED_ROLE):
            left += STEP
        if self._icons.on and place is not None and place.kind == "feed":
            feed = index.data(FEED_ROLE)
            box = _within(rect, left, left + SIDE)
            at = rect.top() + (rect.height() - SIDE) // 2
            self._icons.paint(painter, feed.outlet if feed is not None else str(index.data()), box.left(), at)
            left += SIDE + GAP
        count = index.data(COUNT_ROLE) or 0
        if count:
            painter.setFont(self._plain)
            painter.setPen(theme.colour("accent" if selected else "muted"))
            counted = wording.number(count) + ("+" if index.data(MORE_ROLE) else "")
            amount = self._line(counted, right - left, bold=False)
            width = math.ceil(amount.width)
            self._draw(painter, amount, _within(rect, right - width, right))
            right -= width + measures.S
        if index.data(PROBLEM_ROLE) is not None:
            self._warning.paint(painter, _within(rect, right - MARK, right).left(), high, MARK, MARK)
            right -= MARK + measures.XS
        painter.setFont(self._bold if selected else self._plain)
        painter.setPen(theme.colour("accent" if selected else "ink"))
        line = self._line(str(index.data()), max(0, right - left), bold=selected)
        self._draw(painter, line, _within(rect, left, left + math.ceil(line.width)))

    def _line(self, text: str, width: int, *, bold: bool) -> Line:
        """A text cut to a width, made ready once: the whole sidebar is painted in each frame of a resize."""
        key = (text, width, bold)
        found = self._lines.get(key)
        if found is None:
            if len(self._lines) >= KEPT_LINES:
                self._lines.clear()
            # In the middle: what tells two editions of an outlet apart stands at the end of their names.
            middle = Qt.TextElideMode.ElideMiddle
            found = self._lines[key] = one_line(text, self._bold if bold else self._plain, width, middle)
        return found

    def width_for(self, feeds: Iterable[Feed]) -> int:
        """How wide the rows of outlets must be so that no name is cut, px; 0 for none."""
        longest = sorted(feeds, key=lambda feed: len(feed.title))[-MEASURED:]
        if not longest:
            return 0
        text = max(self._width(feed.title) + (STEP if feed.folder else 0) for feed in longest)
        icons = SIDE + GAP if self._icons.on else 0
        count = self._width(wording.number(COUNT_ROOM)) + measures.S
        return math.ceil(TEXT_X + icons + text + count) + EDGE + measures.S

    def _width(self, text: str) -> float:
        """Of a text as the chosen row writes it, px; measured once: Qt asks for it with each layout."""
        found = self._widths.get(text)
        if found is None:
            if len(self._widths) >= KEPT_LINES:
                self._widths.clear()
            found = self._widths[text] = QFontMetricsF(self._bold).horizontalAdvance(text)
        return found

    def _draw(self, painter: QPainter, line: Line, box: QRect) -> None:
        """In the middle of a box's height. Where the box stands tells which side the window begins at."""
        painter.drawStaticText(box.left(), box.top() + (box.height() - self._text_height) // 2, line.static)


def _within(row: QRect, start: int, end: int) -> QRect:
    """A part of a row, from the side that the window begins at."""
    return placed(QRect(start, row.top(), end - start, row.height()), row.width()).translated(row.left(), 0)
