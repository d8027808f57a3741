"""Putting a backup in the place of the library, by the command line: nothing else may have it open."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QProcess


class Restorer(QObject):
    """Runs `variorum restore` beside the window."""

    def __init__(self, library: Path, done: Callable[[str, bool], object], parent: QObject) -> None:
        super().__init__(parent)
        self._library, self._done = library, done
        self._process: QProcess | None = None

    def start(self, backup: Path) -> None:
        """Begin; `done` is called with one sentence, and whether it worked."""
        process = QProcess(self)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._error)
        self._process = process
        command = ["-m", "reader.cli.main", "--library", str(self._library), "restore", str(backup), "--yes"]
        process.start(sys.executable, command)

    def _finished(self, code: int) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        said = bytes(process.readAllStandardOutput().data()).decode("utf-8", "replace").strip()
        wrong = bytes(process.readAllStandardError().data()).decode("utf-8", "replace").strip()
        process.deleteLater()
        nothing = QCoreApplication.translate("Services", "The backup could not be put back.")
        self._done((said or nothing) if code == 0 else (wrong or nothing), code == 0)

    def _error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._finished(1)
