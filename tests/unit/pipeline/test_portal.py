"""A hotel's or train's portal in the way: nothing is taken for news, nothing is lost, and it passes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from reader.net.client import Client
from reader.net.limits import Limits
from reader.pipeline.refresh import refresh
from reader.pipeline.services import Services
from tests.loopback import Answer, Handler, Loopback, Request, page, rss
from tests.unit.pipeline.conftest import FakeClock

PORTAL = page("Welcome aboard", ["Accept the terms to use the network."])
Route = Answer | Callable[[Handler, Request], Answer]
PORTALS: dict[str, Route] = {
    "leads to its own page inside": Answer(302, b"", {"Location": "http://10.0.0.1/welcome"}),
    "leads to its own page outside": Answer(302, b"", {"Location": "/portal"}),
    "leads there for good": Answer(301, b"", {"Location": "/portal"}),
    "answers itself": Answer(200, PORTAL, {"Content-Type": "text/html", "ETag": '"portal"'}),
    "says what it is": Answer(511, PORTAL, {"Content-Type": "text/html"}),
    "calls its page a feed": Answer(200, PORTAL, {"Content-Type": "application/rss+xml"}),
    "says nothing": Answer(200, b"", {}),
}


@pytest.mark.parametrize("kind", PORTALS)
def test_a_portal_passes(services: Services, site: Loopback, clock: FakeClock, kind: str) -> None:
    def client() -> Client:
        return Client(clock, Limits(connect=2, read=1, total=2, per_host_delay=0))

    services = replace(services, client=client)
    site.page("/portal", PORTAL)
    url = site.feed("/feed.xml", rss([("One", "/1", "Text")]), etag='"one"')
    feed = services.library.feeds.add(url, "Paper", at=clock.now())
    refresh(services, full_text=False, group=False)
    whole = site.routes["/feed.xml"]
    site.route("/feed.xml", PORTALS[kind])
    for _ in range(6):
        clock.move(hours=12)  # long enough for a permanent redirect to be believed, if it led to a feed
        (failure,) = refresh(services, full_text=False, group=False).failed
        assert failure.sentence.endswith(".") and "\n" not in failure.sentence
    now = services.library.feeds.get(feed.id)
    assert (now.url, now.title, now.stopped) == (url, "The Daily Example", None)
    assert services.library.counts().articles == 1
    site.routes["/feed.xml"] = whole
    clock.move(hours=1)
    assert refresh(services, full_text=False, group=False).failed == ()
    assert site.requests[-1].headers["if-none-match"] == '"one"', "what the feed itself gave is still known"
    assert services.library.feeds.get(feed.id).error is None


def test_the_wait_behind_a_portal_stays_short(services: Services, site: Loopback, clock: FakeClock) -> None:
    site.route("/feed.xml", PORTALS["leads to its own page inside"])
    feed = services.library.feeds.add(site.url("/feed.xml"), "Paper", at=clock.now())
    for _ in range(8):
        refresh(services, full_text=False, group=False)
        clock.move(hours=5)
    later = services.library.feeds.get(feed.id).next_check
    assert later is not None and later - (clock.now() - timedelta(hours=5)) <= timedelta(hours=4.5)
