"""The client against a real server, plain and hostile."""

from __future__ import annotations

import asyncio
import gzip
import importlib
import pickle
import socket
import threading
import tracemalloc
import zlib
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

import pytest

from reader.errors import (
    Blocked,
    FeedGone,
    FeedUnreachable,
    FetchError,
    NotAFeed,
    NotAPage,
    RedirectLoop,
    Throttled,
    TooLarge,
)
from reader.model.feed import Validators
from reader.net.client import Client
from reader.net.limits import Limits
from reader.net.response import Response
from tests.hostile import packed_zeros
from tests.loopback import SAMPLE, Answer, Handler, Loopback, Request, dead_address, rss

NOW = datetime(2026, 3, 4, 11, 0, tzinfo=UTC)
USUAL = Limits()
T = TypeVar("T")


class Fixed:
    """A clock that a test moves."""

    def __init__(self, moment: datetime = NOW) -> None:
        self.moment = moment

    def now(self) -> datetime:
        return self.moment


def run(job: Callable[[Client], Awaitable[T]], limits: Limits = USUAL, **options: object) -> T:
    async def main() -> T:
        async with Client(Fixed(), limits, **options) as client:  # type: ignore[arg-type]
            return await job(client)

    return asyncio.run(main())


def get(url: str, limits: Limits = USUAL, **options: object) -> Response:
    return run(lambda client: client.get(url, allow_private=True, **options), limits)  # type: ignore[arg-type]


def test_a_feed_comes_whole_with_its_validators() -> None:
    with Loopback() as site:
        url = site.feed("/feed.xml", rss(SAMPLE), etag='"v1"')
        answer = get(url)
    assert (answer.status, answer.url, answer.body) == (200, url, rss(SAMPLE))
    assert answer.validators == Validators('"v1"', None)
    assert answer.content_type == "application/rss+xml"
    assert answer.permanent_url is None and not answer.not_modified


def test_the_request_is_honest_and_leaves_no_trail() -> None:
    with Loopback() as site:
        url = site.hostile("cookies", "/feed")

        async def twice(client: Client) -> None:
            await client.get(url, allow_private=True)
            await client.get(url, allow_private=True)

        run(twice)
        first, second = site.requests
    assert first.headers["user-agent"].startswith("Variorum/")
    for name in ("cookie", "referer", "authorization", "if-none-match"):
        assert name not in first.headers and name not in second.headers


@pytest.mark.parametrize("name", ["etag_bare", "etag_bytes"])
def test_validators_go_back_byte_for_byte(name: str) -> None:
    with Loopback() as site:
        url = site.hostile(name, "/feed")
        first = get(url)
        again = get(url, validators=first.validators)
    assert first.status == 200 and first.validators.etag
    assert again.not_modified and again.body == b""
    assert again.validators == first.validators


def test_last_modified_is_opaque_too() -> None:
    date = "Thursday, 5-Mar-26 09:00 odd"
    with Loopback() as site:
        url = site.route("/f", Answer(200, b"x", {"Last-Modified": date}, conditional=True))
        again = get(url, validators=get(url).validators)
        assert site.requests[1].headers["if-modified-since"] == date
    assert again.not_modified


def test_304_to_an_unconditional_request_is_a_fault() -> None:
    with Loopback() as site, pytest.raises(FeedUnreachable, match="304"):
        get(site.hostile("always_304", "/f"))


