"""The engine's two pipes: lines in by a thread, lines out by another, so that neither waits for work."""

from __future__ import annotations

import os
import queue
import sys
import threading
from collections.abc import Callable

_CHUNK = 65536
_LONGEST_LINE = 16 * 1024 * 1024


class Channel:
    """Owns standard input and output of the process.

    Standard output is kept for events alone: whatever else prints goes to standard error.
    """

    def __init__(self) -> None:
        self._in = os.dup(0)
        self._out = os.dup(1)
        null = os.open(os.devnull, os.O_RDONLY)
        os.dup2(null, 0)
        os.close(null)
        sys.stdout.flush()
        os.dup2(2, 1)
        self._lines: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._writer = threading.Thread(target=self._write, name="events", daemon=True)
        self._broken: Callable[[], None] = lambda: None
        self._writer.start()  # at once: opening a library may take long, and what is said then is for then

    def open(self, line: Callable[[bytes], None], end: Callable[[], None]) -> None:
        """Begin to read: `line` gets each line that comes in, `end` is called when no more can.

        Both are called from the reading thread; `end` also when events can no longer be written.
        """
        self._broken = end
        threading.Thread(target=self._read, args=(line, end), name="commands", daemon=True).start()

    def send(self, line: bytes) -> None:
        """Write a line, after those before it. Returns at once; any thread may call."""
        self._lines.put(line)

    def close(self, seconds: float = 2.0) -> None:
        """Write what is left, at most for so long."""
        self._lines.put(None)
        self._writer.join(seconds)

    def _read(self, line: Callable[[bytes], None], end: Callable[[], None]) -> None:
        # Plain reads of the descriptor: a buffered reader that is blocked here would abort the
        # interpreter when it shuts down.
        rest = b""
        while True:
            try:
                chunk = os.read(self._in, _CHUNK)
            except OSError:
                chunk = b""
            if not chunk or len(rest) > _LONGEST_LINE:
                break
            *whole, rest = (rest + chunk).split(b"\n")
            for one in whole:
                if one.strip():
                    line(one)
        end()

    def _write(self) -> None:
        while (line := self._lines.get()) is not None:
            left = memoryview(line)
            try:
                while left:
                    left = left[os.write(self._out, left) :]
            except OSError:
                self._broken()
                return
