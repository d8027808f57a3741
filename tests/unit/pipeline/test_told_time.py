"""Nothing is removed for its age by a clock that the outlets' servers do not share."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from reader.errors import ClockWrong
from reader.model.changes import Changes
from reader.net.client import Client
from reader.net.headers import server_time
from reader.net.response import Response
from reader.net.transport import Resolve
from reader.pipeline.fetch import fetch_feeds
from reader.pipeline.house import keep_house, tidy
from reader.pipeline.services import Services
from reader.pipeline.told_time import TOLD, by_server, hear, is_confirmed, is_open
from reader.pipeline.workers import Workers
from tests.loopback import Answer, Handler, Loopback, Request, rss
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
        # A feed that a program on this computer makes is dated by the very clock in question.
        *(([(here, AGREES)], False) for here in ("127.0.0.1", "localhost", "::1", "feeds.localhost")),
        ([("localhost", AGREES), ("a", YEAR), ("b", YEAR)], None),
        ([("localhost", YEAR), ("127.0.0.1", YEAR)], None),
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


def asked(services: Services, site: Loopback, date: str, entry: str) -> None:
    """Two outlets, which are no programs of this computer by their names, answer at a moment of their own."""
    feeds = []
    for host in ("courier.test", "post.test"):
        body = rss([(entry, f"/{entry}", "Text.")], title="The Courier")
        body = body.replace(b"Mon, 02 Mar 2026 10:00:00 GMT", date.encode())
        site.route(f"/{host}.xml", Answer(200, body, {"content-type": "text/xml", "date": date}))
        url = site.url(f"/{host}.xml", host=host)
        feeds.append(services.library.feeds.add(url, host, at=services.clock.now()))

    async def here(host: str, port: int) -> list[str]:
        return ["127.0.0.1"]

    async def ask() -> None:
        async with Client(services.clock, resolve_host=here) as client, Workers() as workers:
            await fetch_feeds(services, client, workers, feeds)

    asyncio.run(ask())


@pytest.mark.parametrize("wrong", [False, True])
def test_the_answers_of_feeds_tell_the_time(services: Services, site: Loopback, wrong: bool) -> None:
    asked(services, site, "Tue, 01 Jan 2019 00:00:00 GMT" if wrong else "Wed, 04 Mar 2026 09:59:50 GMT", "a")
    if wrong:
        with pytest.raises(ClockWrong, match="2026-03-04, by the outlets' servers 2019-01-01"):
            is_confirmed(services)
    else:
        assert is_confirmed(services)


def test_what_comes_while_the_clock_is_set_back_stands_where_it_belongs(
    services: Services, clock: FakeClock, site: Loopback
) -> None:
    asked(services, site, "Wed, 04 Mar 2026 09:59:50 GMT", "before")
    clock.move(days=-2000)
    asked(services, site, "Wed, 04 Mar 2026 11:00:00 GMT", "meanwhile")
    clock.move(days=2000, hours=2)
    asked(services, site, "Wed, 04 Mar 2026 11:59:50 GMT", "after")
    rows = services.library.articles.rows()
    assert [row.title for row in rows] == ["after", "after", "meanwhile", "meanwhile", "before", "before"]
    assert {row.seen.year for row in rows} == {2026}


def test_a_server_with_a_clock_of_its_own_needs_another_that_tells_the_same(services: Services) -> None:
    now, own = services.clock.now(), ("a", -YEAR)
    for alone in ([], [own], [own, ("b", None)], [own, ("b", YEAR)], [own, ("127.0.0.1", AGREES)]):
        assert by_server(services, -YEAR, alone) is None
        assert is_open(services, -YEAR, alone)
    assert by_server(services, -YEAR, [own, ("b", AGREES - YEAR)]) == now + YEAR
    assert not is_open(services, -YEAR, [own, ("b", AGREES - YEAR)])
    assert by_server(services, -YEAR, [own, ("b", -YEAR), ("c", AGREES)]) is None
    assert not is_open(services, -YEAR, [own, ("c", AGREES)])
    hear(services, [("a", AGREES)])
    assert by_server(services, -YEAR, [own, ("b", -YEAR)]) is None and not is_open(services, -YEAR, [own])
    for lead in (None, timedelta(hours=20), timedelta.max):
        assert by_server(services, lead) is None and not is_open(services, lead, [])


def test_what_several_told_of_late_holds_for_one_alone(services: Services) -> None:
    hear(services, [("a", -YEAR), ("b", -YEAR)])
    assert by_server(services, AGREES - YEAR) == services.clock.now() + YEAR - AGREES
    assert by_server(services, YEAR) is None and by_server(services, timedelta.min) is None


def test_where_one_host_is_all_there_is_the_library_tells_that_the_clock_was_set_back(
    services: Services, clock: FakeClock
) -> None:
    some_news(services)
    assert by_server(services, -YEAR, [("a", -YEAR)]) is None
    clock.move(days=-300)
    assert by_server(services, -YEAR, [("a", -YEAR)]) == clock.now() + YEAR
    assert by_server(services, -YEAR, [("a", -YEAR), ("b", YEAR)]) is None


class Hearing(Client):
    """Lets the other servers answer once one answer is there."""

    def __init__(self, services: Services, heard: threading.Event, resolve_host: Resolve) -> None:
        super().__init__(services.clock, resolve_host=resolve_host)
        self._heard = heard

    async def get(self, *args: Any, **how: Any) -> Response:
        response = await super().get(*args, **how)
        self._heard.set()
        return response


@pytest.mark.parametrize(
    ("first", "second", "ahead"),
    [(2099, 2026, 0), (2026, 2099, 0), (2026, 2026, -2000), (2026, 2026, 2000)],
)
def test_the_first_answer_of_all_waits_for_another_that_tells_the_time(
    services: Services, clock: FakeClock, site: Loopback, first: int, second: int, ahead: int
) -> None:
    """Nothing was heard of late: one server alone may be wrong itself, so may this computer's clock."""
    clock.move(days=ahead)
    told = threading.Event()
    dates = {
        "first": f"Wed, 04 Mar {first} 09:59:50 GMT",
        "second": f"Wed, 04 Mar {second} 09:59:50 GMT",
    }

    def answer(name: str) -> Answer:
        body = rss([(name, f"/{name}", "Text.")])
        return Answer(200, body, {"content-type": "text/xml", "date": dates[name]})

    def later(name: str) -> Callable[[Handler, Request], Answer]:
        def answered(_handler: Handler, _request: Request) -> Answer:
            told.wait(20)
            return answer(name)

        return answered

    for name in dates:
        site.route(f"/{name}", answer(name) if name == "first" else later(name))
    urls = [site.url(f"/{name}", host=f"{name}.test") for name in dates]
    feeds = [services.library.feeds.add(url, url, at=services.clock.now()) for url in urls]

    async def here(host: str, port: int) -> list[str]:
        return ["127.0.0.1"]

    async def ask() -> None:
        async with Hearing(services, told, here) as client, Workers() as workers:
            await fetch_feeds(services, client, workers, feeds)

    asyncio.run(ask())
    assert [row.seen.year for row in services.library.articles.rows()] == [2026, 2026]


def test_a_servers_time_is_its_date_and_how_old_a_cached_answer_is() -> None:
    said = {"date": "Wed, 04 Mar 2026 10:00:00 GMT"}
    fresh, cached = server_time(said), server_time(said | {"age": "3600"})
    assert fresh is not None and cached == fresh + timedelta(hours=1)
    for odd in ({}, {"date": "soon"}, {"date": ""}):
        assert server_time(odd) is None
    assert server_time(said | {"age": "old"}) == fresh
