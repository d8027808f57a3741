"""Ribbons between two texts: each joins passages that report the same."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.delegates.mark_painter import ribbon
from ui.models.text_pair import Match
from ui.story.text_pane import TextPane
from ui.theme.theme import Theme
from ui.widgets.roles import wrapped_tip

WIDTH = 68


class Ribbons(QWidget):
    """Painted between the panes and kept in step with their scrolling. `clicked` carries a match's number."""

    clicked = Signal(int)

    def __init__(self, theme: Theme, left: TextPane, right: TextPane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._left, self._right = left, right
        self._matches: Sequence[Match] = ()
        self._current = -1
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Links between passages that report the same"))
        self.setToolTip(
            wrapped_tip(
                self.tr(
                    "Each band joins sentences that report the same; an amber one, where something is given"
                    " differently. Click to bring both into sight."
                )
            )
        )
        self.setMouseTracking(True)
        for pane in (left, right):
            pane.verticalScrollBar().valueChanged.connect(self.update)
            pane.laid_out.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 100)

    def show_matches(self, matches: Sequence[Match]) -> None:
        """The matches to join."""
        self._matches = matches
        self._current = -1
        self.update()

    def set_current(self, number: int) -> None:
        """Bring one ribbon forward (-1 for none)."""
        self._current = number
        self.update()

    def _shape(self, match: Match) -> QPainterPath | None:
        left, right = self._left.span(match.left), self._right.span(match.right)
        if left is None or right is None:
            return None
        ours = self._left.verticalScrollBar().value()
        theirs = self._right.verticalScrollBar().value()
        a, b = left[0] - ours, left[1] - ours
        c, d = right[0] - theirs, right[1] - theirs
        height = self.height()
        if (b < 0 and d < 0) or (a > height and c > height):
            return None
        return ribbon(0, self.width(), (a, b), (c, d))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        painter.fillRect(QRectF(self.rect()), theme.colour("paper"))
        order = [n for n in range(len(self._matches)) if n != self._current]
        if 0 <= self._current < len(self._matches):
            order.append(self._current)
        for number in order:
            match = self._matches[number]
            chosen = number == self._current
            # The grey zone shows only when it is asked for, or nothing could be followed.
            path = self._shape(match) if match.sure or chosen else None
            if path is None:
                continue
            ground = theme.colour("amber_soft" if match.differs and not chosen else "accent_soft")
            if match.sure:
                painter.setOpacity(1.0 if chosen else 0.62)
                painter.fillPath(path, ground)
            painter.setOpacity(1.0 if chosen else 0.75)
            line = theme.colour("accent" if chosen else "amber_line" if match.differs else "accent_line")
            pen = QPen(line, 2.0 if chosen else 0.8)
            if not match.sure:
                pen = QPen(theme.colour("hatch_line"), 1.0, Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawPath(path)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._at(event.position())
        if found >= 0:
            self.clicked.emit(found)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._at(event.position()) >= 0
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def _at(self, point: QPointF) -> int:
        for number in range(len(self._matches) - 1, -1, -1):
            match = self._matches[number]
            path = self._shape(match) if match.sure or number == self._current else None
            if path is not None and path.contains(point):
                return number
        return -1
