"""The real window scrolled, a frame at a time, in a process of its own.

python -m tests.bench.scrolled_window LIBRARY LONG FRESH ARTICLES
    prints tab-separated: what was scrolled; milliseconds of each frame by the clock, with spaces between; the
    same of the window's own processor time
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter, thread_time

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QApplication

from reader.settings import OFFLINE
from tests.bench.heartbeat import Heartbeat
from tests.bench.reading_room import Room, room
from ui.application import open_window
from ui.main_window import MainWindow
from ui.services import Place
from ui.story.annotated import AnnotatedTab
from ui.story.side_by_side import SideBySide

FRAMES = 300
FRAME_MS = 16
SLOWLY = 24
PAGES, SETTLING = 20, 60
LOOK_MS = 40
QUIET_LOOKS, MOST_LOOKS = 15, 500
PACES = ("slowly", "a screen at a time", "from end to end")
FETCHED = "while feeds are fetched"


class Frames:
    """Scrolls one view, a frame in each of its turns, as long as the window is given."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.times: list[float] = []
        self.works: list[float] = []

    def scroll(self, area: QAbstractScrollArea, pace: str) -> Iterator[None]:
        """The bar moves, and what is to be painted anew is: the view, and what goes along with it."""
        bar = area.verticalScrollBar()
        bar.setValue(0)
        yield
        self.times, self.works = [], []
        way = 1
        for n in range(FRAMES):
            if pace == PACES[2]:
                value = round(bar.maximum() * ((n * 7919) % FRAMES) / FRAMES)
            else:
                step = SLOWLY if pace == PACES[0] else area.viewport().height()
                way = -way if not 0 <= bar.value() + way * step <= bar.maximum() else way
                value = bar.value() + way * step
            QCoreApplication.sendPostedEvents(self._window, QEvent.Type.UpdateRequest.value)
            began, used = perf_counter(), thread_time()
            bar.setValue(value)
            QCoreApplication.sendPostedEvents(self._window, QEvent.Type.UpdateRequest.value)
            self.times.append((perf_counter() - began) * 1000)
            self.works.append((thread_time() - used) * 1000)
            yield

    def tell(self, what: str) -> None:
        """Print what was found."""
        found = (" ".join(f"{each:.2f}" for each in times) for times in (self.times, self.works))
        print(what, *found, sep="\t", flush=True)


def _all(window: MainWindow, room: Room, settled: Callable[[], bool]) -> Iterator[None]:
    """Everything that is scrolled; between two yields lies a frame's time."""
    frames = Frames(window)

    def wait() -> Iterator[None]:
        quiet = looks = 0
        while quiet < QUIET_LOOKS and looks < MOST_LOOKS:
            quiet, looks = quiet + 1 if settled() else 0, looks + 1
            yield

    window.preferences.put(OFFLINE, True)
    yield from wait()
    page = window.story_page
    for tab in ("annotated", "side_by_side"):
        window.desk.open_story_id(room.long[-1])
        yield from wait()
        page.go(f"tab:{tab}")
        yield from wait()
        view = page.tab(tab)
        if isinstance(view, AnnotatedTab):
            area: QAbstractScrollArea = view.text
        else:
            assert isinstance(view, SideBySide)
            area = view.table.view
        for pace in PACES:
            yield from frames.scroll(area, pace)
            frames.tell(f"{tab}, {pace}")
    window.desk.go_to(Place("stories"))
    yield from wait()
    stories = window.stories
    for _ in _frames_of(PAGES):
        stories.model.fetchMore()
        yield
    window.preferences.put(OFFLINE, False)
    feeds = [feed.id for feed in window.services.feeds() if feed.url.startswith("http://127")]
    window.news.refresh(feeds)
    yield from _frames_of(SETTLING)  # the fetching begins
    while window.jobs.busy:
        for pace in PACES:
            yield from frames.scroll(stories.view, pace)
            if window.jobs.busy:
                frames.tell(f"{FETCHED}, {pace}")


def _frames_of(many: int) -> Iterator[None]:
    for _ in range(many):
        yield


def main(words: list[str]) -> int:
    library = Path(words[0])
    window = open_window(library, library.with_suffix(".log"))
    window.resize(1440, 900)
    heart = Heartbeat(window)
    heart.start()
    steps: Iterator[None] = iter(())
    timer = QTimer(window, interval=FRAME_MS)

    def settled() -> bool:
        return heart.idle(LOOK_MS) and not window.jobs.busy

    def go_on() -> None:
        nonlocal steps
        if next(steps, steps) is steps:
            timer.stop()
            window.close()

    def ready() -> None:
        nonlocal steps
        if window.services.is_open and window.services.engine_up:
            timer.timeout.disconnect(ready)
            steps = _all(window, room(words), settled)
            timer.timeout.connect(go_on)

    timer.timeout.connect(ready)
    timer.start()
    code = QApplication.exec()
    window.services.close()
    return int(code)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
