"""kill -9 at random moments of a refresh, of fetching pages, of grouping, of comparing and of housekeeping:
what the reader did is there, the library is sound, and the next run does the rest."""

from __future__ import annotations

import os
import random
import select
import signal
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from reader.app import open_services
from reader.pipeline.correct import pin, take_out
from reader.pipeline.stages import ENRICH, PAGE, PLACE, QUOTES
from reader.pipeline.story import up_to_date
from reader.store.backups import backups_of, is_sound
from reader.store.filters import Where
from reader.store.library import Library
from tests.loopback import Loopback, page, rss
from tests.robust.victim import COMPARED
from tests.store.conftest import NOW

FEEDS, EVENTS, NEW = 4, 24, 2
STAGES = ("begun", "asking", "fetching", "finding", "looking", "comparing", "housekeeping")
PLACES = "Arden Brook Calder Dunmore Esk Farrow Glen Harrow Irwell Jura Keld Lorne Morven Nairn Orrin Penrith"
THINGS = "ferry bridge hospital tramway reservoir library lighthouse quarry museum airfield"


TOLD = (
    "The {thing} of {place} was closed on Monday after an inspection found damage to its foundations. About"
    " {people} workers of the {thing} were sent home. Repairs will cost {cost} million pounds, the council"
    " said. “We knew in part,” said Ruth Calder, who leads the inspection for {other}.",
    "People in {place} cannot use their {thing} since Monday: its foundations are damaged, inspectors say."
    " Ruth Calder of the {other} district admitted: “We knew in part.” The bill comes to {cost} million"
    " pounds, and {people} staff have nothing to do.",
    "“We knew in part,” Ruth Calder told reporters in {other}, as the {thing} of {place} shut its gates for"
    " the winter. Cracks run through the foundations. {people} jobs are in doubt while {cost} million pounds"
    " are sought.",
    "How safe was the {thing} of {place}? Its foundations gave way slowly, an inspection led by Ruth Calder"
    " found. Mending them takes {cost} million pounds and the whole winter; until then {people} employees"
    " stay away, according to the council in {other}.",
)


FURTHER = (
    "In {place} people remember the day when the {thing} was opened: there was a band, and the children had"
    " the afternoon off. Nobody thought then that it would stand empty one day, with a fence around it and"
    " a sign that asks everyone to keep out until the engineers have finished their work, which may be in"
    " spring or may be later, as one of them told those who had come to look."
)
"""What only the page of the first paper has: its feed gives teasers."""


def event(number: int, feed: int, edition: int) -> tuple[str, str, str]:
    """What paper `feed` tells of an event, in its own words; a later edition says more."""
    chance = random.Random(number)
    place, other = (word + str(number) for word in chance.sample(PLACES.split(), 2))
    thing = chance.choice(THINGS.split())
    text = TOLD[feed].format(thing=thing, place=place, other=other, people=20 + number, cost=3 * number + 1)
    if edition:
        text += f" It is edition {edition} of this report."
    title = (
        "{t} of {p} closed",
        "{p} without its {t}",
        "Cracks shut {t} in {p}",
        "The {t} of {p} and its cracks",
    )
    return title[feed].format(t=thing, p=place), f"/{feed}/{number}", text


def further(number: int) -> str:
    chance = random.Random(number)
    place = chance.choice(PLACES.split())
    return FURTHER.format(place=f"{place}{number}", thing=chance.choice(THINGS.split()))


def told(feed: int, number: int, text: str) -> str:
    """The text that the library is to have in the end."""
    return text if feed else f"{text}\n\n{further(number)}"


def items(feed: int, round_: int) -> list[tuple[str, str, str]]:
    """Every round brings new events, and changes every tenth of the old ones."""
    count = EVENTS + NEW * round_
    return [event(number, feed, round_ if number % 10 == feed else 0) for number in range(count)]


def serve(site: Loopback, round_: int) -> list[str]:
    for number, (title, path, text) in enumerate(items(0, round_)):
        site.page(path, page(title, [text, further(number)]))
    return [
        site.feed(f"/{feed}.xml", rss(items(feed, round_), title=f"Paper {feed}"), etag=f'"{feed}-{round_}"')
        for feed in range(FEEDS)
    ]


class Victim:
    """A run of the victim; its stages are read as they come."""

    def __init__(self, library: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.robust.victim", str(library)],
            stdout=subprocess.PIPE,
            env=os.environ | {"OPENBLAS_NUM_THREADS": "1"},
            start_new_session=True,
        )
        assert self._process.stdout is not None
        self._out = self._process.stdout.fileno()
        self._read = b""

    def until(self, stage: str) -> bool:
        """Wait for a stage; False if it is passed over."""
        wanted = STAGES.index(stage) if stage in STAGES else len(STAGES)
        while True:
            for line in self._read.decode().split():
                if line == "done" or (line in STAGES and STAGES.index(line) >= wanted):
                    return line == stage
            data = os.read(self._out, 4096)
            assert data, "the victim ended by itself"
            self._read += data

    def kill_after(self, seconds: float) -> bool:
        """Kill it with its workers; False if it was done before."""
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0 and b"done" not in self._read:
            if select.select([self._out], [], [], left)[0]:
                data = os.read(self._out, 4096)
                if not data:
                    break
                self._read += data
        os.killpg(self._process.pid, signal.SIGKILL)
        self._end()
        return b"done" not in self._read

    def finish(self) -> dict[str, float]:
        """Let it end; how many seconds each stage took."""
        begins: dict[str, float] = {}
        for stage in (*STAGES, "done"):
            if self.until(stage):
                begins[stage] = time.monotonic()
        self._end()
        assert self._process.returncode == 0
        marks = [*begins.values()]
        return {stage: after - at for (stage, at), after in zip(begins.items(), marks[1:], strict=False)}

    def _end(self) -> None:
        self._process.wait()
        assert self._process.stdout is not None
        self._process.stdout.close()


