"""Side by side: the table, or two texts."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.models.evidence import Evidence
from ui.story import on_paper
from ui.story.tab import StoryTab, pair_of
from ui.story.table import ClaimTable
from ui.story.tool_row import ToolRow
from ui.story.two_texts import TwoTexts
from ui.theme.theme import Theme
from ui.turns import Turns
from ui.widgets.roles import BY_TAB
from ui.widgets.stack import Stack

WARM_MS = 1_000
"""After the table is first shown: the two texts will be wanted sooner or later."""


class SideBySide(StoryTab):
    """Addresses: "claim:ID" (a row), "conflicts:" (rows), "pair:ARTICLE:ARTICLE", "passage:ID"."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._evidence: Evidence | None = None
        self.stack = Stack(self)
        self.table = ClaimTable(theme, self.stack)
        self.table.opened.connect(self.open_place)
        self.table.view.asked.connect(self.go)
        self.table.corrected.connect(self.corrected)
        self.table.anchor_asked.connect(self.anchor_asked)
        self.table.renewed.connect(self.renewed)
        self._texts: TwoTexts | None = None
        self._texts_filled = False
        self._turning = Turns(self)
        self._table_place: tuple[int, int] | None = None
        """Where the table is to be when it is shown."""
        self.stack.addWidget(self.table)
        self._put_switch(self.table.tools, "table")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)

    def _put_switch(self, row: ToolRow, current: str) -> None:
        """The pair of buttons that leads from one view to the other, first in each view's row."""
        pair = QFrame(row)
        pair.setProperty("role", "segments")
        side = QHBoxLayout(pair)
        side.setContentsMargins(2, 2, 2, 2)
        side.setSpacing(0)
        for key, text in (("table", self.tr("Table")), ("texts", self.tr("Two texts"))):
            button = QPushButton(text, pair)
            button.setProperty("kind", "segment")
            button.setFocusPolicy(BY_TAB)
            button.setCheckable(True)
            button.setChecked(key == current)
            button.setAccessibleName(text)
            button.clicked.connect(lambda _on=False, b=button, k=key, c=current: self._switch(b, k, c))
            side.addWidget(button)
        row.put_first(pair)

    def _switch(self, button: QPushButton, key: str, current: str) -> None:
        button.setChecked(key == current)
        if key == "texts":
            self._turning.begin(self._turn_to_texts())
        else:
            self.show_table()

    def _turn_to_texts(self) -> Iterator[None]:
        """The table stays until both texts are there."""
        evidence, texts = self._evidence, self._make_texts()
        yield
        if not self._texts_filled and evidence is not None:
            yield from texts.show_in_turns(evidence)
            if evidence is not self._evidence:
                return
            self._texts_filled = True
        self.show_texts()

    @property
    def texts(self) -> TwoTexts:
        """Two texts, made in an idle moment or when first asked for, and filled when asked for."""
        texts = self._make_texts()
        if not self._texts_filled and self._evidence is not None:
            self._texts_filled = True
            texts.show_evidence(self._evidence)
        return texts

    def _make_texts(self) -> TwoTexts:
        texts = self._texts
        if texts is None:
            texts = self._texts = TwoTexts(self._theme, self.stack)
            texts.corrected.connect(self.corrected)
            texts.anchor_asked.connect(self.anchor_asked)
            texts.renewed.connect(self.renewed)
            self._put_switch(texts.tools, "texts")
            self.stack.addWidget(texts)
        return texts

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._texts is None:
            QTimer.singleShot(WARM_MS, self, self._make_texts)

    def show_evidence(self, evidence: Evidence) -> None:
        for _ in self.show_in_turns(evidence):
            pass

    def show_in_turns(self, evidence: Evidence) -> Iterator[None]:
        self._evidence = evidence
        self._texts_filled, self._table_place = False, None
        yield from self.table.show_in_turns(evidence)
        if self.stack.currentWidget() is self._texts:
            yield
            yield from self._turn_to_texts()

    def fold_rows(self, on: bool) -> None:
        self.table.fold_rows(on)

    def step(self, by: int) -> None:
        if self.stack.currentWidget() is self._texts and self._texts is not None:
            self._texts.step(by)
        else:
            self.table.step(by)

    def find_text(self, text: str, *, backward: bool = False) -> bool:
        if self.stack.currentWidget() is self._texts and self._texts is not None:
            return self._texts.find_text(text, backward=backward)
        return self.table.find_text(text, backward=backward)

    def show_found(self, text: str) -> tuple[int, int]:
        if self.stack.currentWidget() is self._texts and self._texts is not None:
            return self._texts.show_found(text)
        if not text and self._texts is not None:
            self._texts.show_found("")
        return self.table.show_found(text)

    def restart_find(self) -> None:
        if self.stack.currentWidget() is self._texts and self._texts is not None:
            self._texts.restart_find()
        else:
            self.table.view.restart_find()

    def turn(self, by: int) -> bool:
        if self.stack.currentWidget() is self._texts and self._texts is not None:
            self._texts.turn(by)
            return True
        return False

    def swap_texts(self) -> None:
        if self.stack.currentWidget() is self._texts and self._texts is not None:
            self._texts.swap_sides()

    def show_texts(self) -> None:
        """Show two texts."""
        self._turning.drop()
        self.stack.setCurrentWidget(self.texts)
        self.renewed.emit()

    def show_table(self) -> None:
        """Show the table."""
        self._turning.drop()
        self.stack.setCurrentWidget(self.table)
        if self._table_place is not None:
            self.table.view.heights.go_to(*self._table_place)
            self._table_place = None
        self.renewed.emit()

    def paper(self) -> tuple[str, bool]:
        texts = self._texts
        if texts is not None and self.stack.currentWidget() is texts:
            pair = texts.pair
            return (on_paper.two_texts(pair.evidence, pair), False) if pair is not None else ("", False)
        return on_paper.table(self.table.view.cells)

    def place(self) -> object:
        texts = self._texts if self.stack.currentWidget() is self._texts else None
        pair = (texts.left_choice.key, texts.right_choice.key) if texts else None
        top = texts.left.verticalScrollBar().value() if texts else 0
        table = self._table_place or self.table.view.heights.place()
        return pair, top, table, tuple(self.table.unfolded)

    def restore(self, place: object) -> None:
        match place:
            case (pair, int(top), (int(row), int(into)), tuple(unfolded)):
                if unfolded:
                    self.table.unfold(frozenset(unfolded))
                self._table_place = (row, into)  # out of sight it has no use for the heights of its rows
                if isinstance(pair, tuple):
                    self.show_texts()
                    self.texts.show_pair(pair[0], pair[1])
                    self.texts.left.verticalScrollBar().setValue(top)
                else:
                    self.show_table()

    def reveal(self, address: str) -> None:
        kind, _, name = address.partition(":")
        if kind == "claim":
            self.show_table()
            self.table.show_claim(name)
        elif kind == "conflicts":
            self.show_table()
            self.table.show_only("conflicts")
        elif kind == "pair":
            left, right, passage = pair_of(address)
            self.show_texts()
            self.texts.show_pair(left, right)
            if passage:
                self.texts.choose_passage(passage)
        elif kind == "passage" and self._evidence is not None:
            self.show_texts()
            owner = self._evidence.owner.get(name, "")
            shown = (self.texts.left_choice.key, self.texts.right_choice.key)
            if owner and owner not in shown:
                self.texts.show_pair(owner, shown[1])
            self.texts.choose_passage(name)
