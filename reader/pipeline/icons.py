"""Icons of outlets: found by the feed or the site's own page, fetched once a week at most."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from urllib.parse import urljoin

from reader.errors import FetchError, ReaderError, Throttled
from reader.feeds.icon_file import icon_from
from reader.feeds.icons import icons_of_page, usual_place
from reader.model.changes import Changes
from reader.net.client import PAGE_TYPES, Client, host_of
from reader.net.limits import MIB
from reader.net.response import Response
from reader.pipeline.fetch import until_cancelled
from reader.pipeline.pauses import polite_client
from reader.pipeline.services import Services
from reader.settings import ICONS, OFFLINE
from reader.store.icons import IconWish
from reader.work.progress import CancelToken

log = logging.getLogger(__name__)

EVERY = timedelta(days=7)
AGAIN = timedelta(days=1)
"""After that, where nobody answered at all, or asked for a pause."""
ICON_TYPES = "image/png, image/x-icon, image/vnd.microsoft.icon, image/webp, image/jpeg;q=0.9, image/*;q=0.1"
MOST_BYTES = MIB // 2
"""Of an answer: files of several sizes are large, and one of them is kept."""
PAGE_BYTES = 4 * MIB
SECONDS = 20.0
SEARCH_SECONDS, ALL_SECONDS = 40.0, 300.0
"""Of the search for one outlet's icon, and after that no other search begins until the next refresh."""
_AT_A_TIME = 6


def fetch_icons(
    services: Services,
    announce: Callable[[Changes], object] = lambda changes: None,
    cancel: CancelToken | None = None,
) -> int:
    """Look for the icons that are due; returns for how many outlets. Nothing is asked offline, nor
    where the reader wants no icons.

    Neither cookies nor a sign-in go along, and addresses in a private network are refused unless the reader
    subscribed to that very host. A host that asks for a pause gets none of these requests any more; its feeds
    are asked as before, for an icon is worth no news.

    Raises:
        Cancelled: `cancel` was set; what was found by then is kept.
        ReaderError: the library cannot be written to.
    """
    if services.settings.get(OFFLINE) or not services.settings.get(ICONS):
        return 0
    due = services.library.icons.due(services.clock.now(), EVERY)
    return asyncio.run(_fetch(services, due, announce, cancel)) if due else 0


async def _fetch(
    services: Services,
    due: list[IconWish],
    announce: Callable[[Changes], object],
    cancel: CancelToken | None,
) -> int:
    places, asked_of = asyncio.Semaphore(_AT_A_TIME), 0
    until = time.monotonic() + ALL_SECONDS
    async with polite_client(services) as client:
        client.limits = replace(client.limits, total=SECONDS)

        async def one(wish: IconWish) -> None:
            nonlocal asked_of
            async with places:
                if time.monotonic() > until:
                    return
                asked_of += 1
                search, body = _Search(client, wish), None
                try:
                    async with asyncio.timeout(SEARCH_SECONDS):
                        body = await search.found()
                except TimeoutError:
                    log.debug("icon: %s takes too long", wish.outlet)
                except ReaderError:
                    raise
                except Exception:
                    log.exception("looking for an icon")
                    search.answered = True
            asked = services.clock.now() - (timedelta() if search.answered else EVERY - AGAIN)
            services.library.icons.put(wish.outlet, body, asked)
            if body is not None:
                feeds = services.library.feeds.all()
                announce(Changes(feeds=frozenset(feed.id for feed in feeds if feed.outlet == wish.outlet)))

        async def all_of_them() -> None:
            async with asyncio.TaskGroup() as group:
                for wish in due:
                    group.create_task(one(wish))

        await until_cancelled(all_of_them(), cancel)
    return asked_of


class _Search:
    """The search for one outlet's icon."""

    def __init__(self, client: Client, wish: IconWish) -> None:
        self._client, self._wish = client, wish
        self._tried: set[str] = set()
        self.answered = False
        """Whether any server said anything; else it may be the network that is away."""

    async def found(self) -> bytes | None:
        """What the feed names, else what its site's page names, else what stands at the usual place."""
        wish = self._wish
        if wish.icon_url and (icon := await self._icon(wish.icon_url)):
            return icon
        for url in await self._of_site():
            if icon := await self._icon(url):
                return icon
        return None

    async def _of_site(self) -> tuple[str, ...]:
        site = self._wish.site_url or urljoin(self._wish.url, "/")
        answer = await self._get(site, PAGE_TYPES, PAGE_BYTES)
        return (usual_place(site),) if answer is None else icons_of_page(answer.body, answer.url)

    async def _icon(self, url: str) -> bytes | None:
        if url in self._tried:
            return None
        self._tried.add(url)
        answer = await self._get(url, ICON_TYPES, MOST_BYTES)
        return None if answer is None else icon_from(answer.body)

    async def _get(self, url: str, accept: str, most: int) -> Response | None:
        """None where there is no answer. Only the host that the reader named may be in a private network."""
        typed = host_of(url) == host_of(self._wish.url)
        try:
            answer = await self._client.get(url, accept=accept, limit_bytes=most, allow_private=typed)
            self.answered = True
            return answer
        except FetchError as error:
            self.answered |= not isinstance(error, Throttled) and getattr(error, "status", None) is not None
            log.debug("icon: %s", error)
        return None
