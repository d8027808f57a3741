"""Going on in another window on the same library, as when its language changes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.settings import LANGUAGE
from ui.panes.content import FILES_ID, Opened, OpenPage, OpenStory
from ui.services import Place

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow
    from ui.models.lesson_session import Sessions


@dataclass(frozen=True, slots=True)
class Where:
    """What a window shows: the place, what is open, the story's tab, whether the settings are open, and what
    is marked in lessons."""

    place: Place
    opened: Opened | None
    tab: int
    settings: bool
    lessons: Sessions
    lesson: str


def where(window: MainWindow) -> Where:
    """What is on show."""
    tab = window.story_page.tabs.currentIndex()
    room = window.classroom
    lesson = room.lesson.id if room.lesson is not None else ""
    return Where(
        window.desk.place, window.content.open, tab, window.pages.settings_open, room.sessions, lesson
    )


def go_on(window: MainWindow, before: Where) -> Iterator[None]:
    """Show what the window before showed, step by step."""
    window.services.announce()
    window.classroom.sessions.update(before.lessons)
    yield
    while window.desk.filling:
        yield
    window.desk.go_to(before.place)
    yield
    opened = before.opened
    if isinstance(opened, OpenStory):
        if opened.row.id == FILES_ID:
            window.content.show_story(opened.row, opened.comparison)
        else:
            window.desk.open_story_id(opened.row.id)
        window.story_page.tabs.setCurrentIndex(before.tab)
    elif isinstance(opened, OpenPage):
        window.classroom.open_lesson(before.lesson)
    elif opened is not None and opened.row is not None:
        window.desk.open_row(opened.row)
    yield
    if before.settings:
        window.pages.settings(LANGUAGE.key)
