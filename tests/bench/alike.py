"""Grouping thousands of look-alike items of one feed: what each costs (vectors not counted) as they are more.

    python -m tests.bench.alike [--most 27000] [mass apart mixed]

The items stand in one frame (an earthquake is reported), 200 each of one event, with some figures of their
own. They are signed, placed and looked at again, as a refresh does it after the feed was read; and once more
as the care of the library does it daily. In "one mass" all come within days, so that they end in few stories;
"apart" the events lie days from each other. "Mixed" are three days of all sorts of news, a few articles of
each event, which share words with many others.
"""

from __future__ import annotations

import argparse
import random
import tempfile
import time
from collections.abc import Iterator, Sequence
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
MOST_MIXED = 27_000
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


def mixed(size: int, invention: Invention, chance: random.Random) -> Iterator[Article]:
    """Three days of all sorts of news in about 250 words each; up to a dozen tell an event, within hours."""
    events = [event for event in range(size) for _ in range(random.Random(event).randint(1, 12))][:size]
    for begin in range(0, size, _BATCH):
        here = events[begin : begin + _BATCH]
        chance.shuffle(here)
        for number, event in enumerate(here, begin):
            own = random.Random(-1 - event).sample(invention.words[100:], 40)
            some = invention.words[:4_000]
            title, *told = (
                " ".join([*chance.sample(own, 6), *chance.sample(some, 6)]).capitalize() for _ in range(20)
            )
            bare = invention.article(number, "Outlet", NOW + number * timedelta(days=3) / size, 0)
            yield replace(bare, title=title, text=f"{title}\n\n{'. '.join(told)}.")


def measure(most: int = 10_000, only: Sequence[str] = ()) -> list[Row]:
    rows = []
    hour, days = timedelta(hours=1), timedelta(days=4)
    for label, kind, apart, sizes in (
        ("look-alikes, one mass", "look-alikes", hour, SIZES),
        ("look-alikes, apart", "look-alikes", days, SIZES),
        ("mixed items", "mixed", hour, (*SIZES, MOST_MIXED)),
    ):
        for size in (s for s in sizes if s <= most and (not only or any(word in label for word in only))):
            placing, again, stories = _spent(size, kind, apart)
            what = f"{size:,} {label} ({stories:,} stories)"
            rows.append(Row(f"grouping {what}: an item", 1000 * placing / size, "ms CPU", LIMIT_MS, "limit"))
            rows.append(Row(f"looking again at {what}: an item", 1000 * again / size, "ms CPU"))
    return rows


def _spent(size: int, kind: str, apart: timedelta) -> tuple[float, float, int]:
    """CPU seconds of placing and of the daily look; and the number of stories."""
    invention, chance = Invention(5), random.Random(5)
    last = timedelta(days=3) if kind == "mixed" else (size - 1) // SAME * apart
    clock = _Standing(NOW + last + timedelta(hours=4))
    with (
        tempfile.TemporaryDirectory() as folder,
        open_services(Path(folder) / "l.sqlite", writer=True, clock=clock) as services,
    ):
        services = replace(services, encoder=lambda: cast(Encoder, _Words()))
        if kind == "mixed":
            _put(services, list(mixed(size, invention, chance)))
        else:
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
    parser.add_argument("only", nargs="*", help="words of the labels: mass, apart, mixed")
    given = parser.parse_args()
    print(shown(measure(given.most, given.only)))
