"""Opening the window: another program, started by name, because the core knows no window."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path

from reader.errors import ReaderError
from reader.work.program import own_command


class NoDisplay(ReaderError):
    """There is no screen to open a window on."""

    code, exit_code = "window.no_display", 69

    def __init__(self) -> None:
        super().__init__("There is no display to open a window on.")
        self.hint = (
            "Without one, `variorum demo` shows a sample comparison and `variorum --help` lists the commands."
        )


class NoWindow(ReaderError):
    """The part of the program that has the window is not installed."""

    code, exit_code = "window.not_installed", 69

    def __init__(self) -> None:
        super().__init__("The window is not installed.")
        self.hint = "Install Variorum again with `python3 start.py`."


def has_display(environment: Mapping[str, str], platform: str) -> bool:
    """Whether a window can open: always on Windows and macOS, elsewhere if X or Wayland is announced."""
    if platform in ("win32", "darwin"):
        return True
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def open_window(library: Path, files: Sequence[str] = ()) -> None:
    """Replace this process by the window (on Windows: run it and wait), with files or addresses to open.

    Raises:
        NoDisplay, NoWindow: it cannot open here.
    """
    if not has_display(os.environ, sys.platform):
        raise NoDisplay
    if find_spec("ui") is None or find_spec("PySide6") is None:
        raise NoWindow
    command = own_command("window", "--library", str(library), *files)
    if os.name == "posix":
        sys.stdout.flush()
        sys.stderr.flush()
        os.execv(command[0], command)  # noqa: S606 - our own interpreter, no shell
    sys.exit(subprocess.call(command))  # noqa: S603
