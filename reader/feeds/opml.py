"""Lists of subscriptions in and out (OPML 1.0, 2.0), also as other readers write them wrongly."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple
from urllib.parse import urlsplit

import lxml.etree

from reader.errors import BadInput
from reader.feeds.fields import one_line, title_of, without_impossible
from reader.text.encodings import decode


class OpmlFeed(NamedTuple):
    """One subscription. `title` is "" where the list has no name for it but its address; `folder` is "" or a
    path such as "News/Local"."""

    url: str
    title: str
    folder: str = ""
    site_url: str | None = None


@dataclass(frozen=True, slots=True)
class OpmlResult:
    """What a file holds; `problems` has one sentence for each thing that could not be read."""

    feeds: tuple[OpmlFeed, ...]
    problems: tuple[str, ...] = ()


def read(data: bytes) -> OpmlResult:
    """Read a list of subscriptions.

    Raises:
        BadInput: nothing in it is an outline.
    """
    parser = lxml.etree.XMLParser(
        recover=True, resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True
    )
    text = re.sub(r"^\s*<\?xml\b[^>]{0,300}\?>", "", decode(data, markup=True)).strip("\ufeff \t\r\n\0")
    try:
        root = (
            lxml.etree.fromstring(without_impossible(text).encode("utf-8", "replace"), parser)
            if text
            else None
        )
    except (lxml.etree.XMLSyntaxError, ValueError):
        root = None
    outlines = [] if root is None else [node for node in root.iter() if _name(node) == "outline"]
    if root is None or (not outlines and _name(root) != "opml"):
        raise BadInput("This file is not a list of feeds (OPML).", "Export OPML from the other reader again.")
    problems: list[str] = []
    if parser.error_log:
        problems.append(f"The file is damaged (line {parser.error_log[0].line}); what could be read is here.")
    feeds: dict[str, OpmlFeed] = {}
    for node in outlines:
        feed = _feed(node, problems)
        if feed is not None and feed.url not in feeds:
            feeds[feed.url] = feed
    return OpmlResult(tuple(feeds.values()), tuple(problems))


def write(feeds: Iterable[OpmlFeed | tuple[str, str, str]]) -> bytes:
    """OPML 2.0 with folders as nested outlines."""
    root = ET.Element("opml", version="2.0")
    ET.SubElement(ET.SubElement(root, "head"), "title").text = "Variorum subscriptions"
    body = ET.SubElement(root, "body")
    folders: dict[str, ET.Element] = {"": body}
    for given in feeds:
        feed = OpmlFeed(*given)
        name = _clean(feed.title) or feed.url
        attributes = {"type": "rss", "text": name, "title": name, "xmlUrl": _clean(feed.url)}
        if feed.site_url:
            attributes["htmlUrl"] = _clean(feed.site_url)
        ET.SubElement(_folder(folders, feed.folder), "outline", attributes)
    ET.indent(root)
    text: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return text + b"\n"


def _folder(folders: dict[str, ET.Element], path: str) -> ET.Element:
    path = "/".join(part for part in (_clean(part) for part in path.split("/")) if part)
    if path not in folders:
        parent, _, name = path.rpartition("/")
        folders[path] = ET.SubElement(_folder(folders, parent), "outline", {"text": name, "title": name})
    return folders[path]


def _clean(text: str) -> str:
    return one_line(
        without_impossible(text)
        .encode("utf-8", "replace")
        .decode("utf-8")
        .replace("\ufffe", "")
        .replace("\uffff", "")
    )


def _name(node: lxml.etree._Element) -> str:
    return node.tag.rpartition("}")[2].lower() if isinstance(node.tag, str) else ""


def _attributes(node: lxml.etree._Element) -> dict[str, str]:
    return {str(key).rpartition("}")[2].lower(): str(value) for key, value in node.attrib.items()}


def _feed(node: lxml.etree._Element, problems: list[str]) -> OpmlFeed | None:
    attributes = _attributes(node)
    # Some readers write the feed's title as it came, escaped once more.
    title = title_of(attributes.get("title") or attributes.get("text") or "")
    url = _address(attributes)
    if not url:
        if _is_feed(attributes) or (len(node) == 0 and attributes.get("htmlurl")):
            problems.append(f"“{title or 'An entry without a name'}” has no feed address.")
        return None  # else a folder
    try:
        parts = urlsplit(url)
        usable = parts.scheme.lower() in ("http", "https") and bool(parts.hostname)
    except ValueError:
        usable = False
    if not usable:
        problems.append(f"“{title or url[:100]}” has an address that is not on the web.")
        return None
    if "@" in parts.netloc:
        problems.append(f"“{title or parts.hostname}” has a password in its address; sign in to it by hand.")
        return None
    folder = _folders_above(node) or one_line(attributes.get("category", "").split(",")[0].strip("/ "))
    site = attributes.get("htmlurl", "").strip()
    named = "" if title in (url, attributes.get("xmlurl", ""), parts.netloc, parts.hostname) else title
    return OpmlFeed(url, named, folder, site if site.lower().startswith("http") else None)


def _is_feed(attributes: dict[str, str]) -> bool:
    return attributes.get("type", "").lower() in ("rss", "atom", "feed")


def _address(attributes: dict[str, str]) -> str:
    """Where the feed is, "" if nothing says it; feed://news.example/rss is an address of the web."""
    url = attributes.get("xmlurl", "").strip()
    if not url and _is_feed(attributes):
        url = attributes.get("url", "").strip()
    if url.lower().startswith("feed:"):
        url = url[5:].lstrip("/")
        url = url if url.lower().startswith("http") else f"https://{url}"
    return url


def _folders_above(node: lxml.etree._Element) -> str:
    above = [_attributes(parent) for parent in node.iterancestors() if _name(parent) == "outline"]
    names = [one_line((each.get("text") or each.get("title") or "").replace("/", "∕")) for each in above]
    return "/".join(name for name in reversed(names) if name)
