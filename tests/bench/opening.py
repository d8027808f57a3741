"""From a press in the list to the first paint of a compared story, of a usual one and of a very long one."""

from __future__ import annotations

import os
import tempfile
import time
from datetime import UTC, datetime, timedelta
from itertools import product
from pathlib import Path
from statistics import median

from tests.bench.table import Row

SIZES = ((8, 60), (12, 200))
"""(outlets, sentences)"""
RUNS = 9
LIMIT = 150.0  # ms
TABS = ("overview", "annotated", "side_by_side", "quotes", "left_out", "wording", "sources", "timeline")


def measure() -> list[Row]:
    """The library is filled and compared first; then the real window opens the story from the library, as a
    press in the list does: read, decode, correct, fill the tab, paint. No engine runs beside it.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QCoreApplication, qInstallMessageHandler

    from ui.application import make_application
    from ui.main_window import MainWindow
    from ui.services import Services

    rows: list[Row] = []
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "library.sqlite"
        *stories, small = fill(path)
        make_application()
        qInstallMessageHandler(lambda _kind, _context, text: "plugin" not in text and print(text))
        services = Services(path)
        window = MainWindow(services, Path(name) / "log" / "variorum.log")
        window.resize(1440, 900)
        window.show()
        services.open()
        QCoreApplication.processEvents()
        for (large, size), (number, tab) in product(zip(stories, SIZES, strict=True), enumerate(TABS)):
            taken, work = [], []
            for run in range(RUNS):
                window.desk.open_story_id(small)
                window.repaint()
                QCoreApplication.processEvents()
                # A story comes back in the tab that it was left in; the first time it opens in the overview.
                began, busy = time.perf_counter(), time.process_time()
                window.desk.open_story_id(large)
                while not window.story_page.views.updatesEnabled():
                    QCoreApplication.processEvents()  # filled now, painted in the next turn
                window.repaint()
                took = (time.perf_counter() - began) * 1000
                used = (time.process_time() - busy) * 1000
                if run or not number:
                    taken.append(took)
                    work.append(used)
                if window.story_page.current != tab:
                    window.story_page.go(f"tab:{tab}")
                    QCoreApplication.processEvents()
            label = f"opening a story of {size[0]} outlets x {size[1]} sentences"
            if not number:
                rows.append(Row(f"{label}, the first time", taken[0], "ms", LIMIT, "limit"))
            rows.append(Row(f"{label}, {tab}: clock", median(taken), "ms", LIMIT, "limit"))
            rows.append(Row(f"{label}, {tab}: processor", median(work), "ms", LIMIT, "limit"))
        window.close()
        services.close()
    return rows


def fill(path: Path) -> list[int]:
    """Stories of those sizes, and one of two short articles, compared by the real analysis. Their ids."""
    from reader.app import open_services
    from reader.pipeline.story import compare_story

    with open_services(path, writer=True) as services:
        stories = []
        for outlets, sentences in (*SIZES, (2, 6)):
            stories.append(tell(services, len(stories), outlets, sentences))
            compare_story(services, stories[-1])
    return stories


def tell(services: object, number: int, outlets: int, sentences: int) -> int:
    """A story of so many outlets, each with so many sentences; not compared. Its id."""
    story = put(services, number, 0, sentences, None)
    for outlet in range(1, outlets):
        put(services, number, outlet, sentences, story)
    return story


def put(services: object, number: int, outlet: int, sentences: int, story: int | None) -> int:
    """One article of a story: most sentences are as in the others, some with another figure or left out."""
    from reader.app import Services
    from reader.model.article import Article
    from reader.model.feed import Entry

    assert isinstance(services, Services)
    library, now = services.library, datetime.now(UTC)
    name = f"Outlet {outlet + 1}"
    feed = library.feeds.add(f"https://o{number}-{outlet}.example/feed", name, at=now, outlet=name).id
    told = telling(outlet, sentences)
    title = f"Inquiry {number} into the harbour bridge hears of cracks"
    text = "\n\n".join((title, *(" ".join(told[n : n + 3]) for n in range(0, len(told), 3))))
    when = now - timedelta(minutes=10 * outlet)
    entry = Entry(guid=f"{number}-{outlet}", url=None, title=title, published=when)
    article = Article("", name, title, text, published=when)
    made = library.articles.put(feed, entry, article, when)
    return library.stories.assign(made.article_id, story, ("bridge",))


def telling(outlet: int, sentences: int) -> list[str]:
    """So many sentences of invented news, from all the events that the gallery tells too."""
    from tests.ui.invented_news import EVENTS

    events = (line for event in EVENTS for line in (*event.shared, *event.own) if line)
    pool = [line for n, line in enumerate(events) if (n + outlet) % 6]
    witnesses = (
        f'Witness {n} told the inquiry that {10 + (n if n % 3 else n + outlet)} bolts were loose: "I saw it."'
        for n in range(1, sentences)
    )
    return [*pool, *witnesses][:sentences]
