"""A window's edge in a hand: each size is laid out in one turn of the event loop and painted in the next."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ui.turns import Turns


class Frames(QObject):
    """Asked for each new size of what fills a window; `lay` lays that out.

    Qt lays a new size out at once and paints it with the next expose event, often after it has painted the
    size before: three long pieces of work in one turn, and a hand moves on meanwhile. Here the window shows
    what it showed until the newest size is laid out; sizes that come faster than that are passed over.
    """

    def __init__(self, of: QWidget, lay: Callable[[], None]) -> None:
        super().__init__(of)
        self._of, self._lay = of, lay
        self._held: QWidget | None = None
        self._asked = False
        self._turns = Turns(self)

    def ask(self) -> None:
        """There is a new size."""
        window = self._of.window()
        if not window.isVisible():
            self._lay()
            return
        self._asked = True
        self._hold(window)
        if not self._turns.busy:
            self._turns.begin(self._frames())

    def _frames(self) -> Iterator[None]:
        while self._asked:
            self._asked = False
            try:
                self._hold(self._of.window())
                self._lay()
                yield
            finally:
                self._paint()  # whatever went wrong: a window that paints nothing any more is dead
            yield

    def _hold(self, window: QWidget) -> None:
        """Nothing is painted from now on."""
        if self._held is None:
            self._held = window
            window.setUpdatesEnabled(False)

    def _paint(self) -> None:
        window, self._held = self._held, None
        if window is not None and isValid(window):
            window.setUpdatesEnabled(True)
            window.repaint()
