"""Side by side, as a table: rows are what is reported, columns are outlets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from reader.model.comparison import Claim
from ui import wording
from ui.models.cell_table import Grid
from ui.models.claim_rows import BY_DIFFERENCE, BY_OUTLETS, Choice, ClaimRows, Show
from ui.models.evidence import Evidence
from ui.models.folds import Fold, Line, folded, head, names
from ui.models.found import places
from ui.models.marks import Cell, Mark, Place
from ui.story import correctable
from ui.story.cell_view import CellView
from ui.story.legend import Legend
from ui.story.states import Nothing
from ui.story.tab import Choice as Entry
from ui.story.tab import pair_address
from ui.story.tool_row import CheckButton, ChoiceButton, ToolRow
from ui.theme import measures
from ui.theme.theme import Theme
from ui.widgets.roles import button

LEAST_COLUMN = 132
"""Px: four outlets beside the heads in a window of 1280, five in one of 1366."""

BRIEF_ORDER = 112
"""Px of the order's name, where room is short."""

LEAST_FOUND = 2
IDEOGRAPHS = "\u2e80"
"""Scripts in which one letter may be a word begin here."""


class ClaimTable(QWidget):
    """The table with its controls. `opened` is emitted with the passage that a cell rests on."""

    opened = Signal(Place)
    corrected = Signal(dict)
    anchor_asked = Signal(str, str)
    renewed = Signal()
    folding_chosen = Signal(bool)
    """The reader wants rows that all report alike folded, or not."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._evidence: Evidence | None = None
        self.choice = Choice()
        self.rows: ClaimRows | None = None
        self.lines: tuple[Line, ...] = ()
        """What the rows of the table are: claims, and the lines that fold some of them away."""
        self.unfolded: frozenset[str] = frozenset()
        """Claims in folds that the reader has opened."""
        self._hidden: set[str] = set()
        self._make_controls()
        self.view = self._made_view(theme)
        self.nothing = Nothing(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tools)
        column.addWidget(self.nothing, 1)
        column.addWidget(self.view, 1)
        column.addLayout(self._made_foot(theme))

    def _make_controls(self) -> None:
        self.order = ChoiceButton(self.tr("Order:"), self, brief=BRIEF_ORDER)
        self.order.set_tip(self.tr("Choose the order of the rows"))
        self.order.chosen.connect(lambda key: self._choose(replace(self.choice, order=key)))
        self.filter = ChoiceButton(self.tr("Show:"), self)
        self.filter.set_tip(self.tr("Choose which rows are shown"))
        self.filter.chosen.connect(self._choose_show)
        self.outlets = CheckButton(self.tr("Outlets"), self)
        self.outlets.tip = self.tr("Choose whose columns are shown")
        self.outlets.toggled_one.connect(self._show_outlet)
        self.marks = CheckButton(self.tr("Marks"), self)
        self.marks.tip = self.tr("Choose what is marked in the text")
        self.marks.set_choices(
            [("words", self.tr("Other words for the same")), ("loaded", self.tr("Loaded words"))],
            lambda _on, _all: self.tr("Marks"),
        )
        self.marks.toggled_one.connect(self._mark)
        self.fold = self.filter.also(
            self.tr("Fold what all report"),
            self.tr("Rows that every outlet reports alike become one slim line that opens"),
        )
        self.fold.toggled.connect(self._fold_toggled)
        self.tools = ToolRow(self)
        for control in (self.order, self.filter, self.outlets, self.marks):
            self.tools.add(control)

    def _made_view(self, theme: Theme) -> CellView:
        view = CellView(theme, self.tr("What each outlet reports"), self)
        view.least = LEAST_COLUMN
        view.setHorizontalScrollMode(CellView.ScrollMode.ScrollPerItem)
        view.opened.connect(self.opened)
        view.fold_asked.connect(self._toggle_fold)
        view.beside = self._beside
        view.corrections = self._corrections
        view.column_choices = self._column_choices
        view.across.setToolTip(
            self.tr("Double-click to read the article; right-click to order by it, move it or hide it")
        )
        return view

    def _made_foot(self, theme: Theme) -> QHBoxLayout:
        self.legend = Legend(
            theme,
            (
                ("differs", self.tr("given differently")),
                ("wording", self.tr("other words")),
                ("only", self.tr("only here")),
                ("loaded", self.tr("loaded wording")),
            ),
            self,
        )
        self.count = QLabel(self)
        self.count.setProperty("role", "muted")
        self.differing = button("", "link", parent=self)
        self.differing.setToolTip(self.tr("Show these rows only, or all of them"))
        self.differing.hide()
        self.differing.clicked.connect(
            lambda _on=False: self.show_only("all" if self.choice.show == "conflicts" else "conflicts")
        )
        foot = QHBoxLayout()
        foot.setContentsMargins(0, measures.XS, 0, 0)
        foot.setSpacing(measures.L)
        foot.addWidget(self.legend, 1)
        for beside in (self.view.beyond, self.count, self.differing):
            foot.addWidget(beside)
        return foot

    def show_evidence(self, evidence: Evidence) -> None:
        """Take a story; filters stay as the reader set them, the order starts as the story's own."""
        for _ in self.show_in_turns(evidence):
            pass

    def show_in_turns(self, evidence: Evidence) -> Iterator[None]:
        """The same in two turns: what stands in the rows, then their heights."""
        self._evidence = evidence
        self._hidden, self.unfolded = set(), frozenset()
        self.choice = replace(self.choice, order="")
        self.order.set_choices(
            [
                ("", self.tr("as the story goes")),
                (BY_DIFFERENCE, self.tr("most different first")),
                (BY_OUTLETS, self.tr("most reported first")),
                *(
                    (a, self.tr("as in {outlet}").replace("{outlet}", evidence.name(a)))
                    for a in evidence.order
                ),
            ],
            "",
        )
        same = len(ClaimRows(evidence).common)
        alike = self.tr("without the %n that all report alike", "", same)
        if not same:
            alike = self.tr("differences only")
        shows: list[tuple[Show, str]] = [
            ("all", self.tr("everything")),
            ("differences", alike),
            ("conflicts", self.tr("given differently")),
            ("quotes", self.tr("quotes")),
            ("figures", self.tr("numbers")),
            ("single", self.tr("in one outlet only")),
        ]
        self.filter.set_choices(shows, self.choice.show)
        self.outlets.set_choices(
            [(article, evidence.name(article)) for article in evidence.order],
            lambda on, everyone: (
                self.tr("All %n outlets", "", everyone)
                if on == everyone
                else self.tr("{some} of %n outlets", "", everyone).replace("{some}", wording.number(on))
            ),
            lambda on, everyone: (
                self.tr("All %n", "", everyone)
                if on == everyone
                else self.tr("{some} of %n", "", everyone).replace("{some}", wording.number(on))
            ),
        )
        self._fill(measured=False)
        yield
        yield from self.view.fit_in_turns()

    def show_only(self, show: Show) -> None:
        """Choose which rows are shown."""
        self.filter.set_key(show)
        self._choose(replace(self.choice, show=show))

    def fold_rows(self, on: bool) -> None:
        """Fold the rows that all report alike, or show them; what the reader chose elsewhere."""
        self.fold.setChecked(on)

    def _fold_toggled(self, on: bool) -> None:
        self.unfold(frozenset())
        self.folding_chosen.emit(on)

    def unfold(self, claims: frozenset[str]) -> None:
        """Open the folds that these claims are in, and no others."""
        self.unfolded = claims
        self._fill_in_place()

    def _toggle_fold(self, row: int) -> None:
        fold = self.lines[row]
        if isinstance(fold, Fold):
            self.unfold(self.unfolded - fold.ids if fold.open else self.unfolded | fold.ids)
            self.view.setCurrentIndex(self.view.cells.index(row, 0, QModelIndex()))

    def _open_folds_with(self, text: str) -> None:
        """What is searched for may stand in rows that are folded away: those open."""
        rows, shown = self.rows, self.columns()
        # At the first letter that is typed every fold would open; an ideograph is a word.
        if rows is None or (len(text) < LEAST_FOUND and text < IDEOGRAPHS):
            return
        hidden = [line for line in self.lines if isinstance(line, Fold) and not line.open]
        found = [
            fold.ids
            for fold in hidden
            if any(places(rows.cell(claim, a).text, text) for claim in fold.claims for a in shown)
        ]
        if found:
            self.unfold(self.unfolded.union(*found))

    def find_text(self, text: str, *, backward: bool = False) -> bool:
        """Go to the next (or previous) place of some words; folds that have them open."""
        self._open_folds_with(text)
        return self.view.find_text(text, backward=backward)

    def show_found(self, text: str) -> tuple[int, int]:
        """Show every place of some words; which is chosen, from 1 on (0: none), and how many there are."""
        self._open_folds_with(text)
        return self.view.show_found(text)

    def _choose_show(self, key: str) -> None:
        shows: dict[str, Show] = {
            "differences": "differences",
            "conflicts": "conflicts",
            "quotes": "quotes",
            "figures": "figures",
            "single": "single",
        }
        self._choose(replace(self.choice, show=shows.get(key, "all")))

    def _choose(self, choice: Choice) -> None:
        self.choice = choice
        self._fill()

    def _choose_marks(self, choice: Choice) -> None:
        """Only marks change: the rows and their heights stay where they are."""
        self.choice = choice
        self._fill_in_place()

    def _fill_in_place(self) -> None:
        place, across = self.view.heights.place(), self.view.horizontalScrollBar().value()
        self._fill(measured=False)
        if not self.view.isVisible():
            self.view.fit(place)
            return

        def fit() -> Iterator[None]:
            yield from self.view.fit_in_turns(place)
            self.view.horizontalScrollBar().setValue(across)

        self.view.fit_soon(fit())

    def _mark(self, key: str, on: bool) -> None:
        words, loaded = self.choice.word_diff, self.choice.loaded
        words, loaded = (on, loaded) if key == "words" else (words, on)
        self._choose_marks(replace(self.choice, word_diff=words, loaded=loaded))

    def _show_outlet(self, article: str, on: bool) -> None:
        self._hidden.discard(article) if on else self._hidden.add(article)
        self._fill()

    def columns(self) -> list[str]:
        """The articles whose columns are shown, in order; all of them if the reader hides every one."""
        everyone = list(self._evidence.order) if self._evidence is not None else []
        return [article for article in everyone if article not in self._hidden] or everyone

    def _column_choices(self, column: int) -> list[Entry]:
        evidence, shown = self._evidence, self.columns()
        if evidence is None or column >= len(shown):
            return []
        article = shown[column]
        name = evidence.name(article)

        def order() -> None:
            self.order.set_key(article)
            self._choose(replace(self.choice, order=article))

        choices: list[Entry] = [
            (self.tr("Order the rows as in {outlet}").replace("{outlet}", name), order),
            (
                self.tr("Read {outlet} with notes").replace("{outlet}", name),
                lambda: self.view.asked.emit(f"annotated:{article}"),
            ),
        ]
        header = self.view.across
        if header.visualIndex(column) > 0:
            words = self.tr("Put {outlet} first").replace("{outlet}", name)
            choices.append((words, lambda: header.moveSection(header.visualIndex(column), 0)))
        if len(shown) > 1:
            words = self.tr("Hide {outlet}").replace("{outlet}", name)
            choices.append((words, lambda: self.outlets.untick(article)))
        return choices

    def _fill(self, *, measured: bool = True) -> None:
        evidence = self._evidence
        if evidence is None:
            return
        shown = self.columns()
        rows = self.rows = ClaimRows(evidence, self.choice, shown)
        alike = {claim.id for claim in rows.common} if self.fold.isChecked() else set()
        lines = self.lines = folded(rows.claims, alike, self.unfolded)

        def cell(row: int, column: int) -> Cell:
            line = lines[row]
            if isinstance(line, Fold):
                return Cell(spoken=head(line).spoken) if column else names(evidence, line)
            return rows.cell(line, shown[column])

        def marks(row: int, column: int) -> tuple[Mark, ...]:
            line = lines[row]
            return () if isinstance(line, Fold) else rows.marks(line, shown[column])

        def heads(row: int) -> Cell:
            line = lines[row]
            return head(line) if isinstance(line, Fold) else rows.head(line)

        self.view.show_grid(
            Grid(
                columns=tuple(rows.column(article) for article in shown),
                rows=len(lines),
                cell=cell,
                marks=marks,
                heads=heads,
                corner=self.tr("What is reported"),
                folds=frozenset(n for n, line in enumerate(lines) if isinstance(line, Fold)),
            ),
            measured=measured,
        )
        self.fold.setEnabled(bool(rows.common))
        self.count.setText(self.tr("%n rows", "", len(rows.claims)))
        self._say_differing(evidence)
        self.nothing.setVisible(not rows.claims)
        self.view.setVisible(bool(rows.claims))
        if not evidence.comparison.claims:
            self.nothing.say(self.tr("No statement of these texts could be lined up."))
        else:
            everything = (self.tr("Show everything"), lambda: self.show_only("all"))
            self.nothing.say(self.tr("Nothing here for this choice."), everything)
        self.renewed.emit()

    def _say_differing(self, evidence: Evidence) -> None:
        """Of many rows few differ in what they state: a way to these, and back to all."""
        every = evidence.comparison.claims
        many = sum(1 for claim in every if evidence.differing[claim.id])
        only = self.choice.show == "conflicts"
        if only:
            self.differing.setText(self.tr("Show all %n rows", "", len(every)))
        else:
            differ = self.tr("%n of {all} rows differ", "", many)
            self.differing.setText(differ.replace("{all}", wording.number(len(every))))
        told = 0 < many < len(every) and self.choice.show in ("all", "conflicts")
        self.differing.setVisible(told)
        self.count.setVisible(only or not told)

    def _beside(self, row: int, column: int) -> str:
        """A cell's text beside the one that its words are held against."""
        claim = self.lines[row] if row < len(self.lines) else None
        if self.rows is None or self._evidence is None or not isinstance(claim, Claim):
            return ""
        article = self.columns()[column]
        other = self.rows.beside(claim, article)
        if other is None:
            return ""
        return pair_address(self._evidence.owner[other], article, other)

    def _corrections(self, row: int, column: int) -> list[Entry]:
        line = self.lines[row] if row < len(self.lines) else None
        if self._evidence is None or not isinstance(line, Claim):
            return []
        article = self.columns()[column] if column >= 0 else ""
        claim = self._evidence.claims[line.id]
        return correctable.of_claim(
            self._evidence, claim, article, self.corrected.emit, self.anchor_asked.emit
        )

    def step(self, by: int) -> None:
        """Select the next (1) or previous (-1) row in which something is given differently."""
        if self.rows is None:
            return
        differing = self.rows.evidence.differing
        stops = {n: c.id for n, c in enumerate(self.lines) if isinstance(c, Claim) and differing[c.id]}
        here = self.view.currentIndex().row()
        ahead = [n for n in stops if n > here] if by > 0 else [n for n in reversed(stops) if n < here]
        if stops:
            self.show_claim(stops[ahead[0] if ahead else list(stops)[0 if by > 0 else -1]])

    def show_claim(self, claim_id: str) -> None:
        """Bring a row into sight and select it; a filter that hides it is lifted."""
        if self.rows is None:
            return
        if claim_id not in {claim.id for claim in self.rows.claims}:
            self.filter.set_key("all")
            self._choose(replace(self.choice, show="all"))
        for line in self.lines:
            if isinstance(line, Fold) and not line.open and claim_id in line.ids:
                self.unfold(self.unfolded | line.ids)
        for row, claim in enumerate(self.lines):
            if isinstance(claim, Claim) and claim.id == claim_id:
                self.view.heights.show_row(row)
                self.view.clearSelection()
                self.view.selectRow(row)
                self.view.setCurrentIndex(self.view.cells.index(row, 0, QModelIndex()))
                self.view.selectRow(row)
                return
