"""Where there is nothing to show: why, and what can be done next."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.story.conftest import press
from tests.ui.story.data import ferry, ferry_row
from ui.story.annotated import AnnotatedTab
from ui.story.left_out import LeftOutTab
from ui.story.page import StoryPage
from ui.story.quotes import Quotes


def test_a_failure_is_a_sentence_a_hint_and_what_can_be_done(page: StoryPage, qtbot: QtBot) -> None:
    page.show_failure(ferry_row(), "The comparison could not be made.", "Try again.", ["a1", "a2"])
    assert page.state.empty.heading == "The comparison could not be made."
    assert page.state.empty.text == "Try again."
    qtbot.waitUntil(lambda: any(each.isVisible() for each in page.state.findChildren(QPushButton)))
    with qtbot.waitSignal(page.compare_asked):
        press(qtbot, page.state, "Try again")
    with qtbot.waitSignal(page.article_requested) as asked:
        press(qtbot, page.state, "Read an article")
    assert asked.args == ["a1"]


def test_an_incomplete_text_is_never_accused(page: StoryPage) -> None:
    page.show_story(ferry_row(), ferry())
    page.go("left_out:a3")
    tab = page.tab("left_out")
    assert isinstance(tab, LeftOutTab)
    assert tab.nothing.words == "Nothing is said to be left out of an incomplete text."
    assert tab.outlet.key == "a3" and "leaves out" in tab.nothing.text()
    tab.nothing.linkActivated.emit("#")
    assert tab.outlet.key != "a3" and tab.view.isVisible(), "a text that something can be said of"
    tab.state.set_key("maybe")
    tab.kind.set_key("quote")
    tab.fill()
    if tab.nothing.isVisible():
        tab.nothing.linkActivated.emit("#")
    assert tab.view.isVisible() and not tab.nothing.isVisible()
    page.go("annotated:a3")
    annotated = page.tab("annotated")
    assert isinstance(annotated, AnnotatedTab)
    assert annotated.notice.isVisible() and "Not in this article" not in annotated.text.toPlainText()


def test_a_filter_that_hides_every_quote_can_be_lifted(page: StoryPage) -> None:
    story = ferry()
    alike = tuple(replace(row, versions=row.versions[:1]) for row in story.quotes)
    page.show_story(ferry_row(), replace(story, quotes=alike))
    page.go("tab:quotes")
    tab = page.tab("quotes")
    assert isinstance(tab, Quotes)
    tab.only.setChecked(True)
    assert tab.nothing.isVisible() and not tab.view.isVisible()
    tab.nothing.linkActivated.emit("#")
    assert not tab.only.isChecked() and tab.view.isVisible() and not tab.nothing.isVisible()


def test_a_next_step_is_told_to_who_hears_it(page: StoryPage) -> None:
    page.show_story(ferry_row(), ferry())
    page.go("left_out:a3")
    tab = page.tab("left_out")
    assert isinstance(tab, LeftOutTab)
    assert "leaves out" in tab.nothing.accessibleName()
