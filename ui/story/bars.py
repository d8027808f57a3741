"""Bars with a name and a value; each is a button that leads to its evidence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from ui.delegates.mark_painter import hatch
from ui.models.overview import Bar
from ui.theme import measures
from ui.theme.theme import Theme
from ui.widgets.mirroring import mirrored, placed_f

ROW = 26
THICK = 8
NAME_MOST = 0.52
"""Share of the width that the names may take; more, where the bar still keeps BAR_LEAST px."""
BAR_LEAST = 72

Tone = Literal["accent_line", "red_line"]


def row_height(theme: Theme) -> int:
    """Px of one bar with its name."""
    return max(ROW, round(theme.type.base * 1.9))


class BarRow(QAbstractButton):
    """One bar."""

    def __init__(self, theme: Theme, bar: Bar, tone: Tone, names: float, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._bar, self._tone = theme, bar, tone
        self._names = names
        self.setAccessibleName(bar.spoken)
        self.setToolTip(bar.spoken)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return QSize(220, row_height(self._theme))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, bar = self._theme, self._bar
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        plain, bold = theme.type.sans(), theme.type.sans(bold=True)
        metrics = QFontMetricsF(plain)
        baseline = area.center().y() + (metrics.ascent() - metrics.descent()) / 2
        value_width = 44.0 if bar.share is not None else metrics.horizontalAdvance(bar.value) + 4
        most = max(area.width() * NAME_MOST, area.width() - value_width - 10 - BAR_LEAST)
        name_width = min(self._names + 16, most)
        painter.setFont(plain)
        painter.setPen(theme.colour("accent" if self.underMouse() else "ink"))
        name = metrics.elidedText(bar.name, Qt.TextElideMode.ElideRight, name_width - 8)
        x = area.width() - metrics.horizontalAdvance(name) if mirrored() else 0
        painter.drawText(QPointF(x, baseline), name)
        track = QRectF(
            name_width, area.center().y() - THICK / 2, area.width() - name_width - value_width - 10, THICK
        )
        track = placed_f(track, area.width())
        if track.width() > 8:
            self._draw_track(painter, track)
        painter.setFont(bold if bar.share is not None else plain)
        painter.setPen(theme.colour("ink" if bar.share is not None else "muted"))
        painter.drawText(QPointF(0 if mirrored() else area.width() - value_width, baseline), bar.value)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), measures.CHIP_RADIUS, measures.CHIP_RADIUS)
        painter.end()

    def _draw_track(self, painter: QPainter, track: QRectF) -> None:
        path = QPainterPath()
        path.addRoundedRect(track, THICK / 2, THICK / 2)
        if self._bar.share is None:
            painter.fillPath(path, hatch(self._theme, self.devicePixelRatioF()))
            return
        painter.fillPath(path, self._theme.colour("track"))
        width = track.width() * min(1.0, self._bar.share)
        if width > 0.5:
            full = QPainterPath()
            full.addRoundedRect(
                QRectF(
                    track.right() - max(width, THICK) if mirrored() else track.left(),
                    track.top(),
                    max(width, THICK),
                    THICK,
                ),
                THICK / 2,
                THICK / 2,
            )
            painter.fillPath(full, self._theme.colour(self._tone))


class Bars(QWidget):
    """A column of bars. `asked` carries the address of the one that was pressed."""

    asked = Signal(str)

    def __init__(self, theme: Theme, tone: Tone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._tone = theme, tone
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        theme.changed.connect(self._fit)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Take other bars."""
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        metrics = QFontMetricsF(self._theme.type.sans())
        names = max((metrics.horizontalAdvance(bar.name) for bar in bars), default=0.0)
        for bar in bars:
            row = BarRow(self._theme, bar, self._tone, names, self)
            row.clicked.connect(lambda _on=False, address=bar.address: self.asked.emit(address))
            self._column.addWidget(row)
            row.show()  # Qt shows it later by itself, and lays all out anew for each row
        self._fit()

    def _fit(self) -> None:
        # Said outright: a layout inside a scrolled page hears of new rows too late.
        self.setFixedHeight(max(1, self._column.count()) * row_height(self._theme))
