"""Damaged feeds through the whole ingest: an answer or one sentence, in good time, and nothing active left.

The seed is printed with a failure: `VARIORUM_FUZZ_SEED=n` begins there again.
"""

from __future__ import annotations

import os
import random
import time

import pytest

from reader.model.feed import Feed
from reader.pipeline.documents import read_feed
from tests.fuzz.corpus import samples
from tests.fuzz.harmless import active_content
from tests.fuzz.mutations import SEEDS, mutated

URL = "https://feeds.example/dir/feed.xml"
FEED = Feed(1, URL, "Fuzz", "Fuzz")
KINDS = (None, "application/rss+xml", "text/html; charset=utf-16", "application/feed+json", "text/xml; q=x")
MOST_BYTES, MOST_SECONDS = 6000, 10.0
FIRST = int(os.environ.get("VARIORUM_FUZZ_SEED", "0"))


def attack(cases: int, seeds: list[bytes], first: int = 0) -> int:
    """Run so many cases; how many of them could be read."""
    read = 0
    for number in range(FIRST + first, FIRST + first + cases):
        chance = random.Random(number)
        body, kind = mutated(chance, seeds), chance.choice(KINDS)
        began = time.thread_time()
        try:
            reading = read_feed(body, kind, URL, FEED, {})
        except Exception as error:
            raise AssertionError(f"case {number} ({kind}): {body!r}") from error
        assert time.thread_time() - began < MOST_SECONDS, f"case {number} takes too long: {body!r}"
        read += not reading.failure
        assert bool(reading.failure) == (reading.parsed is None), f"case {number}"
        guids = [entry.guid for entry, _ in reading.items]
        assert len(guids) == len(set(guids)), f"case {number}: {body!r}"
        for entry, article in reading.items:
            left = active_content(article.html)
            assert not left, f"case {number}: {left} of {body!r}"
            assert article.url is None or article.url.startswith(("http://", "https://")), f"case {number}"
            assert article.title and "\n" not in article.title, f"case {number}"
            assert entry.published is None or entry.published.tzinfo is not None
    return read


@pytest.mark.slow
def test_three_thousand_damaged_feeds_of_our_own() -> None:
    assert attack(3000, list(SEEDS)) > 600


@pytest.mark.slow
@pytest.mark.timeout(1200)
def test_ten_thousand_damaged_feeds_of_the_corpus() -> None:
    assert attack(10_000, _seeds()) > 2000


@pytest.mark.nightly
@pytest.mark.timeout(1200)
@pytest.mark.parametrize("part", range(20))
def test_two_hundred_thousand_damaged_feeds(part: int) -> None:
    """In parts, so that a night that was cut short goes on where it stopped; one takes ten seconds."""
    assert attack(10_000, _seeds(), first=10_000 * part) > 4000


def _seeds() -> list[bytes]:
    return [*SEEDS, *(sample.body for sample in samples() if len(sample.body) < MOST_BYTES)]
