"""Side by side, as two texts: linked panes with ribbons between matching passages."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui import wording
from ui.models.claim_rows import facts
from ui.models.evidence import Evidence
from ui.models.text_pair import Match, TextPair
from ui.story import correctable
from ui.story.copying import copy_choices
from ui.story.legend import Legend
from ui.story.linked_scroll import Anchor, LinkedScroll, rising
from ui.story.ribbons import Ribbons
from ui.story.tab import Choice
from ui.story.text_pane import TextPane
from ui.story.tool_row import ChoiceButton, Switch, ToolRow
from ui.theme import measures
from ui.theme.theme import Theme
from ui.turns import WhenSeen
from ui.widgets.icons import icon
from ui.widgets.outlet_icons import app_icons

BRIEF_NAME = 96
"""Px of an outlet's name above its text, where room is short."""


class TwoTexts(QWidget):
    """Two articles of a story."""

    corrected = Signal(dict)
    anchor_asked = Signal(str, str)
    renewed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._evidence: Evidence | None = None
        self.pair: TextPair | None = None
        self.at = -1
        self._anchors: list[Anchor] | None = None
        left, right = QFrame(self), QFrame(self)
        self.left, self.right = TextPane(theme, left), TextPane(theme, right)
        self._found_in = self.left
        self.ribbons = Ribbons(theme, self.left, self.right, self)
        self.tools = ToolRow(self)
        self.left_choice = ChoiceButton(self.tr("Left:"), self, shown=False, brief=BRIEF_NAME)
        self.right_choice = ChoiceButton(self.tr("Right:"), self, shown=False, brief=BRIEF_NAME)
        self.tools.add(self.left_choice)
        self.swap = self.tools.button("", self.tr("Swap left and right"), self.swap_sides, "swap_texts")
        self.swap.setIcon(icon("swap"))
        self.swap.setAccessibleName(self.tr("Swap left and right"))
        self.tools.add(self.right_choice)
        self.link = Switch(self.tr("Scroll together"), True, self, sign="link")
        self.tools.add(self.link)
        self.tools.add_steps(self.tr("Previous difference"), self.tr("Next difference"), self.step)
        panes = QHBoxLayout()
        panes.setSpacing(0)
        self._frames = {self.left: left, self.right: right}
        for pane, frame in self._frames.items():
            frame.setProperty("role", "card")
            inner = QVBoxLayout(frame)
            inner.setContentsMargins(1, 1, 1, 1)
            inner.addWidget(pane)
            panes.addWidget(frame, 1)
            pane.passage_clicked.connect(self.choose_passage)
            pane.corrections = partial(self._corrections, pane)
            pane.laid_out.connect(self._moved)
        panes.insertWidget(1, self.ribbons)
        # In a wide window the texts stay beside each other, with their ribbons between.
        panes.insertStretch(0, 0)
        panes.addStretch(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tools)
        column.addLayout(panes, 1)
        column.addSpacing(measures.XS)
        foot = QHBoxLayout()
        foot.setSpacing(measures.L)
        foot.addWidget(
            Legend(
                theme,
                (
                    ("ribbon", self.tr("both report it")),
                    ("differs", self.tr("given differently")),
                    ("wording", self.tr("other words")),
                    ("only", self.tr("only in this text")),
                    ("maybe", self.tr("maybe the same")),
                    ("loaded", self.tr("loaded wording")),
                ),
                self,
            ),
            1,
        )
        self.count = QLabel(self)
        self.count.setProperty("role", "muted")
        foot.addWidget(self.count)
        column.addLayout(foot)
        self.linked = LinkedScroll(self.left, self.right, self.anchors, self)
        self.left_choice.chosen.connect(self._chosen)
        self.right_choice.chosen.connect(self._chosen)
        self.link.toggled.connect(self._link)
        self.ribbons.clicked.connect(self._ribbon)
        self._anew = WhenSeen(self, self._restyle)
        theme.changed.connect(self._anew.ask)
        app_icons().changed.connect(self._icons_changed)

    def _icons_changed(self) -> None:
        if self.left.icon_is_another() or self.right.icon_is_another():
            self._anew.ask()

    def show_evidence(self, evidence: Evidence) -> None:
        """Take a story: its two longest whole texts, in the story's order."""
        for _ in self.show_in_turns(evidence):
            pass

    def show_in_turns(self, evidence: Evidence) -> Iterator[None]:
        """The same with each text in a turn of its own."""
        self._evidence = evidence
        choices = [(article, evidence.name(article)) for article in evidence.order]
        by_length = sorted(
            evidence.order,
            key=lambda a: (not evidence.articles[a].complete, -len(evidence.articles[a].text)),
        )
        one, two = sorted(by_length[:2], key=evidence.order.index)
        self.left_choice.set_choices(choices, one, evidence.outlets)
        self.right_choice.set_choices(choices, two, evidence.outlets)
        yield from self._fill_in_turns()

    def show_pair(self, left: str, right: str) -> None:
        """Set these two articles beside each other."""
        evidence = self._evidence
        if evidence is None or left == right or not {left, right} <= set(evidence.order):
            return
        shown = self.pair
        self.left_choice.set_key(left)
        self.right_choice.set_key(right)
        if shown is None or (shown.evidence, shown.left, shown.right) != (evidence, left, right):
            self._fill()

    def _chosen(self) -> None:
        """The same text on both sides says nothing: the other side takes the text that was here."""
        assert self._evidence is not None and self.pair is not None
        if self.left_choice.key == self.right_choice.key:
            changed_left = self.left_choice.key != self.pair.left
            if changed_left:
                self.right_choice.set_key(self.pair.left)
            else:
                self.left_choice.set_key(self.pair.right)
        self._fill()

    def find_text(self, text: str, *, backward: bool = False) -> bool:
        """In both texts, one after the other."""
        here = self._found_in
        other = self.right if here is self.left else self.left
        for pane, anew in ((here, False), (other, True), (here, True)):
            if pane.find_next(text, backward=backward, anew=anew):
                if pane is not self._found_in:
                    self._found_in.forget_found()
                self._found_in = pane
                return True
        return False

    def show_found(self, text: str) -> tuple[int, int]:
        """In both texts, the left one's places first."""
        (at_left, left), (at_right, right) = self.left.show_found(text), self.right.show_found(text)
        at = at_left if self._found_in is self.left else at_right and left + at_right
        return at, left + right

    def restart_find(self) -> None:
        """The words have changed: the next search begins where this one stands."""
        self._found_in.restart_find()

    def _corrections(self, pane: TextPane, at: QPoint) -> list[Choice]:
        """The menu of a passage: copy it with its sources, or say what is wrong about it."""
        position = pane.cursorForPosition(at).position()
        passage = pane.passage_at(position)
        if self._evidence is None or not passage:
            return []
        claims = self._evidence.claims_at.get(passage, ())
        offset = position - pane.placed[passage].start
        return [
            *copy_choices(self._evidence, f"claim:{claims[0].id}" if claims else f"passage:{passage}"),
            *correctable.of_passage(
                self._evidence, passage, offset, self.corrected.emit, self.anchor_asked.emit
            ),
        ]

    def turn(self, by: int) -> None:
        """The next (1) or previous (-1) outlet at the right, passing over the one at the left."""
        evidence = self._evidence
        if evidence is None or len(evidence.order) < 3:
            return
        others = [article for article in evidence.order if article != self.left_choice.key]
        at = (others.index(self.right_choice.key) + by) % len(others)
        self.show_pair(self.left_choice.key, others[at])

    def swap_sides(self) -> None:
        """Left becomes right."""
        self.show_pair(self.right_choice.key, self.left_choice.key)

    def _fill(self) -> None:
        for _ in self._fill_in_turns():
            pass

    def _fill_in_turns(self) -> Iterator[None]:
        evidence = self._evidence
        self._anew.forget()
        if evidence is None:
            return
        pair = self.pair = TextPair(evidence, self.left_choice.key, self.right_choice.key)
        self.at = -1
        self._anchors = None
        sides = ((self.left, pair.left, pair.only_left), (self.right, pair.right, pair.only_right))
        for pane, article, only in sides:
            alone = self.tr("%n only in this text", "", len(only)) if only else ""
            pane.show_article(
                evidence.articles[article],
                evidence.passages_of[article],
                pair.marks,
                kicker=evidence.name(article),
                outlet=evidence.articles[article].outlet,
                facts=" · ".join(part for part in (facts(evidence, article), alone) if part),
            )
            pane.set_current("")
            self._frames[pane].setMaximumWidth(pane.most + 2)
            yield
        self.ribbons.show_matches(pair.matches)
        stops = len(pair.stops)
        self.count.setText(self.tr("%n differences", "", stops))
        self.count.setToolTip(pair.summary())
        self.renewed.emit()

    def _restyle(self) -> None:
        """Other colours or sizes: the reader stays at the same share of the text."""
        bar = self.left.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum())
        self._fill()
        self.left.document().size()  # lays the text out, so that the bar has its new range
        bar.setValue(round(share * bar.maximum()))

    def _moved(self) -> None:
        self._anchors = None

    def anchors(self) -> list[Anchor]:
        """Heights in both texts that belong together, from their tops to their ends."""
        if self._anchors is None and self.pair is not None:
            points: list[Anchor] = []
            for match in self.pair.matches:
                left, right = self.left.span(match.left), self.right.span(match.right)
                if match.sure and left and right:
                    points.append(((left[0] + left[1]) / 2, (right[0] + right[1]) / 2))
            ends = (
                self.left.document().size().height(),
                self.right.document().size().height(),
            )
            inner = [p for p in rising(points) if 0 < p[0] < ends[0] and 0 < p[1] < ends[1]]
            self._anchors = [(0.0, 0.0), *inner, ends]
        return self._anchors or []

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) difference; after the last one comes the first."""
        if self.pair is None or not self.pair.stops:
            return
        stops = self.pair.stops
        self.at = (self.at + by) % len(stops) if self.at >= 0 else (0 if by > 0 else len(stops) - 1)
        stop = stops[self.at]
        self._show(stop.left, stop.right)
        where = self.tr("{at} of %n differences", "", len(stops))
        self.count.setText(where.replace("{at}", wording.number(self.at + 1)))

    def choose_passage(self, passage: str) -> None:
        """Frame a passage and the one that matches it, and bring that into sight."""
        if self.pair is None:
            return
        found = self.pair.matches_of(passage)
        if found:
            match = found[0]
            self._show_match(match, passage)
            return
        owner = self.pair.evidence.owner.get(passage)
        self._show(passage if owner == self.pair.left else "", passage if owner == self.pair.right else "")

    def _ribbon(self, number: int) -> None:
        if self.pair is not None:
            match = self.pair.matches[number]
            self._show(match.left, match.right)

    def _show_match(self, match: Match, passage: str) -> None:
        assert self.pair is not None
        left = passage if self.pair.evidence.owner[passage] == self.pair.left else match.left
        right = passage if self.pair.evidence.owner[passage] == self.pair.right else match.right
        self._show(left, right)

    def _show(self, left: str, right: str) -> None:
        assert self.pair is not None
        for number, stop in enumerate(self.pair.stops):
            if (stop.left, stop.right) == (left, right):
                self.at = number
        current = next(
            (n for n, m in enumerate(self.pair.matches) if m.left == left and m.right == right), -1
        )
        self.ribbons.set_current(current)
        linked, self.linked.on = self.linked.on, False
        if left:
            self.left.reveal_passage(left)
        if right:
            self.right.reveal_passage(right)
        self.linked.on = linked
        if not right:
            self.right.set_current("")
            self.linked.follow(self.left)
        if not left:
            self.left.set_current("")
            self.linked.follow(self.right)

    def _link(self, on: bool) -> None:
        self.linked.on = on
        if on:
            self.linked.follow(self.left)
