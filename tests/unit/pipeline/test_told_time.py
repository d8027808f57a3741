"""Nothing is removed for its age by a clock that the outlets' servers do not share."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from reader.errors import ClockWrong
from reader.model.changes import Changes
from reader.net.headers import server_time
from reader.pipeline.fetch import fetch_feeds
from reader.pipeline.house import keep_house, tidy
from reader.pipeline.services import Services
from reader.pipeline.told_time import TOLD, hear, is_confirmed
from reader.pipeline.workers import Workers
from tests.loopback import Answer, Loopback, rss
from tests.unit.pipeline.conftest import FakeClock
from tests.unit.pipeline.test_backup import some_news

AGREES, YEAR = timedelta(seconds=40), timedelta(days=365)


def kept_house(services: Services) -> tuple[set[int], list[str]]:
    gone: set[int] = set()
    said: list[str] = []

    def announce(changes: Changes) -> None:
        gone.update(changes.articles)

    keep_house(services, said.append, announce)
    return gone, said


@pytest.mark.parametrize("days", [365, 800, 9000])
def test_a_clock_that_jumps_ahead_removes_nothing(services: Services, clock: FakeClock, days: int) -> None:
    young = some_news(services)
    hear(services, [("a.test", AGREES)])
    kept_house(services)
    clock.move(days=days)
    assert kept_house(services) == (set(), []), "no server has told this time"
    hear(services, [("a.test", timedelta(days=days)), ("b.test", timedelta(days=days))])
    gone, (sentence,) = kept_house(services)
    assert not gone and sentence.startswith("By this computer's clock it is 20")
    assert "servers 2026-03-04. Set the clock right" in sentence
    assert kept_house(services) == (set(), []), "it is said once a day"
    with pytest.raises(ClockWrong):
        tidy(services)
    clock.move(days=-days)
    assert kept_house(services) == (set(), [])
    assert set(services.library.articles.ids()) == set(young)


def test_after_a_year_away_it_is_removed_once_a_server_tells_the_time(
    services: Services, clock: FakeClock
) -> None:
    old = some_news(services)
    hear(services, [("a.test", AGREES)])
    clock.move(days=400)
    assert kept_house(services)[0] == set()
    hear(services, [("a.test", -AGREES)])
    assert kept_house(services) == (set(old), [])


def test_who_asks_for_it_needs_no_server(services: Services, clock: FakeClock) -> None:
    old = some_news(services)
    clock.move(days=400)
    assert set(tidy(services).articles) == set(old)


@pytest.mark.parametrize(
    ("leads", "confirmed"),
    [
        ([], False),
        ([("a", None), ("b", None)], False),
        ([("a", YEAR)], False),  # it may be wrong itself
        ([("a", YEAR), ("a", YEAR)], False),
        ([("a", YEAR), ("b", AGREES)], True),
        ([("a", -AGREES)], True),
        ([("a", YEAR), ("b", YEAR * 2)], None),
        ([("a", -YEAR), ("b", -YEAR)], None),
    ],
)
def test_servers_are_believed_when_they_agree_with_the_clock_or_several_do_not(
    leads: list[tuple[str, timedelta | None]], confirmed: bool | None, services: Services
) -> None:
    hear(services, leads)
    if confirmed is None:
        with pytest.raises(ClockWrong):
            is_confirmed(services)
    else:
        assert is_confirmed(services) is confirmed


def test_it_is_believed_for_two_days_and_written_down_once_an_hour(
    services: Services, clock: FakeClock
) -> None:
    hear(services, [("a", AGREES)])
    before = services.library.settings.get(TOLD)
    clock.move(minutes=59)
    hear(services, [("a", -AGREES)])
    assert services.library.settings.get(TOLD) == before
    clock.move(minutes=2)
    hear(services, [("a", -AGREES)])
    assert services.library.settings.get(TOLD) != before
    clock.move(days=2)
    assert is_confirmed(services)
    clock.move(minutes=1)
    assert not is_confirmed(services)
    clock.move(days=-9)
    assert not is_confirmed(services)
    services.library.settings.put(TOLD, "soon")
    assert not is_confirmed(services)


@pytest.mark.parametrize(("date", "wrong"), [("04 Mar 2026 09:59:50", False), ("01 Jan 2019 00:00:00", True)])
def test_the_answers_of_feeds_tell_the_time(
    services: Services, clock: FakeClock, site: Loopback, date: str, wrong: bool
) -> None:
    feeds = []
    for host in ("127.0.0.1", "localhost"):
        body = rss([("One", "/1", "Text.")], title="The Courier")
        site.route(
            f"/{host}.xml", Answer(200, body, {"content-type": "text/xml", "date": f"Wed, {date} GMT"})
        )
        feeds.append(services.library.feeds.add(site.url(f"/{host}.xml", host=host), host, at=clock.now()))

    async def ask() -> None:
        async with services.client() as client, Workers() as workers:
            await fetch_feeds(services, client, workers, feeds)

    asyncio.run(ask())
    if wrong:
        with pytest.raises(ClockWrong, match="2026-03-04, by the outlets' servers 2019-01-01"):
            is_confirmed(services)
    else:
        assert is_confirmed(services)


def test_a_servers_time_is_its_date_and_how_old_a_cached_answer_is() -> None:
    said = {"date": "Wed, 04 Mar 2026 10:00:00 GMT"}
    fresh, cached = server_time(said), server_time(said | {"age": "3600"})
    assert fresh is not None and cached == fresh + timedelta(hours=1)
    for odd in ({}, {"date": "soon"}, {"date": ""}):
        assert server_time(odd) is None
    assert server_time(said | {"age": "old"}) == fresh
