"""A text with stretches of it replaced, and where each place of the old text stands in the new one."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Edit:
    """Code points `start` to `end` of a text become `text`."""

    start: int
    end: int
    text: str


class Edited:
    """The new text. A span that begins or ends inside a replaced stretch covers the whole of its replacement,
    so that every span covers the new form of all that it covered before."""

    def __init__(self, text: str, edits: Iterable[Edit]) -> None:
        """
        Raises:
            ValueError: two edits overlap, or one lies outside the text.
        """
        self._edits = sorted(edits)
        self._starts = [edit.start for edit in self._edits]
        self._ends = [edit.end for edit in self._edits]
        parts: list[str] = []
        self._at: list[int] = []  # where each replacement begins in the new text
        done = length = 0
        for edit in self._edits:
            if not done <= edit.start <= edit.end <= len(text):
                raise ValueError("edits overlap or lie outside the text")
            parts += [text[done : edit.start], edit.text]
            length += edit.start - done
            self._at.append(length)
            length += len(edit.text)
            done = edit.end
        self.text = "".join([*parts, text[done:]])

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where a span of the old text stands in the new one; `start` <= `end`."""
        first = bisect_right(self._ends, start)  # edits before it are behind it for good
        last = bisect_left(self._starts, end) - 1
        begin = self._at[first] if first < len(self._edits) and self._starts[first] < start else None
        if begin is None:
            begin = start + self._shift(first)
        if last >= 0 and self._ends[last] > end:
            return begin, max(begin, self._at[last] + len(self._edits[last].text))
        return begin, max(begin, end + self._shift(last + 1))

    def words(self, start: int, end: int) -> str:
        """The new form of a span of the old text."""
        begin, stop = self.span(start, end)
        return self.text[begin:stop]

    def _shift(self, count: int) -> int:
        """How much further to the right a place after the first `count` edits stands."""
        if count == 0:
            return 0
        edit = self._edits[count - 1]
        return self._at[count - 1] + len(edit.text) - edit.end
