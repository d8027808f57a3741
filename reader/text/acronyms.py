"""What acronyms stand for: "Board of Harbour Affairs (BHA)"."""

from __future__ import annotations

import re
from functools import lru_cache

_BRACKETED = re.compile(r"\(\s?(?P<short>[A-Z]{2,7})\s?\)")
_SMALL = frozenset("of the for and on in to at & de la".split())
_BEFORE = 90  # characters before the bracket that may spell it out


@lru_cache(maxsize=16)
def acronyms(text: str) -> dict[str, str]:
    """Acronyms that a text puts in brackets behind what they stand for -> these words."""
    found: dict[str, str] = {}
    for m in _BRACKETED.finditer(text):
        if m["short"] in found:
            continue
        words = text[max(0, m.start() - _BEFORE) : m.start()].split()
        letters = list(m["short"])
        for n in range(len(words) - 1, -1, -1):
            if words[n][:1] == letters[-1]:
                letters.pop()
                if not letters:
                    found[m["short"]] = " ".join(words[n:])
                    break
            elif words[n].lower() not in _SMALL:
                break
    return found
