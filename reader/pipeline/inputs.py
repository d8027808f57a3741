"""What a reader gives to be compared: article files and addresses of pages, in any mix."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import BadInput
from reader.model.article import Article
from reader.pipeline.read import article_from_file, article_from_page, with_ids_of_their_own
from reader.work.progress import CancelToken, Progress, silent

if TYPE_CHECKING:  # files alone are compared without waiting for what fetches pages
    from reader.net.client import Client

MOST = 30
"""More pages than this are no comparison that somebody reads."""


def is_address(given: str) -> bool:
    """Whether it is the address of a page, not the name of a file."""
    return given.lower().startswith(("http://", "https://"))


def articles_given(
    given: Sequence[str],
    client: Callable[[], Client],
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> tuple[Article, ...]:
    """Read files and fetch pages; nothing is stored.

    Args:
        given: file names and http(s) addresses; the articles come in their order.
        client: makes the web client; asked only if there is an address. A host that the reader gave may
            lie in a private network.

    Raises:
        FileMissing, BadInput: as `article_from_file`; or a page has no article.
        FetchError: a page cannot be had.
        Cancelled: `cancel` was set.
    """
    addresses = [each for each in given if is_address(each)]
    if len(addresses) > MOST:
        raise BadInput(f"{len(addresses)} pages are too many.", f"Give {MOST} at most.")
    read = {each: article_from_file(Path(each)) for each in given if not is_address(each)}
    if addresses:
        import asyncio

        read |= asyncio.run(_fetched(addresses, client, progress, cancel))
    return with_ids_of_their_own([read[each] for each in given])


async def _fetched(
    addresses: Sequence[str], client: Callable[[], Client], progress: Progress, cancel: CancelToken | None
) -> dict[str, Article]:
    import asyncio

    from reader.net.client import PAGE_TYPES
    from reader.pipeline.fetch import until_cancelled

    found: dict[str, Article] = {}

    async def one(web: Client, address: str) -> None:
        answer = await web.get(address, accept=PAGE_TYPES, allow_private=True)
        found[address] = await asyncio.to_thread(
            article_from_page, answer.body, answer.content_type, answer.url
        )
        progress("Fetching pages", len(found), len(addresses))

    async def every() -> None:
        async with client() as web:
            progress("Fetching pages", 0, len(addresses))
            # One after the other: the first that cannot be had ends it, in its own words.
            for address in dict.fromkeys(addresses):
                await one(web, address)

    await until_cancelled(every(), cancel)
    return found
