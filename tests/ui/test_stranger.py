"""A stranger's path, counted in clicks: from the first start to one outlet's omission in a file."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.loopback import Loopback
from tests.ui.invented_news import serve
from ui.application import open_window
from ui.dialogs.add_outlet import AddOutletDialog
from ui.main_window import MainWindow
from ui.models.evidence import Evidence
from ui.story.left_out import LeftOutTab
from ui.story.overview import Overview
from ui.widgets.coach import Coach

LONG = 120_000
MOST_CLICKS = 12
OUTLET = "Harbour Gazette"


class Hand:
    """Clicks, and counts."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.bot, self.clicks = window, qtbot, 0

    def click(self, target: QWidget, at: QPoint | None = None) -> None:
        assert target.isVisible() and target.isEnabled()
        self.clicks += 1
        self.bot.mouseClick(target, Qt.MouseButton.LeftButton, pos=at or target.rect().center())

    def tab(self, key: str) -> None:
        page = self.window.story_page
        self.click(page.tabs, page.tabs.tabRect(page._keys.index(key)).center())

    def add(self, address: str) -> None:
        """One click opens the dialog, one adds; the address is typed."""
        if not any(dialog.isVisible() for dialog in self.window.findChildren(AddOutletDialog)):
            self.click(self.window.bar.add)
        dialog = next(each for each in self.window.findChildren(AddOutletDialog) if each.isVisible())
        dialog.address.clear()
        self.bot.keyClicks(dialog.address, address)
        self.click(dialog.ok)
        self.bot.waitUntil(lambda: "was added" in self.window.notice.text, timeout=LONG)


@pytest.mark.slow
def test_from_the_first_start_to_an_omission_in_a_file(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(tmp_path / "new" / "library.sqlite", tmp_path / "log" / "variorum.log")
    qtbot.addWidget(window)
    window.resize(1280, 800)
    hand = Hand(window, qtbot)
    try:
        with Loopback() as site:
            feeds = serve(site)
            _see_the_sample(hand, qtbot)
            for address, _folder in feeds[:2]:
                hand.add(address)
            story = _open_the_story(hand, qtbot)
            outlet = _find_what_one_left_out(hand, story)
            written = _export(hand, tmp_path)
        assert outlet in written
        assert hand.clicks <= MOST_CLICKS, f"{hand.clicks} clicks"
    finally:
        window.close()


def _see_the_sample(hand: Hand, qtbot: QtBot) -> None:
    """The tour begins by itself; its second stop is the difference between the quotes."""
    window = hand.window
    qtbot.waitUntil(lambda: window.tour.coach is not None, timeout=LONG)
    coach = window.tour.coach
    assert isinstance(coach, Coach)
    hand.click(coach.next)
    overview = window.story_page.tab("overview")
    assert isinstance(overview, Overview) and overview.cards[1].isVisible()
    shown = overview.disagree.toPlainText()
    assert "in part" in shown and "partly" in shown
    hand.click(coach.skip)


def _open_the_story(hand: Hand, qtbot: QtBot) -> Evidence:
    window, stories = hand.window, hand.window.stories

    def row() -> int | None:
        rows = enumerate(stories.model.rows)
        return next((n for n, each in rows if len(each.outlets) > 1 and OUTLET in each.outlets), None)

    qtbot.waitUntil(lambda: row() is not None or stories.waiting > 0, timeout=LONG)
    if row() is None:
        hand.click(stories._new)
        qtbot.waitUntil(lambda: row() is not None, timeout=LONG)
    at = stories.view.visualRect(stories.model.index(row() or 0)).center()
    hand.click(stories.view.viewport(), at)
    page = window.story_page
    qtbot.waitUntil(lambda: page.evidence is not None and len(page.evidence.order) == 2, timeout=LONG)
    assert page.evidence is not None
    return page.evidence


def _find_what_one_left_out(hand: Hand, story: Evidence) -> str:
    hand.tab("left_out")
    tab = hand.window.story_page.tab("left_out")
    assert isinstance(tab, LeftOutTab)
    assert story.comparison.left_out, "something is left out of one of the two"
    return story.name(story.comparison.left_out[0].article)


def _export(hand: Hand, folder: Path) -> str:
    """The link in the head of the story, then the name in the system's own dialog and Enter."""
    header = hand.window.story_page.header
    assert "export" in header.facts.text()
    hand.clicks += 1
    header.facts.linkActivated.emit("export")
    dialog = next(each for each in hand.window.findChildren(QFileDialog) if each.isVisible())
    path = folder / "story.html"
    hand.clicks += 1
    dialog.fileSelected.emit(str(path))
    dialog.close()
    hand.bot.waitUntil(path.exists)
    return path.read_text("utf-8")
