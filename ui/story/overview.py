"""Overview: what all report, where they part, and how each tells it; every line opens its evidence."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ui.models import overview
from ui.models.evidence import Evidence
from ui.models.overview import Statement
from ui.models.phrases import counted
from ui.story import correctable
from ui.story.bars import Bars
from ui.story.statements import Statements
from ui.story.tab import Choice, StoryTab
from ui.theme import measures
from ui.theme.theme import Theme

TWO_COLUMNS = 660
"""From this width, px, the cards stand in two columns."""


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
        self.more.setProperty("kind", "link")
        self.more.setCursor(Qt.CursorShape.PointingHandCursor)
        self.more.clicked.connect(lambda _on=False: self.more_asked.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(measures.L - 2, measures.M, measures.L - 2, measures.M)
        column.setSpacing(measures.S)
        column.addWidget(self.heading)
        column.addWidget(self.nothing)
        column.addWidget(self.body)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def set_heading(self, text: str) -> None:
        """Name the card, for the eye and for a screen reader."""
        self.heading.setText(f"<b>{text}</b>")
        self.setAccessibleName(text)

    def set_empty(self, empty: bool, sentence: str) -> None:
        """Show a sentence in place of the body."""
        self.nothing.setText(sentence)
        self.nothing.setVisible(empty)
        self.body.setVisible(not empty)

    def set_more(self, count: int) -> None:
        """Offer the rest, if there is any."""
        self.more.setVisible(count > 0)
        self.more.setText(counted(count, self.tr("{n} more"), self.tr("{n} more")))


class Overview(StoryTab):
    """Cards in two columns, or one where the window is narrow."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._evidence: Evidence | None = None
        self.common = Statements(theme, self.tr("Reported by all"))
        self.disagree = Statements(theme, self.tr("Where they disagree"))
        self.shares = Bars(theme, "accent_line")
        self.loaded = Bars(theme, "red_line")
        self.leads = Statements(theme, self.tr("What each leads with"))
        self.origins = Statements(theme, self.tr("Where it comes from"))
        self.names = Statements(theme, self.tr("What each calls it"))
        self.cards = [
            Card(body)
            for body in (
                self.common,
                self.disagree,
                self.shares,
                self.loaded,
                self.leads,
                self.origins,
                self.names,
            )
        ]
        for body in (self.common, self.disagree, self.leads, self.origins, self.names):
            body.asked.connect(self.go)
            body.corrections = partial(self._corrections, body)
        for bars in (self.shares, self.loaded):
            bars.asked.connect(self.go)
        self.cards[0].more_asked.connect(lambda: self.go.emit("tab:side_by_side"))
        self.cards[1].more_asked.connect(lambda: self.go.emit("conflicts:"))
        self.page = QWidget()
        row = QHBoxLayout(self.page)
        row.setContentsMargins(0, measures.L, measures.XS, measures.L)
        row.setSpacing(measures.L)
        self.columns = (QVBoxLayout(), QVBoxLayout())
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
        theme.changed.connect(self._fill)

    def _arrange(self, columns: int) -> None:
        """Deal the cards out to one or two columns, each as high as its cards."""
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
        row = self.page.layout()
        if isinstance(row, QHBoxLayout):
            row.setStretch(1, 1 if columns == 2 else 0)
            row.setSpacing(measures.L if columns == 2 else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(2 if event.size().width() >= TWO_COLUMNS else 1)

    def show_evidence(self, evidence: Evidence) -> None:
        self._evidence = evidence
        self._fill()
        self.area.verticalScrollBar().setValue(0)

    def _fill(self) -> None:
        evidence = self._evidence
        if evidence is None:
            return
        whole = len(evidence.complete)
        all_of_them = self.tr("Reported by all {n}").replace("{n}", str(whole))
        if whole < len(evidence.order):
            all_of_them = self.tr("Reported by all {n} whole texts").replace("{n}", str(whole))
        lists: tuple[tuple[Card, Statements, str, list[Statement], int, str], ...] = (
            (
                self.cards[0],
                self.common,
                all_of_them,
                *overview.common(evidence),
                self.tr("We found nothing that every whole text reports."),
            ),
            (
                self.cards[1],
                self.disagree,
                self.tr("Where they disagree"),
                *overview.disagreements(evidence),
                self.tr("We found no quote, figure, name or date that they give differently."),
            ),
            (self.cards[4], self.leads, self.tr("What each leads with"), overview.leads(evidence), 0, "–"),
            (self.cards[5], self.origins, self.tr("Where it comes from"), overview.origins(evidence), 0, "–"),
            (
                self.cards[6],
                self.names,
                self.tr("What each calls the same thing"),
                overview.names_given(evidence),
                0,
                "–",
            ),
        )
        for card, body, heading, statements, more, nothing in lists:
            card.set_heading(heading)
            body.show_statements(statements)
            card.set_empty(not statements, nothing)
            card.set_more(more)
        self.cards[6].setVisible(bool(evidence.comparison.labels))
        for card, bars, heading, shown in (
            (
                self.cards[2],
                self.shares,
                self.tr("Share of the story's details that each outlet reports"),
                overview.shares(evidence),
            ),
            (
                self.cards[3],
                self.loaded,
                self.tr("Loaded wording per 100 words (own voice, quotes excluded)"),
                overview.loaded(evidence),
            ),
        ):
            card.set_heading(heading)
            bars.show_bars(shown)
            card.set_empty(not shown, self.tr("We marked no loaded wording in the outlets' own voice."))
            card.set_more(0)

    def _corrections(self, body: Statements, at: QPoint) -> list[Choice]:
        if self._evidence is None:
            return []
        return correctable.of_address(
            self._evidence, body.address_at(at), self.corrected.emit, self.anchor_asked.emit
        )

    def place(self) -> object:
        return self.area.verticalScrollBar().value()

    def restore(self, place: object) -> None:
        if isinstance(place, int):
            self.page.adjustSize()
            self.area.verticalScrollBar().setValue(place)
