"""Putting a backup in the place of the library, or moving it: by the command line, since nothing else may
have it open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QProcess

from reader.work.program import own_command


class Errand(QObject):
    """Runs a `variorum` command on a library beside the window, once."""

    def __init__(self, library: Path, done: Callable[[str, bool], object], parent: QObject) -> None:
        super().__init__(parent)
        self._library, self._done = library, done
        self._process: QProcess | None = None

    def start(self, *command: str) -> None:
        """Begin; `done` is called with one sentence, and whether it worked."""
        process = QProcess(self)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._error)
        self._process = process
        program, *arguments = own_command("--library", str(self._library), *command)
        process.start(program, arguments)

    def _finished(self, code: int) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        said = bytes(process.readAllStandardOutput().data()).decode("utf-8", "replace").strip()
        wrong = bytes(process.readAllStandardError().data()).decode("utf-8", "replace").strip()
        process.deleteLater()
        nothing = QCoreApplication.translate("Services", "That could not be done.")
        self._done((said or nothing) if code == 0 else (wrong or nothing), code == 0)

    def _error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._finished(1)
