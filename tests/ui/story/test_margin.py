"""Where the chips of the annotated text stand."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from tests.ui.story.data import broad, ferry, ferry_row
from ui.story.annotated import AnnotatedTab
from ui.story.margin import GAP, spread
from ui.story.page import StoryPage

CHIPS = st.lists(st.tuples(st.integers(0, 3000), st.integers(10, 120)), max_size=30)


@given(CHIPS)
def test_chips_never_overlap_and_keep_their_order(chips: list[tuple[int, int]]) -> None:
    tops = sorted(top for top, _ in chips)
    heights = [height for _, height in chips]
    placed = spread(tops, heights)
    assert len(placed) == len(chips) and all(y >= 0 for y in placed)
    for n in range(1, len(placed)):
        assert placed[n] >= placed[n - 1] + heights[n - 1] + GAP


@given(CHIPS)
def test_no_other_order_keeping_shift_of_all_is_nearer(chips: list[tuple[int, int]]) -> None:
    """Moving every chip of a touching run up or down by the same step brings none nearer on the whole."""
    tops = sorted(top for top, _ in chips)
    heights = [height for _, height in chips]
    placed = spread(tops, heights)
    runs: list[list[int]] = []
    for n in range(len(placed)):
        touching = n > 0 and placed[n] - placed[n - 1] - heights[n - 1] - GAP <= 1
        runs[-1].append(n) if touching else runs.append([n])
    for run in runs:
        far = sum(placed[n] - tops[n] for n in run)
        at_the_top = placed[run[0]] == 0
        # The run's mean is where it wants to be, up to rounding and to neighbours that only just touch.
        assert at_the_top or abs(far) <= 2 * len(run)


def test_a_lone_chip_stands_where_its_passage_is() -> None:
    assert spread([40.0, 400.0], [50, 60]) == [40, 400]


def test_two_that_want_one_place_share_it() -> None:
    assert spread([100.0, 100.0], [40, 40]) == [77, 123]


def test_the_last_chip_can_be_scrolled_to(qtbot: QtBot) -> None:
    """Also where the chips need more height than the text: the text leaves room below."""
    page = StoryPage()
    qtbot.addWidget(page)
    page.resize(900, 500)
    page.show()
    qtbot.waitExposed(page)
    page.show_story(ferry_row(), broad(6, 30))
    page.go("tab:annotated")
    tab = page.tab("annotated")
    assert isinstance(tab, AnnotatedTab)
    qtbot.waitUntil(lambda: tab.margin.needed > 0)
    tab.text.verticalScrollBar().setValue(tab.text.verticalScrollBar().maximum())
    last = tab.margin.chips[-1]
    qtbot.waitUntil(
        lambda: (
            last.y() + last.height()
            <= tab.margin.verticalScrollBar().value() + tab.margin.viewport().height()
        )
    )


def test_what_others_merely_say_as_well_is_a_quiet_line(qtbot: QtBot) -> None:
    page = StoryPage()
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show()
    page.show_story(ferry_row(), ferry())
    page.go("annotated:a1")
    tab = page.tab("annotated")
    assert isinstance(tab, AnnotatedTab)
    quiet = {chip.note.title: chip.quiet for chip in tab.margin.chips}
    assert quiet["All 3 report this"] and not quiet["Differs: number"]
    assert "Herald" in next(c for c in tab.margin.chips if c.note.kind == "differs").accessibleName()
