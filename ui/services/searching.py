"""Searches run beside the window: a phrase in 100,000 articles takes longer than a frame."""

from __future__ import annotations

import logging
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.errors import ReaderError
from reader.model.article import ArticleRow
from ui.core_words import told
from ui.services.found import find
from ui.services.places import Failure
from ui.services.queries import PAGE, open_library

if TYPE_CHECKING:
    from reader.store.library import Library

_LOG = logging.getLogger("variorum.search")


class Searcher(QObject):
    """One thread with a connection of its own. Only the newest search is answered; older ones break off.

    Signals:
        found(token, list[ArticleRow] | Failure)
    """

    found = Signal(int, object)
    _answered = Signal(int, object)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._pool: ThreadPoolExecutor | None = None
        self._library: Library | None = None
        self._token = 0
        # Crosses over to the window's thread, where only the newest token counts.
        self._answered.connect(self._hand_on)

    def search(self, text: str) -> int:
        """Ask for the rows that match; returns the token that comes back with the answer."""
        self._token += 1
        if self._pool is None:
            self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="search")
        if self._library is not None:
            self._library.interrupt()
        self._pool.submit(self._run, self._token, text)
        return self._token

    def use(self, path: Path) -> None:
        """The library of the next search, once closed."""
        self._path = path

    def close(self) -> None:
        """Break off what runs and end the thread; the next search begins a new one."""
        self._token += 1
        if self._library is not None:
            self._library.interrupt()
        if self._pool is not None:
            self._pool.submit(self._shut)
            self._pool.shutdown(wait=True)
            self._pool = None

    def _run(self, token: int, text: str) -> None:
        if token != self._token:
            return
        answer: list[ArticleRow] | Failure | Exception
        try:
            if self._library is None:
                self._library = open_library(self._path)
            answer = find(self._library, text, None, PAGE)
        except ReaderError as error:
            answer = Failure(told(str(error)), told(error.hint), getattr(error, "position", None))
        except sqlite3.Error as error:
            _LOG.info("A search ended: %s", type(error).__name__)
            answer = []
        except Exception as error:
            answer = error
        if token == self._token:
            self._answered.emit(token, answer)

    def _hand_on(self, token: int, answer: object) -> None:
        if token != self._token:
            return
        if isinstance(answer, Exception):
            self.found.emit(token, [])
            raise answer  # a fault of our own is told like any other, not lost in the thread
        self.found.emit(token, answer)

    def _shut(self) -> None:
        if self._library is not None:
            self._library.close()
            self._library = None
