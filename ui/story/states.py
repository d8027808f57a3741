"""What the story page shows when there is nothing to compare: no story, one outlet, still at work, failed."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import measures
from ui.theme.theme import Theme

READING_WIDTH = 460


class Skeleton(QWidget):
    """Grey blocks in the shape of what will come. It does not move: nothing flickers, nothing jumps."""

    ROW = 96

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(400, 300)

    def paintEvent(self, event: QPaintEvent) -> None:
        columns = 3 if self.width() > 640 else 2
        gap = measures.L
        width = (self.width() - gap * (columns - 1)) // columns
        block = self._block(width, self.ROW - gap)
        painter = QPainter(self)
        y = 0
        while y + self.ROW < self.height() + self.ROW / 2:
            fade = max(0.0, 1.0 - y / max(1, self.height()))
            painter.setOpacity(0.25 + 0.75 * fade)
            for column in range(columns):
                painter.drawPixmap(column * (width + gap), y, block)
            y += self.ROW
        painter.end()

    def _block(self, width: int, height: int) -> QPixmap:
        """One block: rounded corners take long to draw, and all blocks are alike."""
        ratio = self.devicePixelRatioF()
        block = QPixmap(round(max(1, width) * ratio), round(height * ratio))
        block.setDevicePixelRatio(ratio)
        block.fill(Qt.GlobalColor.transparent)
        painter = QPainter(block)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._theme.colour("card"))
        painter.setPen(self._theme.colour("line"))
        box = QRectF(0.5, 0.5, width - 1, height - 1)
        painter.drawRoundedRect(box, measures.RADIUS, measures.RADIUS)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("track"))
        for line, share in enumerate((0.35, 0.9, 0.72)):
            painter.drawRoundedRect(QRectF(14, 14 + line * 20, (width - 28) * share, 9), 4, 4)
        painter.end()
        return block


class StoryState(QWidget):
    """A sentence, what it means, and a next step; or a skeleton while the comparison is made."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = QLabel(self)
        self.heading.setProperty("role", "heading")
        self.text = QLabel(self)
        self.text.setProperty("role", "muted")
        self.action = QPushButton(self)
        self.skeleton = Skeleton(theme, self)
        for label in (self.heading, self.text):
            label.setWordWrap(True)
            label.setMaximumWidth(READING_WIDTH)
            label.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, measures.L, 0, 0)
        column.setSpacing(measures.S)
        column.addWidget(self.heading)
        column.addWidget(self.text)
        row = QHBoxLayout()
        row.addWidget(self.action)
        row.addStretch(1)
        column.addLayout(row)
        column.addSpacing(measures.S)
        column.addWidget(self.skeleton, 1)
        self._rest = QWidget(self)
        column.addWidget(self._rest, 1)

    def show_words(self, heading: str, text: str, action: str = "") -> None:
        """A heading, a sentence or two, and the label of the next step ("" for none)."""
        self._set(heading, text, action, loading=False)

    def show_loading(self, heading: str, text: str, action: str = "") -> None:
        """The same above a skeleton."""
        self._set(heading, text, action, loading=True)

    def _set(self, heading: str, text: str, action: str, *, loading: bool) -> None:
        self.heading.setText(heading)
        self.text.setText(text)
        self.heading.setVisible(bool(heading))
        self.text.setVisible(bool(text))
        self.action.setText(action)
        self.action.setVisible(bool(action))
        self.skeleton.setVisible(loading)
        self._rest.setVisible(not loading)
