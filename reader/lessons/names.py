"""What students type: their names and reasons, brought to what a list can show."""

from __future__ import annotations

import unicodedata

LONGEST_NAME = 80
LONGEST_REASON = 1000
_DROPPED = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufffd")
"""What would turn around the line after it, and what stands for a letter that could not be read."""


def student_name(text: str) -> str:
    """A name in one line; "" if nothing is left of it. The same name is written with the same letters."""
    return _one_line(unicodedata.normalize("NFC", text), LONGEST_NAME)


def written_reason(text: str) -> str:
    """A student's reason in one line."""
    return _one_line(text, LONGEST_REASON)


def _one_line(text: str, longest: int) -> str:
    seen = "".join(
        " " if letter.isspace() else letter
        for letter in text[: 4 * longest]
        if letter.isspace() or (unicodedata.category(letter) not in ("Cc", "Cs") and letter not in _DROPPED)
    )
    return " ".join(seen.split())[:longest].rstrip()
