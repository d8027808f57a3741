"""Icons: as heavy on a fine screen as on a coarse one, and as sharp as it can show them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from ui.widgets.icons import icon


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
