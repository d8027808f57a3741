"""Dialogs and menus."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QApplication, QWidget

from tests.gallery.filling import settle
from ui.core_words import told
from ui.main_window import MainWindow
from ui.models.drop import drop_of, words
from ui.services import Place


def screens(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Each is opened, shown and closed."""
    added = window.commands.add("https://gazette.example")
    added.notice.say(
        told("https://gazette.example did not answer. Check the connection and the address."), "bad"
    )
    settle()
    yield "add-outlet", added
    added.notice.dismiss()
    added.offer(
        [
            {"url": "https://gazette.example/news", "title": "News", "subscribed": True},
            {"url": "https://gazette.example/harbour", "title": "Harbour"},
            {"url": "https://gazette.example/sport", "title": "Sport"},
        ]
    )
    added.choices.item(1).setCheckState(Qt.CheckState.Checked)
    settle()
    yield "add-outlet-several", added
    added.reject()
    tags = window.pages.tags(window.services.articles(Place("articles"))[:3])
    for name in ("Budget", "Harbour"):
        tags.field.setText(name)
        tags.add.click()
    settle()
    yield "tags", tags
    tags.reject()
    mute = window.searches.mute()
    mute.query.setText("(football OR tennis) outlet:gazette")
    settle()
    yield "mute", mute
    mute.reject()
    places = window.sending.choose()
    for row in (1, 3):
        places.list.item(row).setCheckState(Qt.CheckState.Checked)
    settle()
    yield "send-places", places
    places.reject()
    for name, given in (
        ("drop-compare", ["file:///storm.html", "https://gazette.example/storm"]),
        ("drop-unknown", ["file:///holiday.jpg"]),
    ):
        drop = drop_of([QUrl(each) for each in given])
        window.drop_sign.say(*words(drop), welcome=drop.does != "nothing")
        settle()
        yield name, window
    window.drop_sign.hide()
    feed = window.services.feeds()[0]
    for name, dialog in (
        ("rename-outlet", window.commands.rename(feed)),
        ("remove-outlet", window.commands.remove(feed)),
        ("keep-articles", window.commands.ask_keeping(window.services.feeds()[:3], "National")),
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
