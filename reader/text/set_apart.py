"""Texts whose stops stand apart ("it is late , she said ."), as machines print them: set as print does."""

from __future__ import annotations

import re
from dataclasses import dataclass

_APART = re.compile(r"\w [,.](?=\s)")
_SET = re.compile(r"\w[,.](?=\s)")
_LEAST = 4  # stops apart from which on a text is one of these
_SPACE = re.compile(
    r"[ ](?=[,;:?!)\]](?!\w)|\.(?:\s|$)|['’](?:s|re|ve|ll|d|m)\b|n['’]t\b)"
    r"|(?<=[(\[$£€#]) (?=\w)|(?<=\b[RDI]) (?=- ?[A-Z])|(?<=\b[RDI] -) (?=[A-Z])"
)


@dataclass(frozen=True, slots=True)
class Joined:
    """A text without the spaces before its stops; `places[n]` is where its letter n stands in the text given,
    and `places[-1]` the length of that."""

    text: str
    places: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """A stretch of the joined text as one of the text given."""
        if end <= start:
            return self.places[start], self.places[start]
        return self.places[start], self.places[end - 1] + 1


def joined(text: str) -> Joined | None:
    """The text as print sets it; None if it is set so."""
    apart = len(_APART.findall(text))
    if apart < _LEAST or apart <= len(_SET.findall(text)):
        return None
    dropped = {m.start() for m in _SPACE.finditer(text)}
    places = [n for n in range(len(text)) if n not in dropped]
    return Joined("".join(text[n] for n in places), (*places, len(text)))
