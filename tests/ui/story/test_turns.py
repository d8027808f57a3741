"""A tab is turned to: filled once, painted in a turn of the event loop of its own."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.story.data import ferry, ferry_row
from ui.story.page import StoryPage
from ui.story.quotes import Quotes


class Painted(QObject):
    """Hears when a widget is painted."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.seen = False
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.seen = self.seen or event.type() == QEvent.Type.Paint
        return False


@pytest.fixture
def page(qtbot: QtBot, page: StoryPage) -> StoryPage:
    page.show_story(ferry_row(), ferry())
    qtbot.waitUntil(page.stack.updatesEnabled)
    return page


def quotes(page: StoryPage) -> Quotes:
    page.go("tab:quotes")
    view = page.tab("quotes")
    assert isinstance(view, Quotes)
    return view


def test_a_tab_is_painted_in_the_turn_after_it_is_filled(qtbot: QtBot, page: StoryPage) -> None:
    tab = quotes(page)
    assert tab.view.cells.rowCount()
    painted = Painted(tab.view.viewport())
    QCoreApplication.sendPostedEvents()
    assert not painted.seen
    qtbot.waitUntil(lambda: painted.seen)
    page.go("tab:overview")
    assert page.stack.updatesEnabled()  # it was filled before


def test_the_key_of_a_tab_leaves_its_filter(page: StoryPage) -> None:
    tab = quotes(page)
    tab.only.setChecked(True)
    page.go("tab:overview")
    assert quotes(page).only.isChecked()


def test_the_first_tab_is_ready_before_a_story_is_chosen(qtbot: QtBot) -> None:
    shown = StoryPage()
    qtbot.addWidget(shown)
    shown.show()
    assert shown.stack.count() == 0
    qtbot.waitUntil(lambda: shown.stack.count() == 1)
    assert shown.state.heading.text() == "Choose a story" and not shown.stack.isVisible()
    ready = shown.stack.widget(0)
    shown.show_story(ferry_row(), ferry())
    assert shown.tab("overview") is ready and shown.stack.currentWidget() is ready
