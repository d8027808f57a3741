"""Parts of the window that are painted in turns of their own."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSplitter, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.curtains import Curtains, curtains_of
from ui.main_window import MainWindow
from ui.theme.theme import app_theme


class _Part(QWidget):
    def __init__(self, colour: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.colour, self.painted = colour, 0
        self.words = QLabel("Harbour", self)

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted += 1
        QPainter(self).fillRect(event.rect(), QColor(self.colour))


def _window(qtbot: QtBot) -> tuple[QWidget, _Part, _Part, Curtains]:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    split = QSplitter(window)
    column.addWidget(split)
    aside, read = _Part("red", split), _Part("blue", split)
    curtains = Curtains(window, lambda: (aside,))
    window.resize(400, 200)
    window.show()
    qtbot.waitExposed(window)
    qtbot.waitUntil(lambda: bool(aside.painted and read.painted))
    return window, aside, read, curtains


def _picture(window: QWidget) -> QImage:
    return window.grab().toImage()


def test_a_window_looks_the_same_with_a_part_behind_its_picture(qtbot: QtBot) -> None:
    window, _aside, _read, curtains = _window(qtbot)
    plain = _picture(window)
    for _ in curtains.draw():
        pass
    assert _picture(window) == plain
    curtains.drop()
    assert _picture(window) == plain


def test_a_part_behind_its_picture_is_not_painted_with_the_window(qtbot: QtBot) -> None:
    window, aside, read, curtains = _window(qtbot)
    for _ in curtains.draw():
        pass
    before, others = aside.painted, read.painted
    window.repaint()
    assert aside.painted == before
    assert read.painted > others


def test_what_a_part_shows_meanwhile_is_seen_when_it_is_shown_again(qtbot: QtBot) -> None:
    window, aside, _read, curtains = _window(qtbot)
    for _ in curtains.draw():
        pass
    aside.colour = "green"
    middle = QRect(aside.mapTo(window, aside.rect().center()), aside.size())
    assert _picture(window).pixelColor(middle.topLeft()) == QColor("red")
    for _ in curtains.lift():
        pass
    assert _picture(window).pixelColor(middle.topLeft()) == QColor("green")


def test_a_part_is_in_the_picture_with_all_that_is_in_it_while_the_window_takes_no_paint(
    qtbot: QtBot,
) -> None:
    window, _aside, _read, curtains = _window(qtbot)
    plain = _picture(window)
    window.setUpdatesEnabled(False)
    for _ in curtains.draw():
        pass
    window.setUpdatesEnabled(True)
    assert _picture(window) == plain


def test_no_picture_hangs_on_when_the_edge_is_let_go(window: MainWindow, qtbot: QtBot) -> None:
    curtains = curtains_of(window)
    assert curtains is not None
    window.resize(window.width() + 64, window.height() + 40)
    qtbot.waitUntil(lambda: curtains.hung)
    qtbot.waitUntil(lambda: not curtains.hung)
    plain = _picture(window)
    for _ in curtains.draw():
        pass
    assert _picture(window) == plain
    curtains.drop()


def test_no_picture_hangs_on_after_another_appearance(window: MainWindow, qtbot: QtBot) -> None:
    curtains = curtains_of(window)
    assert curtains is not None
    for mode in ("dark", "light"):
        window.actions_[f"theme_{mode}"].trigger()
        qtbot.waitUntil(lambda: curtains.hung)
        qtbot.waitUntil(lambda: not curtains.hung)


def test_no_picture_hangs_on_in_a_window_that_was_shut_meanwhile(qtbot: QtBot) -> None:
    window, aside, _read, curtains = _window(qtbot)
    for _ in curtains.draw():
        pass
    window.hide()
    curtains.drop()
    window.show()
    aside.colour = "green"
    assert not curtains.hung
    assert _picture(window).pixelColor(aside.mapTo(window, aside.rect().center())) == QColor("green")


def test_a_part_that_was_put_away_leaves_no_picture(qtbot: QtBot) -> None:
    _window_of, aside, _read, curtains = _window(qtbot)
    for _ in curtains.draw():
        pass
    aside.hide()
    for _ in curtains.draw():
        pass
    assert not curtains.hung


def test_a_window_that_goes_to_the_background_comes_back_without_pictures(
    window: MainWindow, qtbot: QtBot
) -> None:
    curtains, theme, rest = curtains_of(window), app_theme(), window.splitter._frames._rest
    assert curtains is not None
    for change in (
        lambda: window.resize(window.width() + 64, window.height() + 40),
        window.actions_["theme_dark"].trigger,
    ):
        change()
        qtbot.waitUntil(lambda: curtains.hung)
        window.hide()
        qtbot.waitUntil(lambda: not theme.changing and not rest.isActive() and not curtains.hung)
        window.show()
        qtbot.waitExposed(window)
        assert not any(curtain.isVisible() for curtain in curtains._made.values())
    window.actions_["theme_light"].trigger()
    qtbot.waitUntil(lambda: not theme.changing)
