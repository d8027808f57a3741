"""Corrections with mouse and keyboard: each is made, kept in the library, and undone."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from pytestqt.qtbot import QtBot

from reader.model.article import ArticleRow, Kind
from reader.store.corrections import Correction
from reader.store.library import Library
from tests.ui.story.data import ferry
from ui.dialogs.corrections import CorrectionsDialog
from ui.dialogs.passage_choice import PassageChoiceDialog
from ui.dialogs.regroup import RegroupDialog
from ui.dialogs.story_choice import StoryChoiceDialog
from ui.main_window import MainWindow
from ui.services import Member, Place, Services
from ui.story.annotated import AnnotatedTab
from ui.story.cell_view import CellView
from ui.story.left_out import LeftOutTab
from ui.story.overview import Overview
from ui.story.side_by_side import SideBySide
from ui.story.sources import Sources
from ui.story.wording import Wording

D = TypeVar("D", bound=QDialog)
ENGINE = [sys.executable, str(Path(__file__).with_name("correcting_engine.py"))]
FERRY = "Ferry strike enters second week"


@pytest.fixture
def services(qapp: QApplication, library_path: Path) -> Iterator[Services]:
    made = Services(library_path, [*ENGINE, str(library_path)])
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def story(qtbot: QtBot, window: MainWindow) -> int:
    """The ferry story, open and compared; its id."""
    row = next(row for row in window.stories.model.rows if row.title == FERRY)
    window.stories.choose(row.id)
    qtbot.waitUntil(lambda: window.story_page.evidence is not None, timeout=10_000)
    return row.id


def click(qtbot: QtBot, button: QPushButton) -> None:
    assert button.isEnabled() and button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def dialog(window: MainWindow, kind: type[D]) -> D:
    return next(each for each in window.findChildren(kind) if each.isVisible())


def told(qtbot: QtBot, window: MainWindow, words: str) -> None:
    qtbot.waitUntil(lambda: words in window.notice.text, timeout=10_000)


def undo(qtbot: QtBot, window: MainWindow) -> None:
    """By the button of the notice."""
    button = next(b for b in window.notice.findChildren(QPushButton) if b.text() == "Undo")
    click(qtbot, button)
    told(qtbot, window, "Undone")


def undo_key(qtbot: QtBot, window: MainWindow) -> None:
    """By Ctrl+Z."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window.stories.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def in_force(window: MainWindow) -> list[Correction]:
    with Library.open_read_only(window.services.library_path) as library:
        return library.corrections.in_force()


def members(window: MainWindow, story: int) -> list[str]:
    return [member.row.outlet for member in window.services.members(story)]


def regroup(qtbot: QtBot, window: MainWindow) -> RegroupDialog:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window.story_page, Qt.Key.Key_G)
    return dialog(window, RegroupDialog)


def tick(qtbot: QtBot, asked: RegroupDialog, row: int) -> None:
    """With the keyboard."""
    asked.list.setCurrentRow(row)
    QTest.keyClick(asked.list, Qt.Key.Key_Space)
    assert asked.list.item(row).checkState() == Qt.CheckState.Checked


def test_wrong_group_is_a_link_in_the_head_that_names_the_reasons(
    qtbot: QtBot, window: MainWindow, story: int
) -> None:
    facts = window.story_page.header.facts
    assert "grouped because: ferry, strike" in facts.text()
    for x in range(facts.width() - 3, 0, -6):
        for y in range(6, facts.height(), 9):
            QTest.mouseClick(facts, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(x, y))
            if window.findChildren(RegroupDialog):
                asked = dialog(window, RegroupDialog)
                assert "because: ferry, strike" in asked.list.item(0).text()
                assert not asked.apart.isEnabled() and not asked.move_.isEnabled()
                asked.reject()
                return
    raise AssertionError("the link cannot be clicked")


def test_each_article_says_what_it_is_most_like_and_what_sort_of_piece_it_is(
    qtbot: QtBot, services: Services
) -> None:
    when = datetime(2026, 3, 2, tzinfo=UTC)

    def row(number: int, outlet: str, title: str, kind: Kind = "news") -> ArticleRow:
        return ArticleRow(number, 1, outlet, title, None, when, when, True, False, False, False, 1, kind=kind)

    first, copy, column = (
        row(1, "Post", "Ferry aground"), row(2, "Wire", "Ferry aground!"), row(3, "Echo", "Why", "opinion"),
    )  # fmt: skip
    members = [
        Member(first, ("Esker",), False, nearest=copy),
        Member(copy, ("Esker",), False, nearest=first, copy_of=first),
        Member(column, ("Esker", "212"), True, nearest=first),
    ]
    asked = RegroupDialog("Ferry aground", members)
    qtbot.addWidget(asked)
    report, wire, opinion = (asked.list.item(n).text().split("\n") for n in range(3))
    assert report[2:] == ["because: Esker", "most like Wire: “Ferry aground!”"]
    assert wire[2:] == ["repeats the text of Post: one voice with it"]
    assert opinion[1].endswith("opinion · pinned")
    assert opinion[2:] == ["because: Esker, 212", "most like Post: “Ferry aground”"]


