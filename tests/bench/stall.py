"""The longest time that the window's event loop was held while a reader uses it and 300 feeds are fetched.

Idle, and used without any fetching, stand beside it. On a busy machine a stall is mostly the wait for a
processor: "its own work" is what the window itself did in its longest one.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from tests.bench.ingest import served, subscribed
from tests.bench.table import Row

LIMIT = 50.0  # ms
FEEDS = 300


def measure() -> list[Row]:
    with tempfile.TemporaryDirectory() as name, served(FEEDS) as addresses:
        library = subscribed(Path(name), addresses)
        command = [sys.executable, "-m", "tests.bench.real_window", "stall", str(library)]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=600)
    found = {
        line.split()[0]: [float(n) for n in line.split()[1:]] for line in done.stdout.splitlines() if line
    }
    if set(found) != {"idle", "used", "refreshing"}:
        raise RuntimeError(f"The window ended early: {done.stderr[-500:]}")
    rows = []
    for name, words in (
        ("idle", "idle"),
        ("used", "used by a reader"),
        ("refreshing", f"used while {FEEDS} feeds are fetched"),
    ):
        longest, work, many = found[name]
        rows.append(Row(f"longest stall of the window, {words}", longest, "ms", LIMIT, "limit"))
        rows.append(Row(f"its own work in a stall, {words}", work, "ms", LIMIT, "limit"))
        rows.append(Row(f"stalls over 50 ms, {words}", many, "stalls"))
    return rows
