"""Nothing moves where the reader or the desktop does not want it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from reader.settings import MOTION
from tests.ui import spoken_session
from ui.main_window import MainWindow
from ui.theme.motion import app_motion
from ui.widgets.busy_bar import BusyBar


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[BusyBar]:
    made = BusyBar("Looking")
    qtbot.addWidget(made)
    yield made
    app_motion().set_wish("system")


def test_a_busy_bar_stands_still_when_asked_to(bar: BusyBar) -> None:
    app_motion().set_wish("moving")
    assert (bar.minimum(), bar.maximum()) == (0, 0), "Qt runs such a bar"
    app_motion().set_wish("still")
    assert bar.maximum() > bar.value() > bar.minimum() == 0
    bar.show_done(30, 200)
    assert (bar.value(), bar.maximum()) == (30, 200)
    app_motion().set_wish("moving")
    assert (bar.value(), bar.maximum()) == (30, 200), "what is known moves no more"
    bar.show_done(0, None)
    assert bar.maximum() == 0
    assert bar.accessibleName() == "Looking"


def test_an_unknown_wish_is_the_systems(bar: BusyBar) -> None:
    app_motion().set_wish("still")
    app_motion().set_wish("backwards")
    assert not app_motion().still


def test_the_setting_takes_effect_at_once(window: MainWindow, qtbot: QtBot, bar: BusyBar) -> None:
    window.preferences.put(MOTION, "still")
    assert app_motion().still and bar.maximum() > 0
    window.preferences.reset(MOTION)
    assert not app_motion().still and bar.maximum() == 0


@pytest.mark.skipif(sys.platform != "linux", reason="the portal is a thing of desktops on Linux")
def test_the_wish_of_a_desktop_is_followed_while_it_changes() -> None:
    needed = ("dbus-run-session", spoken_session.PYTHON)
    asked = [spoken_session.PYTHON, "-c", "from gi.repository import Gio"]
    lacking = [name for name in needed if shutil.which(name) is None]
    if lacking or subprocess.run(asked, capture_output=True, check=False).returncode:
        pytest.skip(f"no desktop can be played here: {', '.join(lacking) or 'python3-gi'} missing")
    ran = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-m", "tests.ui.motion_session"],
        cwd=spoken_session.ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr[-2000:]
    assert ran.stdout.strip() == "[True, False]"
