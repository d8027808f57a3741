"""A card of the overview: a heading, a body, a sentence where the body is empty, and a way to the rest."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.theme import measures
from ui.widgets.roles import BY_TAB


class Card(QFrame):
    """`more_asked`: the reader wants what does not stand in it."""

    more_asked = Signal()

    body: QWidget

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.heading = QLabel(self)
        self.heading.setProperty("role", "muted")
        self.heading.setWordWrap(True)
        self.nothing = QLabel(self)
        self.nothing.setProperty("role", "muted")
        self.nothing.setWordWrap(True)
        self.more = QPushButton(self)
        self.more.setFocusPolicy(BY_TAB)
        self.more.setProperty("kind", "link")
        self.more.hide()
        self.more.setCursor(Qt.CursorShape.PointingHandCursor)
        self.more.clicked.connect(lambda _on=False: self.more_asked.emit())
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(measures.L - 2, measures.M, measures.L - 2, measures.M)
        column.setSpacing(measures.S)
        column.addWidget(self.heading)
        column.addWidget(self.nothing)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def hold(self, body: QWidget) -> None:
        """Take the body, which was made as a child of the card."""
        self.body = body
        self._column.insertWidget(1, body)

    def set_heading(self, text: str, tip: str = "") -> None:
        """Name the card, for the eye and for a screen reader; `tip` explains it."""
        self.heading.setText(f"<b>{escape(text)}</b>")
        self.heading.setToolTip(tip)
        self.heading.setAccessibleDescription(tip)
        self.setAccessibleName(text)

    def set_empty(self, empty: bool, sentence: str) -> None:
        """Show a sentence in place of the body."""
        self.nothing.setText(sentence)
        self.nothing.setVisible(empty)
        self.body.setVisible(not empty)

    def add_note(self, sentence: str) -> None:
        """A sentence below the body."""
        self.nothing.setText(sentence)
        self.nothing.show()

    def set_more(self, count: int) -> None:
        """Offer the rest, if there is any."""
        self.more.setVisible(count > 0)
        self.more.setText(self.tr("%n more", "", count))
