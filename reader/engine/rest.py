"""Giving memory back: what the engine needed for its work is let go when nobody has needed it for a while."""

from __future__ import annotations

import ctypes
import gc
import sys
import threading
from collections.abc import Callable

UNUSED_SECONDS = 60.0
"""The encoder takes 0.3 s to load again: worth it for 150 MB that would lie idle until the next news."""
LOOK_SECONDS = 15.0
_ARENA_MAX, _ARENAS = -8, 2
_MMAP_THRESHOLD, _LARGE = -3, 1 << 20


class Rest(threading.Thread):
    """Looks now and then whether the engine is at rest.

    Args:
        let_go: drops what was not used for so many seconds; whether there was anything.
        at_work: whether something is being done just now.
        shrink: frees what only makes work quicker; called once after work.
    """

    def __init__(
        self, let_go: Callable[[float], bool], at_work: Callable[[], bool], shrink: Callable[[], None]
    ) -> None:
        super().__init__(name="rest", daemon=True)
        self._let_go, self._at_work, self._shrink = let_go, at_work, shrink
        self._worked = True
        self._end = threading.Event()

    def stop(self) -> None:
        """Look no more."""
        self._end.set()

    def look(self) -> bool:
        """Give back what can be given; whether anything was tried."""
        if self._at_work():
            self._worked = True
            return False
        if not (self._let_go(UNUSED_SECONDS) or self._worked):
            return False
        self._worked = False
        self._shrink()
        give_back()
        return True

    def run(self) -> None:
        while not self._end.wait(LOOK_SECONDS):
            self.look()


def give_back() -> None:
    """Hand freed memory back to the system; glibc keeps it otherwise."""
    gc.collect()
    if sys.platform == "linux" and (libc := _glibc()) is not None:
        libc.malloc_trim(0)


def share_arenas() -> None:
    """Have all threads allocate from a few pools: with one for each, what a thread freed helps no other. What
    is large goes back to the system as soon as it is freed: by itself glibc keeps up to 64 MB of it."""
    if sys.platform == "linux" and (libc := _glibc()) is not None:
        libc.mallopt(_ARENA_MAX, _ARENAS)
        libc.mallopt(_MMAP_THRESHOLD, _LARGE)


def _glibc() -> ctypes.CDLL | None:
    """None on a system with another C library."""
    libc = ctypes.CDLL(None)
    return libc if hasattr(libc, "malloc_trim") and hasattr(libc, "mallopt") else None
