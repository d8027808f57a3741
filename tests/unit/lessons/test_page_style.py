"""The colours of a lesson's page: readable, light and dark."""

from __future__ import annotations

import re

import pytest

import resources

TEXT = [
    ("ink", "paper"),
    ("ink", "panel"),
    ("ink", "tint"),
    ("ink", "pen"),
    ("ink", "green-tint"),
    ("muted", "paper"),
    ("muted", "panel"),
    ("muted", "tint"),
    ("accent", "paper"),
    ("accent", "panel"),
    ("accent", "tint"),
    ("on-accent", "accent"),
    ("green", "paper"),
    ("green", "green-tint"),
    ("red", "panel"),
]
SHAPES = [("edge", "paper"), ("pen-line", "pen"), ("red", "paper"), ("red", "pen"), ("green", "green-tint")]


def colours(dark: bool) -> dict[str, str]:
    style = resources.path("templates/lesson.css").read_text("utf-8")
    light, night = re.findall(r":root \{(.*?)\}", style, re.DOTALL)[:2]
    found = dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", light))
    return found | (dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", night)) if dark else {})


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """As WCAG 2 counts it, 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize(
    ("front", "back", "least"), [(*pair, 4.5) for pair in TEXT] + [(*pair, 3.0) for pair in SHAPES]
)
def test_text_and_shapes_stand_out(dark: bool, front: str, back: str, least: float) -> None:
    found = colours(dark)
    assert contrast(found[front], found[back]) >= least
