"""Adding an outlet by the address of its site or of its feed; the one answer is its first content."""

from __future__ import annotations

import asyncio
import random
import re
from collections import deque
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from reader.errors import (
    BadInput,
    FeedGone,
    FeedUnreachable,
    FetchError,
    NotAFeed,
    ReaderError,
    Throttled,
    shown,
)
from reader.feeds.discover import FeedLink, choices, find_feeds, leads_on
from reader.feeds.known_sites import feed_of, profile_of
from reader.feeds.parse import parse
from reader.feeds.publisher import outlet_of
from reader.feeds.sitemap import named_by, places
from reader.model.changes import Changes
from reader.model.feed import Feed, ParsedFeed
from reader.net.address import as_typed, normalise, origin
from reader.net.client import Client, host_of
from reader.net.headers import fresh_for
from reader.net.response import Response
from reader.pipeline.documents import reading_of
from reader.pipeline.fetch import until_cancelled
from reader.pipeline.pauses import noted, polite_client
from reader.pipeline.services import Services
from reader.pipeline.shelve import Answer, shelve
from reader.work.progress import CancelToken, Progress, silent

_WITH_SCHEME = re.compile(r"(?:feed:(?://)?)?https?://", re.IGNORECASE)
_MOST_SITEMAPS = 8
"""So many are asked for at most, those that an index names among them."""


class NoFeedHere(ReaderError):
    """A site on which no feed was found."""

    code, exit_code = "feed.none_here", 65

    def __init__(self, url: str) -> None:
        super().__init__(f"No feed was found at {url}.")
        self.hint = "Look on the site for a link named RSS, Atom or feed, and give its address."


class SeveralFeeds(ReaderError):
    """A site that offers several feeds; nothing was subscribed to. `links` are the choices, in order."""

    code, exit_code = "feed.several", 64

    def __init__(self, url: str, links: tuple[FeedLink, ...]) -> None:
        self.links = links
        super().__init__(f"{shown(url)} offers {len(links)} feeds.")
        self.hint = "Choose one of them."


@dataclass(frozen=True, slots=True)
class Subscribed:
    """The feed, whether the subscription is new, how many articles came with it, what else the site has, and
    one sentence if the feed is damaged."""

    feed: Feed
    added: bool
    articles: int
    changes: Changes
    others: tuple[FeedLink, ...] = ()
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """A feed: where to ask it from now on, what it answered, and what else its site has."""

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
    choice: int | None = None,
    guarded: bool = False,
) -> Subscribed:
    """Subscribe to the feed at an address, or to one that the page there offers.

    The reader typed the address, so it may lie in a private network. A feed that is subscribed to
    already, also under an address that leads to it, is recognised.

    Args:
        choice: which feed of a page that offers several, from 1.
        guarded: the feed wants the reader to sign in, so it is not asked before that. Until it answers, its
            host names it.

    Raises:
        SeveralFeeds: there is a choice and none was made.
        BadInput: the page offers no such choice.
        NoFeedHere: there is a page, but neither a feed nor a news sitemap was found from it.
        FetchError: the address cannot be fetched, or what it points to is no feed.
        Cancelled: `cancel` was set.
    """
    library = services.library
    typed = profile_of(as_typed(url))
    url = normalise(typed)
    if (known := library.feeds.by_url(url)) is not None:
        return Subscribed(known, False, 0, Changes())
    if guarded:
        return _unasked(services, url, folder, title, outlet)
    try:
        found = look_for(services, typed, choice, progress, cancel)
    except FeedUnreachable as error:
        if error.status == 401:
            error.hint = "The feed asks for a login: add it unread, then sign in to it."
        raise
    if (known := _known(services, found)) is not None:
        return Subscribed(known, False, 0, Changes(), found.others)
    now = services.clock.now()
    name = found.parsed.title or host_of(found.url)
    site = found.parsed.site_url
    outlet = outlet or outlet_of(name, site, found.url)
    with library.transaction():
        feed = library.feeds.add(found.url, name, at=now, outlet=outlet, folder=folder, site_url=site)
        if title:
            library.feeds.rename(feed.id, title)
        changes, new = take_in(services, feed, found)
    problem = found.parsed.problem or ""
    return Subscribed(library.feeds.get(feed.id), True, new, changes, found.others, problem)


def _unasked(services: Services, url: str, folder: str, title: str | None, outlet: str | None) -> Subscribed:
    feeds, host = services.library.feeds, host_of(url)
    with services.library.transaction():
        feed = feeds.add(url, host, at=services.clock.now(), outlet=outlet or host, folder=folder)
        if title:
            feeds.rename(feed.id, title)
    return Subscribed(feeds.get(feed.id), True, 0, Changes(feeds=frozenset((feed.id,))))


def look_for(
    services: Services,
    typed: str,
    choice: int | None,
    progress: Progress,
    cancel: CancelToken | None,
    secret: Mapping[str, str] | None = None,
) -> Found:
    """The feed at an address as the reader typed it, or one that the page there offers. `secret` are headers
    that sign in, for the origin of the address only.

    Raises:
        As `subscribe`.
    """
    typed = profile_of(as_typed(typed))
    url = normalise(typed)
    progress(f"Asking {host_of(url)}", 0, None)
    try:
        try:
            return asyncio.run(_found(services, url, choice, cancel, secret))
        except FeedUnreachable as error:
            if not error.insecure or secret or _WITH_SCHEME.match(typed):
                raise
            # Nobody said https: as browsers do, the address is tried without it, if nothing speaks it there.
            # Never with a secret: whoever bars the way could read it then.
            plain = "http" + url.removeprefix("https")
            with suppress(FeedUnreachable):
                return asyncio.run(_found(services, plain, choice, cancel, None))
            raise
    except FeedUnreachable as error:
        if error.status is not None and (error.status >= 500 or error.status < 400):
            error.hint = "The fault is at the outlet; add it again later."
        raise
    except Throttled as error:
        error.hint = "Add it again after that."
        raise
    except FeedGone as error:
        error.hint = "Look for a new one on the outlet's site."
        raise