@pytest.mark.parametrize("coding", ["gzip", "deflate", "raw deflate", "br", "gzip, br", "identity", "x-gzip"])
def test_every_offered_compression_is_read(coding: str) -> None:
    brotli: Any = importlib.import_module("brotli")
    body = rss(SAMPLE * 2000)
    raw = zlib.compressobj(wbits=-15)
    packers: dict[str, Callable[[], bytes]] = {
        "gzip": lambda: gzip.compress(body),
        "x-gzip": lambda: gzip.compress(body[:100]) + gzip.compress(body[100:]),
        "deflate": lambda: zlib.compress(body),
        "raw deflate": lambda: raw.compress(body) + raw.flush(),
        "br": lambda: brotli.compress(body, quality=1),
        "gzip, br": lambda: brotli.compress(gzip.compress(body), quality=1),
        "identity": lambda: body,
    }
    packed = packers[coding]()
    with Loopback() as site:
        url = site.route("/f", Answer(200, packed, {"Content-Encoding": coding.replace("raw ", "")}))
        answer = get(url)
    assert answer.body == body
    assert answer.wire_bytes == len(packed)


@pytest.mark.parametrize("name", ["gzip_bomb", "double_gzip_bomb", "deflate_bomb", "brotli_bomb"])
def test_a_bomb_is_stopped_before_it_unfolds(name: str) -> None:
    with Loopback() as site:
        url = site.hostile(name, "/bomb")
        packed_zeros(100)  # made before the client waits for it
        packed_zeros(100, zlib.MAX_WBITS)
        tracemalloc.start()
        try:
            with pytest.raises(TooLarge, match="unpacks to far more"):
                get(url)
            most = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
    # The server in this process holds its own copy of the packed bytes and builds them from 1 MiB blocks.
    assert most < 16 * 1024 * 1024


@pytest.mark.parametrize("name", ["huge", "endless"])
def test_a_body_without_end_is_cut_at_the_limit(name: str) -> None:
    with Loopback() as site, pytest.raises(TooLarge, match="larger than 15 MiB"):
        get(site.hostile(name, "/f"), Limits(total=30))


def test_an_announced_length_over_the_limit_is_not_read() -> None:
    with Loopback() as site, pytest.raises(TooLarge, match="larger than 1000 bytes"):
        get(site.route("/f", Answer(200, bytes(1001))), limit_bytes=1000)


def test_a_body_of_exactly_the_limit_is_taken() -> None:
    with Loopback() as site:
        assert len(get(site.route("/f", Answer(200, bytes(1000))), limit_bytes=1000).body) == 1000


def test_a_server_that_turns_away_all_but_browsers_is_asked_once_more_under_our_name() -> None:
    def picky(handler: Handler, request: Request) -> Answer:
        browser = request.headers["user-agent"].startswith("Mozilla/5.0 (")
        return Answer(body=rss(SAMPLE)) if browser else Answer(403, b"no robots")

    async def main(client: Client) -> list[int]:
        return [(await client.get(site.url("/feed"), allow_private=True)).status for _ in range(2)]

    with Loopback() as site:
        site.route("/feed", picky)
        assert run(main) == [200, 200]
        names = [request.headers["user-agent"] for request in site.requests]
    assert len(names) == 3 and names[1] == names[2] and "Variorum/" in names[1]


def test_who_turns_us_away_by_both_names_is_asked_once_for_each_other_page() -> None:
    async def main(client: Client) -> None:
        for page in ("/feed", "/one", "/two"):
            with pytest.raises(FeedUnreachable, match="403"):
                await client.get(site.hostile("forbidden", page), allow_private=True)

    with Loopback() as site:
        run(main)
        assert [request.path for request in site.requests] == ["/feed", "/feed", "/one", "/two"]


def test_who_waited_while_the_other_name_was_found_to_help_is_asked_by_it_too() -> None:
    asked, answer = threading.Event(), threading.Event()

    def picky(handler: Handler, request: Request) -> Answer:
        if not request.headers["user-agent"].startswith("Mozilla/5.0 ("):
            return Answer(403, b"no robots")
        asked.set()
        answer.wait(10)
        return Answer(body=rss(SAMPLE))

    async def main(client: Client) -> list[int]:
        urls = [site.route(path, picky) for path in ("/one", "/two")]
        one = asyncio.create_task(client.get(urls[0], allow_private=True))
        await asyncio.to_thread(asked.wait, 10)
        two = asyncio.create_task(client.get(urls[1], allow_private=True))
        await asyncio.to_thread(answer.set)
        return [(await one).status, (await two).status]

    with Loopback() as site:
        assert run(main) == [200, 200]


