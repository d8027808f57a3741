"""Where the icon of an outlet may be: what its feed names, and what the page of its site does."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import urljoin

import lxml.etree
import lxml.html

from reader.feeds.fields import absolute

WANTED = 32
"""Pixels of a side: icons are shown 16 px wide, on fine screens with twice as many."""
_LARGE = 192
MOST_NAMED = 4
"""Addresses of a page that are tried at most."""
_SIZES = re.compile(r"(\d{1,4})x\d{1,4}", re.IGNORECASE)
_LONGEST = 2000
"""Letters of an address: longer ones are kept and asked for by nobody."""
_HEAD = 400_000
"""Bytes of a page in which its head ends, if it ever does."""


def first_icon(given: Iterable[str], base: str) -> str | None:
    """The first of the addresses that a feed gives for its icon that is one; no drawing."""
    return next((url for each in given if (url := absolute(each, base)) and _may_be_one(url)), None)


def icons_of_page(body: bytes, url: str) -> tuple[str, ...]:
    """The icons that a page names, and the usual place of its host; those of a size for a list come first.

    Args:
        body: the page, of which only the head is looked at.
        url: where it came from.
    """
    found: dict[str, tuple[int, int]] = {}
    try:
        page = lxml.html.document_fromstring(body[:_HEAD]) if body.strip() else None
    except (lxml.etree.ParserError, lxml.etree.XMLSyntaxError, ValueError):
        page = None
    base = url
    for node in () if page is None else page.iter("base", "link"):
        href = str(node.get("href") or "")
        if node.tag == "base":
            base = absolute(href, url) or base
            continue
        rels, kind = str(node.get("rel") or "").lower().split(), str(node.get("type") or "").lower()
        link = absolute(href, base)
        if link is None or "svg" in kind or not _may_be_one(link):
            continue
        if "icon" in rels:
            found.setdefault(link, _rank(str(node.get("sizes") or "")))
        elif "apple-touch-icon" in rels or "apple-touch-icon-precomposed" in rels:
            found.setdefault(link, (2, 0))  # drawn for a larger place, with an edge around it
    ranked = sorted(found, key=lambda link: found[link])[:MOST_NAMED]
    return tuple(dict.fromkeys([*ranked, usual_place(url)]))


def usual_place(url: str) -> str:
    """Where an icon stands that nobody names."""
    return urljoin(url, "/favicon.ico")


def _rank(sizes: str) -> tuple[int, int]:
    """The smallest that is large enough first; then those that do not say, small ones, huge ones."""
    sides = [int(side) for side in _SIZES.findall(sizes)]
    good = [side for side in sides if WANTED <= side <= _LARGE]
    if good:
        return 0, min(good)
    if not sides:
        return 1, 0
    return (3, -max(sides)) if max(sides) < WANTED else (4, min(sides))


def _may_be_one(url: str) -> bool:
    return len(url) <= _LONGEST and not url.partition("?")[0].lower().endswith((".svg", ".svgz"))
