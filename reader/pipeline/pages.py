"""Full texts from pages, for articles of which the feed gives only a part; once per version."""

from __future__ import annotations

import asyncio
import logging
import re
import time
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from urllib.parse import urlsplit

from reader.errors import BadInput, Blocked, FeedUnreachable, FetchError, NothingFound, ReaderError, Throttled
from reader.model.article import Article, ArticleRow
from reader.model.changes import Changes
from reader.model.feed import Feed
from reader.net.address import normalise
from reader.net.client import PAGE_TYPES, Client, host_of
from reader.pipeline.documents import read_page
from reader.pipeline.fetch import until_cancelled
from reader.pipeline.outcome import Announce, nobody
from reader.pipeline.pauses import noted, polite_client
from reader.pipeline.searches import sort_arrived
from reader.pipeline.services import Services
from reader.pipeline.signing import Secrets
from reader.pipeline.stages import PAGE
from reader.pipeline.workers import Workers
from reader.work.progress import CancelToken, Progress, silent

log = logging.getLogger(__name__)

MOST_PAGES = 400
"""Pages of one refresh; what is left waits for the next."""
MOST_PER_HOST = 25
"""The same for one host: at one request a second nobody waits long, and nobody is asked too much."""
TRIED_FOR = timedelta(days=2)
"""A page that cannot be had for now is asked for again until its article is so old."""
_BATCH = 50
_WORD, _SHORT = re.compile(r"\w+"), 3
_TOGETHER_SECONDS = 0.5


@dataclass(frozen=True, slots=True)
class _Wanted:
    """An article whose page is to be fetched; `article` once it is there. Without it, `settled` says
    whether that is the end of it. The rest is for the activity log."""

    row: ArticleRow
    feed: Feed
    article: Article | None = None
    settled: bool = True
    outcome: str = "page"
    reason: str = ""
    status: int | None = None
    size: int | None = None
    milliseconds: int | None = None


async def fetch_pages(
    services: Services,
    client: Client,
    workers: Workers,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
    announce: Announce = nobody,
    secrets: Secrets | None = None,
) -> Changes:
    """Fetch the pages of articles that are incomplete, or whose outlet is read from its pages; newest first.

    Raises:
        Cancelled: `cancel` was set; what was fetched by then is stored.
        ReaderError: the library cannot be written to.
    """
    by_host = await asyncio.to_thread(_wanted, services)
    total = sum(len(wanted) for wanted in by_host.values())
    if not total:
        return Changes()
    progress("Fetching full articles", 0, total)
    done: asyncio.Queue[_Wanted] = asyncio.Queue(_BATCH)
    keys = secrets or Secrets(services)

    async def one_host(wanted: Sequence[_Wanted]) -> None:
        for one in wanted:
            await done.put(await _page(services, client, workers, keys, one))

    async def all_hosts() -> None:
        async with asyncio.TaskGroup() as group:
            for wanted in by_host.values():
                group.create_task(one_host(wanted))

    changes, count = Changes(), 0
    fetching = asyncio.create_task(until_cancelled(all_hosts(), cancel))
    try:
        while batch := await _batch(done, fetching):
            more = await asyncio.to_thread(_fill, services, batch)
            changes, count = changes | more, count + len(batch)
            announce(more)
            progress("Fetching full articles", count, total)
        await fetching
    finally:
        fetching.cancel()
    return changes


def fetch_page(services: Services, article_id: int, cancel: CancelToken | None = None) -> tuple[Changes, str]:
    """Fetch the page of one article now, whatever is chosen for its outlet.

    Returns:
        What changed, and in one sentence why the article is still a part, or "".

    Raises:
        BadInput: it has no page on the web.
        Cancelled: `cancel` was set.
        NothingFound: there is no such article.
        ReaderError: the reader works offline, or the library cannot be written to.
    """
    services.library.articles.get(article_id)
    (row,) = services.library.articles.rows_of([article_id])
    if not row.url or not row.url.startswith(("http://", "https://")):
        raise BadInput("This article has no page of its own.")
    feed = services.library.feeds.get(row.feed_id)
    # Of an outlet that is read from its feed alone, this one page is wanted all the same.
    wanted = _Wanted(row, replace(feed, text_from="auto") if feed.text_from == "feed" else feed)
    found: list[_Wanted] = []

    async def fetch() -> None:
        async with polite_client(services) as client, Workers(0) as workers:
            found.append(await _page(services, client, workers, Secrets(services), wanted))

    asyncio.run(until_cancelled(fetch(), cancel))
    changes = _fill(services, found, arrived=False)  # the reader is at it, and may have undone what was done
    return changes, "" if services.library.articles.get(article_id).complete else found[0].reason


def _wanted(services: Services) -> dict[str, list[_Wanted]]:
    """What to fetch, by host; articles that need no page are stamped."""
    library = services.library
    pending = library.articles.pending("page", PAGE, 20_000)
    rows = library.articles.rows_of(pending)
    paged = library.articles.from_pages(pending)
    feeds = {feed.id: feed for feed in library.feeds.all()}
    by_host: dict[str, list[_Wanted]] = defaultdict(list)
    enough, count = [], 0
    for row in rows:
        if not _needs_page(row, feeds[row.feed_id], seen_before=row.id in paged):
            enough.append(row.id)
            continue
        host = host_of(row.url or "")
        if count < MOST_PAGES and len(by_host[host]) < MOST_PER_HOST:
            by_host[host].append(_Wanted(row, feeds[row.feed_id]))
            count += 1
    for begin in range(0, len(enough), 500):
        library.articles.stamp(enough[begin : begin + 500], "page", PAGE)
    return {host: wanted for host, wanted in by_host.items() if wanted}


