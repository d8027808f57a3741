"""The status bar's left end and the sidebar's numbers: what is the reader's, and what is to be read."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.model.feed import SAMPLE_SCHEME, Feed
from reader.model.story import StoryRow
from ui import wording
from ui.main_window import MainWindow
from ui.models.sidebar import COUNT_ROLE
from ui.models.story_head import subtitle
from ui.services import Place

WAIT = 10_000
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
GAZETTE = Feed(1, "https://gazette.example/feed", "Harbour Gazette", "Harbour Gazette", last_checked=NOON)
SAMPLE = Feed(2, f"{SAMPLE_SCHEME}ledger", "The Averil Ledger", "The Averil Ledger")


def test_the_line_counts_the_readers_own_feeds(qapp: QApplication) -> None:
    assert wording.feeds_line([]) == "No outlets yet"
    assert wording.feeds_line([SAMPLE]) == "Only the sample so far"
    assert wording.feeds_line([SAMPLE, GAZETTE]) == "1 feed · all in order"


def test_the_line_says_why_there_is_no_news(qapp: QApplication) -> None:
    new = replace(GAZETTE, id=3, last_checked=None)
    assert wording.feeds_line([GAZETTE, new]) == "2 feeds · 1 not fetched yet"
    assert wording.feeds_line([GAZETTE, replace(new, paused=NOON)]) == "2 feeds · all in order"
    assert wording.feeds_line([GAZETTE], offline=True) == "1 feed · offline, nothing is fetched"
    broken = replace(GAZETTE, failures=2)
    assert (
        wording.feeds_line([broken], offline=True)
        == "1 feed · 1 feed needs attention · offline, nothing is fetched"
    )


def test_the_line_follows_the_reader_who_works_offline(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_["offline"].trigger()
    qtbot.waitUntil(lambda: "offline" in window.state.text(), timeout=WAIT)
    window.actions_["offline"].trigger()
    qtbot.waitUntil(lambda: "offline" not in window.state.text(), timeout=WAIT)


def test_stories_are_counted_as_all_else_is_while_something_of_them_is_unread(
    window: MainWindow, qtbot: QtBot
) -> None:
    item = window.sidebar.model.item_of(Place("stories"))
    assert item is not None
    before = item.data(COUNT_ROLE)
    assert before == sum(row.unread > 0 for row in window.stories.model.rows) > 1
    window.marking.mark_list_read()
    qtbot.waitUntil(lambda: not item.data(COUNT_ROLE), timeout=WAIT)


def test_articles_with_a_note_are_counted(window: MainWindow, qtbot: QtBot) -> None:
    item = window.sidebar.model.item_of(Place("noted"))
    assert item is not None and not item.data(COUNT_ROLE)
    article = window.services.articles(Place("articles"))[0].id
    window.services.send("note", article=article, text="Ask the harbour master.")
    qtbot.waitUntil(lambda: item.data(COUNT_ROLE) == 1, timeout=WAIT)


def test_a_story_says_where_outlets_print_the_same_text(qapp: QApplication) -> None:
    told = StoryRow(1, "Ferry strike", ("Gazette", "Courier", "Echo"), 3, 0, NOON, NOON, voices=2)
    assert wording.story_note(told) == "3 outlets · 2 different texts"
    assert wording.story_note(replace(told, voices=3)) == "3 outlets"
    assert "2 different texts" in wording.story_spoken(told, NOON)
    assert "3 outlets · 2 different texts" in subtitle(told, None)
