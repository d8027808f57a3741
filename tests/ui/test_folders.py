"""Folders of outlets: another name, or none; and what a menu offers for an outlet."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QStandardItem
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from reader.model.feed import Feed
from reader.settings import UNREAD_OUTLETS
from ui.dialogs.edit_outlet import RemoveOutletDialog, RenameDialog
from ui.main_window import MainWindow
from ui.models.sidebar import COUNT_ROLE, FEED_ROLE, OUTLETS_ROLE, PLACE_ROLE, SidebarModel, as_read
from ui.panes.sidebar import AT_ONCE, MOST_OPEN, Sidebar
from ui.services import Place
from ui.widgets.window_state import WindowState

WAIT = 10_000


def renamed(window: MainWindow, qtbot: QtBot, before: str, after: str) -> None:
    window.desk.go_to(Place("folder", folder=before))
    window.actions_["rename"].trigger()
    dialog = next(d for d in window.findChildren(RenameDialog) if d.isVisible())
    dialog.name.selectAll()
    qtbot.keyClicks(dialog.name, after) if after else dialog.name.clear()
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)


def folders(window: MainWindow) -> list[str]:
    return sorted(feed.folder for feed in window.services.feeds())


def test_a_folder_gets_another_name_and_stays_chosen(window: MainWindow, qtbot: QtBot) -> None:
    assert folders(window) == ["", "National", "National"]
    renamed(window, qtbot, "National", "  Papers of   the coast ")
    qtbot.waitUntil(lambda: folders(window)[1:] == ["Papers of the coast"] * 2, timeout=WAIT)
    place = Place("folder", folder="Papers of the coast")
    qtbot.waitUntil(lambda: window.desk.place == place and window.sidebar.place == place, timeout=WAIT)
    assert window.articles.model.rowCount() == 4


def test_under_another_name_its_outlets_are_kept_as_long_as_before(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else the first ones to arrive would decide for the others how long their articles are kept."""
    sent: list[dict[str, object]] = []
    monkeypatch.setattr(window.commands._jobs, "run", lambda _do, **given: sent.append(given))
    renamed(window, qtbot, "National", "Coast")
    assert [each["joins"] for each in sent] == [False, False]
    sent.clear()
    window.commands.rename_folder("").changed.emit("National")
    assert [each["joins"] for each in sent] == [True], "there is such a folder: it joins those in it"


def test_a_folder_without_a_name_is_gone_and_its_outlets_stand_alone(
    window: MainWindow, qtbot: QtBot
) -> None:
    renamed(window, qtbot, "National", "")
    qtbot.waitUntil(lambda: folders(window) == ["", "", ""], timeout=WAIT)
    qtbot.waitUntil(lambda: window.desk.place == Place("stories"), timeout=WAIT)
    assert window.sidebar.model.item_of(Place("folder", folder="National")) is None


def test_a_folder_is_refreshed_by_its_name(window: MainWindow) -> None:
    window.desk.go_to(Place("folder", folder="National"))
    window.actions_.looked_at.emit()
    assert window.actions_["refresh_here"].text().replace("&", "") == "Refresh this folder"
    window.desk.go_to(Place("feed", feed=window.services.feeds()[0].id))
    window.actions_.looked_at.emit()
    assert window.actions_["refresh_here"].text().replace("&", "") == "Refresh this outlet"


