"""The style and scripts of a lesson's page: readable, light and dark, by browsers of 2021 too."""

from __future__ import annotations

import re

import pytest
from PySide6.QtQml import QJSEngine

import resources
from reader.lessons.page import SCRIPTS
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


YOUNGER = (
    r"\.at\(|structuredClone|hasOwn\(|\.findLast|\.(?:toSorted|toReversed|toSpliced|with)\(|groupBy",
    r"showModal|showPopover",
    r"\binert\b|\(\?<[=!]|\bthis\.#|\bstatic \{|\?\?=|\|\|=|&&=|withResolvers|Promise\.any",
)
"""What Safari 15, or a Chromebook whose updates ended in 2021, does not know."""
YOUNGER_STYLE = (
    r":has\(|@container|@layer|@scope|@property|color-mix\(|light-dark\(|\b\d+[dsl]v[hw]\b"
    r"|subgrid|^\s*&|oklch\("
)


@pytest.mark.parametrize("name", SCRIPTS)
def test_the_scripts_ask_for_nothing_that_browsers_learned_after_2021(name: str, qapp: object) -> None:
    script = resources.path(f"templates/{name}").read_text("utf-8")
    assert not [each for each in YOUNGER if re.search(each, script)]
    # Qt's engine, older than all of them, reads it; what is within is not run.
    read = QJSEngine().evaluate(f"(function () {{{script}\n}})")
    assert not read.isError(), read.toString()


def test_the_style_asks_for_nothing_that_browsers_learned_after_2021() -> None:
    style = resources.path("templates/lesson.css").read_text("utf-8")
    assert not re.findall(YOUNGER_STYLE, style, re.MULTILINE)
    # Safari takes no underline that has its style and colour in one property.
    assert not re.findall(r"text-decoration: \S+ [^;]+", style)


def test_a_finger_hits_and_no_field_makes_a_phone_zoom_in() -> None:
    style = resources.path("templates/lesson.css").read_text("utf-8")
    touched = re.search(r"@media \(pointer: coarse\) \{\n(.*?)\n\}", style, re.DOTALL)
    assert touched is not None
    (tall,) = re.findall(r"^  (.*) \{ min-height: 44px; \}", touched[1], re.MULTILINE)
    assert {"button", "select", "summary", ".to-marks", ".dock fieldset label"} <= set(tall.split(", "))
    assert "input, select, textarea { font-size: 16px; }" in touched[1]


@pytest.mark.parametrize("name", ["lesson.css", "comparison.html"])
def test_paper_is_light_whatever_the_screen_is(name: str) -> None:
    style = resources.path(f"templates/{name}").read_text("utf-8")
    assert re.findall(r"@media ([^{]*)\(prefers-color-scheme: dark\)", style) == ["screen and "]
    assert re.search(r"@media print \{[^@]*(?:@page[^}]*\})?\s*:root \{[^}]*color-scheme: ?light", style)


@pytest.mark.parametrize("name", ["worksheet.html", "lesson_guide.html"])
def test_long_addresses_are_broken_on_paper(name: str) -> None:
    """`word-break` makes room in a table too, where `overflow-wrap` of 2021 does not."""
    assert re.search(
        r"^body \{[^}]*word-break: break-word", resources.path(f"templates/{name}").read_text("utf-8"), re.M
    )
