"""A label of one line that says less where it does not fit."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from ui.wording import SEPARATOR


class ElidedLabel(QLabel):
    """Last parts of a line go first, then its words end in an ellipsis.

    `text()` stays whole; a screen reader hears all of it.
    """

    def __init__(self, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        inner = self.contentsRect()
        text = self.fitting(inner.width())
        role = self.foregroundRole()
        self.style().drawItemText(
            painter, inner, int(self.alignment()), self.palette(), self.isEnabled(), text, role
        )

    def fitting(self, width: int) -> str:
        """What is shown of the text in `width` pixels."""
        metrics = self.fontMetrics()
        parts = self.text().split(SEPARATOR)
        while len(parts) > 1 and metrics.horizontalAdvance(SEPARATOR.join(parts)) > width:
            parts.pop()
        return metrics.elidedText(SEPARATOR.join(parts), Qt.TextElideMode.ElideRight, width)
