"""Feeds of well-known sites, from the address of a page alone."""

from __future__ import annotations

import pytest

from reader.feeds.known_sites import feed_of, profile_of

CHANNEL = "UC" + "a-_Z90" * 3 + "bcde"


@pytest.mark.parametrize(
    ("page", "feed"),
    [
        (f"https://www.youtube.com/channel/{CHANNEL}", f"/feeds/videos.xml?channel_id={CHANNEL}"),
        (f"https://m.youtube.com/channel/{CHANNEL}/videos", f"/feeds/videos.xml?channel_id={CHANNEL}"),
        ("https://www.youtube.com/playlist?list=PLx_1&si=2", "/feeds/videos.xml?playlist_id=PLx_1"),
        ("https://www.youtube.com/@somebody", None),
        ("https://www.youtube.com/feeds/videos.xml?channel_id=x", None),
        ("https://www.reddit.com/r/otters/", "/r/otters/.rss"),
        ("https://www.reddit.com/r/otters/top/?t=week", "/r/otters/top/.rss?t=week"),
        ("https://old.reddit.com/user/ada", "/user/ada/.rss"),
        ("https://www.reddit.com/", "/.rss"),
        ("https://www.reddit.com/r/otters/.rss", None),
        ("https://news.google.com/search?q=otters&hl=en-GB", "/rss/search?q=otters&hl=en-GB"),
        ("https://news.google.com/topics/CAAq?hl=en", "/rss/topics/CAAq?hl=en"),
        ("https://news.google.com/home?hl=de", "/rss?hl=de"),
        ("https://news.google.com/rss/search?q=otters", None),
        ("https://medium.com/@ada", "/feed/@ada"),
        ("https://medium.com/the-otter-post/", "/feed/the-otter-post"),
        ("https://medium.com/feed/@ada", None),
        ("https://medium.com/@ada/a-story-123", None),
        ("https://notreddit.com/r/otters", None),
        ("https://gazette.example/channel/x", None),
    ],
)
def test_where_they_keep_it(page: str, feed: str | None) -> None:
    found = feed_of(page)
    host = page.split("/")[2]
    assert found == (f"https://{host}{feed}" if feed is not None else None)


def test_a_feed_of_theirs_leads_to_no_other() -> None:
    for page in (
        "https://www.reddit.com/r/otters",
        "https://news.google.com/search?q=a",
        "https://medium.com/@a",
    ):
        assert (feed := feed_of(page)) is not None and feed_of(feed) is None


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("@ada@Social.Example", "https://social.example/@ada"),
        ("ada@social.example", "ada@social.example"),
        ("@ada", "@ada"),
        ("@ada@social", "@ada@social"),
        ("https://social.example/@ada", "https://social.example/@ada"),
    ],
)
def test_who_is_known_by_a_handle(typed: str, meant: str) -> None:
    assert profile_of(typed) == meant
