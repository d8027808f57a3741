"""The picture that a feed gives beside the text: of every kind of feed, shown where the text has none."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from reader.feeds.parse import parse
from reader.feeds.pictures import lead_picture
from reader.fulltext.choose import article_from
from reader.fulltext.sanitise import pictures
from reader.model.feed import Entry, Feed
from reader.store.entries import hash_of_entry, packed, unpacked

URL = "https://courier.test/feed"
NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)
WIDE = "https://courier.test/wide.jpg"
MEDIA = 'xmlns:m="http://search.yahoo.com/mrss/"'
ITEM = f"""<title>Fog</title><m:thumbnail {MEDIA} url="/t.jpg" width="2000"/>
<m:group {MEDIA}><m:content url="/a.jpg" type="image/jpeg" width="140"/>
<m:content url="/film.mp4" medium="video"/>
<m:content url="/wide.jpg" medium="image" width="700"/></m:group>"""
RSS = f"<rss version='2.0'><channel><title>C</title><link>https://courier.test/</link><item>{ITEM}</item></channel></rss>"
ENCLOSED = RSS.replace(ITEM, '<title>Fog</title><enclosure url="/wide.jpg" type="image/jpeg" length="1"/>')
ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom"><title>C</title><entry><id>1</id><title>Fog</title>
<link href="https://courier.test/1.jpg"/><link rel="enclosure" href="{WIDE}" type="image/jpeg"/></entry>
</feed>"""
JSON = {"version": "https://jsonfeed.org/version/1.1", "title": "C", "items": [{"id": "1", "image": WIDE}]}
ATTACHED = {**JSON, "items": [{"id": "1", "attachments": [{"url": WIDE, "mime_type": "image/jpeg"}]}]}


@pytest.mark.parametrize(
    "body", [RSS, RSS.replace("Fog", "Fog & mist"), ENCLOSED, ATOM, json.dumps(JSON), json.dumps(ATTACHED)]
)
def test_the_widest_picture(body: str) -> None:
    (entry,) = parse(body.encode(), None, URL, now=NOW).entries
    assert entry.picture == WIDE
    assert unpacked(packed(entry)) == entry
    assert hash_of_entry(entry) == hash_of_entry(Entry(entry.guid, entry.url, entry.title))


def test_what_is_no_picture() -> None:
    odd = [
        ("/a.svg", "image/svg+xml", 9),
        ("javascript:x", "image/png", 9),
        ("/a.mp3", "", 9),
        ("https://2.gravatar.com/avatar/abc?s=96", "image", 9),
        ("", "", None),
    ]
    assert lead_picture(odd, URL) is None
    assert lead_picture([*odd, ("/t", "thumbnail", "1e9")], URL) == "https://courier.test/t"
    assert (
        lead_picture([("/t", "thumbnail", 900), ("/a.PNG?x=1", "", "x")], URL)
        == "https://courier.test/a.PNG?x=1"
    )


def test_it_stands_above_a_text_without_pictures_and_changes_no_word_of_it() -> None:
    feed = Feed(1, URL, "Courier", "Courier")
    plain = Entry("1", None, "Fog", summary_html="<p>Fog lay over the harbour.</p>")
    bare = article_from(plain, None, feed)
    shown = article_from(
        Entry("1", None, "Fog", summary_html=plain.summary_html, picture=WIDE + '"x'), None, feed
    )
    assert pictures(bare.html) == () and len(pictures(shown.html)) == 1
    assert (
        shown.html.endswith(bare.html)
        and shown.text == bare.text
        and "src=" not in shown.html.replace("data-src", "")
    )
    own = Entry(
        "1",
        None,
        "Fog",
        summary_html=f'{plain.summary_html}<img src="https://courier.test/own.jpg">',
        picture=WIDE,
    )
    assert pictures(article_from(own, None, feed).html) == ("https://courier.test/own.jpg",)
