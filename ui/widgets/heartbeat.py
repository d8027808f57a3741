"""Measures how long the event loop was held: a timer that should fire every few milliseconds."""

from __future__ import annotations

from time import perf_counter, thread_time

from PySide6.QtCore import QObject, Qt, QTimer

BEAT_MS = 5


class Heartbeat(QObject):
    """Counts beats and keeps every gap. Off until `start`; costs nothing then."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._last = 0.0
        self._gaps: list[float] = []
        self._used = 0.0
        self._work: list[float] = []

    def start(self) -> None:
        """Begin anew."""
        self._gaps, self._work = [], []
        self._last, self._used = perf_counter(), thread_time()
        self._timer.start()

    def stop(self) -> None:
        """End, counting the gap that is open now."""
        if self._timer.isActive():
            self._beat()
            self._timer.stop()

    @property
    def beats(self) -> int:
        return len(self._gaps)

    @property
    def longest_ms(self) -> float:
        """The longest time between two beats, less the beat itself: how long something held the loop."""
        return max(0.0, max(self._gaps, default=0.0) * 1000 - BEAT_MS)

    @property
    def most_work_ms(self) -> float:
        """The most processor time that the window itself used between two beats: a stall that is longer
        than this was spent waiting for a processor that others had."""
        return max(self._work, default=0.0) * 1000

    def idle(self, milliseconds: float, share: float = 0.2) -> bool:
        """Whether the window has used less than a share of the last milliseconds."""
        beats = max(1, round(milliseconds / BEAT_MS))
        return sum(self._work[-beats:]) * 1000 < share * milliseconds

    def over(self, limit_ms: float) -> int:
        """How many stalls were longer than `limit_ms`."""
        return sum(gap * 1000 - BEAT_MS > limit_ms for gap in self._gaps)

    def _beat(self) -> None:
        now = perf_counter()
        self._gaps.append(now - self._last)
        self._last = now
        used = thread_time()
        self._work.append(used - self._used)
        self._used = used
