"""Asking many feeds at once; what one of them does never stops the others."""

from __future__ import annotations

import asyncio
import logging
import random
import time
from collections import defaultdict
from collections.abc import Awaitable, Sequence
from dataclasses import dataclass

from reader.errors import Cancelled, ReaderError
from reader.model.changes import Changes
from reader.model.feed import Feed
from reader.net.client import Client, host_of
from reader.net.response import Response
from reader.pipeline.documents import Reading, read_feed
from reader.pipeline.outcome import Announce, Failure, RefreshResult, nobody
from reader.pipeline.schedule import VALIDATORS_LIVE
from reader.pipeline.services import Services
from reader.pipeline.shelve import BATCH_ARTICLES, Answer, shelve
from reader.pipeline.workers import Workers
from reader.work.progress import CancelToken, Progress, silent

log = logging.getLogger(__name__)

_UNDER_WAY = 16
"""Feeds asked, parsed or waiting to be stored at a time; the client itself limits hosts and requests."""
_LOOK_SECONDS = 0.05


async def fetch_feeds(
    services: Services,
    client: Client,
    workers: Workers,
    feeds: Sequence[Feed],
    progress: Progress = silent,
    cancel: CancelToken | None = None,
    announce: Announce = nobody,
) -> RefreshResult:
    """Ask each feed and store what it answers, batch by batch.

    Raises:
        Cancelled: `cancel` was set; what had been answered by then is stored.
        ReaderError: the library cannot be written to.
    """
    answers: asyncio.Queue[Answer] = asyncio.Queue(_UNDER_WAY)
    places = asyncio.Semaphore(_UNDER_WAY)
    hosts: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
    progress("Asking feeds", 0, len(feeds))

    async def ask_one(feed: Feed) -> None:
        # The host first, then a place: the feeds of one slow host must not hold all the places.
        async with hosts[host_of(feed.url)]:
            await places.acquire()
            asked = await _ask(services, client, feed)
        try:
            await answers.put(await _read(services, workers, asked))
        finally:
            places.release()

    async def ask_all() -> None:
        async with asyncio.TaskGroup() as group:
            for feed in feeds:
                group.create_task(ask_one(feed))

    changes, new, checked = Changes(), 0, 0
    failed: list[Failure] = []
    chance = random.Random()
    asking = asyncio.create_task(until_cancelled(ask_all(), cancel))
    try:
        while checked < len(feeds):
            batch = await _batch(answers, asking)
            if not batch:
                break
            more, count = await asyncio.to_thread(shelve, services, batch, chance)
            changes, new, checked = changes | more, new + count, checked + len(batch)
            failed += [Failure(a.feed, a.sentence, a.hint) for a in batch if a.sentence]
            announce(more)
            progress("Asking feeds", checked, len(feeds))
        await asking
    finally:
        asking.cancel()
    return RefreshResult(changes, checked, new, tuple(failed))


async def until_cancelled(work: Awaitable[None], cancel: CancelToken | None) -> None:
    """Do the work, or stop it soon after the token is set.

    Raises:
        Cancelled: it was stopped.
    """
    job = asyncio.ensure_future(work)
    try:
        while cancel is not None:
            if cancel.cancelled:
                raise Cancelled
            done, _ = await asyncio.wait({job}, timeout=_LOOK_SECONDS)
            if done:
                break
        await job
    finally:
        job.cancel()
        await asyncio.gather(job, return_exceptions=True)


async def _batch(answers: asyncio.Queue[Answer], asking: asyncio.Task[None]) -> list[Answer]:
    """The answers that are there, at least one, about BATCH_ARTICLES articles; none once asking ended."""
    first = asyncio.create_task(answers.get())
    await asyncio.wait({first, asking}, return_when=asyncio.FIRST_COMPLETED)
    if first.done():
        batch = [first.result()]
    else:
        first.cancel()
        if answers.empty():
            return []
        batch = [answers.get_nowait()]
    while not answers.empty() and sum(answer.size for answer in batch) < BATCH_ARTICLES:
        batch.append(answers.get_nowait())
    return batch


async def _ask(services: Services, client: Client, feed: Feed) -> _Asked:
    began = time.monotonic()
    response: Response | None = None
    error: ReaderError | None = None
    try:
        kept = services.library.feeds.validators(feed.id, since=services.clock.now() - VALIDATORS_LIVE)
        response = await client.get(feed.url, kept, allow_private=True)
    except ReaderError as known:
        error = known
    except Exception:
        log.exception("asking feed %d", feed.id)
        error = _Bug()
    return _Asked(feed, response, error, round(1000 * (time.monotonic() - began)))


async def _read(services: Services, workers: Workers, asked: _Asked) -> Answer:
    feed, response, error = asked.feed, asked.response, asked.error
    reading: Reading | None = None
    if response is None:
        return Answer(feed, error=error, milliseconds=asked.milliseconds)
    body, kind, url = response.body, response.content_type, response.url
    try:
        if not response.not_modified:
            known = services.library.articles.known(feed.id)
            reading = await workers.run(len(body), read_feed, body, kind, url, feed, known)
    except ReaderError as known_error:
        error = known_error
    except Exception:
        log.exception("reading feed %d", feed.id)
        error = _Bug()
    return Answer(
        feed, reading, response.validators, response.not_modified, error, response.status, len(body),
        asked.milliseconds,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Asked:
    """A feed and what came back: a response or an error, after so many milliseconds."""

    feed: Feed
    response: Response | None
    error: ReaderError | None
    milliseconds: int


class _Bug(ReaderError):
    """A feed that our own code stumbled over: said plainly, logged, and the other feeds go on."""

    code = "feed.bug"

    def __init__(self) -> None:
        super().__init__("Variorum stumbled over what this feed sent.")
        self.hint = "The log has the details; please report it."
