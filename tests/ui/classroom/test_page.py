"""The page of a lesson, where others are opened and got ready."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from reader.model.lesson import AnswerKey, Marks, RealName
from tests.ui.classroom.data import LESSON, THREE, TWO, article
from tests.ui.story.data import broad
from ui.classroom.page import LessonPage
from ui.main_window import MainWindow
from ui.widgets.outlet_icons import app_icons

LONG = article(1, "Outlet A", "Of many things", [[f"Sentence {n} of many."] for n in range(80)])


def test_a_lesson_that_was_made_ready_and_not_opened_moves_nothing(qtbot: QtBot) -> None:
    """Something else was opened meanwhile; the lesson before is where its reader left it."""
    first = replace(LESSON, articles=(LONG, TWO, THREE))
    second = replace(LESSON, id="cd" * 16)
    page = LessonPage(OrderedDict())
    qtbot.addWidget(page)
    page.resize(700, 500)
    page.show()
    page.show_lesson(first)
    bar = page.mark.text.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum() // 2)
    place = bar.value()
    page.hide()
    for _ in page.get_ready(second, ()):
        pass
    page.show_lesson(first)
    page.show()
    assert page.mark.session is page.session
    qtbot.waitUntil(lambda: abs(bar.value() - place) < 20, timeout=2000)


def test_icons_of_outlets_stand_in_the_chooser_once_their_names_are_shown(qtbot: QtBot) -> None:
    names = {each.id: RealName(f"Paper {each.id}", each.title, None, None) for each in LESSON.articles}
    page = LessonPage(OrderedDict())
    qtbot.addWidget(page)
    image = QImage(16, 16, QImage.Format.Format_RGB32)
    image.fill(0x204080)
    app_icons().take("Paper a1", 1, image)
    try:
        page.show_lesson(replace(LESSON, key=AnswerKey(names, broad(3, 20))))
        chooser = page.mark.outlet
        assert chooser.icon().isNull(), "its name is hidden"
        page.show_names(True)
        assert not chooser.icon().isNull() and chooser.text().startswith("Paper a1")
    finally:
        app_icons().drop("Paper a1")


def test_another_title_of_the_open_lesson_does_not_stop_the_one_that_is_being_opened(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = replace(LESSON, id="cd" * 16, title="Tax")
    known = {LESSON.id: LESSON, other.id: other}
    monkeypatch.setattr(window.services, "lesson", known.get)
    monkeypatch.setattr(window.services, "handed_in", lambda _key: ())
    room = window.classroom
    room.open_lesson(LESSON.id)
    room.go_to(other.id)
    room._opening._step()  # it has begun
    known[LESSON.id] = replace(LESSON, title="Bus: one vote")
    for _ in room._read_anew(LESSON):
        pass
    assert room.lesson is not None and room.lesson.title == "Bus: one vote"
    room._opening.finish()
    assert room.lesson is not None and room.lesson.id == other.id


def test_a_lesson_is_given_out_from_its_head_also_once_somebody_handed_in(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    handed = (Marks(LESSON.id, "Ada", datetime(2026, 3, 3, tzinfo=UTC)),)
    monkeypatch.setattr(window.services, "lesson", lambda _key: LESSON)
    monkeypatch.setattr(window.services, "handed_in", lambda _key: handed)
    room = window.classroom
    room.open_lesson(LESSON.id)
    assert room.page is not None
    begun: list[str] = []
    monkeypatch.setattr(room.serving, "begin", lambda: begun.append(LESSON.id))
    for tab in ("mark", "class"):
        room.page.go(tab)
        buttons = [each for each in room.page.findChildren(QPushButton) if each.isVisible()]
        (give,) = [each for each in buttons if each.text() == "Give out in this room…"]
        give.click()
    assert begun == [LESSON.id] * 2
