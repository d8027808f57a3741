"""Entries as their feeds gave them: what is one, what has changed, and how they are kept."""

from __future__ import annotations

import json
import zlib
from hashlib import blake2b

from reader.model.feed import Entry, Recording
from reader.store.moments import from_micros_or_none, to_micros_or_none

_MOMENTS = ("published", "updated")


def hash_of_entry(entry: Entry) -> bytes:
    """16 bytes over what an outlet can change in an entry; not its dates, sections and what is attached."""
    parts = (entry.title, entry.url or "", entry.author or "", entry.summary_html, entry.content_html)
    return hash_of("\0".join(parts))


def same_entry(one: Entry, other: Entry) -> bool:
    """Whether two entries with one address and different guids are one: the headline is the same, and so is
    the date or the text, if they are given."""
    pairs = (
        (one.published, other.published),
        (one.content_html or one.summary_html, other.content_html or other.summary_html),
    )
    agree = [left == right for left, right in pairs if left and right]
    return bool(one.title) and one.title == other.title and (any(agree) or not agree)


def hash_of(text: str) -> bytes:
    """16 bytes that tell two texts apart."""
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()


def packed(entry: Entry) -> bytes:
    """For the library; `unpacked` gives it back."""
    values = {name: getattr(entry, name) for name in Entry.__slots__}  # asdict would copy every string
    for name in _MOMENTS:
        values[name] = to_micros_or_none(values[name])
    values["recordings"] = [(each.url, each.kind, each.octets) for each in entry.recordings]
    return zlib.compress(json.dumps(values).encode(), 1)


def unpacked(data: bytes) -> Entry:
    values = json.loads(zlib.decompress(data))
    for name in _MOMENTS:
        values[name] = from_micros_or_none(values[name])
    # Entries of earlier versions have none.
    values["recordings"] = tuple(Recording(*each) for each in values.get("recordings", ()))
    values["sections"] = tuple(values.get("sections", ()))
    return Entry(**values)
