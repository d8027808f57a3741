"""A lesson's text: every offset has its place, also behind wide letters and the numbers of a class."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.classroom.data import ONE, place
from ui.classroom.lesson_text import Heat, LessonText
from ui.models.marks import Mark
from ui.theme.theme import app_theme


@pytest.fixture
def text(qtbot: QtBot) -> LessonText:
    made = LessonText(app_theme())
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    return made


HEAT = (
    Heat(*place("slams"), 3, 1.0, "3 of 3 students"),
    Heat(*place("brakes"), 1, 1 / 3, "1 of 3 students"),
    Heat(*place("in vain"), 2, 2 / 3, "2 of 3 students"),
)


@pytest.mark.parametrize("heat", [(), HEAT])
def test_offsets_and_places_are_each_others_inverse(text: LessonText, heat: tuple[Heat, ...]) -> None:
    text.show_lesson_article(ONE, "Outlet A", (Mark(*place("night bus"), "only"),), heat=heat)
    for passage in ONE.passages:
        for offset in range(passage.start, passage.end):
            assert text.offset_of(text.position_of(offset)) == offset


def test_what_is_chosen_is_what_the_article_has_there(text: LessonText) -> None:
    text.show_lesson_article(ONE, "Outlet A", (), heat=HEAT)
    for words in ("brakes on", "in vain", "🚌 before"):
        text.choose(*place(words))
        start, end = text.chosen
        assert ONE.text[start:end] == words


def test_numbers_stand_behind_the_words_and_are_read_aloud(text: LessonText) -> None:
    text.show_lesson_article(ONE, "Outlet A", (), heat=HEAT)
    assert "slams3 brakes1 on" in text.toPlainText()
    notes = {note for _, _, _, note in text.marks}
    assert notes == {"3 of 3 students", "1 of 3 students", "2 of 3 students"}


def test_the_same_article_stays_where_it_was(text: LessonText) -> None:
    text.resize(300, 120)
    text.show_lesson_article(ONE, "Outlet A", ())
    text.choose(*place("in vain"))
    top = text.verticalScrollBar().value()
    assert top > 0
    text.show_lesson_article(ONE, "Outlet A", (Mark(*place("in vain"), "loaded"),))
    assert text.verticalScrollBar().value() == top


def test_keys_choose_and_delete(text: LessonText, qtbot: QtBot) -> None:
    text.show_lesson_article(ONE, "Outlet A", ())
    text.setFocus()
    text.to_offset(place("slams")[0])
    for _ in range(5):
        QTest.keyClick(text, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert ONE.text[slice(*text.chosen)] == "slams"
    with qtbot.waitSignal(text.removal_asked):
        QTest.keyClick(text, Qt.Key.Key_Delete)


def test_another_size_and_appearance_set_the_words_anew(text: LessonText) -> None:
    def face() -> tuple[str, float]:
        cursor = text.textCursor()
        cursor.setPosition(text.position_of(ONE.text.index("reckless")) + 1)
        set_in = cursor.charFormat()
        return set_in.foreground().color().name(), set_in.font().pixelSize()

    theme = text.theme
    mode, size = theme.mode, theme.type.article
    text.show_lesson_article(ONE, "Outlet A", ())
    before = face()
    try:
        theme.set_mode("dark" if mode != "dark" else "light")
        theme.set_article_size(size + 4)
        text.show_lesson_article(ONE, "Outlet A", ())
        after = face()
    finally:
        theme.set_mode(mode)
        theme.set_article_size(size)
    assert before[0] != after[0] and before[1] < after[1]
