"""How long something lasts, in months: "four and a half years" is "54 months", "four weeks" are one. English
only.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_SMALL = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
sixteen seventeen eighteen nineteen""".split()
_TENS = {word: 10 * n for n, word in enumerate("twenty thirty forty fifty sixty".split(), 2)}
_WORDS = {word: n for n, word in enumerate(_SMALL)} | {"a": 1, "last": 1, "past": 1} | _TENS
_NUMBER = rf"\d{{1,3}}(?:\.\d)?|(?<=\bthe\s)(?:last|past)|{'|'.join(_WORDS.keys() - {'last', 'past'})}"
_DURATION = re.compile(
    rf"(?<![\w.,$£€-])(?P<many>{_NUMBER})(?P<half>\sand\sa\shalf|\s?½|\s1/2)?[\s-](?P<unit>decade|year|month|week|day)s?"
    rf"(?:\sand\sa\s(?P<behind>half)|,?\s(?:and\s)?(?P<months>{_NUMBER})\smonths?)?(?![\w-]|\sold\b)",
    re.IGNORECASE,
)
_UNITS = ("year", "month", "week", "day", "decade")
_MONTHS = {"decade": 120.0, "year": 12.0, "month": 1.0}
# News say "90 days" and "twelve weeks" for three months.
_WEEKS = 12
_WEEKS_OF_MONTH, _DAYS_OF_WEEK, _DAYS_OF_MONTH = 4, 7, 30


@dataclass(frozen=True, slots=True)
class Duration:
    """A stretch of a text and how many months it tells of; `compound` if of several numbers."""

    start: int
    end: int
    months: float
    compound: bool


def find(text: str) -> tuple[Duration, ...]:
    """Every duration of a text in order; no ages ("a 12-year-old")."""
    if not any(map(text.__contains__, _UNITS)):
        return ()
    return tuple(map(_duration, _DURATION.finditer(text)))


def _duration(match: re.Match[str]) -> Duration:
    half = 0.5 if match["half"] or match["behind"] else 0.0
    many = _value(match["many"]) + half
    months = _months(many, match["unit"].lower())
    more = match["months"]
    return Duration(*match.span(), months + (_value(more) if more else 0.0), bool(half or more))


def _months(many: float, unit: str) -> float:
    if unit == "day":
        if many % _DAYS_OF_WEEK:
            return many / _DAYS_OF_MONTH
        many /= _DAYS_OF_WEEK
    elif unit != "week":
        return many * _MONTHS[unit]
    return many / _WEEKS_OF_MONTH if many <= _WEEKS else many * 12 / 52


def _value(written: str) -> float:
    return _WORDS[written.lower()] if written.isalpha() else float(written)
