"""Where an outlet's full texts are taken from: the reader's choice, and what it comes to."""

from __future__ import annotations

from datetime import timedelta

from reader.errors import BadInput
from reader.model.changes import Changes
from reader.model.feed import Feed, TextFrom
from reader.pipeline.services import Services

AGAIN = timedelta(days=7)
"""Articles so young are read anew after another choice."""


def choose_full_text(
    services: Services, feed_id: int, text_from: TextFrom, selector: str = ""
) -> tuple[list[Feed], Changes]:
    """Set the choice for all feeds of a feed's outlet; articles of the last week are read anew by the next
    refresh.

    Returns:
        The feeds as they are now.

    Raises:
        BadInput: "selector" without a CSS selector that can be read, or a selector without "selector".
        NothingFound: there is no such feed.
    """
    from reader.fulltext.selector import check

    library = services.library
    if text_from == "selector":
        selector = check(selector)
    elif selector:
        raise BadInput('A CSS selector goes with the choice "selector" only.')
    outlet = library.feeds.get(feed_id).outlet
    mine = [feed.id for feed in library.feeds.all() if feed.outlet == outlet]
    with library.transaction():
        for one in mine:
            library.feeds.set_text_from(one, text_from, selector)
            if text_from != "feed":
                library.articles.pages_again(one, services.clock.now() - AGAIN)
    return [library.feeds.get(one) for one in mine], Changes(feeds=frozenset(mine))


def taken_from(services: Services, feed: Feed) -> dict[str, int]:
    """Where the texts of a feed's articles came from, in words, and how many are not complete."""
    words = {"feed": "from the feed", "page": "from the page", "selector": "by the selector"}
    sources, incomplete = services.library.articles.sources(feed.id)
    found = {words[source]: count for source, count in sources.items() if source in words}
    return found | ({"not complete": incomplete} if incomplete else {})
