"""What the headers of an answer say."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
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


def retry_after(value: str, now: datetime) -> float | None:
    """Seconds that a Retry-After header (a number or a date) asks for; None if it says nothing."""
    value = value.strip()
    if value.isdigit():
        return float(value[:9])
    try:
        moment = parsedate_to_datetime(value)
    except (ValueError, IndexError, TypeError):
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return (moment - now).total_seconds()
