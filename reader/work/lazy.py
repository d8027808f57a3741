"""What is heavy: made when it is needed, and let go when it is not needed any more."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Lazy(Generic[T]):
    """Makes a value when it is asked for; later calls from any thread get it too, until it is let go."""

    def __init__(self, make: Callable[[], T], now: Callable[[], float] = time.monotonic) -> None:
        self._make, self._now = make, now
        self._lock = threading.Lock()
        self._made: list[T] = []
        self._asked = 0.0

    def __call__(self) -> T:
        with self._lock:
            if not self._made:
                self._made.append(self._make())
            self._asked = self._now()
            return self._made[0]

    def let_go(self, unused: float) -> bool:
        """Drop the value if nobody has asked for it for so many seconds; whether it was dropped. Who still
        works with it keeps it."""
        with self._lock:
            drop = bool(self._made) and self._now() - self._asked >= unused
            if drop:
                self._made.clear()
            return drop
