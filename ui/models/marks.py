"""Text with marks and styles, as plain values: what a cell or a pane shows, before anything is drawn."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal
from unicodedata import bidirectional

MarkKind = Literal["differs", "wording", "only", "loaded", "maybe", "gone"]
"""`differs`: a fact or quote that outlets give differently (solid amber line on amber);
`wording`: other words for the same (thin amber line); `only`: in no other outlet (dashed green line);
`loaded`: carries a judgement (dotted red line); `maybe`: close, but not surely the same (wavy grey line);
`gone`: taken out in an update (struck through)."""

Style = Literal["body", "lead", "faint", "label", "strong", "amber", "told", "small", "quiet"]
"""`body`: the outlet's words in the reading face; `lead`: the same, bold; `faint`: the same, muted;
`label`: interface text; `strong`: the same, bold; `amber`: the same, in the colour of what differs; `told`:
as large, not bold; `small`: small and muted; `quiet`: the same, larger."""

CellState = Literal["text", "not_reported", "maybe", "incomplete", "same_text"]


@dataclass(frozen=True, slots=True)
class Mark:
    """A marked stretch, code points into the text beside it. `note` says in words what it means."""

    start: int
    end: int
    kind: MarkKind
    note: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a click leads: an article, and a passage of it ("" for the whole article)."""

    article: str
    passage: str = ""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch in one style, code points into the text beside it; `place`: where a click on it leads, if it
    is not where the cell leads."""

    start: int
    end: int
    style: Style
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell. `spoken` is what a screen reader says; "" means the text itself. `tip` says what it means.

    `outlet` and `url` go along when the cell is copied, and `whole` goes in the place of a text that only
    stands for it.
    """

    text: str = ""
    runs: tuple[Run, ...] = ()
    marks: tuple[Mark, ...] = ()
    state: CellState = "text"
    spoken: str = ""
    place: Place | None = None
    outlet: str = ""
    url: str | None = None
    tip: str = ""
    whole: str = ""


def references(cell: Cell) -> dict[Place, str]:
    """Where the words of a cell lead that have places of their own, each with those words ("Gazette ¶2")."""
    found: dict[Place, str] = {}
    for run in cell.runs:
        if run.place is not None:
            words = cell.text[run.start : run.end].translate(UNSEEN).split()
            found[run.place] = " ".join([found.get(run.place, ""), *words]).strip()
    return found


ISOLATE, END_ISOLATE = "\u2068", "\u2069"
"""Invisible marks around words that run the other way than those before: each keeps its own order."""
_ISOLATED = re.compile(f"{ISOLATE}[^{ISOLATE}{END_ISOLATE}]*{END_ISOLATE}")
TO_THE_LEFT = "\u200f"
"""An invisible letter that runs from right to left: a line that begins with it does."""
UNSEEN = str.maketrans("", "", ISOLATE + END_ISOLATE + TO_THE_LEFT)
"""For `str.translate`: takes them out of what leaves the window."""


@lru_cache(maxsize=1000)
def has_right_to_left(text: str) -> bool:
    """Whether any letter runs from right to left."""
    return not text.isascii() and any(bidirectional(letter) in ("R", "AL") for letter in text)


def runs_to_the_left(text: str, *, otherwise: bool = False) -> bool:
    """Whether the first letter with a direction runs from right to left; `otherwise` if no letter has one."""
    kind = next((kind for c in text if (kind := bidirectional(c)) in ("L", "R", "AL")), "")
    return kind in ("R", "AL") if kind else otherwise


def outside(text: str) -> str:
    """A text without what is isolated in it, which says nothing of its way (Unicode bidi rule P2)."""
    return _ISOLATED.sub("", text) if ISOLATE in text else text


def isolated(text: str) -> str:
    """A text that keeps its own order among other words."""
    return f"{ISOLATE}{text}{END_ISOLATE}"


def behind(before: str, text: str) -> str:
    """A text as it is to be written behind another one: isolated if it runs the other way."""
    ours = runs_to_the_left(before)
    return text if runs_to_the_left(text, otherwise=ours) == ours else isolated(text)


def naming(words: str, outlet: str) -> str:
    """A sentence of the window with an outlet's name in the place of "{outlet}"."""
    return words.replace("{outlet}", behind(words.replace("{outlet}", ""), outlet))


def has_direction(text: str) -> bool:
    """Whether any letter has a direction."""
    return any(bidirectional(c) in ("L", "R", "AL") for c in text)


def draws_along(text: str) -> bool:
    """Whether digits without letters would take what stands behind them to the left: Arabic ones."""
    return not has_direction(text) and any(bidirectional(c) == "AN" for c in text)


class CellWriter:
    """Builds a cell's text piece by piece, keeping count of where each style and mark stands."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._runs: list[Run] = []
        self._marks: list[Mark] = []
        self._length = 0
        self._to_the_left: bool | None = None
        """The way of the first words; None while there are none."""
        self.begun = 0
        """Where the words that were written last begin, code points."""

    @property
    def length(self) -> int:
        """Code points written so far."""
        return self._length

    def write(self, text: str, style: Style = "body", place: Place | None = None) -> CellWriter:
        """Append text in one style; `place`: where a click on it leads. Words that run the other way than the
        cell's first ones keep their order, and so do those around them."""
        if text:
            self.begun = self._length
            turned = runs_to_the_left(outside(text), otherwise=self._to_the_left is True)
            if self._to_the_left is None and has_direction(outside(text)):
                self._to_the_left = turned
            elif (self._to_the_left is not None and turned != self._to_the_left) or (
                self._to_the_left is not True and draws_along(text)
            ):
                words = text.strip()
                at = text.index(words)
                text = f"{text[:at]}{isolated(words)}{text[at + len(words) :]}"
                self.begun += at + 1
            self._parts.append(text)
            self._runs.append(Run(self._length, self._length + len(text), style, place))
            self._length += len(text)
        return self

    def line(self, *, like: str = "") -> CellWriter:
        """Go on in a new line, which runs as `like` does if that runs from right to left."""
        begin = f"\n{TO_THE_LEFT}" if runs_to_the_left(like) else "\n"
        self._parts.append(begin)
        self._length += len(begin)
        return self

    def mark(self, start: int, end: int, kind: MarkKind, note: str = "") -> CellWriter:
        """Mark a stretch of what was or will be written."""
        if start < end:
            self._marks.append(Mark(start, end, kind, note))
        return self

    def cell(
        self,
        *,
        state: CellState = "text",
        spoken: str = "",
        place: Place | None = None,
        outlet: str = "",
        url: str | None = None,
        tip: str = "",
        whole: str = "",
    ) -> Cell:
        """The cell as written so far."""
        text, runs, marks = "".join(self._parts), tuple(self._runs), tuple(self._marks)
        return Cell(text, runs, marks, state, spoken, place, outlet, url, tip, whole)


def heads(words: Iterable[str]) -> tuple[Cell, ...]:
    """The heads of a table's columns."""
    return tuple(CellWriter().write(each, "strong").cell() for each in words)


def unite(marks: list[Mark]) -> tuple[Mark, ...]:
    """Marks in order, each kind's overlapping or touching stretches made one."""
    out: list[Mark] = []
    for mark in sorted(marks, key=lambda m: (m.kind, m.start, m.end)):
        last = out[-1] if out else None
        if last and last.kind == mark.kind and mark.start <= last.end:
            out[-1] = Mark(last.start, max(last.end, mark.end), mark.kind, last.note or mark.note)
        else:
            out.append(mark)
    return tuple(sorted(out, key=lambda m: (m.start, m.end)))
