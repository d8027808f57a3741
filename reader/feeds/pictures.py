"""The picture that a feed gives with an entry, outside its text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import urlsplit

from reader.feeds.fields import absolute

# The writer's face, which many blogs attach to each entry, before its picture.
_FACE = re.compile(r"(?:[\w-]+\.)?gravatar\.com", re.IGNORECASE)
_ENDING = re.compile(r"\.(?:jpe?g|png|gif|webp)$", re.IGNORECASE)


def lead_picture(given: Iterable[tuple[str, str, object]], base: str) -> str | None:
    """The widest of the pictures among what is attached; a thumbnail only if there is nothing else.

    Args:
        given: (address, type, width in pixels) as the feed says them. The type is a media type, "image" or
            "thumbnail"; one that is missing follows from the ending.
        base: what addresses are resolved against.
    """
    found: list[tuple[bool, int, str]] = []
    for link, said, width in given:
        kind, url = said.strip().lower(), absolute(link, base)
        if url is None or "svg" in kind or _FACE.fullmatch(urlsplit(url).hostname or ""):
            continue
        if kind.startswith(("image", "thumbnail")) or (not kind and _ENDING.search(urlsplit(url).path)):
            found.append((kind != "thumbnail", _pixels(width), url))
    return max(found, key=lambda each: each[:2])[2] if found else None


def _pixels(width: object) -> int:
    text = str(width).strip().removesuffix("px")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 6 else 0