def test_an_article_is_taken_out_and_comes_back(qtbot: QtBot, window: MainWindow, story: int) -> None:
    asked = regroup(qtbot, window)
    tick(qtbot, asked, 1)
    out = asked.chosen[0]
    click(qtbot, asked.apart)
    told(qtbot, window, "taken out of the story")
    assert members(window, story) == ["Radio Four Rivers", "Harbour Gazette"]
    (row,) = window.services.articles_by_id([out])
    assert row.story_id not in (None, story)
    qtbot.waitUntil(
        lambda: window.story_page.evidence is not None and len(window.story_page.evidence.order) == 2,
        timeout=10_000,
    )
    assert "1 correction" in window.story_page.header.facts.text().replace("&nbsp;", " ")
    undo(qtbot, window)
    assert len(members(window, story)) == 3
    assert in_force(window) == []
    qtbot.waitUntil(
        lambda: window.story_page.evidence is not None and len(window.story_page.evidence.order) == 3,
        timeout=10_000,
    )
    assert "correction" not in window.story_page.header.facts.text()


def test_two_articles_become_a_story_of_their_own(qtbot: QtBot, window: MainWindow, story: int) -> None:
    asked = regroup(qtbot, window)
    tick(qtbot, asked, 0)
    tick(qtbot, asked, 2)
    chosen = asked.chosen
    assert asked.apart.text() == "Make a story of these 2"
    click(qtbot, asked.apart)
    told(qtbot, window, "2 articles are a story of their own")
    assert members(window, story) == ["The Courier"]
    new = {row.story_id for row in window.services.articles_by_id(chosen)}
    assert len(new) == 1 and new != {story}
    assert window.content.story is not None and {window.content.story.row.id} == new
    undo_key(qtbot, window)
    told(qtbot, window, "Undone")
    assert len(members(window, story)) == 3


def test_an_article_is_moved_by_typing_words_of_the_story(
    qtbot: QtBot, window: MainWindow, story: int
) -> None:
    asked = regroup(qtbot, window)
    tick(qtbot, asked, 0)
    click(qtbot, asked.move_)
    choice = dialog(window, StoryChoiceDialog)
    QTest.keyClicks(choice.box, "museum")
    qtbot.waitUntil(lambda: choice.list.count() == 1)
    assert "useum" in choice.list.item(0).text()
    QTest.keyClick(choice.box, Qt.Key.Key_Return)
    told(qtbot, window, "Moved to the other story")
    assert len(members(window, story)) == 2
    undo(qtbot, window)
    assert len(members(window, story)) == 3


def test_two_stories_are_merged_and_both_come_back(qtbot: QtBot, window: MainWindow, story: int) -> None:
    museum = next(row for row in window.stories.model.rows if "useum" in row.title)
    click(qtbot, regroup(qtbot, window).merge)
    choice = dialog(window, StoryChoiceDialog)
    QTest.keyClicks(choice.box, "cellar")
    qtbot.waitUntil(lambda: choice.list.count() == 1)
    click(qtbot, choice.ok)
    told(qtbot, window, "one now")
    assert len(members(window, story)) == 5
    assert window.services.stories_by_id([museum.id]) == []
    qtbot.waitUntil(lambda: museum.id not in {row.id for row in window.stories.model.rows})
    undo(qtbot, window)
    assert len(members(window, story)) == 3
    (back,) = window.services.stories_by_id([museum.id])
    assert back.articles == 2


def test_a_story_is_kept_together(qtbot: QtBot, window: MainWindow, story: int) -> None:
    click(qtbot, regroup(qtbot, window).pin)
    told(qtbot, window, "stay together")
    assert all(member.pinned for member in window.services.members(story))
    assert not regroup(qtbot, window).pin.isEnabled()
    dialog(window, RegroupDialog).reject()
    undo(qtbot, window)
    assert not any(member.pinned for member in window.services.members(story))


def test_an_open_article_is_taken_out_by_its_menu_and_stays_open(
    qtbot: QtBot, window: MainWindow, story: int
) -> None:
    window.desk.go_to(Place("articles"))
    row = next(row for row in window.articles.model.rows if row.story_id == story)
    window.articles.choose(row.id)
    assert window.actions_["take_out"].isEnabled()
    menu = window.actions_.menu(("take_out", "move_article"), window)
    menu.actions()[0].trigger()
    told(qtbot, window, "taken out")
    assert window.content.article is not None
    assert len(members(window, story)) == 2
    menu.actions()[1].trigger()
    dialog(window, StoryChoiceDialog).reject()
    menu.deleteLater()


def test_the_list_of_corrections_undoes_an_older_one(qtbot: QtBot, window: MainWindow, story: int) -> None:
    for row in (0, 0):
        asked = regroup(qtbot, window)
        tick(qtbot, asked, row)
        window.notice.dismiss()
        click(qtbot, asked.apart)
        told(qtbot, window, "taken out")
    assert len(members(window, story)) == 1
    window.actions_["corrections"].trigger()
    shown = dialog(window, CorrectionsDialog)
    assert len(shown.undo_buttons) == 2
    click(qtbot, shown.undo_buttons[1])
    qtbot.waitUntil(lambda: len(shown.undo_buttons) == 1)
    assert len(members(window, story)) == 2
    click(qtbot, shown.undo_buttons[0])
    qtbot.waitUntil(lambda: not shown.undo_buttons)
    assert len(members(window, story)) == 3
    shown.accept()


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
    entry(view, row, -1, "No difference: number")
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
    told(qtbot, window, "stands where you put it")

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
