"""Lists of subscriptions from and to other readers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.errors import Blocked
from reader.feeds import opml
from reader.feeds.publisher import outlet_of
from reader.model.changes import Changes
from reader.net.address import normalise
from reader.net.client import host_of
from reader.pipeline.files import read_file
from reader.pipeline.refresh import on_the_web
from reader.pipeline.services import Services

_MOST_MB = 50
_MOST_PROBLEMS = 100


@dataclass(frozen=True, slots=True)
class Imported:
    """How many subscriptions came in, how many were there already, and what could not be read."""

    added: int
    known: int
    problems: tuple[str, ...]
    changes: Changes


def import_opml(services: Services, path: Path) -> Imported:
    """Subscribe to every feed of an OPML file; nothing is fetched before the next refresh. A name that the
    list has for a feed is the reader's, and stays.

    Raises:
        FileMissing: the file is not there.
        BadInput: it is no list of subscriptions.
    """
    found = opml.read(read_file(path, _MOST_MB))
    return subscribe_all(services, found.feeds, found.problems, own=True)


def subscribe_all(
    services: Services,
    feeds: Iterable[opml.OpmlFeed],
    problems: Sequence[str] = (),
    *,
    named: bool = False,
    own: bool = False,
) -> Imported:
    """Subscribe to feeds by their addresses; nothing is fetched before the next refresh.

    `problems` are what a list could not say; an address that cannot be meant is added to them. `named`: the
    titles are the outlets' names. `own`: the titles are what the reader calls the feeds.
    """
    problems, new, known = list(problems), [], 0
    now = services.clock.now()
    with services.library.transaction():
        for feed in feeds:
            try:
                url = normalise(feed.url)
            except Blocked as error:
                problems.append(str(error))
                continue
            if services.library.feeds.by_url(url) is not None:
                known += 1
                continue
            title = feed.title or host_of(url)
            outlet = title if named else outlet_of(title, feed.site_url, url)
            added = services.library.feeds.add(
                url, title, at=now, outlet=outlet, folder=feed.folder, site_url=feed.site_url
            )
            if own and feed.title:
                services.library.feeds.rename(added.id, feed.title)
            new.append(added.id)
    if (more := len(problems) - _MOST_PROBLEMS) > 1:
        del problems[_MOST_PROBLEMS:]
        problems.append(f"{more} more entries have something wrong with them.")
    return Imported(len(new), known, tuple(problems), Changes(feeds=frozenset(new)))


def export_opml(services: Services) -> bytes:
    """The subscriptions as OPML 2.0, folders kept."""
    feeds = [feed for feed in services.library.feeds.all() if on_the_web(feed)]
    return opml.write(opml.OpmlFeed(feed.url, feed.title, feed.folder, feed.site_url) for feed in feeds)
