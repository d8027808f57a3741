"""Rows are measured where the reader looks; he stays there while the others find their heights."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.story.data import broad, ferry_row
from ui.story.cell_view import CellView
from ui.story.page import StoryPage
from ui.story.side_by_side import SideBySide


@pytest.fixture
def view(qtbot: QtBot) -> CellView:
    page = StoryPage()
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show()
    qtbot.waitExposed(page)
    page.show_story(replace(ferry_row(), id=8), broad(6, 60))
    page.go("tab:side_by_side")
    tab = page.tab("side_by_side")
    assert isinstance(tab, SideBySide)
    return tab.table.view


def test_a_far_row_is_shown_without_measuring_those_above(view: CellView) -> None:
    far = view.cells.rowCount() - 12
    assert far > 30
    view.heights.show_row(far)
    before, measured = view.rowViewportPosition(far), sum(view.heights._done)
    assert measured < view.cells.rowCount() / 2
    middle = before + view.rowHeight(far) / 2
    assert abs(middle - view.viewport().height() / 2) <= 2
    view.heights.finish()
    assert all(view.heights._done)
    assert abs(view.rowViewportPosition(far) - before) <= 1, "it stays where it was"


def test_a_place_comes_back(view: CellView) -> None:
    view.heights.finish()
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() * 2 // 3)
    place = view.heights.place()
    view.show_grid(view.cells.grid)
    assert view.heights.place() == (0, 0)
    view.heights.go_to(*place)
    assert view.heights.place() == place
    view.heights.finish()
    assert view.heights.place() == place


def test_all_rows_are_measured_in_idle_moments(view: CellView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: all(view.heights._done))
    first = [view.rowHeight(row) for row in range(view.cells.rowCount())]
    view.heights.measure()
    view.heights.finish()
    assert [view.rowHeight(row) for row in range(view.cells.rowCount())] == first


def test_a_table_that_is_filled_twice_out_of_sight_is_where_it_was(view: CellView, qtbot: QtBot) -> None:
    tab = view.parent().parent().parent()
    assert isinstance(tab, SideBySide)
    view.heights.finish()
    view.heights.go_to(9, 4)
    place = view.heights.place()
    tab.show_texts()
    for on in (not tab.table.fold.isChecked(), tab.table.fold.isChecked()):
        tab.fold_rows(on)
    assert view.heights.place() == place
    tab.show_table()
    assert view.heights.place() == place
