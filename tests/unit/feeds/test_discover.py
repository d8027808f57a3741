"""A page's feeds, from the page itself."""

from __future__ import annotations

from reader.feeds.discover import FeedLink, find_feeds

URL = "https://news.example/section/index.html"


def page(head: str = "", body: str = "") -> bytes:
    return f"<!doctype html><html><head><title>T</title>{head}</head><body>{body}</body></html>".encode()


def test_link_tags_in_order_and_comments_last() -> None:
    head = (
        '<link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed/">'
        '<link rel="alternate" type="application/rss+xml" title="News" href="/feed/">'
        '<link REL="Alternate" TYPE="application/atom+xml; charset=utf-8" href="//cdn.news.example/atom.xml">'
        '<link rel="alternate" hreflang="de" href="https://news.example/de/">'
        '<link rel="stylesheet" type="text/css" href="/x.css">'
        '<link rel="alternate" type="application/json" href="/wp-json/wp/v2/posts/1">'
        '<link rel="alternate" type="application/feed+json" href="feed.json">'
    )
    assert find_feeds(page(head), URL) == (
        FeedLink("https://news.example/feed/", "News"),
        FeedLink("https://cdn.news.example/atom.xml", ""),
        FeedLink("https://news.example/section/feed.json", ""),
        FeedLink("https://news.example/comments/feed/", "Comments"),
    )


def test_what_the_header_announces_counts_as_what_the_head_does() -> None:
    header = (
        '</style.css>; rel=preload; as=style, <https://news.example/wp-json/>; rel="https://api.w.org/", '
        '</feed/>; rel="alternate"; type="application/rss+xml"; title="News, all of it", '
        "<atom.xml>;rel=alternate;type=application/atom+xml, <javascript:x>; rel=feed"
    )
    head = '<link rel="alternate" type="application/rss+xml" title="The same" href="/feed/">'
    for body in (page(), page(head), b""):
        assert find_feeds(body, URL, header) == (
            FeedLink("https://news.example/feed/", "News, all of it"),
            FeedLink("https://news.example/section/atom.xml", ""),
        )
    assert all(link.guessed for link in find_feeds(page(), URL, '<a>; rel=next, nonsense <<>;;="' * 500))


def test_base_counts_and_doubles_are_one() -> None:
    head = (
        '<base href="https://news.example/en/">'
        '<link rel="alternate" type="application/rss+xml" href="rss">'
        '<link rel="alternate" type="application/rss+xml" href="/en/rss">'
        '<link rel="alternate" type="application/rss+xml" href="feed:https://news.example/x.rss">'
        '<link rel="alternate" type="application/rss+xml" href="javascript:x">'
    )
    assert [link.url for link in find_feeds(page(head), URL)] == [
        "https://news.example/en/rss",
        "https://news.example/x.rss",
    ]


def test_links_that_look_like_feeds_if_nothing_is_declared() -> None:
    body = '<a href="/about">About</a><a href="/rss/">RSS <b>feed</b></a><a href="/feedback">Write to us</a>'
    assert find_feeds(page(body=body), URL) == (FeedLink("https://news.example/rss/", "RSS feed"),)


def test_common_paths_as_a_last_guess() -> None:
    found = find_feeds(page(), URL)
    assert found[0] == FeedLink("https://news.example/section/feed/", "", guessed=True)
    assert find_feeds(page(), "https://news.example/")[0].url == "https://news.example/feed/"
    assert all(link.guessed for link in found)


def test_rubbish_is_no_fault() -> None:
    for body in (b"", b"\0\0", b"<", b"<html><a href='http://[x'>feed</a>"):
        assert all(link.guessed for link in find_feeds(body, URL))
