"""What the fields of an entry come to, however a feed wrote them."""

from __future__ import annotations

import hashlib
import html
import re
from collections.abc import Iterable
from functools import lru_cache
from urllib.parse import urljoin, urlsplit

from reader.text.piles import without_piles

_TAG = re.compile(r"<(?:/?[a-z][^<>]*|!--.*?--|!doctype[^<>]*)>", re.DOTALL | re.IGNORECASE)
_HIDDEN = re.compile(r"<!--.*?-->|<(script|style)\b[^>]*>.*?(?:</\1\s*>|$)", re.DOTALL | re.IGNORECASE)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-fA-F]{1,6}|[a-zA-Z]{2,8}\d?);")
_CDATA = re.compile(r"<!\[CDATA\[(.*?)\]\]>", re.DOTALL)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u200b\u2060\ufeff\ud800-\udfff\ufffe\uffff]")
# Marks that turn what follows round: no headline needs them.
_TURNS = re.compile(r"[\u202a-\u202e\u2066-\u2069]")
_IMPOSSIBLE = re.compile(r"&#(?:(\d{1,4000})|x([0-9a-fA-F]{1,4000}));?", re.IGNORECASE)
_MOST_SECTIONS, _LONGEST_SECTION = 20, 60
_LONGEST_ADDRESS = 8000  # characters; servers take no more, and it is written down with every refresh
_LONGEST = 5000  # no title is longer; the expressions above are quadratic on hostile input


def one_line(text: str, *, limit: int = 1000) -> str:
    """Text on one line: no control characters, single spaces, at most `limit` characters."""
    text = " ".join(_CONTROL.sub("", text).split())
    if not text.isascii():
        text = without_piles(_TURNS.sub("", text))
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"


def title_of(text: str, *, plain: bool = False) -> str:
    """A title as plain text on one line.

    RSS does not say whether a title is text or HTML, and feeds escape it once, twice or not at all: tags
    and entities are undone where the text clearly holds them, so that "AT&amp;T" and "<b>Bold</b>" read
    well and "5 < 6" survives.

    Args:
        plain: the feed says outright that it is text (Atom); only entities that slipped in are undone.
    """
    text = _CDATA.sub(r"\1", text[:_LONGEST])
    bare = text if plain else _without_tags(text)
    tagged = bare != text
    for _ in range(2):
        if not _ENTITY.search(bare):
            break
        bare = html.unescape(bare)
        # Behind tags that were just undone, an escaped tag is a word of the title.
        bare = bare if plain or tagged else _without_tags(bare)
        if tagged:
            break
    return one_line(bare)


def _without_tags(text: str) -> str:
    if "<" not in text:
        return text
    text = re.sub(r"<br\s*/?>", " ", _HIDDEN.sub("", text), flags=re.IGNORECASE)
    return _TAG.sub("", text)


# A link that nothing has to be done to: most are such, and the long way takes a tenth of reading a feed.
_WHOLE = re.compile(
    r"https?://[a-z0-9][a-z0-9.-]*(?::[0-9]{1,4})?(?:/[\w.~%!$&'()*+,=:@/-]*(?:\?[\w.~%&=+/-]+)?)?", re.ASCII
)


_HOST_ALONE = re.compile(r"www\.[a-z0-9-]+\.[a-z0-9.-]+(?:[/?#]|$)", re.IGNORECASE)


def author_name(text: str) -> str | None:
    """A name without the mail address around it; None if there is only an address."""
    text = title_of(text)
    match = re.fullmatch(r"<?\S+@\S+?>?\s*\((.+)\)", text) or re.fullmatch(r"(.+?)\s*<\S+@\S+>", text)
    name = match[1].strip() if match else text
    if not name or re.fullmatch(r"\S+@\S+", name):
        return None
    return one_line(name, limit=200)


def sections_of(names: Iterable[str]) -> tuple[str, ...]:
    """What an entry is filed under, each once, as the feed spells it first."""
    found: dict[str, str] = {}
    for name in names:
        if len(found) == _MOST_SECTIONS:
            break
        if section := _section(name):
            found.setdefault(section.casefold(), section)
    return tuple(found.values())


@lru_cache(1024)  # the same few stand in all entries of a feed
def _section(name: str) -> str:
    return one_line(title_of(name), limit=_LONGEST_SECTION)


def absolute(link: str, base: str) -> str | None:
    """An http(s) link, resolved against `base`; None if it is none, or longer than a server takes."""
    link = link.strip()
    if not link or len(link) > _LONGEST_ADDRESS:
        return None
    if _WHOLE.fullmatch(link):
        return link
    if _HOST_ALONE.match(link):
        link = f"https://{link}"
    try:
        full = urljoin(base, link)
        parts = urlsplit(full)
        host = parts.hostname
    except ValueError:
        return None
    scheme, rest = full[: len(parts.scheme)].lower(), full[len(parts.scheme) :]
    return _one_link(scheme + rest) if scheme in ("http", "https") and host else None


def _one_link(link: str) -> str:
    """A link without line breaks and with its spaces escaped."""
    return re.sub(r"\s", "%20", re.sub(r"[\r\n\t]", "", link)) if re.search(r"\s", link) else link


def guid_of(guid: str, link: str | None, title: str, text: str) -> str:
    """What tells this entry from others: its own id (of an endless one its hash), else its link, else a hash
    of what it says."""
    guid = guid.strip()
    if len(guid) > _LONGEST_ADDRESS:
        return hash_of(guid)
    return guid or link or hash_of(title, text)


def hash_of(*parts: str) -> str:
    """A stable id of some text."""
    return "hash:" + hashlib.sha256("\n".join(parts).encode("utf-8", "replace")).hexdigest()[:32]


def without_impossible(text: str) -> str:
    """Markup without references to characters that do not exist; they break parsers in odd places."""
    return _IMPOSSIBLE.sub(_possible, text)


def _possible(reference: re.Match[str]) -> str:
    """A character reference, or nothing if it stands for no character."""
    try:
        code = int(reference[1], 10) if reference[1] else int(reference[2], 16)
    except ValueError:
        return ""
    good = code in (9, 10, 13) or 32 <= code < 0xD800 or 0xE000 <= code < 0xFFFE or 0xFFFF < code < 0x110000
    return reference[0] if good else ""
