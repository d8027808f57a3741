"""Ctrl+F: every place is shown, and which of how many is chosen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from tests.ui.story.data import ferry, ferry_row
from ui.story.annotated import AnnotatedTab
from ui.story.marked_text import MarkedText
from ui.story.overview import Overview
from ui.story.page import StoryPage
from ui.story.side_by_side import SideBySide
from ui.widgets.found import MOST_GROUNDS, show_found


@pytest.fixture
def page(qtbot: QtBot) -> StoryPage:
    shown = StoryPage()
    qtbot.addWidget(shown)
    shown.resize(1280, 800)
    shown.show()
    qtbot.waitExposed(shown)
    shown.show_story(ferry_row(), ferry())
    return shown


def walked(page: StoryPage, many: int) -> list[str]:
    """What the line says while Enter goes around all places."""
    said = []
    for _ in range(many):
        said.append(page.find_bar.said.text())
        QTest.keyClick(page.find_bar.box, Qt.Key.Key_Return)
    assert page.find_bar.said.text() == said[0]
    return said


def shown(*texts: MarkedText) -> int:
    return sum(len(text.extraSelections()) for text in texts)


@pytest.mark.parametrize("tab", ["annotated", "texts", "overview"])
def test_every_place_is_shown_and_counted_in_its_order(page: StoryPage, tab: str) -> None:
    page.go("tab:side_by_side" if tab == "texts" else f"tab:{tab}")
    view = page.tab(page.current)
    if isinstance(view, SideBySide):
        view.show_texts()
        texts: list[MarkedText] = [view.texts.left, view.texts.right]
    elif isinstance(view, AnnotatedTab):
        texts = [view.text]
    else:
        assert isinstance(view, Overview)
        texts = [body for body in view.findChildren(MarkedText) if body.isVisible()]
    page.find_bar.open()
    page.find_bar.box.setText("doors")
    many = sum(text.toPlainText().casefold().count("doors") for text in texts)
    assert many > 1
    assert shown(*texts) == many
    said = walked(page, many)
    first = int(said[0].split()[0])
    assert said == [f"{(first - 1 + n) % many + 1} of {many}" for n in range(many)]
    page.go("tab:quotes")
    QTest.keyClick(page.find_bar.box, Qt.Key.Key_Escape)
    assert shown(*texts) == 0, "no tab keeps them"


def test_the_table_counts_its_cells(page: StoryPage) -> None:
    page.go("tab:side_by_side")
    view = page.tab("side_by_side")
    assert isinstance(view, SideBySide)
    page.find_bar.open()
    page.find_bar.box.setText("doors")
    cells = view.table.view.cells
    many = sum(
        "doors" in cells.cell(row, column).text.casefold()
        for row in range(cells.rowCount())
        for column in range(cells.columnCount())
    )
    assert walked(page, many) == [f"{n + 1} of {many}" for n in range(many)]
    page.find_bar.box.setText("")
    assert page.find_bar.said.text() == ""


def test_what_stands_everywhere_is_counted_only(qtbot: QtBot) -> None:
    text = QTextEdit()
    qtbot.addWidget(text)
    text.setPlainText("e " * (MOST_GROUNDS + 1))
    assert show_found(text, "e") == (0, MOST_GROUNDS + 1)
    assert text.extraSelections() == []
    text.setPlainText("E 🚢 e")
    assert show_found(text, "e") == (0, 2)
    assert len(text.extraSelections()) == 2
