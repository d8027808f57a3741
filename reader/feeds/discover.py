"""Which feeds a page offers. Works on the one answer that is already here and asks for nothing more."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from urllib.parse import urljoin, urlsplit

import lxml.etree
import lxml.html

from reader.feeds.fields import one_line

_TYPES = {
    "application/rss+xml": 0,
    "application/atom+xml": 0,
    "application/feed+json": 1,
    "application/rdf+xml": 1,
    "application/xml": 2,
    "text/xml": 2,
    "application/json": 3,
}
_LOOKS = re.compile(
    r"(?:^|[/._-])(?:rss|atom|feeds?|rdf)(?:\.xml|\.rss|\.php|\.json|\.rdf|/|$)|\.(?:rss|atom|rdf)$",
    re.IGNORECASE,
)
_FORMAT = re.compile(
    r"(?<![a-z])(?:rss(?:[ _-]?[012](?:\.\d+)?)?|atom(?:[ _-]?1(?:\.0)?)?|rdf|json|xml|feeds?)(?![a-z])"
)
_ONWARD = re.compile(r"\s*\d{1,2}(?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?[\"']?\s*([^\"'\s]+)", re.IGNORECASE)
_IN_HEADER = re.compile(r"<([^<>\"]{1,2000})>((?:\s*;\s*[\w*-]+\s*=\s*(?:\"[^\"]*\"|[^\s\",;<>]+))+)")
_PARAMETER = re.compile(r";\s*([\w*-]+)\s*=\s*(?:\"([^\"]*)\"|([^\s\",;<>]+))")
_HEADER_LETTERS = 8_000
MOST_CHOICES = 60
_IN_TEXT = 6
_PATHS = ("/feed/", "/rss.xml", "/feed.xml", "/atom.xml", "/index.xml", "/rss", "/feed.json")
_FILE = re.compile(r"/[^/]*\.\w{1,5}$")
_BELOW = ("feed/", "rss.xml", "feed.xml", "index.xml")
"""The commonest ones, of a page that is not the first one of its site: a blog, a section."""


@dataclass(frozen=True, slots=True)
class FeedLink:
    """A feed that a page points to. `declared`: its head names it, not only a link in the text. `comments`:
    it carries what readers say. `guessed` marks a common path that nothing on the page names."""

    url: str
    title: str
    guessed: bool = False
    declared: bool = field(default=False, compare=False)
    comments: bool = field(default=False, compare=False)


def find_feeds(body: bytes, url: str, header: str = "") -> tuple[FeedLink, ...]:
    """Feeds of a page, most likely first.

    Args:
        body: the page.
        url: where it came from.
        header: the `Link:` header of its answer (RFC 8288).

    Returns:
        `<link rel=alternate>` first (comment feeds last), of the header and then of the page, then links that
        look like feeds; if there are none, common paths below the page and of the host.
    """
    page = _tree(body)
    found: dict[str, tuple[int, FeedLink]] = {}
    for match in _IN_HEADER.finditer(header[:_HEADER_LETTERS]):
        told = {name.lower(): given or plain for name, given, plain in _PARAMETER.findall(match[2])}
        rank = _declared(told.get("rel", ""), told.get("type", ""), match[1])
        if rank is not None:
            _add(found, url, match[1], told.get("title", ""), rank)
    if page is not None:
        base = page.base or url
        bases = page.xpath("//base[@href]")
        if bases:
            base = _join(url, str(bases[0].get("href"))) or url
        for link in page.xpath("//link[@href]"):
            href = str(link.get("href"))
            rank = _declared(str(link.get("rel", "")), str(link.get("type", "")), href)
            if rank is not None:
                _add(found, base, href, str(link.get("title") or ""), rank)
        for anchor in page.xpath("//a[@href]"):
            href = str(anchor.get("href"))
            if _LOOKS.search(_path(href)):
                _add(found, base, href, anchor.text_content(), _IN_TEXT)
    if found:
        return tuple(link for _, link in sorted(found.values(), key=lambda pair: pair[0]))
    root, below = _join(url, "/") or url, _FILE.sub("", urlsplit(url).path).rstrip("/") + "/"
    paths = (*(below + each for each in _BELOW if below != "/"), *_PATHS)
    return tuple(FeedLink(urljoin(root, path), "", guessed=True) for path in paths)


def _declared(rel: str, kind: str, href: str) -> int | None:
    """How likely a declared link is a feed, 0 first; None if it says nothing of the kind."""
    rels = rel.lower().split()
    if "feed" in rels and "alternate" not in rels:
        return 0
    rank = _TYPES.get(kind.partition(";")[0].strip().lower())
    if "alternate" not in rels or rank is None or (rank == 3 and not _LOOKS.search(href)):
        return None
    return rank


def leads_on(body: bytes, url: str) -> str | None:
    """Where a page sends its readers by itself (`<meta http-equiv="refresh">`); None if it keeps them."""
    page = _tree(body)
    for meta in () if page is None else page.xpath("//meta[@http-equiv and @content]"):
        found = _ONWARD.match(str(meta.get("content"))[:2000])
        if found and str(meta.get("http-equiv")).strip().lower() == "refresh":
            return _join(url, found[1])
    return None


def choices(links: tuple[FeedLink, ...]) -> tuple[FeedLink, ...]:
    """Those among which a reader has to choose, in their order; one or none if there is no choice to make.

    What the head declares counts; links in the text only where it declares nothing. Feeds of comments are no
    choice, nor is the same feed in another format.
    """
    named = [link for link in links if not link.guessed and not link.comments]
    named = [link for link in named if link.declared] or named
    found: dict[tuple[str, str], FeedLink] = {}
    for link in named:
        bare = _FORMAT.sub("", link.url.lower()).rstrip("/?&=._-")
        title = " ".join(re.sub(r"[\W_]+", " ", _FORMAT.sub("", link.title.lower())).split())
        found.setdefault((bare, title), link)
    return tuple(found.values())[:MOST_CHOICES]


def _path(href: str) -> str:
    """The path of a link, "" if it is no link at all."""
    try:
        return urlsplit(href.strip()).path
    except ValueError:
        return ""


def _tree(body: bytes) -> lxml.html.HtmlElement | None:
    try:
        return lxml.html.document_fromstring(body[:2_000_000])
    except (lxml.etree.ParserError, lxml.etree.XMLSyntaxError, ValueError):
        return None


def _join(base: str, link: str) -> str | None:
    try:
        full = urljoin(base, re.sub(r"^feed:(//)?(?=https?:)", "", link.strip()))
        full = re.sub(r"^feed:(//)?", "https://", full)
        parts = urlsplit(full)
    except ValueError:
        return None
    return full.partition("#")[0] if parts.scheme in ("http", "https") and parts.netloc else None


def _add(found: dict[str, tuple[int, FeedLink]], base: str, link: str, title: str, rank: int) -> None:
    full = _join(base, link)
    if full is None:
        return
    title = one_line(title, limit=200)
    declared = rank < _IN_TEXT
    comments = "comment" in f"{link} {title}".lower()
    if comments:
        rank += 5
    if full not in found:
        found[full] = (rank, FeedLink(full, title, declared=declared, comments=comments))
