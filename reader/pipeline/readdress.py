"""Another address for a feed that has moved without saying so, is gone, or became a web page."""

from __future__ import annotations

from reader.errors import BadInput, FeedUnreachable, shown
from reader.model.changes import Changes
from reader.model.feed import Feed
from reader.net.address import as_typed, normalise, origin
from reader.pipeline.refresh import on_the_web
from reader.pipeline.services import Services
from reader.pipeline.signing import forget, headers_of
from reader.pipeline.subscribe import Found, Subscribed, look_for, take_in
from reader.work.progress import CancelToken, Progress, silent


def readdress(
    services: Services,
    feed_id: int,
    url: str,
    *,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
    choice: int | None = None,
) -> Subscribed:
    """Read a feed from another address, or from the feed that the page there offers, from now on.

    Its articles stay with their marks, its name, folder and ways too. A sign-in stays on the host it was
    given to; on another one it is forgotten.

    Returns:
        As `subscribe`; `added` is whether the address is a new one.

    Raises:
        NothingFound: there is no such feed.
        BadInput: another feed has that address, or this one is not from the web.
        Others: as `subscribe`; then nothing has changed.
    """
    feeds = services.library.feeds
    before = feeds.get(feed_id)
    if not on_the_web(before):
        raise BadInput(f"{before.title} is not fetched from the web: it has no address to change.")
    found = _found(services, before, url, choice, progress, cancel)
    with services.library.transaction():
        before, other = feeds.get(feed_id), feeds.by_url(found.url)
        if other is not None and other.id != feed_id:
            raise BadInput(
                f"{shown(found.url)} is the address of {other.title}, which you follow already.",
                "Remove one of the two.",
            )
        feeds.set_url(feed_id, found.url)
        leaves = bool(before.sign_in) and origin(before.url) != origin(found.url)
        if leaves:
            feeds.set_sign_in(feed_id, "")
        changes, new = take_in(services, feeds.get(feed_id), found)
    if leaves:
        forget(services, before)
    changes |= Changes(feeds=frozenset((feed_id,)))
    moved = found.url != before.url
    return Subscribed(feeds.get(feed_id), moved, new, changes, found.others, found.parsed.problem or "")


def _found(
    services: Services,
    feed: Feed,
    typed: str,
    choice: int | None,
    progress: Progress,
    cancel: CancelToken | None,
) -> Found:
    """Looked for as anybody would; signed in where that is refused on the host that has the sign-in."""
    try:
        return look_for(services, typed, choice, progress, cancel)
    except FeedUnreachable as refused:
        there = origin(feed.url)
        if not feed.sign_in or refused.status not in (401, 403) or origin(refused.url) != there:
            raise
        if origin(normalise(as_typed(typed))) != there:
            raise
    return look_for(services, typed, choice, progress, cancel, headers_of(services, feed))
