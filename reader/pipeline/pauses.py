"""Pauses that servers asked for: kept in the library, so that the next refresh respects them too."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from reader.errors import Throttled
from reader.net.client import Client
from reader.pipeline.schedule import pause
from reader.pipeline.services import Services


@asynccontextmanager
async def polite_client(services: Services) -> AsyncIterator[Client]:
    """A client that knows who asked to be left alone."""
    async with services.client() as client:
        for place, until in services.library.fetching.pauses(services.clock.now()).items():
            client.pace.close(place, until)
        yield client


async def noted(services: Services, client: Client, error: Throttled) -> Throttled:
    """Keep a pause that a server just asked for; the error with the time until which it holds.

    Without a time of its own it is 10 minutes, doubled each time in a row, up to a day.
    """
    if error.standing or not error.place:
        return error
    fetching, now = services.library.fetching, services.clock.now()
    until = pause(now, error, await asyncio.to_thread(fetching.times, error.place))
    await asyncio.to_thread(fetching.pause, error.place, until)
    client.pace.close(error.place, until)
    return Throttled(
        error.url, until, status=error.status, place=error.place, named=error.named, standing=False
    )
