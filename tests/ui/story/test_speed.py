"""How little is done before a large story is first painted; the times are printed, the amounts are tested."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

import ui.delegates.claim_cell as claim_cell
import ui.models.claim_rows as claim_rows
from tests.ui.story.data import broad, ferry, ferry_row
from ui.story.page import StoryPage

OUTLETS, SENTENCES = 8, 60
IN_SIGHT = 24
"""Rows; no more than these stand in a window of 900 px, with a few beside."""


@pytest.mark.bench
@pytest.mark.parametrize("tab", ["overview", "annotated", "side_by_side", "left_out"])
def test_only_what_is_in_sight_is_made_before_the_first_paint(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tab: str
) -> None:
    counts = {"layouts": 0, "marks": 0}
    lay_out, marks = claim_cell.lay_out, claim_rows.ClaimRows.marks

    def counted_layout(*args: object, **more: object) -> object:
        counts["layouts"] += 1
        return lay_out(*args, **more)  # type: ignore[arg-type]

    def counted_marks(self: object, *args: object) -> object:
        counts["marks"] += 1
        return marks(self, *args)  # type: ignore[arg-type]

    monkeypatch.setattr(claim_cell, "lay_out", counted_layout)
    monkeypatch.setattr(claim_rows.ClaimRows, "marks", counted_marks)
    page = StoryPage()
    qtbot.addWidget(page)
    page.resize(1440, 900)
    page.show()
    qtbot.waitExposed(page)
    page.show_story(ferry_row(), ferry())
    page.go(f"tab:{tab}")
    page.grab()
    page.tabs.setCurrentIndex(0)
    page.show_story(replace(ferry_row(), id=8), broad(OUTLETS, SENTENCES))
    page.go(f"tab:{tab}")
    story = broad(OUTLETS, SENTENCES)
    counts.update(layouts=0, marks=0)
    start, busy = time.perf_counter(), time.process_time()
    page.show_story(replace(ferry_row(), id=8), story)
    page.grab()
    took, worked = (time.perf_counter() - start) * 1000, (time.process_time() - busy) * 1000
    print(
        f"\n{tab}: {OUTLETS} outlets x {SENTENCES} sentences, first paint {took:.0f} ms,"
        f" {worked:.0f} ms of CPU,"
        f" {counts['layouts']} layouts, {counts['marks']} cells marked"
    )
    cells = OUTLETS * SENTENCES
    assert counts["layouts"] <= IN_SIGHT * (OUTLETS + 1) + OUTLETS < cells
    assert counts["marks"] <= cells / 4
