"""Asking many feeds at once; what one of them does never stops the others."""

from __future__ import annotations

import asyncio
import logging
import random
import time
from collections import defaultdict
from collections.abc import Awaitable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from reader.errors import Cancelled, FeedUnreachable, ReaderError, Throttled
from reader.model.changes import Changes
from reader.model.feed import Feed
from reader.net.client import Client, host_of
from reader.net.headers import fresh_for, server_time
from reader.net.response import Response
from reader.pipeline.documents import Reading, read_feed
from reader.pipeline.outcome import Announce, Failure, RefreshResult, nobody
from reader.pipeline.pauses import noted
from reader.pipeline.schedule import VALIDATORS_LIVE
from reader.pipeline.services import Services
from reader.pipeline.shelve import BATCH_ARTICLES, Answer, shelve
from reader.pipeline.signing import Secrets
from reader.pipeline.told_time import by_server, hear, is_open
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
    secrets: Secrets | None = None,
) -> RefreshResult:
    """Ask each feed and store what it answers, batch by batch.

    Raises:
        Cancelled: `cancel` was set; what had been answered by then is stored.
        ReaderError: the library cannot be written to.
    """
    asked = _Round(services, client, workers, secrets or Secrets(services))
    stored = _Stored()
    chance = random.Random()
    progress("Asking feeds", 0, len(feeds))
    asking = asyncio.create_task(until_cancelled(asked.ask(feeds), cancel))
    try:
        while stored.checked < len(feeds):
            batch = await _batch(asked.answers, asking)
            if not batch:
                break
            more, count = await asyncio.to_thread(shelve, services, batch, chance)
            stored.take(batch, more, count)
            announce(more)
            progress("Asking feeds", stored.checked, len(feeds))
        await asking
    finally:
        asking.cancel()
    await asyncio.to_thread(hear, services, stored.leads)
    return stored.result()


async def until_cancelled(work: Awaitable[None], cancel: CancelToken | None) -> None:
    """Do the work, or stop it soon after the token is set.

    Raises:
        Cancelled: it was stopped.
        ReaderError: an expected failure, as itself, also of one of several tasks at work.
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
    except ExceptionGroup as several:
        known = next((each for each in several.exceptions if isinstance(each, ReaderError)), None)
        if known is None:
            raise
        raise known from several
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


class _Round:
    """Many feeds asked at once; what they answer waits in `answers` to be stored."""

    def __init__(self, services: Services, client: Client, workers: Workers, secrets: Secrets) -> None:
        self._services, self._client = services, client
        self._workers, self._secrets = workers, secrets
        self.answers: asyncio.Queue[Answer] = asyncio.Queue(_UNDER_WAY)
        self._places = asyncio.Semaphore(_UNDER_WAY)
        self._hosts: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._heard: dict[str, timedelta | None] = {}
        """By how much our clock was ahead of each host's that answered by now."""
        self._waiting: list[_Asked] = []

    async def ask(self, feeds: Sequence[Feed]) -> None:
        async with asyncio.TaskGroup() as group:
            for feed in feeds:
                group.create_task(self._ask_one(feed))
        for asked in self._waiting:
            await self.answers.put(await self._read(asked))

    async def _ask_one(self, feed: Feed) -> None:
        # The host first, then a place: the feeds of one slow host must not hold all the places.
        async with self._hosts[host_of(feed.url)]:
            await self._places.acquire()
            asked = await self._ask(feed)
        try:
            if asked.response is not None:
                self._heard[host_of(asked.response.url)] = asked.lead
            if is_open(self._services, asked.lead, self._heard.items()):
                self._waiting.append(asked)
            else:
                await self.answers.put(await self._read(asked))
        finally:
            self._places.release()

    async def _ask(self, feed: Feed) -> _Asked:
        services, client = self._services, self._client
        began = time.monotonic()
        response: Response | None = None
        error: ReaderError | None = None
        skipped = False
        try:
            secret = await self._secrets.of(feed)
        except ReaderError as known:
            return _Asked(feed, None, known, 0, skipped=True)
        try:
            kept = services.library.feeds.validators(feed.id, since=services.clock.now() - VALIDATORS_LIVE)
            response = await client.get(feed.url, kept, allow_private=True, secret_headers=secret)
        except Throttled as refusal:
            skipped = refusal.standing
            error = await noted(services, client, refusal)
        except FeedUnreachable as known:
            error = known
            if feed.sign_in and known.status in (401, 403):
                error.hint = "It did not take your sign-in: sign in to it again."
        except ReaderError as known:
            error = known
        except Exception:
            log.exception("asking feed %d", feed.id)
            error = _Bug()
        milliseconds = round(1000 * (time.monotonic() - began))
        theirs = None if response is None else server_time(response.headers)
        lead = None if theirs is None else services.clock.now() - theirs
        return _Asked(feed, response, error, milliseconds, skipped, lead)

    async def _read(self, asked: _Asked) -> Answer:
        """Read what came."""
        services = self._services
        feed, response, error = asked.feed, asked.response, asked.error
        reading: Reading | None = None
        if response is None:
            status = getattr(error, "status", None)
            if asked.skipped:
                return Answer(feed, error=error, skipped=True)
            return Answer(feed, error=error, status=status, milliseconds=asked.milliseconds)
        body, kind, url = response.body, response.content_type, response.url
        told = by_server(services, asked.lead, self._heard.items())
        try:
            if not response.not_modified:
                known = services.library.articles.known(feed.id)
                reading = await self._workers.run(len(body), read_feed, body, kind, url, feed, known, told)
        except ReaderError as known_error:
            error = known_error
        except Exception:
            log.exception("reading feed %d", feed.id)
            error = _Bug()
        return Answer(
            feed, reading, response.validators, response.not_modified, error, response.status, len(body),
            asked.milliseconds, url=response.url, permanent_url=response.permanent_url,
            fresh_for=fresh_for(response.headers, services.clock.now()), lead=asked.lead, told=told,
        )  # fmt: skip


class _Stored:
    """What the answers of a round changed in the library, and which feeds gave none."""

    def __init__(self) -> None:
        self._changes, self._new = Changes(), 0
        self.checked = 0
        self._failed: list[Failure] = []
        self._skipped: list[Failure] = []
        self.leads: list[tuple[str, timedelta | None]] = []
        """Of each host that answered, by how much our clock was ahead of its clock."""

    def take(self, batch: Sequence[Answer], changes: Changes, new: int) -> None:
        self._changes, self._new = self._changes | changes, self._new + new
        self.checked += len(batch)
        for answer in batch:
            self.leads.append((host_of(answer.url or answer.feed.url), answer.lead))
            if answer.sentence:
                failure = Failure(answer.feed, answer.sentence, answer.hint, answer.status)
                (self._skipped if answer.skipped else self._failed).append(failure)

    def result(self) -> RefreshResult:
        asked = self.checked - len(self._skipped)
        return RefreshResult(self._changes, asked, self._new, tuple(self._failed), tuple(self._skipped))


@dataclass(frozen=True, slots=True)
class _Asked:
    """A feed and what came back: a response or an error, after so many milliseconds; or it was not asked.
    `lead` is by how much our clock is ahead of the server's, if it said."""

    feed: Feed
    response: Response | None
    error: ReaderError | None
    milliseconds: int
    skipped: bool = False
    lead: timedelta | None = None


class _Bug(ReaderError):
    """A feed that our own code stumbled over: said plainly, logged, and the other feeds go on."""

    code = "feed.bug"

    def __init__(self) -> None:
        super().__init__("Variorum stumbled over what this feed sent.")
        self.hint = "The log has the details; please report it."
