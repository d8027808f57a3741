"""A site with several feeds gives a choice in the dialog: the real engine, a real server."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.loopback import Loopback, page, rss
from tests.ui.real_engine import LONG, copied, window_on
from ui.dialogs.add_outlet import AddOutletDialog
from ui.services import Place

NAMES = ("World", "Sport", "Local", "Gone")
HEAD = "".join(
    f'<link rel="alternate" type="application/rss+xml" title="{name}" href="/{name.lower()}.xml">'
    for name in NAMES
)


@pytest.mark.slow
def test_the_reader_chooses_among_the_feeds_of_a_site(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, sample_library: Path
) -> None:
    with Loopback() as site, window_on(copied(sample_library, tmp_path), qtbot) as window:
        site.page("/", page("The Daily Example", ["Welcome."], head=HEAD))
        for name in ("world", "sport", "local"):
            site.feed(f"/{name}.xml", rss([(f"The {name}", f"/{name}", "Text")], title=name.title()))
        window.commands.add(site.url("/"))
        dialog = next(d for d in window.findChildren(AddOutletDialog) if d.isVisible())
        assert not dialog.choices.isVisible()
        qtbot.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(dialog.choices.isVisible, timeout=LONG)
        assert [dialog.choices.item(row).text() for row in range(4)] == list(NAMES)
        assert [request.path for request in site.requests] == ["/"]
        qtbot.keyClick(dialog.choices, Qt.Key.Key_Down)
        # Enter must not reach Cancel, which is next when Add cannot be pressed any more.
        qtbot.keyClick(dialog.choices, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: "Sport was added" in window.notice.text, timeout=LONG)
        assert [feed.url for feed in window.services.feeds() if feed.url.startswith("http")] == [
            site.url("/sport.xml")
        ]
        # Several of the others are ticked, and come in one go.
        window.commands.add(site.url("/"))
        dialog = next(d for d in window.findChildren(AddOutletDialog) if d.isVisible())
        qtbot.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(dialog.choices.isVisible, timeout=LONG)
        ticks = [dialog.choices.item(row).checkState() for row in range(4)]
        free = Qt.CheckState.Unchecked
        assert ticks == [free, Qt.CheckState.Checked, free, free]
        assert "already" in dialog.choices.item(1).text() and dialog.ok.text() == "Add"
        for row in (0, 2):
            dialog.choices.setCurrentRow(row)
            qtbot.keyClick(dialog.choices, Qt.Key.Key_Space)
        assert dialog.ok.text() == "Add 2 feeds"
        qtbot.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: "2 feeds added: 2 articles" in window.notice.text, timeout=LONG)
        assert window.notice._action.text() == "Show them"
        qtbot.mouseClick(window.notice._action, Qt.MouseButton.LeftButton)
        assert window.desk.place == Place("articles")
        urls = {feed.url for feed in window.services.feeds() if feed.url.startswith("http")}
        assert urls == {site.url(f"/{name}.xml") for name in ("sport", "world", "local")}
        # One that does not answer says so.
        window.commands.add(site.url("/"))
        dialog = next(d for d in window.findChildren(AddOutletDialog) if d.isVisible())
        qtbot.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(dialog.choices.isVisible, timeout=LONG)
        dialog.choices.setCurrentRow(3)
        qtbot.keyClick(dialog.choices, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: bool(dialog.notice.text), timeout=LONG)
        assert dialog.isVisible() and dialog.ok.isEnabled()
        dialog.reject()