@pytest.mark.parametrize(
    ("name", "kind", "sentence"),
    [
        ("error_500", FeedUnreachable, "answered with error 500"),
        ("forbidden", FeedUnreachable, "answered with error 403"),
        ("gone", FeedGone, "gone for good"),
        ("redirect_loop", RedirectLoop, "without arriving"),
        ("endless_redirects", RedirectLoop, "on and on"),
        ("redirect_to_file", Blocked, "not on the web"),
        ("redirect_to_metadata", Blocked, "private network"),
        ("hangs_up", FeedUnreachable, "broke off"),
        ("breaks_off", FeedUnreachable, "broke off"),
        ("no_http", FeedUnreachable, "cannot be read"),
        ("not_gzip", FeedUnreachable, "cannot be read"),
    ],
)
def test_each_fault_is_one_clear_sentence(name: str, kind: type[FetchError], sentence: str) -> None:
    with Loopback() as site:
        url = site.hostile(name, "/f")
        with pytest.raises(kind, match=sentence) as caught:
            get(url)
    said = str(caught.value)
    assert said.endswith(".") and "\n" not in said and said.count(". ") == 0
    assert caught.value.hint.endswith(".")


def test_a_dead_host_is_said_to_refuse() -> None:
    with pytest.raises(FeedUnreachable, match="refused the connection"):
        get(dead_address())


def test_an_unknown_host_is_said_to_be_unknown() -> None:
    async def nobody(host: str, port: int) -> list[str]:
        raise OSError("Name or service not known")

    with pytest.raises(FeedUnreachable, match="could not be found"):
        run(lambda client: client.get("https://nowhere.example/feed"), resolve_host=nobody)


@pytest.mark.parametrize(
    ("name", "limits", "sentence"),
    [
        ("silent", Limits(read=0.2, total=5), "fell silent"),
        ("stalls", Limits(read=0.2, total=5), "fell silent"),
        ("slow_drip", Limits(read=1, total=0.3), "did not finish"),
    ],
)
def test_time_runs_out(name: str, limits: Limits, sentence: str) -> None:
    with Loopback() as site, pytest.raises(FeedUnreachable, match=sentence):
        get(site.hostile(name, "/f"), limits)


@pytest.mark.parametrize(
    ("name", "until"),
    [
        ("throttled_seconds", NOW + timedelta(hours=1)),
        ("throttled_date", NOW + timedelta(hours=1)),
        ("throttled_bare", NOW + timedelta(minutes=10)),
        ("error_503", NOW + timedelta(minutes=2)),
    ],
)
def test_a_pause_is_kept_as_long_as_asked(name: str, until: datetime) -> None:
    with Loopback() as site, pytest.raises(Throttled) as caught:
        get(site.hostile(name, "/f"))
    assert caught.value.until == until


def test_a_public_host_that_asks_for_a_pause_is_left_alone_as_a_whole() -> None:
    with Loopback() as site:
        site.hostile("throttled_seconds", "/a")
        site.feed("/b", rss(SAMPLE))

        async def job(client: Client) -> None:
            for path in ("/a", "/b"):
                with pytest.raises(Throttled):
                    await client.get(site.url(path, host="news.example"), allow_private=True)

        async def here(host: str, port: int) -> list[str]:
            return ["127.0.0.1"]

        run(job, resolve_host=here)
        assert [request.path for request in site.requests] == ["/a"]


