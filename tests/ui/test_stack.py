"""Pages of which one is on show: those that are not cost nothing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.stack import Stack


class Page(QWidget):
    """Counts how often it is asked for its size."""

    def __init__(self, size: QSize) -> None:
        super().__init__()
        self.asked, self._size = 0, size

    def hasHeightForWidth(self) -> bool:
        self.asked += 1
        return True

    def heightForWidth(self, width: int) -> int:
        self.asked += 1
        return self._size.height() * 400 // max(1, width)

    def sizeHint(self) -> QSize:
        self.asked += 1
        return self._size

    def minimumSizeHint(self) -> QSize:
        self.asked += 1
        return self._size


@pytest.fixture
def pages(qtbot: QtBot) -> Iterator[tuple[Stack, Page, Page]]:
    small, large = Page(QSize(200, 100)), Page(QSize(900, 700))
    whole = QWidget()
    stack = Stack(whole)
    QVBoxLayout(whole).addWidget(stack)
    stack.addWidget(small)
    stack.addWidget(large)
    qtbot.addWidget(whole)
    with qtbot.waitExposed(whole):
        whole.show()
    yield stack, small, large


def test_the_size_is_that_of_the_page_on_show(pages: tuple[Stack, Page, Page]) -> None:
    stack, _small, large = pages
    assert (stack.sizeHint(), stack.minimumSizeHint()) == (QSize(200, 100), QSize(200, 100))
    stack.setCurrentWidget(large)
    assert (stack.sizeHint(), stack.minimumSizeHint()) == (QSize(900, 700), QSize(900, 700))
    assert not stack.hasHeightForWidth()
    assert Stack().sizeHint() == QSize()


def test_a_hidden_page_is_not_asked_while_the_window_is_dragged(
    qtbot: QtBot, pages: tuple[Stack, Page, Page]
) -> None:
    stack, small, large = pages
    qtbot.wait(1)
    small.asked = large.asked = 0
    for width in range(320, 520, 20):
        small.updateGeometry()
        stack.window().resize(width, 300)
        qtbot.wait(1)
    assert small.asked and not large.asked


def test_the_window_makes_room_for_the_page_it_turns_to(pages: tuple[Stack, Page, Page]) -> None:
    stack, _small, large = pages
    stack.window().resize(300, 200)
    stack.setCurrentWidget(large)
    stack.window().layout().activate()
    assert stack.window().width() >= 900
