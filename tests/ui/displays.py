"""A screen in memory, for what only a real display shows."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import pytest

SIZE = (1400, 900)


@contextmanager
def screen_in_memory(needed: Sequence[str] = (), more: str = "") -> Iterator[str]:
    """An X server of our own; gives its DISPLAY. The test is skipped where it, or a program of `needed`, is
    missing; `more` names what else is."""
    lacking = [name for name in ("Xvfb", *needed) if shutil.which(name) is None] + ([more] if more else [])
    if lacking:
        pytest.skip(f"this needs a display in memory; missing here: {', '.join(lacking)}")
    told, tell = os.pipe()
    screen = f"{SIZE[0]}x{SIZE[1]}x24"
    command = ["Xvfb", "-displayfd", str(tell), "-screen", "0", screen, "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(tell,), stderr=subprocess.DEVNULL)
    os.close(tell)
    with os.fdopen(told) as number:
        display = f":{number.readline().strip()}"
    try:
        yield display
    finally:
        server.terminate()
        server.wait(10)
