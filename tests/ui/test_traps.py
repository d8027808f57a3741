"""Known traps of the toolkit and of start-up, watched."""

from __future__ import annotations

import json
import os
import select
import subprocess
import sys
import time
from pathlib import Path

from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.bench.heartbeat import Heartbeat
from tests.ui.conftest import STAND_IN

HEAVY = ("numpy", "onnxruntime", "trafilatura", "httpx", "feedparser", "keyring", "tokenizers", "lxml")


def said_alone(program: str) -> str:
    """What a program prints in a process of its own, without a screen."""
    return subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        timeout=120,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        check=True,
    ).stdout


def test_painting_does_not_wear_out_none(qapp: QApplication) -> None:
    """PySide6 6.12.0 on CPython 3.11 lost a reference of None in every call, until the interpreter died."""
    image = QImage(8, 8, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    colour = QColor("#000000")
    before = sys.getrefcount(None)
    for _ in range(5000):
        painter.setPen(colour)
    after = sys.getrefcount(None)
    painter.end()
    assert after > before - 100


def test_the_window_s_process_holds_no_heavy_library(library_path: Path, tmp_path: Path) -> None:
    """Opens a story and an article in a process of its own, then looks at what was imported."""
    program = f"""
import json, sys
from pathlib import Path
from PySide6.QtTest import QTest
from ui.application import make_application, open_window
from ui.services import Place
app = make_application()
log = Path({str(tmp_path)!r}) / "log" / "x.log"
window = open_window(Path({str(library_path)!r}), log, {[*STAND_IN, str(library_path)]!r})
for _ in range(200):
    QTest.qWait(20)
    if window.services.engine_up:
        break
window.stories.view.setCurrentIndex(window.stories.model.index(0))
window.desk.go_to(Place("articles"))
window.articles.view.setCurrentIndex(window.articles.model.index(0))
QTest.qWait(50)
opened = window.content.article is not None
window.close()
print(json.dumps([opened, [name for name in {HEAVY!r} if name in sys.modules]]))
"""
    assert json.loads(said_alone(program)) == [True, []]


def test_the_engine_ends_when_the_window_s_process_is_killed(library_path: Path) -> None:
    """Whatever happens to the window, no engine may stay behind: its pipe ends with its parent."""
    program = f"""
import sys
from pathlib import Path
from PySide6.QtTest import QTest
from ui.application import make_application
from ui.services import Services
app = make_application()
services = Services(Path({str(library_path)!r}))
services.start()
while not services.engine_up:
    QTest.qWait(10)
print(services.engine_pid, flush=True)
QTest.qWait(60_000)
"""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, env=environment) as parent:
        assert parent.stdout is not None
        engine = int(parent.stdout.readline())
        assert Path(f"/proc/{engine}").exists()
        parent.kill()
        parent.wait(10)
    try:
        handle = os.pidfd_open(engine)
    except ProcessLookupError:
        return
    try:
        ended, _, _ = select.select([handle], [], [], 20)
    finally:
        os.close(handle)
    assert ended


def test_the_heartbeat_sees_a_stall(qtbot: QtBot) -> None:
    heart, began = Heartbeat(), time.perf_counter()
    heart.start()
    qtbot.waitUntil(lambda: heart.turns > 5, timeout=20_000)
    until = time.perf_counter() + 0.08
    while time.perf_counter() < until:
        pass
    qtbot.waitUntil(lambda: heart.longest_ms > 60, timeout=20_000)
    heart.stop()
    assert heart.most_work_ms > 0 and heart.longest_ms <= (time.perf_counter() - began) * 1000


def test_an_unexpected_error_in_a_slot_is_caught_and_logged(
    qapp: QApplication, tmp_path: Path, library_path: Path
) -> None:
    """In a process of its own, because the hook is the whole interpreter's."""
    program = f"""
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from ui.application import catch_bugs, make_application, open_window, start_log
log = Path({str(tmp_path)!r}) / "log" / "x.log"
start_log(log)
app = make_application()
window = open_window(Path({str(library_path)!r}), log, {[*STAND_IN, str(library_path)]!r})
catch_bugs(window)
QTimer.singleShot(0, lambda: 1 / 0)
QTimer.singleShot(300, app.quit)
app.exec()
print(window.notice.text)
window.close()
"""
    assert "you can go on" in said_alone(program)
    assert "ZeroDivisionError" in (tmp_path / "log" / "x.log").read_text()
