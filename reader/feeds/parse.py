"""Feed bytes to entries: RSS 0.9x, 1.0, 2.0, Atom 0.3 and 1.0, JSON Feed; damaged ones as far as they go."""

from __future__ import annotations

import hashlib
import io
import re
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urljoin, urlsplit

from reader.errors import NotAFeed
from reader.feeds import dates, jsonfeed
from reader.feeds.plain import one_line, title_text
from reader.model.feed import Entry, ParsedFeed

_END = re.compile(rb"</(?:[a-zA-Z]+:)?(?:rss|feed|rdf|channel)\s*>", re.IGNORECASE)
_ITEM_END = re.compile(rb"</(?:[a-zA-Z]+:)?(?:item|entry)\s*>", re.IGNORECASE)
_HTML = re.compile(rb"<!doctype\s+html|<html[\s>]", re.IGNORECASE)
_FEED_ROOT = re.compile(rb"<(?:[a-zA-Z]+:)?(?:rss|feed|rdf|channel)[\s>]", re.IGNORECASE)


def parse(body: bytes, content_type: str | None, url: str, *, now: datetime | None = None) -> ParsedFeed:
    """Read a feed.

    Args:
        body: the feed as it came, unpacked.
        content_type: the HTTP header, for its charset.
        url: where it came from; relative links are resolved against it.
        now: dates ahead of this are not believed; the computer's clock if None.

    Returns:
        What could be read. `problem` says in one sentence if the feed was damaged. The HTML of entries is
        untrusted: it goes through fulltext.sanitise before anything shows it.

    Raises:
        NotAFeed: a web page, a picture, an empty answer.
    """
    now = now or datetime.now(UTC)
    head = body[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")
    if not head:
        raise NotAFeed(url, "empty")
    if head[:1] in b"{[":
        return _distinct(jsonfeed.parse(body, url, now))
    if not _FEED_ROOT.search(body[:65536]) and (what := _other_kind(head, content_type)):
        raise NotAFeed(url, what)
    return _distinct(_with_feedparser(body, content_type, url, now))


def _other_kind(head: bytes, content_type: str | None) -> str | None:
    if _HTML.search(head):
        return "a web page, not a feed"
    kind = (content_type or "").partition("/")[0].strip().lower()
    if kind in ("image", "audio", "video", "font"):
        return f"{'an' if kind[0] in 'ai' else 'a'} {kind} file, not a feed"
    return None


def _with_feedparser(body: bytes, content_type: str | None, url: str, now: datetime) -> ParsedFeed:
    import feedparser

    headers = {"content-location": url}
    if content_type:
        headers["content-type"] = content_type
    # A stream, never bytes: feedparser would take bytes that look like a path for a file to open.
    # Its own sanitiser is left out: nh3 does that work for everything that is shown.
    read = feedparser.parse(
        io.BytesIO(body), response_headers=headers, sanitize_html=False, resolve_relative_uris=True
    )
    feed = read.get("feed", {})
    raw = list(read.get("entries", ()))
    if not raw and not read.get("version") and not _FEED_ROOT.search(body[:65536]):
        raise NotAFeed(url, "a web page, not a feed" if _HTML.search(body[:65536]) else "not a feed")
    problem = None
    if read.get("bozo") and not isinstance(
        read.get("bozo_exception"), feedparser.CharacterEncodingOverride | feedparser.NonXMLContentType
    ):
        problem = "The feed is damaged; what could be read of it is here."
    if not _END.search(body[-4096:]) and b"\0" not in body[:64]:
        # Cut off: the entry that the cut went through is not whole, and half a text passes for all of it.
        if raw and len(_ITEM_END.findall(body)) < len(raw):
            raw.pop()
        problem = "The feed breaks off before its end; the entries before that are here."
    base = _absolute(str(feed.get("link", "")), url)
    entries = tuple(_entry(item, base or url, now) for item in raw)
    return ParsedFeed(
        title=title_text(str(feed.get("title", ""))),
        site_url=base,
        entries=entries,
        language=str(feed.get("language", "")).strip()[:20] or None,
        problem=problem,
    )


def _entry(item: Any, base: str, now: datetime) -> Entry:
    link = _absolute(str(item.get("link") or ""), base)
    if link is None:
        for other in item.get("links", ()):
            if other.get("rel", "alternate") == "alternate" and other.get("href"):
                link = _absolute(str(other["href"]), base)
                break
    guid = str(item.get("id") or "").strip()
    if link is None and re.match(r"https?://", guid):
        link = _absolute(guid, base)
    title = title_text(str(item.get("title", "")))
    summary = str(item.get("summary", "") or "")
    contents = [str(part.get("value") or "") for part in item.get("content", ()) if _is_text(part)]
    content = max(contents, key=len, default="")
    if content == summary:
        summary = ""
    author = one_line(str(item.get("author") or ""), markup=True, limit=200)
    return Entry(
        guid=guid or link or _hash(title, summary or content),
        url=link,
        title=title,
        author=author or None,
        published=dates.from_struct(item.get("published_parsed") or item.get("created_parsed"), now),
        updated=dates.from_struct(item.get("updated_parsed") if "updated" in item else None, now),
        summary_html=summary,
        content_html=content,
    )


def _is_text(part: Any) -> bool:
    kind = str(part.get("type") or "text/html")
    return kind.startswith("text/") or "html" in kind or "xml" in kind


def _absolute(link: str, base: str) -> str | None:
    link = link.strip()
    if not link:
        return None
    try:
        full = urljoin(base, link)
        parts = urlsplit(full)
    except ValueError:
        return None
    return full if parts.scheme.lower() in ("http", "https") and parts.netloc else None


def _hash(*parts: str) -> str:
    return "hash:" + hashlib.sha256("\n".join(parts).encode("utf-8", "replace")).hexdigest()[:32]


def _distinct(feed: ParsedFeed) -> ParsedFeed:
    """Give every entry a guid of its own.

    Some feeds use one guid for all entries, which would make them versions of one article; some list an
    entry twice, which would make two of one.
    """
    seen: dict[tuple[str, str | None, str], None] = {}
    entries = []
    for entry in feed.entries:
        key = (entry.guid, entry.url, entry.title)
        if key not in seen:
            seen[key] = None
            entries.append(entry)
    uses = Counter(entry.guid for entry in entries)
    links = Counter(entry.url for entry in entries)
    entries = [
        entry
        if uses[entry.guid] == 1
        else replace(
            entry,
            guid=f"{entry.guid}#{entry.url}"
            if entry.url and links[entry.url] == 1
            else _hash(entry.guid, entry.title),
        )
        for entry in entries
    ]
    return replace(feed, entries=tuple(entries))
