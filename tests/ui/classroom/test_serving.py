"""Giving a lesson out, where nothing goes as it should: the engine ends, another lesson is open."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from reader.model.changes import Changes
from tests.ui.classroom.data import LESSON
from ui.classroom.serving import Serving, ServingDialog
from ui.dialogs.backups import BackupsDialog
from ui.dialogs.library import LibraryDialog
from ui.main_window import MainWindow
from ui.services import Copy

ADDRESS = "http://10.0.0.2:8080"
STOPPED = "The background work stopped."


@pytest.fixture
def serving(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Iterator[Serving]:
    """A lesson is meant; the engine that stands in hears of it and answers nothing."""
    serving = window.classroom.serving
    monkeypatch.setattr(serving, "_lesson", lambda: LESSON)
    yield serving
    serving._job = None  # the window may be closed


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


def test_a_stray_key_does_not_send_the_class_out(
    window: MainWindow, serving: Serving, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[int] = []
    monkeypatch.setattr(window.services, "cancel", ended.append)
    begun(window, serving)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return):
        serving.begin()
        dialog = dialogs(window)[-1]
        keyed = dialog.focusWidget()
        assert keyed is not None
        QTest.keyClick(keyed, key)
    assert ended == []


def test_the_address_is_read_from_the_last_row_and_is_not_cut(window: MainWindow, serving: Serving) -> None:
    serving.begin()
    (dialog,) = dialogs(window)
    window.services.progress.emit(serving._job, "http://192.168.178.123:8080", 0, 0)
    QApplication.processEvents()
    address = dialog.address
    assert address.fontMetrics().height() >= 2.5 * dialog.who.fontMetrics().height()
    assert address.width() >= address.sizeHint().width() and dialog.width() <= 1024


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


def words_of(dialog: ServingDialog) -> str:
    return " ".join(each.text() for each in dialog.findChildren(QLabel) if each.isVisible())


def test_closing_the_window_asks_first_and_the_class_may_stay_in(
    window: MainWindow, serving: Serving, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[int] = []
    monkeypatch.setattr(window.services, "cancel", ended.append)
    number = begun(window, serving)
    (first,) = dialogs(window)
    assert not window.close() and window.isVisible()
    (asked,) = dialogs(window)
    assert asked is not first and "Closing Variorum ends the lesson" in words_of(asked)
    assert asked.address.text() == ADDRESS
    asked.accept()
    assert window.isVisible() and window.services.engine_up and ended == []
    assert not window.close()
    (again,) = dialogs(window)
    again.end.click()
    assert ended == [number] and not window.isVisible()


def test_a_computer_that_is_shut_down_asks_nothing(window: MainWindow, serving: Serving) -> None:
    begun(window, serving)
    window.background._session_ends()
    assert window.close()


def test_quitting_asks_too_and_ends_the_program_when_it_is_told_to(
    window: MainWindow, serving: Serving, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun(window, serving)
    window.quit()
    assert window.isVisible() and not window.background.quitting
    (asked,) = dialogs(window)
    asked.end.click()
    assert not window.isVisible() and window.background.quitting


def test_a_device_that_was_turned_away_can_be_let_in(
    window: MainWindow, serving: Serving, monkeypatch: pytest.MonkeyPatch
) -> None:
    names: list[str] = []
    sent: list[tuple[str, str]] = []
    send = window.services.send
    monkeypatch.setattr(window.services, "turned_away", lambda _key: tuple(names))

    def heard(do: str, **args: object) -> int:
        if do == "marks_let_in":
            sent.append((str(args["lesson"]), str(args["student"])))
        return send(do, **args)

    monkeypatch.setattr(window.services, "send", heard)
    begun(window, serving)
    (dialog,) = dialogs(window)
    changed = Changes(lessons=frozenset({LESSON.id}))
    names.append("Mia")
    window.services.changed.emit(changed)
    QApplication.processEvents()
    (row,) = [each for each in dialog.findChildren(QPushButton) if each.accessibleName() == "Let it in: Mia"]
    assert "Another device wants to hand in as “Mia”." in words_of(dialog)
    assert all(each.height() >= each.heightForWidth(each.width()) for each in dialog.findChildren(QLabel))
    assert row.height() >= row.sizeHint().height()
    row.click()
    row.click()
    assert sent == [(LESSON.id, "Mia")], "a second time would take the name from it again"
    names.clear()
    window.services.changed.emit(changed)
    QApplication.processEvents()
    assert "Another device" not in words_of(dialog)
    dialog.accept()
    names.append("Ben")
    window.services.changed.emit(changed)
    assert window.notice.text == "Another device wants to hand in as “Ben”."
    window.notice._action.click()
    assert sent[1:] == [(LESSON.id, "Ben")]
    window.notice.say("Something else.")
    window.services.changed.emit(changed)
    assert window.notice.text == "Something else.", "it is told once"


def test_of_several_devices_that_were_turned_away_each_is_told_of(
    window: MainWindow, serving: Serving, monkeypatch: pytest.MonkeyPatch
) -> None:
    names: list[str] = []
    monkeypatch.setattr(window.services, "turned_away", lambda _key: tuple(names))
    sent: list[str] = []
    monkeypatch.setattr(serving, "let_in", sent.append)
    begun(window, serving)
    dialogs(window)[0].accept()
    changed = Changes(lessons=frozenset({LESSON.id}))
    names += ["Ben", "Mia"]
    window.services.changed.emit(changed)
    assert window.notice.text == "Another device wants to hand in as “Ben”."
    names.append("Zoe")
    window.services.changed.emit(changed)
    assert "Ben" in window.notice.text, "one after the other"
    window.notice._action.click()
    assert sent == ["Ben"] and "Mia" in window.notice.text
    names.remove("Ben")
    names.remove("Mia")  # it went another way
    window.services.changed.emit(changed)
    assert "Zoe" in window.notice.text
    names.clear()
    window.services.changed.emit(changed)
    assert window.notice.text == ""


def test_who_moves_or_restores_the_library_is_told_that_it_ends_the_lesson(
    window: MainWindow, serving: Serving, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = LibraryDialog(window.services, window.jobs, window.preferences, window)
    backups = BackupsDialog(window.services, window.jobs, window)
    copy = Copy(tmp_path / "copy.sqlite", datetime(2026, 3, 4, tzinfo=UTC), 1000)
    monkeypatch.setattr(backups, "_copy", lambda: copy)

    def told() -> list[bool]:
        library.move_to(str(tmp_path))
        backups.ask()
        return [page.notice.text.endswith("ends the lesson for everybody.") for page in (library, backups)]

    assert told() == [False, False]
    begun(window, serving)
    assert told() == [True, True]
