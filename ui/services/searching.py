"""Searches run beside the window: a phrase in 100,000 articles takes longer than a frame."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from time import thread_time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reader.errors import ReaderError
from reader.model.saved_search import SavedSearch
from ui.core_words import told
from ui.services.beside_window import BesideWindow
from ui.services.found import find
from ui.services.places import Failure
from ui.services.queries import PAGE

if TYPE_CHECKING:
    from reader.store.library import Library

_LOG = logging.getLogger("variorum.search")
LEAST_MS = 1_000
"""Between two counts of what the saved searches find..."""
TIMES = 20
"""... and as often the time that the last one took: a twentieth of one processor at most."""


class Searcher(BesideWindow):
    """Finds the first page of what is typed.

    Signals:
        found(token, list[ArticleRow] | Failure)
    """

    found = Signal(int, object)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(path, "search", parent)

    def search(self, text: str) -> int:
        """Ask for the rows that match; returns the token that comes back with the answer."""
        return self._ask(lambda library: find(library, text, None, PAGE))

    def _take(self, token: int, answer: object) -> None:
        if isinstance(answer, ReaderError):
            position = getattr(answer, "position", None)
            answer = Failure(told(str(answer)), told(answer.hint), position)
        elif isinstance(answer, sqlite3.Error):
            _LOG.info("A search ended: %s", type(answer).__name__)
            answer = []
        elif isinstance(answer, Exception):
            self.found.emit(token, [])
            raise answer  # a fault of our own is told like any other, not lost in the thread
        self.found.emit(token, answer)


class SearchCounts(BesideWindow):
    """Counts what the saved searches find that is unread, and again when articles have changed: soon, and
    never often.

    Signals:
        counted(dict[int, int]): by the numbers of the searches, as `Search.unread_of` gives them.
    """

    counted = Signal(object)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(path, "counts", parent)
        self._searches: tuple[SavedSearch, ...] = ()
        self._asked, self._due = False, False
        self._timer = QTimer(self, singleShot=True, interval=LEAST_MS)
        self._timer.timeout.connect(self._count)

    def follow(self, searches: Sequence[SavedSearch]) -> None:
        """Count these from now on."""
        self._searches = tuple(searches)
        self.renew()

    def renew(self) -> None:
        """What they find may have changed."""
        self._due = bool(self._searches)
        if self._due and not self._asked and not self._timer.isActive():
            self._timer.start()

    def close(self) -> None:
        self._timer.stop()
        self._asked = self._due = False
        super().close()

    def _count(self) -> None:
        self._asked, self._due = True, False
        self._ask(partial(_unread, searches=self._searches))

    def _take(self, token: int, answer: object) -> None:
        self._asked = False
        if isinstance(answer, tuple):
            found, took = answer
            self._timer.setInterval(max(LEAST_MS, round(took * 1000 * TIMES)))
            self.counted.emit(found)
        if self._due:  # something has changed meanwhile
            self._timer.start()
        if isinstance(answer, ReaderError | sqlite3.Error):
            _LOG.info("A count ended: %s", type(answer).__name__)
        elif isinstance(answer, Exception):
            raise answer  # as for a search


def _unread(library: Library, searches: Sequence[SavedSearch]) -> tuple[dict[int, int], float]:
    """How many unread articles each finds, and how long that took a processor, in seconds."""
    began = thread_time()  # what it costs, not how long others kept it waiting
    return library.search.unread_of(searches), thread_time() - began
