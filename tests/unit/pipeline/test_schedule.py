"""When a feed is asked again."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

from reader.errors import FeedGone, FeedUnreachable, Throttled
from reader.pipeline.schedule import after_failure, after_success

NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


def test_after_success_it_is_the_interval_give_or_take_a_tenth() -> None:
    chance = random.Random(1)
    waits = {after_success(NOW, HOUR, chance) - NOW for _ in range(200)}
    assert min(waits) >= 0.9 * HOUR
    assert max(waits) <= 1.1 * HOUR
    assert len(waits) > 100


def test_failures_in_a_row_wait_longer_and_a_day_at_most() -> None:
    chance, error = random.Random(1), FeedUnreachable("https://x.example/feed")
    waits = [after_failure(NOW, HOUR, error, failures, chance) - NOW for failures in (0, 1, 2, 4, 40)]
    assert waits[:4] == sorted(waits[:4])
    assert waits[-1] <= 1.1 * timedelta(days=1)


def test_a_host_that_names_a_time_is_believed() -> None:
    until = NOW + timedelta(hours=7)
    error = Throttled("https://x.example/feed", until)
    assert after_failure(NOW, HOUR, error, 0, random.Random(1)) == until


def test_a_feed_that_is_gone_is_left_alone() -> None:
    later = after_failure(NOW, HOUR, FeedGone("https://x.example/feed"), 0, random.Random(1))
    assert later - NOW > timedelta(days=300)
