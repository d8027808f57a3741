"""Left out: pick an outlet; the heaviest details first, who reports them, and the closest passage."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from reader.model.comparison import LeftOut
from ui import wording
from ui.models.evidence import Evidence
from ui.models.left_out_rows import Wanted, left_out_grid, left_out_note, left_out_rows, told_by_most
from ui.models.phrases import difference_kind
from ui.story import correctable
from ui.story.grid_tab import GridTab
from ui.story.states import Step
from ui.story.tab import Choice, pair_address
from ui.story.tool_row import ChoiceButton
from ui.theme.theme import Theme
from ui.widgets.roles import BY_TAB

FIRST = 10
"""The weightiest details come first; so many are shown before the reader asks for more."""
FEW_MORE = 3


class LeftOutTab(GridTab):
    """Address: "left_out:ARTICLE"."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            theme,
            self.tr("What is left out"),
            (0.2, 2.8, 2.2),
            (
                ("only", self.tr("the missing words")),
                ("maybe", self.tr("maybe the same, worded differently")),
            ),
            parent,
        )
        self.outlet = ChoiceButton(self.tr("Outlet:"), self)
        self.least = ChoiceButton(self.tr("In at least:"), self, sign="≥")
        self.kind = ChoiceButton(self.tr("Kind:"), self)
        self.state = ChoiceButton(self.tr("Show:"), self)
        self.kept = (self.outlet, self.state, self.least, self.kind)
        self.outlet.set_tip(self.tr("Choose whose text is looked at"), "next_outlet")
        for control in self.kept:
            self.tools.add(control)
            control.chosen.connect(self.fill)
        self._evidence: Evidence | None = None
        self._rows: tuple[LeftOut, ...] = ()
        self._all = False
        self.more = QPushButton(self)
        self.more.setFocusPolicy(BY_TAB)
        self.more.setProperty("kind", "link")
        self.more.hide()
        self.more.setCursor(Qt.CursorShape.PointingHandCursor)
        self.more.clicked.connect(lambda _on=False: self._show_all())
        self.foot.add(self.more)
        self.view.beside = self._beside
        self.view.corrections = self._corrections

    def show_evidence(self, evidence: Evidence) -> None:
        self._evidence = evidence
        choices = []
        for article in evidence.order:
            sure = sum(1 for row in evidence.left_out.get(article, ()) if row.state == "not_found")
            amount = wording.number(sure) if evidence.articles[article].complete else self.tr("incomplete")
            choices.append((article, f"{evidence.name(article)} ({amount})"))
        whole = evidence.complete
        first = max(whole, key=lambda a: len(evidence.left_out.get(a, ())), default=evidence.order[0])
        self.outlet.set_choices(choices, first, evidence.outlets)
        most = max(1, len(evidence.order) - 1)
        self.least.set_choices(
            [(str(n), self.tr("%n other outlets", "", n)) for n in range(1, most + 1)],
            "1",
        )
        kinds = list(dict.fromkeys(row.kind for row in evidence.comparison.left_out))
        self.kind.set_choices([("", self.tr("all")), *((k, difference_kind(k)) for k in kinds)], "")
        self.state.set_choices(
            [
                ("not_found", self.tr("not found")),
                ("maybe", self.tr("maybe there, worded differently")),
                ("", self.tr("both")),
            ],
            self.state.key or "not_found",
        )
        self.fill()

    def _show_all(self) -> None:
        self._all = True
        place = self.view.heights.place()
        self._fill_rows()
        self.view.heights.go_to(*place)

    def fill(self) -> None:
        self._all = False
        self._fill_rows()

    def _fill_rows(self) -> None:
        evidence = self._evidence
        if evidence is None:
            return
        article = self.outlet.key
        wanted = Wanted(article, int(self.least.key or 1), self.kind.key, self.state.key)
        found = left_out_rows(evidence, wanted)
        rows = self._rows = found if self._all or len(found) <= FIRST + FEW_MORE else found[:FIRST]
        left = len(found) - len(rows)
        self.more.setVisible(left > 0)
        self.more.setText(self.tr("Show %n smaller details", "", left))
        nothing, step = self._nothing(evidence, article)
        self.show_grid(left_out_grid(evidence, rows, article), nothing, step)
        of = (
            self.tr("{shown} of %n details", "", len(found))
            if left
            else self.tr("%n details", "", len(found))
        )
        self.tools.tell(of.replace("{shown}", wording.number(len(rows))))
        compared = left_out_note(evidence, article)
        self.set_note(f"{compared} {self._told_by_most(evidence, found)}".strip())

    def _nothing(self, evidence: Evidence, article: str) -> tuple[str, Step | None]:
        """Why no detail may stand here, and what can be done about it."""
        if evidence.left_out.get(article) and evidence.articles[article].complete:
            words = self.tr("Nothing here for this choice.")
            return words, (self.tr("Show all its details"), self._widen)
        if not evidence.articles[article].complete:
            words = self.tr("Nothing is said to be left out of an incomplete text.")
        else:
            words = self.tr("We found nothing that others report and this outlet does not.")
        others = [a for a in evidence.complete if a != article and evidence.left_out.get(a)]
        if not others:
            return words, None
        most = max(others, key=lambda a: len(evidence.left_out[a]))
        look = self.tr("What {outlet} leaves out").replace("{outlet}", evidence.name(most))
        return words, (look, partial(self.reveal, f"left_out:{most}"))

    def _widen(self) -> None:
        """Every kind and state, by however few."""
        for control, key in ((self.least, "1"), (self.kind, ""), (self.state, "")):
            control.set_key(key)
        self.fill()

    def _told_by_most(self, evidence: Evidence, found: Sequence[LeftOut]) -> str:
        """How many of the details the tab's own number counts; "" where it is all or none."""
        most = sum(told_by_most(evidence, row) for row in found)
        return self.tr("Most others report %n of these details.", "", most) if 0 < most < len(found) else ""

    def _beside(self, row: int, _column: int) -> str:
        """The text that reports a detail, beside the one that does not."""
        found = self._rows[row]
        if self._evidence is None or not found.evidence:
            return ""
        first = found.evidence[0]
        return pair_address(self._evidence.owner[first], found.article, first)

    def _corrections(self, row: int, _column: int) -> list[Choice]:
        if self._evidence is None or row >= len(self._rows):
            return []
        found = self._rows[row]
        return correctable.of_left_out(self._evidence, found, self.corrected.emit, self.anchor_asked.emit)

    def place(self) -> object:
        return super().place(), self._all

    def restore(self, place: object) -> None:
        match place:
            case (tuple(before), bool(whole)):
                super().restore(before)
                if whole:
                    self._show_all()
                    super().restore(before)

    def turn(self, by: int) -> bool:
        """Whose omissions are shown: after the last outlet comes the first."""
        if self._evidence is not None and self.outlet.key in self._evidence.order:
            order = self._evidence.order
            self.outlet.set_key(order[(order.index(self.outlet.key) + by) % len(order)])
            self.fill()
        return True

    def reveal(self, address: str) -> None:
        article = address.partition(":")[2]
        if self._evidence and article in self._evidence.articles:
            self.outlet.set_key(article)
            self.fill()
