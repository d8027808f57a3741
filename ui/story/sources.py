"""Sources: who credits whom, wire copies and shared text; and whom each outlet has it from. Each with its
passage.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from reader.model.attribution import Attribution
from ui.models.attribution_rows import attribution_grid, attribution_rows
from ui.models.evidence import Evidence
from ui.models.phrases import translate
from ui.models.source_rows import Alike, Line, Silent, named, source_grid, source_rows, tied, ties
from ui.story import correctable
from ui.story.grid_tab import GridTab
from ui.story.source_graph import SourceGraph
from ui.story.tab import Choice
from ui.story.tool_row import ChoiceButton, Switch
from ui.theme.theme import Theme

MOST_GRAPH = 1100
"""Width, px: in a wider picture the lines say nothing more."""
ROOM_FOR_TABLE = 260
"""Height, px, that the picture leaves to the table below."""


SHARES = (0.9, 0.8, 1.0, 3.2)
OUTLETS, PEOPLE = "outlets", "people"


class Sources(GridTab):
    """Addresses: "sources:ARTICLE" (whom it credits), "sources:people" (whom all have it from)."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            theme,
            self.tr("Sources"),
            SHARES,
            (("wording", self.tr("the source's name")),),
            parent,
            {"wording": self.tr("the words of the passage that name the source")},
        )
        self.view.least = 122
        self.view.corrections = self._corrections
        self.view.fold_asked.connect(self._toggle)
        self._evidence: Evidence | None = None
        self.lines: tuple[Line, ...] = ()
        self._unfolded: frozenset[str] = frozenset()
        self._rows: tuple[Attribution, ...] = ()
        self.what = ChoiceButton(self.tr("Show:"), self, shown=False)
        self.alone = Switch(self.tr("Only what one outlet has"), False, self)
        for control in (self.what, self.alone):
            self.tools.add(control)
        self.kept = (self.what,)
        self.what.chosen.connect(self._changed)
        self.alone.toggled.connect(self.fill)
        self.graph = SourceGraph(theme, self)
        self.graph.asked.connect(self.show_row)
        self.graph.setMaximumWidth(MOST_GRAPH)
        self.put_above(self.graph)

    def show_evidence(self, evidence: Evidence) -> None:
        self._evidence = evidence
        self._unfolded &= frozenset(evidence.order)
        choices = [
            (OUTLETS, self.tr("Outlets and agencies")),
            (PEOPLE, self.tr("People, offices and documents")),
        ]
        # Where most outlets name no other one, the people say more.
        first = (
            PEOPLE
            if evidence.comparison.attributions and 2 * tied(evidence) < len(evidence.order)
            else OUTLETS
        )
        if not evidence.comparison.attributions:
            first = OUTLETS
        elif self.what.key:
            first = self.what.key  # as it was chosen, or for the story before
        self.what.set_choices(choices, first)
        self._changed()

    def _changed(self) -> None:
        self.fill()
        self._show_graph()

    def fill(self) -> None:
        """Show the lines, with the pairs of the groups that are open; or the sources that are no outlets."""
        evidence = self._evidence
        if evidence is None:
            return
        people = self.what.key == PEOPLE
        self.alone.setVisible(people and len(evidence.order) > 1)
        self.lines = source_rows(evidence, self._unfolded)
        self.graph.show_ties(ties(evidence, self.lines))
        if people:
            self._show_people(evidence)
            return
        self.view.shares = SHARES
        self.show_grid(source_grid(evidence, self.lines), self.tr("No text here."))
        sources = named(evidence)
        none = (
            translate("story", "no outlet or agency named")
            if evidence.silent(evidence.order)[0]
            else translate("story", "not known in this language")
        )
        self.tools.tell(self.tr("%n sources", "", sources) if sources else none)

    def _show_people(self, evidence: Evidence) -> None:
        self._rows = attribution_rows(evidence, alone=self.alone.isChecked())
        self.view.shares = ()
        none = self.tr("No outlet says whom it has anything from.")
        if not any(evidence.known_sources.values()):
            none = self.tr(
                "The program finds persons, offices and documents in English, German, French and Spanish"
                " texts; not in the language of these."
            )
        elif self.alone.isChecked():
            none = self.tr("No source is one outlet's alone. Switch the filter off to see all.")
        self.show_grid(attribution_grid(evidence, self._rows), none)
        self.tools.tell(self.tr("%n sources", "", len(self._rows)))

    def _toggle(self, row: int) -> None:
        if self.what.key == PEOPLE:
            return
        line = self.lines[row]
        if isinstance(line, Alike):
            of = frozenset(line.articles)
            self._unfolded = self._unfolded - of if line.open else self._unfolded | of
            self.fill()
            self.view.setCurrentIndex(self.view.cells.index(row, 0, QModelIndex()))

    def _corrections(self, row: int, _column: int) -> list[Choice]:
        if self._evidence is None:
            return []
        if self.what.key == PEOPLE:
            return correctable.of_attribution(self._evidence, self._rows[row], self.corrected.emit)
        line = self.lines[row]
        if not isinstance(line, tuple):
            return []
        return correctable.of_source(self._evidence, line[1], self.corrected.emit)

    def _show_graph(self) -> None:
        """It stands where there is something to draw, and room beside it for the table."""
        room = self.height() - self.graph.sizeHint().height() >= ROOM_FOR_TABLE
        if self.what.key == PEOPLE:
            self.graph.hide()
            self.foot.legend.hide()
            self.set_note(
                self.tr(
                    "A source that is not named may be the same one in two outlets, or another:"
                    " nobody can tell from outside."
                )
            )
            return
        # One line, or lines that all meet in one point, say no more than the table's first row.
        several = len({tie.source for tie in self.graph.ties}) > 1
        credited = sum(tie.relation != "shares_text" for tie in self.graph.ties)
        drawn = (several or credited > 1) and room
        self.graph.setVisible(drawn)
        unseen = self.tr("What is not named and leaves no trace cannot be shown.")
        lines = self.tr(
            "A thick line: prints an agency's text; such outlets are one voice. Thin: names the source."
            " Dashed: rewrites it. Dotted: shares sentences."
        )
        self.set_note(f"{lines} {unseen}" if drawn else unseen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_graph()

    def reveal(self, address: str) -> None:
        article = address.partition(":")[2]
        if self._evidence is None:
            return
        self.what.set_key(PEOPLE if article == PEOPLE else OUTLETS)
        self._changed()
        for number, line in enumerate(self.lines):
            if article in (line.articles if isinstance(line, Alike | Silent) else line[:1]):
                self.show_row(number)
                return
