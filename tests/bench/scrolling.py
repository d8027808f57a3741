"""Painting the lists while they are scrolled: 100,000 stories and articles, one frame at a time."""

from __future__ import annotations

import os
import tempfile
import time
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median, quantiles

from tests.bench.table import Row

ROWS = 100_000
FRAMES = 400
LIMIT, LIMIT_P99 = 8.0, 16.0  # ms
SIZE = (320, 1000)
_WORDS = (
    "Council votes to cut the night bus as the harbour inquiry hears from its chief engineer about the "
    "bridge that closed while islands wait for bread and ferries stay tied up in Port Averil"
).split()


def measure() -> list[Row]:
    """A library of so many rows is made first, then each list is wheeled through at three paces."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QCoreApplication

    from ui.application import make_application
    from ui.panes.article_list import ArticleList
    from ui.panes.story_list import StoryList
    from ui.services import Place, Services

    make_application()
    rows: list[Row] = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.sqlite"
        fill(path)
        with closing(Services(path)) as services:
            if not services.open():
                raise RuntimeError("The library could not be opened.")
            for what, pane, ask in (
                ("stories", StoryList(), lambda after, limit: services.stories("newest", after, limit)),
                (
                    "articles",
                    ArticleList(),
                    lambda after, limit: services.articles(Place("articles"), after, limit),
                ),
            ):
                pane.resize(*SIZE)
                pane.show()
                pane.ask(ask)
                QCoreApplication.processEvents()
                while pane.model.canFetchMore():
                    pane.model.fetchMore()
                if pane.model.rowCount() != ROWS:
                    raise RuntimeError(f"The list has {pane.model.rowCount()} rows.")
                for pace, step in (("slowly", 24), ("a screen at a time", SIZE[1]), ("from end to end", 0)):
                    label = f"{ROWS:,} {what}, scrolled {pace}: a frame"
                    found = frames(pane.view, step)
                    for name, times in zip(("clock", "processor"), found, strict=True):
                        rows.append(Row(f"{label}, {name}, median", median(times), "ms", LIMIT, "limit"))
                        p99 = quantiles(times, n=100)[98]
                        rows.append(Row(f"{label}, {name}, p99", p99, "ms", LIMIT_P99, "limit"))
                pane.close()
                pane.deleteLater()
    return rows


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


def fill(path: Path, rows: int = ROWS) -> None:
    """So many stories of one article each, from 40 outlets; every title is another one."""
    from reader.model.article import Article
    from reader.model.feed import Entry
    from reader.store.library import Library

    now = datetime.now(UTC)
    with Library.create_or_open(path) as library:
        feeds = [
            library.feeds.add(f"https://outlet{n}.example/feed", f"The Outlet of Quay {n}", at=now).id
            for n in range(40)
        ]
        for begin in range(0, rows, 2_000):
            with library.transaction():
                for n in range(begin, begin + 2_000):
                    words = [_WORDS[(n * k) % len(_WORDS)] for k in (1, 3, 5, 7, 11, 13, 17)]
                    title = f"{' '.join(words)} {n}"
                    when = now - timedelta(seconds=30 * n)
                    entry = Entry(guid=str(n), url=None, title=title, published=when)
                    article = Article("", "", title, f"{title}\n\nIt is told.", published=when)
                    put = library.articles.put(feeds[n % 40], entry, article, when)
                    library.stories.assign(put.article_id, None, ())
