"""Icons of outlets are fetched politely, seldom, and kept with the library."""

from __future__ import annotations

import pytest

from reader.errors import Cancelled, LibraryFull
from reader.model.changes import Changes
from reader.pipeline.icons import EVERY, fetch_icons
from reader.pipeline.refresh import refresh
from reader.pipeline.services import Services
from reader.settings import ICONS, OFFLINE
from reader.work.progress import CancelToken
from tests.loopback import Answer, Loopback, rss
from tests.unit.pipeline.conftest import FakeClock
from tests.unit.pipeline.test_desk import png

ICON = png(32, 32)


def followed(services: Services, site: Loopback, path: str = "/feed.xml", outlet: str = "The Pier") -> int:
    """A feed that has been read once."""
    url = site.feed(path, rss([("The ferry", "/story", "It left late.")]))
    feed = services.library.feeds.add(url, outlet, at=services.clock.now()).id
    refresh(services, [feed], full_text=False, group=False)
    return feed


def home(site: Loopback, head: str) -> None:
    site.routes["/"] = Answer(
        200, f"<html><head>{head}</head></html>".encode(), {"Content-Type": "text/html"}
    )


def test_the_sites_page_names_it(services: Services, site: Loopback) -> None:
    feed = followed(services, site)
    home(site, '<link rel="icon" href="/mark.png">')
    site.routes["/mark.png"] = Answer(200, ICON, {"Content-Type": "image/png"})
    told: list[Changes] = []
    assert fetch_icons(services, told.append) == 1
    assert services.library.icons.body("The Pier") == ICON
    assert told == [Changes(feeds=frozenset((feed,)))]
    (request,) = site.asked("/mark.png")
    assert not {"cookie", "referer", "authorization"} & set(request.headers)


def test_the_feed_is_believed_first_and_the_usual_place_last(services: Services, site: Loopback) -> None:
    body = rss([("The ferry", "/story", "It left late.")])
    named = body.replace(b"<item>", b"<image><url>/of_feed.png</url></image><item>", 1)
    url = site.feed("/feed.xml", named)
    services.library.feeds.add(url, "The Pier", at=services.clock.now())
    refresh(services, full_text=False, group=False)
    site.routes["/of_feed.png"] = Answer(200, png(300, 40))  # a banner
    site.routes["/favicon.ico"] = Answer(200, ICON)
    assert fetch_icons(services) == 1
    assert services.library.icons.body("The Pier") == ICON
    assert [r.path for r in site.requests][-3:] == ["/of_feed.png", "/", "/favicon.ico"]
    site.routes["/of_feed.png"] = Answer(200, png(64, 64))
    services.library.icons.put("The Pier", None, services.clock.now().replace(year=2020))
    fetch_icons(services)
    assert services.library.icons.body("The Pier") == png(64, 64)
    assert site.requests[-1].path == "/of_feed.png"


def test_an_outlet_is_asked_once_a_week_whatever_came(
    services: Services, site: Loopback, clock: FakeClock
) -> None:
    followed(services, site)
    followed(services, site, "/more.xml")
    assert fetch_icons(services) == 1 and services.library.icons.stamps() == {}
    clock.move(days=6)
    assert fetch_icons(services) == 0
    clock.move(days=2)
    site.routes["/favicon.ico"] = Answer(200, ICON)
    assert fetch_icons(services) == 1
    del site.routes["/favicon.ico"]
    clock.move(days=8)
    assert fetch_icons(services) == 1
    assert services.library.icons.body("The Pier") == ICON, "a site that is down takes none away"


def test_where_nobody_answers_it_is_looked_for_the_next_day(
    services: Services, site: Loopback, clock: FakeClock
) -> None:
    followed(services, site)
    site.hostile("hangs_up", "/")
    site.hostile("hangs_up", "/favicon.ico")
    assert fetch_icons(services) == 1
    assert fetch_icons(services) == 0
    clock.move(days=1.1)
    del site.routes["/favicon.ico"]
    assert fetch_icons(services) == 1
    clock.move(days=1.1)
    assert fetch_icons(services) == 0, "it said that there is none"


@pytest.mark.parametrize("setting, value", [(OFFLINE, True), (ICONS, False)])
def test_nothing_is_asked_offline_or_unwanted(
    setting: object, value: bool, services: Services, site: Loopback
) -> None:
    followed(services, site)
    services.settings.put(OFFLINE if setting is OFFLINE else ICONS, value)
    before = len(site.requests)
    assert fetch_icons(services) == 0 and len(site.requests) == before


def test_outlets_that_do_not_answer_are_not_looked_at(services: Services, site: Loopback) -> None:
    feed = followed(services, site)
    services.library.feeds.record_failure(feed, at=services.clock.now(), sentence="Away.", next_check=None)
    assert fetch_icons(services) == 0


