"""Commands that say which way they go, marking parts of a list, the order of articles, tags of several."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QMenu, QTableWidget
from pytestqt.qtbot import QtBot

from reader.settings import OLDEST_FIRST, READ_OPENED
from ui.dialogs.tags import TagsDialog
from ui.main_window import MainWindow
from ui.services import Place

WAIT = 10_000


def said(window: MainWindow, name: str) -> str:
    """What a command is called in a menu that is opened now."""
    menu = window.actions_.menu((name,), window)
    text: str = menu.actions()[0].text().replace("&", "")
    menu.deleteLater()
    return text


@pytest.fixture
def listed(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """All seven articles, newest first; the second is open, and so read."""
    window.desk.go_to(Place("articles"))
    window.articles.view.setCurrentIndex(window.articles.model.index(1))
    qtbot.waitUntil(lambda: window.articles.model.rows[1].read, timeout=WAIT)
    return window


def pick(window: MainWindow, *places: int) -> None:
    selection = window.articles.view.selectionModel()
    for place in places:
        selection.select(window.articles.model.index(place), QItemSelectionModel.SelectionFlag.Select)


def test_what_turns_something_round_says_which_way(listed: MainWindow, qtbot: QtBot) -> None:
    pane = listed.content.article_pane
    qtbot.waitUntil(lambda: pane.bar.read.accessibleName() == "Mark unread", timeout=WAIT)
    assert said(listed, "read") == "Mark as unread" and "Mark as unread" in pane.bar.read.toolTip()
    assert said(listed, "save") == "Save for later" and pane.bar.save.accessibleName() == "Save"
    listed.actions_["save"].trigger()
    qtbot.waitUntil(lambda: pane.bar.save.accessibleName() == "Unsave", timeout=WAIT)
    assert said(listed, "save") == "Unsave"
    listed.actions_["read"].trigger()
    qtbot.waitUntil(lambda: said(listed, "read") == "Mark as read", timeout=WAIT)
    # Of several that differ, some are unread and unsaved: both commands bring them to one state.
    pick(listed, 2)
    assert (said(listed, "read"), said(listed, "save")) == ("Mark as read", "Save for later")
    assert said(listed, "only_reading") == "Only what is read"
    listed.actions_["only_reading"].trigger()
    assert said(listed, "only_reading") == "Bring back sidebar and list"


def test_what_is_opened_counts_as_read_at_once(window: MainWindow, qtbot: QtBot) -> None:
    """By the time that a menu is opened, it has been marked."""
    window.desk.go_to(Place("articles"))
    window.articles.view.setCurrentIndex(window.articles.model.index(0))
    assert said(window, "read") == "Mark as unread"
    tip = window.actions_["read"].toolTip()
    assert tip == "Mark the chosen story or article as unread (M)"
    window.actions_["read"].trigger()
    qtbot.waitUntil(lambda: said(window, "read") == "Mark as read", timeout=WAIT)
    assert not window.services.articles(Place("articles"))[0].read
    assert window.actions_["read"].statusTip() == "Mark the chosen story or article as read"


def test_who_marks_by_hand_opens_and_leaves_it_unread(window: MainWindow, qtbot: QtBot) -> None:
    window.preferences.put(READ_OPENED, False)
    window.desk.go_to(Place("articles"))
    window.articles.view.setCurrentIndex(window.articles.model.index(0))
    assert window.content.article is not None and said(window, "read") == "Mark as read"
    window.actions_["next_unread"].trigger()
    assert window.articles.view.currentIndex().row() == 1
    window.actions_["read"].trigger()
    qtbot.waitUntil(lambda: window.articles.model.rows[1].read, timeout=WAIT)
    assert not window.articles.model.rows[0].read and said(window, "read") == "Mark as unread"
    window.desk.open_story(window.stories.model.rows[0])
    window.desk.watch._story_was_read()  # as its timer does
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=WAIT)
    assert sum(row.read for row in window.services.articles(Place("articles"))) == 1


def test_a_story_says_whether_it_would_be_followed(window: MainWindow, qtbot: QtBot) -> None:
    window.desk.open_story(window.stories.model.rows[0])
    assert said(window, "follow") == "Follow this story" and said(window, "read") == "Mark as read"
    window.actions_["follow"].trigger()
    qtbot.waitUntil(lambda: said(window, "follow") == "Unfollow this story", timeout=WAIT)
    menu = next(m for m in window.menuBar().findChildren(QMenu) if m.title() == "&News")
    menu.aboutToShow.emit()
    assert window.actions_["follow"].text() == "Un&follow this story"
    keys = window.pages.keys(window.actions_)
    table = keys.findChild(QTableWidget)
    assert table is not None and table.findItems("Follow this story, or not", Qt.MatchFlag.MatchExactly)


def test_above_and_below_what_is_chosen(listed: MainWindow, qtbot: QtBot) -> None:
    model = listed.articles.model
    listed.articles.view.setCurrentIndex(model.index(0))
    assert not listed.actions_["read_above"].isEnabled() and listed.actions_["read_below"].isEnabled()
    listed.articles.view.setCurrentIndex(model.index(3))
    qtbot.waitUntil(lambda: model.rows[3].read, timeout=WAIT)
    listed.actions_["read_above"].trigger()
    qtbot.waitUntil(lambda: "1 article marked as read" in listed.notice.text, timeout=WAIT)
    qtbot.waitUntil(lambda: [row.read for row in model.rows] == [True] * 4 + [False] * 3, timeout=WAIT)
    listed.actions_["read_below"].trigger()
    qtbot.waitUntil(lambda: "3 articles marked as read" in listed.notice.text, timeout=WAIT)
    assert listed.services.counts().unread == 0
    listed.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: [row.read for row in model.rows] == [True] * 4 + [False] * 3, timeout=WAIT)


def test_below_reaches_what_is_not_loaded_and_stays_in_its_place(window: MainWindow, qtbot: QtBot) -> None:
    window.desk.go_to(Place("folder", folder="National"))
    model = window.articles.model
    assert [row.outlet for row in model.rows].count("Radio Four Rivers") == 0 and model.rowCount() == 4
    rows = model.rows
    model._set(list(rows[:2]), more=True)
    window.articles.view.setCurrentIndex(model.index(1))
    assert window.actions_["read_below"].isEnabled()
    window.actions_["read_below"].trigger()
    qtbot.waitUntil(lambda: "2 articles marked as read" in window.notice.text, timeout=WAIT)
    fresh = {row.id: row.read for row in window.services.articles(Place("articles"))}
    assert fresh[rows[2].id] and fresh[rows[3].id] and not fresh[rows[0].id]
    assert window.services.counts().unread == 4  # row 2 was opened, two were marked


def test_stories_below_in_the_order_of_the_list(window: MainWindow, qtbot: QtBot) -> None:
    model = window.stories.model
    unread = [row.unread for row in model.rows]
    window.stories.view.setCurrentIndex(model.index(0))
    window.actions_["read_below"].trigger()
    qtbot.waitUntil(lambda: not any(row.unread for row in model.rows[1:]), timeout=WAIT)
    assert model.rows[0].unread == unread[0] > 0


def test_what_is_old_is_marked(window: MainWindow, qtbot: QtBot) -> None:
    window.desk.go_to(Place("articles"))
    window.actions_["read_week"].trigger()  # all of them are from months ago
    qtbot.waitUntil(lambda: "7 articles marked as read" in window.notice.text, timeout=WAIT)
    window.actions_["read_day"].trigger()
    qtbot.waitUntil(lambda: "read already" in window.notice.text, timeout=WAIT)


def test_articles_from_the_oldest(window: MainWindow, qtbot: QtBot) -> None:
    window.desk.go_to(Place("articles"))
    newest = [row.id for row in window.articles.model.rows]
    window.actions_["oldest_first"].trigger()
    assert [row.id for row in window.articles.model.rows] == newest[::-1]
    qtbot.waitUntil(lambda: window.services.setting_values()[OLDEST_FIRST.key] is True, timeout=WAIT)
    window.articles.view.setCurrentIndex(window.articles.model.index(5))
    window.actions_["read_below"].trigger()
    qtbot.waitUntil(lambda: "1 article marked as read" in window.notice.text, timeout=WAIT)
    qtbot.waitUntil(lambda: window.articles.model.rows[6].read, timeout=WAIT)
    assert window.articles.model.rows[6].id == newest[0]
    keys = [window.articles.key(row) for row in window.articles.model.rows]
    assert keys == sorted(keys, reverse=True)


def test_tags_of_several_articles(listed: MainWindow, qtbot: QtBot) -> None:
    listed.jobs.run("tag", articles=[listed.articles.model.rows[1].id], name="Ferry", on=True)
    qtbot.waitUntil(lambda: listed.articles.model.rows[1].tags == ("Ferry",), timeout=WAIT)
    pick(listed, 2, 3)
    listed.actions_["tag"].trigger()
    (page,) = listed.findChildren(TagsDialog)
    item = page.list.item(0)
    assert item.text() == "#Ferry" and item.checkState() == Qt.CheckState.PartiallyChecked
    item.setCheckState(Qt.CheckState.Checked)
    qtbot.keyClicks(page.field, "harbour, ferry")
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    assert page.isVisible() and page.list.count() == 2
    both = ("Ferry", "harbour")
    rows = listed.articles.model
    qtbot.waitUntil(lambda: all(rows.rows[n].tags == both for n in (1, 2, 3)), timeout=WAIT)
    item.setCheckState(Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: all(rows.rows[n].tags == ("harbour",) for n in (1, 2, 3)), timeout=WAIT)
    assert rows.rows[4].tags == ()
    page.accept()


def test_lesson_packs_are_neither_read_nor_unread(window: MainWindow, qtbot: QtBot) -> None:
    window.desk.go_to(Place("lessons"))
    sweeps = ("read_all", "read_day", "read_week", "read_above", "read_below")
    assert not any(window.actions_[name].isEnabled() for name in sweeps)
    window.desk.go_to(Place("stories"))
    assert window.actions_["read_all"].isEnabled()
    assert window.services.counts().unread == 7
