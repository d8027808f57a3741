"""What outlets do not carry, read beside the window: whether one could have carried a story is looked up for
each story and each of its feeds."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.errors import ReaderError
from reader.model.coverage import NotCovered
from reader.model.story import StoryRow
from ui.services.beside_window import BesideWindow

if TYPE_CHECKING:
    from reader.store.library import Library


@dataclass(frozen=True, slots=True)
class Uncovered:
    """Stories that none of `by` carries and at least `least` outlets do (of `among`, if that is not None);
    `unknown`: also those of which nothing can be said."""

    by: tuple[str, ...]
    least: int
    among: tuple[str, ...] | None
    unknown: bool


class UncoveredPages(BesideWindow):
    """Signals:
    read(token, list[NotCovered]): a full page, unless there are no more.
    failed(error): the library could not be read.
    """

    read = Signal(int, object)
    failed = Signal(object)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(path, "uncovered", parent)

    def ask(self, what: Uncovered, after: StoryRow | None, limit: int) -> int:
        """Ask for the page behind a row; returns the token that comes back with the answer."""
        token = self._token + 1
        return self._ask(lambda library: _page(library, what, after, limit, lambda: self._token == token))

    def _take(self, token: int, answer: object) -> None:
        wrong = isinstance(answer, Exception)
        self.read.emit(token, [] if wrong else answer)
        if isinstance(answer, ReaderError | sqlite3.Error):
            self.failed.emit(answer)
        elif isinstance(answer, Exception):
            raise answer  # a fault of our own is told like any other, not lost in the thread


def _page(
    library: Library, what: Uncovered, after: StoryRow | None, limit: int, wanted: Callable[[], bool]
) -> list[NotCovered]:
    """Looks on until a page is full; thousands of stories may be unknown before one that is not."""
    rows: list[NotCovered] = []
    while wanted():
        found = library.coverage.not_covered(
            what.by, least=what.least, among=what.among, limit=limit, after=after
        )
        rows += [each for each in found if each.known or what.unknown]
        if len(rows) >= limit or len(found) < limit:
            break
        after = found[-1].row
    return rows[:limit]
