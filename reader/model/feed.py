"""Feeds, and the entries that they carry."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Literal

TextFrom = Literal["auto", "feed", "page", "selector"]
"""Where an outlet's full texts are taken from; "auto" decides for each article."""


SAMPLE_SCHEME = "variorum-sample:"
"""How the address of an outlet of the sample story begins; nobody is ever asked at such an address."""


@dataclass(frozen=True, slots=True)
class Feed:
    """A subscription. `outlet` is the publisher: several feeds may belong to one outlet.

    `next_why` says in one sentence why `next_check` is when it is. `stopped` is since when it is not asked
    any more, because its server said that it is gone. `sign_in` is how the reader signs in ("basic",
    "bearer", "cookie") or "". `text_selector` is the CSS selector of its articles for "selector".
    `pictures` is whether the reader wants its pictures; `interval` is how often it is asked, in minutes, if
    the reader set it for this feed (None: as for all); `paused` is since when it rests by the reader's wish;
    `keep_days` is how long its articles are kept (None: as for all; 0: for ever); `named`: the title is the
    reader's own; `aside`: its articles do not stand among all articles.
    """

    id: int
    url: str
    title: str
    outlet: str
    folder: str = ""
    site_url: str | None = None
    added: datetime | None = None
    last_checked: datetime | None = None
    last_ok: datetime | None = None
    next_check: datetime | None = None
    failures: int = 0
    error: str | None = None
    unread: int = 0
    next_why: str = ""
    stopped: datetime | None = None
    sign_in: str = ""
    text_from: TextFrom = "auto"
    text_selector: str = ""
    pictures: bool = False
    interval: int | None = None
    paused: datetime | None = None
    keep_days: int | None = None
    named: bool = False
    aside: bool = False


@dataclass(frozen=True, slots=True)
class Validators:
    """What a server gave to ask "changed since?" with; opaque, kept and sent back byte for byte."""

    etag: str | None = None
    last_modified: str | None = None


@dataclass(frozen=True, slots=True)
class Recording:
    """Sound or film that an entry carries: its address, its media type (audio/… or video/…), and how many
    bytes it has, if the feed says."""

    url: str
    kind: str
    octets: int | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One item of a feed as the feed gave it. `content_html` and `summary_html` are untrusted. `sections` are
    what the feed files it under: its categories, sections of the outlet and keywords alike. `picture` is the
    address of one that comes beside the text, or None."""

    guid: str
    url: str | None
    title: str
    author: str | None = None
    published: datetime | None = None
    updated: datetime | None = None
    summary_html: str = ""
    content_html: str = ""
    recordings: tuple[Recording, ...] = ()
    sections: tuple[str, ...] = ()
    picture: str | None = None


@dataclass(frozen=True, slots=True)
class Manners:
    """How often a feed wants to be asked: not before `ttl` has passed, nor in these hours (0-23, UTC) and on
    these days (0 = Monday)."""

    ttl: timedelta | None = None
    skip_hours: frozenset[int] = frozenset()
    skip_days: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class ParsedFeed:
    """A feed document after parsing. `problem` is one sentence if it was damaged but still usable;
    `cut_off` if it ended too early, so that entries may be missing. `icon` is the address of a small picture
    that it names as its own."""

    title: str
    site_url: str | None
    entries: tuple[Entry, ...]
    language: str | None = None
    problem: str | None = None
    manners: Manners = field(default_factory=Manners)
    cut_off: bool = False
    icon: str | None = None
