"""What the story page shows when there is nothing to compare: no story, one outlet, still at work, failed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.theme import measures
from ui.widgets.skeleton import Skeleton

READING_WIDTH = 460


class StoryState(QWidget):
    """A sentence, what it means, and a next step; or a skeleton while the comparison is made."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = QLabel(self)
        self.heading.setProperty("role", "heading")
        self.text = QLabel(self)
        self.text.setProperty("role", "muted")
        self.action = QPushButton(self)
        self.skeleton = Skeleton(self, inset=0)
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
