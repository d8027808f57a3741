"""Feeds of every kind and condition to entries."""

from __future__ import annotations

import contextlib
import json
import random
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import NotAFeed, ReaderError
from reader.feeds import quick
from reader.feeds.fields import title_of
from reader.feeds.parse import parse
from reader.model.feed import ParsedFeed
from tests.loopback import SAMPLE, rss

NOW = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
URL = "https://news.example/feed.xml"
WHEN = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def read(text: str | bytes, content_type: str | None = None) -> ParsedFeed:
    return parse(text.encode() if isinstance(text, str) else text, content_type, URL, now=NOW)


RSS_20 = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>The Daily Example</title><link>https://news.example/</link><language>en-GB</language>
<item><title>Council &amp;amp; library</title><link>/a?x=1&amp;y=2</link><guid isPermaLink="false">g-1</guid>
<pubDate>Mon, 02 Mar 2026 10:00:00 +0100</pubDate><dc:creator>Jane Roe</dc:creator>
<description>Short &lt;b&gt;text&lt;/b&gt;</description>
<content:encoded><![CDATA[<p>The whole text.</p>]]></content:encoded></item>
<item><guid>https://news.example/b</guid><title>Only a guid</title>
<author>joe@news.example (Joe Doe)</author></item></channel></rss>"""

RSS_10 = """<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://news.example/"><title>The Daily Example</title><link>https://news.example/</link>
</channel><item rdf:about="https://news.example/a"><title>Council</title><link>https://news.example/a</link>
<description>Text</description><dc:date>2026-03-02T10:00:00+01:00</dc:date></item></rdf:RDF>"""

RSS_091 = """<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN"
 "http://my.netscape.com/publish/formats/rss-0.91.dtd">
<rss version="0.91"><channel><title>The Daily Example</title><link>https://news.example/</link>
<item><title>Council</title><link>https://news.example/a</link><description>Text</description></item>
</channel></rss>"""

ATOM_10 = """<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<title type="html">The &lt;i&gt;Daily&lt;/i&gt; Example</title><link rel="self" href="/feed.xml"/>
<link href="https://news.example/"/><author><name>Desk</name></author>
<entry><title type="text">5 &lt; 6 &amp; 7</title><id>tag:news.example,2026:1</id>
<link rel="enclosure" href="/a.mp3"/><link rel="alternate" href="a"/>
<published>2026-03-02T09:00:00Z</published><updated>2026-03-03T09:00:00.5Z</updated>
<summary>plain &lt;not a tag&gt;</summary>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Whole<br/>text</p></div></content></entry>
<entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Two <b>bold</b></div></title>
<id>https://news.example/b</id><updated>2026-03-02T09:00:00Z</updated></entry></feed>"""

ATOM_03 = """<?xml version="1.0"?><feed version="0.3" xmlns="http://purl.org/atom/ns#">
<title>The Daily Example</title><link rel="alternate" type="text/html" href="https://news.example/"/>
<entry><title>Council</title><link rel="alternate" href="https://news.example/a"/><id>g-1</id>
<issued>2026-03-02T09:00:00Z</issued><modified>2026-03-02T09:30:00Z</modified>
<content type="text/html" mode="escaped">&lt;p&gt;Whole&lt;/p&gt;</content></entry></feed>"""


def test_rss_2() -> None:
    feed = read(RSS_20)
    assert (feed.title, feed.site_url, feed.language, feed.problem) == (
        "The Daily Example", "https://news.example/", "en-GB", None,
    )  # fmt: skip
    one, two = feed.entries
    assert (one.guid, one.url, one.title) == ("g-1", "https://news.example/a?x=1&y=2", "Council & library")
    assert (one.author, one.published) == ("Jane Roe", WHEN)
    assert (one.summary_html, one.content_html) == ("Short <b>text</b>", "<p>The whole text.</p>")
    assert (two.url, two.author) == ("https://news.example/b", "Joe Doe")


def test_rss_1() -> None:
    (entry,) = read(RSS_10).entries
    assert (entry.guid, entry.url, entry.updated) == (
        "https://news.example/a",
        "https://news.example/a",
        WHEN,
    )


def test_rss_091() -> None:
    feed = read(RSS_091)
    assert feed.problem is None
    assert [(e.title, e.url, e.summary_html) for e in feed.entries] == [
        ("Council", "https://news.example/a", "Text")
    ]


