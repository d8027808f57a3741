"""Where some words stand in a text, without regard to capitals."""

from __future__ import annotations

import re
from functools import lru_cache


@lru_cache(maxsize=4)
def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(re.escape(words), re.IGNORECASE)


def places(text: str, words: str) -> tuple[tuple[int, int], ...]:
    """Start and end of each place, code points; none for no words."""
    return tuple(place.span() for place in _pattern(words).finditer(text)) if words else ()
