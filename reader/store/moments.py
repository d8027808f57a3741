"""How moments and texts are written down: whole microseconds, and strings that UTF-8 can hold."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
MICROSECONDS_PER_HOUR = 3_600_000_000
MICROSECONDS_PER_DAY = 24 * MICROSECONDS_PER_HOUR


def to_micros(moment: datetime) -> int:
    """Microseconds since 1970, exactly.

    Raises:
        ValueError: the moment is naive: nobody knows when it is.
    """
    if moment.tzinfo is None:
        raise ValueError("a moment needs a time zone")
    return (moment - _EPOCH) // _MICROSECOND


def from_micros(micros: int) -> datetime:
    return _EPOCH + timedelta(microseconds=micros)


def to_micros_or_none(moment: datetime | None) -> int | None:
    return None if moment is None else to_micros(moment)


def from_micros_or_none(micros: int | None) -> datetime | None:
    return None if micros is None else from_micros(micros)


_UNFIT = "\0\x02\x03\x1f"  # NUL ends a string for SQLite; search marks and parts words with the others


def storable(text: str) -> str:
    """The same text, code point for code point, with what UTF-8 or SQLite cannot hold replaced.

    Spans stay valid: a lone surrogate or a control character of ours becomes one U+FFFD.
    """
    for mark in _UNFIT:
        text = text.replace(mark, "\ufffd")
    try:
        text.encode()
    except UnicodeEncodeError:
        return "".join("\ufffd" if 0xD800 <= ord(letter) <= 0xDFFF else letter for letter in text)
    return text
