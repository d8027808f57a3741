"""Subscription lists in and out."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import BadInput
from reader.feeds.fields import title_of
from reader.feeds.opml import OpmlFeed, read, write

PLAIN = b"""<?xml version="1.0" encoding="UTF-8"?><opml version="1.0"><head><title>x</title></head><body>
<outline text="News"><outline text="Local">
<outline type="rss" text="The Daily Example" title="The Daily Example" xmlUrl="https://news.example/feed"
 htmlUrl="https://news.example/"/></outline></outline>
<outline text="Loose" XMLURL="http://loose.example/rss"/></body></opml>"""


def test_folders_and_spellings() -> None:
    result = read(PLAIN)
    assert result.problems == ()
    assert result.feeds == (
        OpmlFeed("https://news.example/feed", "The Daily Example", "News/Local", "https://news.example/"),
        OpmlFeed("http://loose.example/rss", "Loose"),
    )


def test_what_cannot_be_read_is_listed() -> None:
    result = read(
        b"""<opml><body>
        <outline type="rss" text="No address"/>
        <outline text="File" xmlUrl="file:///etc/passwd"/>
        <outline text="Secret" xmlUrl="https://me:hunter2@news.example/feed"/>
        <outline text="Old scheme" xmlUrl="feed://news.example/old"/>
        <outline text="Twice" xmlUrl="https://news.example/old"/>
        <outline text="Empty folder"/></body></opml>"""
    )
    assert [feed.url for feed in result.feeds] == ["https://news.example/old"]
    assert len(result.problems) == 3
    assert not any("hunter2" in problem for problem in result.problems)
    assert all(problem.endswith(".") for problem in result.problems)


def test_broken_files_of_other_readers() -> None:
    body = PLAIN.replace(b"The Daily Example", b"Fish & Chips <Daily>").replace(b"</opml>", b"")
    result = read(body)
    assert "http://loose.example/rss" in [feed.url for feed in result.feeds]
    assert any("damaged" in problem for problem in result.problems)


def test_no_head_no_body_and_a_mark_in_front() -> None:
    text = "\ufeff<outline text='A' xmlUrl='https://a.example/f'/>"
    assert [feed.url for feed in read(text.encode()).feeds] == ["https://a.example/f"]
    utf16 = "<?xml version='1.0' encoding='utf-16'?><opml><body><outline text='Ä' xmlUrl='https://a.example/f'/></body></opml>"
    assert read(utf16.encode("utf-16")).feeds == (OpmlFeed("https://a.example/f", "Ä"),)


@pytest.mark.parametrize("data", [b"", b"hello", b"<html><body>no</body></html>", b"\x89PNG", b"{}"])
def test_no_list_of_feeds_is_said_so(data: bytes) -> None:
    with pytest.raises(BadInput, match="not a list of feeds"):
        read(data)


def test_entities_are_left_alone() -> None:
    data = b"""<!DOCTYPE opml [<!ENTITY f SYSTEM "file:///etc/passwd">]>
    <opml><body><outline text="&f;" xmlUrl="https://a.example/f"/></body></opml>"""
    assert "root" not in repr(read(data))


def test_characters_that_do_not_exist() -> None:
    data = b"<opml><body><a&#xD800;b xmlns='&#xD800;'/><outline text='A&#0;' xmlUrl='https://a.example/f'/></body>"
    assert read(data).feeds == (OpmlFeed("https://a.example/f", "A"),)


@given(st.integers(0, len(PLAIN)), st.binary(max_size=20), st.integers(0, 60))
def test_no_damage_makes_it_crash(at: int, noise: bytes, gone: int) -> None:
    with contextlib.suppress(BadInput):
        for feed in read(PLAIN[:at] + noise + PLAIN[at + gone :]).feeds:
            assert feed.url.startswith(("http://", "https://"))


words = st.text(
    st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp", "Zs", "Cn", "Cf"]), min_size=1, max_size=12
)
names = st.lists(words, min_size=1, max_size=3).map(" ".join).filter(lambda name: title_of(name) == name)
folders = st.lists(names.map(lambda name: name.replace("/", "-")), max_size=3).map("/".join)
feeds = st.lists(
    st.builds(
        OpmlFeed,
        st.integers(0, 999).map(lambda n: f"https://news.example/{n}?a=1&b=2"),
        names,
        folders,
        st.none(),
    ),
    max_size=8,
    unique_by=lambda feed: feed.url,
)


@given(feeds)
def test_what_is_written_is_read_again(given_feeds: list[OpmlFeed]) -> None:
    result = read(write(given_feeds))
    assert result.problems == ()
    assert sorted(result.feeds) == sorted(given_feeds)


def test_a_title_that_was_escaped_once_too_often_reads_well() -> None:
    list_ = b'<opml><body><outline title="&lt;b&gt;Q&lt;/b&gt; &amp;amp; A" xmlUrl="https://a.example/"/></body></opml>'
    assert [feed.title for feed in read(list_).feeds] == ["Q & A"]


def test_an_empty_list_is_read_again() -> None:
    assert read(write([])).feeds == ()
