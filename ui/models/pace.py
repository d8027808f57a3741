"""How long work that is under way will go on, from how far it came in how long."""

from __future__ import annotations

import time
from collections.abc import Callable

SETTLE_S = 3.0
"""Before this much time, and before a twentieth is done, nothing can be said."""
LEAST_SHARE = 0.05


class Pace:
    """Of one piece of work at a time; another name, total or a step back begins anew.

    Args:
        clock: seconds, going forward only.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._of: tuple[str, int] | None = None
        self._began, self._first, self._last = 0.0, 0, 0

    def left(self, what: str, done: int, of: int | None) -> float | None:
        """Seconds that are left, or None while that cannot be said."""
        if not of:
            self._of = None
            return None
        now = self._clock()
        if self._of != (what, of) or done < self._last:
            self._of, self._began, self._first = (what, of), now, done
        self._last = done
        came, took = done - self._first, now - self._began
        if took < SETTLE_S or came < LEAST_SHARE * of:
            return None
        return took / came * max(0, of - done)
