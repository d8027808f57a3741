"""Feeds, and the entries that they carry."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Feed:
    """A subscription. `outlet` is the publisher: several feeds may belong to one outlet."""

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


@dataclass(frozen=True, slots=True)
class Validators:
    """What a server gave to ask "changed since?" with; opaque, kept and sent back byte for byte."""

    etag: str | None = None
    last_modified: str | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One item of a feed as the feed gave it. `content_html` and `summary_html` are untrusted."""

    guid: str
    url: str | None
    title: str
    author: str | None = None
    published: datetime | None = None
    updated: datetime | None = None
    summary_html: str = ""
    content_html: str = ""


@dataclass(frozen=True, slots=True)
class ParsedFeed:
    """A feed document after parsing. `problem` is one sentence if it was damaged but still usable."""

    title: str
    site_url: str | None
    entries: tuple[Entry, ...]
    language: str | None = None
    problem: str | None = None
