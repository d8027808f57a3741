"""The timeline as a picture: a lane for each outlet, a dot where it published, a ring where it updated."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui.models.timeline import Event
from ui.theme import measures
from ui.theme.theme import Theme
from ui.widgets.mirroring import mirrored, placed_f, placed_point
from ui.wording import instant

LANE = 22
NAMES = 150
DOT = 4.5
CLOSE = 10.0
MOST_LANES = 12
"""More lanes than that are a wall of dots: the table below has them all."""


class Lanes(QWidget):
    """`asked` carries the number of the event that was clicked."""

    asked = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._events: tuple[Event, ...] = ()
        self._outlets: list[str] = []
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        theme.changed.connect(self.update)

    def show_events(self, events: Sequence[Event]) -> None:
        """Take other events."""
        self._events = tuple(events)
        self._outlets = list(dict.fromkeys(event.outlet for event in events))[:MOST_LANES]
        said = (
            f"{event.outlet}, {instant(event.when)}" for event in self._events if event.kind == "published"
        )
        self.setAccessibleName("; ".join(said))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.maximumWidth(), LANE * (len(self._outlets) + 1) + measures.S)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def _names_width(self) -> float:
        metrics = QFontMetricsF(self._theme.type.sans(self._theme.type.small))
        widest = max((metrics.horizontalAdvance(name) for name in self._outlets), default=0.0)
        return min(widest + measures.L, max(60.0, self.width() * 0.3), NAMES + measures.L * 2)

    def _at(self, event: Event) -> QPointF | None:
        """Where an event's dot is; None if its lane is not shown."""
        if event.outlet not in self._outlets:
            return None
        first, last = self._events[0].when, self._events[-1].when
        whole = max(1.0, (last - first).total_seconds())
        left = self._names_width() + DOT
        room = max(1.0, self.width() - left - 3 * DOT)
        x = left + room * ((event.when - first).total_seconds() / whole)
        return placed_point(QPointF(x, LANE * self._outlets.index(event.outlet) + LANE / 2), self.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._events:
            return
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.type.sans(theme.type.small))
        metrics = QFontMetricsF(painter.font())
        names = self._names_width()
        for number, outlet in enumerate(self._outlets):
            middle = LANE * number + LANE / 2
            painter.setPen(theme.colour("ink"))
            short = metrics.elidedText(outlet, Qt.TextElideMode.ElideRight, names - measures.M)
            # Absolute: a name stands at its side of the lane, whatever script it is in.
            side = Qt.AlignmentFlag.AlignRight if mirrored() else Qt.AlignmentFlag.AlignLeft
            area = placed_f(QRectF(0, LANE * number, names - measures.M, LANE), self.width())
            absolute = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(area, int(absolute), short)
            painter.setPen(QPen(theme.colour("line"), 1))
            ends = (QPointF(names, middle), QPointF(self.width(), middle))
            painter.drawLine(*(placed_point(end, self.width()) for end in ends))
        for each in self._events:
            at = self._at(each)
            if at is None:
                continue
            updated = each.kind == "updated"
            painter.setPen(QPen(theme.colour("amber_line" if updated else "accent_line"), 2))
            painter.setBrush(theme.colour("paper" if updated else "accent_line"))
            painter.drawEllipse(at, DOT, DOT)
        painter.setPen(theme.colour("muted"))
        painter.setFont(theme.type.sans(theme.type.caption))
        foot = placed_f(QRectF(names, LANE * len(self._outlets), self.width() - names, LANE), self.width())
        first, last = instant(self._events[0].when), instant(self._events[-1].when)
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, first)
        if last != first:
            painter.drawText(foot, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, last)
        painter.end()

    def _near(self, point: QPointF) -> int | None:
        best, found = CLOSE, None
        for number, event in enumerate(self._events):
            at = self._at(event)
            if at is not None and (at - point).manhattanLength() < best:
                best, found = (at - point).manhattanLength(), number
        return found

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self._near(event.position())
        if number is not None:
            self.asked.emit(number)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._near(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            number = self._near(QPointF(event.pos()))
            if number is not None:
                each = self._events[number]
                what = self.tr("updated") if each.kind == "updated" else self.tr("published")
                QToolTip.showText(event.globalPos(), f"{each.outlet}, {what} {instant(each.when)}", self)
                return True
        return super().event(event)
