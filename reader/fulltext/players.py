"""Films and sounds that a text embeds: a link in their place. Nothing of them is loaded."""

from __future__ import annotations

import re
from html import escape, unescape
from urllib.parse import urljoin, urlsplit

import lxml.html

_HOSTS = frozenset(
    """archive.org arte.tv bandcamp.com bilibili.com c-span.org dailymotion.com mixcloud.com nicovideo.jp
    podbean.com rumble.com rutube.ru simplecast.com soundcloud.com spotify.com streamable.com ted.com
    tiktok.com twitch.tv vimeo.com vk.com youku.com youtube-nocookie.com youtube.com""".split()
)
"""Whose frames are players; frames of others are advertisements, forms and counters for the most part."""
_TAG = re.compile(r"<(iframe|video|audio)\b([^<>]{0,3000})>(?:\s*<source\b([^<>]{0,2000})>)?", re.IGNORECASE)
_SOURCE = re.compile(r"""\b(?:data-)?src\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)
_STAND_IN = "https://player.invalid/"
_MOST = 40  # players of a page


def with_links(html: str, base: str | None) -> str:
    """The markup with a link before each player. Not yet sanitised."""
    if "<" not in html:
        return html

    def linked(found: re.Match[str]) -> str:
        source = _SOURCE.search(found[2]) or _SOURCE.search(found[3] or "")
        told = next(filter(None, source.groups()), "") if source else ""
        address = _address(found[1], unescape(told), base)
        return link(address) + found[0] if address else found[0]

    return _TAG.sub(linked, html)


def link(address: str) -> str:
    """A line that leads to a player; captions are shown and are no part of the text that is compared."""
    host = (urlsplit(address).hostname or "").removeprefix("www.")
    return f'<figure><figcaption><a href="{escape(address)}">▶ {escape(host)}</a></figcaption></figure>'


def stand_ins(tree: lxml.html.HtmlElement, url: str | None) -> dict[str, str]:
    """Put a picture in the place of each player of a page, since the extractor keeps those: its address, and
    that of the player."""
    found: dict[str, str] = {}
    for node in list(tree.iter("iframe", "video", "audio"))[:_MOST]:
        told = [node.get("src") or node.get("data-src"), *(each.get("src") for each in node.iter("source"))]
        address = _address(str(node.tag), next(filter(None, told), ""), url)
        parent = node.getparent()
        if address is None or parent is None:
            continue
        stand_in = f"{_STAND_IN}{len(found)}.png"
        found[stand_in] = address
        picture = node.makeelement("img", {"src": stand_in, "alt": ""})
        picture.tail = node.tail
        parent.replace(node, picture)
    return found


def _address(tag: str, source: str, base: str | None) -> str | None:
    """Where a player is, if it is on the web; of frames only those of `_HOSTS`."""
    try:
        address = urljoin(base or "", source.strip())
        parts = urlsplit(address)
        host = (parts.hostname or "").lower()
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not host or not source:
        return None
    known = ".".join(host.split(".")[-2:]) in _HOSTS
    return address if known or tag.lower() != "iframe" else None
