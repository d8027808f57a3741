"""The head of the story page: title, outlets, dates, why the articles belong together."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from reader.model.comparison import Comparison
from reader.model.story import StoryRow
from ui.models.story_head import said_outlets, subtitle
from ui.theme import measures


class StoryHeader(QWidget):
    """Two selectable labels; long titles wrap."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel(self)
        self.title.setProperty("role", "display")
        self.facts = QLabel(self)
        self.facts.setProperty("role", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, measures.M, 0, 0)
        column.setSpacing(measures.XS)
        for label in (self.title, self.facts):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label)

    def show_story(self, row: StoryRow, comparison: Comparison | None) -> None:
        """Take a story."""
        self.title.setText(row.title)
        self.facts.setText(subtitle(row, comparison))
        self.facts.setToolTip(said_outlets(row))

    def clear(self) -> None:
        """Show no story."""
        self.title.clear()
        self.facts.clear()
