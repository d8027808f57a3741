"""The window on an engine that corrects for real, with a compared story open."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import CORRECTING
from ui.main_window import MainWindow

FERRY = "Ferry strike enters second week"


@pytest.fixture
def engine() -> list[str]:
    return CORRECTING


@pytest.fixture
def story(qtbot: QtBot, window: MainWindow) -> int:
    """The ferry story, open and compared; its id."""
    row = next(row for row in window.stories.model.rows if row.title == FERRY)
    window.stories.choose(row.id)
    qtbot.waitUntil(lambda: window.story_page.evidence is not None, timeout=10_000)
    return row.id
