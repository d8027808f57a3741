"""What the headers of an answer say."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

import httpx

from reader.model.feed import Validators


def lower(headers: httpx.Headers) -> dict[str, str]:
    """Names in lower case, equal ones joined; latin-1 keeps each byte as one character."""
    joined: dict[str, str] = {}
    for name, value in headers.raw:
        key, text = name.decode("latin-1").lower(), value.decode("latin-1")
        joined[key] = f"{joined[key]}, {text}" if key in joined else text
    return joined


def validators_of(headers: Mapping[str, str]) -> Validators:
    """What to ask "changed since?" with next time."""
    return Validators(headers.get("etag") or None, headers.get("last-modified") or None)


FRESH_MOST = timedelta(hours=5)
"""Some servers say a year for everything; a feed that is asked so seldom is of no use."""
_MAX_AGE = re.compile(r"(?:^|[,\s])max-age\s*=\s*\"?(\d{1,10})", re.IGNORECASE)


def fresh_for(headers: Mapping[str, str], now: datetime) -> timedelta | None:
    """How long an answer stays fresh (max-age, else Expires), five hours at most; None if it says nothing.

    "no-cache" and "no-store" forbid keeping copies; they do not ask us to come back at once.
    """
    control = headers.get("cache-control", "")
    if found := _MAX_AGE.search(control):
        return _clamped(float(found[1]))
    if "no-cache" in control.lower() or "no-store" in control.lower():
        return None
    expires = _moment(headers.get("expires", ""))
    if expires is None:
        return None
    # The server's own clock, if it shows it: ours may be wrong.
    return _clamped((expires - (_moment(headers.get("date", "")) or now)).total_seconds())


def _clamped(seconds: float) -> timedelta | None:
    return min(timedelta(seconds=min(seconds, 1e9)), FRESH_MOST) if seconds > 0 else None


def server_time(headers: Mapping[str, str]) -> datetime | None:
    """What time it was for the server when it answered; None if it does not say. An answer out of a cache
    tells how old it is."""
    moment = _moment(headers.get("date", ""))
    age = headers.get("age", "").strip()
    seconds = int(age[:9]) if age.isascii() and age.isdigit() else 0
    try:
        return None if moment is None else moment + timedelta(seconds=seconds)
    except OverflowError:
        return None


def retry_after(value: str, now: datetime) -> float | None:
    """Seconds that a Retry-After header (a number or a date) asks for; None if it says nothing."""
    value = value.strip()
    if value.isdigit():
        return float(value[:9])
    moment = _moment(value)
    return None if moment is None else (moment - now).total_seconds()


def _moment(value: str) -> datetime | None:
    """An HTTP date; None if it is none."""
    try:
        moment = parsedate_to_datetime(value.strip())
    except (ValueError, IndexError, TypeError):
        return None
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment
