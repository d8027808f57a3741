"""Threads that do the engine's jobs: each lane does one at a time, the urgent ones first."""

from __future__ import annotations

import itertools
import queue
import threading
from collections.abc import Callable

Job = Callable[[], None]


class Lane:
    """One thread and its queue. Jobs must not raise."""

    def __init__(self, name: str) -> None:
        self._jobs: queue.PriorityQueue[tuple[int, int, Job | None]] = queue.PriorityQueue()
        self._order = itertools.count()
        self._closed = False
        self._thread = threading.Thread(target=self._work, name=name, daemon=True)
        self._thread.start()

    def put(self, job: Job, *, urgent: bool = True) -> None:
        """Queue a job; what is not urgent waits until nothing urgent is left."""
        self._jobs.put((0 if urgent else 1, next(self._order), job))

    def close(self) -> None:
        """Take up no more jobs; the one under way is not disturbed."""
        self._closed = True
        self._jobs.put((-1, next(self._order), None))

    def join(self, seconds: float) -> bool:
        """Wait for the end of the job under way; False if that takes longer."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _work(self) -> None:
        while True:
            _, _, job = self._jobs.get()
            if job is None or self._closed:
                return
            job()
