"""The engine's client: one child process; commands go to its stdin, events come from its stdout.

One JSON object a line. Nothing here waits: QProcess posts what arrives into the event loop. If the engine
dies it is started again, and everything that waited for it is told so in one sentence.
"""

from __future__ import annotations

import json
import logging
from collections import deque
from collections.abc import Sequence
from pathlib import Path
from time import monotonic
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QProcessEnvironment, QTimer, Signal

from reader.work.program import own_command

_LOG = logging.getLogger("variorum.engine")

RESTARTS = 3
"""How often the engine may die within RESTART_WINDOW before it is left down."""

RESTART_WINDOW = 60.0
SLICE_MS = 8.0
"""Longest time that one turn of the event loop spends on the engine's messages."""

STOP_MS = 3000


def engine_command(library: Path) -> list[str]:
    """The command line of the engine for a library."""
    return own_command("engine", "--library", str(library))


class EngineClient(QObject):
    """Starts the engine, sends it commands and hands on what it says.

    Signals:
        ready(): the engine is up (again) and the library can be read.
        message(dict): any other message, as it came.
        died(sentence, lost): it ended by itself; the commands in `lost` get no answer any more.
        refused(sentence, hint, lost): it cannot work on this library; `start` tries again.
    """

    ready = Signal()
    message = Signal(dict)
    died = Signal(str, list)
    refused = Signal(str, str, list)

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = list(command)
        self._process: QProcess | None = None
        self._buffer = b""
        self._lines: deque[bytes] = deque()
        self._waiting: list[dict[str, Any]] = []
        self._open: set[int] = set()
        self._deaths: deque[float] = deque()
        self._next = 1
        self._refusal: dict[str, Any] | None = None
        self._up = False
        self._stopping = False
        self._held = False
        """Between `stop` and `start` a command waits: an engine would have the library open."""

    @property
    def up(self) -> bool:
        """True between the engine's "ready" and its end."""
        return self._up

    @property
    def pid(self) -> int:
        """The engine's process id, 0 if there is none."""
        return int(self._process.processId()) if self._process is not None else 0

    def start(self) -> None:
        """Start the process; returns at once."""
        if self._process is not None:
            return
        self._stopping, self._refusal, self._held = False, None, False
        process = QProcess(self)
        process.setProcessEnvironment(_environment())
        process.readyReadStandardOutput.connect(self._read)
        process.readyReadStandardError.connect(self._read_errors)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._error)
        self._process = process
        process.start(self._command[0], self._command[1:])

    def send(self, do: str, **args: Any) -> int:
        """Send a command, or keep it until the engine is ready. Returns its id."""
        number = self._next
        self._next += 1
        message = {"id": number, "do": do, **args}
        self._open.add(number)
        if self._up:
            self._write(message)
        else:
            self._waiting.append(message)
            if self._process is None and not self._held:
                self.start()
        return number

    def stop(self) -> None:
        """Ask the engine to end, and see that it does; this waits. What is sent after it waits for `start`:
        a timer that comes late must not bring it back."""
        self._stopping = self._held = True
        process, self._process = self._process, None
        self._up = False
        if process is None or process.state() == QProcess.ProcessState.NotRunning:
            return
        process.blockSignals(True)
        process.write(b'{"id": 0, "do": "quit"}\n')
        process.closeWriteChannel()
        if not process.waitForFinished(STOP_MS):
            process.kill()
            process.waitForFinished(STOP_MS)
        process.deleteLater()

    def use(self, command: Sequence[str]) -> None:
        """The command line of the next start."""
        self._command = list(command)

    def abandon(self) -> list[int]:
        """Stop for a while: `start` begins anew. Returns the commands that will never be answered."""
        self.stop()
        lost = sorted(self._open)
        self._open.clear()
        self._waiting.clear()
        self._lines.clear()
        self._buffer = b""
        return lost

    def _write(self, message: dict[str, Any]) -> None:
        assert self._process is not None
        self._process.write(json.dumps(message, ensure_ascii=True).encode() + b"\n")

    def _read(self) -> None:
        if self._process is None:
            return
        data = self._buffer + bytes(self._process.readAllStandardOutput().data())
        *lines, self._buffer = data.split(b"\n")
        idle = not self._lines
        self._lines.extend(line for line in lines if line.strip())
        if idle and self._lines:
            self._work_off()

    def _work_off(self) -> None:
        """Hand on what came, a slice at a time, so that a burst of messages never holds the window."""
        until = monotonic() + SLICE_MS / 1000
        while self._lines:
            self._take(self._lines.popleft())
            if self._lines and monotonic() > until:
                QTimer.singleShot(0, self, self._work_off)
                return

    def _take(self, line: bytes) -> None:
        try:
            message = json.loads(line)
        except ValueError:
            _LOG.warning("The engine wrote a line that is not JSON (%d bytes).", len(line))
            return
        if not isinstance(message, dict):
            return
        kind = message.get("event")
        if kind == "ready":
            self._up = True
            waiting, self._waiting = self._waiting, []
            for kept in waiting:
                self._write(kept)
            self.ready.emit()
            return
        if kind == "failed" and not self._up and message.get("id") is None:
            self._refusal = message
            return
        if kind in ("done", "failed"):
            self._open.discard(int(message.get("id") or 0))
        self.message.emit(message)

    def _read_errors(self) -> None:
        if self._process is not None:
            text = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace").rstrip()
            if text:
                _LOG.info("%s", text)

    def _error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._finished(-1, QProcess.ExitStatus.CrashExit)

    def _finished(self, code: int, _status: QProcess.ExitStatus) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.deleteLater()
        self._up = False
        self._buffer = b""
        if self._stopping:
            return
        if self._refusal is not None:
            lost = sorted(self._open)
            self._open.clear()
            self._waiting.clear()
            self.refused.emit(
                str(self._refusal.get("sentence", "")), str(self._refusal.get("hint") or ""), lost
            )
            return
        _LOG.error("The engine ended with code %d.", code)
        kept = {int(message["id"]) for message in self._waiting}
        now = monotonic()
        self._deaths.append(now)
        while self._deaths and now - self._deaths[0] > RESTART_WINDOW:
            self._deaths.popleft()
        if len(self._deaths) > RESTARTS:
            lost = sorted(self._open)
            self._open.clear()
            self._waiting.clear()
            self.died.emit(self._gave_up(), lost)
            return
        lost = sorted(self._open - kept)
        self._open = kept
        self.died.emit(self._restarting(), lost)
        self.start()

    @staticmethod
    def _restarting() -> str:
        return QCoreApplication.translate(
            "Engine", "The background work stopped unexpectedly and was started again; your library is whole."
        )

    @staticmethod
    def _gave_up() -> str:
        return QCoreApplication.translate(
            "Engine", "The background work keeps stopping; you can still read. Start Variorum again to retry."
        )


def _environment() -> QProcessEnvironment:
    """UTF-8 pipes, whatever the locale says."""
    environment = QProcessEnvironment.systemEnvironment()
    environment.insert("PYTHONIOENCODING", "utf-8")
    environment.insert("PYTHONUNBUFFERED", "1")
    return environment
