"""Overview: where outlets differ most, what all report, how each tells it; every line opens its evidence."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from html import escape

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ui.models import overview
from ui.models.evidence import Evidence
from ui.models.gist import gist
from ui.models.overview import Bar, Statement
from ui.models.phrases import known_words_note, some_of
from ui.story import correctable, on_paper
from ui.story.bars import Bars, Tone
from ui.story.card import Card
from ui.story.copying import copy_choices
from ui.story.statements import Statements
from ui.story.tab import Choice, StoryTab
from ui.theme import measures
from ui.theme.theme import Theme
from ui.turns import Turns, WhenSeen
from ui.widgets.card_columns import CardColumns
from ui.widgets.reading_view import column_width

MOST_UNLOADED = 6
GIST_SHARE = 1.15
"""Longest lines of the few sentences on top, of an article's: somewhat longer, for they are few."""
WIDTHS = (540, 1480)
"""From these widths, px, the cards stand in two and in three columns."""
LEAST_FIRST = 600
"""Px that what differs most has beside other cards; with less it stands above all of them."""

Listed = tuple[Card, Statements, str, list[Statement], int, str]
"""A card, its list, heading, lines, how many more there are, and what to say if there are none."""


class Overview(StoryTab):
    """What differs in a few sentences, then cards in columns."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._evidence: Evidence | None = None
        # All is made in its place: what is moved into another is styled anew, half of the time it takes.
        self.area = QScrollArea(self)
        self.page = QWidget(self.area.viewport())
        self.gist = Statements(theme, self.tr("In short"), self.page, flowing=True)
        self.first, self.disagree = self._listed(self.tr("Where they differ most"))
        self.spread, self.shares = self._measured("accent_line")
        self.judging, self.loaded = self._measured("red_line")
        self.alike, self.common = self._listed(self.tr("What all of them report"))
        self.called, self.names = self._listed(self.tr("What each calls it"))
        self.openings, self.leads = self._listed(self.tr("What each says first"))
        self.credited, self.origins = self._listed(self.tr("Where it comes from"))
        self.cards = (self.spread, self.judging, self.alike, self.called, self.openings, self.credited)
        for body in (self.gist, self.common, self.disagree, self.leads, self.origins, self.names):
            body.asked.connect(self.go)
            body.corrections = partial(self._corrections, body)
        for bars in (self.shares, self.loaded):
            bars.asked.connect(self.go)
        self.first.more_asked.connect(lambda: self.go.emit("conflicts:"))
        self.alike.more_asked.connect(lambda: self.go.emit("tab:side_by_side"))
        self._found_in: Statements = self.disagree
        columns = self._columns = CardColumns(measures.L, WIDTHS, self.page)
        columns.setContentsMargins(0, measures.M, measures.XS, measures.L)
        columns.add(self.gist, WIDTHS[-1])
        columns.add(self.first, LEAST_FIRST)
        for card in self.cards:
            columns.add(card)
        self.area.setAccessibleName(self.tr("Overview"))
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self.page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.area)
        self._filling = Turns(self)
        self._anew = WhenSeen(self, self._fill)
        theme.changed.connect(self._anew.ask)

    def _listed(self, name: str) -> tuple[Card, Statements]:
        card = Card(self.page)
        body = Statements(self.theme, name, card)
        card.hold(body)
        return card, body

    def _measured(self, tone: Tone) -> tuple[Card, Bars]:
        card = Card(self.page)
        bars = Bars(self.theme, tone, card)
        card.hold(bars)
        return card, bars

    def show_evidence(self, evidence: Evidence) -> None:
        for _ in self.show_in_turns(evidence):
            pass

    def put_away(self) -> None:
        self.page.hide()

    def show_in_turns(self, evidence: Evidence) -> Iterator[None]:
        self._evidence = evidence
        self._filling.begin(())  # whatever was begun shows what was there before
        yield from self._fill_in_turns(evidence)
        self.area.verticalScrollBar().setValue(0)

    def _fill(self) -> None:
        if self._evidence is not None:
            work = self._fill_anew(self._evidence)
            if not self.theme.before_paint(self, work):
                self._filling.begin_unseen(self, work)

    def _fill_anew(self, evidence: Evidence) -> Iterator[None]:
        """In other sizes or colours, unless another story has come meanwhile."""
        work = self._fill_in_turns(evidence)
        while evidence is self._evidence and next(work, work) is not work:
            yield

    def _fill_in_turns(self, evidence: Evidence) -> Iterator[None]:
        self._anew.forget()
        self._columns.setEnabled(False)  # one layout at the end, not one for each line that comes
        in_short = gist(evidence)
        self.gist.setMaximumWidth(round(column_width() * GIST_SHARE))
        self.gist.show_statements(in_short)
        self.gist.setVisible(bool(in_short))
        yield
        for card, body, heading, statements, more, nothing in self._lists(evidence):
            card.set_heading(heading)
            body.show_statements(statements)
            card.set_empty(not statements, nothing)
            card.set_more(more)
        self.alike.setVisible(len(evidence.complete) > 1)
        self.called.setVisible(bool(self.names.toPlainText()))
        yield
        for card, bars, heading, tip, shown in self._measures(evidence):
            card.set_heading(heading, tip)
            bars.show_bars(shown)
            card.set_empty(not shown, self._none_loaded(evidence))
            card.set_more(0)
        plain = overview.unloaded(evidence)
        if known := known_words_note(evidence.known_words):
            self.judging.add_note(known)
        elif plain and overview.loaded(evidence):
            self.judging.add_note(
                self.tr("None in {outlets}").replace("{outlets}", some_of(plain, MOST_UNLOADED))
            )
        yield
        self._lay()
        self.page.show()
        self.renewed.emit()

    def _lay(self) -> None:
        """Give the page its height now: the scroll area would hear of it some turns later."""
        for card in (self.first, *self.cards):
            layout = card.layout()
            if layout is not None:
                layout.activate()
        self._columns.setEnabled(True)
        self._columns.invalidate()  # while it was off it heard of no card
        width = self.area.viewport().width()
        self.page.resize(width, max(self.area.viewport().height(), self.page.heightForWidth(width)))
        self._columns.activate()

    def _lists(self, evidence: Evidence) -> tuple[Listed, ...]:
        whole = len(evidence.complete)
        differing, more = overview.disagreements(evidence)
        all_of_them = self.tr("Reported by all %n", "", whole)
        if whole == len(evidence.order) == 2:
            all_of_them = self.tr("Reported by both")
        if whole < len(evidence.order):
            all_of_them = self.tr("Reported by all %n full texts", "", whole)
        return (
            (
                self.first,
                self.disagree,
                self.tr("Where they differ most"),
                differing,
                more,
                self.tr("We found no quote, number, name or date that they give differently."),
            ),
            (
                self.alike,
                self.common,
                all_of_them,
                *overview.common(evidence),
                self.tr("We found nothing that every full text reports."),
            ),
            (
                self.called,
                self.names,
                self.tr("What each calls the same thing"),
                overview.names_given(evidence, differing),
                0,
                "–",
            ),
            (self.openings, self.leads, self.tr("What each says first"), overview.leads(evidence), 0, "–"),
            (self.credited, self.origins, self.tr("Where it comes from"), overview.origins(evidence), 0, "–"),
        )

    def _none_loaded(self, evidence: Evidence) -> str:
        if len(evidence.complete) < len(evidence.articles):
            return self.tr("We marked no loaded words in full texts; incomplete ones are not counted here.")
        return self.tr("We marked no loaded words in what the outlets say themselves.")

    def _measures(self, evidence: Evidence) -> tuple[tuple[Card, Bars, str, str, list[Bar]], ...]:
        return (
            (
                self.spread,
                self.shares,
                self.tr("How much of the story each tells"),
                self.tr(
                    "Of everything that any outlet reports here, the share that this one reports too."
                    " More is not better: a short notice may be all that is needed."
                ),
                overview.shares(evidence),
            ),
            (
                self.judging,
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
            self._lay()
            self.area.verticalScrollBar().setValue(place)
