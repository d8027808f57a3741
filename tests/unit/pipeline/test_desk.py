"""The reader's own word on a feed: pictures, interval, rest; trying out full text; following; offline."""

from __future__ import annotations

import random
import struct
import zlib
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from reader.app import open_services
from reader.errors import BadInput, Offline
from reader.pipeline.correct import merge
from reader.pipeline.pictures import MOST_BYTES, Picture, fetch_pictures, folder_of
from reader.pipeline.refresh import RESTS, refresh
from reader.pipeline.services import Services
from reader.pipeline.shelve import Answer, shelve
from reader.pipeline.state import bring_in, state_of
from reader.pipeline.try_text import try_text
from reader.settings import OFFLINE, PICTURES
from reader.store.filters import Where
from tests.loopback import Answer as Reply
from tests.loopback import Loopback, page, rss
from tests.unit.pipeline.conftest import FakeClock

WHOLE = [f"Paragraph {n}. The harbour office said that the ferry left late, and why. " * 3 for n in range(9)]


def png(width: int = 2, height: int = 2) -> bytes:
    """A small grey picture."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress(b"".join(b"\0" + b"\x80" * width for _ in range(height)))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def subscribe(services: Services, site: Loopback, text: str) -> int:
    url = site.feed("/feed.xml", rss([("The ferry", "/story", text)]))
    return services.library.feeds.add(url, "The Pier", at=services.clock.now()).id


def illustrated(services: Services, site: Loopback, *sources: str) -> tuple[int, int]:
    """A feed with one article that has these pictures: (feed, article)."""
    tags = "".join(f'<img src="{source}" alt="The pier">' for source in sources)
    feed = subscribe(services, site, f"<p>{' '.join(WHOLE)}</p>{tags}")
    refresh(services, full_text=False, group=False)
    (row,) = services.library.articles.rows()
    return feed, row.id


def test_pictures_are_fetched_only_when_wanted_and_once(services: Services, site: Loopback) -> None:
    site.routes["/pier.png"] = Reply(200, png(), {"Content-Type": "image/png"})
    feed, article = illustrated(services, site, site.url("/pier.png"))
    with pytest.raises(BadInput, match="off"):
        fetch_pictures(services, article)
    assert site.asked("/pier.png") == []
    told: list[Picture] = []
    (got,) = fetch_pictures(services, article, asked=True, tell=told.append)
    assert got.path is not None and got.path.read_bytes() == png() and told == [got]
    services.library.feeds.set_pictures(feed, True)
    assert fetch_pictures(services, article) == [got]
    services.library.feeds.set_pictures(feed, False)
    services.settings.put(PICTURES, True)
    assert fetch_pictures(services, article) == [got]
    (request,) = site.asked("/pier.png")
    assert not {"cookie", "referer", "authorization"} & set(request.headers)


def test_hostile_pictures_are_refused_in_words(services: Services, site: Loopback) -> None:
    site.routes["/drawing.svg"] = Reply(200, b"<svg xmlns='x'><script/></svg>", {"Content-Type": "image/png"})
    site.routes["/huge.png"] = Reply(200, png() + b"0" * MOST_BYTES)
    site.routes["/gone.png"] = Reply(404)
    elsewhere = site.url("/private.png").replace("127.0.0.1", "localhost")
    site.routes["/private.png"] = Reply(200, png())
    names = ("/drawing.svg", "/huge.png", "/gone.png")
    _, article = illustrated(services, site, *map(site.url, names), elsewhere)
    got = {each.url: each for each in fetch_pictures(services, article, asked=True)}
    assert len(got) == 4 and all(each.path is None and each.why.endswith(".") for each in got.values())
    assert site.asked("/private.png") == []
    assert list(folder_of(services.library.path).iterdir()) == []


def test_a_feed_that_rests_is_not_asked_but_can_be(
    services: Services, site: Loopback, clock: FakeClock
) -> None:
    feed = subscribe(services, site, "Text")
    services.library.feeds.set_paused(feed, clock.now())
    assert services.library.feeds.due(clock.now()) == []
    refresh(services, group=False)
    assert site.requests == []
    assert [line.reason for line in services.library.log.recent(feed)] == [RESTS]
    refresh(services, [feed], group=False)
    assert len(site.asked("/feed.xml")) == 1
    assert services.library.feeds.get(feed).paused == clock.now()


def test_an_interval_of_its_own_is_kept_to(services: Services, site: Loopback, clock: FakeClock) -> None:
    feed = subscribe(services, site, "Text")
    services.library.feeds.set_interval(feed, 240)
    shelve(services, [Answer(services.library.feeds.get(feed))], random.Random(1))
    wait = (services.library.feeds.get(feed).next_check or clock.now()) - clock.now()
    assert timedelta(minutes=216) <= wait <= timedelta(minutes=264)


def test_offline_nothing_is_fetched(tmp_path: Path, site: Loopback, clock: FakeClock) -> None:
    with open_services(tmp_path / "other.sqlite", writer=True, clock=clock) as services:
        subscribe(services, site, "Text")
        services.settings.put(OFFLINE, True)
        with pytest.raises(Offline):
            refresh(services)
        with pytest.raises(Offline):
            services.client()
        assert refresh(services, ()).checked == 0
    assert site.requests == []


def test_a_choice_of_text_is_tried_on_the_newest_article(
    services: Services, site: Loopback, clock: FakeClock
) -> None:
    site.page("/story", page("The ferry", WHOLE, head="<style>x</style>"))
    feed = subscribe(services, site, "The ferry left late…")
    with pytest.raises(BadInput, match="no article"):
        try_text(services, feed, "page")
    refresh(services, full_text=False, group=False)
    whole = try_text(services, feed, "page")
    assert whole.found and whole.article.complete and whole.article.text_from == "page"
    only = try_text(services, feed, "selector", "article p")
    assert only.found and only.article.text_from == "selector" and "Home" not in only.article.text
    nothing = try_text(services, feed, "selector", ".no-such-part")
    assert not nothing.found
    assert try_text(services, feed, "feed").article.text.endswith("The ferry left late…")
    with pytest.raises(BadInput, match="selector"):
        try_text(services, feed, "selector", "p[")
    kept = services.library.feeds.get(feed)
    assert (kept.text_from, kept.text_selector) == ("auto", "")
    (row,) = services.library.articles.rows()
    assert not row.complete


def test_who_follows_one_story_follows_what_it_is_merged_into(
    services: Services, site: Loopback, clock: FakeClock
) -> None:
    url = site.feed("/feed.xml", rss([("Ferry late", "/a", "Text"), ("Pier shut", "/b", "More text")]))
    services.library.feeds.add(url, "The Pier", at=clock.now())
    refresh(services, full_text=False, group=False)
    stories = services.library.stories
    one, two = (stories.assign(row.id, None, ()) for row in services.library.articles.rows())
    stories.follow(two, clock.now())
    assert stories.ids(Where(followed=True)) == [two]
    assert [row.followed for row in stories.rows_of([one, two])] == [False, True]
    merge(services, one, two)
    assert stories.ids(Where(followed=True)) == [one]
    stories.follow(one, None)
    assert stories.ids(Where(followed=True)) == []


def test_tags_and_notes_stand_in_the_rows_and_choose_them(
    services: Services, site: Loopback, clock: FakeClock
) -> None:
    url = site.feed("/feed.xml", rss([("Ferry late", "/a", "Text"), ("Pier shut", "/b", "More text")]))
    feed = services.library.feeds.add(url, "The Pier", at=clock.now()).id
    refresh(services, full_text=False, group=False)
    articles = services.library.articles
    first, second = (row.id for row in articles.rows())
    services.library.tags.add([first], "Harbour")
    services.library.tags.add([first], "budget")
    services.library.notes.put(second, "Ask the pier master.", clock.now())
    rows = {row.id: row for row in articles.rows()}
    assert rows[first].tags == ("budget", "Harbour") and not rows[first].noted
    assert rows[second].tags == () and rows[second].noted
    assert articles.ids(Where(tag="HARBOUR")) == [first] == articles.ids(Where(tag="harbour", feed_id=feed))
    assert articles.ids(Where(noted=True)) == [second]
    assert articles.read_version(first) is None
    articles.set_read([first], True)
    assert articles.read_version(first) == 1


def test_the_word_on_a_feed_goes_along_with_the_state(services: Services, tmp_path: Path) -> None:
    feeds, now = services.library.feeds, services.clock.now()
    feed = feeds.add("https://pier.example/feed", "The Pier", at=now).id
    feeds.set_interval(feed, 30)
    feeds.set_pictures(feed, True)
    feeds.set_paused(feed, now)
    feeds.set_text_from(feed, "selector", "article p")
    document = state_of(services.library, now)
    with open_services(tmp_path / "other.sqlite", writer=True) as other:
        bring_in(other.library, document, now)
        (brought,) = other.library.feeds.all()
    wanted = replace(feeds.get(feed), id=brought.id)
    assert brought == wanted
