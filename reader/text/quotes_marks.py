"""Finding the pairs of quotation marks in a text, whatever the convention.

Outermost pairs only: a quotation inside a quotation is part of what the speaker said. A quotation that
runs over several paragraphs gives one stretch for each, whether the opening mark is repeated (print
convention) or not (texts cut into sentences).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import Literal

from reader.work.remembered import of_passages

Family = Literal["double", "single", "angle", "corner", "title"]

MARK = re.compile(r"``|''|[\"“”„‟＂«»‹›「」『』《》〈〉]")
SINGLE = re.compile(r"[‘’‚‛'`]")
PARAGRAPH = re.compile(r"[^\n]+")
ELISIONS = re.compile(r"(?:em|til|tis|twas|cause|bout|round|n|s|t|re|ve|ll|d|m|\d0s|\d\d)\b", re.I)
CLOSERS = {"「": "」", "『": "』", "《": "》", "〈": "〉"}
LONGEST_RUN = 12  # paragraphs without any mark that one quotation may run over
MOST_APOSTROPHES = 60  # within single marks
LONGEST_SENTENCE = 2000  # characters before a closing mark that lacks its partner


@dataclass(frozen=True, slots=True)
class Marked:
    """A stretch between quotation marks; all offsets index the text.

    `start`/`end` exclude the marks and the white space inside them; `outer_start`/`outer_end` include
    the marks (equal to the inner end where a paragraph has none). `continues` is True if the quotation
    began in an earlier paragraph; `open_end` if it goes on in the next.
    """

    start: int
    end: int
    outer_start: int
    outer_end: int
    family: Family
    continues: bool = False
    open_end: bool = False


@dataclass(slots=True)
class _Open:
    mark: str
    family: Family
    outer: int
    inner: int
    continues: bool = False
    depth: int = 0


@of_passages(256)  # a comparison asks for the same few articles from several sides
def marked(text: str) -> tuple[Marked, ...]:
    """All outermost stretches between quotation marks, in order, without overlaps."""
    found = _Pairs(text).all()
    singles = _singles(text, found)
    if singles:
        starts = [s.start for s in singles]
        before = [bisect_right(starts, d.outer_start) for d in found]
        kept = [d for d, n in zip(found, before, strict=True) if not n or singles[n - 1].end < d.outer_end]
        found = sorted(kept + singles, key=lambda m: m.start)
    return tuple(found)


def _stretch(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _family(mark: str) -> Family:
    if mark in "«»":
        return "angle"
    if mark in "‹›":
        return "single"
    if mark in "「」『』":
        return "corner"
    if mark in "《》〈〉":
        return "title"
    return "double"


def _direction(text: str, at: int, end: int, low: int, high: int) -> int:
    """+1 if the mark at text[at:end] can only open, -1 only close, 0 either; by its neighbours."""
    before = text[at - 1] if at > low else " "
    after = text[end] if end < high else " "
    free_left = before.isspace() or before in "([{—–-/…"
    free_right = after.isspace() or after in ".,;:!?)]}—–-/…"
    if free_left and not free_right:
        return 1
    if free_right and not free_left:
        return -1
    return 0


def _closes(opener: str, mark: str, direction: int) -> bool:
    if opener in CLOSERS:
        return mark == CLOSERS[opener]
    if opener == "„":
        return mark in '“”"‟'
    if opener == "«":
        return mark == "»"
    if opener in "‹›" and len(opener) == 1:
        return mark == ("›" if opener == "‹" else "‹")
    if opener == "»":
        return mark == "«" or (mark == "»" and direction <= 0)
    if opener == "“":
        return mark == "”" or (mark in ('"', "''") and direction <= 0)
    if opener == "”":
        return mark == "”"
    if opener in ("``", "''"):
        return mark == "''" or (mark in '"”' and direction <= 0)
    if opener == '"':
        return mark == '"' or (mark == "”" and direction <= 0)
    return mark == opener


def _opens(mark: str, direction: int, text: str, at: int, low: int) -> bool:
    if mark in "“„‟「『《〈«" or mark == "``":
        return True
    if mark in "‹›":
        return direction > 0 or (mark == "‹" and direction == 0)
    if mark in "」』》〉":
        return False
    if mark in "»”":
        return direction > 0
    if mark in ('"', "＂") and at > low and text[at - 1].isdigit() and direction <= 0:
        return False  # inches
    return direction >= 0


class _Pairs:
    """The pairs of all marks but single ones, found from paragraph to paragraph."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._found: list[Marked] = []
        self._carried: _Open | None = None  # opened in an earlier paragraph
        self._pending: list[Marked] = []  # paragraphs inside a quotation whose end has not been seen yet

    def all(self) -> list[Marked]:
        for paragraph in PARAGRAPH.finditer(self._text):
            self._read(*paragraph.span())
        if self._carried is not None:
            self._forget_unclosed()
        return self._found

    def _read(self, low: int, high: int) -> None:
        """One paragraph."""
        text, marks = self._text, list(MARK.finditer(self._text, low, high))
        current: _Open | None = None
        if self._carried is not None:
            if not marks:
                self._run_over(self._carried, low, high)
                return
            current = self._carry_on(self._carried, marks[0], low, high)
        for mark in marks:
            if current is None or mark.start() >= current.inner:
                current = self._after(current, mark, low, high)
        if current is not None:
            start, end = _stretch(text, current.inner, high)
            if end > start:
                self._add(current, start, end, end, open_end=True)
            self._carried = current

    def _run_over(self, carried: _Open, low: int, high: int) -> None:
        """A paragraph without marks, within a quotation perhaps."""
        start, end = _stretch(self._text, low, high)
        if end > start:
            self._pending.append(Marked(start, end, start, end, carried.family, True, True))
        if len(self._pending) > LONGEST_RUN:
            self._carried, self._pending = None, []

    def _carry_on(self, carried: _Open, first: re.Match[str], low: int, high: int) -> _Open | None:
        """What the first mark of a paragraph tells of the quotation that was open before it."""
        pending, self._carried, self._pending = self._pending, None, []
        direction = _direction(self._text, first.start(), first.end(), low, high)
        at_start = not self._text[low : first.start()].strip()
        if at_start and _reopens(self._text, first, carried.mark, direction, high):
            self._found.extend(pending)
            return _Open(first[0], carried.family, first.start(), first.end(), continues=True)
        if _closes(carried.mark, first[0], direction) and direction <= 0:
            self._found.extend(pending)
            return _Open(carried.mark, carried.family, low, low, continues=True)
        if not pending:
            self._forget_unclosed()
        return None

    def _forget_unclosed(self) -> None:
        last = self._found[-1] if self._found else None
        if last is not None and last.open_end and not _kept_without_end(self._text, last):
            self._found.pop()

    def _after(self, current: _Open | None, mark: re.Match[str], low: int, high: int) -> _Open | None:
        """What is open after a mark."""
        text = self._text
        direction = _direction(text, mark.start(), mark.end(), low, high)
        opened = _Open(mark[0], _family(mark[0]), mark.start(), mark.end())
        if current is None:
            if _opens(mark[0], direction, text, mark.start(), low):
                return opened
            repaired = _unopened(text, low, mark, self._found) if direction < 0 else None
            if repaired:
                self._found.append(repaired)
            return None
        if current.depth and (mark[0] in '”»」』"' or (mark[0] in "‹›" and direction < 0)):
            current.depth -= 1
            return current
        closes = _closes(current.mark, mark[0], direction) or _misused(text, mark, current)
        if closes and not (direction > 0 and mark[0] == '"'):
            start, end = _stretch(text, current.inner, mark.start())
            if end > start:
                self._add(current, start, end, mark.end())
            return None
        if opened.family != current.family or (mark[0] != current.mark and mark[0] in "“„"):
            if mark[0] in "“„«「『" or direction > 0:
                current.depth += 1
            return current
        # the same opening mark again: the earlier one was never closed
        return opened if direction > 0 else current

    def _add(self, of: _Open, start: int, end: int, outer_end: int, *, open_end: bool = False) -> None:
        self._found.append(Marked(start, end, of.outer, outer_end, of.family, of.continues, open_end))


