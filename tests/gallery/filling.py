"""A real library, filled by the real engine from feeds on this computer, and the sample story."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from ui.services import Services

PATIENCE_MS = 120_000
SEARCHES = (
    ("Council", "council OR mayor", False),
    ("What was said", "is:unread quote:a", False),
    ("Horoscopes", "horoscope", True),
    ("Lottery", "lottery -fraud", True),
)
"""Name, query, and whether it marks as read what it finds."""


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
    """Let what is posted be drawn, and what is filled in turns be ready: until then the screen keeps the
    picture from before, and a picture of the widget shows an empty place."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()
    wait(lambda: all(each.updatesEnabled() for each in QApplication.allWidgets() if each.isVisible()))


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
    sent = [
        services.send("save_search", name=name, query=query, marks_read=mutes)
        for name, query, mutes in SEARCHES
    ]
    wait(lambda: ended.issuperset(sent))
    sent = [services.send("compare", story=row.id) for row in services.stories("outlets") if row.articles > 1]
    wait(lambda: ended.issuperset(sent))
