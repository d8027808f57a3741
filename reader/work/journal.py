"""The log file that the window, its engine and commands write to together."""

from __future__ import annotations

import logging
from contextlib import suppress
from logging.handlers import WatchedFileHandler
from pathlib import Path

MOST_BYTES = 1_000_000
KEPT = 3
"""So many older files are kept beside the present one, as ".1" (the newest) and on."""


class Journal(WatchedFileHandler):
    """Appends to a file that other processes append to as well, and begins a new one when it is full.

    Each process looks before every line whether the file is still the one that it has open; the change itself
    is made under a lock, by one of them. So no line is lost, as it is where each of several processes renames
    the files by itself. Where an open file cannot be renamed (Windows), the file grows until nobody else has
    it open.
    """

    def __init__(self, path: Path, most_bytes: int = MOST_BYTES, kept: int = KEPT) -> None:
        super().__init__(path, encoding="utf-8", delay=True)
        self._path, self._most, self._kept = path, most_bytes, kept

    def emit(self, record: logging.LogRecord) -> None:
        with suppress(OSError):  # not there yet; or it cannot be tidied, and is still a log
            if self._full():
                self._begin_anew()
        super().emit(record)

    def _full(self) -> bool:
        return self._path.stat().st_size >= self._most

    def _begin_anew(self) -> None:
        from filelock import FileLock, Timeout  # the window's process seldom comes here: not loaded before

        with (
            suppress(Timeout),
            FileLock(self._path.with_name(self._path.name + ".lock"), timeout=1),
        ):
            if not self._full():
                return  # another process has just done it
            self._let_go()
            for number in range(self._kept, 0, -1):
                older = self._numbered(number - 1)
                if older.exists():
                    older.replace(self._numbered(number))

    def _let_go(self) -> None:
        if self.stream is not None:
            self.stream.close()
            self.stream = None

    def _numbered(self, number: int) -> Path:
        return self._path.with_name(f"{self._path.name}.{number}") if number else self._path
