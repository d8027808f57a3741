"""A week of asking one server, as it sees us: what Rachel by the Bay's feed reader score looks at, and more.

The clock is ours; the requests are real ones on loopback.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from email.utils import format_datetime

import pytest

from reader.app import open_services
from reader.model.feed import Feed
from reader.net.client import Client
from reader.net.limits import Limits
from reader.pipeline.refresh import due_now, refresh
from reader.pipeline.services import Services
from tests.loopback import Answer, Handler, Loopback, Request, rss
from tests.unit.pipeline.conftest import FakeClock

HOUR = timedelta(hours=1)
STEP = timedelta(minutes=10)
WEEK = timedelta(days=7)


class Watched:
    """A feed that publishes an entry every so often, and the times and headers of all who asked.

    `etag` and `dated` say which validators it gives; `extra` are more headers.
    """

    def __init__(
        self,
        site: Loopback,
        clock: FakeClock,
        *,
        every: timedelta = 6 * HOUR,
        etag: bool = True,
        dated: bool = True,
        extra: Mapping[str, str] | None = None,
        channel: str = "",
    ) -> None:
        self._clock, self._began, self._every = clock, clock.now(), every
        self._etag, self._dated, self._extra, self._channel = etag, dated, dict(extra or {}), channel
        self.times: list[datetime] = []
        self.requests: list[Request] = []
        self.given: list[dict[str, str]] = []
        self.not_modified = 0
        self.url = site.route("/feed.xml", self.answer)

    def answer(self, handler: Handler, request: Request) -> Answer:
        self.times.append(self._clock.now())
        self.requests.append(request)
        version = (self._clock.now() - self._began) // self._every
        headers = {
            "Content-Type": "application/rss+xml",
            "Set-Cookie": f"seen={version}; Path=/",
            **self._extra,
        }
        validators = {}
        if self._etag:
            validators["ETag"] = (
                f'W/"v{version}-gzip"' if version % 2 else f"v{version}"
            )  # one without quotes
        if self._dated:
            validators["Last-Modified"] = self._moment(version)
        self.given.append(validators)
        asked = request.headers
        same = (
            asked["if-none-match"] == validators.get("ETag")
            if "if-none-match" in asked
            else "Last-Modified" in validators
            and asked.get("if-modified-since") == validators["Last-Modified"]
        )
        if same:
            self.not_modified += 1
            return Answer(304, b"", {**validators, **self._extra})
        items = "".join(
            f"<item><title>Story {n}</title><link>/{n}</link><guid>{n}</guid><description>Text {n}."
            f"</description><pubDate>{self._moment(n)}</pubDate></item>"
            for n in range(version, version - 20, -1)
        )
        body = f'<rss version="2.0"><channel><title>Watched</title>{self._channel}{items}</channel></rss>'
        return Answer(200, body.encode(), {**headers, **validators})

    def _moment(self, version: int) -> str:
        return format_datetime(self._began + version * self._every, usegmt=True)

    @property
    def gaps(self) -> list[timedelta]:
        return [later - earlier for earlier, later in itertools.pairwise(self.times)]


def live(services: Services, clock: FakeClock, *, until: timedelta = WEEK, url: str | None = None) -> Feed:
    """Subscribe, and let the time go by; feeds are asked when they are due."""
    if url is not None:
        services.library.feeds.add(url, "Watched", at=clock.now())
    end = clock.now() + until
    while clock.now() < end:
        due = [feed.id for feed in services.library.feeds.due(clock.now())]
        if due:
            refresh(services, due, full_text=False, group=False)
        clock.moment += STEP
    return services.library.feeds.all()[0]


@pytest.fixture
def watch(services: Services, site: Loopback, clock: FakeClock) -> Callable[..., Watched]:
    def begin(**kinds: object) -> Watched:
        watched = Watched(site, clock, **kinds)  # type: ignore[arg-type]
        live(services, clock, url=watched.url)
        return watched

    return begin


@pytest.mark.slow
@pytest.mark.parametrize(("etag", "dated"), [(True, True), (True, False), (False, True)])
def test_every_request_but_the_first_is_conditional_on_what_came_last(
    watch: Callable[..., Watched], etag: bool, dated: bool
) -> None:
    seen = watch(etag=etag, dated=dated)
    first, *later = seen.requests
    assert not {"if-none-match", "if-modified-since"} & first.headers.keys()
    assert len(later) > 20
    for before, request in zip(seen.given, later, strict=False):
        # Neither made up, nor left over from an earlier answer, nor one without the other.
        assert request.headers.get("if-none-match") == before.get("ETag")
        assert request.headers.get("if-modified-since") == before.get("Last-Modified")
    assert seen.not_modified > 0
    assert len(seen.requests) - seen.not_modified <= 29, "one full answer for each new entry, no more"


@pytest.mark.slow
def test_no_cookie_no_referrer_and_one_name(watch: Callable[..., Watched]) -> None:
    seen = watch()
    for request in seen.requests:
        assert not {"cookie", "referer", "authorization", "from"} & request.headers.keys()
        assert "gzip" in request.headers["accept-encoding"]
    assert len({request.headers["user-agent"] for request in seen.requests}) == 1
    assert seen.requests[0].headers["user-agent"].startswith("Variorum/")


@pytest.mark.slow
@pytest.mark.parametrize(
    ("every", "least", "most", "requests"),
    [
        (timedelta(minutes=5), 0.45, 0.75, 400),
        (6 * HOUR, 2.4, 4, 75),
        (timedelta(days=3), 20, 27, 12),
    ],
)
def test_the_pace_follows_the_feed_and_never_falls_into_step(
    watch: Callable[..., Watched], every: timedelta, least: float, most: float, requests: int
) -> None:
    seen = watch(every=every)
    steady = seen.gaps[3:]
    assert least * HOUR <= min(steady)
    assert max(steady) <= most * HOUR
    assert len(seen.requests) <= requests
    if len(steady) > 10:
        assert len(set(steady)) > 1


@pytest.mark.slow
@pytest.mark.parametrize(
    ("extra", "channel", "least"),
    [
        ({"Cache-Control": "public, max-age=10800"}, "", 3),
        ({"Cache-Control": "max-age=31536000"}, "", 5),  # a year: taken for five hours
        ({}, "<ttl>240</ttl>", 4),
    ],
)
def test_freshness_is_respected(
    watch: Callable[..., Watched], extra: dict[str, str], channel: str, least: float
) -> None:
    seen = watch(every=timedelta(minutes=20), extra=extra, channel=channel)
    assert min(seen.gaps) >= least * HOUR
    assert max(seen.gaps) <= least * 1.1 * HOUR + STEP


@pytest.mark.slow
def test_hours_that_the_feed_names_are_left_out(watch: Callable[..., Watched]) -> None:
    hours = "".join(f"<hour>{hour}</hour>" for hour in (0, 1, 2, 3, 4, 5, 24))
    seen = watch(every=HOUR, channel=f"<skipHours>{hours}</skipHours><skipDays><day>Sunday</day></skipDays>")
    due = [time - STEP for time in seen.times[1:]]  # our clock goes in steps: a look may come one late
    assert {time.hour for time in due} <= {5, *range(6, 24)}
    assert sum(time.hour == 5 for time in due) <= 7, "only where 6 o'clock had just struck"
    assert {time.weekday() for time in due} <= set(range(6))


@pytest.mark.slow
def test_an_answer_that_never_changes_is_asked_for_anew_after_eight_days(
    services: Services, site: Loopback, clock: FakeClock
) -> None:
    seen = Watched(site, clock, every=timedelta(days=900))
    live(services, clock, until=timedelta(days=19), url=seen.url)  # asked about once a day
    plain = [
        time
        for time, request in zip(seen.times, seen.requests, strict=True)
        if "if-none-match" not in request.headers
    ]
    assert len(plain) == 3
    assert all(later - earlier >= timedelta(days=8) for earlier, later in itertools.pairwise(plain))


@pytest.mark.slow
def test_refusals_without_a_time_double_the_pause(
    services: Services, site: Loopback, clock: FakeClock
) -> None:
    times: list[datetime] = []

    def refuse(handler: Handler, request: Request) -> Answer:
        times.append(clock.now())
        return Answer(429)

    feed = live(services, clock, until=timedelta(days=4), url=site.route("/feed.xml", refuse))
    gaps = [later - earlier for earlier, later in itertools.pairwise(times)]
    assert min(gaps) >= HOUR
    assert timedelta(hours=20) <= gaps[-1] <= timedelta(hours=24.5)
    assert all(
        later >= earlier or later >= timedelta(hours=20) for earlier, later in itertools.pairwise(gaps)
    )
    assert "pause" in (feed.error or "")


@pytest.mark.slow
@pytest.mark.parametrize("status", [403, 404])
def test_errors_back_off_to_a_day(services: Services, site: Loopback, clock: FakeClock, status: int) -> None:
    times: list[datetime] = []

    def fail(handler: Handler, request: Request) -> Answer:
        times.append(clock.now())
        return Answer(status)

    live(services, clock, url=site.route("/feed.xml", fail))
    if status == 403:  # asked under two names each time
        assert times[::2] == times[1::2]
        times = times[::2]
    assert len(times) <= 14
    assert times[-1] - times[-2] >= timedelta(hours=20)


def test_gone_for_good_stops_and_tells(services: Services, site: Loopback, clock: FakeClock) -> None:
    feed = live(services, clock, until=timedelta(days=2), url=site.route("/feed.xml", Answer(410)))
    assert len(site.requests) == 1
    assert feed.stopped is not None and "gone for good" in (feed.error or "")
    by_hand = refresh(services, full_text=False, group=False)
    assert (by_hand.checked, len(by_hand.skipped), len(site.requests)) == (0, 1, 1)
    newest = services.library.log.recent(feed.id)[0]
    assert (newest.outcome, "gone for good" in newest.reason) == ("skipped", True)
    site.feed("/feed.xml", rss([("Back", "/1", "Text")]))
    assert refresh(services, [feed.id], full_text=False, group=False).new == 1
    assert services.library.feeds.get(feed.id).stopped is None


@pytest.mark.slow
@pytest.mark.parametrize("status", [301, 308])
def test_a_permanent_move_is_believed_after_five_answers_over_two_days(
    services: Services, site: Loopback, clock: FakeClock, status: int
) -> None:
    new = Watched(site, clock, every=2 * HOUR).url
    began = clock.now()
    old = site.redirect("/old.xml", new, status)
    services.library.feeds.add(old, "Watched", at=began)
    moved: datetime | None = None
    while moved is None and clock.now() - began < WEEK:
        feed = live(services, clock, until=HOUR)
        moved = clock.now() if feed.url == new else None
    assert moved is not None and timedelta(days=2) <= moved - began <= timedelta(days=2, hours=6)
    assert len(site.asked("/old.xml")) >= 5
    before = len(site.asked("/old.xml"))
    live(services, clock, until=12 * HOUR)
    assert len(site.asked("/old.xml")) == before
    said = [line.reason for line in services.library.log.recent(limit=500) if "moved for good" in line.reason]
    assert len(said) == 1


@pytest.mark.slow
def test_a_slip_of_a_server_does_not_move_a_feed(
    services: Services, site: Loopback, clock: FakeClock
) -> None:
    """A passing redirect, one that changes its mind, and one that leads to a web page."""
    good = Watched(site, clock, every=2 * HOUR).url
    site.page("/portal", b"<!doctype html><html><body>Please sign in</body></html>")
    site.redirect("/tmp.xml", good, 302)
    site.redirect("/portal.xml", "/portal", 301)
    turn = iter(range(10_000))

    def fickle(handler: Handler, request: Request) -> Answer:
        return Answer(301, b"", {"Location": f"/feed.xml?{next(turn) % 2}"})

    site.route("/fickle.xml", fickle)
    addresses = [site.url(path) for path in ("/tmp.xml", "/portal.xml", "/fickle.xml")]
    for url in addresses:
        services.library.feeds.add(url, url, at=clock.now())
    live(services, clock, until=timedelta(days=4))  # a true move is believed after two
    assert {feed.url for feed in services.library.feeds.all()} == set(addresses)


def test_by_hand_the_interval_does_not_count_but_a_pause_does(
    services: Services, site: Loopback, clock: FakeClock
) -> None:
    quick = site.feed("/quick.xml", rss([("One", "/1", "Text")]))
    answers = [Answer(429, b"", {"Retry-After": "7200"}), Answer(200, rss([("Two", "/2", "Text")]))]
    busy = site.route("/busy.xml", lambda handler, request: answers[len(site.asked("/busy.xml")) - 1])
    for url in (quick, busy):
        services.library.feeds.add(url, url, at=clock.now())
    assert len(refresh(services, full_text=False, group=False).failed) == 1
    clock.move(minutes=1)
    again = refresh(services, full_text=False, group=False)
    assert (again.checked, len(again.failed)) == (1, 0)
    (skipped,) = again.skipped
    assert skipped.feed.url == busy and "asks for a pause until 2026-03-04 12:00" in skipped.sentence
    assert (len(site.asked("/quick.xml")), len(site.asked("/busy.xml"))) == (2, 1)
    assert services.library.log.recent(skipped.feed.id)[0].outcome == "skipped"
    clock.move(hours=2)
    assert refresh(services, full_text=False, group=False).new == 1


def test_what_is_not_due_is_left_out_with_its_reason(
    services: Services, site: Loopback, clock: FakeClock
) -> None:
    feed = services.library.feeds.add(site.feed("/a.xml", rss([("One", "/1", "T")])), "A", at=clock.now())
    assert due_now(services) == (feed.id,)
    refresh(services, full_text=False, group=False)
    clock.move(minutes=5)
    assert due_now(services) == ()
    line = services.library.log.recent()[0]
    assert line.outcome == "skipped" and line.reason.startswith("Its time comes at 2026-03-05")


def test_when_a_feed_is_asked_again_outlives_the_program(
    services: Services, site: Loopback, clock: FakeClock
) -> None:
    """The time, the validators and a pause stand in the library: a start asks nobody sooner."""
    quick = Watched(site, clock)
    busy = site.route(
        "/busy.xml", Answer(429, b"", {"Retry-After": format_datetime(clock.now() + 3 * HOUR, True)})
    )
    for url in (quick.url, busy):
        services.library.feeds.add(url, url, at=clock.now())
    refresh(services, full_text=False, group=False)
    path, count = services.library.path, len(site.requests)
    services.library.close()
    clock.move(minutes=20)
    with open_services(path, writer=True, clock=clock) as again:
        assert due_now(again) == ()
        both = [feed.id for feed in again.library.feeds.all()]
        done = refresh(again, both, full_text=False, group=False)
        assert [failure.feed.url for failure in done.skipped] == [busy]
        assert len(site.requests) == count + 1
        assert quick.requests[-1].headers["if-none-match"] == quick.given[0]["ETag"]
        clock.move(hours=3)
        assert {feed.url for feed in again.library.feeds.due(clock.now())} >= {busy}


def test_a_pause_holds_for_the_whole_public_host_and_for_the_next_refreshes(
    services: Services, site: Loopback, clock: FakeClock
) -> None:
    async def here(host: str, port: int) -> list[str]:
        return ["127.0.0.1"]

    def client() -> Client:
        return Client(clock, Limits(per_host_delay=0), resolve_host=here)

    services = replace(services, client=client)
    site.route("/a.xml", Answer(429))
    site.feed("/b.xml", rss([("One", "/1", "Text")]))
    for path in ("/a.xml", "/b.xml"):
        services.library.feeds.add(site.url(path, host="news.example"), path, at=clock.now())
    elsewhere = services.library.feeds.add(site.url("/b.xml", host="other.example"), "C", at=clock.now())

    def look() -> list[str]:
        before = len(site.requests)
        refresh(services, full_text=False, group=False)
        return [request.path for request in site.requests[before:] if "other" not in request.headers["host"]]

    assert look() == ["/a.xml"]
    assert services.library.feeds.get(elsewhere.id).last_ok is not None
    clock.move(minutes=5)
    assert look() == []
    clock.move(minutes=6)
    assert look() == ["/a.xml"], "refused again: now for twenty minutes"
    clock.move(minutes=11)
    assert look() == []
    clock.move(minutes=10)
    site.feed("/a.xml", rss([("Two", "/2", "Text")]))
    assert look() == ["/a.xml", "/b.xml"]
    assert services.library.fetching.times("news.example") == 0
