"""From the command to the first painted window and to the first rows, with small and large libraries."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.library_100k import make_library
from tests.bench.table import Row

LIMIT = 1.0  # seconds to a usable window at 100,000 articles, warm


def measure() -> list[Row]:
    with tempfile.TemporaryDirectory() as name:
        large = Path(name) / "large.sqlite"
        make_library(large, 100_000, say=lambda _said: None)
        rows = []
        for label, library in (
            ("an empty library", Path(name) / "empty.sqlite"),
            ("100,000 articles", large),
        ):
            opened(library)  # warm: files in the cache, byte code written
            runs = [opened(library) for _ in range(3)]
            painted = min(run["painted"] for run in runs)
            listed = min(run["listed"] for run in runs)
            rows.append(Row(f"start to first painted window, {label}", painted, "s", LIMIT, "limit"))
            rows.append(Row(f"start to first rows, {label}", listed, "s", LIMIT, "limit"))
        return rows


def opened(library: Path) -> dict[str, float]:
    """Seconds until each line that the window's process prints.

    Raises:
        RuntimeError: it ended early.
    """
    start, seen = time.perf_counter(), {}
    command = [sys.executable, "-m", "tests.bench.real_window", "start", str(library)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as window:
        assert window.stdout is not None and window.stderr is not None
        for line in window.stdout:
            seen[line.split()[0]] = time.perf_counter() - start
        said = window.stderr.read()
    if set(seen) != {"painted", "listed"}:
        raise RuntimeError(f"The window ended early: {said[-500:]}")
    return seen