def test_the_pictures_of_a_folder_are_shown_and_no_longer(window: MainWindow, qtbot: QtBot) -> None:
    def shown() -> list[str]:
        return sorted(feed.title for feed in window.services.feeds() if feed.pictures)

    def words() -> str:
        window.actions_.looked_at.emit()
        return window.actions_["pictures_here"].text().replace("&", "")

    assert not window.actions_["pictures_here"].isEnabled()
    gazette = next(feed for feed in window.services.feeds() if feed.title == "Harbour Gazette")
    window.desk.go_to(Place("feed", feed=gazette.id))
    window.actions_["pictures_here"].trigger()
    qtbot.waitUntil(lambda: shown() == ["Harbour Gazette"], timeout=WAIT)
    window.desk.go_to(Place("folder", folder="National"))
    # One of two has them: all are to have them.
    assert words() == "Always show its pictures"
    window.actions_["pictures_here"].trigger()
    qtbot.waitUntil(lambda: shown() == ["Harbour Gazette", "The Courier"], timeout=WAIT)
    qtbot.waitUntil(lambda: "Pictures of 2 feeds are shown from now on." in window.notice.text, timeout=WAIT)
    qtbot.waitUntil(lambda: words() == "No longer show its pictures", timeout=WAIT)
    window.actions_["pictures_here"].trigger()
    qtbot.waitUntil(lambda: shown() == [], timeout=WAIT)


def test_a_click_where_nothing_can_be_chosen_leaves_the_choice(window: MainWindow, qtbot: QtBot) -> None:
    tree, item = window.sidebar.view, window.sidebar.model.item_of(Place("stories"))
    assert item is not None
    window.sidebar.go(Place("stories"))
    for at in (tree.visualRect(item.parent().index()).center(), tree.viewport().rect().bottomLeft()):
        qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert [each.row() for each in tree.selectedIndexes()] == [item.row()]
        assert window.sidebar.place == Place("stories")


def test_a_folder_is_removed_with_its_outlets(window: MainWindow, qtbot: QtBot) -> None:
    window.desk.go_to(Place("folder", folder="National"))
    assert window.actions_["remove"].isEnabled()
    window.actions_["remove"].trigger()
    asked = next(d for d in window.findChildren(RemoveOutletDialog) if d.isVisible())
    words = " ".join(each.text() for each in asked.findChildren(QLabel))
    assert "Remove National?" in words and "2 feeds: Harbour Gazette, The Courier" in words
    qtbot.mouseClick(asked.remove, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: folders(window) == [""], timeout=WAIT)
    qtbot.waitUntil(lambda: window.desk.place == Place("stories"), timeout=WAIT)
    qtbot.waitUntil(lambda: "National was removed." in window.notice.text, timeout=WAIT)


def test_the_address_of_a_feed_is_copied(window: MainWindow) -> None:
    feed = window.services.feeds()[0]
    assert not window.actions_["copy_feed"].isEnabled()
    window.desk.go_to(Place("feed", feed=feed.id))
    window.actions_["copy_feed"].trigger()
    assert QGuiApplication.clipboard().text() == feed.url and feed.url in window.notice.text
    assert not window.actions_["outlet_site"].isEnabled(), "the feed names no website"
    QGuiApplication.clipboard().clear()  # the dialog that adds an outlet looks there


def feeds(*names: str, folder: str = "") -> list[Feed]:
    return [Feed(n, f"https://{n}.example", name, name, folder) for n, name in enumerate(names, len(folder))]


def test_outlets_are_listed_as_a_reader_would(qapp: QApplication) -> None:
    model = SidebarModel()
    model.set_feeds([*feeds("Radio 10", "radio 2", "Arc", "Radio 1"), *feeds("x", folder="Part 10")])
    model.set_feeds([*feeds("Radio 10", "radio 2", "Arc", "Radio 1"), *feeds("y", folder="Part 9")])
    outlets = model.item_of(Place("folder", folder="Part 9")).parent()
    assert [outlets.child(n).text() for n in range(outlets.rowCount())] == [
        "Part 9",
        "Arc",
        "Radio 1",
        "radio 2",
        "Radio 10",
    ]


@given(st.integers(0, 10**15), st.integers(0, 10**15), st.text(max_size=12))
def test_names_are_sorted_by_their_numbers(one: int, other: int, behind: str) -> None:
    assert (as_read(f"Radio {one} {behind}") < as_read(f"rADIO {other} {behind}")) == (one < other)


