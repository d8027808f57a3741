"""The longest turn of the window's event loop in each thing that a reader does, by itself and while 300 feeds
are fetched, in a library of 100,000 stories; and the same while nothing is done.

The main figure is the window's own processor time: on a busy machine the clock mostly tells how long others
had the processors. Beside it stands the same at the machine's full speed: each long turn is measured by a
fixed piece of work done right after it (tests/bench/yardstick.py), and told in what that takes when the
machine is at its fastest in this run. It takes about half an hour.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from tests.bench.ingest import served
from tests.bench.reading_room import fill
from tests.bench.scrolling import ROWS
from tests.bench.table import Row

LIMIT = 50.0  # ms
NEAR = 0.8
"""Of the limit; what comes nearer to it is told at full speed, and while feeds are fetched by name, too."""
FEEDS = 300
PHASES = {
    "idle": "idle",
    "used": "used by a reader",
    "refreshing": f"used while {FEEDS} feeds are fetched",
}


@dataclass(frozen=True, slots=True, order=True)
class Turn:
    """The longest of a deed; work and clock in ms."""

    work: float
    clock: float
    yardsticks: float
    deed: str

    def at(self, fastest: float) -> float:
        """What it takes at the machine's full speed; a turn too short to be measured so is as it is."""
        return min(self.work, self.yardsticks * fastest) if self.yardsticks else self.work

    def rows(self, what: str, fastest: float) -> list[Row]:
        rows = [Row(f"{what}: {self.deed}", self.work, "ms", LIMIT, "limit")]
        if self.work > NEAR * LIMIT:
            rows.append(Row(f"{what}, at full speed: {self.deed}", self.at(fastest), "ms", LIMIT, "limit"))
        return rows


def measure() -> list[Row]:
    with tempfile.TemporaryDirectory() as name, served(FEEDS) as addresses:
        room = fill(Path(name) / "library.sqlite", addresses, ROWS)
        command = [sys.executable, "-m", "tests.bench.used_window", *room.words]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=7_200)
    found: dict[str, list[Turn]] = defaultdict(list)
    fastest = 0.0
    for line in done.stdout.splitlines():
        phase, deed, *figures = line.split("\t")
        work, clock, yardsticks, fastest = map(float, figures)
        found[phase].append(Turn(work, clock, yardsticks, deed))
    if set(found) != set(PHASES):
        raise RuntimeError(f"The window ended early: {done.stderr[-500:]}")
    rows = [Row("yardstick at the machine's fastest", fastest, "ms")]
    for phase, words in PHASES.items():
        times = {
            "own work": [turn.work for turn in found[phase]],
            "at full speed": [turn.at(fastest) for turn in found[phase]],
            "clock": [turn.clock for turn in found[phase]],
        }
        for what, each in times.items():
            rows.append(Row(f"longest turn, {words}: {what}", max(each), "ms", LIMIT, "limit"))
        for what, each in times.items():
            over = sum(time > LIMIT for time in each)
            rows.append(Row(f"of {len(each)} deeds over {LIMIT:.0f} ms, {words}: {what}", over, "deeds"))
    for turn in sorted(found["used"], reverse=True):
        rows += turn.rows("longest turn", fastest)
    for turn in sorted(found["refreshing"], reverse=True):
        if turn.work > NEAR * LIMIT:
            rows += turn.rows("longest turn, while fetched", fastest)
    return rows
