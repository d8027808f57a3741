"""Adding an outlet by the address of its site or of its feed; the one answer is its first content."""

from __future__ import annotations

import asyncio
import random
from dataclasses import dataclass

from reader.errors import FetchError, NotAFeed, ReaderError
from reader.feeds.discover import FeedLink, find_feeds
from reader.feeds.parse import parse
from reader.model.changes import Changes
from reader.model.feed import Feed, ParsedFeed
from reader.net.address import normalise
from reader.net.client import Client, host_of
from reader.net.response import Response
from reader.pipeline.documents import reading_of
from reader.pipeline.fetch import until_cancelled
from reader.pipeline.services import Services
from reader.pipeline.shelve import Answer, shelve
from reader.work.progress import CancelToken, Progress, silent


class NoFeedHere(ReaderError):
    """A site on which no feed was found."""

    code, exit_code = "feed.none_here", 65

    def __init__(self, url: str) -> None:
        super().__init__(f"No feed was found at {url}.")
        self.hint = "Look on the site for a link named RSS, Atom or feed, and give its address."


@dataclass(frozen=True, slots=True)
class Subscribed:
    """The feed, whether the subscription is new, how many articles came with it, what else the site has."""

    feed: Feed
    added: bool
    articles: int
    changes: Changes
    others: tuple[FeedLink, ...] = ()


@dataclass(frozen=True, slots=True)
class _Found:
    url: str
    response: Response
    parsed: ParsedFeed
    others: tuple[FeedLink, ...]


def subscribe(
    services: Services,
    url: str,
    *,
    folder: str = "",
    title: str | None = None,
    outlet: str | None = None,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Subscribed:
    """Subscribe to the feed at an address, or to the first that the page there offers.

    The reader typed the address, so it may lie in a private network. A feed that is subscribed to
    already, also under an address that leads to it, is recognised.

    Raises:
        NoFeedHere: there is a page, but no feed was found from it.
        FetchError: the address cannot be fetched, or what it points to is no feed.
        Cancelled: `cancel` was set.
    """
    library = services.library
    url = normalise(url)
    if (known := library.feeds.by_url(url)) is not None:
        return Subscribed(known, False, 0, Changes())
    progress(f"Asking {host_of(url)}", 0, None)
    found = asyncio.run(_found(services, url, cancel))
    if (known := library.feeds.by_url(found.url)) is not None:
        return Subscribed(known, False, 0, Changes(), found.others)
    now = services.clock.now()
    name = found.parsed.title or host_of(found.url)
    with library.transaction():
        feed = library.feeds.add(
            found.url, name, at=now, outlet=outlet or name, folder=folder, site_url=found.parsed.site_url
        )
        if title:
            library.feeds.rename(feed.id, title)
        response = found.response
        answer = Answer(
            feed, reading_of(found.parsed, feed, {}), response.validators, status=response.status,
            bytes=len(response.body),
        )  # fmt: skip
        changes, new = shelve(services, [answer], random.Random())
    changes |= Changes(feeds=frozenset((feed.id,)))
    return Subscribed(library.feeds.get(feed.id), True, new, changes, found.others)


async def _found(services: Services, url: str, cancel: CancelToken | None) -> _Found:
    found: list[_Found] = []

    async def look() -> None:
        async with services.client() as client:
            found.append(await _look(client, url))

    await until_cancelled(look(), cancel)
    return found[0]


async def _look(client: Client, url: str) -> _Found:
    response = await client.get(url, allow_private=True)
    try:
        return _Found(_lasting(url, response), response, _parsed(response), ())
    except NotAFeed:
        links = find_feeds(response.body, response.url)
    problem: FetchError | None = None
    for number, link in enumerate(links):
        try:
            # What a page of the typed host names may lie on that host, else on the public web only.
            private = host_of(link.url) == host_of(url)
            answer = await client.get(link.url, allow_private=private)
            parsed = _parsed(answer)
        except FetchError as error:
            problem = problem or (None if link.guessed else error)
            continue
        others = tuple(other for other in links[number + 1 :] if not other.guessed)
        return _Found(_lasting(link.url, answer), answer, parsed, others)
    if problem is not None:
        raise problem
    raise NoFeedHere(url)


def _parsed(response: Response) -> ParsedFeed:
    return parse(response.body, response.content_type, response.url)


def _lasting(url: str, response: Response) -> str:
    """Where to ask from now on: the address given, unless it has moved for good."""
    return normalise(response.permanent_url or url)
