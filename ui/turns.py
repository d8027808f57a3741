"""Long work of the window in pieces, so that what the reader does comes in between."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from time import perf_counter
from typing import Any, ClassVar, TypeVar

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

T = TypeVar("T")
LOOK_MS = 10
APART = 0.0005
"""Seconds; steps of two pieces of work that come within it are in one turn of the event loop."""


class Turns(QObject):
    """Goes on with a piece of work by one step in each turn of the event loop.

    The interval (ms) is not 0: such a timer may come twice in one turn. A turn holds a step of one piece of
    work only: another that comes in it is put off, and is the next to go on.
    """

    _ended: ClassVar[float] = 0.0
    _last: ClassVar[Turns | None] = None
    _next: ClassVar[Turns | None] = None

    def __init__(self, parent: QObject, interval: int = 1) -> None:
        super().__init__(parent)
        self._work: Iterator[object] = iter(())
        self._interval = interval
        self._timer = QTimer(self, interval=interval)
        self._timer.timeout.connect(self._step)

    @property
    def busy(self) -> bool:
        """Whether something is under way."""
        return self._timer.isActive()

    def begin(self, work: Iterable[object]) -> None:
        """Begin in the next turn; each thing that `work` yields ends one. What was under way is dropped."""
        self._work = iter(work)
        self._timer.start()

    def begin_unseen(self, widget: QWidget, work: Iterator[object]) -> None:
        """The same; what a widget shows stays on the screen until all is done, or `begin` drops it."""
        self.begin(())  # what was begun before ends first, and lets paint
        held = _unseen(widget, work)
        next(held)  # a generator that has not begun would never let paint again, were it dropped
        self.begin(held)

    def finish(self) -> None:
        """Do the rest at once."""
        self._timer.stop()
        for _ in self._work:
            pass

    def drop(self) -> None:
        """What is under way is not wanted any more; a widget that it has kept from painting paints."""
        self._timer.stop()
        self._work = iter(())

    def _step(self) -> None:
        put_off = Turns._next
        if put_off is not None and put_off is not self and isValid(put_off) and put_off.busy:
            return
        if Turns._last is not self and perf_counter() - Turns._ended < APART:
            Turns._next = self
            self._timer.setInterval(1)  # others wait for this step: not for the whole of a long interval
            return
        Turns._last, Turns._next = self, None
        self._timer.setInterval(self._interval)
        work = self._work
        try:
            next(work)
        except StopIteration:
            if work is self._work:
                self._timer.stop()
        finally:
            Turns._ended = perf_counter()


def _unseen(widget: QWidget, work: Iterator[object]) -> Iterator[None]:
    widget.setUpdatesEnabled(False)
    try:
        yield
        for _ in work:
            yield
    finally:
        if isValid(widget):  # the window may be gone
            widget.setUpdatesEnabled(True)


class Beside(QObject):
    """Long work of another kind than the window's own, in a thread: one piece after the other."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        # A text document wants timers where it is laid out; a loop that is made brings them.
        self._pool = ThreadPoolExecutor(max_workers=1, initializer=QEventLoop)
        self._waiting: deque[tuple[Future[Any], Callable[[Any], object]]] = deque()
        self._turns = Turns(self, LOOK_MS)

    def run(self, work: Callable[[], T], done: Callable[[T], object]) -> None:
        """Have something done that touches no widget; `done` gets its result in a turn of the event loop."""
        self._waiting.append((self._pool.submit(work), done))
        if not self._turns.busy:
            self._turns.begin(self._look())

    def drop(self) -> None:
        """Whatever is not done is not wanted any more."""
        while self._waiting:
            self._waiting.pop()[0].cancel()

    def _look(self) -> Iterator[None]:
        while self._waiting:
            working, done = self._waiting[0]
            if working.done():
                self._waiting.popleft()
                try:
                    done(working.result())
                except BaseException:
                    self._turns.begin(self._look())  # it is told; those behind it go on
                    raise
            yield


class WhenSeen(QObject):
    """Work that only matters where it is seen: at once if a widget is in sight, else when it is shown."""

    def __init__(self, widget: QWidget, work: Callable[[], object]) -> None:
        super().__init__(widget)
        self._widget, self._work, self._due = widget, work, False
        widget.installEventFilter(self)

    def ask(self) -> None:
        """Have it done."""
        self._due = True
        if self._widget.isVisible():
            self._do()

    def forget(self) -> None:
        """It is done already, by other ways."""
        self._due = False

    def _do(self) -> None:
        self._due = False
        self._work()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._due and event.type() == QEvent.Type.Show:
            self._do()
        return False
