"""When a feed is asked again."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

import pytest

from reader.errors import Blocked, FeedGone, FeedUnreachable, Throttled
from reader.model.feed import Manners
from reader.pipeline.schedule import after_failure, after_success, pause
from reader.store.fetching import Rhythm

NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


def test_after_success_it_is_the_interval_give_or_take_a_tenth() -> None:
    chance = random.Random(1)
    waits = {after_success(NOW, HOUR, chance).at - NOW for _ in range(200)}
    assert min(waits) >= 0.9 * HOUR
    assert max(waits) <= 1.1 * HOUR
    assert len(waits) > 100


def test_failures_in_a_row_wait_longer_and_a_day_at_most() -> None:
    chance, error = random.Random(1), FeedUnreachable("https://x.example/feed", status=404)
    waits = [after_failure(NOW, HOUR, error, failures, chance).at - NOW for failures in (0, 1, 2, 4, 40)]
    for wait, hours in zip(waits, (1, 2, 4, 16, 24), strict=True):
        assert 0.9 * hours <= wait / HOUR <= min(1.1 * hours, 24)


@pytest.mark.parametrize(("failures", "said"), [(0, "this time:"), (1, "2 times"), (5, "6 times in a row:")])
def test_it_says_how_often_it_failed(failures: int, said: str) -> None:
    error = FeedUnreachable("https://x.example/feed", status=404)
    assert f"failed {said}" in after_failure(NOW, HOUR, error, failures, random.Random(1)).why


def test_it_says_that_the_wait_grows_only_as_long_as_it_does() -> None:
    missing, silent = (FeedUnreachable("https://x.example/feed", status=status) for status in (404, None))
    for error, grows_until in ((missing, 4), (silent, 1)):
        for failures in range(1, 9):
            why = after_failure(NOW, HOUR, error, failures, random.Random(1)).why
            assert ("grows each time" in why) == (failures <= grows_until)


def test_a_host_that_names_a_time_is_believed() -> None:
    until = NOW + timedelta(hours=7)
    error = Throttled("https://x.example/feed", until)
    assert after_failure(NOW, HOUR, error, 0, random.Random(1)).at == until


def test_a_short_pause_does_not_bring_the_next_look_forward() -> None:
    error = Throttled("https://x.example/feed", NOW + timedelta(seconds=5))
    assert after_failure(NOW, HOUR, error, 0, random.Random(1)).at >= NOW + HOUR


def test_a_feed_that_is_gone_is_left_alone() -> None:
    later = after_failure(NOW, HOUR, FeedGone("https://x.example/feed"), 0, random.Random(1))
    assert later.at - NOW > timedelta(days=300)
    assert "gone for good" in later.why


def test_where_nobody_answered_the_wait_stays_short() -> None:
    chance = random.Random(1)
    silent = FeedUnreachable("https://x.example/feed")
    missing = FeedUnreachable("https://x.example/feed", status=404)
    portal = Blocked("http://10.0.0.1/welcome", "10.0.0.1 lies inside a private network")
    for error in (silent, portal, None):
        assert after_failure(NOW, HOUR, error, 20, chance).at - NOW <= timedelta(hours=4.4)
    assert after_failure(NOW, HOUR, missing, 20, chance).at - NOW >= timedelta(hours=21)


@pytest.mark.parametrize(
    ("recent", "all_", "least", "most"),
    [
        (0, 0, 21, 24 * 1.1),  # nothing for two weeks
        (0, 1, 21, 24 * 1.1),
        (2, 14, 10.8, 13.2),  # one a day: half a day
        (8, 56, 2.7, 3.3),  # four a day
        (400, 3000, 0.45, 0.55),  # never more often than every half hour
        (24, 26, 0.9, 1.1),  # it woke up
    ],
)
def test_the_pace_follows_how_often_a_feed_publishes(
    recent: int, all_: int, least: float, most: float
) -> None:
    chance = random.Random(2)
    rhythm = Rhythm(recent, all_, True)
    for _ in range(50):
        wait = (after_success(NOW, HOUR, chance, rhythm=rhythm).at - NOW) / HOUR
        assert least <= wait <= most


@pytest.mark.parametrize(
    ("recent", "all_", "said"),
    [
        (0, 0, "nothing for 14 days"),
        (0, 1, "about every 14 days"),
        (2, 2, "about every 7 days"),
        (3, 3, "about every 16 hours"),  # three in two days are a burst
        (0, 7, "about every 2 days"),
        (0, 8, "about every 42 hours"),
        (32, 32, "about every 2 hours"),
        (33, 33, "about every 87 minutes"),
        (2880, 2880, "about every 2 minutes"),
        (9000, 9000, "about every 2 minutes"),
    ],
)
def test_it_says_how_often_a_feed_publishes(recent: int, all_: int, said: str) -> None:
    assert said in after_success(NOW, HOUR, random.Random(1), rhythm=Rhythm(recent, all_, True)).why


def test_a_new_feed_without_entries_keeps_to_the_interval() -> None:
    later = after_success(NOW, HOUR, random.Random(1), rhythm=Rhythm(0, 0, False))
    assert timedelta(minutes=54) <= later.at - NOW <= timedelta(minutes=66)


def test_another_interval_scales_the_pace_but_never_below_a_quarter_of_an_hour() -> None:
    busy = Rhythm(400, 3000, True)
    quarter = timedelta(minutes=15)
    waits = [after_success(NOW, quarter, random.Random(n), rhythm=busy).at - NOW for n in range(50)]
    assert quarter <= min(waits) <= max(waits) <= 1.1 * quarter
    assert after_success(NOW, 4 * HOUR, random.Random(1), rhythm=busy).at - NOW >= 1.8 * HOUR


def test_what_the_server_and_the_feed_ask_for_is_kept() -> None:
    busy, chance = Rhythm(400, 3000, True), random.Random(3)
    fresh = after_success(NOW, HOUR, chance, rhythm=busy, fresh_for=3 * HOUR)
    assert 3 * HOUR <= fresh.at - NOW <= 3.3 * HOUR
    assert "fresh" in fresh.why
    ttl = after_success(NOW, HOUR, chance, rhythm=busy, manners=Manners(ttl=2 * HOUR), fresh_for=HOUR)
    assert 2 * HOUR <= ttl.at - NOW <= 2.2 * HOUR
    shorter = after_success(NOW, HOUR, chance, manners=Manners(ttl=timedelta(minutes=1)))
    assert shorter.at - NOW >= 0.9 * HOUR


def test_hours_and_days_to_leave_out_are_left_out() -> None:
    chance = random.Random(4)
    night = Manners(skip_hours=frozenset(range(12, 18)))
    for _ in range(30):
        at = after_success(NOW, HOUR, chance, manners=night).at
        assert NOW.replace(hour=18) <= at < NOW.replace(hour=18, minute=11)
    weekdays = Manners(skip_days=frozenset(range(5)))  # NOW is a Wednesday
    assert after_success(NOW, HOUR, chance, manners=weekdays).at.weekday() == 5


def test_a_pause_without_a_time_doubles_up_to_a_day() -> None:
    bare = Throttled("https://x.example/feed", NOW, named=False)
    waits = [pause(NOW, bare, before) - NOW for before in range(12)]
    assert waits[0] == timedelta(minutes=10)
    assert waits[1] == timedelta(minutes=20)
    assert waits[-1] == timedelta(days=1)
    named = Throttled("https://x.example/feed", NOW + timedelta(seconds=90))
    assert pause(NOW, named, 9) - NOW == timedelta(seconds=90)
