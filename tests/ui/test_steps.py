"""Going back and forward, where there are many steps."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.model.comparison import Comparison
from reader.model.story import StoryRow
from ui.panes.content import FILES_ID, NEAR_STEPS, Content, OpenStory

STORIES = 3 * NEAR_STEPS
NOON = datetime(2026, 5, 1, 12, tzinfo=UTC)


class Page(QWidget):
    """A page that notes which story it shows, and with what."""

    title, blind = "", None
    shown: tuple[int, Comparison | None]

    def show_story(self, row: StoryRow, comparison: Comparison | None) -> None:
        self.shown = row.id, comparison

    def show_failure(self, *_: object) -> None: ...

    def show_alone(self, *_: object) -> None: ...

    def clear(self) -> None: ...


def row(number: int) -> StoryRow:
    return StoryRow(number, f"Story {number}", ("Gazette", "Courier"), 2, 0, NOON, NOON)


def compared() -> Comparison:
    return Comparison((), (), (), (), (), (), (), {})


@pytest.fixture
def content(qtbot: QtBot) -> Iterator[Content]:
    """Stories were opened one after another; compared files, which no library has, were the second."""
    made = Content()
    qtbot.addWidget(made)
    made.take(Page(made), Page(made))
    for number in (1, FILES_ID, *range(2, STORIES)):
        made.show_story(row(number), compared())
    yield made


def held(content: Content) -> list[int]:
    """The stories, by their ids, whose comparison is kept for a step."""
    return [
        step.row.id
        for way in content.steps
        for step in way
        if isinstance(step, OpenStory) and step.comparison is not None
    ]


def test_far_steps_hold_no_comparison_that_the_library_has(content: Content) -> None:
    assert held(content) == [FILES_ID, *range(STORIES - 1 - NEAR_STEPS, STORIES - 1)]
    content.story_wanted.connect(lambda story: content.show_story(row(story), compared()))
    for _ in range(STORIES - 1):
        content.back()
    assert held(content)[::-1] == [FILES_ID, *range(2, NEAR_STEPS + 1)]


def test_far_steps_are_opened_as_they_are_in_the_library_and_passed_over_where_they_are_gone(
    content: Content,
) -> None:
    wanted: list[int] = []

    def opened(story: int) -> None:
        wanted.append(story)
        if story != 5:
            content.show_story(row(story), compared())

    content.story_wanted.connect(opened)
    way = []
    while content.can_go_back:
        content.back()
        assert content.story is not None and content.story.comparison is not None
        way.append(content.story.row.id)
    assert way == [n for n in [*range(STORIES - 2, 1, -1), FILES_ID, 1] if n != 5]
    assert wanted == [*range(STORIES - 2 - NEAR_STEPS, 1, -1), 1]
    while content.can_go_forward:
        content.forward()
    assert content.story is not None and content.story.row.id == STORIES - 1
