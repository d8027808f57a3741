"""The activity log, how feeds are, and backups."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from reader.model.feed import Feed
from reader.store.library import Library
from tests.ui.conftest import fill
from ui.dialogs.activity import ActivityDialog
from ui.dialogs.add_outlet import AddOutletDialog
from ui.dialogs.backups import BackupsDialog
from ui.dialogs.outlet import OutletDialog
from ui.dialogs.settings import SettingsDialog
from ui.main_window import MainWindow
from ui.models.activity_words import why
from ui.services import Place

WAIT = 20_000
NOW = datetime.now(UTC)


@pytest.fixture
def library_path(tmp_path: Path) -> Path:
    """The invented library, with a log of 450 looks; each tenth failed, one was not made."""
    path = tmp_path / "library.sqlite"
    with Library.create_or_open(path) as library:
        fill(library)
        feeds = library.feeds.all()
        for n in range(450):
            feed = feeds[n % 3]
            failed = n % 10 == 0
            library.log.add(
                feed.id,
                feed.url,
                "failed" if failed else "ok",
                f"The server of {feed.title} slept." if failed else "",
                at=NOW - timedelta(minutes=450 - n),
                status=503 if failed else 200,
                size=2048,
                milliseconds=n,
                new=0 if failed else 2,
            )
        library.log.add(feeds[0].id, feeds[0].url, "skipped", "Its server asked for a pause.", at=NOW)
    return path


def opened(window: MainWindow, qtbot: QtBot) -> ActivityDialog:
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_A, both)
    page = next(p for p in window.findChildren(ActivityDialog) if p.isVisible())
    qtbot.waitExposed(page)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow, timeout=WAIT)
    return page


def test_the_reason_is_seen_behind_a_long_address(qapp: QApplication) -> None:
    address = "https://feeds.gazette.example/a/very/long/way/to/a/feed.xml"
    feed = Feed(1, address, "Gazette", "Gazette", error=f"{address} answered with error 404.")
    assert why(feed) == "feeds.gazette.example answered with error 404."
    assert why(replace(feed, url=address.replace("feeds", "ada:hush@feeds"))) == why(feed)
    assert why(replace(feed, error="Its server slept.")) == "Its server slept."
    assert why(replace(feed, error=None, next_why="The usual interval.")) == "The usual interval."


def cells(page: ActivityDialog, row: int) -> list[str]:
    return [str(page.log.index(row, n).data()) for n in range(page.log.columnCount())]


def test_every_look_stands_there_with_what_came_of_it(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    qtbot.waitUntil(lambda: page.log.rowCount() > 0, timeout=WAIT)
    first, second = cells(page, 0), cells(page, 1)
    title = window.services.feeds()[0].title
    assert first[1:4] == [title, "not asked", "Its server asked for a pause."]
    assert "2 new articles" in second[3] and second[4] == "200" and second[6] == "449 ms"
    assert page.log.rowCount() == 200
    page.log_view.scrollToBottom()
    qtbot.waitUntil(lambda: page.log.rowCount() == 400, timeout=WAIT)
    page.log_view.scrollToBottom()
    qtbot.waitUntil(lambda: page.log.rowCount() == 451, timeout=WAIT)
    page.log.fetchMore()
    assert page.log.rowCount() == 451 and not page.log.canFetchMore()


def test_only_troubles_and_only_one_outlet(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    page.troubles.setFocus()
    qtbot.keyClick(page.troubles, Qt.Key.Key_Space)
    assert page.log.rowCount() == 46
    assert {cells(page, n)[2] for n in range(46)} == {"failed", "not asked"}
    courier = next(feed for feed in window.services.feeds() if feed.title == "The Courier")
    page.show_outlet(courier.id)
    assert {cells(page, n)[1] for n in range(page.log.rowCount())} == {"The Courier"}
    page.log_view.selectRow(0)
    qtbot.keyClick(page.log_view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "The server of The Courier slept.\t503" in QApplication.clipboard().text()


def test_feeds_in_trouble_stand_first_and_lead_to_their_log(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    page.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: "1 need" in page.tabs.tabText(1))
    first = [str(page.health.index(0, n).data()) for n in range(5)]
    assert first[:3] == ["Radio Four Rivers", "failed once", "never"]
    assert first[4] == "radio.example did not answer."
    page.health_view.setFocus()
    page.health_view.selectRow(0)
    assert page.now.isEnabled() and page.told.text() == "radio.example did not answer."
    stop = window.actions_["stop"]
    assert not stop.isEnabled(), "nothing is running"
    qtbot.mouseClick(page.now, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.bar.busy, timeout=WAIT)
    assert stop.isEnabled()
    stop.trigger()
    qtbot.waitUntil(lambda: not window.bar.busy, timeout=WAIT)
    assert not stop.isEnabled()
    qtbot.keyClick(page.health_view, Qt.Key.Key_Return)
    assert page.tabs.currentIndex() == 0
    assert {cells(page, n)[1] for n in range(page.log.rowCount())} == {"Radio Four Rivers"}


def test_a_feed_in_trouble_leads_to_its_settings(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    assert not page.settings.isVisible()
    page.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: "1 need" in page.tabs.tabText(1), timeout=WAIT)
    assert page.settings.isVisible() and not page.settings.isEnabled()
    page.health_view.selectRow(0)
    qtbot.mouseClick(page.settings, Qt.MouseButton.LeftButton)
    shown = next(p for p in window.findChildren(OutletDialog) if p.isVisible())
    assert shown.feed.title == "Radio Four Rivers"


def test_a_feed_that_never_answered_says_what_can_be_done(window: MainWindow, qtbot: QtBot) -> None:
    radio = next(feed for feed in window.services.feeds() if feed.error)
    window.desk.go_to(Place("feed", feed=radio.id))
    window.articles.say_empty(window.desk.place, radio)
    steps = {each.text(): each for each in window.articles.empty.findChildren(QPushButton)}
    again, address = steps["Look again"], steps["Change address…"]
    assert radio.title in window.articles.empty.heading and "did not answer" in window.articles.empty.text
    again.click()
    qtbot.waitUntil(lambda: window.bar.busy, timeout=WAIT)
    window.actions_["stop"].trigger()
    qtbot.waitUntil(lambda: not window.bar.busy, timeout=WAIT)
    address.click()
    (asked,) = [p for p in window.findChildren(AddOutletDialog) if p.isVisible()]
    assert asked.windowTitle() == "Change address"


def test_an_outlet_leads_to_its_activity(window: MainWindow) -> None:
    courier = next(feed for feed in window.services.feeds() if feed.title == "The Courier")
    window.desk.go_to(Place("feed", feed=courier.id))
    window.actions_["activity_here"].trigger()
    page = next(p for p in window.findChildren(ActivityDialog) if p.isVisible())
    assert page.outlet.currentText() == "The Courier"


def test_backups_are_made_put_back_and_told(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_["backups"].trigger()
    page = next(p for p in window.findChildren(BackupsDialog) if p.isVisible())
    assert page.empty.isVisible() and not page.restore_button.isEnabled()
    qtbot.mouseClick(page.make_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "A backup was made" in page.notice.text, timeout=WAIT)
    assert page.table.rowCount() == 1
    window.actions_["read_all"].trigger()
    qtbot.waitUntil(lambda: window.services.counts().unread == 0, timeout=WAIT)
    window.actions_["refresh"].trigger()
    qtbot.waitUntil(lambda: window.bar.busy, timeout=WAIT)
    page.view.selectRow(0)
    qtbot.mouseClick(page.restore_button, Qt.MouseButton.LeftButton)
    assert "kept beside it" in page.notice.text and window.services.counts().unread == 0
    qtbot.mouseClick(page.notice._action, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Restored" in page.notice.text, timeout=WAIT)
    assert window.services.counts().unread == 7 and page.isEnabled()
    assert not window.bar.busy and window.bar.result == "Stopped, to restore a backup."
    qtbot.waitUntil(lambda: window.services.engine_up, timeout=WAIT)
    window.actions_["read_all"].trigger()
    qtbot.waitUntil(lambda: window.services.counts().unread == 0, timeout=WAIT)


def test_marks_go_to_a_file_and_come_back(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    page = window.pages.backups()
    path = tmp_path / "marks.json"
    page.export_to(str(path))
    qtbot.waitUntil(lambda: "Written to" in page.notice.text, timeout=WAIT)
    assert "variorum/state/1" in path.read_text("utf-8")
    page.import_from(str(path))
    qtbot.waitUntil(lambda: "taken in" in page.notice.text, timeout=WAIT)
    page.import_from(str(tmp_path / "nowhere.json"))
    qtbot.waitUntil(lambda: "nowhere.json" in page.notice.text, timeout=WAIT)
    page.settings_asked.emit()
    assert any(p.isVisible() for p in window.findChildren(SettingsDialog))
