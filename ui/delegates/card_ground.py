"""What every row of news is painted on: its state, the line below it, the dot of what is unread."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle

from ui.delegates.card_geometry import PAD_X
from ui.delegates.states import FOCUS_SHOWN, MOUSE_OVER, SELECTED
from ui.theme.theme import Theme
from ui.widgets.mirroring import placed, placed_f

_EDGE = 3  # px of the bar that marks a chosen row, beside its colour
_DOT = 6


def paint_ground(painter: QPainter, theme: Theme, rect: QRect, state: QStyle.StateFlag) -> None:
    """The ground of a row and the line below it; `rect` is the row's, in the view."""
    if SELECTED in state:
        painter.fillRect(rect, theme.colour("selected"))
        edge = placed(QRect(0, rect.top(), _EDGE, rect.height()), rect.width()).translated(rect.left(), 0)
        painter.fillRect(edge, theme.colour("accent_line"))
    elif MOUSE_OVER in state:
        painter.fillRect(rect, theme.colour("hover"))
    painter.setPen(theme.colour("line"))
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())


def paint_unread(painter: QPainter, theme: Theme, title: QRect, width: int) -> None:
    """The dot beside the first line of an unread title; both in a row of so many px that begins at 0, 0."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(theme.colour("accent"))
    painter.setPen(Qt.PenStyle.NoPen)
    dot = QRectF((PAD_X - _DOT) / 2, title.center().y() - _DOT / 2 + 1, _DOT, _DOT)
    painter.drawEllipse(placed_f(dot, width))


def paint_focus(painter: QPainter, theme: Theme, rect: QRect, state: QStyle.StateFlag) -> None:
    """The frame of the row that the keys have led to."""
    if FOCUS_SHOWN in state:
        painter.setPen(QPen(theme.colour("accent_line"), 2))
        painter.drawRect(rect.adjusted(1, 1, -1, -1))
