"""Pages that stay open beside the window: settings. Each is there once at most."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from ui.dialogs.settings import SettingsDialog
from ui.models.preferences import Preferences

D = TypeVar("D", bound=QDialog)


class Pages(QObject):
    """Opens a page, or brings the one that is open to the front."""

    def __init__(self, preferences: Preferences, window: QWidget) -> None:
        super().__init__(window)
        self._preferences, self._window = preferences, window

    def settings(self, key: str = "") -> SettingsDialog:
        """The settings; with a key, at that one."""
        page = self._one(SettingsDialog, lambda: SettingsDialog(self._preferences, self._window))
        if key:
            page.go_to(key)
        return page

    def _one(self, kind: type[D], make: Callable[[], D]) -> D:
        page = next((p for p in self._window.findChildren(kind) if p.isVisible()), None)
        if page is None:
            page = make()
            page.finished.connect(page.deleteLater)
            page.show()
        else:
            page.raise_()
        page.activateWindow()
        return page
