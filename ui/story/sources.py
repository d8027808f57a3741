"""Sources: who credits whom, wire copies and shared text, each with its passage."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.models.evidence import Evidence
from ui.models.phrases import counted
from ui.models.source_rows import source_grid, source_rows
from ui.story.grid_tab import GridTab
from ui.theme.theme import Theme


class Sources(GridTab):
    """Address: "sources:ARTICLE"."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            theme,
            self.tr("Sources"),
            (0.9, 0.8, 1.0, 3.2),
            (("wording", self.tr("the source's name")),),
            parent,
        )
        self.view.least = 110
        self._evidence: Evidence | None = None
        self.set_note(
            self.tr(
                "Outlets that print one agency's text are one voice. A source that is not named in the text"
                " and leaves no trace in it cannot be shown."
            )
        )

    def show_evidence(self, evidence: Evidence) -> None:
        self._evidence = evidence
        self.show_grid(source_grid(evidence), self.tr("No text here."))
        named = len({c.source for c in evidence.comparison.sources})
        self.tools.count.setText(counted(named, self.tr("{n} source"), self.tr("{n} sources")))

    def reveal(self, address: str) -> None:
        article = address.partition(":")[2]
        if self._evidence is None:
            return
        for line, (owner, _) in enumerate(source_rows(self._evidence)):
            if owner == article:
                self.show_row(line)
                return
