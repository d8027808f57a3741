"""Where some words stand in a text, without regard to capitals."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

BEFORE = 16
"""Letters that stand before the first place that was found, where room is short."""


@lru_cache(maxsize=4)
def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(re.escape(words), re.IGNORECASE)


def places(text: str, words: str) -> tuple[tuple[int, int], ...]:
    """Start and end of each place, code points; none for no words."""
    return tuple(place.span() for place in _pattern(words).finditer(text)) if words else ()


def nearer(text: str, spans: Sequence[tuple[int, int]]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """A text that begins shortly before the first of its places, in order, and where they stand in it."""
    first = spans[0][0]
    if first <= BEFORE:
        return text, tuple(spans)
    space = text.find(" ", first - BEFORE, first)
    begin = first if space < 0 else space + 1
    moved = 1 - begin
    return "…" + text[begin:], tuple((start + moved, end + moved) for start, end in spans)
