"""Accents that are piled up until they cover the lines above and below."""

from __future__ import annotations

import re

_MARKS = "\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u20d0-\u20ff"
_PILE = re.compile(f"([{_MARKS}]{{4}})[{_MARKS}]+")


def without_piles(text: str) -> str:
    """The text with four marks on a letter at most; no language writes more of these."""
    return text if text.isascii() else _PILE.sub(r"\1", text)