def reader_did(path: Path) -> dict[str, object]:
    """Everything that is the reader's own."""
    with Library.create_or_open(path) as library:
        assert library.integrity_check() == []
        find = library.search.find
        pinned = library.stories.pinned()
        return {
            "read": {hit.row.id for hit in find("is:read", 10_000)},
            "saved": {hit.row.id for hit in find("is:saved", 10_000)},
            "tags": library.tags.all(),
            "notes": [note.text for note in library.notes.all()],
            "corrections": [(each.kind, each.article_id) for each in library.corrections.in_force()],
            "pinned": {row.id: row.story_id for row in library.articles.rows_of(sorted(pinned))},
        }


def read_something(path: Path, chance: random.Random, round_: int) -> None:
    """Marks, tags, notes and corrections, as a reader makes them."""
    with open_services(path, writer=True) as services:
        library = services.library
        ids = library.articles.ids()
        library.articles.set_read(chance.sample(ids, 10), True)
        library.articles.set_saved(chance.sample(ids, 3), True)
        library.tags.add(chance.sample(ids, 3), f"Tag {round_ % 5}")
        library.notes.put(chance.choice(ids), f"Note {round_}.", NOW)
        several = library.stories.ids(Where(least_voices=2))
        if several and round_ % 3 == 1:
            story = chance.choice(several)
            article = chance.choice(library.stories.article_ids(story))
            if round_ % 2:
                take_out(services, article)
            else:
                pin(services, story)


@dataclass
class Toll:
    """How many runs were cut off, and in which stages."""

    cut: int = 0
    stages: set[str] = field(default_factory=set)


def survive(path: Path, site: Loopback, kills: int, seed: int) -> Toll:
    """Kill `kills` runs, each stage in its turn at a random moment."""
    chance, toll = random.Random(seed), Toll()
    with Library.create_or_open(path) as library:
        for number, url in enumerate(serve(site, 0)):
            feed = library.feeds.add(url, f"Paper {number}", at=NOW)
            library.feeds.set_text_from(feed.id, "feed" if number else "auto")
    Victim(path).finish()
    serve(site, 1)
    lasts = Victim(path).finish()
    for round_ in range(1, kills + 1):
        read_something(path, chance, round_)
        before = reader_did(path)
        serve(site, round_ + 1)
        victim, stage = Victim(path), STAGES[(round_ * 3 + seed) % len(STAGES)]
        if round_ % 2 == 0 or round_ > 2 * len(STAGES):
            stage = chance.choice(STAGES)
        victim.until(stage)
        if victim.kill_after(chance.uniform(0.0, 1.2 * lasts.get(stage, 0.1))):
            toll.cut += 1
            toll.stages.add(stage)
        assert reader_did(path) == before, round_
    while Victim(path).finish() and pages_wanted(path):  # a run fetches so many pages of a host, no more
        pass
    whole(path, before, kills + 1)
    return toll


def pages_wanted(path: Path) -> int:
    with Library.create_or_open(path) as library:
        return len(library.articles.pending("page", PAGE, 1000))


def whole(path: Path, before: dict[str, object], round_: int) -> None:
    """Nothing that the killed runs left undone is missing now, and nothing stands twice."""
    assert reader_did(path) == before
    with open_services(path, writer=True) as services:
        library = services.library
        rows = library.articles.rows(limit=-1)
        assert len(rows) == FEEDS * (EVENTS + NEW * round_)
        assert library.counts().unread == sum(not row.read for row in rows)
        for stage, version in (("page", PAGE), ("quotes", QUOTES), ("enrich", ENRICH), ("place", PLACE)):
            assert library.articles.pending(stage, version, 5) == [], stage
        assert all(row.story_id is not None for row in rows)
        for feed in range(FEEDS):
            texts = {told(feed, n, text) for n, (_, _, text) in enumerate(items(feed, round_))}
            here = [row.id for row in rows if row.outlet == f"Paper {feed}"]
            for article in library.articles.get_many(here):
                assert article.text.partition("\n\n")[2] in texts
        several = library.stories.ids(Where(least_voices=2), order="newest", limit=COMPARED)
        assert len(several) > 1 and all(up_to_date(services, story) for story in several)
    assert all(is_sound(backup.path) for backup in backups_of(path))
    assert list(path.parent.glob("*.damaged-*")) == []


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_a_killed_run_loses_nothing(tmp_path: Path) -> None:
    with Loopback() as site:
        toll = survive(tmp_path / "library.sqlite", site, 8, seed=1)
    assert toll.cut >= 3 and len(toll.stages) >= 2


@pytest.mark.nightly
@pytest.mark.timeout(5400)
@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_two_hundred_killed_runs_lose_nothing(tmp_path: Path) -> None:
    with Loopback() as site:
        toll = survive(tmp_path / "library.sqlite", site, 200, seed=200)
    assert toll.cut >= 80 and toll.stages == set(STAGES)
