"""What every view of a story is, and how it asks to be led elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.models.evidence import Evidence
from ui.models.marks import Place

Choice = tuple[str, Callable[[], object]]
"""An entry of a menu: its words, and what it does."""

_BETWEEN = "\x1f"
"""Ids may hold any printable character, a colon too."""


def pair_address(left: str, right: str, passage: str = "") -> str:
    """The address of two articles side by side, at a passage of either."""
    return "pair:" + _BETWEEN.join((left, right, passage))


def pair_of(address: str) -> tuple[str, str, str]:
    """What `pair_address` was given."""
    left, right, passage = address.removeprefix("pair:").split(_BETWEEN)
    return left, right, passage


class StoryTab(QWidget):
    """One view. `go` carries an address: "claim:ID", "passage:ID", "quote:ID", "left_out:ARTICLE",
    "wording:ARTICLE", "names:NUMBER", "sources:ARTICLE", "article:ARTICLE", "tab:NAME", "glossary:" or what
    `pair_address` makes.
    """

    go = Signal(str)
    corrected = Signal(dict)
    """A statement that the reader says is wrong: a key of `reader.compare.statements`."""
    renewed = Signal()
    """What the view shows is another text now."""
    anchor_asked = Signal(str, str)
    """(claim, article): the reader wants to say where the article reports the claim."""

    def show_evidence(self, evidence: Evidence) -> None:
        """Take a story."""
        raise NotImplementedError

    def put_away(self) -> None:
        """Another story comes, and nothing is on the screen: what stands here need not be laid out again."""

    def show_in_turns(self, evidence: Evidence) -> Iterator[None]:
        """The same in turns of the event loop, where it takes long; nothing is painted before the end."""
        self.show_evidence(evidence)
        yield from ()

    def place(self) -> object:
        """Where the reader is, for `restore`."""
        return None

    def restore(self, place: object) -> None:
        """Go back to where the reader was."""

    def reveal(self, address: str) -> None:
        """Bring what an address names into sight."""

    def fold_rows(self, on: bool) -> None:
        """Fold what all outlets report alike, if the view has such rows."""

    def hide_names(self, on: bool) -> None:
        """The outlets' names are hidden from now on, or shown; what is shown arrives anew."""

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) difference or note, if the view has such."""

    def turn(self, by: int) -> bool:
        """Show the next (1) or previous (-1) outlet's text; False if the view is of no single outlet."""
        return False

    def swap_texts(self) -> None:
        """Left becomes right, if the view has two texts."""

    def find_text(self, text: str, *, backward: bool = False) -> bool:
        """Go to the next (or previous) place of some words; False if they are nowhere in the view."""
        return False

    def show_found(self, text: str) -> tuple[int, int]:
        """Show every place of some words, "" for none; which is chosen, from 1 on (0: none), and how many."""
        return 0, 0

    def restart_find(self) -> None:
        """The words to find have changed: what is found already may be found again."""

    def paper(self) -> tuple[str, bool]:
        """The view as HTML for paper, and whether it needs a wide sheet."""
        return "", False

    def open_place(self, place: Place) -> None:
        """Ask for the passage, or for the article if there is none."""
        self.go.emit(f"passage:{place.passage}" if place.passage else f"article:{place.article}")
