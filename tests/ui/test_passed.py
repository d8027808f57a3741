"""Articles that the reader scrolls past become read, if that is wanted, and nothing else does."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractSlider
from pytestqt.qtbot import QtBot

from reader.settings import READ_PASSED
from reader.store.library import Library
from tests.ui.conftest import put
from ui.main_window import MainWindow
from ui.services import Place

WAIT = 10_000
PAGE, HOME = QAbstractSlider.SliderAction.SliderPageStepAdd, QAbstractSlider.SliderAction.SliderToMinimum
END = QAbstractSlider.SliderAction.SliderToMaximum


@pytest.fixture
def library_path(library_path: Path) -> Path:
    """The invented library with articles for several screens."""
    with Library.create_or_open(library_path) as library:
        feed = library.feeds.all()[0].id
        for n in range(100, 140):
            library.stories.assign(put(library, feed, n, f"Tide table number {n}"), None, ())
    return library_path


@pytest.fixture
def listed(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """All articles, unread."""
    window.desk.go_to(Place("articles"))
    assert not any(row.read for row in window.articles.model.rows)
    return window


@pytest.fixture
def asked(listed: MainWindow, monkeypatch: pytest.MonkeyPatch) -> list[list[int]]:
    """What is to be marked as read; nothing is."""
    asked: list[list[int]] = []
    monkeypatch.setattr(listed.marking, "mark_passed", asked.append)
    return asked


def wanted(window: MainWindow) -> None:
    window.actions_["read_passed"].trigger()
    assert window.preferences.value(READ_PASSED) and window.actions_["read_passed"].isChecked()


def top(window: MainWindow) -> int:
    return window.articles.view.indexAt(QPoint(1, 0)).row()


def scroll(window: MainWindow, action: QAbstractSlider.SliderAction) -> None:
    window.articles.view.verticalScrollBar().triggerAction(action)


def read(window: MainWindow) -> list[int]:
    return [n for n, row in enumerate(window.articles.model.rows) if row.read]


def test_what_left_at_the_top_is_read_and_can_be_unread_again(listed: MainWindow, qtbot: QtBot) -> None:
    wanted(listed)
    scroll(listed, PAGE)
    first = top(listed)
    assert first > 3 and read(listed) == [], "the way back is still open"
    qtbot.waitUntil(lambda: read(listed) == list(range(first)), timeout=WAIT)
    assert listed.notice.isHidden() or "marked" not in listed.notice.text
    assert top(listed) == first, "nothing moves for it"
    listed.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: read(listed) == [], timeout=WAIT)


def test_unless_it_is_wanted_nothing_is(listed: MainWindow, asked: list[list[int]]) -> None:
    scroll(listed, PAGE)
    listed.passed.mark()
    assert asked == []


def test_who_scrolls_back_in_time_has_passed_nothing(listed: MainWindow, asked: list[list[int]]) -> None:
    wanted(listed)
    scroll(listed, PAGE)
    scroll(listed, HOME)
    listed.passed.mark()
    assert asked == []


def test_a_leap_passes_only_what_was_in_sight(listed: MainWindow, qtbot: QtBot) -> None:
    wanted(listed)
    seen = listed.articles.view.indexAt(QPoint(1, listed.articles.view.viewport().height() - 1)).row()
    scroll(listed, END)
    assert top(listed) > seen + 3
    listed.passed.mark()
    qtbot.waitUntil(lambda: read(listed) == list(range(seen + 1)), timeout=WAIT)


def test_what_moves_by_itself_is_no_passing(listed: MainWindow, asked: list[list[int]]) -> None:
    wanted(listed)
    listed.articles.view.verticalScrollBar().setValue(900)
    assert top(listed) > 3
    listed.passed.mark()
    scroll(listed, PAGE)
    listed.desk.go_to(Place("saved"))
    listed.desk.go_to(Place("articles"))
    listed.passed.mark()
    assert asked == []
