"""The longest time that the window's event loop was held while 200 feeds are fetched, idle beside it."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from tests.bench.ingest import served, subscribed
from tests.bench.table import Row

LIMIT = 50.0  # ms


def measure() -> list[Row]:
    with tempfile.TemporaryDirectory() as name, served() as addresses:
        library = subscribed(Path(name), addresses)
        command = [sys.executable, "-m", "tests.bench.real_window", "stall", str(library)]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=600)
    found = {
        line.split()[0]: [float(n) for n in line.split()[1:]] for line in done.stdout.splitlines() if line
    }
    if set(found) != {"idle", "refreshing"}:
        raise RuntimeError(f"The window ended early: {done.stderr[-500:]}")
    label = "longest stall of the window"
    return [
        Row(f"{label}, idle", found["idle"][0], "ms", LIMIT, "limit"),
        Row(f"{label}, refreshing 200 feeds", found["refreshing"][0], "ms", LIMIT, "limit"),
        Row(f"{label}, refreshing: its own work in it", found["refreshing"][1], "ms", LIMIT, "limit"),
        Row("stalls over 50 ms while refreshing", found["refreshing"][2], "stalls"),
    ]
