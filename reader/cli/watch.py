"""Progress on stderr, and Ctrl+C as a request to stop."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from reader.work.progress import CancelToken

QUIET_SECONDS = 1.0
TERMINAL_SECONDS = 0.1
LINE_SECONDS = 5.0


class Meter:
    """A `Progress`: silent for the first second, then one line that is rewritten on a terminal, or a
    plain line every few seconds elsewhere. A thread shows it, so that work that stands still is seen."""

    def __init__(self) -> None:
        self._line = self._shown = ""
        self._width = 0
        self._terminal = sys.stderr.isatty()
        self._closed = threading.Event()
        self._thread = threading.Thread(target=self._show, name="progress", daemon=True)
        self._thread.start()

    def __call__(self, what: str, done: int, of: int | None) -> None:
        self._line = f"{what}: {done} of {of}" if of else f"{what}: {done}" if done else f"{what} …"

    def close(self) -> None:
        """Show nothing more, and clear the line."""
        self._closed.set()
        self._thread.join()
        if self._terminal and self._width:
            sys.stderr.write("\r" + " " * self._width + "\r")
            sys.stderr.flush()

    def _show(self) -> None:
        wait = QUIET_SECONDS
        while not self._closed.wait(wait):
            wait = TERMINAL_SECONDS if self._terminal else LINE_SECONDS
            line = self._line
            if line == self._shown:
                continue
            self._shown = line
            if self._terminal:
                sys.stderr.write("\r" + line.ljust(self._width))
                self._width = len(line)
            else:
                sys.stderr.write(line + "\n")
            sys.stderr.flush()


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
