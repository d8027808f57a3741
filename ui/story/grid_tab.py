"""A tab that is one table of text with controls above and a note below."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from types import MappingProxyType

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.models.cell_table import Grid
from ui.models.marks import MarkKind
from ui.story import on_paper
from ui.story.cell_view import CellView
from ui.story.foot import Foot
from ui.story.states import Nothing, Step
from ui.story.tab import StoryTab
from ui.story.tool_row import ChoiceButton, ToolRow
from ui.theme.theme import Theme


class GridTab(StoryTab):
    """Controls, table, a sentence in its place when it is empty, a note, a legend."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        shares: tuple[float, ...],
        legend: Sequence[tuple[MarkKind | str, str]],
        parent: QWidget | None = None,
        notes: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        super().__init__(parent)
        self.tools = ToolRow(self)
        self.view = CellView(theme, name, self)
        self.view.shares = shares
        self.view.opened.connect(self.open_place)
        self.view.asked.connect(self.go)
        self.kept: tuple[ChoiceButton, ...] = ()
        """Whose choices are remembered with the scroll place."""
        self.nothing = Nothing(self)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tools)
        column.addWidget(self.nothing, 1)
        column.addWidget(self.view, 1)
        self.foot = Foot(theme, legend, self, notes)
        self.foot.add(self.view.beyond)
        column.addWidget(self.foot)

    def put_above(self, widget: QWidget) -> None:
        """Place a widget between the controls and the table; one of a greatest width begins where they do."""
        self._column.insertWidget(1, widget, 0, Qt.AlignmentFlag.AlignLeading)

    def show_grid(self, grid: Grid, nothing: str, step: Step | None = None) -> None:
        """The table, or a sentence that says why there is none, and what can be done then."""
        self.view.show_grid(grid)
        self.view.setVisible(grid.rows > 0)
        self.nothing.setVisible(grid.rows == 0)
        self.foot.legend.setVisible(grid.rows > 0)
        self.nothing.say(nothing, step)
        self.renewed.emit()

    def set_note(self, text: str) -> None:
        """A sentence below the table; "" for none."""
        self.foot.say(text)

    def find_text(self, text: str, *, backward: bool = False) -> bool:
        return self.view.find_text(text, backward=backward)

    def show_found(self, text: str) -> tuple[int, int]:
        return self.view.show_found(text)

    def restart_find(self) -> None:
        self.view.restart_find()

    def paper(self) -> tuple[str, bool]:
        html, wide = on_paper.table(self.view.cells)
        return f"{html}<p><small>{escape(self.foot.note.text())}</small></p>", wide

    def fill(self) -> None:
        """Show what the controls ask for."""

    def place(self) -> object:
        return tuple(control.key for control in self.kept), self.view.heights.place()

    def restore(self, place: object) -> None:
        match place:
            case (tuple(keys), (int(row), int(into))):
                wanted = [
                    (control, key)
                    for control, key in zip(self.kept, keys, strict=False)
                    if control.key != key and control.offers(key)
                ]
                for control, key in wanted:
                    control.set_key(key)
                if wanted:
                    self.fill()
                self.view.heights.go_to(row, into)

    def show_row(self, row: int) -> None:
        """Select a row and bring it into sight."""
        if 0 <= row < self.view.cells.rowCount():
            self.view.heights.show_row(row)
            index = self.view.cells.index(row, max(0, self.view.cells.columnCount() - 1), QModelIndex())
            self.view.setCurrentIndex(index)
