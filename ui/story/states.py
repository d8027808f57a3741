"""What the story page shows when there is nothing to compare: no story, one outlet, still at work, failed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.theme import measures
from ui.widgets.empty_state import EmptyState
from ui.widgets.skeleton import Skeleton
from ui.widgets.stack import Stack

READING_WIDTH = 460


class StoryState(Stack):
    """A sentence, what it means, and a next step; or a skeleton while the comparison is made."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.empty = EmptyState(self)
        self.addWidget(self.empty)
        self._loading = QWidget(self)
        self.addWidget(self._loading)
        self._heading = QLabel(self._loading)
        self._heading.setProperty("role", "heading")
        self._text = QLabel(self._loading)
        self._text.setProperty("role", "muted")
        self.skeleton = Skeleton(self._loading, inset=0)
        for label in (self._heading, self._text):
            label.setWordWrap(True)
            label.setMaximumWidth(READING_WIDTH)
            label.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self._loading)
        column.setContentsMargins(0, measures.L, 0, 0)
        column.setSpacing(measures.S)
        column.addWidget(self._heading)
        column.addWidget(self._text)
        column.addSpacing(measures.S)
        column.addWidget(self.skeleton, 1)

    def show_words(
        self,
        heading: str,
        text: str,
        steps: tuple[tuple[str, Callable[[], object]], ...] = (),
        *,
        icon_name: str = "newspaper",
    ) -> None:
        """A heading, a sentence or two, and the next steps: the label and what it does."""
        self.empty.say(heading, text, steps, icon_name=icon_name)
        self.setCurrentWidget(self.empty)

    def show_loading(self, heading: str, text: str) -> None:
        """The same above a skeleton, with no step."""
        self._heading.setText(heading)
        self._text.setText(text)
        self.setCurrentWidget(self._loading)


class Nothing(QLabel):
    """Why there is no table, in the middle of its place; hidden while there is one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "muted")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setContentsMargins(measures.XL, 0, measures.XL, measures.XXL)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.hide()
