"""What the window makes of a desktop's wish: `python -m tests.ui.motion_session`, under `dbus-run-session`.

Prints whether things stand still, each time that it changes; ends after two changes.
"""

from __future__ import annotations

import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from tests.ui.spoken_session import PYTHON
from ui.theme.motion import app_motion

PATIENCE_MS = 20_000


def main() -> int:
    """Returns 0 if the wish changed twice."""
    desktop = [PYTHON, "-W", "ignore", str(Path(__file__).with_name("desktop_settings.py"))]
    with subprocess.Popen(desktop, stdout=subprocess.PIPE, text=True) as running, ExitStack() as ended:
        ended.callback(running.kill)
        assert running.stdout is not None and running.stdout.readline() == "up\n"
        app = QApplication([])
        motion, seen = app_motion(), []

        def changed() -> None:
            seen.append(motion.still)
            if len(seen) == 2:
                app.quit()

        motion.changed.connect(changed)
        QTimer.singleShot(PATIENCE_MS, app.quit)
        app.exec()
    print(seen)
    return 0 if len(seen) == 2 else 1


if __name__ == "__main__":
    sys.exit(main())
