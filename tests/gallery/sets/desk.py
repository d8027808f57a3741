"""The reader's own desk: outlet settings."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from tests.gallery.filling import settle, wait
from ui.main_window import MainWindow
from ui.services import Place


def screens(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """One after the other."""
    yield from _outlet(window)


def _outlet(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    feed = next(feed for feed in window.services.feeds() if feed.url.startswith("http"))
    window.desk.go_to(Place("feed", feed=feed.id))
    outlet = window.pages.outlet(feed)
    for tab in range(outlet.tabs.count()):
        outlet.tabs.setCurrentIndex(tab)
        settle()
        yield f"outlet-{tab}", outlet
    outlet.tabs.setCurrentWidget(outlet.text)
    outlet.text.choose("page")
    outlet.text.try_it()
    wait(lambda: outlet.text.progress.isHidden())
    settle()
    yield "outlet-tried", outlet
    outlet.reject()
