"""Rows that all report alike are folded into slim lines, which open, close and are remembered."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.model.comparison import Claim, Credit
from tests.ui.story.data import broad, ferry, ferry_row
from ui.models.claim_rows import ClaimRows
from ui.models.evidence import Evidence
from ui.models.folds import Fold, folded
from ui.story.page import StoryPage
from ui.story.side_by_side import SideBySide
from ui.story.sources import Sources
from ui.story.table import ClaimTable


@pytest.fixture
def page(page: StoryPage) -> StoryPage:
    page.show_story(ferry_row(), broad(2, 30))
    return page


def table_of(page: StoryPage) -> ClaimTable:
    page.go("tab:side_by_side")
    view = page.tab("side_by_side")
    assert isinstance(view, SideBySide)
    return view.table


def folds(table: ClaimTable) -> list[int]:
    return [n for n, line in enumerate(table.lines) if isinstance(line, Fold)]


CLAIMS = tuple(Claim(f"c{n}", "", {}, {}, (), {}) for n in range(12))


@given(alike=st.sets(st.integers(0, 11)), unfolded=st.sets(st.integers(0, 11)))
def test_folding_hides_nothing_else_and_keeps_the_order(alike: set[int], unfolded: set[int]) -> None:
    same, opened = {f"c{n}" for n in alike}, {f"c{n}" for n in unfolded}
    lines = folded(CLAIMS, same, opened)
    inside = {c.id for line in lines if isinstance(line, Fold) for c in line.claims}
    hidden = {c.id for line in lines if isinstance(line, Fold) and not line.open for c in line.claims}
    shown = [line.id for line in lines if isinstance(line, Claim)]
    assert inside == same and not hidden & opened
    assert shown == [c.id for c in CLAIMS if c.id not in hidden]
    for one, two in pairwise(lines):
        assert not (isinstance(one, Fold) and isinstance(two, Fold)), "neighbours are one run"


def test_alike_rows_become_one_line_that_opens_by_mouse_and_keyboard(page: StoryPage, qtbot: QtBot) -> None:
    table = table_of(page)
    assert table.rows is not None
    alike, everything = len(table.rows.common), len(table.rows.claims)
    assert alike > 2 and table.view.cells.rowCount() == everything
    with qtbot.waitSignal(page.folding_chosen) as chosen:
        table.fold.trigger()
    assert table.fold in table.filter.menu().actions()
    assert chosen.args == [True]
    lines = folds(table)
    assert table.view.cells.rowCount() == everything - alike + len(lines)
    view, row = table.view, lines[0]
    fold = table.lines[row]
    assert isinstance(fold, Fold) and str(len(fold.claims)) in view.cells.head(row).text
    assert view.columnSpan(row, 0) == 2
    assert not view.updatesEnabled()  # rows that are not measured are not seen
    qtbot.waitUntil(view.updatesEnabled)
    slim, ordinary = view.rowHeight(row), max(view.rowHeight(n) for n in range(view.cells.rowCount()))
    assert slim < ordinary
    before = view.cells.rowCount()
    at = view.visualRect(view.cells.index(row, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert view.cells.rowCount() == before + len(fold.claims)
    view.setFocus()
    assert view.currentIndex().row() == row
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert view.cells.rowCount() == before
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert view.cells.rowCount() == before + len(fold.claims)
    assert table.view.corrections(row, 0) == [] and table.view.beside(row, 0) == ""


def test_a_screen_reader_is_told_what_is_behind_the_line(page: StoryPage) -> None:
    table = table_of(page)
    page.fold_rows(True)
    row = folds(table)[0]
    seen = QAccessible.queryAccessibleInterface(table.view)
    across = table.view.cells.columnCount() + 1  # with the heads
    said = seen.child((row + 1) * across + 1).text(QAccessible.Text.Name)
    assert "that all report, folded: " in said
    table.view.setCurrentIndex(table.view.cells.index(row, 0))
    table.view.fold_asked.emit(row)
    assert "that all report, open: " in table.view.cells.cell(row, 0).spoken


def test_what_is_open_is_remembered_with_the_story(page: StoryPage) -> None:
    table = table_of(page)
    page.fold_rows(True)
    table.view.fold_asked.emit(folds(table)[0])
    opened, rows = table.unfolded, table.view.cells.rowCount()
    assert opened
    page.show_story(replace(ferry_row(), id=8), ferry())
    page.tab("side_by_side")
    assert table.fold.isChecked() and not table.unfolded
    page.show_story(ferry_row(), broad(2, 30))
    page.tab("side_by_side")
    assert table.unfolded == opened and table.view.cells.rowCount() == rows


def test_search_and_links_open_what_is_folded(page: StoryPage) -> None:
    table = table_of(page)
    page.fold_rows(True)
    assert table.rows is not None
    first, last = table.rows.common[0], table.rows.common[-1]
    words = table.rows.cell(last, table.columns()[0]).text[:24]
    page.find_bar.open()
    page.find_bar.box.setText(words)
    assert last.id in table.unfolded and table.view.currentIndex().isValid()
    table.unfold(frozenset())
    page.find_bar.shut()
    page.go(f"claim:{first.id}")
    line = table.lines[table.view.currentIndex().row()]
    assert isinstance(line, Claim) and line.id == first.id


def test_a_first_letter_opens_no_fold(page: StoryPage) -> None:
    table = table_of(page)
    page.fold_rows(True)
    page.find_bar.open()
    page.find_bar.box.setText("O")
    assert not table.unfolded
    page.find_bar.box.setText("On")
    assert table.unfolded


def test_the_pairs_of_many_alike_texts_stand_behind_one_line(page: StoryPage, qtbot: QtBot) -> None:
    story = broad(12, 6)
    names = [each.article.id for each in story.articles]
    outlets = [each.article.outlet for each in story.articles]
    pairs = [(one, other) for n, one in enumerate(names) for other in outlets[:n]]
    shared = tuple(Credit(one, other, f"{one}.p1", "shares_text") for one, other in pairs)
    page.show_story(ferry_row(), replace(story, sources=shared))
    page.go("tab:sources")
    tab = page.tab("sources")
    assert isinstance(tab, Sources)
    view = tab.view
    assert len(pairs) == 66 and view.cells.rowCount() == 1
    assert view.cells.cell(0, 0).text.startswith(
        "▸ 12 texts share sentences with one another  Outlet 1, Outlet 2"
    )
    assert "folded" in view.cells.cell(0, 0).spoken and view.rowHeight(0) < 80
    view.setCurrentIndex(view.cells.index(0, 0))
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert view.cells.rowCount() == 67 and view.currentIndex().row() == 0
    page.go(f"sources:{names[3]}")
    assert view.currentIndex().row() == 0
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert view.cells.rowCount() == 1


def test_the_paper_has_the_lines_too(page: StoryPage) -> None:
    table_of(page)
    page.fold_rows(True)
    paper = page.paper()
    assert paper is not None and 'colspan="2"' in paper.html and "that all report" in paper.html


def test_where_nothing_is_alike_there_is_nothing_to_fold(page: StoryPage) -> None:
    page.show_story(ferry_row(), ferry())
    table = table_of(page)
    assert table.fold.isEnabled() == bool(ClaimRows(Evidence(ferry())).common)
