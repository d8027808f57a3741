"""Quotes: each utterance, and how each outlet cuts and introduces it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from reader.model.quote import QuoteRow
from ui.models.evidence import Evidence
from ui.models.quote_rows import Line, cut, differs, quote_grid, quote_lines, quote_order, speakers
from ui.story import correctable
from ui.story.grid_tab import GridTab
from ui.story.tab import Choice
from ui.story.tool_row import ChoiceButton, Switch
from ui.theme.theme import Theme


class Quotes(GridTab):
    """Address: "quote:ID"."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            theme,
            self.tr("Quotes"),
            (1.0, 1.35, 0.7, 2.9),
            (("differs", self.tr("quoted in other words")), ("loaded", self.tr("loaded verb"))),
            parent,
            {
                "differs": self.tr("the words between the quotation marks are not those of another outlet"),
                "loaded": self.tr("the word for “said” judges as it tells"),
            },
        )
        self.view.least = 110
        self.view.corrections = self._corrections
        self.speaker = ChoiceButton(self.tr("Speaker:"), self)
        self.only = Switch(self.tr("Only where outlets differ"), False, self)
        self.tools.add(self.speaker)
        self.tools.add(self.only)
        self.kept = (self.speaker,)
        self.speaker.chosen.connect(self.fill)
        self.only.toggled.connect(self.fill)
        self._evidence: Evidence | None = None
        self._rows: tuple[QuoteRow, ...] = ()
        self._lines: tuple[Line, ...] = ()
        self.set_note(
            self.tr(
                "Words inside quotation marks are the speaker's. The outlet's choice is which words to quote,"
                " and the verb that introduces them."
            )
        )

    def show_evidence(self, evidence: Evidence) -> None:
        self._evidence = evidence
        names = speakers(evidence.comparison)
        self.speaker.set_choices([("", self.tr("everyone")), *((n, n) for n in names)], "")
        self.fill()

    def fill(self) -> None:
        evidence = self._evidence
        if evidence is None:
            return
        self._rows = quote_order(evidence, self.speaker.key, self.only.isChecked())
        self._lines = quote_lines(evidence, self._rows)
        grid = quote_grid(evidence, self._lines)
        if evidence.comparison.quotes:
            every = (self.tr("Show all quotes"), self._widen)
            self.show_grid(grid, self.tr("No quote is given in other words."), every)
        else:
            self.show_grid(grid, self.tr("No outlet quotes anybody in this story."))
        different = sum(map(differs, self._rows))
        parts = [self.tr("%n quotes", "", len(self._rows))]
        if different:
            parts.append(self.tr("%n in other words", "", different))
        shorter = sum(1 for row in self._rows if cut(row) and not differs(row))
        if shorter:
            parts.append(self.tr("%n shortened", "", shorter))
        self.tools.tell(" · ".join(parts))

    def _widen(self) -> None:
        """Everybody's quotes, alike or not."""
        self.speaker.set_key("")
        self.only.setChecked(False)
        self.fill()

    def _corrections(self, line: int, _column: int) -> list[Choice]:
        if self._evidence is None or line >= len(self._lines):
            return []
        return correctable.of_quote(self._evidence, self._lines[line].row, self.corrected.emit)

    def reveal(self, address: str) -> None:
        wanted = address.partition(":")[2]
        if wanted not in {row.id for row in self._rows}:
            self._widen()
        self.show_row(next((n for n, line in enumerate(self._lines) if line.row.id == wanted), -1))
