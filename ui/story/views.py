"""The views of a story, one above the other: each is made when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from importlib import import_module

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.services import History
from ui.story.tab import StoryTab
from ui.theme.theme import Theme
from ui.widgets.stack import Stack

LATER = (
    "reader.text.worddiff",
    "ui.story.cell_view",
    "ui.story.text_pane",
    "ui.story.side_by_side",
    "ui.story.annotated",
    "ui.story.left_out",
)
"""What the other tabs need, loaded one by one before a story is chosen (10-30 ms each)."""


class Views(Stack):
    """Each view has a key. `histories` gives the articles of the story in sight with their versions.

    Signals:
        go(address), renewed(), corrected(key), anchor_asked(claim, article): as a view says them.
        folding_chosen(on): rows that all report alike are to be folded in the table, or not.
        hiding_chosen(on): outlets are to be called Outlet A, B, C, or by their names.
    """

    go = Signal(str)
    renewed = Signal()
    corrected = Signal(dict)
    anchor_asked = Signal(str, str)
    folding_chosen = Signal(bool)
    hiding_chosen = Signal(bool)

    def __init__(self, theme: Theme, histories: Callable[[], Sequence[History]], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._histories = theme, histories
        self.made: dict[str, StoryTab] = {}
        self._folded = self._hidden = False

    def names(self) -> tuple[tuple[str, str], ...]:
        """The keys, in order, each with what the reader calls it."""
        return (
            ("overview", self.tr("Overview")),
            ("annotated", self.tr("Annotated")),
            ("side_by_side", self.tr("Side by side")),
            ("quotes", self.tr("Quotes")),
            ("left_out", self.tr("Left out")),
            ("wording", self.tr("Wording")),
            ("sources", self.tr("Sources")),
            ("timeline", self.tr("Timeline")),
        )

    def load(self) -> Iterator[None]:
        """Load what the views behind the first need, a piece at each step."""
        for module in LATER:
            import_module(module)
            yield

    def view(self, key: str) -> StoryTab:
        """A view, empty when it is made."""
        view = self.made.get(key)
        if view is None:
            view = self.made[key] = self._make(key)
            view.go.connect(self.go)
            view.renewed.connect(self.renewed)
            view.corrected.connect(self.corrected)
            view.anchor_asked.connect(self.anchor_asked)
            self.addWidget(view)
        return view

    def fold_rows(self, on: bool) -> None:
        """Fold the rows of the table that all report alike, or show them."""
        self._folded = on
        if "side_by_side" in self.made:
            self.made["side_by_side"].fold_rows(on)

    def hide_names(self, on: bool) -> None:
        """Show that names are hidden, or not."""
        self._hidden = on
        if "annotated" in self.made:
            self.made["annotated"].hide_names(on)

    def _make(self, key: str) -> StoryTab:
        """A tab's view. Imported here: the window opens 50 ms sooner without them."""
        match key:
            case "annotated":
                from ui.story.annotated import AnnotatedTab

                annotated = AnnotatedTab(self._theme, self)
                annotated.hidden.setChecked(self._hidden)
                annotated.hidden.clicked.connect(self.hiding_chosen)
                return annotated
            case "side_by_side":
                from ui.story.side_by_side import SideBySide

                side = SideBySide(self._theme, self)
                side.table.fold_rows(self._folded)
                side.table.folding_chosen.connect(self.folding_chosen)
                return side
            case "quotes":
                from ui.story.quotes import Quotes

                return Quotes(self._theme, self)
            case "left_out":
                from ui.story.left_out import LeftOutTab

                return LeftOutTab(self._theme, self)
            case "wording":
                from ui.story.wording import Wording

                return Wording(self._theme, self)
            case "sources":
                from ui.story.sources import Sources

                return Sources(self._theme, self)
            case "timeline":
                from ui.story.timeline import Timeline

                return Timeline(self._theme, self._histories, self)
            case _:
                from ui.story.overview import Overview

                return Overview(self._theme, self)
