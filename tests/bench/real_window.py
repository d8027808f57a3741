"""The real window in a process of its own, watched from outside.

python -m tests.bench.real_window start LIBRARY     prints "painted", then "listed", and ends
python -m tests.bench.real_window hold LIBRARY      opens story 1, prints "open", and stays
python -m tests.bench.real_window stall LIBRARY LONG FRESH [WORD,WORD]
    prints tab-separated: idle, used or refreshing; what was done; the longest turn's milliseconds of the
    window's own processor time; the same by the clock. "refreshing" is used while 300 feeds are fetched.
    With words only the deeds that have one of them in their names, in the order of the words, without
    fetching, and a profile of each (stderr)
"""

from __future__ import annotations

import cProfile
import pstats
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from reader.settings import OFFLINE
from tests.bench.deeds import Deed, Step, deeds
from tests.bench.deeds import window as deeds_window
from tests.bench.reading_room import Room, room
from ui.application import make_application, open_window
from ui.main_window import MainWindow
from ui.widgets.heartbeat import Heartbeat

IDLE_MS, SETTLED_MS = 3_000, 5_000
LOOK_MS = 40
QUIET_LOOKS, MOST_LOOKS = 8, 100
"""A step is over when the window has had nothing to do for a third of a second, or after four."""


class Watch(QObject):
    """Says when the window was first painted, and when its list first showed rows."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._painted = window, False
        window.installEventFilter(self)
        self._poll = QTimer(self, interval=2)
        self._poll.timeout.connect(self._listed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self._painted:
            self._painted = True
            QTimer.singleShot(0, lambda: print("painted", flush=True))
            self._poll.start()
        return False

    def _listed(self) -> None:
        rows = self._window.stories.view.model().rowCount()
        if rows:
            print(f"listed {rows}", flush=True)
            self._poll.stop()
            self._window.close()


class Reader:
    """Does what a reader does, step by step; each begins when the window has settled after the one before."""

    def __init__(self, window: MainWindow, room: Room, *, only: str = "") -> None:
        # The application's, not the window's: a window of another language takes its place.
        self._heart = Heartbeat(QApplication.instance())
        self._timer = QTimer(QApplication.instance(), interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        every = deeds(room)
        self._deeds = [deed for word in only.split(",") for deed in every if word in deed.name]
        self._profiled = bool(only)
        self._profile: cProfile.Profile | None = None
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
        self._waited += 1
        self._quiet = self._quiet + 1 if self._heart.idle(LOOK_MS) else 0
        if self._phase == "used" and deeds_window().jobs.busy:
            self._quiet = 0  # what was asked of the engine is under way still
        if self._quiet >= QUIET_LOOKS or self._waited >= MOST_LOOKS:
            self._step()

    def _step(self) -> None:
        self._quiet = self._waited = 0
        step = next(self._steps, None)
        if step is None:
            self._tell()
            self._next_deed()
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
        if self._profiled:
            self._profile = cProfile.Profile()
            self._profile.enable()

    def _tell(self) -> None:
        self._heart.stop()
        work, clock = self._heart.most_work_ms, self._heart.longest_ms
        print(f"{self._phase}\t{self._name}\t{work:.1f}\t{clock:.1f}", flush=True)
        if self._profile is not None:
            self._profile.disable()
            print(f"=== {self._name}", file=sys.stderr)
            pstats.Stats(self._profile, stream=sys.stderr).sort_stats("cumulative").print_stats(45)


def stall(window: MainWindow, room: Room, only: str = "") -> None:
    """Nothing; then everything a reader does; then that again while every feed is fetched."""
    services = window.services
    reader = Reader(window, room, only=only)

    def leave() -> None:
        deeds_window().close()

    def read() -> None:
        reader.read("used", leave if only else refresh)

    def refresh() -> None:
        now = deeds_window()
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


def hold(window: MainWindow) -> None:
    """Open story 1, and say so when the window has settled."""
    poll = QTimer(window, interval=50)

    def look() -> None:
        if window.stories.view.model().rowCount() and window.services.engine_up:
            poll.stop()
            window.desk.open_story_id(1)
            QTimer.singleShot(SETTLED_MS, window, lambda: print("open", flush=True))

    poll.timeout.connect(look)
    poll.start()


def main(task: str, words: list[str]) -> int:
    library = Path(words[0])
    app: QApplication = make_application()
    window = open_window(library, library.with_suffix(".log"))
    if task == "start":
        watch = Watch(window)
        watch.setObjectName("watch")
    elif task == "hold":
        hold(window)
    else:
        window.resize(1440, 900)
        stall(window, room(words), words[3] if len(words) > 3 else "")
    code = app.exec()
    window.services.close()
    return int(code)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1], sys.argv[2:]))
