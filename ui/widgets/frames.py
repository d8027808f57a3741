"""A window's edge in a hand: each size is laid out in one turn of the event loop and painted in the next."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ui.curtains import Curtains
from ui.turns import Turns

REST_MS = 60
"""The hand rests: parts that were painted apart come out from behind their pictures."""


class Frames(QObject):
    """Asked for each new size of what fills a window; `lay` lays that out.

    Qt lays a new size out at once and paints it with the next expose event, often after it has painted the
    size before: three long pieces of work in one turn, and a hand moves on meanwhile. Here the window shows
    what it showed until the newest size is laid out; sizes that come faster than that are passed over.
    """

    def __init__(self, of: QWidget, lay: Callable[[], None], curtains: Curtains | None = None) -> None:
        super().__init__(of)
        self._of, self._lay, self._curtains = of, lay, curtains
        self._held: QWidget | None = None
        self._asked = self._framing = False
        self._turns = Turns(self)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(lambda: self._turns.begin(self._lift()))

    def ask(self) -> None:
        """There is a new size."""
        window = self._of.window()
        if not window.isVisible():
            self._lay()
            return
        self._asked = True
        self._hold(window)
        self._rest.stop()
        if not self._framing:
            self._turns.begin(self._frames())

    def _frames(self) -> Iterator[None]:
        self._framing = True
        try:
            while self._asked:
                self._asked = False
                try:
                    self._hold(self._of.window())
                    self._lay()
                    yield
                    if self._curtains is not None:
                        yield from self._curtains.draw()
                finally:
                    self._paint()  # whatever went wrong: a window that paints nothing any more is dead
                yield
        finally:
            self._framing = False
            if isValid(self._rest):
                self._rest.start()

    def _lift(self) -> Iterator[None]:
        if self._curtains is not None:
            yield from self._curtains.lift()

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
