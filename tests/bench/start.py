"""From the command to the first painted window and to the first rows, with small and large libraries; beside
a window of Qt without anything in it. A cold start finds nothing in memory, and the first of them has to
compile the program as well; how long it takes is the disk's affair, so it has no limit.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

from tests.bench.library_100k import kept_library
from tests.bench.table import Row, spent

LIMIT = 1.0  # seconds to a usable window at 100,000 articles, warm
PROGRAM = ("reader", "ui", "resources")
RUNS = 5
BARE = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.show()
QTimer.singleShot(0, window.close)
app.exec()
"""


def measure() -> list[Row]:
    with tempfile.TemporaryDirectory() as name:
        compiled = Path(name) / "compiled"
        large = Path(name) / "large.sqlite"
        shutil.copyfile(kept_library(100_000), large)  # the engine writes into it
        command, environment = [sys.executable, "-c", BARE], _compiling(compiled)
        bare = min(spent(command, environment).cpu for _ in range(RUNS))
        rows = []
        for label, library in (
            ("an empty library", Path(name) / "empty.sqlite"),
            ("100,000 articles", large),
        ):
            _forget_files(library.parent, Path(sys.prefix), *(Path(folder) for folder in PROGRAM))
            cold, _ = opened(library, compiled)["painted"]  # and warms: the next finds files and byte code
            rows.append(Row(f"cold start to first painted window, {label}: clock", cold, "s"))
            runs = [opened(library, compiled) for _ in range(RUNS)]
            for mark, what in (("painted", "first painted window"), ("listed", "first rows")):
                clock, work = (min(run[mark][which] for run in runs) for which in (0, 1))
                rows.append(Row(f"start to {what}, {label}: clock", clock, "s", LIMIT, "limit"))
                rows.append(Row(f"start to {what}, {label}: processor", work, "s", bare, "a bare Qt window"))
        return rows


def _forget_files(*folders: Path) -> None:
    """Have the system forget what it holds of files in memory, as after it was switched on; what other
    programs have mapped stays. Where it cannot be asked, only the byte code is missing at a cold start."""
    if sys.platform != "linux":
        return
    for file in (file for folder in folders for file in folder.rglob("*") if file.is_file()):
        with suppress(OSError), file.open("rb") as opened_file:
            os.posix_fadvise(opened_file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _compiling(folder: Path) -> dict[str, str]:
    """The environment of a program that was started before: its byte code is in a folder, whatever the
    shell of this bench says (compiling everything takes 0.3 s)."""
    return {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(folder)}


def opened(library: Path, compiled: Path) -> dict[str, tuple[float, float]]:
    """Seconds by the clock and of the processor until each line that the window's process prints.

    Raises:
        RuntimeError: it ended early.
    """
    start, seen = time.perf_counter(), {}
    command = [sys.executable, "-m", "tests.bench.real_window", "start", str(library)]
    whole = {**os.environ, **_compiling(compiled)}
    pipe = subprocess.PIPE
    with subprocess.Popen(command, env=whole, stdout=pipe, stderr=pipe, text=True) as window:
        assert window.stdout is not None and window.stderr is not None
        for line in window.stdout:
            mark, work = line.split()
            seen[mark] = (time.perf_counter() - start, float(work))
        said = window.stderr.read()
    if set(seen) != {"painted", "listed"}:
        raise RuntimeError(f"The window ended early: {said[-500:]}")
    return seen
