"""Giving a lesson out, where nothing goes as it should: the engine ends, another lesson is open."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel

from tests.ui.classroom.data import LESSON
from ui.classroom.serving import Serving, ServingDialog
from ui.main_window import MainWindow

ADDRESS = "http://10.0.0.2:8080"
STOPPED = "The background work stopped."


@pytest.fixture
def serving(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Serving:
    """A lesson is meant; the engine that stands in hears of it and answers nothing."""
    serving = window.classroom.serving
    monkeypatch.setattr(serving, "_lesson", lambda: LESSON)
    return serving


def dialogs(window: MainWindow) -> list[ServingDialog]:
    return [each for each in window.findChildren(ServingDialog) if each.isVisible()]


def begun(window: MainWindow, serving: Serving) -> int:
    """The number of the command; the class has come in."""
    serving.begin()
    number = serving._job
    assert number is not None
    window.services.progress.emit(number, ADDRESS, 2, 5)
    return number


def test_an_engine_that_ends_lets_nobody_in_and_it_can_begin_again(
    window: MainWindow, serving: Serving
) -> None:
    number = begun(window, serving)
    assert serving.address == ADDRESS and window.class_in.isVisible()
    window.services.failed.emit(number, STOPPED, "")
    assert not serving.address and not window.class_in.isVisible() and dialogs(window) == []
    assert window.notice.text == STOPPED
    assert begun(window, serving) != number and len(dialogs(window)) == 1


def test_no_address_is_copied_before_there_is_one(window: MainWindow, serving: Serving) -> None:
    serving.begin()
    (dialog,) = dialogs(window)
    assert not dialog.copy.isEnabled()
    window.services.progress.emit(serving._job, ADDRESS, 0, 0)
    assert dialog.copy.isEnabled() and dialog.address.text() == ADDRESS


def test_another_lesson_is_not_taken_for_the_one_that_is_given_out(
    window: MainWindow, serving: Serving, monkeypatch: pytest.MonkeyPatch
) -> None:
    def told() -> bool:
        (dialog,) = dialogs(window)
        words = " ".join(each.text() for each in dialog.findChildren(QLabel))
        dialog.accept()
        assert LESSON.title in words
        return "End it before" in words

    begun(window, serving)
    assert not told()
    serving.begin()
    assert not told(), "it is the one that is open"
    monkeypatch.setattr(serving, "_lesson", lambda: replace(LESSON, id="another", title="Tax"))
    serving.begin()
    assert told()
    monkeypatch.setattr(serving, "_lesson", lambda: None)
    serving.begin()
    assert not told(), "none is open"


def test_a_lesson_that_is_removed_says_nothing_more(
    window: MainWindow, serving: Serving, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = begun(window, serving)
    ended: list[int] = []
    monkeypatch.setattr(window.services, "cancel", ended.append)
    serving.remove("another")
    assert ended == []
    serving.remove(LESSON.id)
    assert ended == [number]
    window.notice.say("It was removed.")
    window.services.done.emit(number, {"handed_in": 2})
    assert window.notice.text == "It was removed." and not window.class_in.isVisible()
