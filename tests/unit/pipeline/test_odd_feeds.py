"""Feeds as people meet them, from a real server: what the reader gets of each."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

import pytest

from reader.model.article import Article
from reader.pipeline.refresh import refresh
from reader.pipeline.services import Services
from reader.pipeline.subscribe import subscribe
from tests.loopback import Loopback
from tests.unit.pipeline.conftest import FakeClock

Look = Callable[[str], list[Article]]
MONDAY = "Mon, 02 Mar 2026 10:00:00 GMT"
PROSE = "The harbour master counted the boats again on Monday and found one more than on Sunday. "


def item(
    title: str = "",
    link: str = "",
    *,
    guid: str | None = None,
    date: str = MONDAY,
    text: str = "",
    more: str = "",
) -> str:
    parts = {"title": title, "link": link, "guid": guid or "", "pubDate": date, "description": text}
    return "<item>" + "".join(f"<{k}>{v}</{k}>" for k, v in parts.items() if v) + more + "</item>"


def channel(*items: str, link: str = "https://paper.example/") -> bytes:
    head = f"<title>The Paper</title><link>{link}</link>"
    space = 'xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"'
    return f'<rss version="2.0" {space}><channel>{head}{"".join(items)}</channel></rss>'.encode()


@pytest.fixture
def look(services: Services, site: Loopback, clock: FakeClock) -> Look:
    """Serve a body, refresh, and give every article of the library, oldest first."""
    turn = iter(range(1000))

    def serve(body: bytes) -> list[Article]:
        url = site.feed("/feed.xml", body, etag=f'"{next(turn)}"')
        if services.library.feeds.by_url(url) is None:
            services.library.feeds.add(url, "The Paper", at=clock.now())
        done = refresh(services, full_text=False, group=False)
        assert not done.failed
        clock.move(hours=1)
        return services.library.articles.get_many(sorted(services.library.articles.ids()))

    return serve


def titles(found: list[Article]) -> list[str]:
    return [article.title for article in found]


def test_one_guid_for_all_entries(look: Look) -> None:
    items = [item(f"Story {n}", f"https://paper.example/{n}", guid="paper") for n in range(4)]
    assert titles(look(channel(*items))) == ["Story 0", "Story 1", "Story 2", "Story 3"]
    more = item("Story 4", "https://paper.example/4", guid="paper")
    assert len(look(channel(more, *items))) == 5


def test_neither_guid_nor_link(look: Look, services: Services) -> None:
    items = [item(f"Story {n}", text=PROSE * (n + 1)) for n in range(3)]
    assert titles(look(channel(*items))) == ["Story 0", "Story 1", "Story 2"]
    assert len(look(channel(*items))) == 3
    assert services.library.counts().changed == 0


def test_guids_that_are_new_every_time_make_no_new_articles(look: Look, services: Services) -> None:
    def entries(round_: int, text: str = PROSE) -> list[str]:
        return [
            item(f"Story {n}", f"https://paper.example/{n}", guid=f"{round_}-{n}", text=text)
            for n in range(5)
        ]

    first = look(channel(*entries(0)))
    services.library.articles.set_read([int(first[0].id)], True)
    for round_ in range(1, 4):
        assert len(look(channel(*entries(round_)))) == 5
    assert services.library.counts().unread == 4
    changed = look(channel(*entries(4, PROSE + "There are nine boats now.")))
    assert len(changed) == 5 and "nine boats" in changed[0].text
    assert services.library.counts().changed == 1, "the one that was read"


def test_addresses_that_become_https_make_no_new_articles(look: Look) -> None:
    def entries(scheme: str) -> list[str]:
        links = [f"{scheme}://paper.example/{n}" for n in range(5)]
        return [item(f"Story {n}", link, guid=link, text=PROSE) for n, link in enumerate(links)]

    look(channel(*entries("http")))
    found = look(channel(*entries("https")))
    assert len(found) == 5 and {article.url for article in found} == {
        f"https://paper.example/{n}" for n in range(5)
    }


def test_one_address_for_all_entries_is_no_reason_to_join_them(look: Look) -> None:
    """A daily strip: the same headline and link every day, another guid."""
    days = [
        item("The strip", "https://paper.example/", guid=f"s{n}", date=f"Mon, 0{n} Mar 2026", text=f"No {n}.")
        for n in range(1, 6)
    ]
    for n in range(5):
        assert len(look(channel(days[n]))) == n + 1
    assert len(look(channel(*days))) == 5


def test_an_entry_that_is_listed_under_two_guids_is_one(look: Look) -> None:
    twice = [item("Boats", "https://paper.example/1", guid=f"cat{n}-1", text=PROSE) for n in range(2)]
    other = item("Boats", "https://paper.example/2", guid="cat0-2", text="Another text under this headline.")
    for _ in range(3):
        assert titles(look(channel(*twice, other))) == ["Boats", "Boats"]


def test_entries_that_go_and_come_back_are_the_same(look: Look, services: Services) -> None:
    items = [item(f"Story {n}", f"https://paper.example/{n}", guid=str(n)) for n in range(6)]
    look(channel(*items))
    services.library.articles.set_read([1, 2], True)
    look(channel(*items[3:]))
    assert len(look(channel(*items))) == 6
    assert services.library.counts().unread == 4


def test_dates_ahead_and_none_do_not_stand_above_the_news(
    look: Look, services: Services, clock: FakeClock
) -> None:
    look(channel(
        item("Ahead", "https://paper.example/1", date="Fri, 31 Dec 2049 23:59:00 GMT"),
        item("Undated", "https://paper.example/2", date=""),
        item("Nonsense", "https://paper.example/3", date="soon"),
    ))  # fmt: skip
    look(channel(item("News", "https://paper.example/4", date="Wed, 04 Mar 2026 10:59:00 GMT")))
    rows = services.library.articles.rows()
    assert rows[0].title == "News" and {row.published for row in rows[1:]} == {None}


def test_links_relative_to_the_site_or_the_feed(look: Look, site: Loopback) -> None:
    found = look(
        channel(item("One", "/a/1"), item("Two", "b/2?x=1&amp;y=2"), item("Three", "//cdn.example/3"))
    )
    assert [article.url for article in found] == [
        "https://paper.example/a/1", "https://paper.example/b/2?x=1&y=2", "https://cdn.example/3"
    ]  # fmt: skip
    (last,) = (a for a in look(channel(item("Four", "/c"), link="")) if a.title == "Four")
    assert last.url == site.url("/c")


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("&lt;b&gt;Bold&lt;/b&gt; &amp;amp; plain", "Bold & plain"),
        ("Fish &amp;amp; chips", "Fish & chips"),
        ("Fish &amp;amp;amp; chips", "Fish & chips"),
        ("It&amp;#8217;s late", "It’s late"),
        ("&lt;![CDATA[Odd]]&gt; news", "Odd news"),
        ("5 &lt; 6 and 7 &gt; 3", "5 < 6 and 7 > 3"),
        ("A&amp;nbsp;B\n\t C", "A B C"),
        ("&lt;script&gt;alert(1)&lt;/script&gt;Ferry", "Ferry"),
    ],
)
def test_headlines_are_read_as_they_are_meant(look: Look, given: str, shown: str) -> None:
    (found,) = look(channel(item(given, "https://paper.example/1")))
    assert found.title == shown


def test_text_that_was_escaped_twice_shows_no_tags(look: Look) -> None:
    once = escape(f"<p>{PROSE}</p><p>It &amp; he &#8211; both.</p>")
    (found,) = look(channel(item("Boats", "https://paper.example/1", text=escape(once))))
    assert "<p>" not in found.text and "&lt;" not in found.text
    assert found.text.endswith("It & he – both.")


def test_a_link_behind_a_counter_is_the_outlets_own(look: Look) -> None:
    own = "<feedburner:origLink>https://paper.example/boats?utm_source=feedburner&amp;id=7</feedburner:origLink>"
    counted = "https://feeds.counter.example/~r/paper/~3/x/"
    (found,) = look(channel(item("Boats", counted, more=own)))
    assert found.url == "https://paper.example/boats?id=7"


@pytest.mark.slow
def test_five_thousand_entries(look: Look, services: Services) -> None:
    items = [
        item(f"Story {n}", f"https://paper.example/{n}", guid=str(n), text=f"{PROSE}{n}") for n in range(5000)
    ]
    assert len(look(channel(*items))) == 5000
    newest = item("Story 5000", "https://paper.example/5000", guid="5000")
    assert len(look(channel(newest, *items))) == 5001
    assert services.library.counts().changed == 0 and services.library.integrity_check() == []


def test_links_with_a_new_trace_every_time_make_no_new_articles(look: Look) -> None:
    for round_ in range(3):
        links = [f"https://paper.example/{n}?utm_source=feed&amp;utm_term=x{round_}" for n in range(4)]
        assert len(look(channel(*(item(f"Story {n}", link) for n, link in enumerate(links))))) == 4


def test_the_same_feed_by_http_and_https_is_recognised(
    services: Services, site: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    def entries(scheme: str) -> bytes:
        links = [f"{scheme}://paper.example/{n}" for n in range(5)]
        return channel(*(item(f"Story {n}", link, guid=link) for n, link in enumerate(links)))

    site.feed("/feed", entries("http"))
    site.feed("/feed/", entries("https"))  # as the two schemes would: loopback speaks one
    assert subscribe(services, site.url("/feed")).added
    assert not subscribe(services, site.url("/feed/")).added


def test_an_entry_that_says_nothing_and_leads_nowhere_is_no_article(look: Look) -> None:
    empty = item(guid="7"), item(date=""), item("One", "https://paper.example/1")
    assert titles(look(channel(*empty))) == ["One"]
