"""The story page's tab bar: names with counts."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QTabBar, QWidget

from ui import wording
from ui.theme import measures
from ui.theme.theme import Theme
from ui.widgets.mirroring import placed_f

GAP, LEAST_GAP = 22, 8
"""Between two tabs, px, where there is room, and where there is least; a ring around one takes as much."""
COUNT_GAP = 5
LEVELS = 3
"""0: as is; 1: smaller and closer; 2: without the counts as well."""
LEAST_GAPS = (14, LEAST_GAP, LEAST_GAP)
"""Of each level: rather smaller words than words of full size that run together."""


class StoryTabs(QTabBar):
    """Tabs painted as a row of words with a line under the current one; the counts are small and quiet."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._names: list[str] = []
        self._counts: list[int | None] = []
        self._level, self._gap = 0, GAP
        self._shown = (-1, 0)
        """The level and the gap in which the tabs have their sizes."""
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self._restyle)

    def add(self, name: str) -> int:
        """Append a tab; its number."""
        self._names.append(name)
        self._counts.append(None)
        return self.addTab(name)

    def name(self, index: int) -> str:
        """A tab's name, without its count."""
        return self._names[index]

    def set_count(self, index: int, count: int | None, tip: str = "") -> None:
        """Show how much there is behind a tab, or nothing; `tip` says what is counted."""
        self.setTabToolTip(index, tip)
        if self._counts[index] != count:
            self._counts[index] = count
            name = self._names[index]
            self.setTabText(index, name if count is None else f"{name} {wording.number(count)}")
            self.setAccessibleTabName(index, name if count is None else f"{name}, {wording.number(count)}")

    def fit(self, width: int) -> None:
        """Closer where the tabs would not fit into `width` px, then smaller, then without the counts."""
        between = max(1, self.count() - 1)
        for level in range(LEVELS):
            self._level, self._gap = level, 0
            room = width - sum(self._hint(n).width() for n in range(self.count()))
            if room >= LEAST_GAPS[level] * between:
                break
        self._gap = min(GAP, max(LEAST_GAP, room // between))
        if (self._level, self._gap) != self._shown:
            self._restyle()

    def _restyle(self) -> None:
        self._shown = self._level, self._gap
        # QTabBar asks for the sizes of its tabs again when it is told how they elide; a new font need not.
        self.setFont(self._sans())
        self.setElideMode(self.elideMode())

    def _sans(self, *, bold: bool = False) -> QFont:
        scale = self._theme.type
        return scale.sans(scale.small if self._level else scale.base, bold=bold)

    def _counted(self) -> QFont:
        return self._theme.type.sans(self._theme.type.caption)

    def _said_count(self, index: int) -> str:
        """What stands beside a tab's name, "" where nothing does."""
        count = self._counts[index] if self._level < LEVELS - 1 else None
        return "" if count is None else QLocale().toString(count)

    def tabSizeHint(self, index: int) -> QSize:
        return self._hint(index)

    def _hint(self, index: int) -> QSize:
        if index >= len(self._names):
            return QSize(0, 0)
        plain = QFontMetricsF(self._sans())
        bold = QFontMetricsF(self._sans(bold=True))
        width = bold.horizontalAdvance(self._names[index])
        if count := self._said_count(index):
            width += COUNT_GAP + QFontMetricsF(self._counted()).horizontalAdvance(count)
        gap = self._gap if index < self.count() - 1 else LEAST_GAP
        return QSize(round(width) + gap, round(plain.height()) + 20)

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        plain, bold = self._sans(), self._sans(bold=True)
        hovered = self.tabAt(self.mapFromGlobal(self.cursor().pos())) if self.underMouse() else -1
        for index in range(self.count()):
            rect = QRectF(self.tabRect(index))
            current = index == self.currentIndex()
            strong = current or index == hovered
            painter.setPen(theme.colour("ink" if strong else "muted"))
            painter.setFont(bold if current else plain)
            name, count = self._names[index], self._said_count(index)
            metrics = QFontMetricsF(painter.font())
            baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2 - 2
            end = _write(painter, rect, 3.0 if current and self.hasFocus() else 0.0, baseline, name)
            if count:
                painter.setFont(self._counted())
                painter.setPen(theme.colour("muted"))
                end = _write(painter, rect, end + COUNT_GAP, baseline, count)
            if current:
                painter.fillRect(_within(rect, 0, rect.height() - 2.5, end, 2), theme.colour("accent"))
                if self.hasFocus():
                    painter.setPen(QPen(theme.colour("accent"), 1.5))
                    ring = _within(rect, 0.75, 4, end + 4, rect.height() - 10)
                    painter.drawRoundedRect(ring, measures.CHIP_RADIUS, measures.CHIP_RADIUS)
        painter.end()


def _within(tab: QRectF, x: float, y: float, width: float, height: float) -> QRectF:
    """A place in a tab, from the side that the language begins at."""
    return placed_f(QRectF(x, y, width, height), tab.width()).translated(tab.topLeft())


def _write(painter: QPainter, tab: QRectF, x: float, baseline: float, words: str) -> float:
    """Write words into a tab, from `x` px on; where they end, px from where the tab begins."""
    width = QFontMetricsF(painter.font()).horizontalAdvance(words)
    painter.drawText(QPointF(_within(tab, x, 0, width, 0).left(), baseline), words)
    return x + width
