"""The row of controls: in every language one line at the least width, by words that give way to signs."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.data.small_lesson import lesson, marks
from ui.application import make_application
from ui.classroom.class_view import ClassView
from ui.classroom.mark import MarkView
from ui.models.lesson_session import Session
from ui.models.own_marks import OwnMarks
from ui.story.tool_row import Act, ToolRow
from ui.theme.theme import app_theme

READING_AT_1024 = 567
"""The reading area of a window 1024 px wide, px."""


def row(qtbot: QtBot) -> tuple[ToolRow, list[Act]]:
    tools = ToolRow()
    qtbot.addWidget(tools)
    named = (("Bring in what was handed in…", "plus"), ("Of a folder…", "folder"), ("No sign", ""))
    acts = [tools.button(words, f"Tip of {words}", lambda: None, sign=sign) for words, sign in named]
    tools.show()
    return tools, [each for each in acts if isinstance(each, Act)]


def test_buttons_with_a_sign_give_way_the_longest_first_and_come_back(qtbot: QtBot) -> None:
    tools, (long, short, bare) = row(qtbot)
    tools.resize(2_000, 60)
    assert all(each.text() for each in (long, short, bare))
    words = [each.sizeHint().width() for each in (long, short, bare)]
    tools.resize(sum(words) - 20, 60)
    assert not long.text() and short.text() and bare.text()
    assert not long.icon().isNull() and "Bring in what was handed in…" in long.toolTip()
    assert long.accessibleName() == "Tip of Bring in what was handed in…"
    tools.resize(words[2] + 120, 60)
    assert not long.text() and not short.text() and bare.text()
    tools.resize(2_000, 60)
    assert [each.sizeHint().width() for each in (long, short, bare)] == words
    assert long.icon().isNull() and "Bring in" not in long.toolTip().replace("Tip of Bring in", "")


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_the_tools_of_the_class_are_one_line_in_a_small_window(
    qapp: QApplication, qtbot: QtBot, language: str
) -> None:
    make_application(language)
    view = ClassView(app_theme())
    qtbot.addWidget(view)
    session = Session(lesson(), OwnMarks(lesson()), (marks("Ben"), marks("Mia")))
    view.resize(READING_AT_1024, 500)
    view.show()
    view.read(session)
    qtbot.waitUntil(lambda: view.tools.isVisible() and view.hide_names.isVisible())
    QApplication.processEvents()
    tops = {each.y() for each in view.tools.findChildren(Act) if each.isVisible()} | {view.hide_names.y()}
    assert max(tops) - min(tops) < view.table.height()


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_the_tools_for_marking_are_one_line_in_a_small_window(
    qapp: QApplication, qtbot: QtBot, language: str
) -> None:
    make_application(language)
    view = MarkView(app_theme())
    qtbot.addWidget(view)
    view.resize(READING_AT_1024, 500)
    view.show()
    whole = replace(lesson(), tasks=("loaded", "missing", "guess"), questions=("Which is fairer?",))
    view.read(Session(whole, OwnMarks(whole), ()))
    qtbot.waitUntil(lambda: view.tools.isVisible() and view.guess.isVisible())
    shown = [each for each in view.tools.findChildren(QPushButton) if each.isVisible()]
    assert len(shown) == 6
    qtbot.waitUntil(lambda: len({each.y() for each in shown}) == 1)
    assert view.loaded.text() and view.missing.text(), "what is done most says what it is"
