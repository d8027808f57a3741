"""The page of a lesson, where others are opened and got ready."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import replace

from pytestqt.qtbot import QtBot

from tests.ui.classroom.data import LESSON, THREE, TWO, article
from ui.classroom.page import LessonPage

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
