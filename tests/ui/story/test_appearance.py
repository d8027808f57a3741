"""The story page in another appearance: taken by every tab, and in turns."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.story.data import ferry, ferry_row
from ui.story.page import StoryPage
from ui.theme.theme import app_theme


@pytest.mark.parametrize("mode", ["dark", "contrast-light", "contrast-dark"])
def test_another_appearance_is_taken_by_every_tab(page: StoryPage, qtbot: QtBot, mode: str) -> None:
    page.show_story(ferry_row(), ferry())
    keys = ("overview", "annotated", "side_by_side", "quotes", "left_out", "wording", "sources", "timeline")
    for key in keys:
        page.go(f"tab:{key}")
    with qtbot.waitSignal(app_theme().changed):
        app_theme().set_mode(mode)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: not app_theme().changing)
    page.go("tab:overview")
    image, paper = page.grab().toImage(), app_theme().colour("card")
    assert image.pixelColor(image.width() // 4, 130).lightness() == pytest.approx(paper.lightness(), abs=40)


def top(page: StoryPage) -> QImage:
    """What the upper part of the view looks like."""
    return page.views.grab().toImage().copy(0, 0, 1000, 200)


def test_a_page_out_of_sight_takes_the_appearances_that_come_and_go(page: StoryPage, qtbot: QtBot) -> None:
    seen = QLabel("in sight")
    qtbot.addWidget(seen)
    seen.show()
    qtbot.waitUntil(lambda: not app_theme().changing)  # the last test's appearance is gone
    page.show_story(ferry_row(), ferry())
    qtbot.waitUntil(page.views.updatesEnabled)
    looks = [top(page)]

    def still() -> bool:
        looks.append(top(page))
        return looks[-1] == looks[-2]

    qtbot.waitUntil(still)
    before = looks[-1]
    font, palette = page.header.title.font(), page.header.title.palette()
    page.hide()
    app_theme().set_mode("dark")
    QCoreApplication.processEvents()
    app_theme().set_mode("contrast-dark")  # before the one before is everywhere
    with qtbot.waitSignal(app_theme().changed):
        app_theme().set_mode("light")
    qtbot.waitUntil(lambda: not app_theme().changing)
    page.show()
    qtbot.waitUntil(lambda: top(page) == before)
    assert page.header.title.font() == font and page.header.title.palette() == palette
