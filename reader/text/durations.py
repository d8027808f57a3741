"""How long something lasts, in months: "four and a half years" is "54 months". English only."""

from __future__ import annotations

import re
from dataclasses import dataclass

_SMALL = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
sixteen seventeen eighteen nineteen""".split()
_TENS = {word: 10 * n for n, word in enumerate("twenty thirty forty fifty sixty".split(), 2)}
_WORDS = {word: n for n, word in enumerate(_SMALL)} | {"a": 1} | _TENS
_NUMBER = rf"\d{{1,3}}(?:\.\d)?|{'|'.join(_WORDS)}"
_DURATION = re.compile(
    rf"(?<![\w.,$£€-])(?P<many>{_NUMBER})(?P<half>\sand\sa\shalf|\s?½|\s1/2)?[\s-](?P<unit>year|month)s?"
    rf"(?:\sand\sa\s(?P<behind>half)|,?\s(?:and\s)?(?P<months>{_NUMBER})\smonths?)?(?![\w-]|\sold\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Duration:
    """A stretch of a text and how many months it tells of; `compound` if of several numbers."""

    start: int
    end: int
    months: float
    compound: bool


def find(text: str) -> tuple[Duration, ...]:
    """Every duration of a text in order; no ages ("a 12-year-old")."""
    if "year" not in text and "month" not in text:
        return ()
    return tuple(map(_duration, _DURATION.finditer(text)))


def _duration(match: re.Match[str]) -> Duration:
    half = 0.5 if match["half"] or match["behind"] else 0.0
    many = _value(match["many"]) + half
    months = many * (12 if match["unit"].lower() == "year" else 1)
    more = match["months"]
    return Duration(*match.span(), months + (_value(more) if more else 0.0), bool(half or more))


def _value(written: str) -> float:
    return _WORDS[written.lower()] if written.isalpha() else float(written)