def _needs_page(row: ArticleRow, feed: Feed, *, seen_before: bool) -> bool:
    """The reader's choice for the outlet first; without one, a part in the feed is what asks for the page,
    and a feed that says anew what its page said better."""
    if not row.url or not row.url.startswith(("http://", "https://")) or feed.text_from == "feed":
        return False
    return feed.text_from in ("page", "selector") or not row.complete or seen_before


async def _page(
    services: Services, client: Client, workers: Workers, secrets: Secrets, one: _Wanted
) -> _Wanted:
    row, feed = one.row, one.feed
    url = row.url or ""
    began = time.monotonic()
    try:
        entry = services.library.articles.entry(row.id)
        secret = await secrets.of(feed, url)
        # Only the host that the reader subscribed to may lie in a private network.
        private = host_of(url) == host_of(feed.url)
        response = await client.get(url, accept=PAGE_TYPES, allow_private=private, secret_headers=secret)
        took = round(1000 * (time.monotonic() - began))
        article = await workers.run(
            4 * len(response.body), read_page, response.body, response.content_type, response.url, entry, feed
        )
        if leads_elsewhere(url, response.url, entry.title, article.text if article is not None else ""):
            raise FeedUnreachable(url, why="leads to a page that is not the article")
        why = "" if article is not None else "No article was found on the page."
        if article is not None and not article.complete:
            why = article.why
        return replace(
            one,
            article=article,
            reason=why,
            status=response.status,
            size=len(response.body),
            milliseconds=took,
        )
    except FetchError as error:
        if isinstance(error, Throttled):
            error = await noted(services, client, error)
        young = services.clock.now() - row.seen < TRIED_FOR
        skipped = isinstance(error, Throttled) and error.standing
        return replace(
            one,
            settled=not (young and (error.retryable or _barred(error, url))),
            outcome="page skipped" if skipped else "page failed",
            reason=str(error),
            status=None if skipped else getattr(error, "status", None),
        )
    except ReaderError as error:
        return replace(one, outcome="page failed", reason=str(error))
    except Exception:
        log.exception("page of article %d", row.id)
        return replace(one, outcome="page failed", reason="Variorum stumbled over this page.")


def _barred(error: FetchError, url: str) -> bool:
    """Whether a public page led into a private network: so does every one behind a hotel's portal."""
    return isinstance(error, Blocked) and error.url != normalise(url)


def leads_elsewhere(asked: str, answered: str, title: str, text: str) -> bool:
    """Whether the answer is another page than the article: a portal that wants a sign-in to the network, the
    front page in place of an article that is gone.

    Args:
        text: the page's own. Where redirects led to another host, it shows a word of the title or is not it.
    """
    before, after = urlsplit(asked), urlsplit(answered)
    if after.path.strip("/") == "" and not after.query and before.path.strip("/") != "":
        return True
    if before.hostname == after.hostname:
        return False
    words = {word for word in _WORD.findall(title.lower()) if len(word) > _SHORT}
    return len(words) > 1 and not words & set(_WORD.findall(text.lower()))


async def _batch(done: asyncio.Queue[_Wanted], fetching: asyncio.Task[None]) -> list[_Wanted]:
    """What is there after a moment's gathering, at least one; none once fetching has ended."""
    batch: list[_Wanted] = []
    loop = asyncio.get_running_loop()
    until = loop.time() + _TOGETHER_SECONDS
    while len(batch) < _BATCH:
        if not done.empty():
            batch.append(done.get_nowait())
            continue
        if fetching.done():
            break
        first = asyncio.create_task(done.get())
        wait = max(0.0, until - loop.time()) if batch else None
        await asyncio.wait({first, fetching}, timeout=wait, return_when=asyncio.FIRST_COMPLETED)
        if first.done():
            batch.append(first.result())
            continue
        first.cancel()
        if batch and not fetching.done():
            break
    return batch


def _fill(services: Services, batch: Sequence[_Wanted], *, arrived: bool = True) -> Changes:
    """`arrived`: the articles have just come in, and saved searches do with them what they are kept for."""
    articles, now = services.library.articles, services.clock.now()
    touched = set()
    with services.library.transaction():
        for one in batch:
            try:
                ours = one.feed.text_from != "auto"
                if (
                    one.article is not None
                    and articles.fill(one.row.id, one.article, now, ours=ours) != "same"
                ):
                    touched.add(one.row.id)
                if one.article is not None or one.settled:
                    articles.stamp([one.row.id], "page", PAGE)
                services.library.log.add(
                    one.feed.id, one.row.url or "", one.outcome, one.reason, at=now, status=one.status,
                    size=one.size, milliseconds=one.milliseconds,
                )  # fmt: skip
            except NothingFound:  # its feed was removed meanwhile
                continue
    changes = Changes(articles=frozenset(touched))
    return changes | sort_arrived(services, touched) if arrived else changes
