"""Starts the window: `python -m ui.application [--library PATH]`."""

from __future__ import annotations

import argparse
import logging
import logging.handlers
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

import resources
from reader import paths

if TYPE_CHECKING:
    from ui.main_window import MainWindow

_LOG = logging.getLogger("variorum")
LOG_BYTES = 1_000_000
LOG_FILES = 3
NO_DISPLAY = "There is no display to show a window on. Set DISPLAY, or use the commands (variorum --help).\n"


def main(argv: Sequence[str] | None = None) -> int:
    """Show the window until it is closed. `argv` is without the program's name. Returns an exit code."""
    given = _arguments(argv)
    if not has_display():
        sys.stderr.write(NO_DISPLAY)
        return 69
    library = paths.library(given.library)
    log = paths.log()
    start_log(log)
    app = make_application()
    window = open_window(library, log)
    catch_bugs(window)
    code = app.exec()
    window.services.close()
    return int(code)


def has_display() -> bool:
    """False where Qt would abort the whole process because there is no screen to show a window on."""
    asked = os.environ.get("QT_QPA_PLATFORM", "")
    if sys.platform in ("win32", "darwin") or (asked and not asked.startswith(("xcb", "wayland"))):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def make_application() -> QApplication:
    """The QApplication with the program's name and look; the running one, if there is one."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication([paths.APP])
        app.setApplicationName(paths.APP)
        app.setApplicationDisplayName("Variorum")
        app.setWindowIcon(QIcon(str(resources.path("icons/variorum.svg"))))
        QGuiApplication.setDesktopFileName(paths.APP)
        app.setStyle("Fusion")
    from ui.theme.theme import app_theme

    app_theme()
    return app


def open_window(library: Path, log: Path, command: Sequence[str] | None = None) -> MainWindow:
    """Show the window at once; the library is read when it has been painted, then the engine starts.

    `command` is the engine's command line, if it is not the usual one.
    """
    from ui.main_window import MainWindow
    from ui.services import Services

    services = Services(library, command)
    window = MainWindow(services, log)
    window.show()

    def begin() -> None:
        services.open()
        services.start()

    QTimer.singleShot(0, window, begin)
    return window


def start_log(log: Path) -> None:
    """Unexpected errors go to a rotating file; without a place to write, to nowhere."""
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = logging.handlers.RotatingFileHandler(
            log, maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8", delay=True
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    _LOG.addHandler(handler)
    _LOG.setLevel(logging.INFO)


def catch_bugs(window: MainWindow) -> None:
    """From now on an unexpected error is logged and told in one sentence, and the window goes on."""

    def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        _LOG.error("Unexpected error", exc_info=(kind, error, trace))
        window.tell_bug()

    sys.excepthook = caught


def _arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog=paths.APP, description="Compare how outlets tell the same story.")
    parser.add_argument("--library", type=Path, help="the library file to read (default: the usual one)")
    return parser.parse_args(argv)


if __name__ == "__main__":
    sys.exit(main())
