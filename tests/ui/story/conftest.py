"""What the tests of the story page share."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from ui.story.page import StoryPage


@pytest.fixture
def page(qtbot: QtBot) -> StoryPage:
    shown = StoryPage()
    qtbot.addWidget(shown)
    shown.resize(1280, 800)
    shown.show()
    qtbot.waitExposed(shown)
    return shown
