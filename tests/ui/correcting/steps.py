"""What the reader does and sees when something is corrected."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot

from reader.store.corrections import Correction
from reader.store.library import Library
from ui.main_window import MainWindow

D = TypeVar("D", bound=QDialog)


def click(qtbot: QtBot, button: QPushButton) -> None:
    assert button.isEnabled() and button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def dialog(window: MainWindow, kind: type[D]) -> D:
    return next(each for each in window.findChildren(kind) if each.isVisible())


def told(qtbot: QtBot, window: MainWindow, words: str) -> None:
    qtbot.waitUntil(lambda: words in window.notice.text, timeout=10_000)


def undo(qtbot: QtBot, window: MainWindow) -> None:
    """By the button of the notice."""
    button = next(b for b in window.notice.findChildren(QPushButton) if b.text() == "Undo")
    click(qtbot, button)
    told(qtbot, window, "Undone")


def undo_key(qtbot: QtBot, window: MainWindow) -> None:
    """By Ctrl+Z."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window.stories.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def in_force(window: MainWindow) -> list[Correction]:
    with Library.open_read_only(window.services.library_path) as library:
        return library.corrections.in_force()


def members(window: MainWindow, story: int) -> list[str]:
    return [member.row.outlet for member in window.services.members(story)]
