"""What a comparison says, corrected with mouse and keyboard: made, kept in the library, undone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.correcting.steps import click, dialog, told, undo, undo_key
from tests.ui.story.data import ferry
from ui.dialogs.passage_choice import PassageChoiceDialog
from ui.main_window import MainWindow
from ui.story.annotated import AnnotatedTab
from ui.story.cell_view import CellView
from ui.story.left_out import LeftOutTab
from ui.story.overview import Overview
from ui.story.side_by_side import SideBySide
from ui.story.sources import Sources
from ui.story.wording import Wording


def table(window: MainWindow) -> CellView:
    window.story_page.go("tab:side_by_side")
    tab = window.story_page.tab("side_by_side")
    assert isinstance(tab, SideBySide)
    return tab.table.view


def claims(window: MainWindow) -> int:
    evidence = window.story_page.evidence
    return len(evidence.comparison.claims) if evidence is not None else -1


def entry(view: CellView, row: int, column: int, words: str) -> None:
    """Choose an entry of a cell's menu."""
    next(act for said, act in view.corrections(row, column) if words in said)()


def test_a_row_is_dismissed_with_the_delete_key(qtbot: QtBot, window: MainWindow, story: int) -> None:
    view = table(window)
    before = claims(window)
    view.setFocus()
    view.setCurrentIndex(view.cells.index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_Delete)
    told(qtbot, window, "The row is gone")
    qtbot.waitUntil(lambda: claims(window) == before - 1, timeout=10_000)
    assert window.story_page.current == "side_by_side"
    window.desk.open_story_id(story)
    assert claims(window) == before - 1, "it survives looking again"
    undo(qtbot, window)
    qtbot.waitUntil(lambda: claims(window) == before, timeout=10_000)


def test_a_difference_is_dismissed_by_its_menu(qtbot: QtBot, window: MainWindow, story: int) -> None:
    view = table(window)

    def figures() -> int:
        evidence = window.story_page.evidence
        assert evidence is not None
        return sum(len(claim.differences) for claim in evidence.comparison.claims)

    assert figures() == 1
    row = next(
        r
        for r in range(view.cells.rowCount())
        if any("No difference" in s for s, _ in view.corrections(r, 0))
    )
    entry(view, row, -1, "No difference (number)")
    told(qtbot, window, "No longer shown as a difference")
    qtbot.waitUntil(lambda: figures() == 0, timeout=10_000)
    undo(qtbot, window)
    qtbot.waitUntil(lambda: figures() == 1, timeout=10_000)


def test_a_cell_is_anchored_in_another_passage(qtbot: QtBot, window: MainWindow, story: int) -> None:
    window.story_page.go("tab:left_out")
    tab = window.story_page.tab("left_out")
    assert isinstance(tab, LeftOutTab)
    missing = tab.outlet.key
    assert tab.view.cells.rowCount() == 1
    entry(tab.view, 0, 1, "does report it")
    asked = dialog(window, PassageChoiceDialog)
    assert asked.ok.text() == "It does not say this"
    QTest.keyClicks(asked.box, "otter")
    shown = [n for n in range(asked.list.count()) if not asked.list.item(n).isHidden()]
    assert len(shown) == 1
    asked.list.setCurrentRow(shown[0])
    QTest.keyClick(asked.list, Qt.Key.Key_Space)
    click(qtbot, asked.ok)
    told(qtbot, window, "is where you put it")

    def anchored() -> bool:
        evidence = window.story_page.evidence
        return evidence is not None and missing in evidence.claims["c3"].cells and not evidence.left_out

    qtbot.waitUntil(anchored, timeout=10_000)
    undo(qtbot, window)
    qtbot.waitUntil(lambda: not anchored(), timeout=10_000)


