"""Reads the icons that the library keeps into those that the window paints, one in each turn."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject

from reader.model.changes import Changes
from ui.services import Services
from ui.turns import Turns
from ui.widgets.outlet_icons import app_icons, decoded

SHOWN_TOGETHER = 24
"""Icons that are read before what is on show is painted anew."""


class KeptIcons(QObject):
    """Follows the library for as long as a window is there."""

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._turns, self._due = Turns(self), False
        services.opened.connect(self.read)
        services.changed.connect(self._changed)

    @property
    def busy(self) -> bool:
        """Whether icons are still to be read."""
        return self._turns.busy

    def read(self) -> None:
        """Look for icons that are new, and read them; those that are being read are shown first."""
        self._due = True
        if not self._turns.busy:
            self._turns.begin(self._read())

    def _changed(self, changes: Changes) -> None:
        if changes.feeds:
            self.read()

    def _read(self) -> Iterator[None]:
        while self._due:
            self._due = False
            yield from self._read_new()

    def _read_new(self) -> Iterator[None]:
        icons, kept = app_icons(), self._services.icon_stamps()
        new = [outlet for outlet, stamp in kept.items() if icons.stamps.get(outlet) != stamp]
        gone = [outlet for outlet in icons.stamps if outlet not in kept]
        for outlet in gone:
            icons.drop(outlet)
        waiting = bool(gone)
        for n, outlet in enumerate(new, 1):
            yield
            body = self._services.icon(outlet)
            icons.take(outlet, kept[outlet], None if body is None else decoded(body))
            yield
            icons.ready(outlet)
            waiting = True
            if not n % SHOWN_TOGETHER:
                icons.changed.emit()
                waiting = False
        if waiting:
            icons.changed.emit()
