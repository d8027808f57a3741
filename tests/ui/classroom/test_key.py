"""The answer key as a tab of a lesson."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from reader.model.lesson import AnswerKey
from tests.ui.classroom.data import LESSON
from tests.ui.story.data import broad
from ui.classroom.key_view import KeyView
from ui.models.lesson_session import Session
from ui.models.own_marks import OwnMarks
from ui.theme.theme import app_theme


def test_a_pack_without_its_key_leaves_no_scroll_bar_of_the_pack_before(qtbot: QtBot) -> None:
    view = KeyView(app_theme())
    qtbot.addWidget(view)
    view.resize(500, 120)
    view.show()
    qtbot.waitExposed(view)
    keyed = replace(LESSON, key=AnswerKey({}, broad(3, 20)))
    view.read(Session(keyed, OwnMarks(keyed)))
    qtbot.waitUntil(view.bar.isVisible)
    view.read(Session(LESSON, OwnMarks(LESSON)))
    assert view.nothing.isVisible() and not view.bar.isVisible() and not view.text.isVisible()
