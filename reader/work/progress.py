"""Progress and cancellation of long work: a core job is a function `work(progress, cancel)`."""

from __future__ import annotations

import threading
from collections.abc import Callable

from reader.errors import Cancelled

Progress = Callable[[str, int, int | None], None]
"""Called as progress(what, done, of); `of` is None while the total is unknown."""


def silent(what: str, done: int, of: int | None) -> None:
    """A progress that tells nobody."""


class CancelToken:
    """Set once by whoever wants the work to stop; asked by the work between its steps. Thread-safe."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        self._event.set()

    @property
    def cancelled(self) -> bool:
        return self._event.is_set()

    def wait(self, seconds: float) -> bool:
        """Wait so long at most; whether it is set by then."""
        return self._event.wait(seconds)

    def check(self) -> None:
        """Raises:
        Cancelled: the work is to stop here.
        """
        if self._event.is_set():
            raise Cancelled
