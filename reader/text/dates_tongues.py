"""How languages other than English write dates: "3. März 2026", "в среду", "3月3日", "٣ مارس"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from reader.text.alternatives import whole
from reader.text.tongue_lists import lists

WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_FILE = "calendar.txt"
_YEAR = r"(?:1[89]|20)\d\d"
_BARE_YEAR = rf"(?<![\w$€£.,-])(?P<year4>{_YEAR})(?![\w%-]|[.,]\d|['’]s\b)"
_NUMERIC = rf"(?<![\w.])(?P<day3>\d{{1,2}})\.(?P<number>\d{{1,2}})\.(?P<year3>{_YEAR})(?!\w)"
# A number of days is no day: 3日間, 3일 만에
_HAN = re.compile(
    rf"(?:(?P<year>{_YEAR})年)?(?<!\d)(?P<number>\d{{1,2}})月(?:(?P<day>\d{{1,2}})[日号號])?(?![份間])"
    r"|(?<![\d月])(?P<day2>\d{1,2})[日号號](?!間|目|連|ぶり|後|后|内|以|前|本|程|线|線)"
    rf"|(?<!\d)(?P<year4>{_YEAR})年(?![間间前後后来])"
    r"|(?:星期|周|週|礼拜)(?P<weekday>[一二三四五六日天])(?![年刊])|(?P<weekday2>[月火水木金土日])曜"
)
_HANGUL = re.compile(
    rf"(?:(?P<year>{_YEAR})년\s?)?(?<!\d)(?P<number>\d{{1,2}})월(?:\s?(?P<day>\d{{1,2}})일)?"
    r"|(?<![\d월])(?P<day2>\d{1,2})일(?!\s?(?:간|째|만에|동안|이내|뒤|후|전|차))"
    rf"|(?<!\d)(?P<year4>{_YEAR})년|(?P<weekday2>[월화수목금토일])요일"
)
_DAYS_OF_WEEK = {
    letter: n
    for letters in ("一二三四五六日", "月火水木金土日", "월화수목금토일")
    for n, letter in enumerate(letters)
}
_SUNDAY = "天"
_OF_MOON = {"ja": _HAN, "zh": _HAN, "ko": _HANGUL}

Found = tuple[int, int, int, int, int, str]
"""Start, end, year, month, day and weekday (in English) of a date; 0 and "" are unknown."""


@dataclass(frozen=True, slots=True)
class _Calendar:
    """A language's pattern, for text in lower case, and what its names stand for."""

    pattern: re.Pattern[str]
    hint: re.Pattern[str]
    months: Mapping[str, int]
    days: Mapping[str, str]


@lru_cache(maxsize=32)
def _calendar(language: str) -> _Calendar:
    words = lists(_FILE).get(language, {})
    months = {name: n for n, names in enumerate(words.get("months", ()), 1) for name in names.split("/")}
    weekdays = zip(WEEKDAYS, words.get("days", ()), strict=False)
    days = {name: day for day, names in weekdays for name in names.split("/")}
    if not months:
        return _Calendar(re.compile(f"{_NUMERIC}|{_BARE_YEAR}"), re.compile(r"\d{4}"), months, days)
    month, weekday = whole(months), whole(days)
    of = f"(?:{whole(words['of'])}\\s)?" if "of" in words else ""
    marked = f"(?:{'|'.join(map(re.escape, words['day']))})?" if "day" in words else ""
    first = (
        rf"(?<!\w)(?P<month3>{month})\s(?P<day4>\d{{1,2}})(?!\d|[.,]\d)|" if "first" in words else ""
    )  # "március 3."
    pattern = first + (
        rf"(?<![\w.,/])(?P<day>\d{{1,2}}){marked}\s{of}(?P<month>{month})(?!\w)(?:,?\s{of}(?P<year>{_YEAR})(?!\w))?"
        rf"|(?<!\w)(?P<month2>{month})(?!\w)\s{of}(?P<year2>{_YEAR})(?!\w)"
        rf"|(?<!\w)(?P<weekday>{weekday})(?!\w)|{_NUMERIC}|{_BARE_YEAR}"
    )
    return _Calendar(re.compile(pattern), re.compile(rf"\d|{weekday}"), months, days)


def find(low: str, language: str) -> list[Found]:
    """The dates of a text in lower case, in order. A month without a day or year is none."""
    if language in _OF_MOON:
        return [_eastern(match) for match in _OF_MOON[language].finditer(low) if _plausible(match)]
    calendar = _calendar(language)
    if not calendar.hint.search(low):
        return []
    return [_western(match, calendar) for match in calendar.pattern.finditer(low)]


def _western(match: re.Match[str], calendar: _Calendar) -> Found:
    part = match.groupdict().get
    name = part("month") or part("month2") or part("month3")
    number, weekday = part("number"), part("weekday")
    year = part("year") or part("year2") or part("year3") or part("year4")
    day = part("day") or part("day3") or part("day4")
    return (
        match.start(),
        match.end(),
        int(year or 0),
        calendar.months[" ".join(name.split())] if name else int(number or 0),
        int(day or 0),
        calendar.days[" ".join(weekday.split())] if weekday else "",
    )


def _eastern(match: re.Match[str]) -> Found:
    part = match.groupdict().get
    letter = part("weekday") or part("weekday2")
    weekday = WEEKDAYS[6 if letter == _SUNDAY else _DAYS_OF_WEEK[letter]] if letter else ""
    year, day = part("year") or part("year4"), part("day") or part("day2")
    return match.start(), match.end(), int(year or 0), int(part("number") or 0), int(day or 0), weekday


def _plausible(match: re.Match[str]) -> bool:
    """Whether it is more than a month alone, and no 45th day."""
    _start, _end, year, month, day, weekday = _eastern(match)
    return bool(year or day or weekday) and month <= 12 and day <= 31


@lru_cache(maxsize=32)
def relative(language: str) -> Mapping[str, int]:
    """Words for a day, with how many days from the day of writing it is."""
    words = lists(_FILE).get(language, {})
    steps = (("today", 0), ("yesterday", -1), ("tomorrow", 1))
    return {word: step for kind, step in steps for word in words.get(kind, ())}
