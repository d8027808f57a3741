"""The number on a tab is what its lists hold together, in every story that the gallery draws."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.model.comparison import Comparison
from tests.gallery.sets.shapes import long_words, right_to_left, row_of, teasers, twelve
from tests.ui.story.data import broad, ferry
from ui.models.left_out_rows import told_by_most
from ui.models.source_rows import Alike, Line, source_rows
from ui.story.left_out import LeftOutTab
from ui.story.page import StoryPage
from ui.story.quotes import Quotes
from ui.story.sources import OUTLETS, PEOPLE, Sources
from ui.story.wording import Wording

STORIES = (ferry, lambda: broad(5, 8), twelve, right_to_left, long_words, teasers)


def counts(page: StoryPage) -> dict[str, int]:
    """The numbers that stand on the tabs."""
    said = {key: page.tabs.accessibleTabName(n) for n, key in enumerate(page._keys)}
    return {key: int(name.rpartition(", ")[2]) for key, name in said.items() if ", " in name}


def first_number(words: str) -> int:
    """What a list says it holds: "12 details"; nothing, where it holds none."""
    head = words.split()[:1]
    return int(head[0]) if head and head[0].isdecimal() else 0


@pytest.mark.parametrize("story", STORIES)
def test_tabs_count_what_their_lists_hold(page: StoryPage, story: Callable[[], Comparison]) -> None:
    comparison = story()
    page.show_story(row_of(comparison), comparison)
    evidence = page.evidence
    assert evidence is not None
    on_tabs = counts(page)
    quotes, words = page.tab("quotes"), page.tab("wording")
    assert isinstance(quotes, Quotes) and isinstance(words, Wording)
    assert on_tabs["quotes"] == first_number(quotes.tools.count.text())
    assert on_tabs["wording"] == first_number(words.tools.count.text())
    left_out = page.tab("left_out")
    assert isinstance(left_out, LeftOutTab)
    mostly = 0
    for article in evidence.order:
        left_out.outlet.set_key(article)
        left_out.fill()
        left_out._show_all()
        mostly += sum(told_by_most(evidence, row) for row in left_out._rows)
        assert first_number(left_out.tools.count.text()) == len(left_out._rows)
    assert on_tabs["left_out"] == mostly
    sources = page.tab("sources")
    assert isinstance(sources, Sources)
    shown = 0
    for part in (OUTLETS, PEOPLE):
        sources.what.set_key(part)
        sources.fill()
        shown += first_number(sources.tools.count.text())
    shared = [line for line in source_rows(evidence) if isinstance(line, Alike) or _shares_text(line)]
    assert on_tabs["sources"] == shown + len(shared)


def _shares_text(line: Line) -> bool:
    return isinstance(line, tuple) and line[1].relation == "shares_text"
