"""The list of well-known outlets: what is in it, and how some are followed."""

from __future__ import annotations

from collections import Counter
from urllib.parse import urlsplit

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.feeds.suggested import suggestions
from reader.net.address import normalise
from ui.dialogs.add_outlet import AddOutletDialog
from ui.dialogs.suggestions import SuggestionsDialog, country
from ui.language import speak
from ui.main_window import MainWindow
from ui.services import Place

WAIT = 10_000


def test_every_suggestion_is_a_safe_address_and_stands_once() -> None:
    every = suggestions()
    assert all(urlsplit(each.url).scheme == urlsplit(each.site_url).scheme == "https" for each in every)
    assert all(normalise(each.url) for each in every)
    assert max(Counter(each.url for each in every).values()) == 1
    assert max(Counter(each.outlet for each in every).values()) == 1
    assert len({each.country for each in every if each.language == "en"}) >= 6


def test_each_country_has_its_name_in_the_readers_language(drained: None, qapp: QApplication) -> None:
    assert all(country(each.country) for each in suggestions())
    names = {}
    for code in ("en", "de", "fr", "es"):
        speak(qapp, code)
        names[code] = country("GB")
    speak(qapp, "en")
    assert names == {"en": "United Kingdom", "de": "Großbritannien", "fr": "Royaume-Uni", "es": "Reino Unido"}


def test_some_are_followed_into_the_folder_of_their_country(window: MainWindow, qtbot: QtBot) -> None:
    added = window.commands.add()
    assert isinstance(added, AddOutletDialog)
    added._to_list()
    dialog = next(each for each in window.findChildren(SuggestionsDialog) if each.isVisible())
    assert not dialog.ok.isEnabled()
    qtbot.keyClicks(dialog.search, "telegraph")
    shown = [item.text(0) for item in dialog._outlets() if not item.isHidden()]
    assert shown == ["The Telegraph"]
    dialog.tick("The Telegraph")
    dialog.tick("The Guardian")
    qtbot.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    folder = country("GB")
    qtbot.waitUntil(lambda: sum(feed.folder == folder for feed in window.services.feeds()) == 2, timeout=WAIT)
    qtbot.waitUntil(
        lambda: window.sidebar.model.item_of(Place("folder", folder=folder)) is not None, timeout=WAIT
    )
    again = window.commands.choose_outlets()
    known = next(item for item in again._outlets() if item.text(0) == "The Guardian")
    assert known.isDisabled() and not again.wanted
    again.reject()
