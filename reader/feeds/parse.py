"""Feed bytes to entries: RSS 0.9x, 1.0, 2.0, Atom 0.3 and 1.0, JSON Feed, news sitemaps; damaged ones as far
as they go."""

from __future__ import annotations

import io
import logging
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from reader.errors import NotAFeed, shown
from reader.feeds import dates, jsonfeed, quick
from reader.feeds.fields import (
    absolute,
    author_name,
    guid_of,
    hash_of,
    sections_of,
    title_of,
    without_impossible,
)
from reader.feeds.icons import first_icon
from reader.feeds.manners import manners_of
from reader.feeds.pictures import lead_picture
from reader.feeds.plain import from_plain, with_paragraphs
from reader.feeds.recordings import recordings
from reader.feeds.surplus import newest, told
from reader.model.feed import Entry, ParsedFeed
from reader.text.encodings import decode

log = logging.getLogger(__name__)

_DECLARATION = re.compile(r"^\s*<\?xml\b[^>]{0,300}\?>")
_END = re.compile(r"</(?:[a-zA-Z]+:)?(?:rss|feed|rdf|channel)\s*>", re.IGNORECASE)
_ITEM = re.compile(r"<(?:[a-zA-Z]+:)?(?:item|entry)[\s>]", re.IGNORECASE)
_ITEM_END = re.compile(r"</(?:[a-zA-Z]+:)?(?:item|entry)\s*>", re.IGNORECASE)
_HTML = re.compile(r"<!doctype\s+html|<html[\s>]", re.IGNORECASE)
_ROOT = re.compile(r"<(?:[a-zA-Z]+:)?(?:rss|feed|rdf|channel)[\s>]", re.IGNORECASE)
_MOST_MARKS = 200_000
"""Beginnings of tags: for so many feedparser takes up to ten seconds, where libxml2 takes a tenth of one."""
_DAMAGED = "The feed is damaged; what could be read of it is here."
_CUT_OFF = "The feed breaks off before its end; the entries before that are here."


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
    text = decode(body, content_type, markup=True).lstrip("\ufeff \t\r\n\0")
    if not text:
        raise NotAFeed(url, "empty")
    if text[0] in "{[":
        return _distinct(jsonfeed.parse(text, url, now))
    if not _ROOT.search(text[:65536]) and (what := _other_kind(text, content_type)):
        raise NotAFeed(url, what)
    text = _DECLARATION.sub("", text, count=1)
    found = quick.read(text, url, now) or _with_feedparser(text, url, now)
    return replace(_distinct(found), manners=manners_of(text))


def _other_kind(text: str, content_type: str | None) -> str | None:
    if _HTML.search(text[:4096]):
        return "a web page, not a feed"
    kind = (content_type or "").partition("/")[0].strip().lower()
    if kind in ("image", "audio", "video", "font"):
        return f"{'an' if kind[0] in 'ai' else 'a'} {kind} file, not a feed"
    return None


def _with_feedparser(text: str, url: str, now: datetime) -> ParsedFeed:
    """The long way, for everything that is old, odd or damaged."""
    import feedparser

    if text.count("<") > _MOST_MARKS:
        return _with_libxml2(text, url, now)
    # No location: feedparser would resolve ids against it, and they must not change when a feed moves.
    headers = {"content-type": "application/xml; charset=utf-8"}
    # A stream, never bytes: feedparser would take bytes that look like a path for a file to open.
    # Its own sanitiser is left out: nh3 does that work for everything that is shown.
    text = without_impossible(text)
    try:
        read = feedparser.parse(
            io.BytesIO(text.encode("utf-8", "replace")), response_headers=headers, sanitize_html=False
        )
    except Exception as error:  # found by fuzzing: it breaks with whatever its many handlers raise
        log.info("feedparser broke on %s: %r", shown(url), error)
        return _with_libxml2(text, url, now)
    feed = read.get("feed", {})
    raw = list(read.get("entries", ()))
    if not raw and not read.get("version") and not _ROOT.search(text[:65536]):
        raise NotAFeed(url, "a web page, not a feed" if _HTML.search(text[:65536]) else "not a feed")
    problem = _DAMAGED if read.get("bozo") else None
    if not _END.search(text[-4096:]):
        # Cut off: the entry that the cut went through is not whole, and half a text passes for all of it.
        if raw and len(_ITEM_END.findall(text)) < len(raw):
            raw.pop()
        problem = _CUT_OFF
    site = absolute(str(feed.get("link") or ""), url)
    taken = newest(raw, lambda item: _entry(item, site or url, now).published)
    return ParsedFeed(
        title=_title(feed),
        site_url=site,
        entries=tuple(_entry(item, site or url, now) for item in taken),
        language=str(feed.get("language") or "").strip()[:20] or None,
        problem=told(problem, len(raw)),
        cut_off=problem == _CUT_OFF,
        icon=first_icon(_icons(feed), site or url),
    )


