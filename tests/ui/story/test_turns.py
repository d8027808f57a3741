"""A tab is turned to: made, filled and painted in turns of the event loop of their own."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from pytestqt.qtbot import QtBot

from tests.ui.story.data import ferry, ferry_row
from ui.story.page import StoryPage
from ui.story.quotes import Quotes


class Painted(QObject):
    """Hears when the cells of a tab are painted; `rows` is how many there were at the first time."""

    def __init__(self, tab: Quotes) -> None:
        super().__init__(tab)
        self.rows: int | None = None
        self._cells = tab.view.cells
        tab.view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.rows is None and event.type() == QEvent.Type.Paint:
            self.rows = self._cells.rowCount()
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
    painted = Painted(tab)
    QCoreApplication.sendPostedEvents()
    assert painted.rows is None
    qtbot.waitUntil(lambda: painted.rows is not None)
    page.go("tab:overview")
    assert page.stack.updatesEnabled()  # it was filled before


def test_a_tab_is_made_at_once_and_filled_before_it_is_painted(qtbot: QtBot, page: StoryPage) -> None:
    page.go("tab:quotes")
    tab = page.stack.currentWidget()
    assert isinstance(tab, Quotes) and not tab.view.cells.rowCount()
    painted = Painted(tab)
    qtbot.waitUntil(lambda: painted.rows is not None)
    assert painted.rows


def test_what_is_left_before_it_is_filled_comes_back_as_it_was(qtbot: QtBot, page: StoryPage) -> None:
    quotes(page).only.setChecked(True)
    page.show_story(replace(ferry_row(), id=8), ferry())
    page.show_story(ferry_row(), ferry())
    qtbot.waitUntil(page.stack.updatesEnabled)
    assert page.current == "quotes" and quotes(page).only.isChecked()


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
