"""The strongest loaded words come first, and the reader may have them as in the texts."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from reader.model.comparison import Comparison, Elsewhere, Loaded
from tests.ui.story.data import at, ferry, ferry_row
from ui.models.evidence import Evidence
from ui.models.wording_rows import wording_rows
from ui.story.page import StoryPage
from ui.story.wording import Wording

TOLD = (
    Elsewhere("a2", "a2.p2", "said", False),
    Elsewhere("a2", "a2.p3", None, False),
    Elsewhere("a2", "a2.p1", "faulty", True),
)


def loaded_ferry() -> Comparison:
    """The story with five loaded words; a figure beside each tells where it belongs."""
    story = ferry()
    echo, herald, _ = story.articles
    instead, without, too = TOLD
    words = (
        Loaded(*at(echo, 0, "faulty"), "adjective", "Judges", None, False, 0.99, (too,)),  # 4
        Loaded(*at(echo, 1, "faulty"), "adjective", "Judges", None, False, 0.7, (instead,)),  # 3
        Loaded(*at(echo, 2, "answered"), "saying", "Colours", "said", False, 0.6, (instead,)),  # 2
        Loaded(*at(echo, 4, "admitted"), "saying", "Guilt", "said", False, 0.8, (without, instead)),  # 1
        Loaded(*at(herald, 2, "largely"), "hedge", "Softens", None, False, 0.9, (without,)),  # 5
    )
    return replace(story, wording=words)


STRONGEST = ["admitted", "answered", "faulty", "faulty", "largely"]


def told(page: StoryPage) -> tuple[Wording, list[str]]:
    tab = page.tab("wording")
    assert isinstance(tab, Wording)
    cells = tab.view.cells
    spoken = [cells.cell(row, 1).spoken for row in range(cells.rowCount())]
    return tab, [words.partition(":")[0] for words in spoken]


def choose(tab: Wording, key: str) -> None:
    """Take an entry of the menu, as the reader does."""
    menu = tab.order.menu()
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.data() == key).trigger()


def test_a_verb_against_a_verb_comes_first_and_the_tab_says_so(page: StoryPage) -> None:
    page.show_story(ferry_row(), loaded_ferry())
    page.go("tab:wording")
    tab, words = told(page)
    assert words == STRONGEST
    assert "strongest first" in tab.order.accessibleName()
    assert "verbs of saying where another outlet has another verb" in tab.order.toolTip()
    assert "verbs of saying" not in tab.foot.note.text()


def test_the_reader_may_have_the_order_of_the_texts(page: StoryPage, qtbot: QtBot) -> None:
    page.show_story(ferry_row(), loaded_ferry())
    page.go("tab:wording")
    tab, _ = told(page)
    choose(tab, "text")
    qtbot.waitUntil(lambda: told(page)[1] == ["faulty", "faulty", "answered", "admitted", "largely"])
    choose(tab, "strongest")
    qtbot.waitUntil(lambda: told(page)[1] == STRONGEST)


def test_what_names_a_thing_has_no_order_to_choose(page: StoryPage) -> None:
    page.show_story(ferry_row(), loaded_ferry())
    page.go("tab:wording")
    tab, _ = told(page)
    assert tab.order.isVisible()
    page.go("names:0")
    assert not tab.order.isVisible()


@pytest.mark.parametrize("order", ["strongest", "text"])
def test_an_order_loses_and_adds_nothing(order: str) -> None:
    evidence = Evidence(loaded_ferry())
    rows = wording_rows(evidence, "", "both", order)  # type: ignore[arg-type]
    assert sorted(rows, key=repr) == sorted(evidence.comparison.wording, key=repr)
