"""Grouping thousands of look-alike items of one feed: what each costs (vectors not counted) as they are more.

    python -m tests.bench.alike [--most 10000]

The items stand in one frame (an earthquake is reported), 200 each of one event, with some figures of their
own. They are signed, placed and looked at again, as a refresh does it after the feed was read; and once more
as the care of the library does it daily. In "one mass" all come within days, so that they end in few stories;
"apart" the events lie days from each other.
"""

from __future__ import annotations

import argparse
import random
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any, cast

import numpy as np

from reader.app import open_services
from reader.model.article import Article
from reader.model.feed import Entry
from reader.pipeline.refresh import settle
from reader.pipeline.relook import relook_recent
from reader.pipeline.services import Services
from reader.text.vectors import WIDTH, Encoder, Floats
from tests.bench.library_100k import NOW, Invention
from tests.bench.table import Row

SIZES = (1_000, 3_000, 10_000)
SAME = 200
LIMIT_MS = 10.0  # that of placing an article into a library of 200,000
_BATCH = 500


@dataclass(frozen=True, slots=True)
class _Standing:
    """A clock that stands."""

    moment: datetime

    def now(self) -> datetime:
        return self.moment


class _Words:
    """In place of the encoder, whose cost is the same for each item: a text is the sum of its words."""

    id = "words"

    def encode(self, sentences: Sequence[str], **_: Any) -> Floats:
        found = np.stack([np.sum([_vector(word) for word in text.split()], axis=0) for text in sentences])
        unit: Floats = (found / np.linalg.norm(found, axis=1, keepdims=True)).astype(np.float32)
        return unit


@cache
def _vector(word: str) -> Floats:
    return np.random.default_rng(list(word.encode())).normal(size=WIDTH).astype(np.float32)


def article(number: int, apart: timedelta, invention: Invention, chance: random.Random) -> Article:
    event = random.Random(number // SAME)
    place, other, person = (event.choice(invention.words[2_000:6_000]).title() for _ in range(3))
    size, deep, day = event.randint(20, 79) / 10, chance.randint(5, 300), event.choice(("Monday", "Friday"))
    title = f"Earthquake of magnitude {size} shakes {place} near {other}, {deep} km deep"
    text = (
        f"{title}\n\nAn earthquake of magnitude {size} shook {place} on {day}, the survey said. "
        f"It struck {deep} kilometres below the ground, {chance.randint(3, 90)} kilometres from {other}. "
        f"No damage was reported, said {person} of the survey's office in {other}, and no warning of a "
        f"tsunami was given. About {chance.randint(100, 9_000)} people felt it, by reports on its site."
    )
    when = NOW + number // SAME * apart + timedelta(minutes=number % SAME)
    return replace(invention.article(number, "Outlet", when, 0), title=title, text=text)


def measure(most: int = 10_000) -> list[Row]:
    rows = []
    for label, apart in (("one mass", timedelta(hours=1)), ("apart", timedelta(days=4))):
        for size in (s for s in SIZES if s <= most):
            placing, again, stories = _spent(size, apart)
            what = f"{size:,} look-alikes, {label} ({stories:,} stories)"
            rows.append(Row(f"grouping {what}: an item", 1000 * placing / size, "ms CPU", LIMIT_MS, "limit"))
            rows.append(Row(f"looking again at {what}: an item", 1000 * again / size, "ms CPU"))
    return rows


def _spent(size: int, apart: timedelta) -> tuple[float, float, int]:
    """CPU seconds of placing and of the daily look; and the number of stories."""
    invention, chance = Invention(5), random.Random(5)
    clock = _Standing(NOW + (size - 1) // SAME * apart + timedelta(hours=4))
    with (
        tempfile.TemporaryDirectory() as folder,
        open_services(Path(folder) / "l.sqlite", writer=True, clock=clock) as services,
    ):
        services = replace(services, encoder=lambda: cast(Encoder, _Words()))
        _put(services, [article(n, apart, invention, chance) for n in range(size)])
        began = time.process_time()
        settle(services)
        placed = time.process_time()
        relook_recent(services)
        return placed - began, time.process_time() - placed, len(services.library.stories.ids())


def _put(services: Services, articles: Sequence[Article]) -> None:
    library = services.library
    feed = library.feeds.add("https://outlet.example/feed", "Feed", at=NOW)
    for begin in range(0, len(articles), _BATCH):
        with library.transaction():
            for each in articles[begin : begin + _BATCH]:
                entry = Entry(each.id, each.url, each.title, published=each.published)
                library.articles.put(feed.id, entry, each, each.published or NOW)


if __name__ == "__main__":
    from tests.bench.table import shown

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--most", type=int, default=10_000)
    print(shown(measure(parser.parse_args().most)))
