"""States that nobody hopes for, each with a next step; what is kept; and names for screen readers."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QTextEdit,
)
from pytestqt.qtbot import QtBot

from tests.ui.conftest import STAND_IN
from tests.ui.real_engine import run
from ui.application import has_display, open_window
from ui.main_window import MainWindow
from ui.services import Place, Services
from ui.theme.theme import app_theme

WAIT = 30_000


def test_a_library_that_cannot_be_opened_is_told_with_a_next_step(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    bad = tmp_path / "library.sqlite"
    bad.write_bytes(b"This is not a library." * 300)
    window = open_window(bad, tmp_path / "log" / "variorum.log")
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: "cannot be opened" in window.content.nothing.heading, timeout=WAIT)
    nothing = window.content.nothing
    qtbot.waitUntil(
        lambda: (
            [b.text() for b in nothing.findChildren(QPushButton) if b.isVisible()]
            == ["Try again", "Open the log folder"]
        ),
        timeout=WAIT,
    )
    window.close()


def test_a_second_window_reads_and_says_why_it_cannot_fetch(
    window: MainWindow, qtbot: QtBot, library_path: Path, tmp_path: Path
) -> None:
    run(qtbot, window, "mark", articles=[], read=True)  # from here on its engine holds the library
    other = open_window(library_path, tmp_path / "log" / "variorum.log")
    qtbot.addWidget(other)
    qtbot.waitUntil(lambda: "in use" in other.notice.text, timeout=WAIT)
    assert other.stories.model.rowCount() == 4
    other.close()


def test_a_long_sentence_in_a_dialog_is_never_cut(window: MainWindow, qtbot: QtBot) -> None:
    dialog = window.commands.add("https://gazette.example")
    for length in (1, 4, 9):
        dialog.notice.say("No feed was found at this address, look on the site for one. " * length, "bad")
        told = dialog.notice.findChild(QLabel)
        assert told is not None
        qtbot.waitUntil(lambda told=told: told.height() >= told.heightForWidth(told.width()) > 0)
        qtbot.waitUntil(lambda: dialog.height() >= dialog.notice.geometry().bottom() + dialog.ok.height())
    dialog.close()


def test_a_notice_in_the_page_is_as_high_as_its_sentence(window: MainWindow, qtbot: QtBot) -> None:
    for bar in (window.notice, window.content.article_pane.notice):
        if bar is not window.notice:
            window.content.setCurrentWidget(window.content.article_pane)
        bar.say("Only part of this article could be read. Nothing is counted as left out of it. " * 2, "warn")
        told = bar.findChild(QLabel)
        assert told is not None
        qtbot.waitUntil(lambda bar=bar: bar.height() > 0 and bar.width() > 300)
        qtbot.wait(20)
        need = max(told.heightForWidth(told.width()), 32)
        assert need <= bar.height() <= need + 12
        bar.dismiss()


def test_nothing_moves_when_a_notice_comes_and_goes(window: MainWindow, qtbot: QtBot) -> None:
    places = [part.mapTo(window, QPoint(0, 0)) for part in (window.sidebar, window.lists, window.content)]
    window.notice.say("The otter was added: 3 articles.", "good")
    qtbot.waitUntil(lambda: window.notice.height() > 20)
    assert [p.mapTo(window, QPoint(0, 0)) for p in (window.sidebar, window.lists, window.content)] == places
    assert window.notice.mapTo(window, QPoint(0, 0)).y() > window.height() // 2
    window.notice.dismiss()


def test_outlets_without_stories_are_refreshed_not_added_again(window: MainWindow, qtbot: QtBot) -> None:
    window.stories.show_rows([])
    assert window.stories.empty.isVisible() and "as it is fetched" in window.stories.empty.text
    assert [each.text() for each in window.stories.empty.findChildren(QPushButton)] == ["Refresh"]
    window.to_list()
    assert window.stories.empty.isAncestorOf(QApplication.focusWidget() or window)
    window.stories.empty.findChild(QPushButton).click()  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: window.bar.busy or bool(window.bar.result), timeout=WAIT)


def test_an_empty_library_offers_three_ways_to_begin(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "library.sqlite"
    window = open_window(path, tmp_path / "log" / "variorum.log", [*STAND_IN, str(path)])
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: window.services.is_open, timeout=WAIT)
    qtbot.waitUntil(lambda: window.stories.empty.isVisible(), timeout=WAIT)
    steps = ["Add outlet…", "Choose from a list…", "Import outlets (OPML)…"]
    buttons = window.stories.empty.findChildren
    qtbot.waitUntil(lambda: [b.text() for b in buttons(QPushButton) if b.isVisible()] == steps, timeout=WAIT)
    qtbot.waitUntil(lambda: not window.bar.busy, timeout=WAIT)
    window.actions_["refresh"].trigger()
    assert "follow no outlet yet" in window.notice.text
    window.close()


def test_a_sample_that_fails_leaves_a_next_step(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    window = open_window(path, tmp_path / "log" / "x.log", [*STAND_IN, str(path), "--no-sample"])
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: "sample story is not ready" in window.content.nothing.heading, timeout=WAIT)

    def steps() -> list[str]:
        return [b.text() for b in window.content.nothing.findChildren(QPushButton) if b.isVisible()]

    qtbot.waitUntil(lambda: steps() == ["Add outlet…", "Try again"], timeout=WAIT)
    assert not window.bar.busy
    window.close()


def test_the_place_of_the_sample_is_drawn_while_it_is_made(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "library.sqlite"
    window = open_window(path, tmp_path / "log" / "x.log", [*STAND_IN, str(path), "--slow-sample"])
    qtbot.addWidget(window)
    stories = window.stories
    qtbot.waitUntil(lambda: window.jobs.shown is not None and window.services.engine_up, timeout=WAIT)
    assert "Preparing the sample story" in window.content.nothing.heading
    assert stories.instead.isVisible() and stories.instead is not stories.empty
    window.desk.go_to(Place("followed"))
    assert stories.empty.isVisible(), "what the reader follows is not on its way"
    window.desk.go_to(Place("stories"))
    assert not stories.empty.isVisible()
    window.news.stop()
    qtbot.waitUntil(stories.empty.isVisible, timeout=WAIT)
    assert "No stories yet" in stories.empty.heading
    window.close()


def test_the_look_and_the_columns_come_back(
    qapp: QApplication, qtbot: QtBot, library_path: Path, tmp_path: Path
) -> None:
    command = [*STAND_IN, str(library_path)]
    first = open_window(library_path, tmp_path / "log" / "x.log", command)
    qtbot.addWidget(first)
    qtbot.waitExposed(first)
    qtbot.waitUntil(lambda: first.services.engine_up, timeout=WAIT)
    first.actions_["theme_dark"].trigger()
    first.actions_["larger"].trigger()
    handle, before = first.splitter.handle(2), first.splitter.sizes()
    qtbot.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(0, 300))
    qtbot.mouseMove(handle, QPoint(60, 300))
    qtbot.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=QPoint(60, 300))
    columns = first.splitter.sizes()
    assert columns[1] > before[1] + 20
    qtbot.waitUntil(lambda: first.services.setting_values()["look.text_size"] == 17, timeout=WAIT)
    first.close()
    app_theme().set_mode("light")
    app_theme().set_article_size(20)
    second = open_window(library_path, tmp_path / "log" / "x.log", command)
    qtbot.addWidget(second)
    qtbot.waitExposed(second)
    assert app_theme().mode == "dark" and app_theme().type.article == 17
    qtbot.waitUntil(lambda: second.services.is_open, timeout=WAIT)
    assert app_theme().mode == "dark" and app_theme().type.article == 17
    assert all(abs(a - b) <= 4 for a, b in zip(second.splitter.sizes(), columns, strict=True))
    assert second.actions_["theme_dark"].isChecked()
    second.close()
    app_theme().set_article_size(17)


def test_everything_that_takes_the_keys_has_a_name(window: MainWindow, qtbot: QtBot) -> None:
    window.desk.go_to(Place("articles"))
    window.articles.view.setCurrentIndex(window.articles.model.index(0))
    window.content.article_pane.find_bar.open()
    kinds = (QAbstractButton, QLineEdit, QAbstractItemView, QTextEdit)
    nameless = []
    for kind in kinds:
        for widget in window.findChildren(kind):
            if not widget.isVisible() or widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
                continue
            interface = QAccessible.queryAccessibleInterface(widget)
            if interface is None or not interface.text(QAccessible.Text.Name):
                nameless.append((type(widget).__name__, widget.toolTip()))
    assert not nameless


def test_a_row_tells_a_screen_reader_what_a_card_shows(window: MainWindow) -> None:
    interface = QAccessible.queryAccessibleInterface(window.stories.view)
    assert interface is not None and interface.childCount() >= 4
    said = interface.child(0).text(QAccessible.Text.Name)
    assert "Ferry strike enters second week" in said and "3 outlets" in said and "3 unread" in said


def test_without_a_screen_there_is_a_sentence_not_an_abort(monkeypatch: object) -> None:
    import pytest

    assert isinstance(monkeypatch, pytest.MonkeyPatch)
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert has_display()
    monkeypatch.delenv("QT_QPA_PLATFORM")
    assert not has_display()
    monkeypatch.setenv("DISPLAY", ":1")
    assert has_display()


def test_trouble_while_reading_is_a_notice(window: MainWindow, services: Services) -> None:
    from ui.services import Failure

    services.trouble.emit(Failure("The library could not be read just now.", "Try again."))
    assert window.notice.text == "The library could not be read just now. Try again."


def test_what_opening_waits_for_is_said_until_the_library_is_ready(
    window: MainWindow, services: Services
) -> None:
    services.opening.emit("The library is brought up to date.")
    assert window.notice.text == "The library is brought up to date." and not window.notice.isHidden()
    services.ready.emit()
    assert window.notice.isHidden()
