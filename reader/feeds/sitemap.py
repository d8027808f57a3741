"""News sitemaps: what a site without a feed tells search engines of its articles of the last two days.

The format is Google's (developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap); plain
sitemaps, which give addresses alone, are no feeds.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from urllib.parse import urljoin, urlsplit

import lxml.etree

from reader.feeds import dates
from reader.feeds.fields import absolute, guid_of, title_of
from reader.model.feed import Entry, ParsedFeed

_MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
_SPACE = "http://www.google.com/schemas/sitemap-news/0.9"
_NEWS = f"{{{_SPACE}}}"
_NAMED = re.compile(r"^\s*sitemap\s*:\s*(\S+)", re.IGNORECASE | re.MULTILINE)
_FOR_NEWS = re.compile(r"news", re.IGNORECASE)
_PATHS = ("/news-sitemap.xml", "/sitemap-news.xml", "/sitemap_news.xml")
_INDEXES = ("/sitemap_index.xml", "/sitemap.xml")
_DATED = re.compile(r"(?<!\d)(?:19|20)\d\d(?:\d\d){0,2}(?!\d)")
_MOST_NAMED = 3
_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
MOST = 300
"""Entries that are taken, the newest: a sitemap may hold a thousand, and each needs its page."""


def read(root: lxml.etree._Element, url: str, now: datetime) -> ParsedFeed | None:
    """The news of a sitemap; None if it is something else, or holds addresses alone."""
    if root.tag != f"{_MAP}urlset":
        return None
    found = [(node, node.find(f"{_NEWS}news")) for node in root.iterfind(f"{_MAP}url")]
    entries = [_entry(_text(node, f"{_MAP}loc"), news, url, now) for node, news in found if news is not None]
    entries = [entry for entry in entries if entry.title and entry.url]
    if not entries and (found or _SPACE not in root.nsmap.values()):
        return None
    entries.sort(key=lambda entry: entry.published or _LONG_AGO, reverse=True)
    about = next((news.find(f"{_NEWS}publication") for _, news in found if news is not None), None)
    return ParsedFeed(
        title="" if about is None else title_of(_text(about, f"{_NEWS}name")),
        # The sitemap itself may lie on another host than the site.
        site_url=urljoin((entries[0].url if entries else None) or url, "/"),
        entries=tuple(entries[:MOST]),
        language=None if about is None else _text(about, f"{_NEWS}language")[:20] or None,
    )


def places(robots: str, url: str) -> tuple[str, ...]:
    """Where a site may have its news sitemap, or an index that names it: what its robots.txt says, else the
    usual places."""
    named = [absolute(each, url) for each in _NAMED.findall(robots)]
    known = tuple(dict.fromkeys(each for each in named if each is not None))
    news = tuple(each for each in known if _FOR_NEWS.search(urlsplit(each).path))[:_MOST_NAMED]
    if news:
        return news
    indexes = known[:_MOST_NAMED] or tuple(urljoin(url, path) for path in _INDEXES)
    return (*(urljoin(url, path) for path in _PATHS), *indexes)


def named_by(body: bytes, url: str) -> tuple[str, ...]:
    """The news sitemaps that an index of sitemaps names, the newest first; () if it is none. Not those of one
    day, month or year: they would tell nothing new when it is over."""
    parser = lxml.etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = lxml.etree.fromstring(body, parser)
    except (lxml.etree.XMLSyntaxError, ValueError):
        return ()
    if root is None or root.tag != f"{_MAP}sitemapindex":
        return ()
    found: dict[str, str] = {}
    for node in root.iterfind(f"{_MAP}sitemap"):
        address = absolute(_text(node, f"{_MAP}loc"), url)
        path = urlsplit(address).path if address is not None else ""
        if address is not None and _FOR_NEWS.search(path) and not _DATED.search(path):
            found.setdefault(address, _text(node, f"{_MAP}lastmod"))
    return tuple(sorted(found, key=found.__getitem__, reverse=True))[:_MOST_NAMED]


def _entry(link: str, news: lxml.etree._Element, url: str, now: datetime) -> Entry:
    address, title = absolute(link, url), title_of(_text(news, f"{_NEWS}title"))
    published = dates.from_text(_text(news, f"{_NEWS}publication_date"), now)
    return Entry(guid=guid_of(link, address, title, ""), url=address, title=title, published=published)


def _text(node: lxml.etree._Element, name: str) -> str:
    return (node.findtext(name) or "").strip()
