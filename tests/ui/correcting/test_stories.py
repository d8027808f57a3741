"""Which articles tell one story, corrected with mouse and keyboard: made, kept in the library, undone."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.model.article import ArticleRow, Kind
from tests.ui.correcting.steps import click, dialog, in_force, members, told, undo, undo_key
from ui.dialogs.corrections import CorrectionsDialog
from ui.dialogs.regroup import RegroupDialog
from ui.dialogs.story_choice import StoryChoiceDialog
from ui.main_window import MainWindow
from ui.services import Member, Place, Services


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