def _reopens(text: str, mark: re.Match[str], opener: str, direction: int, high: int) -> bool:
    """Does the mark at the start of a paragraph repeat the opening mark of the one before?"""
    if (
        mark[0] != opener
        and not (mark[0] in '“"' and opener in '“"')
        and not (opener == "«" and mark[0] == "»")
    ):
        return False
    if mark[0] == '"':
        rest = text[mark.end() : high].lstrip()
        if direction == 0 and not re.search(r'["“”]', rest):
            return False  # `" He left .` in text cut by machine: the mark closes the sentence before
        return direction > 0 or (bool(rest) and not rest[0].islower())
    return True


def _kept_without_end(text: str, stretch: Marked) -> bool:
    """Is an opening mark without its partner still plainly a quotation (the closing mark was forgotten)?"""
    if not stretch.open_end:
        return True
    line = text.rfind("\n", 0, stretch.outer_start) + 1
    before = text[line : stretch.outer_start].rstrip()
    words = text[stretch.start : stretch.end].count(" ")
    return words >= 3 and (not before or before[-1] in ",:") and text[stretch.end - 1] in ".?!…,"


def _misused(text: str, mark: re.Match[str], opened: _Open) -> bool:
    """`` It is late, `` she said: does the opening mark stand where a closing one belongs?"""
    if mark[0] == opened.mark == "“":  # “It is late“, she said
        return text[mark.end() : mark.end() + 1] in (",", ".", ";") and text[mark.start() - 1] not in "([{"
    if mark[0] != "``" or opened.mark not in ("``", "''"):
        return False
    said = text[opened.inner : mark.start()].rstrip()
    goes_on = text[mark.end() : mark.end() + 2].lstrip()[:1].islower()
    return said[-1:] in ",.?!" and (goes_on or SAYING.match(text, mark.end()) is not None)


