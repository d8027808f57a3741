"""Side by side, as a table: rows are what is reported, columns are outlets."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui import wording
from ui.models.cell_table import Grid
from ui.models.claim_rows import BY_DIFFERENCE, BY_OUTLETS, Choice, ClaimRows, Show
from ui.models.evidence import Evidence
from ui.models.marks import Place
from ui.story import correctable
from ui.story.cell_view import CellView
from ui.story.tab import Choice as Entry
from ui.story.tab import pair_address
from ui.story.tool_row import CheckButton, ChoiceButton, Legend, ToolRow
from ui.theme import measures
from ui.theme.theme import Theme

LEAST_COLUMN = 138
"""Px: four outlets beside the heads in a window of 1280, five in one of 1440."""


class ClaimTable(QWidget):
    """The table with its controls. `opened` is emitted with the passage that a cell rests on."""

    opened = Signal(Place)
    corrected = Signal(dict)
    anchor_asked = Signal(str, str)
    renewed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._evidence: Evidence | None = None
        self.choice = Choice()
        self.rows: ClaimRows | None = None
        self._hidden: set[str] = set()
        self.order = ChoiceButton(self.tr("Order:"), self)
        self.filter = ChoiceButton(self.tr("Show:"), self)
        self.outlets = CheckButton(self)
        self.outlets.tip = self.tr("Choose whose columns are shown")
        self.marks = CheckButton(self)
        self.marks.tip = self.tr("Choose what is marked in the text")
        self.order.tip = self.tr("Choose the order of the rows")
        self.filter.tip = self.tr("Choose which rows are shown")
        self.tools = ToolRow(self)
        for control in (self.order, self.filter, self.outlets, self.marks):
            self.tools.add(control)
        self.view = CellView(theme, self.tr("What each outlet reports"), self)
        self.view.least = LEAST_COLUMN
        self.view.setHorizontalScrollMode(CellView.ScrollMode.ScrollPerItem)
        self.view.opened.connect(self.opened)
        self.view.beside = self._beside
        self.view.corrections = self._corrections
        self.view.column_choices = self._column_choices
        self.view.across.setToolTip(
            self.tr("Double-click to read the article; right-click to order by it, move it or hide it")
        )
        self.nothing = QLabel(self)
        self.nothing.setProperty("role", "muted")
        self.nothing.setWordWrap(True)
        self.nothing.hide()
        self.legend = Legend(
            theme,
            (
                ("differs", self.tr("given differently")),
                ("wording", self.tr("other words")),
                ("only", self.tr("only here")),
                ("loaded", self.tr("loaded wording")),
                ("hatch", self.tr("not reported")),
            ),
            self,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tools)
        column.addWidget(self.nothing)
        column.addWidget(self.view, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, measures.XS, 0, 0)
        foot.addWidget(self.legend)
        column.addLayout(foot)
        self.order.chosen.connect(lambda key: self._choose(replace(self.choice, order=key)))
        self.filter.chosen.connect(self._choose_show)
        self.marks.set_choices(
            [("words", self.tr("Other words for the same")), ("loaded", self.tr("Loaded words"))],
            lambda _on, _all: self.tr("Marks"),
        )
        self.marks.toggled_one.connect(self._mark)
        self.outlets.toggled_one.connect(self._show_outlet)

    def show_evidence(self, evidence: Evidence) -> None:
        """Take a story; filters stay as the reader set them, the order starts as the story's own."""
        self._evidence = evidence
        self._hidden = set()
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
        )
        self._fill()

    def show_only(self, show: Show) -> None:
        """Choose which rows are shown."""
        self.filter.set_key(show)
        self._choose(replace(self.choice, show=show))

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
        place = self.view.verticalScrollBar().value(), self.view.horizontalScrollBar().value()
        self._fill()
        self.view.scroll_to(place[0])
        self.view.horizontalScrollBar().setValue(place[1])

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

    def _fill(self) -> None:
        evidence = self._evidence
        if evidence is None:
            return
        rows = self.rows = ClaimRows(evidence, self.choice)
        shown = self.columns()
        self.view.show_grid(
            Grid(
                columns=tuple(rows.column(article) for article in shown),
                rows=len(rows.claims),
                cell=lambda row, column: rows.cell(rows.claims[row], shown[column]),
                marks=lambda row, column: rows.marks(rows.claims[row], shown[column]),
                heads=lambda row: rows.head(rows.claims[row]),
                corner=self.tr("What is reported"),
            )
        )
        self.tools.count.setText(self.tr("%n rows", "", len(rows.claims)))
        self.nothing.setVisible(not rows.claims)
        self.view.setVisible(bool(rows.claims))
        if not evidence.comparison.claims:
            self.nothing.setText(self.tr("No statement of these texts could be lined up."))
        else:
            self.nothing.setText(
                self.tr("Nothing here for this choice. Choose “Show: everything” to see all rows.")
            )
        self.renewed.emit()

    def _beside(self, row: int, column: int) -> str:
        """A cell's text beside the one that its words are held against."""
        if self.rows is None or self._evidence is None:
            return ""
        shown = self.columns()
        claim, article = self.rows.claims[row], shown[column]
        other = self.rows.beside(claim, article)
        if other is None:
            return ""
        return pair_address(self._evidence.owner[other], article, other)

    def _corrections(self, row: int, column: int) -> list[Entry]:
        if self.rows is None or self._evidence is None:
            return []
        shown = self.columns()
        article = shown[column] if column >= 0 else ""
        claim = self._evidence.claims[self.rows.claims[row].id]
        return correctable.of_claim(
            self._evidence, claim, article, self.corrected.emit, self.anchor_asked.emit
        )

    def step(self, by: int) -> None:
        """Select the next (1) or previous (-1) row in which something is given differently."""
        if self.rows is None:
            return
        rows = [n for n, claim in enumerate(self.rows.claims) if self.rows.evidence.differing[claim.id]]
        here = self.view.currentIndex().row()
        ahead = [n for n in rows if n > here] if by > 0 else [n for n in reversed(rows) if n < here]
        if rows:
            row = ahead[0] if ahead else rows[0 if by > 0 else -1]
            self.show_claim(self.rows.claims[row].id)

    def show_claim(self, claim_id: str) -> None:
        """Bring a row into sight and select it; a filter that hides it is lifted."""
        if self.rows is None:
            return
        if claim_id not in {claim.id for claim in self.rows.claims}:
            self.filter.set_key("all")
            self._choose(replace(self.choice, show="all"))
        for row, claim in enumerate(self.rows.claims):
            if claim.id == claim_id:
                self.view.measure_all()
                self.view.clearSelection()
                self.view.selectRow(row)
                self.view.setCurrentIndex(self.view.cells.index(row, 0, QModelIndex()))
                self.view.selectRow(row)
                self.view.scrollTo(
                    self.view.cells.index(row, 0, QModelIndex()), CellView.ScrollHint.PositionAtCenter
                )
                return
