"""Overview: where outlets differ most, what all report, how each tells it; every line opens its evidence."""

from __future__ import annotations

from functools import partial
from html import escape

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ui.models import overview
from ui.models.evidence import Evidence
from ui.models.gist import gist
from ui.models.overview import Bar, Statement
from ui.models.phrases import some_of
from ui.story import correctable, on_paper
from ui.story.bars import Bars
from ui.story.copying import copy_choices
from ui.story.statements import Statements
from ui.story.tab import Choice, StoryTab
from ui.theme import measures
from ui.theme.theme import Theme
from ui.turns import WhenSeen
from ui.widgets.mirroring import mirrored
from ui.widgets.roles import BY_TAB

MOST_UNLOADED = 6
MOST_GIST = 860
"""Width, px: longer lines are hard to read on end."""
WIDTHS = (560, 1500)
"""From these widths, px, the cards stand in two and in three columns."""


class Card(QFrame):
    """A heading, a body, a sentence where the body is empty, and a way to the rest."""

    more_asked = Signal()

    def __init__(self, body: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.heading = QLabel(self)
        self.heading.setProperty("role", "muted")
        self.heading.setWordWrap(True)
        self.nothing = QLabel(self)
        self.nothing.setProperty("role", "muted")
        self.nothing.setWordWrap(True)
        self.body = body
        self.more = QPushButton(self)
        self.more.setFocusPolicy(BY_TAB)
        self.more.setProperty("kind", "link")
        self.more.setCursor(Qt.CursorShape.PointingHandCursor)
        self.more.clicked.connect(lambda _on=False: self.more_asked.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(measures.L - 2, measures.M, measures.L - 2, measures.M)
        column.setSpacing(measures.S)
        column.addWidget(self.heading)
        column.addWidget(self.body)
        column.addWidget(self.nothing)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def set_heading(self, text: str, tip: str = "") -> None:
        """Name the card, for the eye and for a screen reader; `tip` explains it."""
        self.heading.setText(f"<b>{escape(text)}</b>")
        self.heading.setToolTip(tip)
        self.heading.setAccessibleDescription(tip)
        self.setAccessibleName(text)

    def set_empty(self, empty: bool, sentence: str) -> None:
        """Show a sentence in place of the body."""
        self.nothing.setText(sentence)
        self.nothing.setVisible(empty)
        self.body.setVisible(not empty)

    def add_note(self, sentence: str) -> None:
        """A sentence below the body."""
        self.nothing.setText(sentence)
        self.nothing.show()

    def set_more(self, count: int) -> None:
        """Offer the rest, if there is any."""
        self.more.setVisible(count > 0)
        self.more.setText(self.tr("%n more", "", count))


Listed = tuple[Card, Statements, str, list[Statement], int, str]
"""A card, its list, heading, lines, how many more there are, and what to say if there are none."""


class Overview(StoryTab):
    """Cards in two columns; in one where the window is narrow, in three where it is wide."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._evidence: Evidence | None = None
        self.gist = Statements(theme, self.tr("In short"), flowing=True)
        self.gist.setMaximumWidth(MOST_GIST)
        self.disagree = Statements(theme, self.tr("Where they differ most"))
        self.common = Statements(theme, self.tr("What all of them report"))
        self.shares = Bars(theme, "accent_line")
        self.loaded = Bars(theme, "red_line")
        self.leads = Statements(theme, self.tr("What each says first"))
        self.origins = Statements(theme, self.tr("Where it comes from"))
        self.names = Statements(theme, self.tr("What each calls it"))
        self.first = Card(self.disagree)
        self.cards = [
            Card(body)
            for body in (self.shares, self.loaded, self.common, self.names, self.leads, self.origins)
        ]
        for body in (self.gist, self.common, self.disagree, self.leads, self.origins, self.names):
            body.asked.connect(self.go)
            body.corrections = partial(self._corrections, body)
        for bars in (self.shares, self.loaded):
            bars.asked.connect(self.go)
        self.first.more_asked.connect(lambda: self.go.emit("conflicts:"))
        self.cards[2].more_asked.connect(lambda: self.go.emit("tab:side_by_side"))
        self._found_in: Statements = self.disagree
        self.page = QWidget()
        whole = QVBoxLayout(self.page)
        whole.setContentsMargins(0, measures.M, measures.XS, measures.L)
        whole.setSpacing(measures.L)
        whole.addWidget(self.gist)
        whole.addWidget(self.first)
        row = self._row = QHBoxLayout()
        whole.addLayout(row, 1)
        self.columns = tuple(QVBoxLayout() for _ in range(len(WIDTHS) + 1))
        for part in self.columns:
            part.setSpacing(measures.L)
            row.addLayout(part, 1)
        self.area = QScrollArea(self)
        self.area.setAccessibleName(self.tr("Overview"))
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self.page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.area)
        self._columns = 0
        self._arrange(2)
        self._anew = WhenSeen(self, self._fill)
        theme.changed.connect(self._anew.ask)

    def _arrange(self, columns: int) -> None:
        """Deal the cards out to so many columns, each as high as its cards."""
        if columns == self._columns:
            return
        self._columns = columns
        for part in self.columns:
            while part.count():
                part.takeAt(0)
        for number, card in enumerate(self.cards):
            self.columns[number % columns].addWidget(card)
        for part in self.columns:
            part.addStretch(1)
        for number in range(len(self.columns)):
            self._row.setStretch(number, 1 if number < columns else 0)
        # A layout keeps its spacing beside an empty column.
        self._row.setSpacing(0)
        for number, part in enumerate(self.columns):
            before = measures.L if 0 < number < columns else 0
            part.setContentsMargins(*((0, 0, before, 0) if mirrored() else (before, 0, 0, 0)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(1 + sum(event.size().width() >= width for width in WIDTHS))

    def show_evidence(self, evidence: Evidence) -> None:
        self._evidence = evidence
        self._fill()
        self.area.verticalScrollBar().setValue(0)

    def _fill(self) -> None:
        evidence = self._evidence
        self._anew.forget()
        if evidence is None:
            return
        in_short = gist(evidence)
        self.gist.show_statements(in_short)
        self.gist.setVisible(bool(in_short))
        for card, body, heading, statements, more, nothing in self._lists(evidence):
            card.set_heading(heading)
            body.show_statements(statements)
            card.set_empty(not statements, nothing)
            card.set_more(more)
        self.cards[2].setVisible(len(evidence.complete) > 1)
        self.cards[3].setVisible(bool(evidence.comparison.labels))
        for card, bars, heading, tip, shown in self._measures(evidence):
            card.set_heading(heading, tip)
            bars.show_bars(shown)
            card.set_empty(not shown, self._none_loaded(evidence))
            card.set_more(0)
        plain = overview.unloaded(evidence)
        if plain and overview.loaded(evidence):
            self.cards[1].add_note(
                self.tr("None in {outlets}").replace("{outlets}", some_of(plain, MOST_UNLOADED))
            )
        self.renewed.emit()

    def _lists(self, evidence: Evidence) -> tuple[Listed, ...]:
        whole = len(evidence.complete)
        all_of_them = self.tr("Reported by all %n", "", whole)
        if whole < len(evidence.order):
            all_of_them = self.tr("Reported by all %n full texts", "", whole)
        return (
            (
                self.first,
                self.disagree,
                self.tr("Where they differ most"),
                *overview.disagreements(evidence),
                self.tr("We found no quote, number, name or date that they give differently."),
            ),
            (
                self.cards[2],
                self.common,
                all_of_them,
                *overview.common(evidence),
                self.tr("We found nothing that every full text reports."),
            ),
            (
                self.cards[3],
                self.names,
                self.tr("What each calls the same thing"),
                overview.names_given(evidence),
                0,
                "–",
            ),
            (self.cards[4], self.leads, self.tr("What each says first"), overview.leads(evidence), 0, "–"),
            (self.cards[5], self.origins, self.tr("Where it comes from"), overview.origins(evidence), 0, "–"),
        )

    def _none_loaded(self, evidence: Evidence) -> str:
        if len(evidence.complete) < len(evidence.articles):
            return self.tr("We marked no loaded words in full texts; incomplete ones are not counted here.")
        return self.tr("We marked no loaded words in what the outlets say themselves.")

    def _measures(self, evidence: Evidence) -> tuple[tuple[Card, Bars, str, str, list[Bar]], ...]:
        return (
            (
                self.cards[0],
                self.shares,
                self.tr("How much of the story each tells"),
                self.tr(
                    "Of everything that any outlet reports here, the share that this one reports too."
                    " More is not better: a short notice may be all that is needed."
                ),
                overview.shares(evidence),
            ),
            (
                self.cards[1],
                self.loaded,
                self.tr("Loaded words in 100 (not counting quotes)"),
                self.tr(
                    "Words that judge as they tell, such as “slammed” or “regime”."
                    " What is in quotation marks is the speaker's and is not counted."
                ),
                overview.loaded(evidence),
            ),
        )

    def find_text(self, text: str, *, backward: bool = False) -> bool:
        """Through the cards, one after the other, and around the end."""
        lists = self._found_lists()
        if backward:
            lists.reverse()
        at = lists.index(self._found_in) if self._found_in in lists else 0
        for number, body in enumerate([*lists[at:], *lists[: at + 1]]):
            if body.find_next(text, backward=backward, anew=number > 0):
                if body is not self._found_in:
                    self._found_in.forget_found()
                self._found_in = body
                spot = body.viewport().mapTo(self.page, body.cursorRect().center())
                self.area.ensureVisible(spot.x(), spot.y(), 0, measures.XXL)
                return True
        return False

    def _found_lists(self) -> list[Statements]:
        cards = [card.body for card in (self.first, *self.cards) if isinstance(card.body, Statements)]
        return [body for body in (self.gist, *cards) if body.isVisibleTo(self)]

    def show_found(self, text: str) -> tuple[int, int]:
        at = many = 0
        for body in self._found_lists():
            here, found = body.show_found(text)
            if body is self._found_in and here:
                at = many + here
            many += found
        return at, many

    def restart_find(self) -> None:
        self._found_in.restart_find()

    def paper(self) -> tuple[str, bool]:
        evidence = self._evidence
        if evidence is None:
            return "", False
        lists = [on_paper.card(heading, said) for _, _, heading, said, _, _ in self._lists(evidence)]
        bars = [on_paper.card(heading, bars=shown) for _, _, heading, _, shown in self._measures(evidence)]
        short = escape(" ".join(statement.cell.text for statement in gist(evidence)))
        return "".join([f"<p>{short}</p>", lists[0], *bars, *lists[1:]]), False

    def _corrections(self, body: Statements, at: QPoint) -> list[Choice]:
        if self._evidence is None:
            return []
        address = body.address_at(at)
        return [
            *copy_choices(self._evidence, address),
            *correctable.of_address(self._evidence, address, self.corrected.emit, self.anchor_asked.emit),
        ]

    def place(self) -> object:
        return self.area.verticalScrollBar().value()

    def restore(self, place: object) -> None:
        if isinstance(place, int):
            self.page.adjustSize()
            self.area.verticalScrollBar().setValue(place)
