"""Marking in the window, by keys and by mouse."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.model.lesson import Guess, LoadedMark, MissingMark
from tests.ui.classroom.data import LESSON, ONE, place
from ui.classroom.absent_menu import AbsentMenu
from ui.classroom.mark import MarkView
from ui.models.lesson_session import Session
from ui.models.own_marks import OwnMarks
from ui.theme.theme import app_theme

SENTENCE = place("The reckless plan saves 400,000 crowns.")


@pytest.fixture
def view(qtbot: QtBot) -> MarkView:
    made = MarkView(app_theme())
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    qtbot.waitExposed(made)
    made.read(Session(LESSON, OwnMarks(LESSON)))
    return made


def own(view: MarkView) -> OwnMarks:
    assert view.session is not None
    return view.session.own


def asked(view: MarkView) -> AbsentMenu:
    view.text.to_offset(ONE.text.index("plan saves"))
    view.mark_missing()
    assert view.menu is not None and view.menu.isVisible()
    return view.menu


def test_the_word_at_the_caret_is_marked_and_stands_in_the_list(view: MarkView) -> None:
    view.text.to_offset(place("reckless")[0] + 3)
    view.mark_loaded()
    assert own(view).all == (LoadedMark("a1", *place("reckless")),)
    assert "“reckless”" in view.list.words and view.save.isEnabled()
    view.text.to_offset(place("reckless")[0] + 2)
    QTest.keyClick(view.text, Qt.Key.Key_Delete)
    assert own(view).all == () and "Nothing marked yet" in view.list.words


def test_enter_ticks_an_outlet_and_is_done(view: MarkView) -> None:
    menu = asked(view)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert own(view).missing == (MissingMark("a1", *SENTENCE, ("a2",)),)


def test_space_ticks_several_and_leaving_the_menu_takes_them(view: MarkView) -> None:
    menu = asked(view)
    QTest.keyClick(menu, Qt.Key.Key_Space)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Space)
    assert menu.isVisible() and menu.ticked == ["a2", "a3"] and own(view).missing == ()
    menu.close()
    assert own(view).missing == (MissingMark("a1", *SENTENCE, ("a2", "a3")),)


def test_escape_marks_nothing_and_all_the_others_is_one_step(view: MarkView) -> None:
    menu = asked(view)
    QTest.keyClick(menu, Qt.Key.Key_Space)
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    assert own(view).missing == ()
    menu = asked(view)
    menu.setActiveAction(menu.everywhere)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert own(view).missing == (MissingMark("a1", *SENTENCE, ("a2", "a3")),)
    view.undo()
    assert own(view).all == ()


def test_a_reason_is_kept_and_another_text_keeps_it(view: MarkView) -> None:
    view.text.choose(*place("slams brakes"))
    view.mark_loaded()
    view.begin_reason()
    assert view.why.hasFocus()
    QTest.keyClicks(view.why, "a violent  picture")
    view.turn(1)
    view.list.step(1)
    assert own(view).loaded[0].why == "a violent picture"
    assert view.outlet.key == "a1", "the list leads back to its text"


def test_saving_asks_for_a_name_first(view: MarkView, qtbot: QtBot) -> None:
    view.text.choose(*place("slams"))
    view.mark_loaded()
    view.begin_saving()
    assert view.student.hasFocus() and view.student.placeholderText() == "Your name first"
    view.student.setText(" Ada  Ngata ")
    with qtbot.waitSignal(view.save_asked) as saved:
        QTest.keyClick(view.student, Qt.Key.Key_Return)
    assert saved.args == ["Ada Ngata"]


def test_what_is_no_task_cannot_be_marked(view: MarkView) -> None:
    from dataclasses import replace

    only = replace(LESSON, tasks=("missing",))
    view.read(Session(only, OwnMarks(only)))
    assert not view.loaded.isVisible() and view.missing.isVisible()
    view.text.choose(*place("slams"))
    view.mark_loaded()
    assert own(view).all == ()


def test_an_outlet_is_guessed_with_a_reason_and_taken_back(view: MarkView) -> None:
    assert not view.guess.isVisible()
    lesson = replace(LESSON, tasks=("loaded", "guess"), outlets=("Bay Times", "Hill Post"))
    view.read(Session(lesson, OwnMarks(lesson)))
    assert view.guess.isVisible() and view.guess.key == ""
    view.guess._take("Hill Post")
    assert own(view).guesses == (Guess("a1", "Hill Post"),) and "Hill Post" in view.list.words
    view.why.setText("dry words")
    view.why.editingFinished.emit()
    assert own(view).guesses == (Guess("a1", "Hill Post", "dry words"),) and view.save.isEnabled()
    view.guess._take("Bay Times")
    assert own(view).guesses == (Guess("a1", "Bay Times", "dry words"),)
    view.guess._take("")
    assert own(view).all == ()
    view.undo()
    assert own(view).guess_of("a1") == Guess("a1", "Bay Times", "dry words") and view.guess.key == "Bay Times"
