"""Python's full search for circles of unused objects, kept for moments in which the window is idle."""

from __future__ import annotations

import gc
from collections.abc import Callable
from time import thread_time

from PySide6.QtCore import QObject, QTimer

LOOK_MS = 2_000
IDLE = 0.02
"""The window is idle when it used less than this share of the time between two looks."""
DUE = 100
"""Quick searches since the last full one, as in Python."""
MIDDLE = 50
"""Quick searches before one among all younger objects too (Python: 10), which took up to 20 ms of a turn."""
LEFT_ALONE = 1_000
"""The same for a window that is never idle: then a full search comes in the middle of something."""


class Garbage(QObject):
    """A full search looks at everything that is loaded: 20 to 60 ms with long stories open. Left to Python it
    comes in the middle of what the reader does. The quick ones among young objects stay where they are.
    """

    def __init__(
        self, parent: QObject, look_ms: int = LOOK_MS, used: Callable[[], float] = thread_time
    ) -> None:
        super().__init__(parent)
        young, _middle, _full = gc.get_threshold()
        gc.set_threshold(young, MIDDLE, LEFT_ALONE)
        self._clock = used
        self._used = used()
        timer = QTimer(self, interval=look_ms)
        timer.timeout.connect(self._look)
        timer.start()
        self._most = IDLE * look_ms / 1000

    def _look(self) -> None:
        used = self._clock()
        idle = used - self._used < self._most
        _new, quick, middle = gc.get_count()
        if idle and quick + MIDDLE * middle >= DUE:
            gc.collect()
        self._used = self._clock()  # what the search itself took does not count
