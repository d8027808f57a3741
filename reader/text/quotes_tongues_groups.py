"""Noun groups of other languages: who stands before or behind a verb of saying, or behind "according to"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from reader.text.speech import MASK
from reader.text.speech_capitals import given_gender
from reader.text.tokens import MARKS
from reader.text.tongue_cues import Tongue

_LETTER = rf"[^\W\d_][{MARKS}]*"
WORD = re.compile(rf"(?:{_LETTER})+(?:[’'-](?:{_LETTER})+)*|\d+|[^\w\s]")
NO_CAPITALS = frozenset(("ar", "he", "fa"))
_PARTICLES = frozenset(
    "de del la las los da do dos das di della van von der den ter zu af av al el bin le du".split()
)
# what follows a noun group: to whom, where and when it was said
_CUTS = frozenset(
    """dem am im in bei auf vor nach zu gegenüber en ante tras durante al a ai alla alle nel nella au aux à
    dans sur pour lors op aan tegen tijdens bij i på till til med vid w na podczas в на во у при""".split()
)
_WHEN = frozenset("am im in beim zum en à el on w na".split())
STOPS = frozenset('.,،؛;:!?()—–―-«»“”„"…') | {MASK}


def words_of(text: str) -> list[str]:
    """The words and marks of a text, in order."""
    return [m.group() for m in WORD.finditer(text)]


def group_after(words: list[str], tongue: Tongue) -> str | None:
    """The noun group or pronoun at the head of `words`: up to the first stop, eight words at most."""
    out: list[str] = []
    words = _past_place(words)
    for word in words[:9]:
        low = word.lower()
        if word == "," and out and out[0].islower() and not _full_name(out):
            apposed = _last_run(words[len(out) + 1 : len(out) + 5])  # "la maire, Anne Beck"
            if apposed and " " in apposed:
                return apposed
            if not any(w[0].isupper() for w in out):
                return " ".join(out)
        if word in STOPS or low in tongue.that or (out and low in tongue.says):
            break
        if (len(out) >= 2 or (out and out[-1][0].isupper())) and low in _CUTS and word.islower():
            break
        if out and low in tongue.pronouns:
            break
        if not out and low in tongue.pronouns:
            return word
        out.append(word)
    if tongue.code in NO_CAPITALS:
        ends = len(out) <= 5 and len(out) < len(words)  # a stop or "that" stands behind: all of it is who
        return " ".join(out if ends else out[:3]) or None
    named = _last_run(out)
    if named and (" " in named or tongue.code != "de"):
        return named
    return " ".join(out[:8]) if (out and any(w[0].isupper() for w in out)) or len(out) >= 2 else None


def _past_place(words: list[str]) -> list[str]:
    """Without "am Montag", "in Averil" at its head: what is behind it may be the subject."""
    while words and words[0].islower() and words[0] in _WHEN:
        if len(words) > 1 and words[1] in STOPS:
            return words
        words = words[2:]
    return words


def _full_name(words: list[str]) -> bool:
    """Whether two capitals stand in a row."""
    return any(a[0].isupper() and b[0].isupper() for a, b in pairwise(words))


def first_group(words: list[str], tongue: Tongue) -> str | None:
    """What "according to" names: up to its first capitals, and no further than they go."""
    for i, word in enumerate(words[:8]):
        if word in STOPS:
            return group_after(words[:i], tongue)
        if (
            i
            and words[i - 1][0].isupper()
            and word.islower()
            and word.lower() not in _PARTICLES | {"des", "der", "y"}
        ):
            return group_after(words[:i], tongue)
    return group_after(words, tongue)


def group_before(words: list[str], tongue: Tongue) -> str | None:
    """The noun group that ends `words` (left of a verb), without auxiliaries."""
    words = _before_aside(words)
    while words and (
        words[-1].lower() in ("a", "ha", "hat", "hatte", "heeft", "har", "avait", "había", "ont", "han")
        or words[-1] in ",)"
    ):
        aside = words[-1] == ")" and "(" in words[-6:]  # "Jens Albers (SPD)"
        words = words[: len(words) - 1 - words[::-1].index("(")] if aside else words[:-1]
    out: list[str] = []
    for word in reversed(words[-8:]):
        if word in STOPS or word.lower() in tongue.that:
            break
        out.insert(0, word)
    if out and out[-1].lower() in tongue.pronouns:
        return out[-1]
    if tongue.code in NO_CAPITALS:
        return " ".join(out[-4:]) or None
    return _last_run(out) or (
        " ".join(out) if out and len(out) <= 5 and any(w[0].isupper() for w in out) else None
    )


def _before_aside(words: list[str]) -> list[str]:
    """Without what commas part from the subject, if it names nobody: "Caio Brito, da oposição, afirmou"."""
    if len(words) < 4 or words[-1] != ",":
        return words
    opens = next((n for n in range(len(words) - 2, max(0, len(words) - 10), -1) if words[n] == ","), None)
    return words if opens is None or _full_name(words[opens + 1 : -1]) else words[:opens]


def _last_run(words: Sequence[str]) -> str | None:
    """The last run of capitalised words, particles included; titles before a given name are cut off."""
    runs: list[list[str]] = []
    current: list[str] = []
    for word in words:
        bare = (
            word in ("der", "den") and current and current[-1] not in ("van", "von")
        )  # "Eva Lang der Zeitung"
        if word in ("van", "von", "vom") and sum(w[0].isupper() for w in current) > 1:
            break  # "Ann Dijk van De Os"
        if word[0].isupper() or (current and word.lower() in _PARTICLES and not bare):
            current.append(word)
        elif current:
            runs.append(current)
            current = []
    if current:
        runs.append(current)
    cleaned: list[str] = []
    for run in runs:
        end = max(k for k, w in enumerate(run) if w[0].isupper()) + 1
        known = next((k for k, w in enumerate(run[: end - 1]) if given_gender(w) is not None), 0)
        cleaned.append(" ".join(run[known:end]))
    long = [c for c in cleaned if " " in c]
    return long[-1] if long else cleaned[-1] if cleaned else None


def last_name(words: Sequence[str]) -> str | None:
    """The last word with a capital."""
    return next((w for w in reversed(words) if w[0].isupper() and len(w) > 2), None)
