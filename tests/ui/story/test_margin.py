"""Where the chips of the annotated text stand."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, QPointF
from PySide6.QtGui import QEnterEvent
from pytestqt.qtbot import QtBot

from reader.model.comparison import Difference
from tests.ui.story.data import broad, ferry, ferry_row
from ui.models.annotations import Annotated, Note
from ui.models.evidence import Evidence
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


def note_of(*differences: Difference) -> Note:
    """The Echo's note on the sentence about the sailings, if it differs so."""
    story = ferry()
    claims = tuple(replace(c, differences=differences) if c.id == "c3" else c for c in story.claims)
    shown = Annotated(Evidence(replace(story, claims=claims)), "a1")
    return next(note for note in shown.notes if note.address == "claim:c3")


def test_a_note_gives_the_others_words_for_what_is_marked_here() -> None:
    figure = next(c for c in ferry().claims if c.id == "c3").differences[0]
    ours, theirs = figure.values
    assert note_of(figure).title == "Differs: number" and note_of(figure).lines == "“14” here · “12” Herald"
    verb = Difference("verb", (replace(ours, text="said"), replace(theirs, text="swore")))
    both = note_of(verb, figure)
    assert both.title == "Given differently"
    assert both.lines == "word for “said”: “said” here · “swore” Herald\nnumber: “14” here · “12” Herald"
    other = replace(theirs, article="a3", text="vowed")
    unmarked = Difference("verb", (replace(theirs, text="swore"), other))
    lines = note_of(unmarked, figure).lines.splitlines()
    assert lines[0] == "number: “14” here · “12” Herald", "of several, first what is marked in this text"


def test_a_second_difference_of_a_kind_is_told_where_there_is_room() -> None:
    ours, theirs = next(c for c in ferry().claims if c.id == "c3").differences[0].values
    june, may = replace(ours, text="in June"), replace(theirs, text="in May")
    figures = Difference("figure", (ours, theirs)), Difference("figure", (june, may))
    assert note_of(*figures).lines.splitlines() == [
        "number: “14” here · “12” Herald",
        "number: “in June” here · “in May” Herald",
    ]
    verb = Difference("verb", (replace(ours, text="said"), replace(theirs, text="swore")))
    kinds = [line.partition(":")[0] for line in note_of(*figures, verb).lines.splitlines()]
    assert kinds == ["number", "word for “said”"], "of two kinds first, then of one again"


def test_what_gives_nothing_here_hides_no_other_of_its_kind() -> None:
    ours, theirs = next(c for c in ferry().claims if c.id == "c3").differences[0].values
    alone = Difference("hedge", (replace(ours, text="perhaps"),))
    hedged = Difference("hedge", (replace(ours, text="about"), replace(theirs, flat=True)))
    assert note_of(alone, hedged).lines == "“about” here · without it: Herald"


def test_who_gives_the_same_as_this_article_stands_with_it() -> None:
    ours, theirs = next(c for c in ferry().claims if c.id == "c3").differences[0].values
    third = replace(ours, article="a3")
    assert (
        note_of(Difference("figure", (theirs, third, ours))).lines == "“14” here, Island Post · “12” Herald"
    )
    hedged = Difference("hedge", (replace(ours, flat=True), replace(theirs, text="about")))
    assert note_of(hedged).lines == "“about” Herald", "what is flat has no words of its own"


def test_a_note_that_is_pointed_at_frames_its_sentence(page: StoryPage) -> None:
    """By the mouse or the keys; when it is left, what was chosen before is framed again."""
    page.show_story(ferry_row(), ferry())
    page.go("annotated:a1")
    tab = page.tab("annotated")
    assert isinstance(tab, AnnotatedTab)
    first, second = tab.margin.chips[:2]
    spot = QPointF(3, 3)
    QCoreApplication.sendEvent(first, QEnterEvent(spot, spot, QPointF(first.mapToGlobal(spot.toPoint()))))
    assert tab.text.current == first.note.passage
    QCoreApplication.sendEvent(first, QEvent(QEvent.Type.Leave))
    assert tab.text.current == ""
    tab.step(1)
    chosen = tab.text.current
    second.setFocus()
    assert tab.text.current == second.note.passage
    second.clearFocus()
    assert tab.text.current == chosen


def test_a_text_that_ends_early_stands_beside_its_strip(qtbot: QtBot, page: StoryPage) -> None:
    page.resize(1200, 1600)
    page.show_story(ferry_row(), ferry())
    page.go("annotated:a1")
    tab = page.tab("annotated")
    assert isinstance(tab, AnnotatedTab)
    assert tab.text.document().size().height() < tab.text.viewport().height()
    assert tab.strip.scale == pytest.approx(1.0, abs=0.01)
    page.resize(1200, 400)
    qtbot.waitUntil(lambda: tab.strip.scale < 0.9)
