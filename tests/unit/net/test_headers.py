"""What the headers of an answer say about the next request."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from reader.net.headers import fresh_for, retry_after

NOW = datetime(2026, 3, 4, 10, tzinfo=UTC)
HOUR = timedelta(hours=1)
DATE = "Wed, 04 Mar 2026 10:00:00 GMT"


@pytest.mark.parametrize(
    ("headers", "fresh"),
    [
        ({}, None),
        ({"cache-control": "public, max-age=7200"}, 2 * HOUR),
        ({"cache-control": 'MAX-AGE="7200", must-revalidate'}, 2 * HOUR),
        ({"cache-control": "s-maxage=99, max-age=60"}, timedelta(minutes=1)),
        ({"cache-control": "max-age=31536000, immutable"}, 5 * HOUR),
        ({"cache-control": "max-age=0"}, None),
        ({"cache-control": "max-age=-5"}, None),
        ({"cache-control": "max-age=9999999999999999999"}, 5 * HOUR),
        ({"cache-control": "no-cache", "expires": "Wed, 04 Mar 2026 12:00:00 GMT"}, None),
        ({"expires": "Wed, 04 Mar 2026 12:00:00 GMT"}, 2 * HOUR),
        ({"expires": "Wed, 04 Mar 2026 12:00:00 GMT", "cache-control": "max-age=3600"}, HOUR),
        ({"expires": "Thu, 05 Mar 2026 12:00:00 GMT"}, 5 * HOUR),
        ({"expires": "Tue, 03 Mar 2026 12:00:00 GMT"}, None),
        ({"expires": "0"}, None),
        ({"expires": "soon", "cache-control": "private"}, None),
        # Its clock is a day behind ours: what counts is the time between the two that it names.
        ({"expires": "Tue, 03 Mar 2026 11:00:00 GMT", "date": "Tue, 03 Mar 2026 10:00:00 GMT"}, HOUR),
    ],
)
def test_how_long_an_answer_stays_fresh(headers: dict[str, str], fresh: timedelta | None) -> None:
    assert fresh_for(headers, NOW) == fresh


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("120", 120), (" 0 ", 0), ("Wed, 04 Mar 2026 10:02:00 GMT", 120), (DATE, 0),
        ("Wednesday, 04-Mar-26 10:02:00 GMT", 120), ("", None), ("soon", None), ("-5", None), ("1.5", None),
    ],
)  # fmt: skip
def test_how_long_a_pause_is_asked_for(value: str, seconds: float | None) -> None:
    assert retry_after(value, NOW) == seconds
