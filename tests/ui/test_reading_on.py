"""Reading on with one key, and hiding what is read: the real window, the keys as they come."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from reader.model.article import ArticleRow
from ui.main_window import MainWindow
from ui.models.paged_rows import PAGE
from ui.services import Place
from ui.widgets.paging import page_down

WAIT = 10_000


@pytest.fixture
def listed(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """All articles, none of them open, the keys in the list."""
    window.desk.go_to(Place("articles"))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT)
    window.articles.view.setFocus()
    return window


def test_a_page_down_keeps_a_line_and_stops_at_the_end(qtbot: QtBot) -> None:
    area, inside = QScrollArea(), QWidget()
    inside.setFixedSize(100, 1000)
    area.setWidget(inside)
    qtbot.addWidget(area)
    area.resize(200, 300)
    area.show()
    qtbot.waitExposed(area)
    bar, places = area.verticalScrollBar(), [0]
    while page_down(area):
        places.append(bar.value())
    steps = [after - before for before, after in pairwise(places)]
    assert places[-1] == bar.maximum() and all(0 < step < bar.pageStep() for step in steps)


def test_space_scrolls_the_article_and_then_opens_the_next_that_is_unread(
    listed: MainWindow, qtbot: QtBot
) -> None:
    view = listed.articles.view
    qtbot.keyClick(view, Qt.Key.Key_Space)
    first = listed.content.title
    assert first == listed.articles.model.rows[0].title
    listed.content.article_pane.view.document().setPlainText("A line.\n" * 400)
    bar = listed.content.article_pane.view.verticalScrollBar()
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert bar.value() > 0 and listed.content.title == first
    bar.setValue(bar.maximum())
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert listed.content.title == listed.articles.model.rows[1].title
    assert view.hasFocus()


def test_where_no_story_is_open_the_keys_of_notes_go_through_the_list(
    listed: MainWindow, qtbot: QtBot
) -> None:
    """N is the next unread in other readers, P what stands before; in a story they go from note to note."""
    view, rows = listed.articles.view, listed.articles.model.rows
    for n in range(2):
        qtbot.keyClick(view, Qt.Key.Key_N)
        assert listed.content.title == rows[n].title
    qtbot.keyClick(view, Qt.Key.Key_P)
    assert listed.content.title == rows[0].title
    row = listed.stories.model.rows[0]
    listed.desk.open_story(row)
    qtbot.keyClick(view, Qt.Key.Key_N)
    assert listed.content.story is not None and listed.content.story.row.id == row.id


def test_space_still_presses_buttons(listed: MainWindow, qtbot: QtBot) -> None:
    done: list[QPushButton] = []
    button = listed.bar.add
    button.clicked.disconnect()
    button.clicked.connect(lambda: done.append(button))
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert done == [button] and listed.content.article is None


def test_the_next_unread_is_found_past_what_is_read_and_from_the_top(
    listed: MainWindow, qtbot: QtBot
) -> None:
    rows = listed.articles.model.rows
    unread = [rows[4].id, rows[1].id]
    others = [row.id for row in rows if row.id not in unread]
    listed.jobs.run("mark", articles=others, read=True)
    qtbot.waitUntil(lambda: sum(not row.read for row in listed.articles.model.rows) == 2, timeout=WAIT)
    listed.articles.choose(rows[2].id)
    opened = []
    for _ in range(2):
        qtbot.keyClick(listed.articles.view, Qt.Key.Key_J, Qt.KeyboardModifier.ShiftModifier)
        current = listed.articles.current
        assert current is not None
        opened.append(current.id)
        qtbot.waitUntil(lambda: bool(listed.articles.current and listed.articles.current.read), timeout=WAIT)
    assert opened == unread
    qtbot.keyClick(listed.articles.view, Qt.Key.Key_J, Qt.KeyboardModifier.ShiftModifier)
    assert listed.notice.text == "Everything in this list is read."


def test_the_next_unread_is_looked_for_page_by_page_and_not_once_another_row_is_chosen(
    listed: MainWindow, qtbot: QtBot
) -> None:
    pane, read = listed.articles, replace(listed.articles.model.rows[0], read=True)
    rows = [replace(read, id=1_000 + n, read=n != 2 * PAGE + 7) for n in range(4 * PAGE)]

    def fetch(after: ArticleRow | None, limit: int) -> list[ArticleRow]:
        start = 0 if after is None else after.id - 999
        return rows[start : start + limit]

    told: list[str] = []
    pane.ask(fetch)
    pane.step_unread(lambda: told.append("none"))
    assert pane.model.rowCount() == 2 * PAGE, "one page in a turn"
    qtbot.waitUntil(lambda: bool(pane.current and not pane.current.read), timeout=WAIT)
    assert pane.view.currentIndex().row() == 2 * PAGE + 7
    pane.ask(lambda after, limit: [replace(row, read=True) for row in fetch(after, limit)])
    pane.step_unread(lambda: told.append("late"))
    pane.choose(rows[3].id)
    pane.step_unread(lambda: told.append("all read"))
    qtbot.waitUntil(lambda: bool(told), timeout=WAIT)
    assert told == ["all read"] and pane.model.complete


def test_what_is_read_is_hidden_and_comes_back(listed: MainWindow, qtbot: QtBot) -> None:
    every = len(listed.articles.model.rows)
    read = [row.id for row in listed.articles.model.rows[:3]]
    listed.jobs.run("mark", articles=read, read=True)
    qtbot.waitUntil(lambda: listed.articles.model.rows[0].read, timeout=WAIT)
    qtbot.keyClick(listed.articles.view, Qt.Key.Key_U)
    assert len(listed.articles.model.rows) == every - 3
    # What is opened becomes read, and stays where it is until the list is asked anew.
    listed.articles.step(1)
    qtbot.waitUntil(lambda: listed.articles.model.rows[0].read, timeout=WAIT)
    listed.marking.mark_list_read()
    qtbot.waitUntil(lambda: all(row.read for row in listed.articles.model.rows), timeout=WAIT)
    listed.desk.go_to(Place("articles"))
    assert listed.articles.empty.isVisible() and listed.articles.empty.heading == "Everything here is read"

    def shown() -> list[QPushButton]:
        return [each for each in listed.articles.empty.findChildren(QPushButton) if each.isVisible()]

    qtbot.waitUntil(lambda: len(shown()) == 1, timeout=WAIT)
    qtbot.mouseClick(shown()[0], Qt.MouseButton.LeftButton)
    assert len(listed.articles.model.rows) == every and not listed.actions_["only_unread"].isChecked()


def test_stories_that_are_read_are_hidden_too(window: MainWindow, qtbot: QtBot) -> None:
    every = [row.id for row in window.stories.model.rows]
    window.jobs.run("mark_story", story=every[0], read=True)
    qtbot.waitUntil(lambda: not window.stories.model.rows[0].unread, timeout=WAIT)
    window.actions_["only_unread"].trigger()
    assert [row.id for row in window.stories.model.rows] == every[1:]


def test_several_articles_are_marked_and_kept_at_once(listed: MainWindow, qtbot: QtBot) -> None:
    view, model = listed.articles.view, listed.articles.model
    listed.articles.step(1)
    qtbot.waitUntil(lambda: model.rows[0].read, timeout=WAIT)
    opened = listed.content.title
    for _ in range(2):
        qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert [row.id for row in listed.articles.picked] == [row.id for row in model.rows[:3]]
    assert listed.content.title == opened, "choosing more opens nothing"
    assert listed.statusBar().currentMessage() == "3 chosen"
    qtbot.keyClick(view, Qt.Key.Key_M)
    qtbot.waitUntil(lambda: all(row.read for row in model.rows[:3]), timeout=WAIT)
    assert not model.rows[3].read
    qtbot.keyClick(view, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: all(row.saved for row in model.rows[:3]), timeout=WAIT)
    qtbot.keyClick(view, Qt.Key.Key_M)
    qtbot.waitUntil(lambda: not any(row.read for row in model.rows[:3]), timeout=WAIT)
    # A context menu on one of them keeps them; elsewhere it is about the row under the pointer.
    for place, many in ((1, 3), (4, 1)):
        asked = []
        listed.articles.menu_asked.connect(lambda *_args, asked=asked: asked.append(1))
        view.customContextMenuRequested.emit(view.visualRect(model.index(place)).center())
        assert asked and len(listed.articles.picked) == many
        for menu in listed.findChildren(QMenu):
            menu.hide()


def test_a_shortcut_with_ctrl_still_held_opens_one(listed: MainWindow, qtbot: QtBot) -> None:
    titles = [row.title for row in listed.articles.model.rows[:2]]
    qtbot.keyPress(listed.articles.view, Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier)
    try:
        for title in titles:
            listed.articles.step(1)
            assert len(listed.articles.picked) == 1
            qtbot.waitUntil(lambda title=title: listed.content.title == title, timeout=WAIT)
    finally:
        qtbot.keyRelease(listed.articles.view, Qt.Key.Key_Control, Qt.KeyboardModifier.NoModifier)


def test_several_stories_are_marked_at_once(window: MainWindow, qtbot: QtBot) -> None:
    model, view = window.stories.model, window.stories.view
    view.selectAll()
    assert len(window.stories.picked) == model.rowCount() > 2 and window.content.story is None
    window.actions_["read"].trigger()
    qtbot.waitUntil(lambda: not any(row.unread for row in model.rows), timeout=WAIT)
    window.actions_["read"].trigger()
    qtbot.waitUntil(lambda: all(row.unread for row in model.rows), timeout=WAIT)


def test_after_the_last_of_an_outlet_comes_the_next_one_that_is_unread(
    window: MainWindow, qtbot: QtBot
) -> None:
    feeds = {feed.title: feed for feed in window.services.feeds()}
    courier, gazette = feeds["The Courier"], feeds["Harbour Gazette"]
    place = Place("feed", feed=gazette.id)
    window.desk.go_to(place)
    window.actions_["read_all"].trigger()
    qtbot.waitUntil(lambda: all(row.read for row in window.articles.model.rows), timeout=WAIT)
    qtbot.waitUntil(lambda: window.sidebar.model.next_unread(place) is not None, timeout=WAIT)
    window.actions_["next_unread"].trigger()
    assert "The Courier comes next, with 2 unread" in window.notice.text and window.desk.place == place
    window.actions_["next_unread"].trigger()
    assert window.desk.place == Place("feed", feed=courier.id) == window.sidebar.place
    assert window.content.article is not None and window.content.article.row is not None
    assert window.content.article.row.outlet == "The Courier"
    model = window.sidebar.model
    after = model.next_unread(Place("folder", folder="National"))
    assert after is not None and after.title == "Radio Four Rivers", "of another folder"
    assert model.next_unread(Place("stories")) is None
    window.desk.go_to(Place("articles"))
    window.actions_["read_all"].trigger()
    qtbot.waitUntil(lambda: all(row.read for row in window.articles.model.rows), timeout=WAIT)
    window.actions_["next_unread"].trigger()
    assert window.notice.text == "Everything in this list is read."
