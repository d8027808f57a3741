"""The window with the real engine: how tests open it, and how they have it do something."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from ui.application import open_window
from ui.main_window import MainWindow

LONG = 90_000
"""How long a real engine may take on a busy machine, in milliseconds."""


@contextmanager
def window_on(library: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window on a library of its own, with the engine ready; closed at the end with its dialogs."""
    window = open_window(library, library.parent / "log" / "variorum.log")
    qtbot.addWidget(window)
    window.resize(1280, 800)
    try:
        qtbot.waitUntil(lambda: window.services.engine_up, timeout=LONG)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow, timeout=LONG)
        yield window
    finally:
        for dialog in window.findChildren(QDialog):
            dialog.reject()
        window.close()


def copied(library: Path, folder: Path) -> Path:
    """A closed library, to be changed by one test."""
    return Path(shutil.copyfile(library, folder / library.name))


def run(qtbot: QtBot, window: MainWindow, do: str, **args: Any) -> None:
    """A command, to its end."""
    ended: list[str] = []
    window.jobs.run(
        do,
        done=lambda _result: ended.append(""),
        failed=lambda sentence, _hint: ended.append(sentence),
        **args,
    )
    qtbot.waitUntil(lambda: bool(ended), timeout=LONG)
    assert ended == [""]
