"""Memory of the window and of the engine with its workers: at work, and idle again. Linux only.

What is counted is each process's own share (Pss): pages that several processes have in common count once.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from reader.engine.rest import LOOK_SECONDS, UNUSED_SECONDS
from tests.bench.ingest import served, subscribed
from tests.bench.table import Row
from tests.unit.engine.engine_process import Engine, children_of

FEEDS, ENTRIES = 100, 20
AT_WORK, IDLE, WINDOW = 400.0, 200.0, 150.0  # MB
_EVERY_SECONDS = 0.2


def megabytes(pid: int, *, children: bool = True) -> float:
    """The share of a process and of those that it started; 0 for one that has ended."""
    total = 0.0
    for each in [pid, *(children_of(pid) if children else ())]:
        with suppress(OSError):
            lines = Path(f"/proc/{each}/smaps_rollup").read_text().splitlines()
            total += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1000
    return total


class Highest:
    """Looks at a process, with those that it started or without them, five times a second. Whoever begins to
    look anew sets `megabytes` to 0."""

    def __init__(self, pid: int, *, children: bool = True) -> None:
        self.megabytes = 0.0
        self._pid, self._children, self._end = pid, children, threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)

    def _look(self) -> None:
        while not self._end.wait(_EVERY_SECONDS):
            self.megabytes = max(self.megabytes, megabytes(self._pid, children=self._children))

    @contextmanager
    def watching(self) -> Iterator[None]:
        self._thread.start()
        try:
            yield
        finally:
            self._end.set()
            self._thread.join()


def _of_window(library: Path) -> float:
    """Of the window's own process, with a story open; its engine is counted above."""
    command = [sys.executable, "-m", "tests.bench.real_window", "hold", str(library)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as window:
        assert window.stdout is not None
        if window.stdout.readline().strip() != "open":
            raise RuntimeError("The window ended early.")
        found = megabytes(window.pid, children=False)
        window.kill()
    return found


def measure() -> list[Row]:
    if sys.platform != "linux":
        return []
    with tempfile.TemporaryDirectory() as name, served(FEEDS, ENTRIES) as addresses:
        library = subscribed(Path(name), addresses)
        with Engine(library, patience=1200) as engine:
            pid = engine.process.pid
            engine.ready()
            started, highest = megabytes(pid), Highest(pid)
            with highest.watching():
                engine.do("load_sample")
                engine.do("refresh")
                engine.do("compare", story=1)
            # Comparing ahead and the care of the library follow by themselves; after them comes rest.
            lowest, looks = megabytes(pid), 0
            while looks < 40 and lowest > IDLE:
                time.sleep(LOOK_SECONDS)
                lowest, looks = min(lowest, megabytes(pid)), looks + 1
            time.sleep(UNUSED_SECONDS + LOOK_SECONDS)
            idle = megabytes(pid)
        window = _of_window(library)
    return [
        Row("engine, started", started, "MB", IDLE, "limit"),
        Row(
            f"engine and workers, most, {FEEDS} feeds of {ENTRIES}", highest.megabytes, "MB", AT_WORK, "limit"
        ),
        Row("engine, at rest again", idle, "MB", IDLE, "limit"),
        Row("window, a story open", window, "MB", WINDOW, "limit"),
    ]
