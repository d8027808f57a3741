"""A desktop session for one screen reader: `python -m tests.ui.spoken_session LIBRARY OUT.json`.

To be run under `dbus-run-session` with a display: starts the accessibility bus, the program itself with its
real engine, and the reader; ends when the reader has ended, with its code.
"""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
PYTHON = "/usr/bin/python3"
PATIENCE = 200.0


def main(library: str, out: str) -> int:
    """Returns the reader's exit code."""
    environment = {**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb"}
    with ExitStack() as ended:
        for command in (
            [LAUNCHER, "--launch-immediately"],
            [sys.executable, "-m", "ui.application", "--library", library],
        ):
            process = subprocess.Popen(command, cwd=ROOT, env=environment)
            ended.callback(process.wait, 20)
            ended.callback(process.terminate)
        reader = str(Path(__file__).with_name("screen_reader.py"))
        return subprocess.run([PYTHON, "-W", "ignore", reader, out], check=False, timeout=PATIENCE).returncode


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
