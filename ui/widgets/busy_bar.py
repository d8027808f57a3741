"""A bar that says that something is under way; it runs, or stands still where movement is not wanted."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QWidget

from ui.theme.motion import app_motion

HALF = 2


class BusyBar(QProgressBar):
    """Nothing is known of how far the work is until `show_done` is called; still, it is half full then."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextVisible(False)
        self.setAccessibleName(name)
        self._known: tuple[int, int] | None = None
        app_motion().changed.connect(self._show)
        self._show()

    def show_done(self, done: int, of: int | None) -> None:
        """How much is done; `of` None: nobody knows how much there is."""
        self._known = (done, of) if of else None
        self._show()

    def _show(self) -> None:
        done, of = self._known or ((1, HALF) if app_motion().still else (0, 0))
        self.setRange(0, of)
        self.setValue(done)
