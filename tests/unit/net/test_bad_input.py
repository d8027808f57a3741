"""Every bad feed of the list ends in one clear sentence for that feed and costs the others nothing."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

import pytest

from reader.errors import ReaderError
from reader.feeds.parse import parse
from reader.fulltext.choose import article_from
from reader.model.feed import Feed, ParsedFeed
from reader.net.client import Client
from reader.net.limits import Limits
from tests.hostile import HOSTILE
from tests.loopback import SAMPLE, Loopback, dead_address, rss

NOW = datetime(2026, 3, 4, 11, 0, tzinfo=UTC)
LIMITS = Limits(connect=5, read=10, total=30)
# Those that keep one waiting are not waited for long.
IMPATIENT = {
    "slow_drip": Limits(read=1, total=2),
    "silent": Limits(read=1, total=10),
    "stalls": Limits(read=1, total=10),
}

# What is said of the feed; "" if it is read without complaint.
SAID = {
    "error_500": "answered with error 500",
    "error_503": "asks for a pause until 2026-03-04",
    "throttled_seconds": "asks for a pause until 2026-03-04 12:00 UTC",
    "throttled_date": "asks for a pause until 2026-03-04 12:00 UTC",
    "throttled_bare": "asks for a pause until 2026-03-04 11:10 UTC",
    "forbidden": "answered with error 403",
    "gone": "is gone for good",
    "always_304": "answered with error 304",
    "html_instead": "is a web page, not a feed",
    "html_as_rss": "is a web page, not a feed",
    "picture": "is an image file, not a feed",
    "empty": "is empty",
    "truncated": "breaks off before its end",
    "breaks_off": "broke off",
    "hangs_up": "broke off",
    "no_http": "cannot be read",
    "huge": "is larger than 15 MiB",
    "gzip_bomb": "unpacks to far more",
    "double_gzip_bomb": "unpacks to far more",
    "deflate_bomb": "unpacks to far more",
    "brotli_bomb": "unpacks to far more",
    "not_gzip": "cannot be read",
    "redirect_loop": "without arriving",
    "endless_redirects": "without arriving",
    "redirect_to_file": "not on the web",
    "redirect_to_loopback": "refused the connection",
    "redirect_to_metadata": "private network",
    "slow_drip": "did not finish within",
    "silent": "fell silent",
    "stalls": "fell silent",
    "endless": "is larger than 15 MiB",
    "etag_bare": "",
    "etag_bytes": "",
    "charset_lies": "",
    "scripted": "",
    "cookies": "",
    "entities": "",
    "external_entity": "",
}


def test_every_hostile_behaviour_has_its_sentence_here() -> None:
    assert set(SAID) == set(HOSTILE)


async def fetch(client: Client, url: str) -> ParsedFeed | ReaderError:
    try:
        answer = await client.get(url, allow_private=True)
        return parse(answer.body, answer.content_type, answer.url, now=NOW)
    except ReaderError as error:
        return error


class Clock:
    def now(self) -> datetime:
        return NOW


@pytest.mark.parametrize("name", sorted(SAID))
def test_one_clear_sentence_and_no_harm_to_the_feed_beside_it(name: str) -> None:
    limits = IMPATIENT.get(name, LIMITS)

    async def main(bad: str, good: str) -> list[ParsedFeed | ReaderError]:
        async with Client(Clock(), limits) as client:
            return list(await asyncio.gather(fetch(client, bad), fetch(client, good)))

    with Loopback() as one, Loopback() as other:
        outcome, beside = asyncio.run(main(one.hostile(name, "/feed"), other.feed("/feed", rss(SAMPLE))))
    assert isinstance(beside, ParsedFeed) and len(beside.entries) == 5 and beside.problem is None
    said = str(outcome) if isinstance(outcome, ReaderError) else outcome.problem or ""
    assert SAID[name] in said
    if said:
        assert said.endswith(".") and "\n" not in said and ". " not in said
    else:
        assert isinstance(outcome, ParsedFeed) and outcome.entries


def test_a_dead_host() -> None:
    async def main() -> ParsedFeed | ReaderError:
        async with Client(Clock(), LIMITS) as client:
            return await fetch(client, dead_address())

    assert "refused the connection" in str(asyncio.run(main()))


def test_a_feed_that_breaks_off_keeps_its_whole_entries_and_a_lie_about_its_letters_is_seen_through() -> None:
    async def main(*urls: str) -> list[ParsedFeed | ReaderError]:
        async with Client(Clock(), LIMITS) as client:
            return [await fetch(client, url) for url in urls]

    with Loopback() as site:
        names = ("truncated", "charset_lies", "scripted")
        cut, lie, script = asyncio.run(main(*(site.hostile(name, f"/{name}") for name in names)))
    assert isinstance(cut, ParsedFeed) and isinstance(lie, ParsedFeed) and isinstance(script, ParsedFeed)
    assert [entry.title for entry in cut.entries] == ["Story 1", "Story 2", "Story 3", "Story 4"]
    assert lie.entries[0].title == "Ça coûte 5 €"
    article = article_from(script.entries[0], None, Feed(1, "https://news.example/feed", "T", "T"))
    assert article.title == "Bold"
    for trace in ("steal", "script", "onerror", "onclick", "iframe", "evil.example"):
        assert trace not in article.html and trace not in article.text
