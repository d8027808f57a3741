"""Unexpected errors of the window's process: logged, told once, and the window goes on."""

from __future__ import annotations

import logging
import sys
import threading
from collections import Counter
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Signal, qVersion

from reader.work.report import report

_LOG = logging.getLogger("variorum")
MOST_LOGGED = 5
"""How often the same error goes to the log: one in a paint event comes with every frame."""


class Bugs(QObject):
    """Takes what nobody caught, in whichever thread.

    Signals:
        told(report): an error was logged; the report may leave this computer.
    """

    told = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seen: Counter[str] = Counter()

    def catch(self) -> None:
        """From now on take what is raised in slots, events and threads."""
        sys.excepthook = self.take
        threading.excepthook = lambda raised: self.take(
            raised.exc_type, raised.exc_value or raised.exc_type(), raised.exc_traceback
        )

    def take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """An error that nobody caught."""
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        words = report(error, part="window", more=f"Qt {qVersion()}")
        self._seen[words] += 1
        if self._seen[words] <= MOST_LOGGED:
            _LOG.error("Unexpected error", exc_info=(kind, error, trace))
            self.told.emit(words)
