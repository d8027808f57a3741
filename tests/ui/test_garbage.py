"""Circles of unused objects go in idle moments, not in the middle of what the reader does."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator
from itertools import count

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui.garbage import DUE, LEFT_ALONE, Garbage


class _Circle:
    def __init__(self) -> None:
        self.itself = self


@pytest.fixture(autouse=True)
def thresholds() -> Iterator[None]:
    before = gc.get_threshold()
    yield
    gc.set_threshold(*before)


def _grown_old() -> weakref.ref[_Circle]:
    """A circle that only a full search finds, which is due."""
    gc.collect()
    circle = _Circle()
    for _ in range(DUE):
        gc.collect(1)
    return weakref.ref(circle)


def test_a_full_search_waits_for_an_idle_moment(qtbot: QtBot) -> None:
    parent = QObject()
    Garbage(parent, look_ms=5, used=lambda: 0.0)
    assert gc.get_threshold()[2] == LEFT_ALONE
    circle = _grown_old()
    assert circle() is not None
    qtbot.waitUntil(lambda: circle() is None)


def test_none_comes_while_the_window_works(qtbot: QtBot) -> None:
    parent = QObject()
    seconds, looked = count(), []

    def busy() -> float:
        looked.append(next(seconds))
        return float(looked[-1])

    Garbage(parent, look_ms=5, used=busy)
    circle = _grown_old()
    qtbot.waitUntil(lambda: len(looked) > 10)
    assert circle() is not None
