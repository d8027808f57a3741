"""A story of much text is read in one turn of the event loop, and shown in the next."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from ui.main_window import MainWindow
from ui.panes import desk


def others(window: MainWindow, story: int) -> list[int]:
    return [row.id for row in window.stories.model.rows if row.id != story]


def test_of_much_text_the_showing_has_a_turn_of_its_own(
    qtbot: QtBot, window: MainWindow, story: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    other, *_ = others(window, story)
    window.stories.choose(other)
    assert window.content.story is not None and window.content.story.row.id == other
    monkeypatch.setattr(desk, "MUCH", 0)
    window.stories.choose(story)
    assert window.content.story.row.id == other
    qtbot.waitUntil(lambda: window.content.story is not None and window.content.story.row.id == story)
    assert window.content.story.comparison is not None
    window.content.back()
    assert window.content.story.row.id == other


def test_what_was_opened_meanwhile_stays(
    qtbot: QtBot, window: MainWindow, story: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk, "MUCH", 0)
    other, third, *_ = others(window, story)
    window.stories.choose(other)
    window.stories.choose(story)
    window.desk.open_story_id(third)  # as a click elsewhere does it, before the turn has come
    qtbot.wait(50)
    assert window.content.story is not None and window.content.story.row.id == third
    assert not window.desk.opening


def test_back_to_the_story_on_show_before_the_turn_has_come(
    qtbot: QtBot, window: MainWindow, story: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    other, *_ = others(window, story)
    window.stories.choose(other)
    monkeypatch.setattr(desk, "MUCH", 0)
    window.stories.choose(story)
    window.desk.open_story_id(other)
    assert not window.desk.opening
    qtbot.wait(50)
    assert window.content.story is not None and window.content.story.row.id == other
