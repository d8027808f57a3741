"""Whose turn it is: one request at a time per host, a pause between two, a few hosts at once."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import datetime

Sleep = Callable[[float], Awaitable[None]]


class Pace:
    """Keeps requests apart. Belongs to one event loop.

    Args:
        hosts_at_once: requests under way at a time, all hosts together.
        monotonic: seconds that only grow.
        sleep: waits; a test counts instead.
    """

    def __init__(
        self,
        hosts_at_once: int,
        *,
        monotonic: Callable[[], float] = time.monotonic,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        self._all = asyncio.Semaphore(hosts_at_once)
        self._hosts: dict[str, asyncio.Lock] = {}
        self._ended: dict[str, float] = {}
        self._closed_until: dict[str, datetime] = {}
        self._monotonic = monotonic
        self._sleep = sleep

    @asynccontextmanager
    async def turn(self, host: str, delay: float) -> AsyncIterator[None]:
        """Hold the host's only place; starts `delay` seconds or more after its last request ended."""
        lock = self._hosts.setdefault(host, asyncio.Lock())
        async with lock:
            wait = self._ended.get(host, float("-inf")) + delay - self._monotonic()
            if wait > 0:
                await self._sleep(wait)
            async with self._all:
                try:
                    yield
                finally:
                    self._ended[host] = self._monotonic()

    def close(self, host: str, until: datetime) -> None:
        """No request to this host before `until`: it asked for a pause."""
        self._closed_until[host] = max(until, self._closed_until.get(host, until))

    def closed_until(self, host: str, now: datetime) -> datetime | None:
        """When the host may be asked again, or None if it may be asked now."""
        until = self._closed_until.get(host)
        return until if until is not None and until > now else None
