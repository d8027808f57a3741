"""Contrast of every pair of colours that meet on the screen."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.contrast import contrast
from ui.theme.palette import PALETTES, Palette
from ui.theme.stylesheet import build
from ui.theme.theme import app_theme
from ui.widgets.roles import button

TEXTS = ("ink", "muted", "accent", "amber", "green", "red")
SURFACES = ("panel", "paper", "card", "selected", "hover")
SOFT = ("accent_soft", "amber_soft", "green_soft", "red_soft", "hatch", "hatch_ground", "track")
LINES = ("accent_line", "amber_line", "green_line", "red_line", "hatch_line")

palettes = pytest.mark.parametrize("palette", PALETTES.values(), ids=list(PALETTES))


def test_contrast_knows_the_ends_of_the_scale() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#777777") == pytest.approx(1.0)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@palettes
def test_every_text_reads_on_every_surface(palette: Palette) -> None:
    weak = {
        (text, surface): round(contrast(getattr(palette, text), getattr(palette, surface)), 2)
        for text in TEXTS
        for surface in SURFACES
        if contrast(getattr(palette, text), getattr(palette, surface)) < 4.5
    }
    assert not weak


@palettes
def test_ink_and_muted_read_on_marked_ground(palette: Palette) -> None:
    weak = {
        (text, ground)
        for text in ("ink", "muted")
        for ground in SOFT
        if contrast(getattr(palette, text), getattr(palette, ground)) < 4.5
    }
    assert not weak
    for name in ("accent", "amber", "green", "red"):
        assert contrast(getattr(palette, name), getattr(palette, f"{name}_soft")) >= 4.5


@palettes
def test_the_filled_button_reads(palette: Palette) -> None:
    assert contrast(palette.on_accent, palette.accent_fill) >= 4.5


@palettes
def test_marks_that_carry_meaning_stand_out(palette: Palette) -> None:
    for line in LINES:
        for surface in ("paper", "card"):
            assert contrast(getattr(palette, line), getattr(palette, surface)) >= 3.0, (line, surface)


@pytest.mark.parametrize("name", ["contrast-light", "contrast-dark"])
def test_high_contrast_is_high(name: str) -> None:
    palette = PALETTES[name]
    for text in TEXTS:
        assert contrast(getattr(palette, text), palette.paper) >= 7.0


@palettes
@pytest.mark.parametrize("kind", ["plain", "primary"])
def test_a_button_that_can_do_nothing_looks_it_without_a_second_grey(
    qtbot: QtBot, palette: Palette, kind: str
) -> None:
    made = button("Undo", kind)
    qtbot.addWidget(made)
    made.setStyleSheet(build(palette, app_theme().type))
    made.resize(120, 34)
    made.ensurePolished()

    def edge() -> list[int]:
        """The colours along the top of the button, and in it."""
        image = made.grab().toImage()
        return [image.pixel(x, y) for y in (0, 4) for x in range(20, 100)]

    able = edge()
    made.setEnabled(False)
    changed = sum(one != other for one, other in zip(able, edge(), strict=True))
    assert changed >= 20
