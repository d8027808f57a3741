"""Reading beside the window: in a thread, with a connection of its own."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.services.queries import open_library

if TYPE_CHECKING:
    from reader.store.library import Library


class BesideWindow(QObject):
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
