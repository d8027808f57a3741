"""At rest the engine lets go of what it loaded for its work."""

from __future__ import annotations

import ctypes
import subprocess
import sys
import threading
from pathlib import Path
from typing import cast

import pytest

from reader.app import open_services
from reader.engine.commands import FOLLOWING, LaneName
from reader.engine.desk import Desk
from reader.engine.job import Job
from reader.engine.rest import UNUSED_SECONDS, Rest, give_back
from reader.store.library import Library
from reader.work.lazy import Lazy


class Hands:
    """What is held, who is at work, and the time."""

    def __init__(self) -> None:
        self.made, self.now, self.working, self.shrunk = 0, 0.0, False, 0
        self.lazy = Lazy(self._make, lambda: self.now)
        self.rest = Rest(self.lazy.let_go, lambda: self.working, self._shrink)

    def _make(self) -> object:
        self.made += 1
        return object()

    def _shrink(self) -> None:
        self.shrunk += 1


def test_what_nobody_asked_for_in_a_while_is_let_go_and_made_again_when_it_is_needed() -> None:
    hands = Hands()
    first = hands.lazy()
    hands.now = UNUSED_SECONDS - 1
    hands.rest.look()
    assert hands.lazy() is first
    hands.now += UNUSED_SECONDS
    assert hands.rest.look()
    assert hands.made == 1
    assert hands.lazy() is not first and hands.made == 2


def test_nothing_is_taken_from_under_a_job_and_rest_is_looked_for_once_after_it() -> None:
    hands = Hands()
    first, hands.working = hands.lazy(), True
    hands.now = 10 * UNUSED_SECONDS
    assert not hands.rest.look() and hands.made == 1
    hands.working = False
    assert hands.rest.look()
    assert not hands.rest.look(), "nothing has been done since"
    assert hands.shrunk == 1
    assert hands.lazy() is not first


@pytest.mark.parametrize(("lane", "counts"), [("icons", False), ("house", True)])
def test_icons_are_no_work_that_rest_waits_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lane: LaneName, counts: bool
) -> None:
    begun, end = threading.Event(), threading.Event()

    def work(_job: Job) -> None:
        begun.set()
        assert end.wait(30)

    monkeypatch.setitem(cast("dict[object, LaneName]", FOLLOWING), work, lane)
    with open_services(tmp_path / "library.sqlite", writer=True) as services:
        desk = Desk(services, lambda _event: None, lambda: None)
        desk.follow(work)
        try:
            assert begun.wait(30)
            assert desk.at_work() is counts
        finally:
            end.set()
            assert desk.close(30)
        assert not desk.at_work()


needs_glibc = pytest.mark.skipif(
    sys.platform != "linux" or not hasattr(ctypes.CDLL(None), "malloc_trim"), reason="needs glibc"
)


def resident() -> int:
    """Pages of this process that are in memory."""
    return int(Path("/proc/self/statm").read_text().split()[1])


@needs_glibc
def test_pages_of_the_library_are_not_kept_at_rest(tmp_path: Path) -> None:
    with Library.create_or_open(tmp_path / "l.sqlite") as library:
        with library.transaction():
            for number in range(60):
                library.settings.put(f"key {number}", "x" * 400_000)
        give_back()
        held = resident()
        library.give_back()
        give_back()
        assert held - resident() > 10_000_000 // 4096, "24 MB were written"
        assert library.counts().articles == 0, "and it goes on working"
    library.give_back()  # a look that comes as the engine ends


@needs_glibc
def test_freed_memory_goes_back_to_the_system() -> None:
    kept = [bytes(1000) for _ in range(100_000)]
    held = resident()
    last = kept[-1]  # keeps the top of the heap, so that only a trim frees what lies below
    kept.clear()
    give_back()
    assert held - resident() > 10_000 and len(last) == 1000


ENCODING = """
from pathlib import Path
from reader.engine.rest import share_arenas
from reader.text.vectors import Encoder

def resident():
    return int(Path("/proc/self/statm").read_text().split()[1])

share_arenas()
encoder = Encoder.load()
encoder.encode(["The bridge is shut."])
held = resident()
encoder.encode([" ".join(["bridge"] * 240)] * 8)
print(resident() - held)
"""


@needs_glibc
def test_the_room_that_long_sentences_took_is_not_kept() -> None:
    command = [sys.executable, "-c", ENCODING]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=200)
    assert int(done.stdout) < 10_000_000 // 4096, "25 MB were taken"
