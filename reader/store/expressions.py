"""What an FTS5 expression costs, told from how it is written."""

from __future__ import annotations

import re

from reader.store.run_marks import has_run
from reader.store.search_terms import all_common

_MOST_STRINGS = 6
"""Up to which hits are ranked by bm25: it counts each of them in the whole library."""
_WORD = re.compile(r"\w+")
_STRING = re.compile(r'"([^"]*)"( \*)?')


def is_dear(match: str) -> bool:
    """Whether it has phrases, stars, or many words: asking it costs much, however little is read of it."""
    strings = _STRING.findall(match)
    return (
        has_run(match)
        or len(strings) > _MOST_STRINGS
        or any(star or len(_WORD.findall(words)) > 1 for words, star in strings)
    )


def is_everywhere(match: str) -> bool:
    """Whether it is of words alone that stand in nearly every text: reading all that it finds costs much,
    looking whether it stands in one text little."""
    return all(all_common(words) and not star for words, star in _STRING.findall(match))