def take_in(services: Services, feed: Feed, found: Found) -> tuple[Changes, int]:
    """Store what a feed answered when it was looked for; how many articles are new."""
    response = found.response
    known = services.library.articles.known(feed.id)
    answer = Answer(
        feed, reading_of(found.parsed, feed, known), response.validators, status=response.status,
        bytes=len(response.body), url=response.url,
        fresh_for=fresh_for(response.headers, services.clock.now()),
    )  # fmt: skip
    changes, new = shelve(services, [answer], random.Random())
    return changes | Changes(feeds=frozenset((feed.id,))), new


def _known(services: Services, found: Found) -> Feed | None:
    """The subscription that has these answers already: by its address, by where its answers came from of
    late, or by http and https, with and without "www." and "/", if it carries the same entries."""
    feeds, articles = services.library.feeds, services.library.articles
    for url in dict.fromkeys((found.url, normalise(found.response.url))):
        if (known := feeds.by_url(url) or feeds.by_answer(url)) is not None:
            return known
    guids = {_bare(entry.guid) for entry in found.parsed.entries}
    for feed in feeds.all():
        if _bare(feed.url) in (_bare(found.url), _bare(found.response.url)):
            here = {_bare(guid) for guid in articles.known(feed.id)}
            if guids and 2 * len(guids & here) >= len(guids):
                return feed
    return None


def _bare(text: str) -> str:
    """An address without what differs between two that lead to the same; other words as they are."""
    try:
        parts = urlsplit(text)
    except ValueError:
        return text
    if parts.scheme not in ("http", "https"):
        return text
    return f"{parts.netloc.removeprefix('www.')}{parts.path.rstrip('/')}?{parts.query}#{parts.fragment}"


async def _found(
    services: Services,
    url: str,
    choice: int | None,
    cancel: CancelToken | None,
    secret: Mapping[str, str] | None,
) -> Found:
    found: list[Found] = []

    async def look() -> None:
        async with polite_client(services) as client:
            try:
                found.append(await _look(client, url, choice, secret))
            except Throttled as error:
                raise await noted(services, client, error) from None

    await until_cancelled(look(), cancel)
    return found[0]


async def _look(client: Client, url: str, choice: int | None, secret: Mapping[str, str] | None) -> Found:
    if (known := feed_of(url)) is not None:
        with suppress(FeedUnreachable, FeedGone, NotAFeed):
            answer = await client.get(known, allow_private=True, secret_headers=secret)
            return Found(_lasting(known, answer), answer, _parsed(answer), ())
    response = await client.get(url, allow_private=True, secret_headers=secret)
    try:
        return Found(_lasting(url, response), response, _parsed(response), ())
    except NotAFeed:
        links = _feeds_of(response)
    onward = leads_on(response.body, response.url)
    if onward and onward != url and all(link.guessed for link in links):
        # A page that only leads to the real one, as at the front of sites in several languages.
        response = await client.get(onward, allow_private=host_of(onward) == host_of(url))
        try:
            return Found(normalise(onward), response, _parsed(response), ())
        except NotAFeed:
            links = _feeds_of(response)
    offered = choices(links)
    if choice is not None:
        if not 1 <= choice <= len(offered):
            raise BadInput(f"{shown(url)} offers {len(offered)} feeds, and no number {choice}.")
        links = (offered[choice - 1],)
    elif len(offered) > 1:
        raise SeveralFeeds(url, offered)
    problem: FetchError | None = None
    for link in links:
        try:
            # What a page of the typed host names may lie on that host, else on the public web only.
            private = host_of(link.url) == host_of(url)
            signed = secret if origin(normalise(link.url)) == origin(url) else None
            answer = await client.get(link.url, allow_private=private, secret_headers=signed)
            parsed = _parsed(answer)
        except Throttled:
            raise
        except FetchError as error:
            problem = problem or (None if link.guessed else error)
            continue
        others = tuple(other for other in offered if other != link)
        return Found(_lasting(link.url, answer), answer, parsed, others)
    if problem is not None:
        raise problem
    return await _sitemap(client, url, response.url)


async def _sitemap(client: Client, typed: str, url: str) -> Found:
    """The last resort: what the site tells search engines of its news.

    Raises:
        NoFeedHere: nothing either.
    """
    try:
        robots = await client.get(urljoin(url, "/robots.txt"), allow_private=host_of(url) == host_of(typed))
        told = robots.body.decode("utf-8", "replace")
    except Throttled:
        raise
    except FetchError:
        told = ""
    waiting, asked = deque(places(told, url)), set[str]()
    while waiting and len(asked) < _MOST_SITEMAPS:
        place = waiting.popleft()
        if place in asked:
            continue
        asked.add(place)
        try:
            answer = await client.get(place, allow_private=host_of(place) == host_of(typed))
        except Throttled:
            raise
        except FetchError:
            continue
        try:
            return Found(_lasting(place, answer), answer, _parsed(answer), ())
        except NotAFeed:
            waiting.extendleft(reversed(named_by(answer.body, answer.url)))
    raise NoFeedHere(typed)


def _feeds_of(page: Response) -> tuple[FeedLink, ...]:
    return find_feeds(page.body, page.url, page.headers.get("link", ""))


def _parsed(response: Response) -> ParsedFeed:
    return parse(response.body, response.content_type, response.url)


def _lasting(url: str, response: Response) -> str:
    """Where to ask from now on: the address given, unless it has moved for good."""
    return normalise(response.permanent_url or url)
