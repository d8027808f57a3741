"""Not covered by…: the page with its choosers, groups made and imported, in the real window."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from reader.settings import NAMES_HIDDEN
from reader.store.library import Library
from tests.ui.conftest import CORRECTING, NOON, put
from ui.dialogs.outlet_groups import OutletGroupsDialog
from ui.main_window import MainWindow
from ui.models.paged_rows import PAGE
from ui.models.sidebar import COUNT_ROLE, MORE_ROLE
from ui.panes.not_covered import NotCoveredList
from ui.services import Place, Services


@pytest.fixture
def engine() -> list[str]:
    return CORRECTING


@pytest.fixture
def library_path(library_path: Path) -> Path:
    """The library has one more outlet that only tells something of its own, and one that never answered."""
    with Library.create_or_open(library_path) as library:
        herald = library.feeds.add("https://herald.example/feed", "Herald", at=NOON - timedelta(days=3))
        library.stories.assign(put(library, herald.id, 1, "A lamp is mended"), None)
        library.feeds.record_success(herald.id, at=NOON, next_check=NOON)
        dead = library.feeds.add("https://dead.example/feed", "Dead Post", at=NOON)
        library.feeds.record_failure(dead.id, at=NOON, sentence="It did not answer.", next_check=NOON)
    return library_path


def titles(window: MainWindow) -> list[str]:
    return [row.title for row in window.desk.not_covered.model.rows]


def shows(qtbot: QtBot, window: MainWindow, *wanted: str) -> None:
    """The list is read beside the window."""
    qtbot.waitUntil(lambda: titles(window) == list(wanted), timeout=10_000)


def test_an_outlet_is_chosen_and_a_story_opened(qtbot: QtBot, window: MainWindow) -> None:
    QTest.keyClick(window.stories.view, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    assert window.desk.place == Place("not_covered")
    pane = window.desk.not_covered
    pane.by.setFocus()
    QTest.keyClicks(pane.by, "Herald")
    assert pane.by.currentText() == "Herald"
    shows(qtbot, window, "Ferry strike enters second week", "Museum opens its cellar")
    assert pane.model.rows[0].differs == "not in Herald"
    item = window.sidebar.model.item_of(Place("not_covered"))
    assert item is not None and "2" in item.data(Qt.ItemDataRole.AccessibleTextRole)
    QTest.keyClick(pane.view, Qt.Key.Key_J)
    assert window.content.story is not None
    assert window.content.story.row.title == "Ferry strike enters second week"
    pane.least.setCurrentIndex(2)
    shows(qtbot, window, "Ferry strike enters second week")
    pane.least.setCurrentIndex(6)
    shows(qtbot, window)
    assert pane.empty.isVisible()


def test_a_story_that_opens_as_its_one_article_is_still_a_story(qtbot: QtBot, window: MainWindow) -> None:
    window.desk.go_to(Place("not_covered"))
    pane = window.desk.not_covered
    pane.choose_outlet("Herald")
    pane.least.setCurrentIndex(0)
    qtbot.waitUntil(lambda: any(row.articles == 1 for row in pane.model.rows), timeout=10_000)
    alone = next(row for row in pane.model.rows if row.articles == 1)
    pane.choose(alone.id)
    assert window.content.article is not None and window.content.article.article.title == alone.title
    for name in ("regroup", "merge", "follow"):
        assert window.actions_[name].isEnabled(), name
    assert [row.id for row in window.desk.target.stories] == [alone.id]


def test_hidden_names_stay_out_of_its_cards(qtbot: QtBot, window: MainWindow) -> None:
    def named() -> set[bool]:
        model = window.desk.not_covered.model
        rows = [
            (row, model.index(n).data(Qt.ItemDataRole.AccessibleTextRole)) for n, row in enumerate(model.rows)
        ]
        assert rows
        return {name in spoken for row, spoken in rows for name in row.outlets}

    window.preferences.put(NAMES_HIDDEN, True)  # before the list is there, and after
    window.desk.go_to(Place("not_covered"))
    qtbot.waitUntil(lambda: window.desk.not_covered.model.rowCount() > 0, timeout=10_000)
    assert named() == {False}
    window.preferences.put(NAMES_HIDDEN, False)
    assert named() == {True}
    window.preferences.put(NAMES_HIDDEN, True)
    assert named() == {False}


def test_an_outlet_that_failed_is_unknown_not_silent(qtbot: QtBot, window: MainWindow) -> None:
    window.desk.go_to(Place("not_covered"))
    pane = window.desk.not_covered
    pane.choose_outlet("Dead Post")
    unknown = ["unknown: feed could not be read"] * 2
    qtbot.waitUntil(lambda: [row.differs for row in pane.model.rows] == unknown, timeout=10_000)
    QTest.mouseClick(pane.unknown, Qt.MouseButton.LeftButton)
    shows(qtbot, window)


def test_a_group_is_made_and_asked_about(qtbot: QtBot, window: MainWindow) -> None:
    window.desk.go_to(Place("not_covered"))
    window.actions_["groups"].trigger()
    dialog = next(d for d in window.findChildren(OutletGroupsDialog) if d.isVisible())
    QTest.keyClicks(dialog.name, "Coast")
    QTest.mouseClick(dialog.new, Qt.MouseButton.LeftButton)
    for outlet in ("Herald", "Dead Post"):
        row = next(n for n in range(dialog.members.count()) if dialog.members.item(n).text() == outlet)
        dialog.members.setCurrentRow(row)
        QTest.keyClick(dialog.members, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.services.groups() == {"Coast": ("Dead Post", "Herald")}, timeout=10_000)
    dialog.accept()
    pane = window.desk.not_covered
    qtbot.waitUntil(lambda: pane.by.itemText(0) == "Group: Coast")
    pane.by.setCurrentIndex(0)
    silent = ["not in Herald · 1 unknown"] * 2
    qtbot.waitUntil(lambda: [row.differs for row in pane.model.rows] == silent, timeout=10_000)


def test_groups_are_imported_and_one_is_counted(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    table = tmp_path / "groups.csv"
    table.write_text("outlet,group\nHarbour Gazette,Quay\nCourier,Quay\nStar,Elsewhere\n", encoding="utf-8")
    window.desk.go_to(Place("not_covered"))
    assert window.desk.not_covered.among.isHidden(), "without groups there is nothing to choose there"
    dialog = window.correcting.outlet_groups()
    dialog.import_asked.emit(str(table))
    qtbot.waitUntil(lambda: "3 outlets in 2 groups" in dialog.notice.text, timeout=10_000)
    assert "Not among your outlets: Star." in dialog.notice.text
    assert window.services.groups()["Quay"] == ("Harbour Gazette", "The Courier")
    dialog.import_asked.emit(str(tmp_path / "none.csv"))
    qtbot.waitUntil(lambda: "could not be read" in dialog.notice.text, timeout=10_000)
    dialog.accept()
    pane = window.desk.not_covered
    pane.choose_outlet("Radio Four Rivers")
    assert not pane.among.isHidden()
    pane.among.setCurrentIndex(pane.among.findText("or more of Quay"))
    shows(qtbot, window, "Museum opens its cellar")


def test_letters_choose_in_an_open_list(qtbot: QtBot, window: MainWindow) -> None:
    window.desk.go_to(Place("not_covered"))
    pane = window.desk.not_covered
    pane.choose_outlet("Herald")
    pane.by.showPopup()
    view = pane.by.view()
    qtbot.waitUntil(view.isVisible)
    for key, text, modifiers, taken in (
        (Qt.Key.Key_J, "j", Qt.KeyboardModifier.NoModifier, True),
        (Qt.Key.Key_R, "\x12", Qt.KeyboardModifier.ControlModifier, False),
        (Qt.Key.Key_F1, "", Qt.KeyboardModifier.NoModifier, False),
    ):
        asked = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifiers, text)
        asked.ignore()
        QCoreApplication.sendEvent(view, asked)
        assert asked.isAccepted() == taken, "else a command of the window takes the key"
    QTest.keyClick(view, Qt.Key.Key_D)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert pane.by.currentText() == "Dead Post"


def test_where_there_are_no_outlets_nothing_is_asked(qtbot: QtBot, tmp_path: Path) -> None:
    """Also before the engine has made the library: there is none to be read, and nothing to be told."""
    with closing(Services(tmp_path / "library.sqlite")) as services:
        pane = NotCoveredList(services)
        qtbot.addWidget(pane)
        pane.show()
        with qtbot.assertNotEmitted(services.trouble, wait=100):
            pane.fill()
        assert pane.empty.isVisible()
        assert "No outlets yet" in [each.text() for each in pane.empty.findChildren(QLabel)]


MANY, HEARD = 140, 65
"""So many stories, one in each hour; of the older ones silence is known."""


@pytest.fixture
def half_silent(library_path: Path) -> Path:
    """Two outlets tell many stories; a third was there for the older half of them and told its own."""
    with Library.create_or_open(library_path) as library, library.transaction():
        feeds = library.feeds.all()[:2]
        half = library.feeds.add("https://half.example/feed", "Half Hour", at=NOON - timedelta(hours=500))
        library.feeds.record_success(half.id, at=NOON - timedelta(hours=99.5 + MANY - HEARD), next_check=NOON)
        library.feeds.record_failure(half.id, at=NOON, sentence="It did not answer.", next_check=NOON)
        for hour in range(MANY):
            story = None
            for feed in feeds:
                article = put(library, feed.id, 100 + hour, f"Story of hour {hour}")
                story = library.stories.assign(article, story)
            put(library, half.id, 100 + hour, "Something else")
    return library_path


def test_pages_come_as_the_list_is_scrolled_and_pass_over_what_is_unknown(
    half_silent: Path, qtbot: QtBot, window: MainWindow
) -> None:
    window.desk.go_to(Place("not_covered"))
    pane = window.desk.not_covered
    pane.choose_outlet("Half Hour")
    qtbot.waitUntil(lambda: pane.model.rowCount() == PAGE, timeout=10_000)
    item = window.sidebar.model.item_of(Place("not_covered"))
    assert item is not None
    assert item.data(COUNT_ROLE) == PAGE and item.data(MORE_ROLE), "so many, and perhaps more"
    assert f"{PAGE}+" in item.data(Qt.ItemDataRole.AccessibleTextRole)
    assert {row.differs for row in pane.model.rows} == {"unknown: feed could not be read"}
    pane.unknown.setChecked(False)
    silent = "not in Half Hour"
    qtbot.waitUntil(lambda: {row.differs for row in pane.model.rows} == {silent}, timeout=10_000)
    assert titles(window) == [f"Story of hour {hour}" for hour in range(MANY - HEARD, MANY - HEARD + PAGE)]
    pane.view.verticalScrollBar().setValue(pane.view.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: pane.model.complete, timeout=10_000)
    assert titles(window) == [f"Story of hour {hour}" for hour in range(MANY - HEARD, MANY)]
    pane.unknown.setChecked(True)
    pane.unknown.setChecked(False)  # asked for while the answer before is on its way: the newest counts
    shows(qtbot, window, *(f"Story of hour {hour}" for hour in range(MANY - HEARD, MANY - HEARD + PAGE)))


def test_what_a_refresh_brings_takes_its_place(qtbot: QtBot, window: MainWindow) -> None:
    """What is new stands where it belongs, and what is chosen stays chosen."""
    window.desk.go_to(Place("not_covered"))
    pane = window.desk.not_covered
    pane.choose_outlet("Herald")
    shows(qtbot, window, "Ferry strike enters second week", "Museum opens its cellar")
    pane.model.show_rows(pane.model.rows[1:])  # the first one was not there yet
    pane.choose(pane.model.rows[0].id, quietly=True)
    window.desk.show_new()
    shows(qtbot, window, "Ferry strike enters second week", "Museum opens its cellar")
    assert pane.current is not None and pane.current.title == "Museum opens its cellar"


def test_as_much_is_read_anew_as_was_there(half_silent: Path, qtbot: QtBot, window: MainWindow) -> None:
    window.desk.go_to(Place("not_covered"))
    pane = window.desk.not_covered
    pane.choose_outlet("Half Hour")
    qtbot.waitUntil(lambda: pane.model.rowCount() == PAGE, timeout=10_000)
    pane.model.fetchMore()
    qtbot.waitUntil(lambda: pane.model.rowCount() == 2 * PAGE, timeout=10_000)
    before = titles(window)
    window.desk.show_new()
    with qtbot.waitSignal(pane.counted, timeout=10_000) as counted:
        pass
    assert counted.args == [PAGE, True] and titles(window) == before and not pane.model.complete


def test_nothing_is_said_to_be_missing_before_the_answer_is_there(qtbot: QtBot, window: MainWindow) -> None:
    window.desk.go_to(Place("not_covered"))
    pane = window.desk.not_covered
    pane.patch(frozenset({1}))  # something changed meanwhile
    assert not pane.empty.isVisible()
    qtbot.waitUntil(lambda: pane.model.rowCount() > 0, timeout=10_000)
    assert pane.view.isVisible()
    pane.least.setCurrentIndex(6)
    shows(qtbot, window)
    assert pane.empty.isVisible()


def test_steps_go_on_where_a_page_ends(half_silent: Path, qtbot: QtBot, window: MainWindow) -> None:
    window.desk.go_to(Place("not_covered"))
    pane = window.desk.not_covered
    pane.choose_outlet("Half Hour")
    qtbot.waitUntil(lambda: pane.model.rowCount() == PAGE, timeout=10_000)
    pane.model.patch([replace(row, unread=0) for row in pane.model.rows])
    pane.choose(pane.model.rows[3].id)
    pane.step_unread(lambda: pytest.fail("there is one behind the first page"))
    qtbot.waitUntil(lambda: pane.current is not None and pane.current.unread > 0, timeout=10_000)
    assert pane.view.currentIndex().row() == PAGE
    qtbot.waitUntil(lambda: pane.model.rowCount() == 2 * PAGE)
    pane.choose(pane.model.rows[-1].id)
    pane.step(1)
    qtbot.waitUntil(lambda: pane.view.currentIndex().row() == 2 * PAGE, timeout=10_000)
    opened = window.content.story
    assert opened is not None and opened.row.id == pane.model.rows[2 * PAGE].id


def test_a_library_that_was_let_go_of_is_not_opened(qtbot: QtBot, window: MainWindow) -> None:
    """While it moves nothing may have it open; and nothing is asked of where it was."""
    window.desk.go_to(Place("not_covered"))
    pane = window.desk.not_covered
    qtbot.waitUntil(lambda: pane.model.rowCount() > 0, timeout=10_000)
    window.services.close()
    with qtbot.assertNotEmitted(window.services.uncovered, wait=150):
        window.services.not_covered(pane._wanted)
