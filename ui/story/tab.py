"""What every view of a story is, and how it asks to be led elsewhere."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.models.evidence import Evidence
from ui.models.marks import Place


class StoryTab(QWidget):
    """One view. `go` carries an address: "claim:ID", "passage:ID", "quote:ID", "left_out:ARTICLE",
    "wording:ARTICLE", "sources:ARTICLE", "pair:ARTICLE:ARTICLE", "article:ARTICLE" or "tab:NAME".
    """

    go = Signal(str)

    def show_evidence(self, evidence: Evidence) -> None:
        """Take a story."""
        raise NotImplementedError

    def place(self) -> object:
        """Where the reader is, for `restore`."""
        return None

    def restore(self, place: object) -> None:
        """Go back to where the reader was."""

    def reveal(self, address: str) -> None:
        """Bring what an address names into sight."""

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) difference or note, if the view has such."""

    def open_place(self, place: Place) -> None:
        """Ask for the passage, or for the article if there is none."""
        self.go.emit(f"passage:{place.passage}" if place.passage else f"article:{place.article}")
