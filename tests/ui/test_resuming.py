"""Quitting and starting again: what was read is there again."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.app import open_services
from reader.pipeline.lessons import keep
from tests.ui.classroom.data import LESSON
from tests.ui.conftest import STAND_IN
from tests.ui.real_engine import copied
from ui.application import Front, open_window
from ui.main_window import MainWindow
from ui.main_window.resuming import start_on, written
from ui.services import Place
from ui.widgets.window_state import WindowState

WAIT = 10_000
Start = Callable[[Path], MainWindow]


@pytest.fixture
def start(qtbot: QtBot, tmp_path: Path) -> Iterator[Start]:
    """A window as the program opens it; what is open is shut first."""

    def shut() -> None:
        for each in QApplication.topLevelWidgets():
            if isinstance(each, MainWindow) and each.isVisible():
                each.close()
                each.deleteLater()

    def started(library: Path) -> MainWindow:
        shut()
        window = open_window(library, tmp_path / "log" / "x.log", [*STAND_IN, str(library)])
        window.resize(1000, 700)
        qtbot.waitUntil(lambda: window.services.engine_up and rested(window), timeout=WAIT)
        return window

    yield started
    shut()


def rested(window: MainWindow) -> bool:
    """Whether the window has gone on with what was read, if there was anything."""
    app = QApplication.instance()
    assert app is not None
    fronts = [front for front in app.findChildren(Front) if front.window is window]
    return not window.desk.filling and not window.jobs.busy and not any(each._turns.busy for each in fronts)


def settled(window: MainWindow) -> bool:
    return not window.story_page._filling.busy and window.story_page.evidence is not None


def test_a_story_its_tab_and_the_scroll_place_are_there_again(
    start: Start, qtbot: QtBot, sample_library: Path, tmp_path: Path
) -> None:
    library = copied(sample_library, tmp_path)
    window = start(library)
    assert window.content.open is None
    window.stories.view.setCurrentIndex(window.stories.model.index(0))
    qtbot.waitUntil(lambda: settled(window), timeout=WAIT)
    window.story_page.go("tab:annotated")
    qtbot.waitUntil(lambda: settled(window), timeout=WAIT)
    window.story_page.tab("annotated").turn(1)
    before, title = window.story_page.tab("annotated").place(), window.windowTitle()
    again = start(library)
    qtbot.waitUntil(lambda: again.content.story is not None and settled(again), timeout=WAIT)
    assert again.windowTitle() == title
    assert again.story_page.current == "annotated"
    assert again.story_page.tab("annotated").place() == before
    assert again.stories.current is not None


def test_each_tab_gives_a_place_that_comes_back(
    start: Start, qtbot: QtBot, sample_library: Path, tmp_path: Path
) -> None:
    library = copied(sample_library, tmp_path)
    window = start(library)
    window.stories.view.setCurrentIndex(window.stories.model.index(0))
    for tab in ("side_by_side", "left_out", "quotes", "overview"):
        qtbot.waitUntil(lambda window=window: settled(window), timeout=WAIT)  # type: ignore[misc]
        window.story_page.go(f"tab:{tab}")
        qtbot.waitUntil(lambda window=window: settled(window), timeout=WAIT)  # type: ignore[misc]
        bar = getattr(window.story_page.tab(tab), "area", None)
        if bar is not None:
            bar.verticalScrollBar().setValue(90)
        before = window.story_page.tab(tab).place()
        window = start(library)
        qtbot.waitUntil(lambda window=window: window.content.story is not None, timeout=WAIT)  # type: ignore[misc]
        qtbot.waitUntil(lambda window=window: settled(window), timeout=WAIT)  # type: ignore[misc]
        assert window.story_page.current == tab
        assert window.story_page.tab(tab).place() == before


def test_an_article_is_there_again_in_the_list_it_was_opened_from(
    start: Start, qtbot: QtBot, library_path: Path
) -> None:
    window = start(library_path)
    window.desk.go_to(Place("articles"))
    window.articles.view.setCurrentIndex(window.articles.model.index(3))
    title = window.content.title
    again = start(library_path)
    qtbot.waitUntil(lambda: again.content.article is not None, timeout=WAIT)
    assert title and again.content.title == title
    assert again.desk.place == again.sidebar.place == Place("articles")
    current = again.articles.current
    assert current is not None and current.title == title


def test_an_article_is_there_again_at_its_scroll_place(
    start: Start, qtbot: QtBot, sample_library: Path, tmp_path: Path
) -> None:
    library = copied(sample_library, tmp_path)
    window = start(library)
    window.desk.go_to(Place("articles"))
    before, bar = 0, window.content.article_pane.view.verticalScrollBar()
    for row in window.articles.model.rows:
        window.articles.choose(row.id)
        bar.setValue(bar.maximum())
        if before := window.content.article_pane.view.place():
            break
    again = start(library)
    qtbot.waitUntil(lambda: again.content.article is not None, timeout=WAIT)
    assert before > 0 and again.content.article_pane.view.place() == before


def test_a_lesson_is_there_again(start: Start, library_path: Path) -> None:
    with open_services(library_path, writer=True) as services:
        keep(services, LESSON)
    window = start(library_path)
    window.classroom.open_lesson(LESSON.id)
    assert window.content.title == LESSON.title
    again = start(library_path)
    assert again.classroom.is_open and again.content.title == LESSON.title


def test_a_lesson_that_is_being_opened_by_then_counts_more(
    start: Start, qtbot: QtBot, library_path: Path
) -> None:
    with open_services(library_path, writer=True) as services:
        keep(services, LESSON)
    window = start(library_path)
    window.desk.open_story_id(window.stories.model.rows[0].id)
    before = written(window)
    window.content.show_nothing("")
    going_on = start_on(window, before)
    window.classroom.go_to(LESSON.id)
    window.classroom._opening._step()  # it has begun
    for _ in going_on:
        pass
    qtbot.waitUntil(lambda: window.classroom.is_open, timeout=WAIT)


@pytest.mark.parametrize(
    "kept",
    [
        "",
        "no JSON",
        "[]",
        '{"spot": {"kind": "story", "id": "99", "tab": "quotes", "at": null}}',
        '{"spot": {"kind": "article", "id": "99", "tab": "", "at": 5}}',
        '{"spot": {"kind": "lesson", "id": "ab", "tab": "", "at": 5}}',
        '{"spot": {"kind": "story", "id": "99999999999999999999", "tab": "", "at": null}}',
        '{"spot": {"kind": "story"}, "place": {"kind": "feed", "feed": 1}}',
        '{"place": {"kind": "feed", "feed": 99}}',
        '{"place": {"kind": ["feed"], "feed": {}}}',
    ],
)
def test_what_is_gone_or_makes_no_sense_stays_shut(
    start: Start, qtbot: QtBot, library_path: Path, kept: str
) -> None:
    window = start(library_path)
    window._state.keep(window, window.splitter, kept)
    assert WindowState(library_path).reading == kept
    window._state = WindowState(library_path.with_name("elsewhere.sqlite"))  # closing writes there
    again = start(library_path)
    assert again.content.open is None and again.desk.place == Place("stories")
    assert again.stories.model.rowCount()


def test_files_of_the_command_line_come_first(start: Start, qtbot: QtBot, library_path: Path) -> None:
    window = start(library_path)
    window.desk.open_story_id(window.stories.model.rows[0].id)
    window.close()
    again = open_window(library_path, library_path.with_name("x.log"), [*STAND_IN, str(library_path)])
    again.files_come = True
    qtbot.waitUntil(lambda: again.services.engine_up and rested(again), timeout=WAIT)
    assert again.content.open is None


def test_the_ways_back_and_forward_are_there_again(
    start: Start, qtbot: QtBot, sample_library: Path, tmp_path: Path
) -> None:
    library = copied(sample_library, tmp_path)
    window = start(library)
    window.desk.open_story_id(window.stories.model.rows[0].id)
    story = window.content.title
    window.desk.go_to(Place("articles"))
    titles = [row.title for row in window.articles.model.rows[:3]]
    for row in window.articles.model.rows[:3]:
        window.articles.choose(row.id)
    window.content.back()
    assert window.content.title == titles[1]
    again = start(library)
    qtbot.waitUntil(lambda: again.content.article is not None, timeout=WAIT)
    assert again.content.title == titles[1]
    seen = []
    while again.content.can_go_back:
        again.content.back()
        seen.append(again.content.title)
    assert seen == [titles[0], story]
    while again.content.can_go_forward:
        again.content.forward()
        seen.append(again.content.title)
    assert seen[2:] == titles
    assert again.content.can_go_back and not again.content.can_go_forward


def test_a_step_that_is_gone_is_passed_over(start: Start, qtbot: QtBot, library_path: Path) -> None:
    window = start(library_path)
    window.desk.go_to(Place("articles"))
    first, second = window.articles.model.rows[:2]
    kept = {
        "place": {"kind": "articles"},
        "spot": {"kind": "article", "id": str(second.id), "tab": "", "at": None},
        "before": [
            {"kind": "article", "id": str(first.id), "tab": "", "at": None},
            {"kind": "story", "id": "999", "tab": "", "at": None},
        ],
        "after": [{"kind": "article", "id": "999", "tab": "", "at": None}],
    }
    window._state.keep(window, window.splitter, json.dumps(kept))
    window._state = WindowState(library_path.with_name("elsewhere.sqlite"))  # closing writes there
    again = start(library_path)
    qtbot.waitUntil(lambda: again.content.article is not None, timeout=WAIT)
    again.content.forward()
    assert again.content.title == second.title and not again.content.can_go_forward
    again.content.back()
    assert again.content.title == first.title and not again.content.can_go_back
    again.content.forward()
    assert again.content.title == second.title


def test_a_search_that_was_typed_is_there_again(
    start: Start, qtbot: QtBot, sample_library: Path, tmp_path: Path
) -> None:
    library = copied(sample_library, tmp_path)
    window = start(library)
    window.bar.search.setText("bridge")
    qtbot.waitUntil(lambda: window.articles.model.rowCount() > 0, timeout=WAIT)
    found = [row.title for row in window.articles.model.rows]
    again = start(library)
    qtbot.waitUntil(lambda: again.articles.model.rowCount() == len(found), timeout=WAIT)
    assert again.desk.place == Place("search", query="bridge")
    assert again.bar.search.text() == "bridge"
    assert [row.title for row in again.articles.model.rows] == found
