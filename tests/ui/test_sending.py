"""Articles are sent to places of the reader's: as an address that the browser opens."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from reader.settings import SEND_TO
from ui.dialogs.sending import SendPlacesDialog
from ui.main_window import MainWindow
from ui.models.send_places import KNOWN, SendPlace, places_in, written
from ui.panes.links import Link
from ui.services import Place

WAIT = 10_000
LEFT = Qt.MouseButton.LeftButton
SHELF = SendPlace("Shelf & Co", "https://shelf.example/add?u={url}&t={title}")


class Browser(QObject):
    """Stands in for the desktop's browser: hears what it is to open."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))


def test_an_article_is_filled_into_the_address_of_a_place() -> None:
    title, address = "50% off & {url}: Ötters?", "https://gazette.example/a?b=1&c=ä#d"
    filled = SHELF.filled(title, address).toString(QUrl.ComponentFormattingOption.FullyEncoded)
    assert filled == (
        "https://shelf.example/add?u=https%3A%2F%2Fgazette.example%2Fa%3Fb%3D1%26c%3D%C3%A4%23d"
        "&t=50%25%20off%20%26%20%7Burl%7D%3A%20%C3%96tters%3F"
    )
    whole = SendPlace("Archive", "https://archive.example/save/{address}").filled(
        "", "https://a.example/b?c=1"
    )
    assert whole.toString() == "https://archive.example/save/https://a.example/b?c=1"
    odd = SendPlace("Archive", "https://save.example/{address}").filled("Ferry", "https://a.example/{title}")
    assert "Ferry" not in odd.toString(), "the address stays as it is"


@pytest.mark.parametrize(
    "address",
    [
        "",
        "shelf",
        "https://shelf.example/add",
        "file:///etc/{url}",
        "javascript:{url}",
        "https:///{url}",
        "{url}",
    ],
)
def test_what_is_no_place_is_none(address: str) -> None:
    assert not SendPlace("Shelf", address).usable
    assert places_in(written([SendPlace("Shelf", address), SHELF])) == [SHELF]


@pytest.mark.parametrize("kept", ["", "x", "{}", "[1]", '[["a"]]', '[["a", 1]]', "[" * 5000])
def test_what_else_is_kept_is_left_out(kept: str) -> None:
    assert places_in(kept) == []


def test_all_known_places_are_some() -> None:
    assert all(place.usable for place in KNOWN) and places_in(written((*KNOWN, *KNOWN))) == list(KNOWN)


def test_places_are_chosen_once_and_then_stand_in_a_menu(window: MainWindow, qtbot: QtBot) -> None:
    browser = Browser()
    QDesktopServices.setUrlHandler("https", browser, "open")
    try:
        window.desk.go_to(Place("articles"))
        row = next(each for each in window.services.articles(Place("articles")) if each.url)
        window.desk.open_article_id(str(row.id))
        window.actions_["send_to"].trigger()
        (dialog,) = window.findChildren(SendPlacesDialog)
        assert dialog.list.count() == len(KNOWN) and not dialog.add.isEnabled()
        dialog.list.item(0).setCheckState(Qt.CheckState.Checked)
        qtbot.keyClicks(dialog.name, SHELF.name)
        qtbot.keyClicks(dialog.address, SHELF.address)
        QTest.mouseClick(dialog.add, LEFT)
        assert places_in(window.preferences.value(SEND_TO)) == [KNOWN[0], SHELF]
        dialog.accept()
        window.actions_["send_to"].trigger()
        menu = next(each for each in window.findChildren(QMenu) if each.isVisible())
        assert [each.text() for each in menu.actions()] == ["Instapaper", "Shelf && Co", "", "Other places…"]
        QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Return)
        link = Link.of(row)
        assert browser.opened == [
            SHELF.filled(link.title, link.address).toString(QUrl.ComponentFormattingOption.FullyEncoded)
        ]
        qtbot.waitUntil(
            lambda: SHELF.name in str(window.services.setting_values()[SEND_TO.key]), timeout=WAIT
        )
    finally:
        QDesktopServices.unsetUrlHandler("https")
