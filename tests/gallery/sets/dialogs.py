"""Dialogs and menus."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QApplication, QWidget

from tests.gallery.filling import settle
from ui.main_window import MainWindow


def screens(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Each is opened, shown and closed."""
    added = window.commands.add("https://gazette.example")
    added.notice.say("https://gazette.example did not answer. Check the connection.", "bad")
    settle()
    yield "add-outlet", added
    added.reject()
    feed = window.services.feeds()[0]
    for name, dialog in (
        ("rename-outlet", window.commands.rename(feed)),
        ("remove-outlet", window.commands.remove(feed)),
    ):
        settle()
        yield name, dialog
        dialog.reject()
    window.actions_["about"].trigger()
    settle()
    about = QApplication.activeModalWidget()
    if about is not None:
        yield "about", about
        about.close()
    keys = window.pages.keys(window.actions_)
    keys.choose("save")
    keys.edit.setKeySequence("J")
    settle()
    yield "keys", keys
    keys.close()
    choose = window.commands.choose_outlets()
    for outlet in ("BBC News", "The Telegraph", "Daily Mail"):
        choose.tick(outlet)
    settle()
    yield "choose-outlets", choose
    choose.reject()
    compare = window.commands.ask_compare(["/texts/gazette.html", "https://courier.example/ferry"])
    settle()
    yield "compare-files", compare
    compare.reject()
    settings = window.pages.settings()
    settle()
    yield "settings", settings
    settings.search.setText("days")
    yield "settings-search", settings
    settings.close()
    for name, page in (("activity", window.pages.activity()), ("backups", window.pages.backups())):
        settle()
        yield name, page
        if name == "activity":
            page.tabs.setCurrentIndex(1)
            page.health_view.selectRow(0)
            settle()
            yield "activity-outlets", page
        page.close()
    palette = window.palette_page()
    settle()
    yield "palette", palette
    palette.field.setText("ferry")
    settle(600)
    yield "palette-typed", palette
    palette.close()
    menu = window.menuBar().actions()[4].menu()
    if isinstance(menu, QWidget):
        menu.show()
        settle()
        yield "menu", menu
        menu.hide()
