"""News sitemaps are read as feeds; plain sitemaps are none."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from reader.errors import NotAFeed
from reader.feeds.parse import parse
from reader.feeds.sitemap import MOST, named_by, places
from tests.loopback import sitemap, sitemap_index

URL = "https://courier.test/sitemaps/news.xml"
NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)


def test_headlines_addresses_and_dates_are_read() -> None:
    body = sitemap([("Ferry &amp; pier", "/ferry"), ("Vote tonight", "/vote")], name="The Courier")
    read = parse(body, "application/xml", URL, now=NOW)
    assert (read.title, read.site_url, read.language) == ("The Courier", "https://courier.test/", "en")
    assert [(entry.title, entry.url) for entry in read.entries] == [
        ("Vote tonight", "https://courier.test/vote"),
        ("Ferry & pier", "https://courier.test/ferry"),
    ]
    assert read.entries[1].published == datetime(2026, 5, 1, 8, 0, tzinfo=UTC)
    assert len({entry.guid for entry in read.entries}) == 2


def test_only_the_newest_of_very_many_are_taken() -> None:
    read = parse(sitemap([(f"Headline {n}", f"/{n}") for n in range(MOST + 50)]), None, URL, now=NOW)
    assert len(read.entries) == MOST


def test_addresses_alone_are_no_feed_and_a_quiet_day_is_one() -> None:
    plain = b'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://a.test/</loc></url></urlset>'
    with pytest.raises(NotAFeed):
        parse(plain, "text/xml", URL, now=NOW)
    assert parse(sitemap([]), "text/xml", URL, now=NOW).entries == ()


def test_where_a_sitemap_may_be() -> None:
    robots = "User-agent: *\nDisallow: /x\nSitemap: https://a.test/all.xml\nsitemap:/News/map.xml\n"
    assert places(robots, "https://a.test/front") == ("https://a.test/News/map.xml",)
    usual = places("", "https://a.test/front")
    assert usual[0] == "https://a.test/news-sitemap.xml" and usual[-1] == "https://a.test/sitemap.xml"
    assert (
        places("Sitemap: https://news.a.test/all.xml", "https://a.test/")[-1] == "https://news.a.test/all.xml"
    )
    assert all(
        each.startswith("https://a.test/") for each in places("Sitemap: ftp://b/news", "https://a.test/")
    )


def test_an_index_names_its_news_the_newest_first() -> None:
    body = sitemap_index(
        ("https://a.test/posts-1.xml", "2026-05-04"),
        ("/news-1.xml", "2026-05-03"),
        ("/google-news.xml", "2026-05-04"),
        ("/news-2026-04.xml", "2026-04-30"),
        ("/news/20260504.xml", "2026-05-04"),
        ("/news-2026.xml", ""),
        ("/news/40000000.xml", ""),
        ("ftp://a.test/news.xml", ""),
    )
    named = named_by(body, "https://a.test/sitemap.xml")
    assert named == tuple(f"https://a.test/{each}.xml" for each in ("google-news", "news-1", "news/40000000"))
    for other in (b"", b"<x", sitemap([]), b"<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>"):
        assert named_by(other, "https://a.test/") == ()
