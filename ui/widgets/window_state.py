"""Where the window was and how it looked, kept beside the library. Nothing here matters if it is lost.

The look and the language are settings of the library; what stands here only makes the first paint, before
the library is open, look like the last one.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QApplication, QMainWindow

from ui.language import SYSTEM, wanted
from ui.theme.theme import MODES, app_theme
from ui.widgets.columns import Columns


class WindowState:
    """Reads and writes a small file next to the library."""

    def __init__(self, library: Path) -> None:
        self._path = library.with_suffix(".window.ini")

    @property
    def language(self) -> str:
        """The language that was wanted last, "system" at a first start."""
        return str(self._open().value("look/language", SYSTEM)) if self._path.exists() else SYSTEM

    def restore(self, window: QMainWindow, splitter: Columns) -> None:
        """Put the window back as it was; a first start leaves it as it is."""
        if not self._path.exists():
            return
        kept = self._open()
        theme = app_theme()
        mode = str(kept.value("look/theme", "system"))
        if (known := next((each for each in MODES if each == mode), None)) is not None:
            theme.set_mode(known)
        with suppress(ValueError):
            theme.set_article_size(float(str(kept.value("look/article", theme.type.article))))
        for key, take in (
            ("window/geometry", window.restoreGeometry),
            ("window/columns", splitter.restoreState),
        ):
            value = kept.value(key)
            if isinstance(value, QByteArray) and take(value) and take == splitter.restoreState:
                splitter.dragged = True

    @property
    def reading(self) -> str:
        """What was read last, as it was given to `keep`; "" at a first start."""
        return str(self._open().value("window/reading", "")) if self._path.exists() else ""

    @property
    def folders(self) -> dict[str, bool]:
        """The folders of outlets, and whether each was open."""
        try:
            kept = json.loads(str(self._open().value("window/folders", "{}"))) if self._path.exists() else {}
            return {name: bool(is_open) for name, is_open in kept.items()}
        except (ValueError, AttributeError, RecursionError):
            return {}

    def keep(
        self,
        window: QMainWindow,
        splitter: Columns,
        reading: str | None = None,
        folders: Mapping[str, bool] | None = None,
    ) -> None:
        """Write down how the window is, what is read in it, and which folders are open; None leaves that as
        it was."""
        if not self._path.parent.is_dir():
            return
        kept = self._open()
        theme = app_theme()
        kept.setValue("look/theme", theme.mode)
        kept.setValue("look/article", theme.type.article)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            kept.setValue("look/language", wanted(app))
        kept.setValue("window/geometry", window.saveGeometry())
        if reading is not None:
            kept.setValue("window/reading", reading)
        if folders is not None:
            kept.setValue("window/folders", json.dumps(folders))
        if splitter.dragged:
            kept.setValue("window/columns", splitter.saveState())
        kept.sync()

    def _open(self) -> QSettings:
        return QSettings(str(self._path), QSettings.Format.IniFormat)
