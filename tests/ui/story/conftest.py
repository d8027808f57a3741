"""What the tests of the story page share."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.story.page import StoryPage
from ui.story.side_by_side import SideBySide


def side(page: StoryPage) -> SideBySide:
    page.go("tab:side_by_side")
    view = page.tab("side_by_side")
    assert isinstance(view, SideBySide)
    return view


def press(qtbot: QtBot, parent: QWidget, text: str) -> None:
    for button in parent.findChildren(QPushButton):
        if button.text() == text and button.isVisible():
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
            return
    raise AssertionError(f"no button {text!r}")


@pytest.fixture
def page(qtbot: QtBot) -> StoryPage:
    shown = StoryPage()
    qtbot.addWidget(shown)
    shown.resize(1280, 800)
    shown.show()
    qtbot.waitExposed(shown)
    return shown
