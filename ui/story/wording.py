"""Wording: loaded words with reason and plain alternative, and what each outlet calls the same thing."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.models.evidence import Evidence
from ui.models.phrases import known_words_note
from ui.models.wording_rows import Line, Voice, label_grid, wording_grid, wording_lines, wording_rows
from ui.story import correctable
from ui.story.grid_tab import GridTab
from ui.story.tab import Choice
from ui.story.tool_row import ChoiceButton
from ui.theme.theme import Theme

SHARES = (0.9, 2.5, 1.6, 1.6, 0.9)


class Wording(GridTab):
    """Addresses: "wording:ARTICLE" (own voice of an article), "names:NUMBER" (what a thing is called)."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            theme, self.tr("Loaded wording"), SHARES, (("loaded", self.tr("loaded wording")),), parent
        )
        self.view.least = 110
        self.view.corrections = self._corrections
        self._lines: tuple[Line, ...] = ()
        self.what = ChoiceButton(self.tr("Show:"), self, shown=False)
        self.outlet = ChoiceButton(self.tr("Outlet:"), self)
        self.voice = ChoiceButton(self.tr("Who speaks:"), self)
        self.order = ChoiceButton(self.tr("Order:"), self)
        self.order.set_tip(
            self.tr(
                "Strongest first: verbs of saying where another outlet has another verb, then words that"
                " another outlet puts otherwise, then the rest; the surest first in each."
            )
        )
        self.kept = (self.what, self.outlet, self.voice, self.order)
        for control in self.kept:
            self.tools.add(control)
            control.chosen.connect(self.fill)
        self.tools.button(
            self.tr("Glossary…"),
            self.tr("What loaded words are, and other words of media literacy"),
            lambda: self.go.emit("glossary:"),
            "glossary",
            sign="book",
        )
        self._evidence: Evidence | None = None

    def show_evidence(self, evidence: Evidence) -> None:
        self._evidence = evidence
        self.what.set_choices(
            [("words", self.tr("Loaded words")), ("labels", self.tr("What each calls it"))], "words"
        )
        self.outlet.set_choices([("", self.tr("all")), *((a, evidence.name(a)) for a in evidence.order)], "")
        self.voice.set_choices(
            [
                ("own", self.tr("the outlet itself")),
                ("quoted", self.tr("people it quotes")),
                ("both", self.tr("both")),
            ],
            "own",
        )
        self.order.set_choices(
            [("strongest", self.tr("strongest first")), ("text", self.tr("as in the texts"))], "strongest"
        )
        self.fill()

    def fill(self) -> None:
        evidence = self._evidence
        if evidence is None:
            return
        labels = self.what.key == "labels"
        self.outlet.setVisible(not labels)
        self.voice.setVisible(not labels)
        self.order.setVisible(not labels)
        if labels:
            self.view.shares = ()
            self._lines = ()
            found = evidence.comparison.labels
            self.show_grid(
                label_grid(evidence, found), self.tr("No two outlets name the same thing differently here.")
            )
            self.tools.tell(self.tr("%n things", "", len(found)))
            self.set_note("")
            return
        voices: dict[str, Voice] = {"quoted": "quoted", "both": "both"}
        strongest = self.order.key == "strongest"
        rows = wording_rows(
            evidence,
            self.outlet.key,
            voices.get(self.voice.key, "own"),
            "strongest" if strongest else "text",
        )
        self._lines = wording_lines(evidence, rows)
        both = self.voice.key == "both"
        self.view.shares = SHARES if both else SHARES[:-1]
        known = known_words_note(evidence.known_words)
        nothing = known if evidence.known_words == "none" else self.tr("We marked no loaded wording here.")
        self.show_grid(wording_grid(evidence, self._lines, both=both), nothing)
        self.tools.tell(self.tr("%n places", "", len(rows)))
        how = self.tr(
            "A word is marked for how it is put, not for being right or wrong."
            " Loaded words inside quotation marks are the speaker's."
        )
        note = (known if evidence.known_words == "few" else "") or how
        self.set_note(note)

    def _corrections(self, row: int, _column: int) -> list[Choice]:
        if self._evidence is None:
            return []
        if self.what.key == "labels":
            label = self._evidence.comparison.labels[row]
            return correctable.of_label(self._evidence, label, self.corrected.emit)
        if row >= len(self._lines):
            return []
        return correctable.of_wording(self._evidence, self._lines[row], self.corrected.emit)

    def reveal(self, address: str) -> None:
        kind, _, name = address.partition(":")
        if self._evidence is None:
            return
        self.what.set_key("labels" if kind == "names" else "words")
        self.outlet.set_key(name if name in self._evidence.articles else "")
        self.voice.set_key("own")
        self.fill()
        if kind == "names" and name.isdecimal():
            self.show_row(int(name))