def test_a_permanent_move_is_reported_and_a_passing_one_is_not() -> None:
    with Loopback() as site:
        feed = site.feed("/new", rss(SAMPLE))
        moved = get(site.redirect("/old", "/new", 301))
        site.redirect("/mid", "/new", 302)
        half = get(site.redirect("/older", "/mid", 308))
        passing = get(site.redirect("/tmp", "/older", 307))
    assert (moved.url, moved.permanent_url) == (feed, feed)
    assert (half.url, half.permanent_url) == (feed, site.url("/mid"))
    assert (passing.url, passing.permanent_url) == (feed, None)


def test_validators_and_secrets_do_not_stray() -> None:
    with Loopback() as here, Loopback() as there:
        there.feed("/feed", rss(SAMPLE), etag=None)
        here.redirect("/a", there.url("/feed"))
        get(here.url("/a"), secret_headers={"Authorization": "Bearer x"})
        assert here.requests[0].headers["authorization"] == "Bearer x"
        assert "authorization" not in there.requests[0].headers


def test_other_feeds_lose_nothing_when_some_misbehave() -> None:
    names = ["error_500", "gzip_bomb", "redirect_loop", "slow_drip", "hangs_up"]
    with Loopback() as bad, Loopback() as good:
        urls = [bad.hostile(name, f"/{name}") for name in names] + [
            good.feed(f"/good/{n}", rss(SAMPLE)) for n in range(3)
        ]

        async def job(client: Client) -> list[Response | BaseException]:
            jobs = [client.get(url, allow_private=True) for url in urls]
            return await asyncio.gather(*jobs, return_exceptions=True)

        results = run(job, Limits(read=1, total=1))
    assert all(isinstance(result, FetchError) for result in results[:5])
    assert all(isinstance(result, Response) and result.status == 200 for result in results[5:])
    assert good.most_at_once == 1


def test_stopping_ends_the_request_at_once() -> None:
    with Loopback() as site:
        url = site.hostile("silent", "/f")

        async def job(client: Client) -> None:
            task = asyncio.create_task(client.get(url, allow_private=True))
            while not site.requests:  # the server runs in a thread
                await asyncio.sleep(0)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            # The host's place is free again.
            site.feed("/ok", rss(SAMPLE))
            assert (await client.get(site.url("/ok"), allow_private=True)).status == 200

        run(job)


def test_a_kept_connection_that_the_server_closed_costs_nothing() -> None:
    """The first request on a connection is answered, the second finds it closed and is asked again."""
    with Loopback() as site:
        turns = iter([False, True, False])

        def sometimes(handler: Handler, request: Request) -> Answer | None:
            if next(turns):
                handler.connection.shutdown(socket.SHUT_RDWR)
                return None
            return Answer(200, b"ok")

        url = site.route("/f", sometimes)

        async def twice(client: Client) -> list[bytes]:
            return [(await client.get(url, allow_private=True)).body for _ in range(2)]

        assert run(twice) == [b"ok", b"ok"]
        assert len(site.requests) == 3


def test_an_address_that_does_not_answer_does_not_hold_up_the_next() -> None:
    with Loopback() as site:
        site.feed("/feed", rss(SAMPLE))

        async def two(host: str, port: int) -> list[str]:
            return ["::1", "127.0.0.1"]  # nobody listens on the first

        url = site.url("/feed", host="news.example")
        answer = run(lambda client: client.get(url, allow_private=True), resolve_host=two)
        assert answer.status == 200


def test_errors_cross_process_borders_whole() -> None:
    for error in (
        FeedUnreachable("https://x.example/", status=500),
        FeedGone("https://x.example/"),
        Throttled("https://x.example/", NOW),
        TooLarge("https://x.example/", 5),
        NotAPage("https://x.example/"),
        RedirectLoop("https://x.example/"),
        Blocked("https://x.example/", "no"),
        NotAFeed("https://x.example/"),
    ):
        copy = pickle.loads(pickle.dumps(error))
        assert type(copy) is type(error)
        assert (str(copy), copy.hint, copy.__dict__) == (str(error), error.hint, error.__dict__)
