"""What an entry carries to listen to or to watch."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import urlsplit

from reader.feeds.fields import absolute
from reader.model.feed import Recording

_MOST = 10
_LAST = re.compile(r"\.\w{3,4}$")
_ENDING = {
    ".mp3": "audio/mpeg", ".m4a": "audio/mp4", ".aac": "audio/aac", ".ogg": "audio/ogg", ".oga": "audio/ogg",
    ".opus": "audio/ogg", ".flac": "audio/flac", ".wav": "audio/wav", ".mp4": "video/mp4",
    ".m4v": "video/mp4", ".webm": "video/webm", ".mov": "video/quicktime",
}  # fmt: skip


def recordings(given: Iterable[tuple[str, str, object]], base: str) -> tuple[Recording, ...]:
    """Sound and film among what is attached; pictures and papers are not.

    Args:
        given: (address, type, bytes) as the feed says them; a type that is missing follows from the ending.
        base: what addresses are resolved against.
    """
    found: dict[str, Recording] = {}
    for link, said, size in given:
        url = absolute(link, base)
        if url is None or url in found or len(found) == _MOST:
            continue
        kind = said.partition(";")[0].strip().lower()
        if kind in ("", "application/octet-stream"):
            ending = _LAST.search(urlsplit(url).path.lower())
            kind = _ENDING.get(ending[0], "") if ending else ""
        if kind.startswith(("audio/", "video/")):
            found[url] = Recording(url, kind, _octets(size))
    return tuple(found.values())


def _octets(size: object) -> int | None:
    """Feeds that do not know say 0 or nothing."""
    text = str(size).strip()
    return int(text) or None if text.isascii() and text.isdigit() and len(text) < 16 else None
