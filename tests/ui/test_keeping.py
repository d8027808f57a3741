"""How long articles are kept, by outlet and by folder: said before anything goes, and taken back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from ui.dialogs.keeping import KeepDialog
from ui.dialogs.outlet import OutletDialog
from ui.main_window import MainWindow
from ui.services import Place

WAIT = 10_000


def choose(box: QComboBox, data: int | None) -> None:
    """As by a click in the open box."""
    at = box.findData(data)
    box.setCurrentIndex(at)
    box.activated.emit(at)


def kept(window: MainWindow, *, folder: str = "National") -> list[int | None]:
    return [feed.keep_days for feed in window.services.feeds() if feed.folder == folder]


def test_an_outlet_keeps_its_articles_as_long_as_it_is_told(window: MainWindow, qtbot: QtBot) -> None:
    feed = next(each for each in window.services.feeds() if each.title == "Harbour Gazette")
    window.desk.go_to(Place("feed", feed=feed.id))
    window.actions_["outlet"].trigger()
    page = next(each for each in window.findChildren(OutletDialog) if each.isVisible())
    general = page.general
    assert general.keep.currentText() == "As for all: for 365 days"
    choose(general.keep, 30)
    qtbot.waitUntil(lambda: "2 articles" in page.notice.text, timeout=WAIT)
    assert set(kept(window)) == {None, 30}
    assert window.services.counts().articles == 7, "nothing goes at once"
    qtbot.mouseClick(page.notice._action, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: kept(window) == [None, None], timeout=WAIT)
    qtbot.waitUntil(lambda: general.keep.currentData() is None, timeout=WAIT)
    choose(general.keep, 0)
    qtbot.waitUntil(lambda: 0 in kept(window), timeout=WAIT)
    qtbot.waitUntil(lambda: general.keep.currentText() == "for ever", timeout=WAIT)


def test_a_folder_is_told_what_would_go_first(window: MainWindow, qtbot: QtBot) -> None:
    window.desk.go_to(Place("folder", folder="National"))
    window.actions_["keep_here"].trigger()
    (asked,) = window.findChildren(KeepDialog)
    assert asked.choice.currentData() is None
    qtbot.waitUntil(lambda: "nothing would be removed" in asked.estimate.text(), timeout=WAIT)
    asked.choice.setCurrentIndex(asked.choice.findData(30))
    qtbot.waitUntil(lambda: asked.estimate.text().startswith("4 articles with"), timeout=WAIT)
    asked.choice.setCurrentIndex(asked.choice.findData(0))
    qtbot.waitUntil(lambda: asked.estimate.text() == "Nothing is removed for its age.", timeout=WAIT)
    asked.choice.setCurrentIndex(asked.choice.findData(90))
    qtbot.mouseClick(asked.ok, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: kept(window) == [90, 90], timeout=WAIT)
    qtbot.waitUntil(lambda: "are kept for 90 days" in window.notice.text, timeout=WAIT)
    assert kept(window, folder="") == [None]
    qtbot.mouseClick(window.notice._action, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: kept(window) == [None, None], timeout=WAIT)
