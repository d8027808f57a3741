"""kill -9 at random moments of a refresh: the reader's marks are there, the next refresh does the rest."""

from __future__ import annotations

import os
import random
import select
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from reader.store.backups import backups_of, is_sound
from reader.store.library import Library
from reader.store.search import Search
from tests.loopback import Loopback, rss
from tests.store.conftest import NOW

FEEDS, ENTRIES = 4, 120


def items(feed: int, round_: int) -> list[tuple[str, str, str]]:
    """Every round brings new entries, and changes every tenth of the old ones."""
    found = []
    for number in range(ENTRIES + 10 * round_):
        edition = round_ if number % 10 == 0 else 0
        text = (
            f"“We knew in part,” said Ruth Calder of case {number}, edition {edition}. " + "Rain fell. " * 30
        )
        found.append((f"Title {feed} {number}", f"/{feed}/{number}", text))
    return found


def serve(site: Loopback, round_: int) -> list[str]:
    return [
        site.feed(f"/{feed}.xml", rss(items(feed, round_), title=f"Paper {feed}"), etag=f'"{feed}-{round_}"')
        for feed in range(FEEDS)
    ]


def begin(library: Path) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.robust.victim", str(library)],
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"OPENBLAS_NUM_THREADS": "1"},
        start_new_session=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "begun\n"
    return process


def finish(library: Path) -> float:
    """A whole refresh; how many seconds it took."""
    began = time.monotonic()
    with begin(library) as process:
        assert process.stdout is not None
        assert process.stdout.read() == "done\n"
    assert process.returncode == 0
    return time.monotonic() - began


def kill_after(library: Path, seconds: float) -> bool:
    """Begin a refresh and kill it with its workers; False if it was done before."""
    with begin(library) as process:
        assert process.stdout is not None
        early, _, _ = select.select([process.stdout], [], [], seconds)
        os.killpg(process.pid, signal.SIGKILL)
    return not early


def read_and_saved(library: Library) -> tuple[set[int], set[int], list[tuple[str, int]], list[str]]:
    find: Search = library.search
    read = {hit.row.id for hit in find.find("is:read", 10_000)}
    saved = {hit.row.id for hit in find.find("is:saved", 10_000)}
    return read, saved, library.tags.all(), [note.text for note in library.notes.all()]


def survive(path: Path, site: Loopback, kills: int, seed: int) -> int:
    """Kill `kills` refreshes; returns how many were really cut off."""
    chance = random.Random(seed)
    with Library.create_or_open(path) as library:
        for number, url in enumerate(serve(site, 0)):
            library.feeds.add(url, f"Paper {number}", at=NOW)
    whole = finish(path)
    cut = 0
    for round_ in range(1, kills + 1):
        with Library.create_or_open(path) as library:
            ids = library.articles.ids()
            library.articles.set_read(chance.sample(ids, 20), True)
            library.articles.set_saved(chance.sample(ids, 5), True)
            library.tags.add(chance.sample(ids, 3), f"Tag {round_ % 5}")
            library.notes.put(chance.choice(ids), f"Note {round_}.", NOW)
            before = read_and_saved(library)
        serve(site, round_)
        cut += kill_after(path, chance.uniform(0.0, whole))
        with Library.create_or_open(path) as library:
            assert library.integrity_check() == [], round_
            assert read_and_saved(library) == before, round_
    finish(path)
    with Library.create_or_open(path) as library:
        assert library.integrity_check() == []
        rows = library.articles.rows(limit=-1)
        assert len(rows) == FEEDS * (ENTRIES + 10 * kills)
        assert library.counts().unread == sum(not row.read for row in rows)
        assert library.articles.pending("quotes", 1, 5) == []
        present = [article.text for article in library.articles.get_many(row.id for row in rows)]
        assert sum(f"edition {kills}." in text for text in present) == FEEDS * (ENTRIES // 10 + kills)
        assert read_and_saved(library) == before
    assert all(is_sound(backup.path) for backup in backups_of(path))
    assert list(path.parent.glob("*.damaged-*")) == []
    return cut


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_a_killed_refresh_loses_nothing(tmp_path: Path) -> None:
    with Loopback() as site:
        assert survive(tmp_path / "library.sqlite", site, 6, seed=1) >= 2


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.skipif(
    sys.platform == "win32" or "VARIORUM_KILLS" not in os.environ,
    reason="minutes: set VARIORUM_KILLS=200",
)
def test_very_many_killed_refreshes_lose_nothing(tmp_path: Path) -> None:
    kills = int(os.environ["VARIORUM_KILLS"])
    with Loopback() as site:
        assert survive(tmp_path / "library.sqlite", site, kills, seed=kills) >= kills // 4
