"""While something is dragged over the window: a sheet of paper over it that says what letting go would do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import measures
from ui.theme.theme import app_theme
from ui.widgets.roles import label

VEIL = 0.88
"""How much of the window the sheet hides."""
RADIUS = 10
WIDTH = 420
HEIGHT = 150


class DropSign(QWidget):
    """Covers its parent; it takes no events of its own."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._under = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._welcome = True
        self.heading = label("", "heading", wrap=True, parent=self)
        self.text = label("", "muted", wrap=True, parent=self)
        column = QVBoxLayout(self)
        column.setSpacing(measures.XS)
        column.addStretch(1)
        for each in (self.heading, self.text):
            each.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            each.setFixedWidth(WIDTH - 2 * measures.XL)
            column.addWidget(each, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        parent.installEventFilter(self)
        self.hide()

    def say(self, heading: str, text: str, *, welcome: bool) -> None:
        """Show what letting go would do; what is not `welcome` is said without the accent."""
        self._welcome = welcome
        self.heading.setText(heading)
        self.text.setText(text)
        for each in (self.heading, self.text):
            each.setFixedHeight(each.heightForWidth(each.width()))
        self.setAccessibleName(f"{heading}. {text}")
        self.setGeometry(self._under.rect())
        self.show()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._under.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = app_theme()
        veil = QColor(theme.colour("paper"))
        veil.setAlphaF(VEIL)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), veil)
        box = QRectF(0, 0, min(WIDTH, self.width() - 2 * measures.L), HEIGHT)
        box.moveCenter(QRectF(self.rect()).center())
        pen = QPen(theme.colour("accent" if self._welcome else "outline"), 1.5)
        pen.setDashPattern([5, 4])
        painter.setPen(pen)
        painter.setBrush(theme.colour("card" if self._welcome else "paper"))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        painter.end()
