"""Sound and film of entries, in every kind of feed; kept with the entry."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from reader.feeds.parse import parse
from reader.model.feed import Recording
from reader.store.entries import hash_of_entry, packed, unpacked

URL = "https://courier.test/feed"
NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)
HEARD = Recording("https://courier.test/a.mp3", "audio/mpeg", 1234)
SEEN = Recording("https://cdn.test/film.mp4?x=1", "video/mp4")

ITEM = """<title>Hour</title><link>/1</link><enclosure url="/a.mp3" type="audio/mpeg" length="1234"/>
<enclosure url="https://courier.test/p.jpg" type="image/jpeg" length="9"/>
<m:content xmlns:m="http://search.yahoo.com/mrss/" url="https://cdn.test/film.mp4?x=1" type="video/mp4"/>
<m:content xmlns:m="http://search.yahoo.com/mrss/" url="file:///etc/a.mp3" type="audio/mpeg"/>"""
RSS = f"<rss version='2.0'><channel><title>C</title><item>{ITEM}</item></channel></rss>"
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>C</title><entry><title>Hour</title><id>1</id>
<link href="https://courier.test/1"/><link rel="enclosure" href="https://courier.test/a.mp3" length="1234"/>
<link rel="enclosure" href="https://cdn.test/film.mp4?x=1" type="video/mp4; codecs=x" length="0"/>
</entry></feed>"""
JSON = {
    "version": "https://jsonfeed.org/version/1.1", "title": "C", "items": [{
        "id": "1", "title": "Hour", "attachments": [
            {"url": HEARD.url, "mime_type": "audio/mpeg", "size_in_bytes": 1234},
            {"url": SEEN.url, "mime_type": "video/mp4"}, "odd", {"mime_type": "audio/mpeg"},
        ],
    }],
}  # fmt: skip


@pytest.mark.parametrize("body", [RSS, ATOM, json.dumps(JSON)])
def test_what_can_be_heard_or_seen(body: str) -> None:
    (entry,) = parse(body.encode(), None, URL, now=NOW).entries
    assert entry.recordings == (HEARD, SEEN)
    assert unpacked(packed(entry)) == entry
    assert hash_of_entry(entry) == hash_of_entry(replace(entry, recordings=()))


def test_the_long_way_reads_them_too() -> None:
    body = f"<!DOCTYPE rss [<!ENTITY x 'y'>]>{RSS}"
    (entry,) = parse(body.encode(), None, URL, now=NOW).entries
    assert HEARD in entry.recordings and all(each.url.startswith("https://") for each in entry.recordings)