SAYING = re.compile(
    r"\s*(?:(?:[Tt]he |[Hh]e |[Ss]he |[A-Z][\w.'’-]+ )(?:[\w.'’-]+ ){0,3}?)?(?:said|says|told|asked|"
    r"added|wrote|replied)\b"
)


def _unopened(text: str, low: int, mark: re.Match[str], out: list[Marked]) -> Marked | None:
    """A closing mark without its partner, before "he said": the quotation is that sentence."""
    if mark[0] not in ('"', "”") or not SAYING.match(text, mark.end()):
        return None
    floor = max(low, out[-1].outer_end if out else low, mark.start() - LONGEST_SENTENCE)
    begin = floor
    for stop in re.finditer(r"[.?!]\s+", text[floor : mark.start()]):
        begin = floor + stop.end()
    start, end = _stretch(text, begin, mark.start())
    return Marked(start, end, start, mark.end(), "double") if end - start >= 8 else None


def _singles(text: str, doubles: list[Marked]) -> list[Marked]:
    """Single-quoted stretches outside the doubles; apostrophes are not marks."""
    taken = bytearray(len(text) + 1)
    for d in doubles:
        for i in range(d.outer_start, d.outer_end):
            taken[i] = 1
    out: list[Marked] = []
    for paragraph in PARAGRAPH.finditer(text):
        low, high = paragraph.start(), paragraph.end()
        marks = [m.start() for m in SINGLE.finditer(text, low, high) if not taken[m.start()]]
        n = 0
        while n < len(marks):
            at = marks[n]
            n += 1
            if not _single_opens(text, at, low, high):
                continue
            close = _single_close(text, marks[n : n + MOST_APOSTROPHES], at, low, high)
            if close is None:
                continue
            start, end = _stretch(text, at + 1, close)
            if end > start:
                out.append(Marked(start, end, at, close + 1, "single"))
                while n < len(marks) and marks[n] <= close:
                    n += 1
    return out


def _single_opens(text: str, at: int, low: int, high: int) -> bool:
    before = text[at - 1] if at > low else " "
    after = text[at + 1] if at + 1 < high else " "
    if not (before.isspace() or before in '([{—–:/“"') or after.isspace():
        return False
    if text[at] == "‚":
        return not after.isdigit()
    if not (after.isalnum() or after in '“"…[$£€#@¿¡'):
        return False
    return (text[at] == "‘" and not ELISIONS.match(text, at + 1)) or not ELISIONS.match(text, at + 1)


def _single_close(text: str, marks: list[int], at: int, low: int, high: int) -> int | None:
    weak: int | None = None
    for place in marks:
        before = text[place - 1]
        after = text[place + 1] if place + 1 < high else " "
        if after.isalnum():
            if (
                text[place] != "’"
                and (before.isspace() or before in "([")
                and _single_opens(text, place, low, high)
            ):
                break  # another one opens: what we have must do
            continue
        if before.isspace() and text[place] != "’":
            continue
        if text[place] == "‘" and text[at] != "‚":
            continue
        if before in "sS" and after.isspace() and text[place + 2 : place + 3].islower():
            weak = place if weak is None else weak  # "the workers' plan" or the end: look further first
            continue
        return place
    return weak
