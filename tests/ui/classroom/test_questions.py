"""The teacher's questions in the window: asked when a pack is made, answered, and read answer by answer."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.lessons.instructions import usual_questions
from reader.model.lesson import Answer, AnswerKey, Guess, LoadedMark, Marks, RealName
from tests.ui.classroom.data import LESSON, ONE, place
from tests.ui.story.data import broad
from ui.classroom.answers import AnswersDialog
from ui.classroom.beside import BesideView
from ui.classroom.class_view import ClassView
from ui.classroom.making import Choice, MakeLessonDialog
from ui.classroom.mark import MarkView
from ui.models.lesson_session import Session
from ui.models.own_marks import OwnMarks
from ui.models.phrases import decimal
from ui.theme.theme import app_theme

ASKED = ("What is new?", "Write a fair headline.")
WITH = replace(LESSON, questions=ASKED)


def marks(student: str, *texts: str) -> Marks:
    answers = tuple(Answer(number, text) for number, text in enumerate(texts) if text)
    loaded = (LoadedMark("a1", *place("reckless"), "It judges."),)
    return Marks(LESSON.id, student, datetime(2026, 3, 3, tzinfo=UTC), loaded, answers=answers)


@pytest.fixture
def view(qtbot: QtBot) -> MarkView:
    made = MarkView(app_theme())
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    qtbot.waitExposed(made)
    made.read(Session(WITH, OwnMarks(WITH)))
    return made


@pytest.fixture
def class_(qtbot: QtBot) -> ClassView:
    made = ClassView(app_theme())
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    qtbot.waitExposed(made)
    handed = (marks("Ada", "The vote.", "Night bus ends.\nOr does it?"), marks("Bilal", "", "Bus cut."))
    made.read(Session(WITH, OwnMarks(WITH), handed))
    return made


def test_the_usual_questions_follow_the_language_until_the_teacher_writes_others(qtbot: QtBot) -> None:
    choices = [Choice(str(n), "O", "T", True) for n in range(2)]
    dialog = MakeLessonDialog("Bus", choices, "en", lambda _wish, _articles: ())
    qtbot.addWidget(dialog)
    assert dialog.wish.questions == usual_questions("en")
    dialog.language.setCurrentIndex(dialog.language.findData("es"))
    assert dialog.wish.questions == usual_questions("es")
    dialog.questions.setPlainText("1. What is new?\n\n2. Who says it?")
    dialog.language.setCurrentIndex(dialog.language.findData("de"))
    assert dialog.wish.questions == ("What is new?", "Who says it?")
    dialog.questions.setPlainText(" ")
    assert dialog.wish.questions == ()


def test_a_question_is_answered_by_keys_and_escape_loses_nothing(view: MarkView, qtbot: QtBot) -> None:
    assert view.session is not None and not view.save.isEnabled()
    assert "1. What is new?\nnot yet" in view.list.words and "Nothing marked yet" in view.list.words
    view.list.choose(Answer(1, ""))
    QTest.keyClick(view.list, Qt.Key.Key_Return)
    (dialog,) = view.findChildren(AnswersDialog)
    qtbot.waitUntil(dialog.fields[1].hasFocus)
    QTest.keyClicks(dialog.fields[1], "Night bus ends.")
    QTest.keyClick(dialog.fields[1], Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert view.session.own.answers == (Answer(1, "Night bus ends."),)
    assert "2. Write a fair headline.\nNight bus ends." in view.list.words and view.save.isEnabled()
    assert view.session.own.handed_in("Ada").answers == view.session.own.answers
    view.undo()
    assert view.session.own.answers == () and not view.save.isEnabled()


def test_a_lesson_without_questions_shows_nothing_of_them(view: MarkView) -> None:
    view.read(Session(LESSON, OwnMarks(LESSON)))
    assert not view.questions.isVisible() and "Questions" not in view.list.words
    assert view.answer() is None


def test_the_answers_of_a_class_stand_where_a_text_stood_and_give_it_back(class_: ClassView) -> None:
    told = class_._told
    assert told is not None and "2 of 2 students" in class_.list.words
    class_._show_row(told.answers[1]) if class_.list.choose(told.answers[1]) else pytest.fail("no row")
    shown = class_.text.toPlainText()
    assert all(words in shown for words in (ASKED[1], "Ada", "Night bus ends.", "Or does it?", "Bilal"))
    assert class_.list.key == told.answers[1]
    class_.refill()
    assert class_.text.toPlainText() == shown, "it stays while something else changes"
    assert not class_.legend.isVisible()
    class_.list.choose(told.words[0])
    class_._show_row(told.words[0])
    assert class_.legend.isVisible()
    assert "Council slams brakes" in class_.text.toPlainText() and "Ada" in class_.who.words
    class_.list.choose(told.answers[0])
    class_._show_row(told.answers[0])
    class_.turn(1)
    assert "Night bus to end in May" in class_.text.toPlainText() and class_.list.key is None


def test_students_are_numbers_as_long_as_their_names_are_hidden(class_: ClassView, qtbot: QtBot) -> None:
    assert class_._told is not None and class_.session is not None
    class_.hide_names.click()
    assert "Ada" not in class_.list.words and "Student 1" in class_.list.words
    assert "2 answers" in class_.list.words and "one answer" in class_.list.words
    both = replace(class_._told.answers[1], by=tuple(reversed(class_._told.answers[1].by)))
    for row in (class_._told.answers[1], both, class_._told.words[0]):
        class_.list.choose(row)
        class_._show_row(row)
        said = class_.text.toPlainText() + class_.who.words
        assert "Ada" not in said and "Bilal" not in said
        assert said.index("Student 1") < said.index("Student 2"), "no order of their names"
    beside = BesideView(app_theme())
    qtbot.addWidget(beside)
    beside.read(class_.session)
    assert "Student" in beside.who.text() and "Ada" not in beside.who.text()
    class_.hide_names.click()
    assert "Ada" in class_.list.words and "Student 1" not in class_.list.words


def test_questions_head_the_list_and_chance_has_no_minus(class_: ClassView) -> None:
    assert class_.list.words.startswith("Questions · 2")
    assert decimal(-0.004) == decimal(0.0) != decimal(-0.006)


def test_what_one_student_alone_marked_stands_at_the_end(class_: ClassView) -> None:
    session = class_.session
    assert session is not None
    one = marks("Cy")
    alone = LoadedMark("a1", *place("in vain"))
    handed = (*session.handed_in, replace(one, loaded=(*one.loaded, alone)))
    two = class_.list.words
    assert "alone" not in two, "of two students each is half of the class"
    class_.read(Session(WITH, session.own, handed))
    words = class_.list.words
    assert "Loaded words · 1" in words and "Marked by one student alone · 1" in words
    assert words.index("“reckless”") < words.index("Students · 3") < words.index("“in vain”")


def test_the_class_follows_to_the_text_that_was_turned_to_in_another_tab(class_: ClassView) -> None:
    session = class_.session
    assert session is not None
    first, second = session.order[:2]
    session.article = first
    class_.read(session)
    class_.turn(1)
    assert class_.outlet.key == session.article == second
    session.article = first
    class_.read(session)
    assert class_.outlet.key == first and class_.text.shows == first


def test_who_marked_no_word_does_not_count_in_how_far_the_class_agrees(class_: ClassView) -> None:
    session = class_.session
    assert session is not None
    before = class_.notice.text()
    assert "agreement 1.00" in before
    wrote = replace(marks("Cy", "The vote."), loaded=())
    class_.read(Session(WITH, session.own, (*session.handed_in, wrote)))
    assert "3 students" in class_.notice.text() and "agreement 1.00" in class_.notice.text()
    class_.read(Session(WITH, session.own, (marks("Ada"), wrote)))
    assert "once two students have marked words" in class_.notice.text()


def test_beside_the_program_a_student_is_not_asked_to_begin(qtbot: QtBot) -> None:
    names = {"a1": RealName("Post", ONE.title, None, None)}
    key = AnswerKey(names, broad(3, 20))
    keyed = replace(WITH, key=key, tasks=("loaded", "guess"), outlets=("Herald", "Post"))
    wrote = replace(marks("Cy", "The vote."), loaded=())
    guessed = replace(wrote, student="Dee", guesses=(Guess("a1", "Herald", "its tone"),))
    beside = BesideView(app_theme())
    qtbot.addWidget(beside)
    beside.read(Session(keyed, OwnMarks(keyed), (wrote, guessed)))
    assert beside.student == "Cy" and beside.nothing.heading == "Cy marked nothing"
    beside.who._take("*Dee")
    assert beside.nothing.isHidden() and "its tone" in beside.list.words
    alone = BesideView(app_theme())
    qtbot.addWidget(alone)
    alone.read(Session(keyed, OwnMarks(keyed)))
    assert alone.nothing.heading == "Mark something first"


def test_who_said_why_is_told_first(class_: ClassView) -> None:
    session = class_.session
    assert session is not None
    silent = replace(marks("Ada"), loaded=(LoadedMark("a1", *place("reckless")),))
    class_.read(Session(WITH, session.own, (silent, marks("Bilal"))))
    assert class_._told is not None
    class_._show_row(class_._told.words[0])
    words = class_.who.words
    assert words.index("Bilal") < words.index("It judges.") < words.index("Ada")
