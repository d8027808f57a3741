"""The longest turn of the window's event loop in each thing that a reader does, by itself and while 300 feeds
are fetched, in a library of 100,000 stories; and the same while nothing is done.

The main figure is the window's own processor time: on a busy machine the clock mostly tells how long others
had the processors. It takes more than half an hour.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

from tests.bench.ingest import served
from tests.bench.reading_room import fill
from tests.bench.scrolling import ROWS
from tests.bench.table import Row

LIMIT = 50.0  # ms
NEAR = 0.8
"""Of the limit; what comes nearer to it while feeds are fetched is told by name, too."""
FEEDS = 300
PHASES = {
    "idle": "idle",
    "used": "used by a reader",
    "refreshing": f"used while {FEEDS} feeds are fetched",
}


def measure() -> list[Row]:
    with tempfile.TemporaryDirectory() as name, served(FEEDS) as addresses:
        room = fill(Path(name) / "library.sqlite", addresses, ROWS)
        command = [sys.executable, "-m", "tests.bench.used_window", *room.words]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=7_200)
    found: dict[str, list[tuple[float, float, str]]] = defaultdict(list)
    for line in done.stdout.splitlines():
        phase, deed, work, clock = line.split("\t")
        found[phase].append((float(work), float(clock), deed))
    if set(found) != set(PHASES):
        raise RuntimeError(f"The window ended early: {done.stderr[-500:]}")
    rows = []
    for phase, words in PHASES.items():
        works, clocks = [deed[0] for deed in found[phase]], [deed[1] for deed in found[phase]]
        rows.append(Row(f"longest turn, {words}: own work", max(works), "ms", LIMIT, "limit"))
        rows.append(Row(f"longest turn, {words}: clock", max(clocks), "ms", LIMIT, "limit"))
        for what, times in (("own work", works), ("clock", clocks)):
            over = sum(each > LIMIT for each in times)
            rows.append(Row(f"of {len(times)} deeds over {LIMIT:.0f} ms, {words}: {what}", over, "deeds"))
    for work, _, deed in sorted(found["used"], reverse=True):
        rows.append(Row(f"longest turn: {deed}", work, "ms", LIMIT, "limit"))
    for work, _, deed in sorted(found["refreshing"], reverse=True):
        if work > NEAR * LIMIT:
            rows.append(Row(f"longest turn, while fetched: {deed}", work, "ms", LIMIT, "limit"))
    return rows
