"""Looking for news by itself: what is asked at each look."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from reader.app import open_services
from reader.engine.commands import compare_new, icons
from reader.engine.job import Job
from reader.engine.protocol import Command
from reader.engine.rounds import MOST_AFTER_SLEEP, Rounds
from reader.pipeline.services import Services
from reader.settings import AUTOMATIC
from tests.hostile import HOSTILE
from tests.loopback import Loopback, rss
from tests.unit.pipeline.conftest import FakeClock


class Begun:
    """Takes what a round begins, and ends it when it is told to."""

    def __init__(self) -> None:
        self.works: list[Callable[[Job], None]] = []
        self.ended: Callable[[], None] = lambda: None

    def __call__(self, work: Callable[[Job], None], ended: Callable[[], None]) -> None:
        self.works.append(work)
        self.ended = ended


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def services(tmp_path: Path, clock: FakeClock) -> object:
    with open_services(tmp_path / "library.sqlite", writer=True, clock=clock) as made:
        yield made


def add(services: Services, count: int) -> list[int]:
    feeds, now = services.library.feeds, services.clock.now()
    return [feeds.add(f"http://127.0.0.1:9/{n}", f"Feed {n}", at=now).id for n in range(count)]


def test_what_is_due_is_asked_and_a_second_round_waits_for_the_first(
    services: Services, clock: FakeClock
) -> None:
    ids, begun = add(services, 3), Begun()
    services.library.feeds.set_next_check(ids[1], clock.now().replace(hour=20))
    rounds = Rounds(services, begun)
    assert set(rounds.due()) == {ids[0], ids[2]}
    rounds.look()
    clock.move(seconds=30)
    rounds.look()
    assert len(begun.works) == 1
    begun.ended()
    clock.move(seconds=30)
    rounds.look()
    assert len(begun.works) == 2


def test_it_can_be_switched_off(services: Services) -> None:
    add(services, 1)
    services.settings.put(AUTOMATIC, False)
    assert Rounds(services, Begun()).due() == []


def test_feeds_that_are_gone_and_the_sample_are_not_asked(services: Services, clock: FakeClock) -> None:
    (gone,) = add(services, 1)
    services.library.feeds.add("sample:1", "Sample", at=clock.now())
    services.library.feeds.record_failure(gone, at=clock.now(), sentence="Gone.", next_check=None, stop=True)
    assert Rounds(services, Begun()).due() == []


def test_after_sleep_the_network_is_given_time_and_the_night_is_spread(
    services: Services, clock: FakeClock
) -> None:
    ids = add(services, 100)
    rounds = Rounds(services, Begun())
    assert len(rounds.due()) == 100, "when the window opens, all of them"
    clock.move(hours=9)
    asked: list[int] = []
    looks = 0
    while len(asked) < len(ids):
        due = rounds.due()
        if looks == 0:
            assert due == []
        assert len(due) <= MOST_AFTER_SLEEP
        for feed in due:
            services.library.feeds.set_next_check(feed, clock.now().replace(year=2027))
        asked += due
        looks += 1
        clock.move(seconds=30)
    assert looks * 30 > 180 and len(set(asked)) == 100


def test_when_the_network_is_back_nobody_waits_for_what_it_did(services: Services, clock: FakeClock) -> None:
    """Nobody answers for hours; then one feed does, and the others are asked soon, a few at a time."""
    feeds = services.library.feeds
    with Loopback() as site:
        for n in range(20):
            feeds.add(site.feed(f"/{n}.xml", rss([(f"T{n}", f"/{n}", "Text")])), f"Feed {n}", at=clock.now())
        whole, gone = dict(site.routes), feeds.add("http://127.0.0.1:9/", "Gone", at=clock.now())
        site.routes.update(dict.fromkeys(whole, HOSTILE["hangs_up"]))
        begun = Begun()
        rounds = Rounds(services, begun)

        def look() -> int:
            """One look; how many requests it made."""
            before = len(site.requests)
            rounds.look()
            for work in begun.works:
                work(Job(Command(-1, "", {}), services, lambda event: None, lambda work: None))
            begun.works.clear()
            begun.ended()
            return len({request.path for request in site.requests[before:] if ".xml" in request.path})

        assert look() == 20
        for _ in range(9):
            clock.move(minutes=1.5)
            assert look() == 0
        clock.move(minutes=2)
        assert look() <= 1, "one feed shows whether it is over"
        site.routes.update(whole)
        first = 0
        while not first:
            clock.move(minutes=1.9)
            first = look()
        assert first == 1
        counts = []
        for _ in range(4):
            clock.move(seconds=30)
            counts.append(look())
        assert sum(counts) == 19 and max(counts) <= MOST_AFTER_SLEEP
        assert services.library.counts().articles == 20
        assert feeds.get(gone.id).failures >= 2


def test_a_round_asks_and_announces(services: Services, clock: FakeClock) -> None:
    with Loopback() as site:
        feed = services.library.feeds.add(
            site.feed("/a.xml", rss([("One", "/1", "Text")])), "A", at=clock.now()
        )
        begun, told = Begun(), []
        Rounds(services, begun).look()
        later: list[object] = []
        begun.works[0](Job(Command(-1, "", {}), services, told.append, later.append))
        assert any(feed.id in event.get("feeds", ()) for event in told)
        assert services.library.counts().articles == 1
        assert later == [compare_new, icons], "what is new is compared, and icons are looked for"
        assert services.library.feeds.due(clock.now()) == []


def test_a_clock_that_is_set_back_holds_nothing_up(services: Services, clock: FakeClock) -> None:
    ids = add(services, 2)
    rounds = Rounds(services, Begun())
    clock.move(days=900)
    rounds.due()
    clock.move(hours=1)
    assert rounds.due() == []  # it seems to have slept: the network is given time to come back
    clock.move(days=-900)
    assert rounds.due() == []
    clock.move(minutes=1)
    assert set(rounds.due()) == set(ids)
