"""Dates of feeds: aware UTC, or None where the feed's word cannot be true."""

from __future__ import annotations

import calendar
import re
import time
from collections import defaultdict
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, timezone
from functools import cache

import dateutil.parser

import resources

_EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)
_AHEAD = timedelta(minutes=15)

# Zones that feeds name and that dateutil does not know; hours from UTC.
_ZONES = {
    name: int(hours * 3600)
    for name, hours in {
        "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7,
        "BST": 1, "CET": 1, "CEST": 2, "EET": 2, "EEST": 3, "MSK": 3, "IST": 5.5, "JST": 9, "AEST": 10,
        "AEDT": 11, "NZST": 12, "NZDT": 13,
    }.items()
}  # fmt: skip

_MONTHS = {name: n + 1 for n, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split())}
_RFC_822 = re.compile(
    r"(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})\s+(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+(\d{4})\s+"
    r"(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s+([A-Za-z]{1,4}|[+-]\d{2}:?\d{2}))?",
    re.IGNORECASE,
)

_YEAR_FIRST = re.compile(r"(\d{4})\s*[-/.年년]\s*(\d{1,2})\s*[-/.月월]\s*(\d{1,2})(?!\d)\s*[日일.]?")
_YEAR_LAST = re.compile(r"(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4})(?!\d)\.?")
_WORD = re.compile(r"(?:\d{1,2}월|[^\W\d_]+)\.?")
_KEPT = frozenset(("AM", "PM", "T", "Z", "GMT", "UTC", "UT", *_ZONES))
_BEHIND = re.compile(r"\s*(?:\[[^\]]*\]|\([^)]*\))$")
_FROM_GREENWICH = re.compile(
    r"\s*\b(?:GMT|UTC|UT)\s*(?=[+-]\d)", re.IGNORECASE
)  # dateutil reads it as POSIX does
_TELLING = 3
"""So many letters of a month's name may stand for it ("ноя")."""
_NO_DATE = datetime(1, 1, 1)  # noqa: DTZ001 - dateutil puts in the zone
"""What dateutil takes for parts that are not given; it would take today's."""


def plausible(moment: datetime | None, now: datetime) -> datetime | None:
    """`moment` in UTC, or None if it lies before the web or ahead of `now`.

    A date ahead of now would keep an article on top of every list; without a date the moment at which we
    first saw it counts.
    """
    if moment is None:
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    try:
        moment = moment.astimezone(UTC).replace(microsecond=0)
    except (OverflowError, ValueError):
        return None
    return moment if _EARLIEST <= moment <= now + _AHEAD else None


def from_struct(value: time.struct_time | None, now: datetime) -> datetime | None:
    """feedparser's UTC time tuple as a plausible date."""
    if value is None:
        return None
    try:
        return plausible(datetime.fromtimestamp(calendar.timegm(value), UTC), now)
    except (ValueError, OverflowError, OSError, TypeError):
        return None


def from_text(text: str, now: datetime) -> datetime | None:
    """A date as feeds write it (RFC 822, ISO 8601 and their relatives, in 37 languages) as a plausible one.

    Without a zone it is UTC. Days stand before months where points or hyphens are between them; where strokes
    are, months first (10/11/2026), unless that is no date or lies ahead.
    """
    text = _BEHIND.sub("", text.strip()[:100])
    if not any(char.isdigit() for char in text):
        return None
    if match := _RFC_822.fullmatch(text):
        day, month, year, hour, minute, second, zone = match.groups()
        offset = _offset(zone)
        if offset is not None:
            try:
                moment = datetime(
                    int(year), _MONTHS[month.lower()], int(day), int(hour), int(minute), int(second or 0),
                    tzinfo=timezone(offset),
                )  # fmt: skip
                return plausible(moment, now)
            except (ValueError, OverflowError):
                return None
    if re.match(r"\d{4}-|\d{8}T", text):
        try:
            return plausible(datetime.fromisoformat(text), now)
        except ValueError:
            pass
    return _in_figures(text, now) or _in_words(text, now)


