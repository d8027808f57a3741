"""The table with mouse, keyboard and screen reader."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.story.conftest import side
from tests.ui.story.data import broad, ferry, ferry_row
from ui.models.evidence import Evidence
from ui.models.marks import heads
from ui.story.cell_view import CellView
from ui.story.page import StoryPage
from ui.story.quotes import Quotes
from ui.story.side_by_side import SideBySide
from ui.story.text_pane import TextPane
from ui.story.tool_row import CheckButton, ChoiceButton
from ui.theme import measures
from ui.theme.theme import app_theme


def test_the_table_tells_a_screen_reader_what_a_cell_means(page: StoryPage) -> None:
    page.show_story(ferry_row(), ferry())
    view = side(page).table.view
    table = QAccessible.queryAccessibleInterface(view)
    assert table.role() == QAccessible.Role.Table
    said = [table.child(n).text(QAccessible.Text.Name) for n in range(table.childCount())]
    assert len(said) == 7 * 4  # six rows and three articles, each with their heads
    assert said[4 * 4 + 2].startswith("Herald: not reported; closest passage")
    assert said[2 * 4].startswith("Asked whether the ships")
    assert said[1].startswith("The Echo, 6 sentences")


def test_a_tip_says_what_a_mark_and_a_cell_mean(page: StoryPage, qtbot: QtBot) -> None:
    page.show_story(ferry_row(), ferry())
    view = side(page).table.view
    view.heights.finish()
    told = set()
    for row in range(view.cells.rowCount()):
        for column in range(view.cells.columnCount()):
            index = view.cells.index(row, column)
            view.scrollTo(index)
            rect = view.visualRect(index)
            spots = [
                QPoint(x, y)
                for x in range(rect.left() + 12, rect.right(), 9)
                for y in range(rect.top() + 14, rect.bottom(), 12)
            ]
            told |= {view.tip(row, column, spot) for spot in spots}
    assert "Another outlet gives another number here." in told
    assert "No other outlet reports this." in told
    assert any(tip.startswith("We found no passage in this text that reports it.") for tip in told)
    assert any(tip.startswith("We have only part of this text") for tip in told)
    assert "2 of 2 texts report this.\nAnother outlet gives another number here." in {
        view.cells.head(row).tip for row in range(view.cells.rowCount())
    }


def test_rows_are_as_high_as_their_tallest_text(page: StoryPage) -> None:
    page.show_story(ferry_row(), ferry())
    view = side(page).table.view
    view.heights.finish()
    for row in range(view.cells.rowCount()):
        needed = max(
            view.delegate.laid(row, column, view.columnWidth(column) - 1).height
            for column in range(view.cells.columnCount())
        )
        assert view.rowHeight(row) >= needed


def test_twelve_outlets_scroll_sideways_under_a_frozen_head(page: StoryPage) -> None:
    page.show_story(ferry_row(), broad(12, 12))
    view = side(page).table.view
    assert min(view.columnWidth(c) for c in range(12)) >= view.least
    assert view.horizontalScrollBar().maximum() > 0
    before = view.down.geometry()
    view.horizontalScrollBar().setValue(view.horizontalScrollBar().maximum())
    assert view.down.geometry() == before


def test_columns_beyond_the_edge_are_told_and_brought_into_sight(page: StoryPage, qtbot: QtBot) -> None:
    page.show_story(ferry_row(), broad(12, 12))
    view = side(page).table.view
    before, behind = view.beyond.before, view.beyond.behind
    fit = round(view.viewport().width() / view.columnWidth(0))
    assert 1 < fit < 12 and not before.isVisible()
    assert behind.isVisible() and behind.text() == f"{12 - fit} more"
    names = [cell.text.partition("\n")[0] for cell in view.cells.grid.columns]
    assert behind.toolTip().split("\n") == names[fit:]
    seen = set(range(fit))
    for _ in range(12):
        if behind.isVisible():
            qtbot.mouseClick(behind, Qt.MouseButton.LeftButton)
        hidden = [*view.beyond.hidden()[0], *view.beyond.hidden()[1]]
        seen |= set(range(12)) - set(hidden)
    assert seen == set(range(12)) and not behind.isVisible()
    assert before.text() == f"{12 - fit} more"
    assert view.viewport().grab().toImage().pixelColor(0, 60) != app_theme().colour("paper"), "a shadow"
    page.show_story(ferry_row(), ferry())
    page.resize(1200, 700)
    qtbot.waitUntil(lambda: not view.beyond.isVisible())


def test_a_story_of_fewer_outlets_may_come_while_the_rows_are_laid_out(page: StoryPage) -> None:
    page.show_story(ferry_row(), broad(12, 12))
    view = side(page).table.view
    work = view.heights.prepare()
    next(work)
    page.show_story(ferry_row(), ferry())
    assert side(page).table.view is view and len(view.cells.grid.columns) == 3
    laid = sum(1 for _ in work)
    assert laid > 0


def test_an_outlet_can_be_taken_out_of_the_table(page: StoryPage) -> None:
    page.show_story(ferry_row(), ferry())
    table = side(page).table
    table.outlets.menu().actions()[1].trigger()
    names = [cell.text.partition("\n")[0] for cell in table.view.cells.grid.columns]
    assert names == ["The Echo", "Island Post"]


def test_a_filter_with_nothing_behind_it_says_so(page: StoryPage) -> None:
    page.show_story(ferry_row(), broad(3, 6))
    table = side(page).table
    table.show_only("conflicts")
    assert table.nothing.isVisible() and "Show everything" in table.nothing.text()
    QApplication.processEvents()
    middle, place = table.nothing.geometry().center(), table.rect().center()
    assert middle.x() == place.x() and abs(middle.y() - place.y()) < measures.XXL, "in the table's place"
    table.nothing.linkActivated.emit("#")
    assert table.choice.show == "all" and table.view.isVisible() and not table.nothing.isVisible()
    table.show_only("conflicts")
    table.show_claim(table.rows.evidence.comparison.claims[0].id if table.rows else "")
    assert table.view.isVisible() and not table.nothing.isVisible()


def test_cells_are_copied_with_outlet_and_link(page: StoryPage, qtbot: QtBot) -> None:
    page.show_story(ferry_row(), ferry())
    view = side(page).table.view
    view.setCurrentIndex(view.cells.index(2, 0, QModelIndex()))
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = QGuiApplication.clipboard().mimeData()
    assert "(The Echo, https://theecho.example/ferry)" in data.text()
    assert '<a href="https://theecho.example/ferry">The Echo</a>' in data.html()
    assert "background:#fbe9b7" in data.html()


def test_the_head_of_a_column_leads_to_the_article(page: StoryPage, qtbot: QtBot) -> None:
    page.show_story(ferry_row(), ferry())
    header = side(page).table.view.across
    spot = QPoint(header.sectionViewportPosition(1) + 20, 12)
    with qtbot.waitSignal(page.article_requested) as asked:
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        qtbot.mouseDClick(header.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert asked.args == ["a2"]


def test_a_click_on_a_reference_opens_the_passage(page: StoryPage, qtbot: QtBot) -> None:
    page.show_story(ferry_row(), ferry())
    view = side(page).table.view
    index = view.cells.index(3, 0, QModelIndex())
    view.heights.finish()
    rect = view.visualRect(index)
    laid = view.delegate.laid(3, 0, rect.width())
    line = laid.layout.lineAt(laid.layout.lineCount() - 1)
    spot = QPoint(
        rect.left() + 10 + round(line.naturalTextRect().right()) - 6,
        rect.top() + 9 + round(line.y() + line.height() / 2),
    )
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=rect.topLeft() + QPoint(20, 16))
    assert page.current == "side_by_side"
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert page.current == "annotated"


def test_the_table_goes_from_difference_to_difference(page: StoryPage) -> None:
    page.show_story(ferry_row(), ferry())
    view = side(page).table.view
    view.setFocus()
    rows = []
    for by in (1, 1, 1, -1):
        page.step(by)
        rows.append(view.currentIndex().row())
    assert rows == [1, 2, 1, 2]


def test_nothing_of_the_lines_between_rows_shows_in_a_cell_that_spans_them(page: StoryPage) -> None:
    page.show_story(ferry_row(), ferry())
    page.go("tab:quotes")
    tab = page.tab("quotes")
    assert isinstance(tab, Quotes)
    view = tab.view
    view.heights.finish()
    (row, column, rows), *_ = [span for span in view.cells.grid.spans if span[2] > 1]
    view.setCurrentIndex(view.cells.index(row + rows - 1, 3))
    cell = view.visualRect(view.cells.index(row, column))
    image = view.viewport().grab(QRect(0, cell.top(), 1, cell.height() - 1)).toImage()
    ground = view.theme.colour("paper").rgb()
    assert all(image.pixelColor(0, y).rgb() == ground for y in range(image.height()))


def test_the_tip_of_a_head_has_the_whole_of_a_name_that_is_cut(page: StoryPage) -> None:
    page.show_story(ferry_row(), ferry())
    header = side(page).table.view.across
    does = header.toolTip()
    assert header.column_tip(0) == does
    header.resizeSection(0, 60)
    grid = side(page).table.view.cells.grid
    long = replace(
        grid, columns=(heads(["The Echo of the Outer Islands and their Harbours"])[0], *grid.columns[1:])
    )
    side(page).table.view.show_grid(long)
    header.resizeSection(0, 80)
    assert header.column_tip(0) == f"{long.columns[0].text}\n{does}"


def test_the_controls_of_every_view_have_names_before_there_is_a_story(page: StoryPage) -> None:
    for key, _words in page.views.names():
        view = page.views.view(key)
        parts = [view, view.texts] if isinstance(view, SideBySide) else [view]
        for part in parts:
            for kind in (QPushButton, TextPane, CellView):
                for control in part.findChildren(kind):
                    said = QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name)
                    assert said.strip() or control.isHidden(), f"{key}: {control}"
            for kind in (ChoiceButton, CheckButton):
                assert all(choice.accessibleName() for choice in part.findChildren(kind)), key


def test_a_link_below_the_table_leads_to_the_rows_that_differ_and_back(page: StoryPage, qtbot: QtBot) -> None:
    page.show_story(ferry_row(), ferry())
    table = side(page).table
    differing = sum(1 for found in Evidence(ferry()).differing.values() if found)
    assert 1 < differing < table.view.cells.rowCount() == 6
    assert table.differing.text() == f"{differing} of 6 rows differ" and table.count.isHidden()
    qtbot.mouseClick(table.differing, Qt.MouseButton.LeftButton)
    assert table.view.cells.rowCount() == differing and table.filter.key == "conflicts"
    assert table.differing.text() == "Show all 6 rows" and table.count.text() == f"{differing} rows"
    qtbot.mouseClick(table.differing, Qt.MouseButton.LeftButton)
    assert table.view.cells.rowCount() == 6 and table.filter.key == "all"
    story = ferry()
    differ = [claim.id for claim in story.claims if Evidence(story).differing[claim.id]]
    fewer = tuple(claim for claim in story.claims if claim.id not in differ[1:])
    page.show_story(replace(ferry_row(), id=99), replace(story, claims=fewer))
    assert side(page).table.differing.text() == f"1 of {len(fewer)} rows differs"
    table = side(page).table
    table.show_only("quotes")
    assert table.differing.isHidden() and table.count.isVisible(), "another choice is the reader's own"
