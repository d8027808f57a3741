"""Saved articles from and to other readers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.errors import Blocked
from reader.feeds import starred
from reader.feeds.publisher import outlet_of
from reader.feeds.starred import Starred
from reader.model.changes import Changes
from reader.model.feed import Feed, ParsedFeed
from reader.net.address import normalise
from reader.net.client import host_of
from reader.pipeline.documents import reading_of
from reader.pipeline.files import read_file
from reader.pipeline.refresh import on_the_web
from reader.pipeline.services import Services
from reader.pipeline.state import without_login
from reader.store.filters import Where
from reader.work.progress import CancelToken, Progress, silent

_BATCH = 50
_MOST_MB = 200


@dataclass
class SavedImport:
    """How many articles came in, how many were here already (they are saved now), how many feeds were added
    for them, and how many articles could not be read."""

    added: int = 0
    known: int = 0
    feeds: int = 0
    unread: int = 0


def import_saved(
    services: Services, path: Path, progress: Progress = silent, cancel: CancelToken | None = None
) -> tuple[SavedImport, Changes]:
    """Take in the saved articles of another reader: each is saved and read here, its labels are tags. A feed
    that is not followed is added at rest: it is not asked until the reader lets it.

    Raises:
        FileMissing: the file is not there.
        BadInput: it is no list of saved articles.
        Cancelled: `cancel` was set; whole feeds are kept.
    """
    given, unread = starred.read(read_file(path, _MOST_MB))
    got, changes = SavedImport(unread=unread), Changes()
    by_feed: dict[str, list[Starred]] = defaultdict(list)
    for each in given:
        by_feed[each.feed_url].append(each)
    done = 0
    for url, items in by_feed.items():
        if cancel is not None:
            cancel.check()
        progress("Taking in saved articles", done, len(given))
        for begin in range(0, len(items), _BATCH):
            with services.library.transaction():
                changes |= _take(services, url, items[begin : begin + _BATCH], got)
        done += len(items)
    return got, changes


def _take(services: Services, url: str, items: Sequence[Starred], got: SavedImport) -> Changes:
    library, now = services.library, services.clock.now()
    try:
        feed = _feed(services, normalise(url), items[0], got)
    except Blocked:
        got.unread += len(items)
        return Changes()
    here = {each.entry.guid: library.articles.at_address(feed.id, each.entry.url or "") for each in items}
    fresh = {each.entry.guid: each.entry for each in items if here[each.entry.guid] is None}
    parsed = ParsedFeed(feed.title, feed.site_url, tuple(fresh.values()))
    added = set()
    for entry, article in reading_of(parsed, feed, {}).items:
        put = library.articles.put(feed.id, entry, article, now)
        if put.article_id:
            here[entry.guid] = put.article_id
            added.add(put.article_id)
    ids = {number for number in here.values() if number is not None}
    got.added, got.known = got.added + len(added), got.known + len(ids - added)
    changes = library.articles.set_read(added, True) | library.articles.set_saved(ids, True)
    for each in items:
        number = here[each.entry.guid]
        if number is not None:
            for label in each.labels:
                if label.casefold() != feed.folder.casefold():
                    changes |= library.tags.add([number], label)
    return changes | Changes(frozenset((feed.id,)), frozenset(ids))


def _feed(services: Services, url: str, first: Starred, got: SavedImport) -> Feed:
    feeds, now = services.library.feeds, services.clock.now()
    if (known := feeds.by_url(url)) is not None:
        return known
    title = first.feed_title or host_of(url)
    outlet = outlet_of(title, first.site_url, url)
    added = feeds.add(url, title, at=now, outlet=outlet, site_url=first.site_url)
    feeds.set_paused(added.id, now)
    got.feeds += 1
    return feeds.get(added.id)


def export_saved(services: Services) -> bytes:
    """All saved articles, in the form that `import_saved` and other readers take."""
    library = services.library
    feeds = {feed.id: feed for feed in library.feeds.all()}
    found = []
    for row in library.articles.rows(Where(saved=True), limit=-1):
        feed, entry = feeds[row.feed_id], library.articles.entry(row.id)
        if entry.url is not None and on_the_web(feed):
            found.append(Starred(entry, without_login(feed.url), feed.title, feed.site_url, row.tags))
    return starred.write(found)