def _in_figures(text: str, now: datetime) -> datetime | None:
    """Year, month and day as numbers, in the order that their number of digits and what is between tells."""
    if re.fullmatch(r"\d{10}(?:\d{3})?", text):  # seconds or milliseconds since 1970
        return plausible(datetime.fromtimestamp(int(text[:10]), UTC), now)
    if match := re.fullmatch(r"(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)", text):
        return _put_together(match.groups()[:3], ":".join(match.groups()[3:]), now)
    if match := _YEAR_FIRST.match(text):
        return _put_together(match.groups()[:3], text[match.end() :], now)
    if match := _YEAR_LAST.match(text):
        one, between, other, year = match.groups()
        rest = text[match.end() :]
        orders = ((year, other, one), (year, one, other))
        found = (_put_together(order, rest, now) for order in (orders[::-1] if between == "/" else orders))
        return next(filter(None, found), None)
    return None


def _put_together(day: Sequence[str], rest: str, now: datetime) -> datetime | None:
    """A date of (year, month, day) with what follows as its time; midnight if that cannot be read."""
    date = "{}-{:0>2}-{:0>2}".format(*day)
    clock = (
        re.sub(r"\s*[時时点시]\s*", ":", re.sub(r"\s*[分분秒초]\s*", ":", rest))
        .lstrip(" ,:-T")
        .rstrip(" ,:-")
    )
    found = _by_dateutil(f"{date} {clock}") or _by_dateutil(date)
    return plausible(found, now)


def _by_dateutil(text: str) -> datetime | None:
    """What python-dateutil makes of it, if the year is given."""
    text = _FROM_GREENWICH.sub(" ", text)
    try:
        found = dateutil.parser.parse(text, tzinfos=_zone, default=_NO_DATE)
    except (ValueError, OverflowError, TypeError, AttributeError):
        return None
    return found if found.year > 1 else None


def _zone(name: str | None, seconds: int | None) -> int | None:
    return _ZONES.get((name or "").upper()) if seconds is None else seconds


def _in_words(text: str, now: datetime) -> datetime | None:
    """A date with the name of a month, or in a form that only feedparser knows."""
    from feedparser.datetimes import _parse_date  # knows Korean, Greek, Hungarian and half-broken dates

    found = _by_dateutil(text) or _by_dateutil(_in_english(text))
    if found is None and re.search(r"\d{4}", text):
        return from_struct(_parse_date(text), now)
    return plausible(found, now)


def _in_english(text: str) -> str:
    """The same with the month in English, without days of the week and other words."""

    def word(match: re.Match[str]) -> str:
        name = match[0].rstrip(".")
        month = _month_names().get(name.casefold())
        if month is not None:
            return f" {month} "
        return match[0] if name.upper() in _KEPT else " "

    return _WORD.sub(word, text)


@cache
def _month_names() -> dict[str, str]:
    """Any language's name of a month -> "Jan" .. "Dec"; the first letters of a name do where they tell."""
    lines = [
        line.split()
        for line in resources.path("lexicons/months.txt").read_text("utf-8").splitlines()
        if not line.startswith("#")
    ]
    meant: defaultdict[str, set[str]] = defaultdict(set)
    for month, names in zip(_MONTHS, lines, strict=True):
        for name in names:
            for end in range(_TELLING, len(name)):
                meant[name[:end]].add(month)
    found = {begin: months.pop().title() for begin, months in meant.items() if len(months) == 1}
    return found | {
        name: month.title() for month, names in zip(_MONTHS, lines, strict=True) for name in names
    }


def _offset(zone: str | None) -> timedelta | None:
    if zone is None or zone.upper() in ("GMT", "UT", "UTC", "Z"):
        return timedelta(0)
    if zone[0] in "+-":
        away = timedelta(hours=int(zone[1:3]), minutes=int(zone[-2:]))
        return -away if zone[0] == "-" else away
    seconds = _ZONES.get(zone.upper())
    return None if seconds is None else timedelta(seconds=seconds)
