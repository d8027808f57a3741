"""What English says around a number: "half a century" is no share, "nine out of 10" is one, "50 or more" a
bound, "$3 million over 10 years" none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_HALF = re.compile(
    r"(?:\sand\sa\s|-and-a-)half(?:[\s-](?P<scale>hundred|thousand|million|billion|trillion|dozen)\b|(?=[\s-])(?!\sof\b))"
)
_BOUND_AFTER = (
    (re.compile(r"\sor\s(?:more|higher|greater|older|above)\b|[-‑]plus(?![-\w])|\+(?![\w+])"), "least"),
    (re.compile(r"\sor\s(?:fewer|less|lower|younger|below)\b"), "most"),
    (re.compile(r"\sor\sso\b|[-‑]odd(?![-\w])"), "about"),
)
_TIMES = "second|minute|hour|day|night|week|weekend|month|year|decade|century"
_SPAN_AFTER = re.compile(rf"[\s-](?:{_TIMES}|season)s?\b")
_SPAN_BEFORE = re.compile(
    r"\b(?:for|of|after|in|with|spent|took|takes|lasted|last|lasts|been|was|were|is|are|and|or|an?|the)\s$",
    re.IGNORECASE,
)
_NO_SHARE_AFTER = re.compile(
    rf"(?:\s(?:of\s)?an?)?[\s-](?:{_TIMES}|mile|dozen|hundred|thousand|million|billion|trillion|season|kilomet(?:er|re)|"
    r"met(?:er|re)|inch|acre)\b"
)
_QUARTERS_BEFORE = re.compile(
    r"\b(?:past|last|previous|first|next|final|straight|consecutive|fiscal|recent|these|those|in|for|after)\s$"
)
_FEW = {word: float(n) for n, word in enumerate("one two three four five six seven eight nine".split(), 1)}
_FEW |= {str(n): float(n) for n in range(1, 10)}
_ALL = {
    "ten": 10.0,
    "twelve": 12.0,
    "twenty": 20.0,
    "100": 100.0,
    "1,000": 1000.0,
    "10": 10.0,
    "12": 12.0,
    "20": 20.0,
}
_ALL |= {word: n for word, n in _FEW.items() if n > 2}
_ONE_IN = re.compile(
    rf"(?<![\w.,$£€-])(?:(?P<bound>nearly|almost|about|around|roughly|some|more\sthan|over|at\sleast|fewer\sthan|"
    rf"less\sthan|up\sto)\s)?(?P<few>{'|'.join(_FEW)})(?:\sin(?:\severy)?\s(?P<all>{'|'.join(_ALL)})|"
    rf"\sout\sof\s(?:every\s)?(?P<ten>ten|10|20|100))(?![.,]?\d|[\w%-])"
    rf"(?!\s(?:{_TIMES}|game|match|season|attempt|start|million|billion|round|set|test|outing|hundred|thousand)(?:e?s)?\b)"
)
_AGE = re.compile(r"[-‑\s]year[-‑\s]olds?\b", re.IGNORECASE)
_HEAT = re.compile(
    r"temperature|heat|cold|warm|\bhot\b|weather|degrees|celsius|fahrenheit|\d[CF]\s?\(\s?[\d.]+[CF]\b",
    re.IGNORECASE,
)
_DEGREES = re.compile(r"[CF](?![\w-])")


def shares(low: str) -> Iterator[tuple[int, int, int, float, str]]:
    """(start, where the number begins, end, percent, bounding words) of each "one in eight" of a text in
    lower case; not of "three in five days".
    """
    for match in _ONE_IN.finditer(low):
        part, whole = _FEW[match["few"]], _ALL[match["all"] or match["ten"]]
        if part < whole:
            bound = " ".join((match["bound"] or "").split())
            yield match.start(), match.start("few"), match.end(), 100 * part / whole, bound


def is_share(low: str, start: int, end: int) -> bool:
    """Whether "half", "a quarter of" or their like, at this place of a text in lower case, is a part of
    something, and no time or number ("half a century", "nearly half a million", "the past three quarters").
    """
    if _NO_SHARE_AFTER.match(low, end - 3 if low.endswith(" of", 0, end) else end):
        return False
    return not (low.endswith("quarters", 0, end) and _QUARTERS_BEFORE.search(low, 0, start))


def bound_after(text: str, end: int) -> tuple[str, int]:
    """The bound that the words behind a number make of it, and where they end; ("", end) if none."""
    for pattern, bound in _BOUND_AFTER:
        if match := pattern.match(text, end):
            return bound, match.end()
    return "", end


def is_during(text: str, start: int, end: int) -> bool:
    """Whether "over 10" is how long something goes on ("$3 million over 10 years") and no bound ("for over 10
    years").
    """
    return _SPAN_AFTER.match(text, end) is not None and _SPAN_BEFORE.search(text, 0, start) is None


def is_age(text: str, end: int) -> bool:
    """Whether a number that ends there is an age: "12-15-year-olds", "18-20 Year Olds"."""
    return _AGE.match(text, end) is not None


def is_half(text: str, end: int) -> bool:
    """Whether half of one more follows: "three and a half", "three-and-a-half"."""
    return _HALF.match(text, end) is not None


def half(text: str, end: int) -> tuple[str, int]:
    """The scale of that ("three and a half million"), or "", and where it ends."""
    match = _HALF.match(text, end)
    return (match["scale"] or "", match.end()) if match else ("", end)


def degrees(text: str, end: int) -> str:
    """The unit if a number that ends there is a temperature: "40C (104F)"; else ""."""
    mark = _DEGREES.match(text, end)
    return f"°{mark[0].lower()}" if mark and _HEAT.search(text) else ""
