"""Who is named as somebody's kin: "his wife, Ann Brook"."""

from __future__ import annotations

import re
from typing import Literal

Gender = Literal["he", "she", ""]

_KIN = (
    r"(?P<whose>[Hh]is|[Hh]er|[Tt]heir|whose|[\w.]+['’]s)\s(?:[\w-]+\s){0,3}?(?:wife|husband|spouse|son|daughter|brother|sister|"
    r"sibling|father|mother|dad|mom|mum|widow|widower|uncle|aunt|nephew|niece|cousin|grand(?:son|daughter|father|"
    r"mother)|ex-wife|ex-husband)\b"
)
_BEFORE = re.compile(rf"(?:{_KIN}|\b[Ff]irst [Ll]ady|\b[Ff]irst [Gg]entleman),?\s$")
_AFTER = re.compile(rf"(?:\s?[,(]\s?(?:the\s)?|\s(?:is|was)\s){_KIN}")


def kin_of(text: str, start: int, end: int) -> Gender | None:
    """Whether who is named at start..end is kin of a "he", a "she" or somebody else (""); None: of nobody."""
    found = _BEFORE.search(text[max(0, start - 60) : start]) or _AFTER.match(text, end)
    if found is None:
        return None
    whose = (found["whose"] or "").lower()
    return "he" if whose == "his" else "she" if whose == "her" else ""
