"""Keys: every command can be found by them, given another one, and keeps it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from reader.settings import KEYS
from tests.ui.story.data import ferry
from ui.dialogs.keys import KeysDialog
from ui.main_window import MainWindow
from ui.models.key_map import KeyMap
from ui.services import Place
from ui.story.annotated import AnnotatedTab
from ui.story.side_by_side import SideBySide
from ui.story.tab import pair_address

WAIT = 10_000
USUAL = {"refresh": ("Ctrl+R", "F5"), "next": ("J",), "about": (), "find": ("Ctrl+F",)}


def opened(window: MainWindow, qtbot: QtBot) -> KeysDialog:
    qtbot.keyClick(window, Qt.Key.Key_F1)
    page = next(p for p in window.findChildren(KeysDialog) if p.isVisible())
    qtbot.waitExposed(page)
    return page


def test_a_command_gets_another_key_that_works_and_is_kept(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    qtbot.keyClicks(page.search, "mark all")
    shown = [n for n in range(page.table.rowCount()) if not page.table.isRowHidden(n)]
    assert len(shown) == 1
    page.table.selectRow(shown[0])
    assert page.name == "read_all"
    qtbot.keyClick(page.edit, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.mouseClick(page.give, Qt.MouseButton.LeftButton)
    assert window.actions_["read_all"].shortcut() == QKeySequence("Ctrl+L")
    qtbot.waitUntil(lambda: "Ctrl+L" in str(window.services.setting_values()[KEYS.key]), timeout=WAIT)
    page.accept()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT)
    done = []
    window.actions_["read_all"].triggered.connect(lambda: done.append(1))
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert done


def test_a_key_that_is_taken_says_by_whom_before_it_moves(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    page.choose("save")
    qtbot.keyClick(page.edit, Qt.Key.Key_J)
    assert "Next in the list" in page.notice.text
    qtbot.mouseClick(page.give, Qt.MouseButton.LeftButton)
    assert window.actions_["save"].shortcut() == QKeySequence("J")
    assert window.actions_["next"].shortcuts() == []
    page.choose("next")
    qtbot.mouseClick(page.usual, Qt.MouseButton.LeftButton)
    assert window.actions_["next"].shortcut() == QKeySequence("J")
    assert window.actions_["save"].shortcuts() == []
    qtbot.mouseClick(page.all_usual, Qt.MouseButton.LeftButton)
    assert window.actions_["save"].shortcut() == QKeySequence("S")
    assert not page.all_usual.isEnabled()


def test_the_tips_of_buttons_name_the_key_in_force(window: MainWindow, qtbot: QtBot) -> None:
    assert window.bar._refresh.toolTip().endswith("(Ctrl+R)")
    page = opened(window, qtbot)
    page.choose("refresh")
    qtbot.mouseClick(page.none, Qt.MouseButton.LeftButton)
    assert "(" not in window.bar._refresh.toolTip()
    assert "(" not in window.actions_["refresh"].toolTip()


def test_numbers_open_the_tabs_of_a_story_and_back_can_be_undone(window: MainWindow, qtbot: QtBot) -> None:
    assert not window.actions_["view_quotes"].isEnabled()
    window.desk.go_to(Place("articles"))
    window.articles.view.selectionModel().setCurrentIndex(
        window.articles.model.index(0), QItemSelectionModel.SelectionFlag.ClearAndSelect
    )
    qtbot.waitUntil(lambda: window.content.article is not None, timeout=WAIT)
    first = window.content.title
    window.articles.step(1)
    qtbot.waitUntil(lambda: window.content.title != first, timeout=WAIT)
    second = window.content.title
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.content.title == first
    qtbot.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert window.content.title == second
    assert not window.actions_["forward"].isEnabled()


def test_what_was_kept_may_be_from_another_version() -> None:
    keys = KeyMap(USUAL)
    keys.read('{"refresh": ["Ctrl+J"], "gone": ["X"], "next": ["no key at all"], "find": 7}')
    assert keys.of("refresh") == ("Ctrl+J",) and keys.of("find") == ("Ctrl+F",) and keys.of("next") == ()
    for broken in ("", "[", "[1]", "null", '"x"'):
        keys.read(broken)
        assert keys.all_usual


@given(
    st.lists(
        st.tuples(st.sampled_from(sorted(USUAL)), st.sampled_from(["J", "F5", "Ctrl+R", "Ctrl+F", "X", ""])),
        max_size=12,
    )
)
def test_a_key_calls_one_command_and_survives_being_written_down(steps: list[tuple[str, str]]) -> None:
    keys = KeyMap(USUAL)
    for name, key in steps:
        keys.give(name, (key,))
        assert not key or keys.of(name) == (key,)
    every = [key for name in USUAL for key in keys.of(name)]
    assert len(every) == len(set(every))
    again = KeyMap(USUAL)
    again.read(keys.text())
    assert {name: again.of(name) for name in USUAL} == {name: keys.of(name) for name in USUAL}


@pytest.mark.parametrize("number", range(1, 9))
def test_each_tab_has_its_number(window: MainWindow, number: int) -> None:
    name = window.story_page._keys[number - 1]
    assert window.actions_[f"view_{name}"].shortcut() == QKeySequence(str(number))


def test_brackets_and_x_turn_outlets_and_swap_texts(window: MainWindow, qtbot: QtBot) -> None:
    window.desk.open_files(ferry())
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT)
    page = window.story_page
    page.go("tab:annotated")
    tab = page.tab("annotated")
    assert isinstance(tab, AnnotatedTab)
    tab.text.setFocus()
    seen = []
    for _ in range(3):
        qtbot.keyClick(tab.text, Qt.Key.Key_BracketRight)
        seen.append(tab.outlet.key)
    assert seen == ["a2", "a3", "a1"]
    qtbot.keyClick(tab.text, Qt.Key.Key_BracketLeft)
    assert tab.outlet.key == "a3"
    assert "(])" in tab.outlet.toolTip()
    page.go(pair_address("a1", "a2"))
    side = page.tab("side_by_side")
    assert isinstance(side, SideBySide)
    qtbot.keyClick(side.texts.left, Qt.Key.Key_X)
    assert (side.texts.left_choice.key, side.texts.right_choice.key) == ("a2", "a1")
