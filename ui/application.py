"""Starts the window: `python -m ui.application [--library PATH] [FILE...]`."""

from __future__ import annotations

import argparse
import logging
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

import resources
from reader import paths
from reader.work.garbage import uncollected
from reader.work.journal import Journal
from ui.garbage import Garbage
from ui.language import SYSTEM, chosen, speak, spoken
from ui.turns import Turns

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.services import Services
    from ui.services.bugs import Bugs

_LOG = logging.getLogger("variorum")
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
    from ui.services.instance import Instance, raised

    files = [paths.given(each) for each in given.files]
    if raised(library, files):
        return 0
    window = open_window(library, log)
    instance = Instance(library, app)
    instance.asked.connect(lambda asked: come_forward(app, asked))
    if files:
        services, window.files_come = window.services, True
        once = Qt.ConnectionType.SingleShotConnection
        services.ready.connect(lambda: come_forward(app, files), type=once)
    services = window.services
    services.moved.connect(lambda _sentence, _worked: instance.listen(services.library_path))
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


def make_application(language: str = SYSTEM) -> QApplication:
    """The QApplication with the program's name, look and language; the running one, if there is one."""
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
    speak(app, language)
    return app


def open_window(library: Path, log: Path, command: Sequence[str] | None = None) -> MainWindow:
    """Show the window at once; the library is read when it has been painted, then the engine starts.

    `command` is the engine's command line, if it is not the usual one.
    """
    from ui.services import Services
    from ui.widgets.window_state import WindowState

    make_application(WindowState(library).language)
    services = Services(library, command)
    with uncollected():
        front = Front(services, log)

    def begin() -> None:
        with uncollected():
            services.open()
        services.start()

    QTimer.singleShot(0, front, begin)
    return front.window


class Front(QObject):
    """Holds the window that is on show; another language is spoken by another window in its place.

    The application owns it until the window is closed: between two windows nobody else holds either.
    """

    def __init__(self, services: Services, log: Path) -> None:
        super().__init__(QApplication.instance())
        self._services, self._log, self._asked = services, log, ""
        self._changing = False
        self._turns = Turns(self)
        Garbage(self)
        with uncollected():  # a third of the time would go to the search
            self.window = self._heard(self._new())
        self.window.show()
        once = Qt.ConnectionType.SingleShotConnection
        services.opened.connect(self._start_on, type=once)

    def _start_on(self) -> None:
        """Go on with what was read last, after the first rows are there."""
        from ui.main_window.resuming import start_on
        from ui.widgets.window_state import WindowState

        self._turns.begin(start_on(self.window, WindowState(self._services.library_path).reading))

    def _new(self, *, in_turns: bool = False) -> MainWindow:
        from ui.main_window import MainWindow

        return MainWindow(self._services, self._log, in_turns=in_turns)

    def _heard(self, window: MainWindow) -> MainWindow:
        window.preferring.language_chosen.connect(self._ask)
        window.jobs.rested.connect(self._ask)
        window.closed.connect(self.deleteLater)
        return window

    def _ask(self, language: str = "") -> None:
        self._asked = language or self._asked
        # Not at once: the wish comes out of a dialog of the window that goes.
        QTimer.singleShot(0, self, self._speak)

    def _speak(self) -> None:
        """Change over as soon as no command is under way whose end the old window waits for, and as the
        change before is done: dropped half way, it would leave a window that nobody deletes."""
        app, old = QApplication.instance(), self.window
        if not isinstance(app, QApplication) or self._changing or not old.isVisible():
            return
        if not self._asked or chosen(self._asked) == spoken(app):
            return
        if old.jobs.busy:
            old.say_language_waits()
            return
        self._turns.begin(self._change(app, old))

    def _change(self, app: QApplication, old: MainWindow) -> Iterator[None]:
        from ui.main_window.resuming import go_on, where

        self._changing = True
        try:
            old.keep_state()
            before = where(old)
            speak(app, self._asked)
            yield
            new = self._new(in_turns=True)
            yield from new.making
            while old.jobs.busy:  # what was begun there meanwhile has its end told there
                yield
            self.window = self._heard(new)
            new.classroom.serving.take_over(old.classroom.serving)
            yield
            new.show()
            old.hide()
            yield
            yield from old.let_go()  # before the new one is told anything: it would hear it too
            yield
            yield from go_on(new, before)
        finally:
            self._changing = False
        self._ask()  # what was chosen meanwhile


def start_log(log: Path) -> None:
    """Unexpected errors go to a file; without a place to write, to nowhere."""
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = Journal(log)
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(process)d %(name)s %(levelname)s %(message)s"))
    _LOG.addHandler(handler)
    _LOG.setLevel(logging.INFO)


def come_forward(app: QApplication, files: Sequence[str] = ()) -> None:
    """The window that is on show comes to the front, also out of the background, and opens files."""
    front = app.findChild(Front)
    if front is not None:  # else it has just been closed
        front.window.background.show_window()
        front.window.open_files(files)


def catch_bugs(window: MainWindow) -> Bugs:
    """From now on an unexpected error is logged and told in one sentence, and the window goes on."""
    from ui.services.bugs import Bugs

    def tell(report: str) -> None:
        for each in QApplication.topLevelWidgets():
            if isinstance(each, type(window)) and each.isVisible():
                each.tell_bug(report)

    bugs = Bugs(QApplication.instance())
    bugs.told.connect(tell)
    bugs.catch()
    return bugs


def _arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog=paths.APP, description="Compare how outlets tell the same story.")
    parser.add_argument("--library", type=Path, help="the library file to read (default: the usual one)")
    parser.add_argument(
        "files", nargs="*", metavar="FILE", help="lesson packs, marks, texts to compare, or a feed's address"
    )
    return parser.parse_args(argv)


if __name__ == "__main__":
    sys.exit(main())
