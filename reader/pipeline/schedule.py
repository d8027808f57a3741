"""When a feed is asked again, and why then."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import datetime, timedelta

from reader.errors import Blocked, FeedGone, FeedUnreachable, ReaderError, Throttled
from reader.model.feed import Manners
from reader.store.fetching import RECENT, WHILE, Rhythm

JITTER = 0.1
FLOOR = timedelta(minutes=15)
OFTEN, MOST = timedelta(minutes=30), timedelta(hours=24)
"""Between these the pace follows how often a feed publishes, as long as the interval is the usual one."""
USUAL = timedelta(hours=1)
UNREACHED_MOST = timedelta(hours=4)
"""When nobody answered, the fault may be at our end: then the wait grows no longer than this."""
GONE = timedelta(days=365)
PAUSE_FIRST, PAUSE_MOST = timedelta(minutes=10), timedelta(hours=24)
VALIDATORS_LIVE = timedelta(days=8)
"""Older validators are not sent: some servers answer "not modified" for ever."""
MOVED_ANSWERS, MOVED_AFTER = 5, timedelta(days=2)
"""So many answers over so long, before a permanent redirect is believed: some are slips of a server."""
_BURST = 3  # entries within RECENT, from which they tell of a rhythm


@dataclass(frozen=True, slots=True)
class NextCheck:
    """The moment, and the reason in one sentence."""

    at: datetime
    why: str


def after_success(
    now: datetime,
    interval: timedelta,
    chance: random.Random,
    *,
    rhythm: Rhythm | None = None,
    manners: Manners | None = None,
    fresh_for: timedelta | None = None,
) -> NextCheck:
    """The interval later, give or take 10 %, so that feeds do not fall into step.

    Args:
        interval: as set; 60 minutes stretch and shrink to 30 minutes .. 24 hours with the rhythm, other
            intervals in proportion. Never under 15 minutes.
        rhythm: how often the feed publishes; None keeps to the interval.
        manners: hours, days and times that the feed wants kept.
        fresh_for: how long the server says that the answer stays fresh.
    """
    wait, why = _usual(interval, rhythm)
    wait = max(FLOOR, wait * (1 + chance.uniform(-JITTER, JITTER)))
    manners = manners or Manners()
    for asked, reason in (
        (manners.ttl, "The feed asks not to be asked sooner (ttl)."),
        (fresh_for, "Its server says that the answer stays fresh so long."),
    ):
        if asked is not None and asked > wait:
            wait, why = asked * (1 + chance.uniform(0, JITTER)), reason
    at = now + wait
    allowed = _allowed(at, manners, chance)
    return (
        NextCheck(at, why) if allowed == at else NextCheck(allowed, "The feed names hours to leave it alone.")
    )


def after_failure(
    now: datetime, interval: timedelta, error: ReaderError | None, failures: int, chance: random.Random
) -> NextCheck:
    """Twice as long with each failure in a row, a day at most; a host that names a time is believed.

    Args:
        error: None if what came was no feed.
        failures: how many failures in a row there were before this one.
    """
    if isinstance(error, Throttled):
        wait = max(FLOOR, interval * (1 + chance.uniform(0, JITTER)))
        return NextCheck(max(error.until, now + wait), "Its server asked for a pause.")
    if isinstance(error, FeedGone):
        return NextCheck(now + GONE, "Its server says that it is gone for good: it is not asked any more.")
    unanswered = isinstance(error, FeedUnreachable) and error.status is None
    # A portal in the way leads every feed to a private address, or answers with its own page (no error then).
    ours = unanswered or error is None or isinstance(error, Blocked)
    most = min(MOST, max(interval, UNREACHED_MOST)) if ours else MOST
    wait = min(most, interval * 2.0 ** min(failures, 10))
    jitter = chance.uniform(-JITTER, JITTER) if wait < MOST else chance.uniform(-JITTER, 0)
    if failures and wait < most:
        why = f"It failed {failures + 1} times in a row: the wait grows each time."
    elif failures:
        why = f"It failed {failures + 1} times in a row: the wait grows no longer."
    else:
        why = "It failed this time: it is asked again after the usual wait."
    return NextCheck(now + max(FLOOR, wait * (1 + jitter)), why)


def pause(now: datetime, error: Throttled, before: int) -> datetime:
    """Until when a host rests: as long as it says; else 10 minutes, doubled with each refusal in a row."""
    if error.named:
        return min(error.until, now + PAUSE_MOST)
    return now + min(PAUSE_MOST, PAUSE_FIRST * 2.0 ** min(before, 10))


def _usual(interval: timedelta, rhythm: Rhythm | None) -> tuple[timedelta, str]:
    """Half the time between two entries: then news waits a quarter of that on average."""
    if rhythm is None or not rhythm.any:
        why = "The usual interval."
        return interval, why
    scale = interval / USUAL
    least, most = min(MOST, max(FLOOR, OFTEN * scale)), MOST
    gaps = [WHILE / rhythm.all] if rhythm.all else []
    if rhythm.recent >= _BURST:
        gaps.append(RECENT / rhythm.recent)
    if not gaps:
        why = f"It published nothing for {WHILE.days} days."
        return most, why
    gap = min(gaps)
    wait = min(max(gap / 2 * scale, least), most)
    minutes, hours = gap / timedelta(minutes=1), round(gap / timedelta(hours=1))
    if minutes < 90:
        why = f"It publishes about every {max(2, round(minutes))} minutes."
    elif hours < 48:
        why = f"It publishes about every {hours} hours."
    else:
        why = f"It publishes about every {round(hours / 24)} days."
    return wait, why


def _allowed(at: datetime, manners: Manners, chance: random.Random) -> datetime:
    """The moment itself, or one soon after the begin of the next hour that the feed allows."""
    moment = at
    for _ in range(24 * 8):
        if moment.hour not in manners.skip_hours and moment.weekday() not in manners.skip_days:
            return moment
        moment = moment.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
        moment += timedelta(minutes=chance.uniform(0, 10))
    return at
