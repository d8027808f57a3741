"""Dates in a text, with a key that can be compared ("March 22" = "the 22nd of March")."""

from __future__ import annotations

import datetime
import re
from collections.abc import Collection
from dataclasses import dataclass

from reader.text import dates_tongues
from reader.text.dates_tongues import WEEKDAYS
from reader.text.tokens import lowered

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NAMED = tuple(month.title() for month in _MONTHS)
_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|"
    r"Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_BARE = (
    r"\b(?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
    r"|(?<![\w$€£.,-])(?P<year4>(?:19|20)\d\d)(?![\w%-]|[.,]\d|['’]s\b"
    r"|\s(?:GMT|UTC|BST|CES?T|[ECMP][SD]?T|IST|hours|hrs|local\stime)\b)"  # "at 2045 GMT"
)
_DATE = re.compile(
    rf"\b(?P<month>{_MONTH})\s(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?:\s?,\s?(?P<year>(?:19|20)\d\d))?"
    rf"|\b(?:the\s)?(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\s(?:of\s)?(?P<month2>{_MONTH})\b(?:,?\s(?P<year2>(?:19|20)\d\d))?"
    rf"|\b(?P<month3>{_MONTH})\s(?P<year3>(?:19|20)\d\d)\b"
    rf"|{_BARE}"
)
_WITHOUT_MONTH = re.compile(_BARE)

_WEEK = 7
# Days from the day on which a text came out, for words that stand for a day.
_RELATIVE = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}

_HINT = re.compile(r"\d|day\b")


_STAMP = re.compile(
    r"(?i)\b(?:last|first|updated|posted|published|modified|filed|gmt|utc|[ecmp][sd]t|bst|cest?|a\.?\s?m|p\.?\s?m|at|on|"
    r"et|by)\b"
)
_LETTERS = re.compile(r"[^\W\d_]{2,}")
_LEAST_WORDS = 2  # of a sentence
_LONGEST = 90  # characters of a stamp


@dataclass(frozen=True, slots=True)
class Date:
    """A day, month, year or weekday that a text names. Unknown parts are 0 or ""."""

    start: int
    end: int
    text: str
    year: int = 0
    month: int = 0
    day: int = 0
    weekday: str = ""

    @property
    def exactness(self) -> int:
        """3 of a day of a month, 2 of a month, 1 of a bare year, 0 of a weekday."""
        return 3 if self.day else 2 if self.month else 1 if self.year else 0

    def agrees(self, other: Date) -> bool:
        """True if the two may be the same date: what both of them state is equal."""
        shared = False
        for mine, theirs in (
            (self.year, other.year),
            (self.month, other.month),
            (self.day, other.day),
            (self.weekday, other.weekday),
        ):
            if mine and theirs:
                if mine != theirs:
                    return False
                shared = True
        return shared


def find(text: str, language: str = "en") -> tuple[Date, ...]:
    """Every date of a text in order. A bare "May" or "March" is left alone: too often no month."""
    if language != "en":
        return tuple(
            Date(found[0], found[1], text[found[0] : found[1]], *found[2:])
            for found in dates_tongues.find(lowered(text), language)
        )
    if not _HINT.search(text):  # most sentences have none
        return ()
    named = any(map(text.__contains__, _NAMED))
    return tuple(_date(match) for match in (_DATE if named else _WITHOUT_MONTH).finditer(text))


def _date(match: re.Match[str]) -> Date:
    part = match.groupdict().get
    month = part("month") or part("month2") or part("month3")
    year = part("year") or part("year2") or part("year3") or part("year4")
    day = part("day") or part("day2")
    return Date(
        match.start(),
        match.end(),
        match.group(),
        int(year) if year else 0,
        _MONTHS.index(month[:3].lower()) + 1 if month else 0,
        int(day) if day else 0,
        (part("weekday") or "").lower(),
    )


def is_stamp(text: str) -> bool:
    """True if a line only states when it was written: "Last updated: Monday, 28 May, 10:24 GMT"."""
    if len(text) > _LONGEST or not _HINT.search(text):  # most sentences
        return False
    return len(_LETTERS.findall(_STAMP.sub(" ", _DATE.sub(" ", text)))) < _LEAST_WORDS


def relative(words: Collection[str], language: str = "en") -> list[int]:
    """Days from the day of writing that the words (in lower case) stand for: -1 for "yesterday"."""
    known = _RELATIVE if language == "en" else dates_tongues.relative(language)
    return [days for word, days in known.items() if word in words]


def days_meant(
    dates: Collection[Date], words: Collection[str], written: datetime.date, language: str = "en"
) -> tuple[Date, ...]:
    """The days that a text may mean, as dates with day, month and year: the day on which it came out, those
    of its "yesterday" and "tomorrow", and those of its weekdays in the week before and the week after.
    """
    near = {0, *relative(words, language)}
    for date in dates:
        if date.weekday and not date.day:
            ahead = (WEEKDAYS.index(date.weekday) - written.weekday()) % _WEEK
            near |= {ahead, ahead - _WEEK}
    days = [written + datetime.timedelta(days=n) for n in sorted(near)]
    return tuple(Date(0, 0, "", day.year, day.month, day.day) for day in days)
