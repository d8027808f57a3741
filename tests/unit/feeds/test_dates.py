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
    ("text", "hour"),
    [
        ("2026/03/02 10:00", 10), ("2026.03.02 10:00:00 CET", 9), ("2026年3月2日 10時00分", 10),
        ("20260302100000", 10), ("2026년 3월 2일 10:00", 10), ("1772445600", 10),
        ("1772445600123", 10), ("2026-03-02 10:00:00 CET", 9), ("02.03.2026 10:00", 10),
        ("2.3.2026, 10:00", 10), ("02-03-2026 10:00:00", 10), ("2026/3/2", 0),
        ("Mo, 02 Mär 2026 10:00:00 +0100", 9), ("lun., 02 mars 2026 10:00:00 GMT", 10),
        ("2 de marzo de 2026 10:00", 10), ("Пн, 02 мар 2026 10:00:00 +0300", 7),
        ("2 марта 2026 г., 10:00", 10), ("الاثنين, 2 مارس 2026 10:00:00 +0000", 10),
        ("월, 02 3월 2026 10:00:00 +0900", 1), ("Mon Mar 02 2026 10:00:00 GMT+0200 (EET)", 8),
        ("Mon, 02 Mar 2026 10:00:00 UTC-3", 13), ("2026-03-02T10:00:00[Europe/Paris]", 10),
        ("Mon Mar  2 10:00:00 CET 2026", 9),
    ],
)  # fmt: skip
def test_forms_of_other_countries(text: str, hour: int) -> None:
    found = from_text(text, NOW)
    assert found is not None
    assert (found.year, found.month, found.day, found.hour) == (2026, 3, 2, hour)


def test_months_stand_first_between_strokes_unless_that_cannot_be() -> None:
    assert from_text("02/03/2026 10:00", NOW) == datetime(2026, 2, 3, 10, tzinfo=UTC)
    assert from_text("28/02/2026", NOW) == datetime(2026, 2, 28, tzinfo=UTC)
    assert from_text("05/03/2026", datetime(2026, 3, 5, tzinfo=UTC)) == datetime(2026, 3, 5, tzinfo=UTC)


@pytest.mark.parametrize("text", ["10:00", "Mon 10:00", "Mar 2", "2 марта", "02.03."])
def test_what_names_no_year_is_none_whatever_day_it_is(text: str) -> None:
    assert from_text(text, datetime(2099, 1, 1, tzinfo=UTC)) is None


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
