"""A refresh: ask the feeds, fetch full texts, sign, place into stories. Each step resumes what was left."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace

from reader.errors import NothingFound, Offline
from reader.model.changes import Changes
from reader.model.feed import Feed
from reader.pipeline.enrich import enrich
from reader.pipeline.fetch import fetch_feeds
from reader.pipeline.outcome import Announce, Failure, RefreshResult, nobody
from reader.pipeline.pages import fetch_pages
from reader.pipeline.pauses import polite_client
from reader.pipeline.regroup import regroup
from reader.pipeline.relook import relook
from reader.pipeline.services import Services
from reader.pipeline.signing import Secrets
from reader.pipeline.stages import ENRICH
from reader.pipeline.workers import Workers
from reader.settings import FULL_TEXT, OFFLINE
from reader.work.progress import CancelToken, Progress, silent

AT_A_TIME = 256
RESTS = "It was not asked: it rests until you let it be asked again."


def refresh(
    services: Services,
    feed_ids: Sequence[int] | None = None,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
    *,
    announce: Announce = nobody,
    full_text: bool | None = None,
    group: bool = True,
) -> RefreshResult:
    """Bring the library up to date. Blocks; run it in a thread of its own if others must go on.

    Args:
        feed_ids: only these feeds, also those that are gone for good or rest; None = all others on the web.
            Intervals are the caller's affair; a pause that a server asked for is kept in any case.
        announce: told of each batch as soon as it is in the library.
        full_text: fetch the pages of articles of which the feed gives only a part; None = as set.
        group: sign the articles and place them into stories.

    Raises:
        Cancelled: `cancel` was set. What was done so far is kept, and the next refresh does the rest.
        NothingFound: one of `feed_ids` is not there.
        Offline: feeds were to be asked, but the reader works offline.
        ReaderError: the library cannot be written to.
    """
    feeds = services.library.feeds.all()
    if feed_ids is not None:
        known = {feed.id: feed for feed in feeds}
        for feed_id in feed_ids:
            if feed_id not in known:
                raise NothingFound(f"feed {feed_id}")
        feeds = [known[feed_id] for feed_id in dict.fromkeys(feed_ids)]
    feeds = [feed for feed in feeds if on_the_web(feed)]
    gone: tuple[Failure, ...] = ()
    if feed_ids is None:
        gone = _left_out(services, [feed for feed in feeds if feed.stopped])
        for feed in feeds:
            if feed.paused and not feed.stopped:
                services.library.log.add(feed.id, feed.url, "skipped", RESTS, at=services.clock.now())
        feeds = [feed for feed in feeds if not feed.stopped and not feed.paused]
    if services.settings.get(OFFLINE):
        if feeds:
            raise Offline
        return RefreshResult(settle(services, progress, cancel, announce) if group else Changes(), 0, 0)
    if full_text is None:
        full_text = services.settings.get(FULL_TEXT)
    result = asyncio.run(_fetch(services, feeds, progress, cancel, announce, full_text=full_text))
    result = replace(result, skipped=gone + result.skipped)
    if not group:
        return result
    changes = result.changes | settle(services, progress, cancel, announce)
    return replace(result, changes=changes)


def due_now(services: Services, feed_ids: Sequence[int] = ()) -> tuple[int, ...]:
    """The feeds whose time has come, of all or of these; each of the others gets a line in the activity
    log that says when its time will be."""
    library, now = services.library, services.clock.now()
    due = {feed.id for feed in library.feeds.due(now)}
    wanted = [feed for feed in library.feeds.all() if on_the_web(feed) and feed.id in (feed_ids or {feed.id})]
    for feed in wanted:
        if feed.id not in due and feed.next_check is not None:
            reason = f"Its time comes at {feed.next_check:%Y-%m-%d %H:%M} UTC. {feed.next_why}".rstrip()
            library.log.add(feed.id, feed.url, "skipped", reason, at=now)
    return tuple(feed.id for feed in wanted if feed.id in due)


def _left_out(services: Services, feeds: Sequence[Feed]) -> tuple[Failure, ...]:
    """Feeds that are gone for good, each with a line in the activity log."""
    sentence = "It was not asked: its server says that it is gone for good."
    for feed in feeds:
        services.library.log.add(feed.id, feed.url, "skipped", sentence, at=services.clock.now())
    return tuple(Failure(feed, sentence, "Remove it, or refresh it alone to try again.") for feed in feeds)


def settle(
    services: Services,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
    announce: Announce = nobody,
) -> Changes:
    """Sign and place what is not yet in a story, a few hundred articles at a time: stories appear early.
    At the end their stories are looked at again, now that all their articles are there.

    Raises: as `refresh`.
    """
    total, done, changes = len(services.library.articles.pending("enrich", ENRICH, 1_000_000)), 0, Changes()

    def of_all(_what: str, part: int, _of: int | None) -> None:
        progress("Finding stories", min(total, done + part), total)

    while True:
        signed = enrich(services, of_all, cancel, AT_A_TIME)
        changes |= regroup(services, silent, cancel, announce)
        done += signed
        if signed < AT_A_TIME:
            break
    if changes:
        changes |= relook(services, changes.articles, progress, cancel, announce)
        services.library.state.give_placed()
    return changes


def on_the_web(feed: Feed) -> bool:
    """False for the sample's feeds, which nobody asks."""
    return feed.url.startswith(("http://", "https://"))


async def _fetch(
    services: Services,
    feeds: Sequence[Feed],
    progress: Progress,
    cancel: CancelToken | None,
    announce: Announce,
    *,
    full_text: bool,
) -> RefreshResult:
    async with polite_client(services) as client, Workers() as workers:
        secrets = Secrets(services)
        result = await fetch_feeds(services, client, workers, feeds, progress, cancel, announce, secrets)
        if not full_text:
            return result
        more = await fetch_pages(services, client, workers, progress, cancel, announce, secrets)
    return replace(result, changes=result.changes | more)
