"""Folders of outlets: another name, or none; and what a menu offers for an outlet."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.dialogs.edit_outlet import RemoveOutletDialog, RenameDialog
from ui.main_window import MainWindow
from ui.services import Place

WAIT = 10_000


def renamed(window: MainWindow, qtbot: QtBot, before: str, after: str) -> None:
    window.desk.go_to(Place("folder", folder=before))
    window.actions_["rename"].trigger()
    dialog = next(d for d in window.findChildren(RenameDialog) if d.isVisible())
    dialog.name.selectAll()
    qtbot.keyClicks(dialog.name, after) if after else dialog.name.clear()
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)


def folders(window: MainWindow) -> list[str]:
    return sorted(feed.folder for feed in window.services.feeds())


def test_a_folder_gets_another_name_and_stays_chosen(window: MainWindow, qtbot: QtBot) -> None:
    assert folders(window) == ["", "National", "National"]
    renamed(window, qtbot, "National", "  Papers of   the coast ")
    qtbot.waitUntil(lambda: folders(window)[1:] == ["Papers of the coast"] * 2, timeout=WAIT)
    place = Place("folder", folder="Papers of the coast")
    qtbot.waitUntil(lambda: window.desk.place == place and window.sidebar.place == place, timeout=WAIT)
    assert window.articles.model.rowCount() == 4


def test_a_folder_without_a_name_is_gone_and_its_outlets_stand_alone(
    window: MainWindow, qtbot: QtBot
) -> None:
    renamed(window, qtbot, "National", "")
    qtbot.waitUntil(lambda: folders(window) == ["", "", ""], timeout=WAIT)
    qtbot.waitUntil(lambda: window.desk.place == Place("stories"), timeout=WAIT)
    assert window.sidebar.model.item_of(Place("folder", folder="National")) is None


def test_a_folder_is_removed_with_its_outlets(window: MainWindow, qtbot: QtBot) -> None:
    window.desk.go_to(Place("folder", folder="National"))
    assert window.actions_["remove"].isEnabled()
    window.actions_["remove"].trigger()
    asked = next(d for d in window.findChildren(RemoveOutletDialog) if d.isVisible())
    words = " ".join(each.text() for each in asked.findChildren(QLabel))
    assert "Remove National?" in words and "2 feeds: Harbour Gazette, The Courier" in words
    qtbot.mouseClick(asked.remove, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: folders(window) == [""], timeout=WAIT)
    qtbot.waitUntil(lambda: window.desk.place == Place("stories"), timeout=WAIT)
    qtbot.waitUntil(lambda: "National was removed." in window.notice.text, timeout=WAIT)


def test_the_address_of_a_feed_is_copied(window: MainWindow) -> None:
    feed = window.services.feeds()[0]
    assert not window.actions_["copy_feed"].isEnabled()
    window.desk.go_to(Place("feed", feed=feed.id))
    window.actions_["copy_feed"].trigger()
    assert QGuiApplication.clipboard().text() == feed.url and feed.url in window.notice.text
    assert not window.actions_["outlet_site"].isEnabled(), "the feed names no website"
    QGuiApplication.clipboard().clear()  # the dialog that adds an outlet looks there
