"""Renders each screen to PNG: `python -m tests.ui.shots DIR [WORD...]` (only screens whose name has a WORD).

The library is a real one, filled by the real engine from feeds on this computer, and the sample story.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from reader.model.story import StoryRow
from tests.loopback import Loopback
from tests.ui.invented_news import serve
from ui.application import make_application
from ui.main_window import MainWindow
from ui.services import Place, Services
from ui.theme.theme import Mode, app_theme

WAYS: tuple[tuple[Mode, int, int], ...] = (
    ("light", 1280, 800),
    ("light", 1920, 1080),
    ("dark", 1280, 800),
    ("dark", 1920, 1080),
    ("contrast-light", 1024, 700),
    ("contrast-dark", 1024, 700),
)
PATIENCE_MS = 120_000


def wait(until: Callable[[], bool], patience: int = PATIENCE_MS) -> None:
    """Run the event loop until something is so.

    Raises:
        TimeoutError: it never was.
    """
    loop = QEventLoop()
    beat = QTimer(interval=20)
    beat.timeout.connect(lambda: loop.quit() if until() else None)
    late = QTimer(singleShot=True, interval=patience)
    late.timeout.connect(lambda: loop.exit(1))
    beat.start()
    late.start()
    if not until() and loop.exec():
        raise TimeoutError


def settle(ms: int = 150) -> None:
    """Let what is posted be drawn."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def fill(services: Services, feeds: list[tuple[str, str]]) -> None:
    """Add the feeds and the sample story through the engine, and wait for the comparisons."""
    ended: set[int] = set()
    services.done.connect(lambda number, _result: ended.add(number))
    services.failed.connect(lambda number, sentence, _hint: print(sentence) or ended.add(number))
    sent = [services.send("add", url=url, folder=folder) for url, folder in feeds]
    sent.append(services.send("load_sample"))
    wait(lambda: ended.issuperset(sent))
    sent = [services.send("refresh", feeds=None)]
    wait(lambda: ended.issuperset(sent))
    sent = [services.send("compare", story=row.id) for row in services.stories("outlets") if row.articles > 1]
    wait(lambda: ended.issuperset(sent))


def extremes() -> list[StoryRow]:
    """Rows that a list must bear."""
    now = datetime.now(UTC)
    titles = (
        "Minister's adviser resigns over letter that the minister says he neither wrote nor read nor lost, "
        "while the archive says that it holds two copies of it",
        "Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle geschlossen",
        "الميناء يغلق أبوابه بعد إضراب العمال للأسبوع الثاني على التوالي",
        "渡輪罷工進入第二週,島民等待麵包與藥品",
        "Vote",
        "",
    )
    names = (
        "The Quay Review of Politics and Letters",
        "Gazette",
        "الشرق",
        "Courier",
        *map(str, range(10, 20)),
    )
    return [
        StoryRow(
            id=-100 - n,
            title=title,
            outlets=names[: (14, 1, 3, 5, 2, 1)[n]],
            articles=(120_000, 1, 3, 9, 2, 1)[n],
            unread=n % 2,
            first=now,
            latest=now - timedelta(hours=30 * n * n),
            differs="12 figures differ · 4 quotes worded differently · 2 contradictions"
            if n % 2 == 0
            else "",
        )
        for n, title in enumerate(titles)
    ]


def screens(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Bring one screen after the other up; yields its name and what to grab."""
    desk, stories = window.desk, window.stories
    window.notice.dismiss()
    desk.go_to(Place("stories"))
    window.story_page.clear()
    window.content.setCurrentWidget(window.story_page)
    yield "stories", window
    stories.view.setCurrentIndex(stories.model.index(0))
    settle(900)
    for tab in range(window.story_page.tabs.count()):
        window.story_page.tabs.setCurrentIndex(tab)
        settle()
        yield f"story-{tab}", window
    stories.show_rows(extremes())
    yield "extremes", window
    desk.go_to(Place("articles"))
    window.articles.view.setCurrentIndex(window.articles.model.index(1))
    yield "article", window
    teaser = next((n for n, row in enumerate(window.articles.model.rows) if not row.complete), None)
    if teaser is not None:
        window.articles.view.setCurrentIndex(window.articles.model.index(teaser))
        yield "article-incomplete", window
    window.content.article_pane.find_bar.open()
    window.content.article_pane.find_bar.box.setText("the")
    yield "article-find", window
    window.content.article_pane.find_bar.shut()
    window.bar.search.setText("council OR quote:mistakes")
    settle(700)
    yield "search", window
    window.bar.search.setText("zeppelin")
    settle(700)
    yield "search-nothing", window
    window.bar.search.clear()
    desk.go_to(Place("saved"))
    yield "saved-empty", window
    desk.go_to(Place("stories"))
    window.bar.show_progress("Fetching", 34, 200)
    window.stories.take([], [], frozenset((10_001, 10_002)))
    yield "refreshing", window
    window.bar.show_result("12 new articles · 2 feeds need attention")
    window.tell_bug()
    yield "bug", window
    window.notice.dismiss()
    window.stories.show_new()
    added = window.commands.add("https://gazette.example")
    added.notice.say("https://gazette.example did not answer. Check the connection.", "bad")
    settle()
    yield "add-outlet", added
    added.reject()
    feed = window.services.feeds()[0]
    for name, dialog in (
        ("rename-outlet", window.commands.rename(feed)),
        ("remove-outlet", window.commands.remove(feed)),
    ):
        settle()
        yield name, dialog
        dialog.reject()
    for name in ("keys", "about"):
        window.actions_[name].trigger()
        settle()
        page = QApplication.activeModalWidget()
        if page is not None:
            yield name, page
            page.close()
    settings = window.pages.settings()
    settle()
    yield "settings", settings
    settings.search.setText("days")
    yield "settings-search", settings
    settings.close()
    for name, page in (("activity", window.pages.activity()), ("backups", window.pages.backups())):
        settle()
        yield name, page
        if name == "activity":
            page.tabs.setCurrentIndex(1)
            page.health_view.selectRow(0)
            settle()
            yield "activity-outlets", page
        page.close()
    palette = window.palette_page()
    settle()
    yield "palette", palette
    palette.field.setText("ferry")
    settle(600)
    yield "palette-typed", palette
    palette.close()
    window.bar.search.setText("council is:green")
    settle(700)
    yield "search-wrong", window
    window.bar.search.clear()
    menu = window.menuBar().actions()[4].menu()
    if isinstance(menu, QWidget):
        menu.show()
        settle()
        yield "menu", menu
        menu.hide()


def main(out: Path, words: list[str]) -> None:
    """Render every screen in every look and size."""
    out.mkdir(parents=True, exist_ok=True)
    make_application()
    with tempfile.TemporaryDirectory() as folder, Loopback() as site:
        services = Services(Path(folder) / "library.sqlite")
        window = MainWindow(services, Path(folder) / "log" / "variorum.log")
        window.resize(1280, 800)
        window.show()
        first = window.grab()
        services.start()
        wait(lambda: services.is_open)
        if not words:
            first.save(str(out / "opening.png"))
            settle(500)
            window.grab().save(str(out / "first-start.png"))
        wait(lambda: window.jobs.shown is None)
        fill(services, serve(site))
        window.desk.refill()
        for look, width, height in WAYS:
            app_theme().set_mode(look)
            window.resize(width, height)
            settle()
            for name, widget in screens(window):
                settle(60)
                if not words or any(word in name for word in words):
                    widget.grab().save(str(out / f"{name}-{look}-{width}.png"))
        window.close()
    QCoreApplication.processEvents()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
