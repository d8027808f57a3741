"""Side by side: the table, or two texts."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.models.evidence import Evidence
from ui.story.tab import StoryTab
from ui.story.table import ClaimTable
from ui.theme.theme import Theme


class SideBySide(StoryTab):
    """Holds both views and the switch between them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = ClaimTable(theme, self)
        self.table.opened.connect(self.open_place)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)

    def show_evidence(self, evidence: Evidence) -> None:
        self.table.show_evidence(evidence)

    def reveal(self, address: str) -> None:
        kind, _, name = address.partition(":")
        if kind == "claim":
            self.table.show_claim(name)
