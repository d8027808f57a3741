"""A reader at the real window, in a process of its own.

python -m tests.bench.used_window LIBRARY LONG FRESH ARTICLES [WORD,WORD [refreshing] [profile]]
    prints tab-separated: idle, used or refreshing; what was done; the longest turn's milliseconds of the
    window's own processor time; the same by the clock; the same in yardsticks, and the yardstick (ms) when
    the machine was at its fastest. "refreshing" is used while 300 feeds are fetched.
    With words only the deeds that have one of them in their names, in the order of the words ("" is all),
    without fetching or (refreshing) only while they are fetched; on wish with a profile of each deed's
    longest turn (stderr)
"""

from __future__ import annotations

import cProfile
import pstats
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from reader.settings import OFFLINE
from tests.bench.acts import Aside, Deed, Step, holding
from tests.bench.acts import window as window_on_show
from tests.bench.deeds import deeds
from tests.bench.heartbeat import Heartbeat
from tests.bench.reading_room import Room, room
from ui.application import open_window
from ui.main_window import MainWindow

IDLE_MS, SETTLED_MS = 3_000, 5_000
LOOK_MS = 40
QUIET_LOOKS, MOST_LOOKS = 8, 100
"""A step is over when the window has had nothing to do for a third of a second, or after four."""


class Profiles(Heartbeat):
    """Keeps the profile of the longest turn."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._running = self.longest = cProfile.Profile()

    def start(self) -> None:
        super().start()
        self._running = self.longest = cProfile.Profile()
        self._running.enable()

    def _turn(self) -> None:
        self._running.disable()
        super()._turn()
        if self._work[-1] == max(self._work):
            self.longest = self._running
        self._running = cProfile.Profile()
        self._running.enable()

    def stop(self) -> None:
        super().stop()
        self._running.disable()


class Reader:
    """Does what a reader does, step by step; each begins when the window has settled after the one before."""

    def __init__(self, room: Room, *, only: str = "", profiled: bool = False) -> None:
        # The application's, not the window's: a window of another language takes its place.
        app = QApplication.instance()
        assert app is not None
        self._heart = Profiles(app) if profiled else Heartbeat(app)
        self._timer = QTimer(QApplication.instance(), interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        every = deeds(room)
        self._deeds = [deed for word in only.split(",") for deed in every if word in deed.name]
        self._phase = self._name = ""
        self._steps: Iterator[Step] = iter(())
        self._queue: Iterator[Deed] = iter(())
        self._done: Callable[[], object] = lambda: None
        self._quiet = self._waited = 0

    def read(self, phase: str, done: Callable[[], object]) -> None:
        """Everything once; then `done`."""
        self._phase, self._done = phase, done
        self._queue = iter(self._deeds)
        self._next_deed()
        self._timer.start()

    def stop(self) -> None:
        self._queue = iter(())
        self._timer.stop()

    def rest(self, name: str, milliseconds: int, done: Callable[[], object]) -> None:
        """Watch without doing anything."""
        self._phase, self._name = name, "nothing"
        self._heart.start()

        def over() -> None:
            self._tell()
            done()

        QTimer.singleShot(milliseconds, self._heart, over)

    def _look(self) -> None:
        """Settled: for some looks on end the window has had next to nothing to do."""
        if holding():
            return
        self._waited += 1
        self._quiet = self._quiet + 1 if self._heart.idle(LOOK_MS) else 0
        if self._phase == "used" and window_on_show().jobs.busy:
            self._quiet = 0  # what was asked of the engine is under way still
        if self._quiet >= QUIET_LOOKS or self._waited >= MOST_LOOKS:
            self._step()

    def _step(self) -> None:
        self._quiet = self._waited = 0
        step = next(self._steps, None)
        if step is None:
            self._tell()
            self._next_deed()
        elif isinstance(step, Aside):
            self._heart.leave_out(step)
        else:
            step()

    def _next_deed(self) -> None:
        deed = next(self._queue, None)
        if deed is None:
            self.stop()
            self._done()
            return
        self._name, self._steps = deed.name, iter(deed.steps)
        self._heart.start()

    def _tell(self) -> None:
        self._heart.stop()
        work, clock = self._heart.most_work_ms, self._heart.longest_ms
        told = f"{work:.1f}\t{clock:.1f}\t{self._heart.most_yardsticks:.2f}\t{self._heart.fastest_ms:.4f}"
        print(f"{self._phase}\t{self._name}\t{told}", flush=True)
        if isinstance(self._heart, Profiles) and self._name != "nothing":
            print(f"=== {self._name}", file=sys.stderr)
            pstats.Stats(self._heart.longest, stream=sys.stderr).sort_stats("cumulative").print_stats(45)


def stall(window: MainWindow, room: Room, only: str | None = None, *how: str) -> Reader:
    """Nothing; then everything a reader does; then that again while every feed is fetched.

    Hold on to what it returns: the window that holds it may go before it is done.
    """
    services = window.services
    reader = Reader(room, only=only or "", profiled="profile" in how)

    def leave() -> None:
        window_on_show().close()

    def read() -> None:
        if "refreshing" in how:
            refresh()
        else:
            reader.read("used", refresh if only is None else leave)

    def refresh() -> None:
        now = window_on_show()
        now.preferences.put(OFFLINE, False)
        feeds = [feed.id for feed in now.services.feeds() if feed.url.startswith("http://127")]
        now.news.refresh(feeds)
        reader.read("refreshing", leave)

    wait = QTimer(window, interval=50)

    def ready() -> None:
        # Start-up is measured by another bench: wait until library and engine are there.
        if services.is_open and services.engine_up:
            wait.stop()
            window.preferences.put(OFFLINE, True)
            QTimer.singleShot(SETTLED_MS, window, lambda: reader.rest("idle", IDLE_MS, read))

    wait.timeout.connect(ready)
    wait.start()
    return reader


def main(words: list[str]) -> int:
    library = Path(words[0])
    window = open_window(library, library.with_suffix(".log"))
    window.resize(1440, 900)
    _held = stall(window, room(words), *words[4:])
    services = window.services
    code = QApplication.exec()
    services.close()
    return int(code)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
