"""Annotated: one outlet's full article, with what the others add beside and between its paragraphs."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QTimer, QUrl
from PySide6.QtGui import (
    QBrush,
    QResizeEvent,
    QShowEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.models.annotations import Annotated, Gap, Note
from ui.models.claim_rows import facts
from ui.models.evidence import Evidence
from ui.models.left_out_rows import left_out_note
from ui.models.marks import behind
from ui.story import correctable, on_paper
from ui.story.copying import copy_choices
from ui.story.legend import Legend
from ui.story.margin import Margin, Strip, Tick
from ui.story.tab import Choice, StoryTab
from ui.story.text_pane import BAND, TextPane
from ui.story.tool_row import ChoiceButton, Switch, ToolRow
from ui.theme import measures
from ui.theme.theme import Theme
from ui.turns import Turns, WhenSeen
from ui.widgets.key_hints import hint
from ui.widgets.mirroring import mirrored
from ui.widgets.outer_bar import outer_bar
from ui.widgets.outlet_icons import app_icons

NARROW = 560
"""Below this width, px, the text needs all the room: the margin goes."""


ROOMY = 640
"""Below this width, px, the controls keep to one line: names are hidden by the menu, too."""


class AnnotatedTab(StoryTab):
    """Addresses: "passage:ID", "annotated:ARTICLE"."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._evidence: Evidence | None = None
        self.shown: Annotated | None = None
        self._ghosts: list[tuple[int, str]] = []
        self._addresses: list[str] = []
        self._at = -1
        self._chosen = ""
        self.tools = ToolRow(self)
        self.outlet = ChoiceButton(self.tr("Reading:"), self, shown=False)
        self.others = Switch(self.tr("What others add"), True, self)
        self.loaded = Switch(self.tr("Loaded words"), True, self)
        self.hidden = Switch(self.tr("Outlet names hidden"), False, self)
        hint(self.hidden, self.tr("Call the outlets Outlet A, B, C, in their texts too"), "hide_names")
        for control in (self.outlet, self.others, self.loaded, self.hidden):
            self.tools.add(control)
        self.outlet.set_tip(self.tr("Read another outlet's article"), "next_outlet")
        self.tools.add_steps(self.tr("Previous note"), self.tr("Next note"), self.step)
        self.notice = QLabel(self)
        self.notice.setProperty("role", "muted")
        self.notice.setWordWrap(True)
        self.strip = Strip(theme, self)
        self.text = TextPane(theme, self)
        self.margin = Margin(theme, self)
        self.bar = outer_bar(self.text, self)
        body = QHBoxLayout()
        body.setSpacing(measures.M)
        body.addStretch(0)
        body.addWidget(self.strip)
        body.addWidget(self.text, 3)
        body.addWidget(self.margin, 1)
        body.addStretch(0)
        body.addWidget(self.bar)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tools)
        column.addWidget(self.notice)
        column.addLayout(body, 1)
        column.addSpacing(measures.XS)
        column.addWidget(
            Legend(
                theme,
                (
                    ("differs", self.tr("given differently")),
                    ("only", self.tr("only here")),
                    ("loaded", self.tr("loaded wording")),
                    ("hatch", self.tr("reported elsewhere, not here")),
                ),
                self,
            )
        )
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(0)
        self._settle.timeout.connect(self._lay)
        self.outlet.chosen.connect(lambda _key: self._begin())
        self.others.toggled.connect(self._refill)
        self.loaded.toggled.connect(self._refill)
        self.margin.asked.connect(self.go)
        self.margin.pointed.connect(self._point)
        self.margin.corrections_of = self._note_choices
        self.text.anchorClicked.connect(self._follow)
        self.text.passage_clicked.connect(self._choose)
        self.text.corrections = self._corrections
        self.text.laid_out.connect(self._settle.start)
        self.text.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.margin.verticalScrollBar().valueChanged.connect(self._margin_scrolled)
        self.strip.asked.connect(self._go_to)
        self._turns = Turns(self)
        self._anew = WhenSeen(self, self._refill_next)
        theme.changed.connect(self._anew.ask)
        app_icons().changed.connect(self._icons_changed)

    def _icons_changed(self) -> None:
        if self.text.icon_is_another():
            self._anew.ask()

    def show_evidence(self, evidence: Evidence) -> None:
        for _ in self.show_in_turns(evidence):
            pass

    def show_in_turns(self, evidence: Evidence) -> Iterator[None]:
        self._evidence = evidence
        self._turns.begin(())
        choices = [(article, evidence.name(article)) for article in evidence.order]
        whole = evidence.complete or evidence.order
        self.outlet.set_choices(choices, whole[0], evidence.outlets)
        yield from self._filling()

    def _refill(self) -> None:
        """The same text anew; the reader stays where they are."""
        self._begin(self.text.verticalScrollBar().value())

    def _refill_next(self) -> None:
        """The same in the next turn: in this one everything else takes another size or other colours."""
        self._turns.begin_unseen(self, self._place_after(self.text.verticalScrollBar().value()))

    def _begin(self, place: int = 0) -> None:
        """Set the text at once, the notes beside it in the next turn; nothing is painted before."""
        work = self._place_after(place)
        for _ in range(2):  # what is to be told, and the text
            next(work, None)
        self._turns.begin_unseen(self, work)

    def _place_after(self, place: int) -> Iterator[None]:
        yield from self._filling()
        self.text.verticalScrollBar().setValue(place)
        yield

    def _fill(self) -> None:
        self._turns.begin(())
        for _ in self._filling():
            pass

    def _filling(self) -> Iterator[None]:
        """First what is to be told, then the text, then the notes beside it."""
        evidence = self._evidence
        self._anew.forget()
        if evidence is None:
            return
        article = self.outlet.key
        shown = self.shown = Annotated(evidence, article)
        yield
        if shown is not self.shown:
            return  # another text took its place
        self._ghosts, self._addresses = [], []
        self._at = -1
        self.text.setMaximumWidth(self.text.most)
        with_others, loaded = self.others.isChecked(), self.loaded.isChecked()
        self.margin.setVisible(with_others and self.width() >= NARROW)  # the text has its width from now on
        self.text.show_article(
            evidence.articles[article],
            evidence.passages_of[article],
            lambda passage: shown.marks(passage, loaded=loaded),
            kicker=evidence.name(article),
            outlet=evidence.articles[article].outlet,
            facts=" · ".join(part for part in (facts(evidence, article), self._amounts(shown)) if part),
            after=self._ghost if with_others else None,
        )
        self._chosen = ""
        self.text.set_current("")
        yield
        if shown is not self.shown:
            return  # another text took its place
        self.margin.show_notes(shown.notes if with_others else ())
        complete = evidence.articles[article].complete
        self.notice.setVisible(not complete)
        self.notice.setText("" if complete else left_out_note(evidence, article))
        self.text.verticalScrollBar().setValue(0)
        self._settle.start()
        self.renewed.emit()

    def _amounts(self, shown: Annotated) -> str:
        """What there is to see, by what it means; nothing where there is none."""
        parts = []
        if differing := shown.amount("differs"):
            parts.append(self.tr("%n differ", "", differing))
        if only := shown.amount("only"):
            parts.append(self.tr("%n only here", "", only))
        if shown.missing:
            parts.append(self.tr("%n left out", "", shown.missing))
        return " · ".join(parts)

    def _ghost(self, cursor: QTextCursor, paragraph: int) -> bool:
        """Write what others report after a paragraph. True if something was written."""
        gap = self.shown.gaps.get(paragraph) if self.shown else None
        if gap is None:
            return False
        theme = self.theme
        frame = QTextFrameFormat()
        frame.setBackground(theme.colour("hatch_ground"))
        frame.setPadding(8)
        frame.setTopMargin(theme.type.article * 0.6)
        frame.setBottomMargin(theme.type.article * 0.5)
        frame.setLeftMargin(0)
        box = cursor.insertFrame(frame)
        self._ghosts.append((cursor.position(), gap.ghosts[0].address))
        self._write_gap(cursor, gap)
        self.text.hatched.append(box)
        cursor.setPosition(box.lastPosition() + 1)
        return True

    def _write_gap(self, cursor: QTextCursor, gap: Gap) -> None:
        theme = self.theme
        strong, plain, small = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        for fmt, font, token in (
            (strong, theme.type.sans(theme.type.small, bold=True), "ink"),
            (plain, theme.type.sans(theme.type.small), "ink"),
            (small, theme.type.sans(theme.type.caption), "muted"),
        ):
            fmt.setFont(font)
            fmt.setForeground(QBrush(theme.colour(token)))
            fmt.setAnchor(True)
        for number, ghost in enumerate(gap.ghosts):
            block = _beside_band(0 if number == 0 else 10)
            if number:
                cursor.insertBlock(block)
            else:
                cursor.setBlockFormat(block)
            label = self.tr("Not in this article: ")
            told = behind(label, ghost.text)
            before, detail, after = told.partition(ghost.detail) if ghost.detail else (told, "", "")
            for fmt, text in (
                (strong, label),
                (plain, before),
                (strong, detail),
                (plain, after),
                (small, f"\u2028{ghost.lines}"),
            ):
                fmt.setAnchorHref(self._anchor(ghost.address))
                cursor.insertText(text, fmt)
        if gap.more:
            small.setAnchorHref(self._anchor(f"left_out:{self.outlet.key}"))
            small.setForeground(QBrush(theme.colour("accent")))
            rest = _beside_band(4)
            cursor.insertBlock(rest)
            more = self.tr("and %n more here", "", gap.more)
            cursor.insertText(more, small)

    def _anchor(self, address: str) -> str:
        """A number that stands for an address: ids may hold what an URL may not."""
        self._addresses.append(address)
        return str(len(self._addresses) - 1)

    def _lay(self) -> None:
        """Chips and ticks go where the text is, once it has its lines."""
        if self.shown is None:
            return
        height = self.text.document().size().height()
        ticks = []
        tops = []
        for note in self.shown.notes:
            span = self.text.span(note.passage) or (0.0, 0.0)
            tops.append(span[0] - 2)
            ticks.append(Tick(span[0], note.kind))
        if len(tops) == len(self.margin.chips):
            self.margin.lay(tops, height)
            text = height - self.text.below
            self.text.leave_below(max(0, self.margin.needed - round(text)) if self.margin.isVisible() else 0)
        layout = self.text.document().documentLayout()
        for position, _ in self._ghosts:
            rect = layout.blockBoundingRect(self.text.document().findBlock(position))
            ticks.append(Tick(rect.top(), "ghost"))
        # A text that ends before the pane does stands beside its strip at the same heights.
        self.strip.show_ticks(ticks, max(height, self.text.viewport().height()))
        self._scrolled(self.text.verticalScrollBar().value())

    def _scrolled(self, value: int) -> None:
        self.margin.verticalScrollBar().setValue(value)
        self.strip.show_seen(value, value + self.text.viewport().height())

    def _margin_scrolled(self, value: int) -> None:
        """The wheel over the margin scrolls the text."""
        bar = self.text.verticalScrollBar()
        if self.margin.isVisible() and bar.value() != value and value <= bar.maximum():
            bar.setValue(value)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() >= NARROW
        self.margin.setVisible(wide and self.others.isChecked())
        self.hidden.setVisible(event.size().width() >= ROOMY)
        self._settle.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._settle.start()

    def _follow(self, url: QUrl) -> None:
        self.go.emit(self._addresses[int(url.toString())])

    def _point(self, passage: str) -> None:
        """Show what a note is about; where chips are many they cannot all stand beside their sentences."""
        self.text.set_current(passage or self._chosen)

    def _choose(self, passage: str) -> None:
        self._chosen = passage
        self.text.set_current(passage)
        self.margin.set_current(passage)

    def _go_to(self, height: float) -> None:
        self.text.verticalScrollBar().setValue(round(height - self.text.viewport().height() / 2))

    def hide_names(self, on: bool) -> None:
        self.hidden.setChecked(on)

    def turn(self, by: int) -> bool:
        """After the last outlet comes the first."""
        if self._evidence is not None and self.outlet.key in self._evidence.order:
            order = self._evidence.order
            self.outlet.set_key(order[(order.index(self.outlet.key) + by) % len(order)])
            self._begin()
        return True

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) note or ghost row, in the order of the text."""
        if self.shown is None:
            return
        stops = sorted(
            [(self.text.placed[n.passage].start, n.passage) for n in self.shown.notes]
            + [(position, "") for position, _ in self._ghosts]
        )
        if not stops:
            return
        self._at = (self._at + by) % len(stops) if self._at >= 0 else (0 if by > 0 else len(stops) - 1)
        position, passage = stops[self._at]
        self._choose(passage)
        if passage:
            self.text.reveal_passage(passage)
        else:
            document = self.text.document()
            block = document.documentLayout().blockBoundingRect(document.findBlock(position))
            self._go_to(block.center().y())

    def _note_choices(self, note: Note) -> list[Choice]:
        """The menu of a chip."""
        evidence, claim = self._evidence, note.address.partition(":")[2]
        if evidence is None or claim not in evidence.claims:
            return []
        found = evidence.claims[claim]
        show = (self.tr("Show what each outlet says"), lambda: self.go.emit(note.address))
        return [
            show,
            *copy_choices(evidence, note.address),
            *correctable.of_claim(
                evidence, found, self.outlet.key, self.corrected.emit, self.anchor_asked.emit
            ),
        ]

    def _corrections(self, at: QPoint) -> list[Choice]:
        """The menu of a place in the text: a row that is left out there, or the passage."""
        if self._evidence is None:
            return []
        link = self.text.anchorAt(at)
        if link:
            return self._ghost_choices(self._addresses[int(link)])
        position = self.text.cursorForPosition(at).position()
        passage = self.text.passage_at(position)
        offset = position - self.text.placed[passage].start if passage else 0
        choices = copy_choices(self._evidence, f"passage:{passage}") if passage else []
        return choices + correctable.of_passage(
            self._evidence, passage, offset, self.corrected.emit, self.anchor_asked.emit
        )

    def _ghost_choices(self, address: str) -> list[Choice]:
        evidence, claim = self._evidence, address.partition(":")[2]
        assert evidence is not None
        rows = [row for row in evidence.left_out.get(self.outlet.key, ()) if row.claim == claim]
        choices = copy_choices(evidence, address)
        if rows:
            heaviest = max(rows, key=lambda row: row.weight)
            choices += correctable.of_left_out(
                evidence, heaviest, self.corrected.emit, self.anchor_asked.emit
            )
        return choices

    def find_text(self, text: str, *, backward: bool = False) -> bool:
        return self.text.find_text(text, backward=backward)

    def show_found(self, text: str) -> tuple[int, int]:
        return self.text.show_found(text)

    def restart_find(self) -> None:
        self.text.restart_find()

    def paper(self) -> tuple[str, bool]:
        if self._evidence is None or self.shown is None:
            return "", False
        loaded, others = self.loaded.isChecked(), self.others.isChecked()
        return on_paper.annotated(self._evidence, self.shown, loaded=loaded, others=others), False

    def place(self) -> object:
        return self.outlet.key, self.text.verticalScrollBar().value()

    def restore(self, place: object) -> None:
        match place:
            case (str(article), int(top)) if self._evidence and article in self._evidence.articles:
                self._show_whole(article)
                self.text.verticalScrollBar().setValue(top)

    def _show_whole(self, article: str) -> None:
        """An article's text is there at once, to go to a place in it."""
        if article != self.outlet.key:
            self.outlet.set_key(article)
            self._fill()
        else:
            self._turns.finish()  # or what is under way would lead back to where the reader was
        self._lay()  # a margin that ends higher would hold the text back

    def reveal(self, address: str) -> None:
        kind, _, name = address.partition(":")
        if self._evidence is None:
            return
        article = self._evidence.owner.get(name, "") if kind == "passage" else name
        if article in self._evidence.articles:
            self._show_whole(article)
        if kind == "passage":
            self._choose(name)
            self.text.reveal_passage(name)


def _beside_band(top: int) -> QTextBlockFormat:
    """A block that leaves the edge of its box to the hatched band."""
    block = QTextBlockFormat()
    block.setTopMargin(top)
    (block.setRightMargin if mirrored() else block.setLeftMargin)(BAND)
    return block