@pytest.mark.parametrize(
    ("tab", "words"),
    [("left_out", "left out"), ("quotes", "one utterance"), ("wording", "loaded")],
)
def test_other_statements_are_dismissed_with_the_delete_key(
    qtbot: QtBot, window: MainWindow, story: int, tab: str, words: str
) -> None:
    window.story_page.go(f"tab:{tab}")
    views = window.story_page.tab(tab).findChildren(CellView)
    view = next(v for v in views if v.isVisible())
    rows = view.cells.rowCount()
    assert rows >= 1
    view.setFocus()
    view.setCurrentIndex(view.cells.index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_Delete)
    told(qtbot, window, words)
    qtbot.waitUntil(lambda: view.cells.rowCount() < rows, timeout=10_000)
    undo_key(qtbot, window)
    told(qtbot, window, "Undone")
    qtbot.waitUntil(lambda: view.cells.rowCount() == rows, timeout=10_000)


def test_a_source_is_dismissed_with_the_delete_key(qtbot: QtBot, window: MainWindow, story: int) -> None:
    window.story_page.go("tab:sources")
    tab = window.story_page.tab("sources")
    assert isinstance(tab, Sources)

    def named() -> bool:
        rows = range(tab.view.cells.rowCount())
        return any(tab.view.cells.cell(row, 2).text == "Quay News" for row in rows) and bool(tab.graph.ties)

    assert named()
    row = tab.graph.ties[0].row
    tab.view.setFocus()
    tab.view.setCurrentIndex(tab.view.cells.index(row, 2))
    QTest.keyClick(tab.view, Qt.Key.Key_Delete)
    told(qtbot, window, "No longer shown as a source")
    qtbot.waitUntil(lambda: not named(), timeout=10_000)
    undo(qtbot, window)
    qtbot.waitUntil(named, timeout=10_000)
    other = next(n for n in range(tab.view.cells.rowCount()) if n != row)
    assert not tab.view.corrections(other, 0), "what names no source cannot be dismissed"


def test_names_of_one_thing_are_dismissed_where_the_overview_leads(
    qtbot: QtBot, window: MainWindow, story: int
) -> None:
    overview = window.story_page.tab("overview")
    assert isinstance(overview, Overview)
    spots = [QPoint(x, y) for y in range(2, overview.names.height(), 8) for x in (40, 120)]
    offered = [said for at in spots for said, _ in overview.names.corrections(at)]
    assert any("not names of one thing" in said for said in offered)
    assert any("Copy with its sources" in said for said in offered)
    window.story_page.go("names:0")
    tab = window.story_page.tab("wording")
    assert isinstance(tab, Wording) and tab.what.key == "labels"
    assert tab.view.currentIndex().row() == 0
    tab.view.setFocus()
    QTest.keyClick(tab.view, Qt.Key.Key_Delete)
    told(qtbot, window, "no longer shown as names of one thing")
    qtbot.waitUntil(lambda: tab.view.cells.rowCount() == 0, timeout=10_000)
    assert tab.what.key == "labels", "a fresh comparison does not change what the reader looks at"
    undo_key(qtbot, window)
    qtbot.waitUntil(lambda: tab.view.cells.rowCount() == 1, timeout=10_000)


def test_overview_and_annotated_offer_the_same(qtbot: QtBot, window: MainWindow, story: int) -> None:
    overview = window.story_page.tab("overview")
    assert isinstance(overview, Overview)
    spots = [QPoint(x, y) for y in range(2, overview.common.height(), 8) for x in (40, 120)]
    offered = [said for at in spots for said, _ in overview.common.corrections(at)]
    assert any("Dismiss this row" in said for said in offered)
    window.story_page.go("tab:annotated")
    tab = window.story_page.tab("annotated")
    assert isinstance(tab, AnnotatedTab)
    assert tab.text.find_text("little")
    at = tab.text.cursorRect().center()
    qtbot.waitUntil(lambda: bool(tab.text.corrections(at)), timeout=5_000)
    choices = dict(tab.text.corrections(at))
    assert any("Dismiss this row" in said for said in choices)
    assert any("says this elsewhere" in said for said in choices)
    next(act for said, act in choices.items() if "not loaded" in said)()
    told(qtbot, window, "No longer marked as loaded")
    undo(qtbot, window)


def test_compared_files_offer_no_corrections(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.desk.open_files(ferry())
    assert not window.actions_["regroup"].isEnabled()
    view = table(window)
    assert view.cells.rowCount() and view.corrections(0, 0) == []