@given(st.lists(st.text(max_size=12)), st.text("0123456789٣", min_size=1, max_size=6000))
def test_any_names_can_be_sorted(names: list[str], digits: str) -> None:
    assert len(sorted([*names, digits, f"{digits}a"], key=as_read)) == len(names) + 2


def test_many_outlets_begin_with_their_folders_shut_and_each_stays_as_it_was_left(
    qapp: QApplication, qtbot: QtBot
) -> None:
    def shown(kept: dict[str, bool], many: list[Feed]) -> Sidebar:
        sidebar = Sidebar()
        qtbot.addWidget(sidebar)
        sidebar.open_folders(kept)
        sidebar.update_feeds(many)
        return sidebar

    few = [*feeds("a", "b", folder="One"), *feeds("c", "d", folder="Other")]
    many = [*few, *feeds(*(f"Paper {n}" for n in range(MOST_OPEN)), folder="Papers of the coast")]
    assert set(shown({}, few).folders.values()) == {True}
    sidebar = shown({}, many)
    assert set(sidebar.folders.values()) == {False}
    item = sidebar.model.item_of(Place("folder", folder="Other"))
    sidebar.view.expand(item.index())
    sidebar.update_feeds(many[:-1])
    assert sidebar.folders == {"One": False, "Other": True, "Papers of the coast": False}
    assert shown(sidebar.folders, many).folders == sidebar.folders


def test_hundreds_of_outlets_come_in_turns_and_end_as_if_they_had_come_at_once(
    qapp: QApplication, qtbot: QtBot
) -> None:
    names = [f"Paper {n}" for n in range(AT_ONCE + 20)]
    many = [*feeds(*names, folder="One"), *feeds(*names, folder="Other"), *feeds(*names)]
    many = [replace(feed, id=number) for number, feed in enumerate(many)]
    whole, slow, overtaken = Sidebar(), Sidebar(), Sidebar()
    for each in (whole, slow, overtaken):
        qtbot.addWidget(each)
    whole.update_feeds(many)
    assert [slow.model.outlets for _ in slow.take_feeds(many)] == [AT_ONCE, 2 * AT_ONCE, 3 * AT_ONCE]
    assert told(slow.model) == told(whole.model)
    assert set(slow.folders.values()) == {False}
    assert not list(slow.take_feeds(many[1:]))  # few change at a time once they are there
    taking = overtaken.take_feeds(many[:-1])
    next(taking)
    overtaken.update_feeds(many)  # a refresh told of the outlets meanwhile
    assert not list(taking)
    assert told(overtaken.model) == told(whole.model)


def test_the_first_place_comes_with_the_caption_above_it(qapp: QApplication, qtbot: QtBot) -> None:
    sidebar = Sidebar()
    qtbot.addWidget(sidebar)
    sidebar.update_feeds(feeds("a", "b", "c", "d", folder="One"))
    sidebar.resize(200, 160)
    sidebar.show()
    view, model = sidebar.view, sidebar.model
    shown = view.viewport().rect()
    for place in (Place("lessons"), Place("stories"), Place("lessons"), Place("folder", folder="One")):
        sidebar.go(place)
        here = view.currentIndex()
        assert shown.contains(view.visualRect(here).center())
        caption = view.visualRect(here.parent())
        assert caption.top() >= 0 or place.kind == "lessons", model.itemFromIndex(here.parent()).text()


def test_the_next_window_has_the_folders_as_they_were(window: MainWindow) -> None:
    item = window.sidebar.model.item_of(Place("folder", folder="National"))
    assert item is not None and window.sidebar.folders == {"National": True}
    window.sidebar.view.collapse(item.index())
    window.keep_state()
    assert WindowState(window.services.library_path).folders == {"National": False}


