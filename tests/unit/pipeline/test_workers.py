"""Parsing in a thread and in processes; what hangs or crashes costs one document."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import signal
import threading
from collections.abc import Coroutine

import pytest

from reader.errors import NotAFeed
from reader.pipeline import workers as module
from reader.pipeline.workers import ParseStuck, Workers

_ALWAYS = 10_000_000
Job = Coroutine[object, object, object]


def where() -> tuple[int, str]:
    return os.getpid(), threading.current_thread().name


def shout(word: str, *, times: int = 1) -> str:
    return word.upper() * times


def refuse(url: str) -> None:
    raise NotAFeed(url)


def crash() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def test_little_is_parsed_in_a_thread_and_much_in_processes() -> None:
    async def both() -> tuple[tuple[int, str], tuple[int, str], str]:
        async with Workers(1) as workers:
            small = await workers.run(10, where)
            large = await workers.run(_ALWAYS, where)
            return small, large, await workers.run(10, shout, "ab", times=2)

    small, large, shouted = asyncio.run(both())
    assert small[0] == os.getpid() and small[1].startswith("parse")
    assert large[0] != os.getpid()
    assert shouted == "ABAB"


def test_what_the_work_raises_comes_back() -> None:
    async def refused() -> None:
        async with Workers(0) as workers:
            await workers.run(10, refuse, "http://x.example/")

    with pytest.raises(NotAFeed):
        asyncio.run(refused())


def test_a_document_that_kills_its_process_costs_only_itself() -> None:
    async def after_a_crash() -> str:
        async with Workers(1) as workers:
            with pytest.raises(ParseStuck):
                await workers.run(_ALWAYS, crash)
            return await workers.run(_ALWAYS, shout, "on")

    assert asyncio.run(after_a_crash()) == "ON"


def test_a_document_that_never_ends_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_MOST_SECONDS", 0.2)

    async def after_a_hang() -> str:
        async with Workers(0) as workers:
            with pytest.raises(ParseStuck):
                await workers.run(10, hang_until_told)
            return await workers.run(10, shout, "on")

    told = threading.Event()

    def hang_until_told() -> None:
        told.wait()

    try:
        assert asyncio.run(after_a_hang()) == "ON"
    finally:
        told.set()


def test_what_waits_behind_a_document_that_never_ends_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its own time begins when it is its turn."""
    monkeypatch.setattr(module, "_MOST_SECONDS", 0.5)
    told = threading.Event()

    async def beside_a_hang() -> list[object]:
        async with Workers(0) as workers:
            jobs: list[Job] = [
                workers.run(10, told.wait),
                *(workers.run(10, shout, word) for word in ("on", "and on")),
            ]
            return await asyncio.gather(*jobs, return_exceptions=True)

    try:
        stuck, *others = asyncio.run(beside_a_hang())
    finally:
        told.set()
    assert isinstance(stuck, ParseStuck) and others == ["ON", "AND ON"]


def test_documents_that_kill_their_processes_cost_nobody_beside_them() -> None:
    async def beside_crashes() -> list[object]:
        async with Workers(2) as workers:
            jobs: list[Job] = [workers.run(_ALWAYS, crash) for _ in range(3)]
            jobs[1:1] = [workers.run(_ALWAYS, shout, "on")]
            jobs[3:3] = [workers.run(_ALWAYS, shout, "and on")]
            return await asyncio.gather(*jobs, return_exceptions=True)

    first, on, second, and_on, third = asyncio.run(beside_crashes())
    assert [type(each) for each in (first, second, third)] == [ParseStuck] * 3
    assert (on, and_on) == ("ON", "AND ON")


def test_leaving_in_haste_leaves_no_process() -> None:
    pids: list[int] = []

    async def interrupted() -> None:
        async with Workers(1) as workers:
            pids.append((await workers.run(_ALWAYS, where))[0])
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        asyncio.run(interrupted())
    for child in multiprocessing.active_children():
        child.join(10)
    with pytest.raises(ProcessLookupError):
        os.kill(pids[0], 0)
