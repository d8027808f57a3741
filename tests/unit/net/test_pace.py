"""Whose turn it is, on a clock of the test's own."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from reader.net.client import Client
from reader.net.limits import Limits
from reader.net.pace import Pace
from tests.loopback import SAMPLE, Loopback, rss


class Time:
    """Seconds that pass only in sleep()."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self.slept: list[float] = []

    def monotonic(self) -> float:
        return self.seconds

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.seconds += seconds
        await asyncio.sleep(0)


def test_one_at_a_time_per_host_and_a_pause_between() -> None:
    time = Time()
    under_way = {"a": 0, "b": 0}
    most_of_a = 0

    async def visit(pace: Pace, host: str) -> None:
        nonlocal most_of_a
        async with pace.turn(host, 1.0):
            under_way[host] += 1
            most_of_a = max(most_of_a, under_way["a"])
            for _ in range(3):
                await asyncio.sleep(0)
            under_way[host] -= 1

    async def main() -> None:
        pace = Pace(8, monotonic=time.monotonic, sleep=time.sleep)
        await asyncio.gather(*(visit(pace, "a") for _ in range(4)), visit(pace, "b"))

    asyncio.run(main())
    assert most_of_a == 1
    assert time.slept == [1.0, 1.0, 1.0]


def test_a_few_hosts_at_once() -> None:
    most = now = 0

    async def visit(pace: Pace, host: str) -> None:
        nonlocal most, now
        async with pace.turn(host, 0):
            now += 1
            most = max(most, now)
            for _ in range(5):
                await asyncio.sleep(0)
            now -= 1

    async def main() -> None:
        pace = Pace(3)
        await asyncio.gather(*(visit(pace, f"host{n}") for n in range(10)))

    asyncio.run(main())
    assert most == 3


def test_a_host_in_its_pause_takes_no_place_from_others() -> None:
    """With one place in all, a host that waits for its turn must not hold it."""
    order: list[str] = []
    woken = asyncio.Event

    async def main() -> None:
        gate = woken()

        async def sleep(seconds: float) -> None:
            await gate.wait()

        pace = Pace(1, monotonic=lambda: 0.0, sleep=sleep)

        async def visit(host: str, name: str) -> None:
            async with pace.turn(host, 1.0):
                order.append(name)

        await visit("slow", "slow 1")
        waiting = asyncio.create_task(visit("slow", "slow 2"))
        await asyncio.sleep(0)
        await visit("other", "other")
        gate.set()
        await waiting

    asyncio.run(main())
    assert order == ["slow 1", "other", "slow 2"]


def test_a_fault_gives_the_place_back() -> None:
    async def main() -> None:
        pace = Pace(1)
        for _ in range(2):
            with pytest.raises(ValueError):
                async with pace.turn("a", 0):
                    raise ValueError

    asyncio.run(asyncio.wait_for(main(), 5))  # it would wait for ever


def test_a_closed_host_opens_again() -> None:
    now = datetime(2026, 3, 4, tzinfo=UTC)
    pace = Pace(1)
    pace.close("a", now + timedelta(minutes=10))
    pace.close("a", now + timedelta(minutes=5))
    assert pace.closed_until("a", now) == now + timedelta(minutes=10)
    assert pace.closed_until("a", now + timedelta(minutes=10)) is None
    assert pace.closed_until("b", now) is None


def test_public_hosts_are_spared_and_the_readers_own_are_not_slowed() -> None:
    time = Time()

    async def here(host: str, port: int) -> list[str]:
        return ["127.0.0.1"]

    async def main(urls: list[str]) -> None:
        pace = Pace(8, monotonic=time.monotonic, sleep=time.sleep)
        async with Client(limits=Limits(), pace=pace, resolve_host=here) as client:
            await asyncio.gather(*(client.get(url, allow_private=True) for url in urls))

    with Loopback() as site:
        for n in range(3):
            site.feed(f"/{n}", rss(SAMPLE))
        asyncio.run(main([site.url(f"/{n}") for n in range(3)]))
        assert time.slept == []
        asyncio.run(main([site.url(f"/{n}", host="news.example") for n in range(3)]))
        assert time.slept == [1.0, 1.0]
        assert site.most_at_once == 1
