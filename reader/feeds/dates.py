"""Dates of feeds: aware UTC, or None where the feed's word cannot be true."""

from __future__ import annotations

import calendar
import re
import time
from datetime import UTC, datetime, timedelta, timezone

import dateutil.parser

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
    """A date as feeds write it (RFC 822, ISO 8601 and their many relatives) as a plausible one.

    Without a zone it is UTC.
    """
    text = text.strip()[:100]
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
    from feedparser.datetimes import _parse_date  # knows Korean, Greek, Hungarian and half-broken dates

    if (struct := _parse_date(text)) is not None:
        return from_struct(struct, now)
    try:
        return plausible(dateutil.parser.parse(text, tzinfos=_ZONES), now)
    except (ValueError, OverflowError, TypeError, AttributeError):
        return None


def _offset(zone: str | None) -> timedelta | None:
    if zone is None or zone.upper() in ("GMT", "UT", "UTC", "Z"):
        return timedelta(0)
    if zone[0] in "+-":
        away = timedelta(hours=int(zone[1:3]), minutes=int(zone[-2:]))
        return -away if zone[0] == "-" else away
    seconds = _ZONES.get(zone.upper())
    return None if seconds is None else timedelta(seconds=seconds)
