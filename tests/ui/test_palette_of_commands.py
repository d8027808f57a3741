"""The command palette, by keyboard alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.dialogs.command_palette import CommandPalette
from ui.dialogs.settings import SettingsDialog
from ui.main_window import MainWindow
from ui.models.palette_entries import PaletteEntry, ranked
from ui.theme.theme import app_theme

WAIT = 10_000


def opened(window: MainWindow, qtbot: QtBot) -> CommandPalette:
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    page = next(p for p in window.findChildren(CommandPalette) if p.isVisible())
    qtbot.waitUntil(page.field.hasFocus, timeout=WAIT)
    return page


def titles(page: CommandPalette) -> list[str]:
    return [entry.title for entry in page.model.entries]


def test_the_beginnings_of_words_rank_first() -> None:
    def entry(title: str, words: str = "") -> PaletteEntry:
        return PaletteEntry(title, "", lambda: None, words)

    found = ranked(
        [entry("Regroup", "refresh"), entry("The refreshed list"), entry("Refresh all"), entry("About")],
        "refr",
    )
    assert [each.title for each in found] == ["Refresh all", "The refreshed list", "Regroup"]
    assert [e.title for e in ranked([entry("Mark all as read"), entry("Read me")], "read mark")] == [
        "Mark all as read"
    ]


def test_a_command_is_found_and_done(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    assert "Refresh all outlets" in titles(page)
    qtbot.keyClicks(page.field, "dark")
    assert titles(page)[0] == "Dark"
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    assert app_theme().mode == "dark" and not page.isVisible()


def test_what_is_not_possible_is_not_offered(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    assert "Remove outlet" not in titles(page) and "Go to or do anything" not in titles(page)


def test_an_outlet_is_found(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    qtbot.keyClicks(page.field, "cour")
    assert titles(page)[0] == "The Courier" and page.model.entries[0].note == "Outlet"
    qtbot.keyClick(page.field, Qt.Key.Key_Enter)
    assert window.articles.title.text() == "The Courier"


def test_a_story_is_found_while_typing(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    qtbot.keyClicks(page.field, "islands bre")
    qtbot.waitUntil(lambda: any(e.note.startswith("Story") for e in page.model.entries), timeout=WAIT)
    place = next(n for n, e in enumerate(page.model.entries) if e.note.startswith("Story"))
    for _ in range(place):
        qtbot.keyClick(page.field, Qt.Key.Key_Down)
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    assert window.content.story is not None
    assert window.content.story.row.title == "Ferry strike enters second week"


def test_what_is_typed_can_be_searched(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    qtbot.keyClicks(page.field, "heron")
    qtbot.keyClick(page.field, Qt.Key.Key_Up)
    assert titles(page)[page.list.currentIndex().row()] == "Search articles for “heron”"
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.articles.model.rowCount() == 1, timeout=WAIT)
    assert window.bar.search.text() == "heron"


def test_a_setting_is_found_and_shown(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    qtbot.keyClicks(page.field, "size of article")
    assert page.model.entries[0].note == "Setting"
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    shown = next(p for p in window.findChildren(SettingsDialog) if p.isVisible())
    qtbot.waitUntil(shown.rows["look.text_size"].control.hasFocus, timeout=WAIT)


def test_escape_closes_and_changes_nothing(window: MainWindow, qtbot: QtBot) -> None:
    before = window.desk.place
    page = opened(window, qtbot)
    qtbot.keyClicks(page.field, "cour")
    qtbot.keyClick(page.field, Qt.Key.Key_Escape)
    assert not page.isVisible() and window.desk.place == before
