"""The views of loaded words say how well the program knows the language of the texts."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from reader.compare.comparison import compare
from reader.model.comparison import Comparison
from tests.ui.story.data import ferry_row
from tests.unit.compare.test_wording_tongues import prepare
from ui.models.phrases import known_words_note
from ui.story.overview import Overview
from ui.story.page import StoryPage
from ui.story.wording import Wording

GERMAN = (
    "Brücke gesperrt\n\nDie Stadt hat die Brücke am Hafen wegen eines skandalösen Fehlers gesperrt.",
    "Brücke zu\n\nDie Stadt hat die Brücke am Hafen wegen eines Fehlers für Monate gesperrt.",
)
DUTCH = (
    "Brug dicht\n\nDe stad heeft de brug bij de haven gesloten na een schandalige fout.",
    "Brug gesloten\n\nDe stad heeft de brug bij de haven voor maanden gesloten.",
)


def shown(qtbot: QtBot, comparison: Comparison, tab: str) -> StoryPage:
    page = StoryPage()
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    qtbot.waitExposed(page)
    page.show_story(ferry_row(), comparison)
    page.go(f"tab:{tab}")
    return page


@pytest.mark.parametrize(("code", "texts"), [("de", GERMAN), ("nl", DUTCH)])
def test_the_overview_says_how_well_it_knows_the_language(
    qtbot: QtBot, code: str, texts: tuple[str, str]
) -> None:
    story = compare([prepare(name, text, code) for name, text in zip("ab", texts, strict=True)])
    tab = shown(qtbot, story, "overview").tab("overview")
    assert isinstance(tab, Overview)
    wanted = known_words_note("few" if code == "de" else "none")
    qtbot.waitUntil(lambda: tab.judging.nothing.text() == wanted)


def test_wording_says_so_below_the_table_or_in_its_place(qtbot: QtBot) -> None:
    german = compare([prepare(name, text, "de") for name, text in zip("ab", GERMAN, strict=True)])
    tab = shown(qtbot, german, "wording").tab("wording")
    assert isinstance(tab, Wording)
    qtbot.waitUntil(lambda: tab.foot.note.text() == known_words_note("few"))
    dutch = compare([prepare(name, text, "nl") for name, text in zip("ab", DUTCH, strict=True)])
    other = shown(qtbot, dutch, "wording").tab("wording")
    assert isinstance(other, Wording)
    qtbot.waitUntil(lambda: known_words_note("none") in other.nothing.text())
