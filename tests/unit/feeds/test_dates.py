"""Dates of feeds: right, or none."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.feeds.dates import from_text, plausible

NOW = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("Mon, 02 Mar 2026 10:00:00 GMT", 10),
        ("Mon, 02 Mar 2026 10:00:00 +0100", 9),
        ("Mon, 2 Mar 2026 10:00 EST", 15),
        ("Mon, 02 Mar 2026 10:00:00 CET", 9),
        ("Monday, 02 March 2026 10:00:00 -0530", 15),
        ("02 Mar 2026 10:00:00", 10),
        ("2026-03-02T10:00:00Z", 10),
        ("2026-03-02T10:00:00+02:00", 8),
        ("2026-03-02 10:00:00", 10),
        ("2026-03-02T10:00Z", 10),
        ("Mon Mar  2 10:00:00 2026", 10),
        ("March 2, 2026 10:00 am", 10),
        ("20260302T100000Z", 10),
    ],
)
def test_known_forms(text: str, hour: int) -> None:
    found = from_text(text, NOW)
    assert found is not None and found.tzinfo is UTC
    assert (found.year, found.month, found.day, found.hour) == (2026, 3, 2, hour)


@pytest.mark.parametrize(
    "text",
    [
        "", "yesterday", "Wed, 99 Mar 2026 10:00:00 GMT", "0000-00-00T00:00:00Z", "2026-03-05T12:00:00Z",
        "Thu, 01 Jan 1970 00:00:00 GMT", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "1" * 500,
        "Mon, 02 Mar 2099 10:00:00 GMT", "Mon, 02 Mar 2026 10:00:00 +9999", "12:00", "-5",
    ],
)  # fmt: skip
def test_what_cannot_be_true_is_none(text: str) -> None:
    assert from_text(text, NOW) is None


@given(st.integers(631_152_000, 1_772_000_000), st.integers(-14 * 60, 14 * 60))
def test_every_date_survives_both_standards(seconds: int, minutes: int) -> None:
    aware = datetime.fromtimestamp(seconds, timezone(timedelta(minutes=minutes)))
    expected = plausible(aware, NOW)
    assert from_text(format_datetime(aware), NOW) == expected
    assert from_text(aware.isoformat(), NOW) == expected


@given(st.text(max_size=60))
def test_no_text_makes_it_crash(text: str) -> None:
    found = from_text(text, NOW)
    assert found is None or datetime(1990, 1, 1, tzinfo=UTC) <= found <= NOW + timedelta(minutes=15)
