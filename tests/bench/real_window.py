"""The real window in a process of its own, watched from outside.

python -m tests.bench.real_window start LIBRARY     prints "painted", then "listed", and ends
python -m tests.bench.real_window stall LIBRARY     prints the longest stall in ms: idle, then refreshing
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from ui.application import make_application, open_window
from ui.main_window import MainWindow
from ui.widgets.heartbeat import Heartbeat

IDLE_MS = 3_000


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
            QTimer.singleShot(0, lambda: print("painted", flush=True))
            self._poll.start()
        return False

    def _listed(self) -> None:
        rows = self._window.stories.view.model().rowCount()
        if rows:
            print(f"listed {rows}", flush=True)
            self._poll.stop()
            self._window.close()


def stall(window: MainWindow) -> None:
    """Beat while nothing happens, then while every feed is fetched."""
    heart = Heartbeat(window)

    def refresh() -> None:
        heart.stop()
        print(f"idle {heart.longest_ms:.1f} {heart.over(50)}", flush=True)
        window.jobs.ended.connect(end)
        heart.start()
        window.news.refresh()

    def end() -> None:
        heart.stop()
        print(f"refreshing {heart.longest_ms:.1f} {heart.over(50)}", flush=True)
        window.close()

    def begin() -> None:
        heart.start()
        QTimer.singleShot(IDLE_MS, refresh)

    wait = QTimer(window, interval=50)

    def ready() -> None:
        # Start-up is measured by another bench: wait until library and engine are there.
        if window.services.is_open and window.services.engine_up:
            wait.stop()
            QTimer.singleShot(1_000, begin)

    wait.timeout.connect(ready)
    wait.start()


def main(task: str, library: Path) -> int:
    app: QApplication = make_application()
    window = open_window(library, library.with_suffix(".log"))
    if task == "start":
        watch = Watch(window)
        watch.setObjectName("watch")
    else:
        stall(window)
    code = app.exec()
    window.services.close()
    return int(code)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1], Path(sys.argv[2])))