def test_atom_1() -> None:
    feed = read(ATOM_10)
    assert (feed.title, feed.site_url, feed.language) == ("The Daily Example", "https://news.example/", "en")
    one, two = feed.entries
    assert (one.title, one.url, one.guid) == (
        "5 < 6 & 7",
        "https://news.example/a",
        "tag:news.example,2026:1",
    )
    assert one.published == WHEN and one.updated == datetime(2026, 3, 3, 9, 0, tzinfo=UTC)
    assert one.summary_html == "plain &lt;not a tag&gt;"
    assert one.content_html == "<div><p>Whole<br>text</p></div>"
    assert (two.title, two.url, two.author) == ("Two bold", "https://news.example/b", "Desk")


def test_atom_03() -> None:
    (entry,) = read(ATOM_03).entries
    assert (entry.title, entry.url, entry.content_html) == (
        "Council",
        "https://news.example/a",
        "<p>Whole</p>",
    )
    assert entry.published == WHEN


def test_numbers_that_are_none_in_a_json_feed_say_nothing() -> None:
    text = '{"title": NaN, "items": [{"id": -Infinity, "title": 1e999, "content_text": "A ferry sank."}]}'
    feed = read(text, "application/feed+json")
    assert (feed.title, feed.entries[0].title) == ("", "")
    assert feed.entries[0].guid.startswith("hash:")


def test_json_feed() -> None:
    data = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "The Daily Example",
        "home_page_url": "https://news.example/",
        "language": "en",
        "items": [
            {"id": 7, "url": "/a", "title": "Council", "content_html": "<p>Whole</p>", "summary": "a < b",
             "date_published": "2026-03-02T10:00:00+01:00", "authors": [{"name": "Jane"}, {"name": "Joe"}]},
            {"id": "8", "content_text": "One & two\n\nThree"},
            "nonsense",
        ],
    }  # fmt: skip
    feed = read(json.dumps(data), "application/feed+json")
    one, two = feed.entries
    assert (one.guid, one.url, one.author, one.published) == (
        "7",
        "https://news.example/a",
        "Jane, Joe",
        WHEN,
    )
    assert one.summary_html == "a &lt; b"
    assert two.content_html == "<p>One &amp; two</p><p>Three</p>"
    assert feed.problem is not None and "1 of its entries" in feed.problem


@pytest.mark.parametrize("text", ['{"a": 1}', "[1, 2]", '{"items": 3}', "{broken", "[" * 100_000])
def test_json_that_is_no_feed(text: str) -> None:
    with pytest.raises(NotAFeed):
        read(text, "application/json")


@pytest.mark.parametrize(
    ("body", "kind", "said"),
    [
        (b"", None, "empty"),
        (b"  \n ", None, "empty"),
        (b"<!DOCTYPE html><html><body>Log in</body></html>", "application/rss+xml", "web page"),
        (b"\n<html><head><title>Hi</title></head></html>", None, "web page"),
        (b"\x89PNG\r\n\x1a\n" + bytes(50), "image/png", "image"),
        (b"just some words", "text/plain", "not a feed"),
        (b"<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>", None, "not a feed"),
    ],
)
def test_what_is_no_feed_is_said_so(body: bytes, kind: str | None, said: str) -> None:
    with pytest.raises(NotAFeed, match=said) as caught:
        read(body, kind)
    assert str(caught.value).startswith(URL) and str(caught.value).endswith(".")


def test_an_empty_feed_is_a_feed() -> None:
    assert read(rss([])).entries == ()


def test_a_feed_that_breaks_off_gives_what_is_whole() -> None:
    body = rss(SAMPLE)
    cut = body.index(b"Text number 4")
    feed = read(body[:cut])
    assert [entry.title for entry in feed.entries] == ["Story 1", "Story 2", "Story 3"]
    assert feed.problem is not None and "breaks off" in feed.problem


