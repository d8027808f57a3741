"""How long work will go on."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui import wording
from ui.main_window import MainWindow
from ui.models.pace import Pace


class Hands:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_it_is_said_once_it_can_be_known() -> None:
    clock = Hands()
    pace = Pace(clock)
    assert pace.left("Fetching", 0, 200) is None
    clock.now = 1
    assert pace.left("Fetching", 50, 200) is None, "too early"
    clock.now = 10
    assert pace.left("Fetching", 100, 200) == pytest.approx(10)
    assert pace.left("Comparing", 0, 30) is None, "other work begins anew"
    assert pace.left("Fetching", 3, None) is None


@given(st.integers(1, 500), st.floats(4, 1000), st.integers(1, 500))
def test_steady_work_ends_when_it_was_said(of: int, took: float, done: int) -> None:
    done = min(of, max(done, of // 20 + 1))
    clock = Hands()
    pace = Pace(clock)
    pace.left("x", 0, of)
    clock.now = took
    assert pace.left("x", done, of) == pytest.approx(took / done * (of - done))


def test_the_words() -> None:
    assert wording.time_left(None) == wording.time_left(6) == ""
    assert wording.time_left(44) == "about 40 s left"
    assert wording.time_left(200) == "about 3 min left"


def test_the_bar_says_it(window: MainWindow) -> None:
    clock = Hands()
    window.bar._pace = Pace(clock)
    window.bar.show_progress("Fetching", 0, 200)
    clock.now = 60
    window.bar.show_progress("Fetching", 50, 200)
    assert window.bar._result.text() == "Fetching · 50 of 200 · about 3 min left"
