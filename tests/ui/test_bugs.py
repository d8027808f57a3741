"""What nobody expected is told in a sentence and copied without anything of the reader; all goes on."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.application import catch_bugs, open_window
from ui.main_window import MainWindow

WAIT = 20_000
SECRET = "https://gazette.example/private An otter swam."


@pytest.fixture(autouse=True)
def hooks(monkeypatch: pytest.MonkeyPatch) -> None:
    """The interpreter's hooks are put back after each test."""
    import threading

    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)


def copied(window: MainWindow, qtbot: QtBot) -> str:
    (button,) = [b for b in window.notice.findChildren(QPushButton) if b.text() == "Copy report"]
    button.click()
    qtbot.waitUntil(lambda: "report is copied" in window.notice.text, timeout=WAIT)
    return QGuiApplication.clipboard().text()


@pytest.mark.qt_no_exception_capture
def test_a_slot_that_raises_is_told_once_and_the_report_names_places_only(
    window: MainWindow, qtbot: QtBot
) -> None:
    bugs = catch_bugs(window)
    told: list[str] = []
    bugs.told.connect(told.append)

    def raises() -> None:
        try:
            {}["missing"]
        except KeyError:
            raise ValueError(SECRET) from None

    for _ in range(20):
        QTimer.singleShot(0, raises)
    qtbot.waitUntil(lambda: len(told) == 5, timeout=WAIT)
    report = copied(window, qtbot)
    assert "ValueError" in report and "test_bugs.py" in report and "Qt 6" in report
    assert not any(word in report for word in ("otter", "https", "gazette", str(Path.home()), "missing"))
    window.actions_["articles"].trigger()
    assert window.desk.place.kind == "articles"


@pytest.mark.qt_no_exception_capture
def test_a_fault_in_the_engine_is_told_and_the_engine_goes_on(
    qtbot: QtBot, library_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    faulty = [sys.executable, str(Path(__file__).with_name("faulty_engine.py")), str(library_path)]
    window = open_window(library_path, tmp_path / "log" / "x.log", faulty)
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: window.services.engine_up, timeout=WAIT)
    engine = window.services.engine_pid
    window.jobs.run("mark", articles=[1], read=True)
    qtbot.waitUntil(lambda: "you can go on" in window.notice.text, timeout=WAIT)
    report = copied(window, qtbot)
    assert "ValueError" in report and "reader/engine/desk.py" in report and "otter" not in report
    ended: list[object] = []
    window.jobs.run("set", key="look.text_size", value=20, done=ended.append)
    qtbot.waitUntil(lambda: bool(ended), timeout=WAIT)
    assert window.services.engine_pid == engine
    (log,) = tmp_path.rglob("variorum.log")
    assert "An otter swam" in log.read_text()
    window.close()