def test_a_feed_cut_after_its_last_entry_loses_none() -> None:
    feed = read(rss(SAMPLE).replace(b"</channel></rss>", b""))
    assert len(feed.entries) == 5 and feed.problem


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"<title>Story 2</title>", b"<title>Story & 2</title>"),
        (b"<title>Story 2</title>", b"<title>Story&nbsp;2</title>"),
        (b"<title>Story 2</title>", b"<title>Story \x01\x02 2</title>"),
        (b"</item>", b"</item></oops>"),
        (b"<guid>/story/2</guid>", b"<guid>/story/2"),
        (b"Text number 2", b"Text <p>number <br> 2 \xff\xfe"),
    ],
)
def test_a_damaged_feed_is_read_as_far_as_it_goes(before: bytes, after: bytes) -> None:
    feed = read(rss(SAMPLE).replace(before, after, 1))
    titles = [" ".join(entry.title.replace("&", " ").split()) for entry in feed.entries]
    assert titles == [f"Story {n}" for n in range(1, 6)]


@pytest.mark.parametrize(
    "junk", ["&#xD800;", "&#55296;", "&#0;", "&#99999999;", "&#x110000;", "</width>", "&#x1;"]
)
def test_what_breaks_feedparser_does_not_break_us(junk: str) -> None:
    body = rss(SAMPLE).replace(b"Text number 2", f"Text{junk} <br> & number 2".encode())
    titles = [entry.title for entry in read(body).entries]
    assert titles == [f"Story {n}" for n in range(1, 6)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "iso-8859-15", "windows-1252", "utf-8-sig"])
def test_declared_encodings(encoding: str) -> None:
    feed = read(rss([("Ça coûte cher", "/1", "Déjà vu")], encoding=encoding.removesuffix("-sig")))
    assert feed.entries[0].title == "Ça coûte cher"


@pytest.mark.parametrize(
    ("encoding", "kind"),
    [
        ("utf-8", "text/xml; charset=iso-8859-1"),
        ("utf-8", "application/rss+xml; charset=utf-16"),
        ("windows-1251", "application/rss+xml; charset=windows-1251"),
        ("koi8-r", 'application/rss+xml; charset="koi8-r"'),
    ],
)
def test_a_header_is_believed_only_where_the_bytes_agree(encoding: str, kind: str) -> None:
    title = "Ça coûte 5 €" if encoding == "utf-8" else "Совет закрыл библиотеку"
    body = rss([(title, "/1", "x")], encoding=encoding).replace(f' encoding="{encoding}"'.encode(), b"")
    assert read(body, kind).entries[0].title == title


def test_no_entity_is_blown_up_or_fetched() -> None:
    from tests.hostile import HOSTILE
    from tests.loopback import Answer

    for name in ("entities", "external_entity"):
        answer = HOSTILE[name]
        assert isinstance(answer, Answer)
        feed = read(answer.body)
        assert len(feed.entries) == 1 and feed.entries[0].title.startswith("One")
        assert "root:" not in repr(feed) and len(repr(feed)) < 5_000


def test_a_path_as_a_body_opens_no_file() -> None:
    with pytest.raises(NotAFeed):
        read("/etc/passwd")


def test_entries_without_a_guid_get_a_stable_one() -> None:
    items = "".join(f"<item><title>{name}</title><description>x</description></item>" for name in "AB")
    body = f"<rss version='2.0'><channel><title>T</title>{items}</channel></rss>"
    one, two = (read(body).entries for _ in range(2))
    assert [e.guid for e in one] == [e.guid for e in two]
    assert one[0].guid != one[1].guid and one[0].guid.startswith("hash:")


def test_one_guid_for_all_is_taken_apart_and_a_double_entry_is_one() -> None:
    item = "<item><title>{0}</title><link>https://news.example/{0}</link><guid>same</guid></item>"
    body = "<rss version='2.0'><channel><title>T</title>" + "".join(item.format(n) for n in "abcc")
    feed = read(body + "</channel></rss>")
    assert [entry.title for entry in feed.entries] == ["a", "b", "c"]
    assert len({entry.guid for entry in feed.entries}) == 3


def test_relative_links_and_wild_ones() -> None:
    links = ["/a b", "https://news.example/x\ny", "javascript:alert(1)", "http://[broken", "//cdn.example/z"]
    feed = read(rss([(str(n), link, "") for n, link in enumerate(links)]))
    assert [entry.url for entry in feed.entries] == [
        "https://news.example/a%20b", "https://news.example/xy", None, None, "https://cdn.example/z",
    ]  # fmt: skip


