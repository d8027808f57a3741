"""The tour of the sample story, and where its card stands."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.story.data import ferry, ferry_row
from ui.dialogs.add_outlet import AddOutletDialog
from ui.main_window import MainWindow
from ui.story.overview import Overview
from ui.widgets.coach import Coach, Stop, beside

LEFT = Qt.MouseButton.LeftButton


def started(window: MainWindow) -> Coach:
    window.content.show_story(ferry_row(), ferry())
    window.tour.start()
    coach = window.tour.coach
    assert coach is not None
    return coach


def test_five_stops_by_keyboard_to_the_first_outlet(window: MainWindow, qtbot: QtBot) -> None:
    coach = started(window)
    tabs, lit = [], []
    for _ in range(4):
        tabs.append(window.story_page.current)
        lit.append(QRect(coach._lit))
        assert QApplication.focusWidget() is coach.next
        qtbot.keyClick(coach.next, Qt.Key.Key_Space)
    assert tabs == ["overview", "overview", "annotated", "left_out"]
    assert all(not each.isEmpty() and coach.rect().contains(each) for each in lit)
    overview = window.story_page.tab("overview")
    assert isinstance(overview, Overview)
    card = overview.first
    assert lit[1].contains(QRect(card.mapTo(window, QPoint(0, 0)), card.size()).center())
    assert coach.next.text() == "Add your first outlet"
    qtbot.mouseClick(coach.next, LEFT)
    assert window.tour.coach is None
    assert any(dialog.isVisible() for dialog in window.findChildren(AddOutletDialog))


def test_the_card_is_as_wide_as_its_buttons_need(qtbot: QtBot) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    over.resize(1024, 700)
    over.show()
    stops = [Stop("One", "First.", lambda: None), Stop("Two", "Second.", lambda: None)]
    coach = Coach(stops, "Das allererste eigene Nachrichtenmedium hinzufügen", over)
    narrow = coach.card.width()
    coach.go(1)
    qtbot.waitUntil(lambda: coach.next.width() >= coach.next.sizeHint().width())
    assert coach.card.width() > narrow
    coach.go(0)
    assert coach.card.width() == narrow


def test_enter_does_what_the_chosen_button_says(window: MainWindow, qtbot: QtBot) -> None:
    coach = started(window)
    qtbot.keyClick(coach.next, Qt.Key.Key_Return)
    qtbot.keyClick(coach, Qt.Key.Key_Return)
    assert coach.at == 2
    coach.back.setFocus()
    qtbot.keyClick(coach.back, Qt.Key.Key_Return)
    assert coach.at == 1
    coach.skip.setFocus()
    qtbot.keyClick(coach.skip, Qt.Key.Key_Enter)
    assert window.tour.coach is None


def test_arrow_keys_go_on_and_back_from_its_buttons(window: MainWindow, qtbot: QtBot) -> None:
    coach = started(window)
    for key, stop in ((Qt.Key.Key_Right, 1), (Qt.Key.Key_Right, 2), (Qt.Key.Key_Left, 1)):
        qtbot.keyClick(QApplication.focusWidget() or window, key)
        assert coach.at == stop and QApplication.focusWidget() is coach.next


def test_it_is_skipped_at_once_and_can_be_taken_again(window: MainWindow, qtbot: QtBot) -> None:
    coach = started(window)
    qtbot.keyClick(coach.next, Qt.Key.Key_Escape)
    assert window.tour.coach is None and coach.isHidden()
    assert "sample" in window.notice.text
    window.tour.start()
    assert window.tour.coach is not None and window.tour.coach.at == 0


def test_keys_do_nothing_that_it_hides(window: MainWindow, qtbot: QtBot) -> None:
    coach = started(window)
    qtbot.mouseClick(coach, LEFT, pos=coach.rect().bottomRight() - QPoint(4, 4))
    assert QApplication.focusWidget() is coach.next, "a click on the shade leaves the keys with the card"
    qtbot.keyClick(coach.next, "/")
    assert not window.bar.search.hasFocus()
    qtbot.keyClick(coach.next, Qt.Key.Key_Escape)
    qtbot.keyClick(QApplication.focusWidget() or window, "/")
    assert window.bar.search.hasFocus()


def test_what_lies_under_it_is_out_of_reach(window: MainWindow, qtbot: QtBot) -> None:
    coach = started(window)
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        focus = QApplication.focusWidget()
        assert focus is not None
        qtbot.keyClick(focus, key)
        now = QApplication.focusWidget()
        assert now is not None and coach.isAncestorOf(now)


def test_a_click_on_what_is_lit_ends_it_and_is_done(window: MainWindow, qtbot: QtBot) -> None:
    coach = started(window)
    for _ in range(4):
        coach.next.click()
    add = window.bar.add
    assert coach._lit.contains(add.mapTo(window, add.rect().center()))
    qtbot.mouseClick(coach, LEFT, pos=add.mapTo(window, add.rect().center()))
    assert window.tour.coach is None and "sample" in window.notice.text
    assert any(dialog.isVisible() for dialog in window.findChildren(AddOutletDialog))


def test_what_was_lit_stays_open_when_it_was_clicked(window: MainWindow, qtbot: QtBot) -> None:
    coach = started(window)
    coach.go(2)
    text = window.story_page.tab("annotated").text.viewport()  # type: ignore[attr-defined]
    qtbot.mouseClick(coach, LEFT, pos=text.mapTo(window, QPoint(30, 30)))
    assert window.tour.coach is None and window.story_page.current == "annotated"


def test_it_needs_a_compared_story(window: MainWindow) -> None:
    window.tour.start()
    assert window.tour.coach is None


@given(st.integers(0, 900), st.integers(0, 700), st.integers(1, 900), st.integers(1, 700), st.booleans())
def test_the_card_never_leaves_the_window(x: int, y: int, width: int, height: int, mirrored: bool) -> None:
    inside = QRect(0, 0, 1024, 700)
    card = QSize(340, 210)
    lit = QRect(x, y, width, height).intersected(inside)
    assert inside.contains(QRect(beside(lit, card, inside, mirrored), card))
