"""Progress on stderr, and Ctrl+C as a request to stop."""

from __future__ import annotations

import signal
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from reader.work.progress import CancelToken

QUIET_SECONDS = 1.0
LINE_SECONDS = 5.0


class Meter:
    """A `Progress`: silent for the first second, then one line that is rewritten on a terminal, or a
    plain line every few seconds elsewhere."""

    def __init__(self) -> None:
        self._began = time.monotonic()
        self._shown = 0.0
        self._width = 0
        self._what = ""
        self._terminal = sys.stderr.isatty()
        self._lock = threading.Lock()

    def __call__(self, what: str, done: int, of: int | None) -> None:
        now = time.monotonic()
        with self._lock:
            if now - self._began < QUIET_SECONDS:
                return
            wait = 0.1 if self._terminal else LINE_SECONDS
            due = now - self._shown >= wait or (self._terminal and (what != self._what or done == of))
            if not due:
                return
            self._what, self._shown = what, now
            line = f"{what}: {done} of {of}" if of else f"{what}: {done}" if done else f"{what} …"
            if self._terminal:
                sys.stderr.write("\r" + line.ljust(self._width))
                self._width = len(line)
            else:
                sys.stderr.write(line + "\n")
            sys.stderr.flush()

    def close(self) -> None:
        """Clear the line."""
        if self._terminal and self._width:
            sys.stderr.write("\r" + " " * self._width + "\r")
            sys.stderr.flush()
            self._width = 0


@contextmanager
def watched() -> Iterator[tuple[Meter, CancelToken]]:
    """A progress and a cancel token for one command; the first Ctrl+C cancels, the second interrupts."""
    meter, cancel = Meter(), CancelToken()

    def stop(_signal: int, _frame: FrameType | None) -> None:
        if cancel.cancelled:
            raise KeyboardInterrupt
        cancel.cancel()

    before = None
    if threading.current_thread() is threading.main_thread():
        before = signal.signal(signal.SIGINT, stop)
    try:
        yield meter, cancel
    finally:
        if before is not None:
            signal.signal(signal.SIGINT, before)
        meter.close()
