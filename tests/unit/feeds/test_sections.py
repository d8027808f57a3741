"""What feeds and pages file an article under: read from every kind of feed, kept, and found again."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from reader.feeds.parse import parse
from reader.fulltext.choose import article_from
from reader.fulltext.extract import extract
from reader.model.feed import Entry, Feed
from reader.store.entries import hash_of_entry, packed, unpacked

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)
FILED = ("Opinion & Analysis", "World")

ITEM = """<title>Fog</title><link>/1</link><category>Opinion &amp;amp; Analysis</category><category/>
<category domain="x"><![CDATA[ World ]]></category><category>world</category>"""
RSS = (
    f"<rss version='2.0'><channel><title>C</title><category>No</category><item>{ITEM}</item></channel></rss>"
)
DAMAGED = RSS.replace("Fog", "Fog & mist")
RDF = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>C</title></channel><item rdf:about="1">
<title>Fog</title><dc:subject>Opinion &amp; Analysis</dc:subject><dc:subject>World</dc:subject></item>
</rdf:RDF>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>C</title><entry><title>Fog</title><id>1</id>
<category term="op" label="Opinion &amp; Analysis"/><category term="World"/><category scheme="x"/></entry>
</feed>"""
TAGGED = {"id": "1", "tags": ["Opinion & Analysis", None, "World", {"a": 1}]}
JSON = {"version": "https://jsonfeed.org/version/1.1", "title": "C", "items": [TAGGED, {"tags": "x"}]}
LINKED = '<script type="application/ld+json">{"@type": "NewsArticle", '


@pytest.mark.parametrize("body", [RSS, DAMAGED, RDF, ATOM, json.dumps(JSON)])
def test_what_an_entry_is_filed_under(body: str) -> None:
    entry = parse(body.encode(), None, "https://courier.test/feed", now=NOW).entries[0]
    assert entry.sections == FILED
    assert unpacked(packed(entry)) == entry


def test_other_keywords_are_no_change_of_an_entry() -> None:
    assert hash_of_entry(Entry("1", None, "Fog", sections=FILED)) == hash_of_entry(Entry("1", None, "Fog"))


def test_hundreds_of_keywords_are_not_kept() -> None:
    body = "".join(f"<category>{n} {'x' * 500}</category>" for n in range(500))
    feed = f"<rss><channel><title>C</title><item><title>Fog</title>{body}</item></channel></rss>"
    (entry,) = parse(feed.encode(), None, "https://courier.test/feed", now=NOW).entries
    assert len(entry.sections) == 20 and max(map(len, entry.sections)) <= 60


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="article:section" content="Opinion">',
        f'{LINKED}"articleSection": ["Opinion", 3]}}</script>',
        f'{LINKED}"articleSection": "Opinion"}}</script>',
        f'{LINKED}"articleSection": [" ", "Opinion"]}}</script>',
    ],
)
def test_the_page_says_it_too(head: str) -> None:
    text = "<p>Fog lay over the harbour for a third day, and no boat left before noon.</p>" * 3
    page = extract(f"<html><head>{head}</head><body><article><h1>Fog</h1>{text}</article></body></html>")
    assert page.facts.sections == ("Opinion",)
    entry = Entry("1", "https://courier.test/1", "Fog", sections=("World",))
    feed = Feed(1, "https://courier.test/feed", "Courier", "Courier")
    assert article_from(entry, page, feed).sections == ("World", "Opinion")
