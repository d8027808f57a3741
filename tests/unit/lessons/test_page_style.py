"""The colours of a lesson's page: readable, light and dark."""

from __future__ import annotations

import re

import pytest

import resources
from tests.contrast import contrast

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


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize(
    ("front", "back", "least"), [(*pair, 4.5) for pair in TEXT] + [(*pair, 3.0) for pair in SHAPES]
)
def test_text_and_shapes_stand_out(dark: bool, front: str, back: str, least: float) -> None:
    found = colours(dark)
    assert contrast(found[front], found[back]) >= least
