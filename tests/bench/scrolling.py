"""Painting what is scrolled, one frame at a time: lists of 100,000 stories and articles, stories that several
outlets tell, and in the real window a very long story and the list of stories while 300 feeds are fetched.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median, quantiles

from tests.bench.table import Row

ROWS = 100_000
GROUPED, MOST_OUTLETS = 8_000, 9
"""Articles of stories that up to so many outlets tell: few enough for cards that are as high as they need."""
FRAMES = 400
LIMIT, LIMIT_P99 = 8.0, 16.0  # ms
SIZE = (320, 1000)
FEEDS = 300
_WORDS = (
    "Council votes to cut the night bus as the harbour inquiry hears from its chief engineer about the "
    "bridge that closed while islands wait for bread and ferries stay tied up in Port Averil"
).split()


def measure() -> list[Row]:
    """Libraries of so many rows are made first, then each list is wheeled through at three paces."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from ui.application import make_application

    make_application()
    with tempfile.TemporaryDirectory() as folder:
        alone, grouped = Path(folder) / "alone.sqlite", Path(folder) / "grouped.sqlite"
        fill(alone)
        fill(grouped, GROUPED, MOST_OUTLETS)
        rows = [
            *_list(alone, "stories"),
            *_list(alone, "articles"),
            *_list(grouped, "stories of up to 9 outlets"),
        ]
    return rows + _window()


def _list(path: Path, what: str) -> list[Row]:
    """One list, loaded to its end."""
    from PySide6.QtCore import QCoreApplication

    from ui.panes.article_list import ArticleList
    from ui.panes.story_list import StoryList
    from ui.services import Place, Services

    rows: list[Row] = []
    with closing(Services(path)) as services:
        if not services.open():
            raise RuntimeError("The library could not be opened.")
        pane: StoryList | ArticleList
        if what == "articles":
            pane = ArticleList()
            pane.ask(lambda after, limit: services.articles(Place("articles"), after, limit))
        else:
            pane = StoryList()
            pane.ask(lambda after, limit: services.stories("newest", after, limit))
        pane.resize(*SIZE)
        pane.show()
        QCoreApplication.processEvents()
        while pane.model.canFetchMore():
            pane.model.fetchMore()
        for pace, step in (("slowly", 24), ("a screen at a time", SIZE[1]), ("from end to end", 0)):
            label = f"{pane.model.rowCount():,} {what}, scrolled {pace}: a frame"
            rows += _rows(label, *frames(pane.view, step))
        pane.close()
        pane.deleteLater()
    return rows


def _rows(label: str, clock: list[float], processor: list[float]) -> list[Row]:
    """Of the frames of one view."""
    rows = []
    for name, times in (("clock", clock), ("processor", processor)):
        rows.append(Row(f"{label}, {name}, median", median(times), "ms", LIMIT, "limit"))
        rows.append(Row(f"{label}, {name}, p99", quantiles(times, n=100)[98], "ms", LIMIT_P99, "limit"))
    return rows


def _window() -> list[Row]:
    """The real window, in a process of its own; the engine works beside it."""
    from tests.bench.ingest import served
    from tests.bench.reading_room import fill as fill_room

    with tempfile.TemporaryDirectory() as name, served(FEEDS) as addresses:
        room = fill_room(Path(name) / "library.sqlite", addresses, ROWS)
        command = [sys.executable, "-m", "tests.bench.scrolled_window", *room.words]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=1_800)
    found: dict[str, tuple[list[float], list[float]]] = {}
    for line in done.stdout.splitlines():
        what, *times = line.split("\t")
        clock, processor = found.setdefault(what, ([], []))
        clock += map(float, times[0].split())
        processor += map(float, times[1].split())
    if not found:
        raise RuntimeError(f"The window ended early: {done.stderr[-500:]}")
    return [row for what, times in found.items() for row in _rows(f"{what}: a frame", *times)]


def frames(view: object, step: int) -> tuple[list[float], list[float]]:
    """Milliseconds of each frame by the clock and of the processor, which a busy machine does not stretch:
    the scroll bar moves, the viewport is painted. `step` px; 0 jumps.
    """
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtWidgets import QListView

    assert isinstance(view, QListView)
    bar = view.verticalScrollBar()
    bar.setValue(0)
    QCoreApplication.processEvents()
    times: list[float] = []
    works: list[float] = []
    for n in range(FRAMES):
        value = bar.value() + step if step else round(bar.maximum() * ((n * 7919) % FRAMES) / FRAMES)
        began, used = time.perf_counter(), time.thread_time()
        bar.setValue(value)
        view.viewport().repaint()
        times.append((time.perf_counter() - began) * 1000)
        works.append((time.thread_time() - used) * 1000)
    return times, works


def fill(path: Path, rows: int = ROWS, outlets: int = 1) -> None:
    """So many articles from 40 outlets, as stories that 1, 2, ... `outlets` of them tell and that differ in
    something if they are several; every title is another one."""
    from reader.model.article import Article
    from reader.model.feed import Entry
    from reader.store.library import Library

    now = datetime.now(UTC)
    with Library.create_or_open(path) as library:
        feeds = [
            library.feeds.add(f"https://outlet{n}.example/feed", f"The Outlet of Quay {n}", at=now).id
            for n in range(40)
        ]
        story, told, size = None, 0, 1
        for begin in range(0, rows, 2_000):
            with library.transaction():
                for n in range(begin, begin + 2_000):
                    words = [_WORDS[(n * k) % len(_WORDS)] for k in (1, 3, 5, 7, 11, 13, 17)]
                    title = f"{' '.join(words)} {n}"
                    when = now - timedelta(seconds=30 * n)
                    entry = Entry(guid=str(n), url=None, title=title, published=when)
                    article = Article("", "", title, f"{title}\n\nIt is told.", published=when)
                    put = library.articles.put(feeds[n % 40], entry, article, when)
                    story = library.stories.assign(put.article_id, story, ())
                    told += 1
                    if told == size:
                        if told > 1:
                            differs = f"{title}: {told} or {n}"
                            library.stories.put_comparison(story, "", "{}", divergence=0.5, differs=differs)
                        story, told, size = None, 0, size % outlets + 1
