"""Icons: as heavy on a fine screen as on a coarse one, and as sharp as it can show them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.theme import measures
from ui.widgets.icons import ALONE, icon
from ui.widgets.roles import button


def inked(shown: QPixmap) -> float:
    """Share of the pixmap that is ink."""
    image = shown.toImage()
    places = [(x, y) for x in range(image.width()) for y in range(image.height())]
    return sum(image.pixelColor(x, y).alphaF() for x, y in places) / len(places)


@pytest.mark.parametrize("name", ["refresh", "tag", "compare", "filter"])
def test_a_finer_screen_shows_the_same_strokes_sharper(qapp: QApplication, name: str) -> None:
    coarse = icon(name).pixmap(QSize(16, 16), 1.0)
    fine = icon(name).pixmap(QSize(16, 16), 2.0)
    assert fine.size() == 2 * coarse.size() and fine.devicePixelRatio() == 2.0
    assert inked(fine) == pytest.approx(inked(coarse), rel=0.1)


def test_a_large_icon_has_finer_strokes(qapp: QApplication) -> None:
    assert inked(icon("tag").pixmap(QSize(44, 44), 1.0)) < 0.75 * inked(
        icon("tag").pixmap(QSize(16, 16), 1.0)
    )


def columns_with_ink(shown: QPixmap) -> list[int]:
    """Where the pixmap is not empty, from its left."""
    image = shown.toImage()
    rows = range(image.height())
    return [x for x in range(image.width()) if any(image.pixelColor(x, y).alpha() for y in rows)]


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_an_icon_keeps_off_the_words_beside_it(
    qapp: QApplication, qtbot: QtBot, way: Qt.LayoutDirection
) -> None:
    qapp.setLayoutDirection(way)
    try:
        made = button("Refresh", icon_name="refresh")
        qtbot.addWidget(made)
        ink = columns_with_ink(made.icon().pixmap(made.iconSize(), 1.0))
        room = ink[0] if way == Qt.LayoutDirection.RightToLeft else made.iconSize().width() - 1 - ink[-1]
        assert room >= measures.XS
        made.setText("")
        assert made.iconSize() == ALONE
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_back_points_to_where_the_window_begins(qapp: QApplication) -> None:
    def head_first(name: str) -> bool:
        """Whether more ink is on the left, as where an arrow points there."""
        shown = icon(name).pixmap(ALONE, 1.0)
        half = shown.width() // 2
        return inked(shown.copy(0, 0, half, half * 2)) > inked(shown.copy(half, 0, half, half * 2))

    assert head_first("back")
    as_before = head_first("refresh")
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert not head_first("back")
        assert head_first("refresh") == as_before, "what turns, turns the same way"
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
