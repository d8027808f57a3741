"""Measures how long each turn of the event loop held it."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter, thread_time

from PySide6.QtCore import QAbstractEventDispatcher, QObject, Qt, QTimer

from tests.bench.yardstick import Yardstick

BEAT_MS = 5
"""The loop never sleeps longer than that while it is watched."""
LONG_MS = 20.0
"""A turn of more work is followed by a look at how fast the machine is at that moment."""


class Heartbeat(QObject):
    """Hears each turn of the event loop begin: what the reader does comes in between two of them, never
    within one. (A timer's beats are no measure: two long turns may come between them.)
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._last = self._used = 0.0
        self._when: list[float] = []
        self._gaps: list[float] = []
        self._work: list[float] = []
        self._yardstick = Yardstick()
        self._long: list[tuple[float, float]] = []
        self.fastest_ms = self._yardstick.ms()
        """The yardstick when the machine was at its fastest."""

    def start(self) -> None:
        """Begin anew."""
        self._when, self._gaps, self._work = [], [], []
        self._long = []
        self._measure()
        self._last, self._used = perf_counter(), thread_time()
        if not self._timer.isActive():
            self._timer.start()
            dispatcher = QAbstractEventDispatcher.instance()
            assert dispatcher is not None
            dispatcher.awake.connect(self._turn)

    def stop(self) -> None:
        """End, counting the turn that is open now."""
        if self._timer.isActive():
            dispatcher = QAbstractEventDispatcher.instance()
            assert dispatcher is not None
            dispatcher.awake.disconnect(self._turn)
            self._turn()
            self._timer.stop()

    def leave_out(self, act: Callable[[], object]) -> None:
        """Have something done within a turn that is not counted."""
        self._turn()
        act()
        self._last, self._used = perf_counter(), thread_time()

    @property
    def turns(self) -> int:
        return len(self._gaps)

    @property
    def longest_ms(self) -> float:
        """The longest turn by the clock, less what the loop may have slept."""
        return max(0.0, max(self._gaps, default=0.0) * 1000 - BEAT_MS)

    @property
    def most_work_ms(self) -> float:
        """The most processor time that the window itself used in a turn: a turn that is longer than this was
        spent waiting for a processor that others had."""
        return max(self._work, default=0.0) * 1000

    @property
    def most_yardsticks(self) -> float:
        """The longest turn as so many yardsticks, each turn measured by the one taken right after it; 0: no
        turn was long."""
        return max((work / yardstick for work, yardstick in self._long), default=0.0)

    def idle(self, milliseconds: float, share: float = 0.2) -> bool:
        """Whether the window has used less than a share of the last milliseconds."""
        since, used = perf_counter() - milliseconds / 1000, 0.0
        for when, work in zip(reversed(self._when), reversed(self._work), strict=True):
            if when < since:
                break
            used += work
        return used * 1000 < share * milliseconds

    def _turn(self) -> None:
        now, used = perf_counter(), thread_time()
        self._when.append(now)
        self._gaps.append(now - self._last)
        self._work.append(used - self._used)
        work = (used - self._used) * 1000
        if work > LONG_MS:
            self._long.append((work, self._measure()))
        self._last, self._used = perf_counter(), thread_time()

    def _measure(self) -> float:
        now = self._yardstick.ms()
        self.fastest_ms = min(self.fastest_ms, now)
        return now
