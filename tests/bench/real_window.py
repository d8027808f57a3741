"""The real window in a process of its own, watched from outside. Nothing is imported that it would not need.

python -m tests.bench.real_window start LIBRARY     prints "painted", then "listed", each with the processor
                                                    seconds used until then, and ends
python -m tests.bench.real_window hold LIBRARY      opens story 1, prints "open", and stays
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from ui.application import make_application, open_window

if TYPE_CHECKING:
    from ui.main_window import MainWindow

SETTLED_MS = 5_000


class Watch(QObject):
    """Says when the window was first painted, and when its list first showed rows."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._painted = window, False
        window.installEventFilter(self)
        self._poll = QTimer(self, interval=2)
        self._poll.timeout.connect(self._listed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self._painted:
            self._painted = True
            QTimer.singleShot(0, lambda: _say("painted"))
            self._poll.start()
        return False

    def _listed(self) -> None:
        if self._window.stories.view.model().rowCount():
            _say("listed")
            self._poll.stop()
            self._window.close()


def _say(what: str) -> None:
    print(what, time.process_time(), flush=True)


def hold(window: MainWindow) -> None:
    """Open story 1, and say so when the window has settled."""
    poll = QTimer(window, interval=50)

    def look() -> None:
        if window.stories.view.model().rowCount() and window.services.engine_up:
            poll.stop()
            window.desk.open_story_id(1)
            QTimer.singleShot(SETTLED_MS, window, lambda: print("open", flush=True))

    poll.timeout.connect(look)
    poll.start()


def main(task: str, library: Path) -> int:
    app: QApplication = make_application()
    window = open_window(library, library.with_suffix(".log"))
    if task == "start":
        Watch(window)
    else:
        hold(window)
    code = app.exec()
    window.services.close()
    return int(code)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1], Path(sys.argv[2])))