def told(model: SidebarModel) -> list[object]:
    """Every row below the caption of the outlets, with what it says and stands for."""

    def below(item: QStandardItem) -> list[object]:
        rows = [item.child(n) for n in range(item.rowCount())]
        return [
            (row.text(), row.data(PLACE_ROLE), row.data(FEED_ROLE), row.data(COUNT_ROLE), below(row))
            for row in rows
        ]

    captions = [model.item(n) for n in range(model.rowCount())]
    return next(below(item) for item in captions if item.data(OUTLETS_ROLE))


@given(
    st.lists(
        st.dictionaries(
            st.integers(1, 8),
            st.tuples(st.sampled_from("abcd"), st.sampled_from(("", "x", "y")), st.integers(0, 2)),
        ),
        min_size=2,
        max_size=5,
    )
)
def test_outlets_that_come_go_and_move_stand_as_if_they_had_always_been_there(
    kept: list[dict[int, tuple[str, str, int]]],
) -> None:
    model = SidebarModel()
    for each in kept:
        now = [Feed(n, f"https://{n}.example", title, title, folder, unread=unread)
               for n, (title, folder, unread) in each.items()]  # fmt: skip
        model.set_feeds(now)
        fresh = SidebarModel()
        fresh.set_feeds(now)
        assert told(model) == told(fresh)
        for feed in now:
            item = model.item_of(Place("feed", feed=feed.id))
            assert item is not None and item.data(FEED_ROLE) == feed
            assert feed in model.feeds_at(Place("feed", feed=feed.id))
        assert {place.feed for place in model._items if place.kind == "feed"} == set(each)


def test_outlets_of_which_all_is_read_are_left_out_if_the_reader_likes(
    window: MainWindow, qtbot: QtBot
) -> None:
    view, model = window.sidebar.view, window.sidebar.model
    feeds = {feed.title: Place("feed", feed=feed.id) for feed in window.services.feeds()}
    courier, gazette = feeds["The Courier"], feeds["Harbour Gazette"]
    folder = Place("folder", folder="National")

    def hidden(place: Place) -> bool:
        item = model.item_of(place)
        assert item is not None
        return view.isRowHidden(item.row(), item.index().parent())

    def read(place: Place) -> None:
        window.desk.go_to(place)
        window.actions_["read_all"].trigger()
        qtbot.waitUntil(lambda: sum(feed.unread for feed in model.feeds_at(place)) == 0, timeout=WAIT)

    window.actions_["unread_outlets"].trigger()
    qtbot.waitUntil(lambda: window.services.setting_values()[UNREAD_OUTLETS.key] is True, timeout=WAIT)
    assert not any(map(hidden, (*feeds.values(), folder)))
    caption = window.sidebar.model.item_of(courier).parent().parent()  # type: ignore[union-attr]
    assert caption.text() == "OUTLETS · UNREAD"
    read(gazette)
    assert not hidden(gazette), "the reader is at it"
    window.desk.go_to(Place("stories"))
    assert hidden(gazette) and not hidden(courier) and not hidden(folder)
    read(folder)
    assert hidden(courier) and not hidden(folder)
    window.desk.go_to(Place("stories"))
    assert hidden(folder)
    read(feeds["Radio Four Rivers"])
    window.desk.go_to(Place("stories"))
    assert not hidden(feeds["Radio Four Rivers"]), "it needs attention"
    window.desk.go_to(courier)  # as from the palette
    assert window.sidebar.place == courier and not hidden(courier) and not hidden(folder) and hidden(gazette)
    assert caption.text() == "OUTLETS · UNREAD", "one is shown"
    model.set_feeds([feed for feed in window.services.feeds() if feed.title != "Radio Four Rivers"])
    window.desk.go_to(Place("stories"))
    assert hidden(courier) and caption.text() == "OUTLETS · ALL READ"
    window.sidebar.update_feeds(window.services.feeds())
    window.actions_["unread_outlets"].trigger()
    assert not any(map(hidden, (*feeds.values(), folder))) and caption.text() == "OUTLETS"
