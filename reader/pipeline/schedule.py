"""When a feed is asked again."""

from __future__ import annotations

import random
from datetime import datetime, timedelta

from reader.errors import FeedGone, ReaderError, Throttled

JITTER = 0.1
MOST = timedelta(hours=24)
GONE = timedelta(days=365)
VALIDATORS_LIVE = timedelta(days=8)
"""Older validators are not sent: some servers answer "not modified" for ever."""


def after_success(now: datetime, interval: timedelta, chance: random.Random) -> datetime:
    """The interval later, give or take 10 %, so that feeds do not fall into step."""
    return now + interval * (1 + chance.uniform(-JITTER, JITTER))


def after_failure(
    now: datetime, interval: timedelta, error: ReaderError | None, failures: int, chance: random.Random
) -> datetime:
    """Twice as long with each failure in a row, a day at most; a host that names a time is believed."""
    if isinstance(error, Throttled):
        return error.until
    if isinstance(error, FeedGone):
        return now + GONE
    wait = min(MOST, interval * 2.0 ** min(failures, 10))
    return now + wait * (1 + chance.uniform(-JITTER, JITTER))
