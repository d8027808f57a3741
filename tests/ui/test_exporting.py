"""A story that the window writes speaks the window's language; data for programs speaks none."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.story.data import ferry
from ui.application import make_application
from ui.main_window import MainWindow
from ui.models.phrases import why_loaded

WHY = "Vivid or extreme verb where a plain one would do."


@pytest.mark.parametrize(("ending", "told"), [("html", True), ("md", True), ("json", False), ("JSON", False)])
def test_words_and_reasons_are_those_of_the_window(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, ending: str, told: bool
) -> None:
    make_application("de")
    assert why_loaded(WHY) != WHY
    story = ferry()
    story = replace(story, wording=(replace(story.wording[0], why=WHY, quoted=False),))
    path = tmp_path / f"story.{ending}"
    window.commands.write_story(story, "Die Fähre", str(path))
    qtbot.waitUntil(lambda: path.name in window.notice.text)
    text = path.read_text("utf-8")
    assert ("Ausgelassen" in text) is told
    assert (why_loaded(WHY) in text.replace("\\", "")) is told and (WHY in text) is not told


def test_why_it_was_not_written_is_told_in_the_windows_language(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    said = []
    for code in ("en", "de"):
        make_application(code)
        window.notice.dismiss()
        window.commands.write_story(ferry(), "Ferry", str(tmp_path / "gone" / "story.html"))
        qtbot.waitUntil(lambda: bool(window.notice.text))
        said.append(window.notice.text)
    assert said[0] != said[1]
