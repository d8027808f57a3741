"""What an FTS5 expression costs, told from how it is written."""

from __future__ import annotations

import re

from reader.store.run_marks import has_run
from reader.store.search_terms import SPLIT, all_common

_MOST_STRINGS = 6
"""Up to which hits are ranked by bm25: it counts each of them in the whole library."""
_LONG, _SIEVE = 24, 12
"""Words from which on a sieve is worth asking first, and words of a sieve."""
_WORD = re.compile(r"\w+")
_STRING = re.compile(r'"([^"]*)"( \*)?')
_RUN = re.compile(r'runs : "[^"]*"')
_ALL_OF = re.compile(r"(?:[()\s]|AND)*")
_PIECE = re.compile(rf"[^\s{SPLIT}]+")


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


def sieve(match: str) -> str | None:
    """The longest words of an expression that asks for very many, all of which must be there: whatever it
    finds, they find, and hardly anything else. None if it has few words, or alternatives, or unwanted ones.

    A pasted paragraph asks each of its hundreds of words for where it stands, the commonest ones too.
    """
    rest = _RUN.sub("", match)
    if not _ALL_OF.fullmatch(_STRING.sub("", rest)):
        return None
    whole = [words for words, star in _STRING.findall(rest) if not star]
    pieces = {piece for words in whole for piece in _PIECE.findall(words) if any(map(str.isalnum, piece))}
    if len(pieces) < _LONG:
        return None
    longest = sorted(pieces, key=lambda piece: (-len(piece), piece))[:_SIEVE]
    return " AND ".join(f'"{piece}"' for piece in longest)