def test_xml_base_counts() -> None:
    text = ATOM_10.replace("<entry>", '<entry xml:base="https://other.example/dir/">', 1)
    assert read(text).entries[0].url == "https://other.example/dir/a"


@pytest.mark.parametrize(
    ("given_title", "shown"),
    [
        ("AT&amp;T", "AT&T"),
        ("AT&T", "AT&T"),
        ("AT&amp;amp;T", "AT&T"),
        ("<b>Bold</b> move", "Bold move"),
        ("&lt;b&gt;Bold&lt;/b&gt; move", "Bold move"),
        ("5 < 6 and 7 > 2", "5 < 6 and 7 > 2"),
        ("<p>The &lt;blink&gt; tag</p>", "The <blink> tag"),
        ("It&#8217;s on", "It’s on"),
        ("Two<br>lines\n\there", "Two lines here"),
        ("Fish & chips; more", "Fish & chips; more"),
        ("a\u200bb\x00c", "abc"),
        ("<script>steal()</script>Quiet", "Quiet"),
    ],
)
def test_titles_are_plain_text(given_title: str, shown: str) -> None:
    assert title_of(given_title) == shown


def test_both_ways_read_a_feed_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [RSS_20, RSS_10, ATOM_10, rss(SAMPLE).decode()]
    short = [read(text) for text in texts]
    monkeypatch.setattr(quick, "read", lambda *_: None)
    long = [read(text) for text in texts]
    for one, other in zip(short, long, strict=True):
        assert (one.title, one.site_url) == (other.title, other.site_url)
        for left, right in zip(one.entries, other.entries, strict=True):
            assert (left.guid, left.title, left.published, left.updated) == (
                right.guid, right.title, right.published, right.updated,
            )  # fmt: skip
            assert left.url in (right.url, left.guid)
            assert left.author in (right.author, "Desk")


@given(st.integers(0, 2**32), st.integers(1, 30))
def test_no_damage_makes_it_crash(seed: int, cuts: int) -> None:
    """Bytes thrown in, taken out and swapped: entries or one of our own sentences, nothing else."""
    chance = random.Random(seed)
    body = bytearray(chance.choice([RSS_20, RSS_10, ATOM_10, ATOM_03, RSS_091]).encode())
    for _ in range(cuts):
        at = chance.randrange(len(body))
        what = chance.choice(
            [b"<", b">", b"&", b"<![CDATA[", b"]]>", b"\xff", b"\0", b"<item>", b"</", b"--", b""]
        )
        body[at : at + chance.randrange(6)] = what
    try:
        feed = read(bytes(body))
    except ReaderError:
        return
    for entry in feed.entries:
        assert entry.guid and "\n" not in entry.title
        assert entry.url is None or entry.url.startswith(("http://", "https://"))
        assert entry.published is None or entry.published <= NOW.replace(hour=13)


@given(st.text(max_size=200))
def test_a_title_stays_as_it_is_when_read_again(text: str) -> None:
    once = title_of(text, plain=True)
    assert "\n" not in once and once == " ".join(once.split())


@given(st.binary(max_size=300))
def test_any_bytes_are_a_feed_or_not_a_feed(body: bytes) -> None:
    with contextlib.suppress(NotAFeed):
        parse(body, None, URL, now=NOW)


def test_an_episode_has_its_description_and_no_made_up_address() -> None:
    item = "<item><title>Ep 1</title><guid>ep1</guid><itunes:summary>What happened</itunes:summary></item>"
    space = 'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"'
    (entry,) = read(
        f'<rss version="2.0" {space}><channel><title>T</title>{item}</channel></rss>'.encode()
    ).entries
    assert (entry.url, entry.summary_html) == (None, "What happened")


def test_dates_are_read_alike_in_a_damaged_feed() -> None:
    item = "<item><title>A & B</title><pubDate>2026/03/02 10:00</pubDate></item>"
    found = read(f'<rss version="2.0"><channel><title>T</title>{item}</channel></rss>'.encode())
    assert found.problem and found.entries[0].published == datetime(2026, 3, 2, 10, tzinfo=UTC)


def test_an_author_with_parts_is_known_by_name() -> None:
    item = "<item><title>A</title><author><title>Editor</title><name>Ada Brook</name></author></item>"
    found = read(f'<rss version="2.0"><channel><title>T</title>{item}</channel></rss>'.encode())
    assert found.entries[0].author == "Ada Brook"
