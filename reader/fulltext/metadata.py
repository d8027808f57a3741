"""What a page says about itself: headline, author, date, language, site, and whether it is for payers."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urljoin, urlsplit

import dateutil.parser
import lxml.etree
import lxml.html

from reader.fulltext.hostile import bounded_page
from reader.fulltext.links import without_tracking
from reader.fulltext.plaintext import tidy
from reader.text.encodings import decode
from reader.text.tokens import length

_ARTICLE = re.compile(r"article|posting|report|review$|^webpage$|liveblog", re.IGNORECASE)
_LONGEST_ADDRESS = 2_000  # characters
_DECK = re.compile(
    r"(?:^|[\s_-])(?:deck|dek|standfirst|stand-first|sub-?head(?:line|ing)?|sub-?title|summary|teaser-?text|lede|"
    r"excerpt|article-?intro|introduction|chapeau|vorspann|entradilla)(?:$|[\s_-])",
    re.IGNORECASE,
)
_NOTICE = re.compile(
    r"(?:subscribe|sign in|log ?in|register|become a (?:member|subscriber)|create a(?:n| free) account|"
    r"already a (?:member|subscriber)|continue reading|keep reading|read the (?:full|rest)|unlock this|"
    r"accept (?:all )?cookies|we (?:and our partners )?use cookies|your privacy choices|"
    r"free articles? (?:left|remaining)|start your (?:free )?trial|for subscribers|subscribers only)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Facts:
    """What a page says; None or "" where it says nothing.

    `published` and `modified` are aware, UTC. `language` is ISO 639-1. `paywalled` is what the page itself
    says of the article (schema.org's isAccessibleForFree); `notices` are sentences outside the article that
    ask for a subscription, a login or consent. `deck` is the line below the headline, `canonical` the address
    that the page calls its own, `sections` the parts of the site that it stands in.
    """

    title: str = ""
    author: str | None = None
    published: datetime | None = None
    modified: datetime | None = None
    language: str | None = None
    site: str | None = None
    paywalled: bool = False
    notices: tuple[str, ...] = ()
    deck: str = ""
    canonical: str | None = None
    sections: tuple[str, ...] = ()


def page_tree(html: bytes | str, content_type: str | None) -> lxml.html.HtmlElement | None:
    """The page as a tree, or None if there is nothing to parse."""
    text = decode(html, content_type, markup=True) if isinstance(html, bytes) else html
    # A str with an XML declaration that names an encoding is refused by lxml.
    text = re.sub(r"^\s*<\?xml[^>]{0,300}\?>", "", bounded_page(text).replace("\0", ""))
    if not text.strip():
        return None
    parser = lxml.html.HTMLParser(remove_comments=True, remove_pis=True, huge_tree=False)
    try:
        return lxml.html.document_fromstring(text, parser=parser)
    except (lxml.etree.ParserError, lxml.etree.XMLSyntaxError, ValueError):
        return None


def read(tree: lxml.html.HtmlElement, url: str | None, now: datetime | None = None) -> Facts:
    """Collect the facts; the page's own structured data first, then what is visible."""
    meta = _meta(tree)
    linked = _linked_data(tree)
    site = meta.get("og:site_name") or meta.get("application-name") or _name(linked.get("publisher"))
    language = _language(tree, meta, linked)
    return Facts(
        title=_headline(tree, meta, linked, site or ""),
        author=_author(tree, meta, linked),
        published=_published(tree, meta, linked, now),
        modified=_modified(tree, meta, linked, now),
        language=language,
        site=tidy(site)[:100] if site else None,
        paywalled=_paywalled(linked, meta),
        notices=_notices(tree),
        deck=_deck(tree),
        canonical=_canonical(tree, meta, url),
        sections=_sections(meta, linked),
    )


def _sections(meta: dict[str, str], linked: dict[str, Any]) -> tuple[str, ...]:
    """The parts of the site that the page says it stands in, not its keywords."""
    said = linked.get("articleSection")
    given = [each for each in (said if isinstance(said, list) else [said]) if isinstance(each, str)]
    named = (tidy(each)[:60] for each in (*given[:5], meta.get("article:section", "")))
    return tuple(dict.fromkeys(filter(None, named)))


def _canonical(tree: lxml.html.HtmlElement, meta: dict[str, str], url: str | None) -> str | None:
    """The address that a page calls its own. That of a front page is a slip of the outlet's template."""
    links = (link.get("href") for link in tree.iter("link") if (link.get("rel") or "").lower() == "canonical")
    said = next(links, None) or meta.get("og:url")
    if not said or len(said) > _LONGEST_ADDRESS:
        return None
    try:
        whole = urljoin(url or "", said.strip())
        parts = urlsplit(whole)
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not parts.hostname or len(parts.path.strip("/")) < 2:
        return None
    return without_tracking(whole)


def _meta(tree: lxml.html.HtmlElement) -> dict[str, str]:
    found: dict[str, str] = {}
    for node in tree.iter("meta"):
        name = str(node.get("property") or node.get("name") or node.get("itemprop") or "").lower()
        content = str(node.get("content") or "").strip()
        if name and content:
            found.setdefault(name, content)
    return found


def _linked_data(tree: lxml.html.HtmlElement) -> dict[str, Any]:
    """The article's own schema.org record, or {}."""
    best: dict[str, Any] = {}
    for node in tree.xpath("//script[@type='application/ld+json']"):
        raw = (node.text_content() or "")[:500_000]
        try:
            data = json.loads(raw, strict=False)
        except (ValueError, RecursionError):
            continue
        for record in _records(data):
            kind = record.get("@type")
            names = kind if isinstance(kind, list) else [kind]
            if any(isinstance(name, str) and _ARTICLE.search(name) for name in names) and (
                not best or ("headline" in record and "headline" not in best)
            ):
                best = record
    return best


def _records(data: object, depth: int = 0) -> Iterator[dict[str, Any]]:
    if depth > 4:
        return
    if isinstance(data, list):
        for part in data[:200]:
            yield from _records(part, depth + 1)
    elif isinstance(data, dict):
        yield data
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _records(data.get(key), depth + 1)


def _name(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(name for name in (_name(part) for part in value[:6]) if name)
    if isinstance(value, dict):
        value = value.get("name")
        return _name(value) if isinstance(value, list) else str(value or "")
    return value if isinstance(value, str) else ""


def _headline(tree: lxml.html.HtmlElement, meta: dict[str, str], linked: dict[str, Any], site: str) -> str:
    """The visible headline if the page's own data agree with it or there is only one; else those data."""
    visible = [tidy(node.text_content()) for node in tree.iter("h1")]
    visible = [line for line in visible if line]
    given = tidy(linked["headline"]) if isinstance(linked.get("headline"), str) else ""
    given = given or tidy(meta.get("og:title", "") or meta.get("twitter:title", ""))
    page = next((tidy(node.text_content()) for node in tree.iter("title")), "")
    for line in visible:
        if _same(line, given) or (line and _same(page, line)):
            return line[:500]
    title = given or (visible[0] if len(visible) == 1 else "") or page or (visible[0] if visible else "")
    return _without_site(title, site)[:500]


def _same(one: str, other: str) -> bool:
    """The same headline, possibly with the site's name behind it or cut short."""
    left, right = (re.sub(r"\W+", "", text.casefold()) for text in (one, other))
    return bool(left and right) and (left.startswith(right[:60]) or right.startswith(left[:60]))


def _without_site(title: str, site: str) -> str:
    head, _, tail = title.rpartition(" | ")
    if not head:
        match = re.match(r"(.+)\s+[-–—]\s+(.+)$", title)
        head, tail = (match[1], match[2]) if match else ("", "")
    if head and site and _same(tail, site):
        return head.strip()
    return head.strip() if head and " | " in title and len(head.split()) >= 4 > len(tail.split()) else title


def _author(tree: lxml.html.HtmlElement, meta: dict[str, str], linked: dict[str, Any]) -> str | None:
    name = _name(linked.get("author")) or meta.get("author") or meta.get("article:author") or ""
    if not name or "://" in name:
        nodes = tree.xpath("//*[@rel='author' or @itemprop='author']")
        name = str(nodes[0].text_content()) if nodes else ""
    name = re.sub(r"^by\s+", "", tidy(name), flags=re.IGNORECASE)
    return name[:200] if name and "://" not in name else None


def _published(
    tree: lxml.html.HtmlElement, meta: dict[str, str], linked: dict[str, Any], now: datetime | None
) -> datetime | None:
    times = tree.xpath(
        "//article//time[@datetime] | //time[@datetime][@pubdate or @itemprop='datePublished']"
    )
    given = [
        linked.get("datePublished"),
        *(meta.get(name) for name in (
            "article:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "pubdate",
            "parsely-pub-date", "sailthru.date", "article.published",
        )),
        *(node.get("datetime") for node in times[:1]),
    ]  # fmt: skip
    return _moment(given, now)


def _modified(
    tree: lxml.html.HtmlElement, meta: dict[str, str], linked: dict[str, Any], now: datetime | None
) -> datetime | None:
    times = tree.xpath("//time[@datetime][@itemprop='dateModified']")
    names = ("article:modified_time", "og:updated_time", "datemodified", "last-modified", "dc.date.modified")
    given = [linked.get("dateModified"), *(meta.get(name) for name in names)]
    return _moment([*given, *(node.get("datetime") for node in times[:1])], now)


def _moment(given: Sequence[Any], now: datetime | None) -> datetime | None:
    """The first of these that is a date and does not lie ahead."""
    latest = now or datetime.now(UTC)
    for text in given:
        if not isinstance(text, str) or not re.search(r"\d{4}", text):
            continue
        try:
            moment = dateutil.parser.parse(text.strip()[:60])
            moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
        except (ValueError, OverflowError, TypeError):
            continue
        if moment.year >= 1990 and moment.timestamp() <= latest.timestamp() + 900:
            return moment
    return None


def _language(tree: lxml.html.HtmlElement, meta: dict[str, str], linked: dict[str, Any]) -> str | None:
    for value in (tree.get("lang"), linked.get("inLanguage"), meta.get("og:locale"), meta.get("language")):
        match = re.match(r"([A-Za-z]{2})(?:[-_]|$)", str(value or "").strip())
        if match:
            return match[1].lower()
    return None


def _paywalled(linked: dict[str, Any], meta: dict[str, str]) -> bool:
    free = linked.get("isAccessibleForFree")
    if free is False or (isinstance(free, str) and free.strip().lower() in ("false", "no", "0")):
        return True
    return meta.get("article:content_tier", "").lower() in ("locked", "metered")


def _deck(tree: lxml.html.HtmlElement) -> str:
    """The lines between headline and story, which extractors often lose; "" if there are none."""
    headline = next(iter(tree.iter("h1")), None)
    if headline is None:
        return ""
    paragraphs = 0
    for node in headline.xpath("following::*[position() <= 120]"):
        if not isinstance(node.tag, str) or node.tag in ("script", "style", "nav"):
            continue
        names = f"{node.get('class') or ''} {node.get('id') or ''}"
        if _DECK.search(names) or node.get("itemprop") == "description" or node.get("role") == "doc-subtitle":
            line = tidy(node.text_content())
            if 6 <= length(line) <= 80 and line[-1] in ".!?…”\"’'" and not _NOTICE.search(line):
                return line
        if node.tag == "p" and length(node.text_content() or "") > 15:
            paragraphs += 1
            if paragraphs > 1:
                return ""
    return ""


def _notices(tree: lxml.html.HtmlElement) -> tuple[str, ...]:
    """Short lines that ask the reader to pay, sign in or consent; the judging is done elsewhere."""
    found: dict[str, None] = {}
    for node in tree.iter("p", "h2", "h3", "h4", "button", "a", "span", "div"):
        line = tidy(node.text or "")
        if 8 < len(line) < 200 and _NOTICE.search(line):
            found.setdefault(line)
    return tuple(found)[:20]
