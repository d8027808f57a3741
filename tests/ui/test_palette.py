"""Contrast of every pair of colours that meet on the screen."""

from __future__ import annotations

import pytest

from tests.contrast import contrast
from ui.theme.palette import PALETTES, Palette

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
