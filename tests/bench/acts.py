"""What a reader's hands do: commands, wheels, keys, the window's edge; as steps of one turn each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QDialog, QPushButton, QWidget

from reader.settings import LANGUAGE
from ui.main_window import MainWindow
from ui.panes.content import OpenArticle, OpenPage, OpenStory
from ui.widgets.find_bar import FindBar

Step = Callable[[], object]
HELD = "held"


@dataclass(frozen=True, slots=True)
class Aside:
    """A step that makes something ready, which is no work of the window: its time is left out."""

    act: Step

    def __call__(self) -> None:
        self.act()


@dataclass(frozen=True, slots=True)
class Deed:
    """Something that a reader does; the window settles after each step."""

    name: str
    steps: tuple[Step, ...]


def window() -> MainWindow:
    """The window that is on show: another language is spoken by another window."""
    return next(each for each in QApplication.topLevelWidgets()
                if isinstance(each, MainWindow) and each.isVisible())  # fmt: skip


def opens(story: int) -> Step:
    """A story, by its id."""
    return lambda: window().desk.open_story_id(story)


def command(name: str) -> None:
    window().actions_[name].trigger()


def speak(language: str) -> None:
    """Have the window in another language."""
    window().preferences.put(LANGUAGE, language)


def does(*names: str) -> tuple[Step, ...]:
    """Commands of the menu, one after the other."""
    return tuple(partial(command, name) for name in names)


def shut() -> None:
    for each in window().findChildren(QDialog):
        if each.isVisible():
            each.reject()


def _area(of: Callable[[], QWidget | None]) -> QAbstractScrollArea | None:
    """The scrolling view itself, or the one in it that has the longest way to go."""
    view = of()
    if view is None:
        return None
    areas = [view] if isinstance(view, QAbstractScrollArea) else []
    areas += [each for each in view.findChildren(QAbstractScrollArea) if each.isVisible()]
    return max(areas, key=lambda area: area.verticalScrollBar().maximum(), default=None)


def scrolls(of: Callable[[], QWidget | None]) -> list[Step]:
    """By wheel, by keys and by the handle of the scroll bar."""

    def wheel(by: int) -> None:
        area = _area(of)
        if area is not None:
            at = QPointF(area.viewport().rect().center())
            event = QWheelEvent(
                at, area.viewport().mapToGlobal(at), QPoint(), QPoint(0, by), Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
            )  # fmt: skip
            QApplication.sendEvent(area.viewport(), event)

    def drag(share: float) -> None:
        area = _area(of)
        if area is not None:
            bar = area.verticalScrollBar()
            bar.setSliderDown(True)
            bar.setSliderPosition(round(bar.maximum() * share))
            bar.setSliderDown(False)

    def press(key: Qt.Key) -> None:
        area = _area(of)
        if area is not None:
            QTest.keyClick(area, key)

    return [
        *(partial(wheel, by) for by in (-120, -120, -360, 120)),
        *(partial(press, Qt.Key[f"Key_{key}"]) for key in ("PageDown", "PageDown", "End", "Home")),
        *(partial(drag, share) for share in (0.5, 0.9, 0.0)),
    ]  # fmt: skip


def end(of: Callable[[], QWidget | None]) -> Step:
    def go() -> None:
        area = _area(of)
        if area is not None:
            area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())

    return go


def held(act: Step, times: int, every: int) -> Step:
    """Something done again and again, in so many milliseconds each, whether or not the window keeps up."""

    def begin() -> None:
        left = iter(range(times - 1))
        timer = QTimer(QApplication.instance(), objectName=HELD, interval=every)

        def again() -> None:
            act()
            if next(left, None) is None:
                timer.setObjectName("")
                timer.stop()
                timer.deleteLater()

        timer.timeout.connect(again)
        timer.start()

    return begin


def holding() -> bool:
    """Whether something is `held`."""
    app = QApplication.instance()
    return app is not None and app.findChild(QTimer, HELD) is not None


def presses(of: Callable[[], QWidget], key: Qt.Key, times: int) -> list[Step]:
    return [lambda: QTest.keyClick(of(), key) for _ in range(times)]


def clicks(inside: QWidget, text: str) -> None:
    """Press the button with these words that is in sight."""
    next(b for b in inside.findChildren(QPushButton) if b.text() == text and b.isVisible()).click()


def keys(key: Qt.Key, times: int) -> list[Step]:
    """To whatever has the keys."""

    def press() -> None:
        QTest.keyClick(QApplication.focusWidget() or window(), key)

    return [press] * times


def types(words: str) -> list[Step]:
    def press(letter: str) -> None:
        QTest.keyClicks(QApplication.focusWidget() or window(), letter)

    return [partial(press, letter) for letter in words]


def finds() -> list[Step]:
    """Typed letter by letter, then the next places, then shut."""

    def bar() -> FindBar:
        content = window().content
        bars = {OpenStory: window().story_page, OpenArticle: content.article_pane}
        page = content.open.page if isinstance(content.open, OpenPage) else bars[type(content.open)]
        found: FindBar = page.find_bar  # type: ignore[attr-defined]
        return found

    def clear() -> None:
        bar().box.clear()
        bar().shut()

    return [
        partial(command, "find"),
        *(lambda words=words: bar().box.setText(words) for words in ("w", "wi", "wit", "witness 40")),
        *(lambda: bar().step() for _ in range(3)),
        clear,
    ]  # fmt: skip


def _resize(width: int, height: int) -> None:
    window().resize(width, height)


def resizes() -> list[Step]:
    """As a hand on the window's edge does it, and back."""
    sizes = ((1430, 896), (1410, 890), (1300, 840), (1100, 800), (1440, 900))
    return [partial(_resize, *size) for size in sizes]
