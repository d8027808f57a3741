"""Long work goes on by a step a turn; what is not in sight waits."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import repeat
from time import perf_counter

from PySide6.QtCore import QAbstractEventDispatcher, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from ui.dialogs import files
from ui.main_window import MainWindow
from ui.theme.theme import app_theme
from ui.turns import Beside, Turns, WhenSeen


def counting(done: list[str], name: str, steps: int) -> Iterator[None]:
    for number in range(steps):
        done.append(f"{name}{number}")
        yield


def test_events_come_in_between(qtbot: QtBot) -> None:
    owner, done = QObject(), list[str]()
    turns = Turns(owner)
    turns.begin(counting(done, "a", 5))
    assert turns.busy and done == []
    QTimer.singleShot(0, owner, lambda: done.append("event"))
    qtbot.waitUntil(lambda: not turns.busy)
    assert "event" in done[:5] and len(done) == 6


def test_other_work_takes_the_place_of_what_was_under_way(qtbot: QtBot) -> None:
    owner, done = QObject(), list[str]()
    turns = Turns(owner)

    def first() -> Iterator[None]:
        done.append("a0")
        yield
        turns.begin(counting(done, "b", 3))
        yield
        done.append("a1")

    turns.begin(first())
    qtbot.waitUntil(lambda: not turns.busy)
    assert done == ["a0", "b0", "b1", "b2"]


def test_two_pieces_of_work_take_turns(qtbot: QtBot) -> None:
    """What is due at once is not done in one turn, and nobody waits for the other's end."""
    owner, done = QObject(), list[str]()
    both = Turns(owner), Turns(owner)
    turn = 0

    def long(name: str) -> Iterator[None]:
        for _ in range(6):
            done.append(f"{name}{turn}")
            begun = perf_counter()
            while perf_counter() - begun < 0.003:
                pass
            yield

    def count() -> None:
        nonlocal turn
        turn += 1

    QAbstractEventDispatcher.instance().awake.connect(count)
    for name, turns in zip("ab", both, strict=True):
        turns.begin(long(name))
    qtbot.waitUntil(lambda: not both[0].busy and not both[1].busy)
    QAbstractEventDispatcher.instance().awake.disconnect(count)
    assert len({step[1:] for step in done}) == len(done) == 12
    assert {step[0] for step in done[:3]} == {"a", "b"}


def test_quick_work_does_not_wait_for_slow_works_interval(qtbot: QtBot) -> None:
    owner, done = QObject(), list[str]()
    slow, quick = Turns(owner, 40), Turns(owner)

    def busy() -> Iterator[None]:
        for number in range(60):
            begun = perf_counter()
            while perf_counter() - begun < 0.002:
                pass
            done.append(f"q{number}")
            yield

    slow.begin(counting(done, "s", 200))
    quick.begin(busy())
    qtbot.waitUntil(lambda: not quick.busy)
    before = sum(step[0] == "s" for step in done)
    assert 1 <= before <= 30, "slow work keeps its interval"
    assert slow.busy


def test_what_is_gone_is_not_waited_for(qtbot: QtBot) -> None:
    gone, owner, done = QObject(), QObject(), list[str]()
    put_off, other = Turns(gone), Turns(owner)
    other.begin(counting(done, "b", 3))
    put_off.begin(counting(done, "a", 500))
    qtbot.waitUntil(lambda: "a0" in done)
    gone.deleteLater()
    qtbot.waitUntil(lambda: not other.busy)
    assert {"b0", "b1", "b2"} <= set(done)


def test_the_rest_can_be_done_at_once() -> None:
    owner, done = QObject(), list[str]()
    turns = Turns(owner)
    turns.begin(counting(done, "a", 4))
    turns.finish()
    assert len(done) == 4 and not turns.busy
    turns.finish()
    assert len(done) == 4


def test_work_that_is_dropped_is_not_done_and_lets_its_widget_paint(qtbot: QtBot) -> None:
    widget, done = QWidget(), list[str]()
    qtbot.addWidget(widget)
    turns = Turns(widget)
    turns.begin_unseen(widget, counting(done, "a", 500))
    qtbot.waitUntil(lambda: "a0" in done)
    assert not widget.updatesEnabled()
    turns.drop()
    assert widget.updatesEnabled() and not turns.busy
    had = len(done)
    turns.finish()
    assert len(done) == had

    def dropping() -> Iterator[None]:
        turns.drop()
        yield

    turns.begin_unseen(widget, dropping())
    qtbot.waitUntil(lambda: not turns.busy)
    assert widget.updatesEnabled()


