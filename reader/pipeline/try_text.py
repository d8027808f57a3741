"""Trying out where an outlet's full texts could be taken from, on its newest article; nothing is kept."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace

from reader.errors import BadInput, NothingFound
from reader.fulltext.selector import check
from reader.model.article import Article
from reader.model.feed import Entry, Feed, TextFrom
from reader.net.client import PAGE_TYPES, host_of
from reader.net.response import Response
from reader.pipeline.fetch import until_cancelled
from reader.pipeline.pauses import polite_client
from reader.pipeline.services import Services
from reader.pipeline.signing import Secrets
from reader.store.filters import Where
from reader.work.progress import CancelToken


@dataclass(frozen=True, slots=True)
class Tried:
    """The text that the choice gives. `found` is False if it gave none and the feed's own stands there."""

    article: Article
    found: bool


def try_text(
    services: Services,
    feed_id: int,
    text_from: TextFrom,
    selector: str = "",
    cancel: CancelToken | None = None,
) -> Tried:
    """What the newest article of a feed would be with this choice.

    Raises:
        BadInput: the selector cannot be read, or the feed has no article (with a page) to try it on.
        ReaderError: the page could not be fetched.
        Cancelled: `cancel` was set.
    """
    from reader.fulltext.choose import article_from
    from reader.fulltext.extract import extract

    selector = check(selector) if text_from == "selector" else ""
    feed = replace(services.library.feeds.get(feed_id), text_from=text_from, text_selector=selector)
    for number in services.library.articles.ids(Where(feed_id=feed_id), limit=20):
        try:
            entry = services.library.articles.entry(number)
        except NothingFound:
            continue
        if text_from == "feed" or (entry.url or "").startswith(("http://", "https://")):
            break
    else:
        raise BadInput("There is no article to try it on yet.", "Refresh the outlet first.")
    page = None
    if text_from != "feed":
        got = asyncio.run(_page(services, feed, entry, cancel))
        page = extract(got.body, got.url, content_type=got.content_type, selector=selector)
    article = article_from(entry, page, feed)
    return Tried(article, text_from in ("auto", article.text_from))


async def _page(services: Services, feed: Feed, entry: Entry, cancel: CancelToken | None) -> Response:
    url = entry.url or ""
    answers: list[Response] = []
    async with polite_client(services) as client:

        async def ask() -> None:
            secret = await Secrets(services).of(feed, url)
            private = host_of(url) == host_of(feed.url)
            answers.append(
                await client.get(url, accept=PAGE_TYPES, allow_private=private, secret_headers=secret)
            )

        await until_cancelled(ask(), cancel)
    return answers[0]
