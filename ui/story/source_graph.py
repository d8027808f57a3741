"""Who has it from whom, as a picture: outlets at the left, their sources at the right, a line for each tie.

The table below says the same in words and is what a screen reader reads; the picture is a short way into it.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui.models.source_rows import Tie
from ui.theme import measures
from ui.theme.theme import Theme
from ui.widgets.mirroring import mirrored, placed_point

LANE = 24
MOST_NODES = 12
"""As many as a story of the library compares. More on one side is a knot: the table below has them all."""
NAMES_SHARE = 0.34
DOT = 4.0

LINES: dict[str, tuple[Qt.PenStyle, float]] = {
    "wire": (Qt.PenStyle.SolidLine, 3.0),
    "credits": (Qt.PenStyle.SolidLine, 1.4),
    "rewrites": (Qt.PenStyle.DashLine, 1.4),
    "shares_text": (Qt.PenStyle.DotLine, 1.6),
}
"""Told by the stroke, not by colour."""


class SourceGraph(QWidget):
    """`asked` carries the line of the table that a name or a tie stands for."""

    asked = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.ties: tuple[Tie, ...] = ()
        self._left: list[str] = []
        self._right: list[str] = []
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        theme.changed.connect(self.update)

    def show_ties(self, ties: Sequence[Tie]) -> None:
        """Take other ties; those beyond the most that can be told apart stay in the table only."""
        # The sources of many outlets first: they are what the picture is for.
        weight: dict[str, int] = {}
        for tie in ties:
            weight[tie.source] = weight.get(tie.source, 0) + 1
        self._right = sorted(weight, key=lambda name: -weight[name])[:MOST_NODES]
        named = [tie for tie in ties if tie.source in self._right]
        self._left = list(dict.fromkeys(tie.outlet for tie in named))[:MOST_NODES]
        self.ties = tuple(tie for tie in named if tie.outlet in self._left)
        self.setAccessibleName("; ".join(tie.said for tie in self.ties))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.maximumWidth(), LANE * max(len(self._left), len(self._right)) + measures.M)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def _y(self, names: Sequence[str], number: int) -> float:
        """The middle of a name's lane; the shorter side is spread over the height of the longer."""
        return (number + 0.5) * (self.height() - measures.M) / max(1, len(names)) + measures.XS

    def ends(self, tie: Tie) -> tuple[QPointF, QPointF]:
        """Where a tie begins and ends, px."""
        names = self.width() * NAMES_SHARE
        left = QPointF(names, self._y(self._left, self._left.index(tie.outlet)))
        right = QPointF(self.width() - names, self._y(self._right, self._right.index(tie.source)))
        return placed_point(left, self.width()), placed_point(right, self.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = theme.type.sans(theme.type.small)
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        for tie in self.ties:
            start, end = self.ends(tie)
            bend = (end.x() - start.x()) / 2
            path = QPainterPath(start)
            path.cubicTo(start + QPointF(bend, 0), end - QPointF(bend, 0), end)
            style, width = LINES.get(tie.relation, LINES["credits"])
            painter.setPen(QPen(theme.colour("accent_line"), width, style))
            painter.drawPath(path)
        names = self.width() * NAMES_SHARE - measures.M
        for side, right in ((self._left, mirrored()), (self._right, not mirrored())):
            for number, name in enumerate(side):
                y = self._y(side, number)
                dot = self.width() - names - measures.M if right else names + measures.M
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.colour("accent_line"))
                painter.drawEllipse(QPointF(dot, y), DOT, DOT)
                painter.setPen(theme.colour("ink"))
                short = metrics.elidedText(name, Qt.TextElideMode.ElideRight, names - measures.XS)
                left = self.width() - names if right else names - metrics.horizontalAdvance(short)
                painter.drawText(QPointF(left, y + (metrics.ascent() - metrics.descent()) / 2), short)
        painter.end()

    def _among_outlets(self, point: QPointF) -> bool:
        return (point.x() < self.width() / 2) != mirrored()

    def _near(self, point: QPointF) -> Tie | None:
        """The tie whose end, or whose name, is under a point."""
        left = self._among_outlets(point)
        best: tuple[float, Tie] | None = None
        for tie in self.ties:
            start, end = self.ends(tie)
            far = abs((start if left else end).y() - point.y())
            if far < LANE / 2 and (best is None or far < best[0]):
                best = (far, tie)
        return best[1] if best is not None else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        tie = self._near(event.position())
        if tie is not None:
            self.asked.emit(tie.row)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._near(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            point = QPointF(event.pos())
            left = self._among_outlets(point)
            near = self._near(point)
            if near is not None:
                name = near.outlet if left else near.source
                same = [t.said for t in self.ties if (t.outlet if left else t.source) == name]
                QToolTip.showText(event.globalPos(), "\n".join(same), self)
                return True
        return super().event(event)