def test_what_is_out_of_sight_is_done_once_when_it_is_shown(qtbot: QtBot) -> None:
    widget, done = QWidget(), list[int]()
    qtbot.addWidget(widget)
    anew = WhenSeen(widget, lambda: done.append(1))
    anew.ask()
    anew.ask()
    assert done == []
    widget.show()
    assert done == [1]
    anew.ask()
    assert done == [1, 1], "in sight: at once"
    widget.hide()
    anew.ask()
    anew.forget()
    widget.show()
    assert done == [1, 1], "done by other ways meanwhile"


def test_a_file_dialog_goes_when_it_is_shut(qtbot: QtBot) -> None:
    """Each that stayed would be styled anew with every other appearance."""
    window = QWidget()
    qtbot.addWidget(window)
    dialogs = [
        files.choose_articles(window, lambda _paths: None),
        files.choose_opml(window, lambda _path: None),
        files.save_opml(window, lambda _path: None),
        files.save_story(window, "a.html", lambda _path: None),
    ]
    for dialog in dialogs:
        dialog.reject()
    qtbot.waitUntil(lambda: not window.findChildren(QFileDialog))


def test_beside_the_window_a_piece_that_fails_is_told_and_those_behind_it_go_on(qtbot: QtBot) -> None:
    owner, got = QObject(), list[str]()
    beside = Beside(owner)
    with qtbot.captureExceptions() as told:
        beside.run(lambda: "a", got.append)
        beside.run(lambda: 1 // 0, got.append)
        beside.run(lambda: "b", got.append)
        qtbot.waitUntil(lambda: got == ["a", "b"])
    assert [kind for kind, *_ in told] == [ZeroDivisionError]


def test_what_must_be_done_before_another_appearance_is_painted_has_turns(
    qtbot: QtBot, window: MainWindow
) -> None:
    theme, done = app_theme(), list[tuple[int, bool]]()

    def work() -> Iterator[None]:
        for number in range(3):
            done.append((number, window.updatesEnabled()))
            yield

    class Painted(QObject):
        """What holds as the window is painted in the other appearance: afterwards the rest is done soon."""

        held: tuple[bool, bool] | None = None

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and self.held is None:
                self.held = (theme.changing, theme.before_paint(window, work()))
            return False

    painted = Painted()
    once = Qt.ConnectionType.SingleShotConnection
    theme.changed.connect(lambda: theme.before_paint(window, work()), type=once)
    theme.set_mode("dark")
    window.installEventFilter(painted)
    assert done == []
    qtbot.waitUntil(lambda: painted.held is not None)
    assert done == [(0, False), (1, False), (2, False)]
    # What is not in sight takes the appearance still; what comes into sight waits for nothing.
    assert painted.held == (True, False)
    qtbot.waitUntil(lambda: not theme.changing)
    assert len(done) == 3


def test_what_a_widget_shows_stays_until_its_work_is_done(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    seen: list[bool] = []

    def work() -> Iterator[None]:
        for _ in range(2):
            seen.append(widget.updatesEnabled())
            yield

    turns = Turns(widget)
    turns.begin_unseen(widget, work())
    assert not widget.updatesEnabled(), "from now on"
    qtbot.waitUntil(lambda: len(seen) == 2 and widget.updatesEnabled())
    assert seen == [False, False]
    for _ in range(2):
        turns.begin_unseen(widget, repeat(None))
        assert not widget.updatesEnabled()
    turns.begin(())  # other work takes its place, before a turn has come
    assert widget.updatesEnabled()


def test_work_that_comes_after_that_before_the_paint_is_not_forgotten(
    qtbot: QtBot, window: MainWindow
) -> None:
    theme, done = app_theme(), list[str]()

    def first() -> Iterator[None]:
        done.append("first")
        yield

    def later() -> Iterator[None]:
        done.append("later")
        yield from ()

    once = Qt.ConnectionType.SingleShotConnection
    theme.changed.connect(lambda: theme.before_paint(window, first()), type=once)
    theme.set_mode("dark")
    while not done:
        QApplication.processEvents()
    offered = 0
    while not window.updatesEnabled():
        offered += theme.before_paint(window, later())
        QApplication.processEvents()
    assert offered and done.count("later") == offered
    theme.set_mode("light")
    qtbot.waitUntil(lambda: not theme.changing)
