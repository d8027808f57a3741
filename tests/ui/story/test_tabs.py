"""The story page's tabs fit their width: closer, smaller, then without their counts, and back."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from ui.story.tabs import GAP, LEAST_GAP, LEVELS, StoryTabs
from ui.theme.theme import app_theme


def test_every_tab_has_the_room_that_its_words_take(qtbot: QtBot) -> None:
    tabs = StoryTabs(app_theme())
    qtbot.addWidget(tabs)
    for number, name in enumerate(("Overview", "Annotated", "Side by side", "Quotes", "Left out", "Wording")):
        tabs.add(name)
        tabs.set_count(number, 1_000 + number)
    tabs.resize(900, 40)
    tabs.show()
    seen = set()
    for width in (*range(900, 300, -20), *range(300, 900, 20)):
        tabs.resize(width, 40)
        tabs.fit(width)
        seen.add(tabs._level)
        for index in range(tabs.count()):
            assert tabs.tabRect(index).width() == tabs.tabSizeHint(index).width()
    assert seen == set(range(LEVELS))


def test_tabs_share_what_room_there_is_before_they_need_arrows(qtbot: QtBot) -> None:
    tabs = StoryTabs(app_theme())
    qtbot.addWidget(tabs)
    for name in ("Überblick", "Anmerkungen", "Nebeneinander", "Zitate", "Ausgelassen", "Wortwahl", "Verlauf"):
        tabs.add(name)
    tabs.show()
    tabs.fit(2_000)
    whole = sum(tabs.tabSizeHint(n).width() for n in range(tabs.count()))
    gaps = []
    for width in range(whole, 300, -1):
        tabs.fit(width)
        gaps.append(tabs._gap)
        used = sum(tabs.tabSizeHint(n).width() for n in range(tabs.count()))
        assert used <= width or tabs._gap == LEAST_GAP, "arrows, though there was room between the tabs"
    assert gaps[0] == GAP and gaps[-1] == LEAST_GAP
