"""The window's edge in a hand: a size is laid out in one turn and painted once, in another."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QAbstractEventDispatcher, QTimer
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.main_window import MainWindow
from ui.widgets.frames import Frames


class _Inner(QWidget):
    """Fills a window and writes down what happens to it: the turns are told apart by numbers."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.turn = 0
        self.laid: list[tuple[int, int]] = []
        self.painted: list[tuple[int, int]] = []
        self.frames = Frames(self, lambda: self.laid.append((self.turn, self.width())))
        dispatcher = QAbstractEventDispatcher.instance()
        assert dispatcher is not None
        dispatcher.awake.connect(self._count)

    def _count(self) -> None:
        self.turn += 1

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.frames.ask()

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted.append((self.turn, self.width()))


class _Outer(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.inner = _Inner(self)
        self.resize(300, 200)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.inner.resize(self.size())


@pytest.fixture
def outer(qtbot: QtBot) -> _Outer:
    made = _Outer()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: bool(made.inner.painted))
    made.inner.laid.clear()
    made.inner.painted.clear()
    return made


def _held(widget: QWidget, sizes: range, done: Callable[[], None]) -> None:
    """As fast as no hand is: a size every two milliseconds."""
    left = iter(sizes)
    timer = QTimer(widget, interval=2)

    def again() -> None:
        width = next(left, None)
        if width is None:
            timer.stop()
            done()
        else:
            widget.resize(width, 200)

    timer.timeout.connect(again)
    timer.start()


def test_sizes_that_come_at_once_are_one_frame(qtbot: QtBot, outer: _Outer) -> None:
    for width in range(310, 400, 10):
        outer.resize(width, 200)
    inner = outer.inner
    assert not inner.laid and not inner.painted
    qtbot.waitUntil(lambda: bool(inner.painted))
    assert [width for _, width in inner.laid] == [390]
    assert {width for _, width in inner.painted} == {390}
    assert inner.laid[0][0] < inner.painted[0][0], "the frame is painted in a turn of its own"


def test_a_hand_that_does_not_rest_sees_frames_all_the_same(qtbot: QtBot, outer: _Outer) -> None:
    ended: list[int] = []
    inner = outer.inner
    _held(outer, range(300, 700, 2), lambda: ended.append(len(inner.painted)))
    qtbot.waitUntil(lambda: bool(ended) and inner.laid[-1][1] == 698 and inner.painted[-1][1] == 698)
    assert ended[0] > 5
    laid, painted = {turn for turn, _ in inner.laid}, [turn for turn, _ in inner.painted]
    assert not laid & set(painted)
    # Qt alone paints most frames twice in a turn; the window system may ask once more now and then.
    assert len(painted) <= 1.1 * len(set(painted))
    assert outer.updatesEnabled()


def test_a_layout_that_fails_leaves_a_window_that_paints(qtbot: QtBot, outer: _Outer) -> None:
    def fail() -> None:
        raise ValueError("a layout of a test")

    outer.inner.frames = Frames(outer.inner, fail)
    with qtbot.captureExceptions() as told:
        outer.resize(420, 200)
        qtbot.waitUntil(lambda: bool(told))
    assert outer.updatesEnabled()
    qtbot.waitUntil(lambda: bool(outer.inner.painted))


def test_what_is_not_on_show_is_laid_out_at_once(outer: _Outer) -> None:
    outer.hide()
    outer.inner.frames.ask()
    assert len(outer.inner.laid) == 1
    assert outer.updatesEnabled()


def test_the_window_shows_its_last_size(qtbot: QtBot, window: MainWindow) -> None:
    for width in range(1440, 1100, -20):
        window.resize(width, 800)
    qtbot.waitUntil(lambda: abs(sum(window.splitter.sizes()) - 1120) < 8 and window.updatesEnabled())
    assert window.splitter.width() == 1120
