"""Permanent redirects: believed only after several answers over days, since many are slips of a server."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from reader.errors import Blocked, shown
from reader.net.address import normalise, origin
from reader.pipeline.schedule import MOVED_AFTER, MOVED_ANSWERS
from reader.pipeline.services import Services
from reader.store.fetching import Move

if TYPE_CHECKING:
    from reader.pipeline.shelve import Answer


def new_address(services: Services, answer: Answer, now: datetime) -> tuple[str | None, str]:
    """Note where a good answer came from.

    Returns:
        The address to ask from now on (None: as before), and a sentence for the log ("" if nothing is new).
    """
    library, feed = services.library, answer.feed
    known, target = library.fetching.move(feed.id), _normal(answer.permanent_url)
    answered = _normal(answer.url)
    if target is None or target == feed.url:
        move = Move()
    elif target == known.to:
        move = Move(target, known.since, known.times + 1)
    elif answer.not_modified:
        move = Move()  # only an answer that parsed as a feed can begin it
    else:
        move = Move(target, now, 1)
    new: str | None = None
    said = ""
    if move.to and move.since and move.times >= MOVED_ANSWERS and now - move.since >= MOVED_AFTER:
        other = library.feeds.by_url(move.to)
        if other is not None:
            said = f"It has moved to {shown(move.to)}, which is among your feeds already ({other.title})."
        elif feed.sign_in and origin(move.to) != origin(feed.url):
            said = f"It has moved to {shown(move.to)}; your sign-in does not follow it there."
        else:
            new, said, move = move.to, f"It has moved for good to {shown(move.to)}.", Move()
    library.fetching.keep_move(feed.id, move, None if answered in (new, feed.url) else answered)
    return new, said


def _normal(url: str | None) -> str | None:
    try:
        return normalise(url) if url else None
    except Blocked:
        return None
