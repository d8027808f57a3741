"""The words of other languages that tell who speaks, and which language a text is in."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cache

import resources

_FILE = "lexicons/reporting_tongues.txt"
_READ = 3000  # characters that tell the language
_LEAST = 0.08  # share of function words from which a text in Latin or Cyrillic letters is in that language
_ENGLISH = frozenset(
    "the of and to in a is that for on was with it as by at from his has are be said".split()
)
_SCRIPTS = (
    ("tr", re.compile("[ğıİ]+"), 0.015),  # its endings leave few small words
    ("hi", re.compile("[\u0900-\u097f]+"), 0.4),
    ("he", re.compile("[\u05d0-\u05ea]+"), 0.4),
    ("fa", re.compile("[پچژگکی]+"), 0.04),
    ("ja", re.compile("[\u3040-\u30ff]+"), 0.15),  # kana: Japanese is half Chinese characters
    ("ko", re.compile("[\uac00-\ud7a3]+"), 0.4),
    ("ar", re.compile("[\u0600-\u06ff]+"), 0.4),
    ("zh", re.compile("[\u4e00-\u9fff]+"), 0.4),
)
_ANY_SCRIPT = re.compile("[ğıİ\u05d0-\u05ea\u0600-\u06ff\u0900-\u097f\u3040-\u30ff\u4e00-\ud7a3]")
_LETTERS = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Tongue:
    """The cues of one language."""

    code: str
    function: frozenset[str]
    says: frozenset[str]
    per: frozenset[str]
    pronouns: dict[str, str]
    that: frozenset[str]


@cache
def tongues() -> dict[str, Tongue]:
    found: dict[str, dict[str, frozenset[str]]] = {}
    for line in resources.path(_FILE).read_text("utf-8").splitlines():
        head, colon, words = line.partition(": ")
        if colon and not line.startswith("#"):
            code, kind = head.split()
            found.setdefault(code, {})[kind] = frozenset(words.split())
    none: frozenset[str] = frozenset()
    return {
        code: Tongue(
            code,
            kinds.get("function", none),
            kinds.get("says", none),
            kinds.get("per", none),
            {word: kind for kind in ("he", "she", "they") for word in kinds.get(kind, none)},
            kinds.get("that", none),
        )
        for code, kinds in found.items()
    }


def tongue_of(text: str) -> str | None:
    """The language whose cues are to be read, by script and function words; None for English and whatever is
    not known here."""
    sample = text[:_READ]
    words = Counter(_LETTERS.findall(sample.lower()))
    total = words.total()
    if not total:
        return None
    letters = sum(len(w) * n for w, n in words.items())
    for code, script, least in _SCRIPTS if _ANY_SCRIPT.search(sample) else ():
        if sum(map(len, script.findall(sample))) > least * max(1, letters):
            return code
    share = {code: _share(words, t.function) / total for code, t in tongues().items() if t.function}
    best = max(share, key=lambda code: share[code])
    several = len(tongues()[best].function & words.keys()) >= 3  # names in a headline prove nothing
    plainly = share[best] >= _LEAST and share[best] > 1.2 * _share(words, _ENGLISH) / total
    return best if several and plainly else None


def _share(words: Counter[str], function: frozenset[str]) -> int:
    return sum(words[w] for w in function & words.keys())