def _icons(feed: Any) -> list[str]:
    image = feed.get("image")
    pictured = image.get("href") or image.get("url") if isinstance(image, dict) else None
    return [str(each or "") for each in (feed.get("icon"), feed.get("logo"), pictured)]


def _with_libxml2(text: str, url: str, now: datetime) -> ParsedFeed:
    """What libxml2 makes of a damaged document that feedparser breaks on, or would take minutes for."""
    found = quick.read(text, url, now, recover=True)
    if found is None or not found.entries:
        raise NotAFeed(url, "damaged beyond reading")
    cut_off = not _END.search(text[-4096:])
    if cut_off and len(_ITEM_END.findall(text)) < len(_ITEM.findall(text)):
        found = replace(found, entries=found.entries[:-1])
    problem = _CUT_OFF if cut_off else _DAMAGED
    return replace(found, problem=f"{problem} {found.problem or ''}".rstrip(), cut_off=cut_off)


def _entry(item: Any, base: str, now: datetime) -> Entry:
    link = absolute(str(item.get("feedburner_origlink") or item.get("link") or ""), base)
    if link is None:
        others = (absolute(str(other.get("href") or ""), base) for other in item.get("links", ())
                  if other.get("rel", "alternate") == "alternate")  # fmt: skip
        link = next((other for other in others if other), None)
    guid = str(item.get("id") or "")
    if link is None and item.get("guidislink", True):
        link = absolute(guid, "") if re.match(r"https?://", guid) else None
    title = _title(item)
    summary = _markup(item.get("summary_detail") or {"value": item.get("summary")})
    content = max((_markup(part) for part in item.get("content", ())), key=len, default="")
    return Entry(
        guid=guid_of(guid, link, title, summary or content),
        url=link,
        title=title,
        author=author_name(str(item.get("author") or "")),
        published=dates.from_text(str(item.get("published") or item.get("created") or ""), now),
        updated=dates.from_text(str(item.get("updated") or "") if "updated" in item else "", now),
        summary_html="" if summary == content else with_paragraphs(summary),
        content_html=with_paragraphs(content),
        recordings=recordings(
            (
                (str(each.get("href") or ""), str(each.get("type") or ""), each.get("length"))
                for each in item.get("enclosures", ())
            ),
            base,
        ),
        picture=lead_picture(_pictures(item), base),
        sections=sections_of(str(tag.get("label") or tag.get("term") or "") for tag in item.get("tags", ())),
    )


def _pictures(item: Any) -> Iterator[tuple[str, str, object]]:
    for each in item.get("enclosures", ()):
        yield str(each.get("href") or ""), str(each.get("type") or ""), None
    for each in item.get("media_content", ()):
        yield str(each.get("url") or ""), str(each.get("type") or each.get("medium") or ""), each.get("width")
    for each in item.get("media_thumbnail", ()):
        yield str(each.get("url") or ""), "thumbnail", each.get("width")


def _title(part: Any) -> str:
    detail = part.get("title_detail") or {}
    return title_of(
        str(part.get("title") or ""),
        plain=detail.get("type") == "text/plain" and "<" not in str(part.get("title")),
    )


def _markup(part: Any) -> str:
    """A summary or content as HTML; "" for pictures and the like."""
    kind = str(part.get("type") or "text/html")
    value = str(part.get("value") or "").strip()
    if kind == "text/plain":
        return from_plain(value)
    return value if kind.startswith("text/") or "html" in kind or "xml" in kind else ""


def _distinct(feed: ParsedFeed) -> ParsedFeed:
    """Give every entry a guid of its own.

    Some feeds use one guid for all entries, which would make them versions of one article; some list an
    entry twice, which would make two of one.
    """
    guids = Counter(entry.guid for entry in feed.entries)
    if len(guids) == len(feed.entries):
        return feed
    entries = list({(entry.guid, entry.url, entry.title): entry for entry in feed.entries}.values())
    guids = Counter(entry.guid for entry in entries)
    links = Counter(entry.url for entry in entries)
    return replace(
        feed,
        entries=tuple(
            entry
            if guids[entry.guid] == 1
            else replace(
                entry,
                guid=f"{entry.guid}#{entry.url}"
                if entry.url and links[entry.url] == 1
                else hash_of(entry.guid, entry.url or "", entry.title),
            )
            for entry in entries
        ),
    )
