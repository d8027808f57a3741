"""What the story page shows when there is nothing to compare: no story, one outlet, still at work, failed."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.theme import measures
from ui.theme.theme import app_theme
from ui.widgets.empty_state import EmptyState
from ui.widgets.links_label import LinksLabel
from ui.widgets.skeleton import Skeleton
from ui.widgets.stack import Stack

READING_WIDTH = 460
Step = tuple[str, Callable[[], object]]
"""What can be done next: its words, and what it does."""


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


class Nothing(LinksLabel):
    """Why there is no table, in the middle of its place, and a next step; hidden while there is one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setContentsMargins(measures.XL, 0, measures.XL, measures.XXL)
        self.words, self._step = "", ""
        self._act: Callable[[], object] = lambda: None
        self.linkActivated.connect(lambda _link: self._act())
        app_theme().changed.connect(self._write)
        self.hide()

    def say(self, words: str, step: Step | None = None) -> None:
        """A sentence, and below it what can be done."""
        self.words = words
        self._step, self._act = step or ("", lambda: None)
        self.setAccessibleName(" · ".join(part for part in (words, self._step) if part))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if step else Qt.FocusPolicy.NoFocus)
        self._write()

    def _write(self) -> None:
        link = f'<a href="#" style="color:{app_theme().palette.accent}">{escape(self._step)}</a>'
        self.setText(escape(self.words) + (f'<p style="margin-top:12px">{link}</p>' if self._step else ""))
