"""Questions of the window to the read-only library: no answer, and one sentence, where it cannot be read."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

from reader.errors import ReaderError

if TYPE_CHECKING:
    from reader.store.library import Library

PAGE = 60
"""Rows that a list fetches at a time."""

Q = TypeVar("Q", bound="Queries")
P = ParamSpec("P")
T = TypeVar("T")


class Queries:
    """Who asks a library. It is None while it is not open."""

    _library: Library | None = None

    def _unread(self, error: Exception) -> None:
        """Told of a query that failed."""
        raise error


def query(
    nothing: Callable[[], Any],
) -> Callable[[Callable[Concatenate[Q, Library, P], T]], Callable[Concatenate[Q, P], T]]:
    """A method that asks the library that is open, which it is given; `nothing` makes the answer otherwise.

    Each is small: a page by key, never the whole.
    """

    def asking(ask: Callable[Concatenate[Q, Library, P], T]) -> Callable[Concatenate[Q, P], T]:
        @wraps(ask)
        def asked(self: Q, /, *args: P.args, **named: P.kwargs) -> T:
            if self._library is not None:
                try:
                    return ask(self, self._library, *args, **named)
                except (ReaderError, sqlite3.Error) as error:
                    self._unread(error)
            without: T = nothing()
            return without

        return asked

    return asking


def none() -> None:
    """Nothing to tell."""


def open_library(path: Path) -> Library:
    """Open the library for reading; the store is imported only now, after the first paint.

    Raises:
        ReaderError: the file cannot be read as a library.
    """
    from reader.store.library import Library

    return Library.open_read_only(path)
