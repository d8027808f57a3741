"""Searches run beside the window: a phrase in 100,000 articles takes longer than a frame."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from time import thread_time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reader.errors import ReaderError
from reader.model.saved_search import SavedSearch
from ui.core_words import told
from ui.services.found import find
from ui.services.places import Failure
from ui.services.queries import PAGE, open_library

if TYPE_CHECKING:
    from reader.store.library import Library

_LOG = logging.getLogger("variorum.search")
LEAST_MS = 1_000
"""Between two counts of what the saved searches find..."""
TIMES = 20
"""... and as often the time that the last one took: a twentieth of one processor at most."""


class _BesideWindow(QObject):
    """One thread with a connection of its own. Only the newest question is answered; older ones break off.

    Signals:
        _answered(token, answer): crosses over to the window's thread, where only the newest token counts.
    """

    _answered = Signal(int, object)

    def __init__(self, path: Path, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path, self._name = path, name
        self._pool: ThreadPoolExecutor | None = None
        self._library: Library | None = None
        self._token = 0
        self._answered.connect(self._hand_on)

    def use(self, path: Path) -> None:
        """The library of the next question, once closed."""
        self._path = path

    def close(self) -> None:
        """Break off what runs and end the thread; the next question begins a new one."""
        self._token += 1
        if self._library is not None:
            self._library.interrupt()
        if self._pool is not None:
            self._pool.submit(self._shut)
            self._pool.shutdown(wait=True)
            self._pool = None

    def _ask(self, question: Callable[[Library], object]) -> int:
        self._token += 1
        if self._pool is None:
            self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix=self._name)
        if self._library is not None:
            self._library.interrupt()
        self._pool.submit(self._run, self._token, question)
        return self._token

    def _take(self, token: int, answer: object) -> None:
        """What the newest question brought; an exception if it failed."""
        raise NotImplementedError

    def _run(self, token: int, question: Callable[[Library], object]) -> None:
        if token != self._token:
            return
        answer: object
        try:
            if self._library is None:
                self._library = open_library(self._path)
            answer = question(self._library)
        except Exception as error:
            answer = error
        if token == self._token:
            self._answered.emit(token, answer)

    def _hand_on(self, token: int, answer: object) -> None:
        if token == self._token:
            self._take(token, answer)

    def _shut(self) -> None:
        if self._library is not None:
            self._library.close()
            self._library = None


class Searcher(_BesideWindow):
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


class SearchCounts(_BesideWindow):
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
