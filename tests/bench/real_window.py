"""The real window in a process of its own, watched from outside.

python -m tests.bench.real_window start LIBRARY     prints "painted", then "listed", and ends
python -m tests.bench.real_window stall LIBRARY     prints idle, then used, then refreshing: longest stall
    (ms), most processor time of the window in one stall (ms), how many stalls were over 50 ms. "Used": a
    reader opens stories, turns tabs, scrolls, searches and resizes; "refreshing": that while fetching
python -m tests.bench.real_window where LIBRARY     the same, and where the window was in each stall (stderr)
python -m tests.bench.real_window hold LIBRARY      opens story 1, prints "open", and stays
"""

from __future__ import annotations

import sys
import threading
import time
import traceback
from collections.abc import Callable
from functools import partial
from itertools import cycle
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QApplication

from ui.application import make_application, open_window
from ui.main_window import MainWindow
from ui.services import Place
from ui.widgets.heartbeat import Heartbeat

IDLE_MS, SETTLED_MS = 3_000, 5_000
READ_MS = 25_000
TABS = ("overview", "annotated", "side_by_side", "quotes", "left_out", "wording", "sources", "timeline")
REFRESH_MS = 150_000
"""Then the reader presses Stop: the fetching is done, and so is some of the grouping, which goes on for
minutes with 10,000 new articles."""
LONG_SECONDS = 0.05
SAMPLE_SECONDS = 0.01


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


class Sampler(threading.Thread):
    """Looks where the window's thread is while no beat comes, and whether it had a processor meanwhile."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self._main = threading.get_ident()
        self._clock = time.pthread_getcpuclockid(self._main)
        self._beat, self._used = time.perf_counter(), 0.0

    def beat(self) -> None:
        """The window is awake."""
        self._beat, self._used = time.perf_counter(), time.clock_gettime(self._clock)

    def run(self) -> None:
        told = 0.0
        while True:
            time.sleep(SAMPLE_SECONDS)
            beat, held = self._beat, time.perf_counter() - self._beat
            if held < LONG_SECONDS or beat == told:
                continue
            told = beat
            used = (time.clock_gettime(self._clock) - self._used) * 1000
            frame = sys._current_frames().get(self._main)
            where = "".join(traceback.format_stack(frame)[-6:]) if frame is not None else ""
            line = f"held {held * 1000:.0f} ms, of that {used:.0f} ms with a processor"
            print(f"{line}, at\n{where}", file=sys.stderr, flush=True)


class Reader:
    """Does what a reader does, one thing after the other, as the window's own signals would."""

    PAUSE_MS = 350

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._deeds = cycle(self._all())
        self._timer = QTimer(window, interval=self.PAUSE_MS)
        self._timer.timeout.connect(lambda: next(self._deeds)())

    def start(self) -> None:
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _all(self) -> list[Callable[[], object]]:
        window, page = self._window, self._window.story_page

        def scroll() -> None:
            view = page.stack.currentWidget()
            areas = view.findChildren(QAbstractScrollArea) if view is not None else []
            for area in areas:
                if area.isVisible():
                    area.verticalScrollBar().setValue(area.verticalScrollBar().value() + 400)

        tabs = [partial(page.go, f"tab:{name}") for name in TABS]
        return [
            *(partial(window.desk.go_to, Place(kind)) for kind in ("articles", "stories")),
            partial(window.stories.step, 1),
            *(deed for tab in tabs for deed in (tab, scroll)),
            partial(page.go, "tab:overview"),
            partial(window.stories.step, 1),
            partial(window.stories.step, -1),
            *(partial(window.bar.search.setText, words) for words in ("b", "bri", "bridge", "")),
            partial(window.resize, 1300, 800),
            partial(window.resize, 1400, 860),
            window.actions_["only_reading"].trigger,
            window.actions_["only_reading"].trigger,
        ]


def stall(window: MainWindow, *, where: bool = False) -> None:
    """Beat while nothing happens, while a reader is at work, then while every feed is fetched as well."""
    heart, reader = Heartbeat(window), Reader(window)
    if where:
        sampler = Sampler()
        pulse = QTimer(window, interval=5, timerType=Qt.TimerType.PreciseTimer)
        pulse.timeout.connect(sampler.beat)
        pulse.start()
        sampler.start()

    def tell(name: str) -> None:
        heart.stop()
        print(f"{name} {heart.longest_ms:.1f} {heart.most_work_ms:.1f} {heart.over(50)}", flush=True)

    def read() -> None:
        tell("idle")
        reader.start()
        heart.start()
        QTimer.singleShot(READ_MS, refresh)

    def refresh() -> None:
        tell("used")
        window.jobs.ended.connect(end)
        heart.start()
        window.news.refresh()
        QTimer.singleShot(REFRESH_MS, window, window.news.stop)

    def end() -> None:
        reader.stop()
        tell("refreshing")
        window.close()

    wait = QTimer(window, interval=50)

    def begin() -> None:
        heart.start()
        QTimer.singleShot(IDLE_MS, read)

    def ready() -> None:
        # Start-up is measured by another bench: wait until library, engine and a story to read are there.
        if window.services.is_open and window.services.engine_up:
            wait.stop()
            window.jobs.run("load_sample", done=lambda _result: QTimer.singleShot(2_000, begin))

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


def main(task: str, library: Path) -> int:
    app: QApplication = make_application()
    window = open_window(library, library.with_suffix(".log"))
    if task == "start":
        watch = Watch(window)
        watch.setObjectName("watch")
    elif task == "hold":
        hold(window)
    else:
        stall(window, where=task == "where")
    code = app.exec()
    window.services.close()
    return int(code)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1], Path(sys.argv[2])))
