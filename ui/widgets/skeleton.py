"""Where rows will stand: their shapes, drawn while the library answers. They do not move."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.theme import measures
from ui.theme.theme import app_theme

ROW_PX = 88
MOST_PX = 720
"""Longer lines would be no shape of a text."""
BAR_PX = 12
WIDTHS = ((0.86, 0.34), (0.7, 0.42), (0.92, 0.28), (0.62, 0.38))
"""How long the two lines of a row are, in parts of the room."""


class Skeleton(QWidget):
    """Grey lines in place of titles and what stands under them; `inset`: px left free at both sides."""

    def __init__(self, parent: QWidget | None = None, *, inset: int = measures.L) -> None:
        super().__init__(parent)
        self._inset = inset
        self.setAccessibleName(self.tr("Loading"))
        app_theme().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = app_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        room = min(MOST_PX, self.width() - 2 * self._inset)
        for row in range(self.height() // ROW_PX + 1):
            top = row * ROW_PX
            # Filled, not drawn: a smooth line between two pixels is twice as thick as those of the rows.
            painter.fillRect(0, top + ROW_PX - 1, self.width(), 1, theme.colour("line"))
            painter.setBrush(theme.colour("track"))
            for line, part in enumerate(WIDTHS[row % len(WIDTHS)]):
                bar = QRectF(self._inset, top + 22 + line * 26, max(0.0, room * part), BAR_PX)
                if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                    bar.moveRight(self.width() - self._inset)
                painter.drawRoundedRect(bar, BAR_PX / 2, BAR_PX / 2)