@pytest.mark.parametrize("kind", ["gzip_bomb", "endless", "redirect_loop"])
def test_hostile_answers_leave_an_outlet_without(kind: str, services: Services, site: Loopback) -> None:
    followed(services, site)
    site.hostile(kind, "/favicon.ico")
    assert fetch_icons(services) == 1 and services.library.icons.stamps() == {}


@pytest.mark.parametrize("named", ["http://[half", f"http://{'long' * 20}.example/mark.png"])
def test_what_is_no_address_is_passed_over(named: str, services: Services, site: Loopback) -> None:
    followed(services, site)
    home(site, f'<link rel="icon" href="{named}"><link rel="icon" href="/moved.png">')
    site.routes["/moved.png"] = Answer(302, b"", {"Location": named})
    site.routes["/favicon.ico"] = Answer(200, ICON)
    assert fetch_icons(services) == 1
    assert services.library.icons.body("The Pier") == ICON


def test_one_that_our_own_code_stumbles_over_stops_no_other(
    services: Services, site: Loopback, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    followed(services, site)
    with Loopback() as other:
        followed(services, other, outlet="The Quay")
        site.routes["/favicon.ico"], other.routes["/favicon.ico"] = Answer(200, b"odd"), Answer(200, ICON)

        def stumbling(body: bytes) -> bytes:
            return {ICON: ICON}[body]

        monkeypatch.setattr("reader.pipeline.icons.icon_from", stumbling)
        assert fetch_icons(services) == 2
    assert set(services.library.icons.stamps()) == {"The Quay"}
    assert "looking for an icon" in caplog.text and fetch_icons(services) == 0


def test_a_library_that_cannot_be_written_to_is_told_as_that(
    services: Services, site: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    followed(services, site)

    def full(*_values: object) -> None:
        raise LibraryFull(services.library.path)

    monkeypatch.setattr(services.library.icons, "put", full)
    with pytest.raises(LibraryFull):
        fetch_icons(services)


def test_a_page_cannot_lead_into_the_readers_own_network(services: Services, site: Loopback) -> None:
    followed(services, site)
    with Loopback() as other:
        other.routes["/mark.png"] = Answer(200, ICON)
        port = other.url("/mark.png").replace("127.0.0.1", "localhost")
        home(site, f'<link rel="icon" href="{port}">')
        fetch_icons(services)
        assert other.requests == [] and services.library.icons.stamps() == {}


def test_a_site_that_asks_for_a_pause_is_left_alone_and_its_feed_is_not(
    services: Services, site: Loopback, clock: FakeClock
) -> None:
    feed = followed(services, site)
    home(site, '<link rel="icon" href="/feed.xml">')  # a pause of a loopback address is for that address
    read, site.routes["/feed.xml"] = site.routes["/feed.xml"], Answer(503, b"", {"Retry-After": "3600"})
    fetch_icons(services)
    assert services.library.fetching.pauses(clock.now()) == {}
    site.routes["/feed.xml"] = read
    assert refresh(services, [feed], full_text=False, group=False).checked == 1


def test_a_site_that_asked_for_a_pause_is_tried_the_next_day(
    services: Services, site: Loopback, clock: FakeClock
) -> None:
    followed(services, site)
    for path in ("/", "/favicon.ico"):
        site.routes[path] = Answer(429)
    assert fetch_icons(services) == 1 and fetch_icons(services) == 0
    site.routes["/favicon.ico"] = Answer(200, ICON)
    clock.move(days=1.1)
    assert fetch_icons(services) == 1
    assert services.library.icons.body("The Pier") == ICON


def test_a_search_that_takes_long_ends(
    services: Services, site: Loopback, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    followed(services, site)
    site.hostile("slow_drip", "/")
    site.routes["/favicon.ico"] = Answer(200, ICON)
    monkeypatch.setattr("reader.pipeline.icons.SEARCH_SECONDS", 0.2)
    assert fetch_icons(services) == 1
    assert services.library.icons.stamps() == {} and site.asked("/favicon.ico") == []
    clock.move(days=1.1)
    assert len(services.library.icons.due(clock.now(), EVERY)) == 1


def test_no_search_begins_once_all_have_taken_long(
    services: Services, site: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    followed(services, site)
    site.routes["/favicon.ico"] = Answer(200, ICON)
    monkeypatch.setattr("reader.pipeline.icons.ALL_SECONDS", -1.0)
    assert fetch_icons(services) == 0 and site.asked("/favicon.ico") == []
    monkeypatch.undo()
    assert fetch_icons(services) == 1, "it is still due"


def test_it_can_be_stopped(services: Services, site: Loopback) -> None:
    followed(services, site)
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        fetch_icons(services, cancel=cancel)
    assert fetch_icons(services) == 1, "it is still due"


def test_icons_of_outlets_that_are_gone_go(services: Services, site: Loopback) -> None:
    feed = followed(services, site)
    site.routes["/favicon.ico"] = Answer(200, ICON)
    fetch_icons(services)
    services.library.feeds.remove(feed)
    services.library.tidy(services.clock.now())
    assert services.library.icons.body("The Pier") is None
