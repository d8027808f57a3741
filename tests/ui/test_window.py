"""The real window, driven by mouse and keyboard."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from ui.dialogs.activity import ActivityDialog
from ui.dialogs.add_outlet import AddOutletDialog
from ui.dialogs.edit_outlet import EditOutletDialog, RemoveOutletDialog
from ui.dialogs.problems import ProblemsDialog
from ui.main_window import MainWindow
from ui.models.sidebar import COUNT_ROLE, PROBLEM_ROLE
from ui.panes.list_pane import ListPane
from ui.services import Place
from ui.story.page import StoryPage
from ui.theme.theme import app_theme

WAIT = 10_000


def click_row(qtbot: QtBot, pane: ListPane, place: int) -> None:
    view = pane.view
    at = view.visualRect(pane.model.index(place)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)


def side(window: MainWindow, place: Place) -> QPoint:
    item = window.sidebar.model.item_of(place)
    assert item is not None
    return window.sidebar.view.visualRect(item.index()).center()


def go(qtbot: QtBot, window: MainWindow, place: Place) -> None:
    view = window.sidebar.view
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=side(window, place))


def press(qtbot: QtBot, window: MainWindow, key: str) -> None:
    qtbot.keyClicks(window.focusWidget() or window, key)


def dialog(qtbot: QtBot, window: MainWindow, kind: type) -> object:
    qtbot.waitUntil(lambda: any(d.isVisible() for d in window.findChildren(kind)), timeout=WAIT)
    return next(d for d in window.findChildren(kind) if d.isVisible())


def test_the_stories_stand_with_most_outlets_first(window: MainWindow) -> None:
    rows = window.stories.model.rows
    assert [len(row.outlets) for row in rows] == [3, 2, 1, 1]
    assert window.sidebar.place == Place("stories")
    index = window.stories.model.index(0)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Ferry strike" in spoken and "The Courier, Harbour Gazette" in spoken and "3 outlets" in spoken


def test_the_sidebar_counts_and_warns(window: MainWindow) -> None:
    model = window.sidebar.model
    folder = model.item_of(Place("folder", folder="National"))
    assert folder is not None and folder.data(COUNT_ROLE) == 4
    broken = next(feed for feed in window.services.feeds() if feed.failures)
    item = model.item_of(Place("feed", feed=broken.id))
    assert item is not None and item.data(PROBLEM_ROLE) == "radio.example did not answer."
    assert "needs attention" in item.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "1 feed needs attention" in window.state.text()


def test_feeds_that_need_attention_are_one_click_away(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(window.state, Qt.MouseButton.LeftButton)
    page = next(page for page in window.findChildren(ActivityDialog) if page.isVisible())
    assert page.tabs.currentIndex() == 1 and page.health_view.isVisible()
    page.close()


def test_a_click_opens_a_story(window: MainWindow, qtbot: QtBot) -> None:
    click_row(qtbot, window.stories, 1)
    assert window.content.story is not None
    assert "museum" in window.content.story.row.title.lower()
    assert window.windowTitle().startswith(window.content.story.row.title)


def test_a_story_of_one_article_is_read_at_once(window: MainWindow, qtbot: QtBot) -> None:
    alone = next(n for n, row in enumerate(window.stories.model.rows) if row.articles == 1)
    title = window.stories.model.rows[alone].title
    click_row(qtbot, window.stories, alone)
    assert window.content.article is not None and window.content.article.article.title == title
    window.desk.story_of_open()
    page = window.content.currentWidget().findChild(StoryPage) or window.content.currentWidget()
    assert isinstance(page, StoryPage) and page.state.empty.heading == "Only one text so far"
    read = next(b for b in page.state.findChildren(QPushButton) if b.text() == "Read the article")
    qtbot.mouseClick(read, Qt.MouseButton.LeftButton)
    assert window.content.article is not None and window.content.article.article.title == title


def test_a_story_that_stays_open_counts_as_read(window: MainWindow, qtbot: QtBot) -> None:
    click_row(qtbot, window.stories, 0)
    story = window.stories.model.rows[0]
    assert story.unread == 3
    qtbot.waitUntil(lambda: window.stories.model.rows[0].unread == 0, timeout=WAIT)
    assert window.stories.current is not None and window.stories.current.id == story.id


def test_an_article_is_read_saved_and_marked_unread_by_key(window: MainWindow, qtbot: QtBot) -> None:
    go(qtbot, window, Place("articles"))
    assert window.articles.isVisible() and window.articles.model.rowCount() == 7
    click_row(qtbot, window.articles, 0)
    assert "otter" in window.content.article_pane.view.toPlainText()
    qtbot.waitUntil(lambda: window.articles.model.rows[0].read, timeout=WAIT)
    press(qtbot, window, "s")
    qtbot.waitUntil(lambda: window.articles.model.rows[0].saved, timeout=WAIT)
    assert window.content.article is not None and window.content.article.row is not None
    qtbot.waitUntil(lambda: window.services.counts().saved == 1, timeout=WAIT)
    press(qtbot, window, "m")
    qtbot.waitUntil(lambda: not window.articles.model.rows[0].read, timeout=WAIT)
    saved = window.sidebar.model.item_of(Place("saved"))
    assert saved is not None and saved.data(COUNT_ROLE) == 1


def test_j_and_k_walk_through_the_list(window: MainWindow, qtbot: QtBot) -> None:
    titles = [row.title for row in window.stories.model.rows]
    for key, expected in (("j", 0), ("j", 1), ("j", 2), ("k", 1)):
        press(qtbot, window, key)
        qtbot.waitUntil(lambda expected=expected: _title(window) == titles[expected], timeout=WAIT)


def _title(window: MainWindow) -> str:
    return window.content.title


def test_an_article_leads_to_its_story_and_back(window: MainWindow, qtbot: QtBot) -> None:
    go(qtbot, window, Place("articles"))
    place = [row.title for row in window.articles.model.rows].index("Museum opens its cellar")
    click_row(qtbot, window.articles, place)
    press(qtbot, window, "t")
    assert window.content.story is not None
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.content.article is not None
    assert window.content.article.article.title == "Museum opens its cellar"


def test_an_incomplete_text_says_so(window: MainWindow, qtbot: QtBot) -> None:
    go(qtbot, window, Place("articles"))
    place = [row.title for row in window.articles.model.rows].index("Mill pond to be dredged")
    click_row(qtbot, window.articles, place)
    assert "Only part of this article" in window.content.article_pane.notice.text
    click_row(qtbot, window.articles, 0)
    assert window.content.article_pane.notice.text == ""


def test_an_outlet_shows_its_articles_and_a_folder_those_of_all(window: MainWindow, qtbot: QtBot) -> None:
    courier = next(feed for feed in window.services.feeds() if feed.title == "The Courier")
    go(qtbot, window, Place("feed", feed=courier.id))
    assert {row.outlet for row in window.articles.model.rows} == {"The Courier"}
    assert window.articles.title.text() == "The Courier"
    go(qtbot, window, Place("folder", folder="National"))
    assert window.articles.model.rowCount() == 4


def test_searching_finds_and_escape_returns(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_Slash)
    qtbot.waitUntil(lambda: window.bar.search.hasFocus(), timeout=WAIT)
    qtbot.keyClicks(window.bar.search, "heron")
    qtbot.waitUntil(
        lambda: [r.title for r in window.articles.model.rows] == ["Heron returns to the mill pond"]
    )
    qtbot.keyClick(window.bar.search, Qt.Key.Key_Escape)
    assert window.stories.isVisible() and window.sidebar.place == Place("stories")


def test_a_search_without_hits_says_what_to_try(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.bar.search, "zeppelin")
    qtbot.waitUntil(lambda: window.articles.empty.isVisible(), timeout=WAIT)
    assert window.articles.empty.heading == "Nothing found"
    step = window.articles.empty.findChild(QPushButton)
    qtbot.waitUntil(step.isVisible)
    assert step.text() == "Show all articles"
    qtbot.mouseClick(step, Qt.MouseButton.LeftButton)
    assert not window.bar.search.text() and window.sidebar.place == Place("articles")
    qtbot.waitUntil(lambda: len(window.articles.model.rows) > 1)


def test_single_letters_typed_into_the_search_box_are_no_commands(window: MainWindow, qtbot: QtBot) -> None:
    window.bar.search.setFocus()
    qtbot.keyClicks(window.bar.search, "jkms/?")
    assert window.bar.search.text() == "jkms/?"
    assert window.content.story is None


def test_refresh_shows_progress_can_be_stopped_and_tells_its_result(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(window.bar.findChild(type(window.bar._refresh)), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "2 of 3" in window.bar.result, timeout=WAIT)
    assert window.bar.busy
    number = window.jobs.shown
    failed = [{"feed": 3, "title": "Radio Four Rivers", "sentence": "No."}]
    window.services.send("finish", target=number, result={"checked": 3, "new": 2, "failed": failed})
    qtbot.waitUntil(lambda: not window.bar.busy, timeout=WAIT)
    assert window.bar.result == "2 new articles · Radio Four Rivers could not be read"
    window.actions_["refresh"].trigger()
    qtbot.waitUntil(lambda: "2 of 3" in window.bar.result, timeout=WAIT)
    qtbot.mouseClick(window.bar._stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.bar.result == "Stopped.", timeout=WAIT)
    assert not window.bar.busy


def test_an_outlet_with_a_damaged_feed_is_not_told_as_a_success(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_["add"].trigger()
    asked = dialog(qtbot, window, AddOutletDialog)
    assert isinstance(asked, AddOutletDialog)
    qtbot.keyClicks(asked.address, "https://damaged.example")
    qtbot.keyClick(asked.address, Qt.Key.Key_Return)
    told = "Harbour Gazette was added, but its feed is damaged: 0 articles could be read."
    qtbot.waitUntil(lambda: told in window.notice.text, timeout=WAIT)


def test_adding_an_outlet_fails_in_words_then_works(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_["add"].trigger()
    asked = dialog(qtbot, window, AddOutletDialog)
    assert isinstance(asked, AddOutletDialog)
    assert not asked.ok.isEnabled()
    qtbot.keyClicks(asked.address, "https://dead.example")
    qtbot.keyClick(asked.address, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "did not answer. Check the connection." in asked.notice.text, timeout=WAIT)
    asked.address.setText("https://gazette.example")
    qtbot.mouseClick(asked.ok, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Harbour Gazette was added: 7 articles." in window.notice.text, timeout=WAIT)
    qtbot.waitUntil(lambda: not window.findChildren(AddOutletDialog), timeout=WAIT)
    show = next(b for b in window.notice.findChildren(QPushButton) if b.isVisible())
    assert show.text() == "Show it"
    qtbot.mouseClick(show, Qt.MouseButton.LeftButton)
    assert window.desk.place.kind == "feed"


def test_leaving_the_dialog_stops_the_search_for_a_feed(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_["add"].trigger()
    asked = dialog(qtbot, window, AddOutletDialog)
    assert isinstance(asked, AddOutletDialog)
    qtbot.keyClicks(asked.address, "https://slow.example")
    qtbot.mouseClick(asked.ok, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: asked.state.text() == "Looking", timeout=WAIT)
    with qtbot.waitSignal(window.services.failed, timeout=WAIT) as seen:
        qtbot.keyClick(asked, Qt.Key.Key_Escape)
    assert seen.args[1] == "Stopped."
    qtbot.waitUntil(lambda: not window.findChildren(AddOutletDialog), timeout=WAIT)


def test_renaming_and_moving_an_outlet(window: MainWindow, qtbot: QtBot) -> None:
    courier = next(feed for feed in window.services.feeds() if feed.title == "The Courier")
    go(qtbot, window, Place("feed", feed=courier.id))
    qtbot.keyClick(window, Qt.Key.Key_F2)
    asked = dialog(qtbot, window, EditOutletDialog)
    assert isinstance(asked, EditOutletDialog)
    asked.name.setText("Courier & Echo")
    asked.folder.setCurrentText("Regional")
    qtbot.keyClick(asked, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.sidebar.model.item_of(Place("folder", folder="Regional")) is not None)
    item = window.sidebar.model.item_of(Place("feed", feed=courier.id))
    assert item is not None and item.text() == "Courier & Echo"
    assert window.sidebar.place == Place("feed", feed=courier.id)


def test_removing_an_outlet_asks_first(window: MainWindow, qtbot: QtBot) -> None:
    courier = next(feed for feed in window.services.feeds() if feed.title == "The Courier")
    go(qtbot, window, Place("feed", feed=courier.id))
    window.actions_["remove"].trigger()
    asked = dialog(qtbot, window, RemoveOutletDialog)
    assert isinstance(asked, RemoveOutletDialog)
    qtbot.keyClick(asked, Qt.Key.Key_Return)
    assert len(window.services.feeds()) == 3
    window.actions_["remove"].trigger()
    asked = dialog(qtbot, window, RemoveOutletDialog)
    assert isinstance(asked, RemoveOutletDialog)
    qtbot.mouseClick(asked.remove, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "was removed" in window.notice.text, timeout=WAIT)
    assert len(window.services.feeds()) == 2
    qtbot.waitUntil(lambda: window.sidebar.place == Place("stories"), timeout=WAIT)


def test_a_folder_opens_and_shuts_at_its_arrow(window: MainWindow, qtbot: QtBot) -> None:
    view = window.sidebar.view
    item = window.sidebar.model.item_of(Place("folder", folder="National"))
    assert item is not None and view.isExpanded(item.index())
    row = view.visualRect(item.index())
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, row.center().y()))
    assert not view.isExpanded(item.index())
    assert window.sidebar.place == Place("stories")


def test_two_files_are_compared_and_each_can_be_read(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    urls = []
    for name in ("gazette", "courier"):
        path = tmp_path / f"{name}.txt"
        path.write_text(f"Otter seen by the {name}\n\nAn otter was seen at the quay.", encoding="utf-8")
        urls.append(QUrl.fromLocalFile(str(path)))
    assert window.commands.dropped(urls)
    qtbot.waitUntil(lambda: window.content.story is not None, timeout=WAIT)
    assert window.content.story is not None and window.content.story.comparison is not None
    assert window.content.story.row.outlets == ("gazette", "courier")
    window.story_page.article_requested.emit("a2")
    assert window.content.article is not None
    assert window.content.article.article.title == "Otter seen by the courier"
    assert not window.actions_["save"].isEnabled()
    window.actions_["back"].trigger()
    assert window.content.story is not None


def test_importing_tells_what_was_added_and_what_was_wrong(window: MainWindow, qtbot: QtBot) -> None:
    assert window.commands.dropped([QUrl.fromLocalFile("/somewhere/feeds.opml")])
    listed = dialog(qtbot, window, ProblemsDialog)
    assert isinstance(listed, ProblemsDialog)
    assert [listed.list.item(n).text() for n in range(listed.list.count())] == ["Line 4 has no address."]
    listed.reject()
    assert "2 feeds added." in window.notice.text


def test_new_rows_wait_and_nothing_moves(window: MainWindow, qtbot: QtBot) -> None:
    go(qtbot, window, Place("articles"))
    click_row(qtbot, window.articles, 2)
    before = [row.id for row in window.articles.model.rows]
    newer = window.articles.model.rows[0]
    window.articles.take([], [], frozenset((newer.id + 1000,)))
    assert [row.id for row in window.articles.model.rows] == before
    assert window.articles.waiting == 1
    current = window.articles.current
    qtbot.mouseClick(window.articles._new, Qt.MouseButton.LeftButton)
    assert window.articles.waiting == 0 and window.articles.current == current


def test_the_look_changes_live(window: MainWindow, qtbot: QtBot) -> None:
    light = window.grab().toImage().pixelColor(5, 300).lightness()
    with qtbot.waitSignal(app_theme().changed):
        window.actions_["theme_dark"].trigger()
    qtbot.waitUntil(lambda: not app_theme().changing)  # sidebar and list stand behind pictures meanwhile
    dark = window.grab().toImage().pixelColor(5, 300).lightness()
    assert light > 200 and dark < 60


def test_every_command_has_words_and_a_tip_and_no_key_twice(window: MainWindow) -> None:
    seen: dict[str, str] = {}
    for action in window.findChildren(QAction, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if not action.objectName():
            continue
        assert action.text() and action.toolTip()
        for key in action.shortcuts():
            assert key.toString() not in seen, (action.objectName(), seen[key.toString()])
            assert key.toString()
            seen[key.toString()] = action.objectName()
    menus = [menu.title() for menu in window.menuBar().findChildren(QMenu)]
    assert len(menus) >= 6


def test_a_bug_is_told_and_the_window_goes_on(window: MainWindow, qtbot: QtBot) -> None:
    window.tell_bug("")
    assert "you can go on" in window.notice.text
    click_row(qtbot, window.stories, 0)
    assert window.content.story is not None


def test_a_silent_change_is_told_after_a_refresh_and_leads_to_the_article(
    window: MainWindow, qtbot: QtBot, library_path: Path
) -> None:
    assert window.services.counts().changed == 0
    window.actions_["refresh"].trigger()
    qtbot.waitUntil(lambda: "2 of 3" in window.bar.result, timeout=WAIT)
    assert window.bar.changed.isHidden()
    row = window.services.articles(Place("articles"))[0]
    with closing(sqlite3.connect(library_path)) as library, library:  # as the engine does it meanwhile
        library.execute(
            "UPDATE articles SET read = 1, read_version = version, version = version + 1, changed = 1"
            " WHERE id = ?",
            (row.id,),
        )
    window.services.send("finish", target=window.jobs.shown, result={"checked": 3, "new": 0})
    qtbot.waitUntil(lambda: not window.bar.busy, timeout=WAIT)
    assert window.bar.result == "" and window.bar.changed.text() == "1 article changed"
    qtbot.mouseClick(window.bar.changed, Qt.MouseButton.LeftButton)
    assert window.desk.place == Place("changed") and [r.title for r in window.articles.model.rows] == [
        row.title
    ]
    window.actions_["refresh"].trigger()
    qtbot.waitUntil(lambda: "2 of 3" in window.bar.result, timeout=WAIT)
    assert window.bar.changed.isHidden()


def test_a_first_window_leaves_room_for_its_frame(window: MainWindow, tmp_path: Path) -> None:
    other = MainWindow(window.services, tmp_path / "x.log")
    free = other.screen().availableGeometry().size() - other.size()
    assert free.width() >= 16 and free.height() >= 48
    other.deleteLater()
