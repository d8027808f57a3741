"""Dates of feeds: aware UTC, or None where the feed's word cannot be true."""

from __future__ import annotations

import calendar
import time
from datetime import UTC, datetime, timedelta

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
        moment = moment.astimezone(UTC)
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
    """An RFC 822, ISO 8601 or half-broken date as a plausible one; without a zone it is UTC."""
    text = text.strip()[:100]
    if not any(char.isdigit() for char in text):
        return None
    try:
        return plausible(datetime.fromisoformat(text), now)
    except ValueError:
        pass
    try:
        return plausible(dateutil.parser.parse(text, tzinfos=_ZONES), now)
    except (ValueError, OverflowError, TypeError, AttributeError):
        return None
