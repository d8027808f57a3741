"""Ctrl+F: every place is shown, and which of how many is chosen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from tests.ui.story.data import ferry, ferry_row
from ui.story.annotated import AnnotatedTab
from ui.story.cell_view import CellView
from ui.story.marked_text import MarkedText
from ui.story.overview import Overview
from ui.story.page import StoryPage
from ui.story.side_by_side import SideBySide
from ui.widgets.found import GROUND_ALPHA, MOST_GROUNDS, show_found


@pytest.fixture
def page(page: StoryPage) -> StoryPage:
    page.show_story(ferry_row(), ferry())
    return page


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


def table_of(page: StoryPage) -> CellView:
    page.go("tab:side_by_side")
    view = page.tab("side_by_side")
    assert isinstance(view, SideBySide)
    return view.table.view


def test_every_place_in_the_table_is_shown_and_counted(page: StoryPage) -> None:
    view = table_of(page)
    page.find_bar.open()
    page.find_bar.box.setText("Doors")
    cells = view.cells
    many = sum(
        cells.cell(row, column).text.casefold().count("doors")
        for row in range(cells.rowCount())
        for column in range(cells.columnCount())
    )
    assert many > 2
    assert walked(page, many) == [f"{n + 1} of {many}" for n in range(many)]
    QTest.keyClick(page.find_bar.box, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert page.find_bar.said.text() == f"{many} of {many}", "backward from the first is the last"
    page.find_bar.box.setText("")
    assert page.find_bar.said.text() == ""


def near(one: QColor, two: QColor) -> bool:
    return all(abs(a - b) < 6 for a, b in zip(one.getRgb(), two.getRgb(), strict=True))


def test_what_is_found_in_a_cell_is_seen(page: StoryPage) -> None:
    """The ground of the places, and a frame around the one that is chosen."""
    view = table_of(page)
    page.find_bar.open()
    page.find_bar.box.setText("May")
    row, column, _ = view.delegate.chosen

    def looks() -> tuple[int, int]:
        image = view.viewport().grab(view.visualRect(view.cells.index(row, column))).toImage()
        inner = [(x, y) for x in range(4, image.width() - 4) for y in range(4, image.height() - 4)]
        pixels = [image.pixelColor(*at) for at in inner]
        colour, share = view.theme.colour, GROUND_ALPHA
        under = zip(colour("selected").getRgb(), colour("accent_line").getRgb(), strict=True)
        mixed = QColor(*(round(one * (1 - share) + two * share) for one, two in under))
        return sum(near(p, mixed) for p in pixels), sum(near(p, colour("accent")) for p in pixels)

    ground, frame = looks()
    assert ground > 100 and frame > 40
    page.find_bar.shut()
    assert looks() == (0, 0)


def test_other_rows_or_another_tab_are_counted_at_once(page: StoryPage, qtbot: QtBot) -> None:
    view = table_of(page)
    page.find_bar.open()
    page.find_bar.box.setText("doors")
    everything = page.find_bar.said.text().split(" of ")[1]
    side = page.tab("side_by_side")
    assert isinstance(side, SideBySide)
    side.table.show_only("single")
    fewer = page.find_bar.said.text().split(" of ")[-1]
    assert fewer != everything and view.delegate.chosen == (-1, -1, -1)
    page.go("tab:overview")
    overview = page.tab("overview")
    bodies = [body for body in overview.findChildren(MarkedText) if body.isVisible()]
    many = sum(body.toPlainText().casefold().count("doors") for body in bodies)
    assert page.find_bar.said.text() == f"– of {many}" and shown(*bodies) == many
    page.go("tab:annotated")
    tab = page.tab("annotated")
    assert isinstance(tab, AnnotatedTab)
    before = shown(tab.text)
    assert before == tab.text.toPlainText().casefold().count("doors") > 0
    tab.turn(1)
    qtbot.waitUntil(lambda: shown(tab.text) == tab.text.toPlainText().casefold().count("doors") > 0)


def test_what_stands_everywhere_is_counted_only(qtbot: QtBot) -> None:
    text = QTextEdit()
    qtbot.addWidget(text)
    text.setPlainText("e " * (MOST_GROUNDS + 1))
    assert show_found(text, "e") == (0, MOST_GROUNDS + 1)
    assert text.extraSelections() == []
    text.setPlainText("E 🚢 e")
    assert show_found(text, "e") == (0, 2)
    assert len(text.extraSelections()) == 2


def test_places_are_those_that_a_search_finds(qtbot: QtBot) -> None:
    """Found in the text as a whole, they are the ones that Enter leads to."""
    text = QTextEdit()
    qtbot.addWidget(text)
    for whole in ("a 😀 b\xa0c The the THE 😀\nth e xthethe", "İstanbul ılık ß SS straße ſ", "x" * 20):
        text.setPlainText(whole)
        for words in ("the", "😀", "b c", "ß", "i", "s", "th", "xx", "e\nx", " "):
            places, place = [], text.document().find(words, QTextCursor(text.document()))
            while not place.isNull():
                places.append((place.selectionStart(), place.selectionEnd()))
                place = text.document().find(words, place)
            assert show_found(text, words)[1] == len(places), (whole, words)
            grounds = text.extraSelections()
            shown = [(each.cursor.selectionStart(), each.cursor.selectionEnd()) for each in grounds]
            assert shown == places
