"""A right click chooses a row and opens nothing; commands are for what is chosen then."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from tests.ui.real_engine import LONG, copied, window_on
from ui.classroom.making import MakeLessonDialog
from ui.dialogs.regroup import RegroupDialog
from ui.dialogs.tags import TagsDialog
from ui.main_window import MainWindow
from ui.panes.list_pane import ListPane
from ui.services import Place

WAIT = 10_000


def point(qtbot: QtBot, pane: ListPane, row: int) -> QMenu:  # type: ignore[type-arg]
    """Press the right button on a row; the menu that it brings. (Qt's tests send no context menu event.)"""
    view = pane.view
    view.scrollTo(pane.model.index(row))
    at = view.visualRect(pane.model.index(row)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.RightButton, pos=at)
    view.customContextMenuRequested.emit(at)
    menus = [menu for menu in pane.window().findChildren(QMenu) if menu.isVisible()]
    menus[-1].hide()
    return menus[-1]


def click(qtbot: QtBot, pane: ListPane, row: int) -> None:  # type: ignore[type-arg]
    at = pane.view.visualRect(pane.model.index(row)).center()
    qtbot.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=at)


@pytest.fixture
def listed(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """All seven articles, newest first; the first is open, and so read."""
    window.desk.go_to(Place("articles"))
    click(qtbot, window.articles, 0)
    qtbot.waitUntil(lambda: window.articles.model.rows[0].read, timeout=WAIT)
    return window


def test_a_right_click_opens_nothing_and_marks_nothing(listed: MainWindow, qtbot: QtBot) -> None:
    pane, title = listed.articles, listed.content.title
    menu = point(qtbot, pane, 2)
    assert [row.id for row in pane.picked] == [pane.model.rows[2].id], "it is chosen"
    assert listed.content.title == title and not pane.model.rows[2].read
    assert "Mark as &read" in [action.text().replace("r&ead", "&read") for action in menu.actions()]
    listed.actions_["read"].trigger()
    qtbot.waitUntil(lambda: pane.model.rows[2].read, timeout=WAIT)
    assert pane.model.rows[0].read and listed.content.title == title
    listed.actions_["save"].trigger()
    qtbot.waitUntil(lambda: pane.model.rows[2].saved, timeout=WAIT)
    assert not pane.model.rows[0].saved


def test_a_click_or_enter_opens_what_was_only_chosen(listed: MainWindow, qtbot: QtBot) -> None:
    pane = listed.articles
    point(qtbot, pane, 2)
    click(qtbot, pane, 2)
    assert listed.content.article.row.id == pane.model.rows[2].id
    point(qtbot, pane, 3)
    pane.view.setFocus()
    qtbot.keyClick(pane.view, Qt.Key.Key_Return)
    assert listed.content.article.row.id == pane.model.rows[3].id
    qtbot.waitUntil(lambda: pane.model.rows[3].read, timeout=WAIT)
    # From a row that is only chosen, the keys go on.
    point(qtbot, pane, 0)
    listed.actions_["next"].trigger()
    assert listed.content.article.row.id == pane.model.rows[1].id


def test_links_and_tags_are_of_the_chosen_rows(
    listed: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    pane, opened = listed.articles, list[QUrl]()
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: not opened.append(url))
    point(qtbot, pane, 2)
    row = pane.model.rows[2]
    for name in ("original", "send_link", "copy_link"):
        listed.actions_[name].trigger()
    assert opened[0].toString() == row.url and row.title.split()[0] in opened[1].toString()
    assert QGuiApplication.clipboard().text() == row.url
    listed.actions_["copy_source"].trigger()
    assert row.title in QGuiApplication.clipboard().text()
    listed.actions_["tag"].trigger()
    dialog = listed.findChild(TagsDialog)
    dialog.field.setText("bridges")
    dialog._add()
    qtbot.waitUntil(lambda: pane.model.rows[2].tags == ("bridges",), timeout=WAIT)
    dialog.accept()
    # Of several: their links together; what is for one only is grey.
    qtbot.keyClick(pane.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    point(qtbot, pane, 3)
    listed.actions_["copy_link"].trigger()
    assert QGuiApplication.clipboard().text().split() == [each.url for each in pane.model.rows[2:4]]
    grey = ("original", "send_link", "copy_source", "note", "versions", "story_of")
    assert not any(listed.actions_[name].isEnabled() for name in grey)


def test_a_note_opens_the_article_that_it_is_on(listed: MainWindow, qtbot: QtBot) -> None:
    pane = listed.articles
    point(qtbot, pane, 4)
    listed.actions_["note"].trigger()
    assert listed.content.article.row.id == pane.model.rows[4].id
    assert listed.content.article_pane.own.note.isVisible()


def test_the_buttons_of_the_page_are_for_what_is_open(listed: MainWindow, qtbot: QtBot) -> None:
    pane = listed.articles
    point(qtbot, pane, 2)
    listed.content.article_pane.bar.save.click()
    qtbot.waitUntil(lambda: pane.model.rows[0].saved, timeout=WAIT)
    assert not pane.model.rows[2].saved
    # What is opened elsewhere is meant from then on, though the list shows another row as chosen.
    listed.desk.open_row(pane.model.rows[5])
    listed.actions_["save"].trigger()
    qtbot.waitUntil(lambda: pane.model.rows[5].saved, timeout=WAIT)
    assert not pane.model.rows[2].saved


def test_stories_are_followed_exported_and_corrected_unopened(window: MainWindow, qtbot: QtBot) -> None:
    pane = window.stories
    point(qtbot, pane, 1)
    story = pane.model.rows[1]
    assert window.content.story is None and story.unread
    window.actions_["follow"].trigger()
    qtbot.waitUntil(lambda: pane.model.rows[1].followed, timeout=WAIT)
    window.actions_["regroup"].trigger()
    dialog = window.findChild(RegroupDialog)
    assert dialog.list.count() == story.articles
    dialog.reject()
    assert window.content.story is None and pane.model.rows[1].unread
    pane.view.selectAll()
    window.actions_["follow"].trigger()
    qtbot.waitUntil(lambda: all(row.followed for row in pane.model.rows), timeout=WAIT)
    assert not any(window.actions_[name].isEnabled() for name in ("regroup", "merge", "export_story"))


def _shown(window: QObject, kind: type) -> object:
    return next((each for each in window.findChildren(kind) if each.isVisible()), None)


@pytest.mark.slow
def test_a_story_and_a_lesson_that_are_not_open(qtbot: QtBot, tmp_path: Path, sample_library: Path) -> None:
    with window_on(copied(sample_library, tmp_path), qtbot) as window:
        pane = window.stories
        qtbot.waitUntil(lambda: pane.model.rowCount() > 0, timeout=LONG)
        point(qtbot, pane, 0)
        for name, kind in (("export_story", QFileDialog), ("make_lesson", MakeLessonDialog)):
            window.actions_[name].trigger()
            qtbot.waitUntil(lambda kind=kind: _shown(window, kind) is not None, timeout=LONG)
            _shown(window, kind).reject()
        assert window.content.story is None and pane.model.rows[0].unread
        window.classroom.open_sample()
        qtbot.waitUntil(lambda: window.classroom.lesson is not None, timeout=LONG)
        lessons, opened = window.desk.lessons, window.classroom.lesson
        other = next(n for n, row in enumerate(lessons.model.rows) if row.key != opened.id)
        title = lessons.model.rows[other].title
        point(qtbot, lessons, other)
        assert window.classroom.lesson.id == opened.id
        dialog = window.classroom.rename()
        assert dialog.name.text() == title
        dialog.reject()
        window.classroom.remove()
        qtbot.waitUntil(lambda: f"“{title}” was removed" in window.notice.text, timeout=LONG)
        assert window.classroom.lesson.id == opened.id


def test_what_is_open_is_opened_again_without_a_step(listed: MainWindow, qtbot: QtBot) -> None:
    pane, title = listed.articles, listed.content.title
    click(qtbot, pane, 1)
    other = listed.content.title
    assert len(listed.content.steps[0]) == 1
    listed.content.article_pane.view.verticalScrollBar().setRange(0, 100)
    listed.content.article_pane.view.verticalScrollBar().setValue(40)
    point(qtbot, pane, 2)
    click(qtbot, pane, 1)
    assert listed.content.title == other != title and len(listed.content.steps[0]) == 1
    assert listed.content.article_pane.view.verticalScrollBar().value() == 40, "where it was being read"
    assert pane.shut == [], "commands are for what is open again"
    listed.content.back()
    assert listed.content.title == title and not listed.content.can_go_back
    listed.content.forward()
    assert listed.content.title == other
