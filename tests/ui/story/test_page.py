"""The story page with mouse and keyboard."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.story.conftest import press, side
from tests.ui.story.data import broad, ferry, ferry_row
from ui.delegates.cell_layout import PAD_X, PAD_Y
from ui.models.story_head import dates
from ui.story.annotated import AnnotatedTab
from ui.story.bars import BarRow
from ui.story.left_out import LeftOutTab
from ui.story.overview import Overview
from ui.story.page import StoryPage
from ui.story.quotes import Quotes
from ui.story.tab import pair_address


def test_no_story_says_what_to_do(page: StoryPage) -> None:
    assert page.state.empty.heading == "Choose a story"
    assert not page.tabs.isVisible()


def test_a_story_at_work_shows_its_head_and_a_skeleton(page: StoryPage) -> None:
    page.show_story(ferry_row(), None)
    assert page.header.title.text() == "Ferry firm knew of faulty doors"
    assert page.state.skeleton.isVisible() and not page.views.isVisible()
    page.show_story(ferry_row(), ferry())
    assert page.views.isVisible() and not page.state.isVisible()


def test_a_tab_chosen_while_the_articles_are_compared_is_the_one_that_opens(page: StoryPage) -> None:
    page.show_story(replace(ferry_row(), id=8), ferry())
    page.go("tab:sources")
    page.show_story(ferry_row(), None)
    assert page.tabs.isVisible() and page.current == "overview"
    assert [page.tabs.tabText(n) for n in (3, 4)] == ["Quotes", "Left out"], "nothing is counted yet"
    page.go("tab:quotes")
    page.tabs.setCurrentIndex(4)
    page.show_story(ferry_row(), ferry())
    assert page.current == "left_out" and page.views.currentWidget() is page.tab("left_out")
    page.show_failure(ferry_row(), "The comparison could not be made.")
    page.go("tab:wording")
    assert page.current == "left_out", "there are no tabs now"


def test_no_loaded_words_is_said_of_whole_texts_only(page: StoryPage) -> None:
    """The wording tab may well hold some of an incomplete text."""
    story = replace(ferry(), profile={})
    told = (replace(each, article=replace(each.article, complete=True)) for each in story.articles)
    said = []
    for number, each in enumerate((story, replace(story, articles=tuple(told)))):
        page.show_story(replace(ferry_row(), id=20 + number), each)
        overview = page.tab("overview")
        assert isinstance(overview, Overview)
        said.append(overview.cards[1].nothing.text())
    assert said[0].startswith("We marked no loaded words in full texts;")
    assert "in what the outlets say themselves" in said[1]


@pytest.mark.parametrize("width", [600, 1024, 1700])
def test_no_card_of_the_overview_is_cut(page: StoryPage, width: int) -> None:
    """Also where a story of many outlets comes after one of few, and its cards grow."""
    page.resize(width, 700)
    page.go("tab:overview")
    page.show_story(replace(ferry_row(), id=31), broad(12, 20))
    overview = page.tab("overview")
    assert isinstance(overview, Overview)
    bottom = overview.page.height()
    for card in (overview.gist, overview.first, *overview.cards):
        if card.isVisibleTo(overview.page):
            assert card.height() >= card.heightForWidth(card.width()) > 0, card.accessibleName()
            assert card.geometry().bottom() < bottom


def test_one_text_is_no_comparison_but_can_be_read(page: StoryPage, qtbot: QtBot) -> None:
    story = ferry()
    page.show_story(ferry_row(), replace(story, articles=story.articles[:1], claims=(), left_out=()))
    assert page.state.empty.heading == "Only one text so far"
    with qtbot.waitSignal(page.article_requested) as asked:
        step = page.state.findChild(QPushButton)
        qtbot.waitUntil(step.isVisible)
        press(qtbot, page.state, "Read the article")
    assert asked.args == ["a1"]


def test_tabs_count_what_is_behind_them(page: StoryPage) -> None:
    page.show_story(ferry_row(), ferry())
    texts = [page.tabs.tabText(n) for n in range(page.tabs.count())]
    assert texts == [
        "Overview",
        "Annotated",
        "Side by side",
        "Quotes 1",
        "Left out 3",
        "Wording 1",
        "Sources 3",
        "Timeline",
    ]


def test_only_the_tab_in_sight_is_made(page: StoryPage) -> None:
    page.show_story(ferry_row(), ferry())
    assert page.views.count() == 1
    page.tabs.setFocus()
    for _ in range(2):
        page.tabs.setCurrentIndex(page.tabs.currentIndex() + 1)
    assert page.views.count() == 3


def test_tab_and_scroll_place_come_back_with_the_story(page: StoryPage, qtbot: QtBot) -> None:
    page.show_story(ferry_row(), broad(4, 40))
    table = side(page).table
    table.view.heights.finish()
    table.view.verticalScrollBar().setValue(300)
    other = replace(ferry_row(), id=8)
    page.show_story(other, ferry())
    assert page.current == "overview"
    page.show_story(ferry_row(), broad(4, 40))
    assert page.current == "side_by_side"
    assert table.view.verticalScrollBar().value() == 300


def test_tabs_move_by_keyboard(page: StoryPage, qtbot: QtBot) -> None:
    page.show_story(ferry_row(), ferry())
    page.tabs.setFocus()
    qtbot.keyClick(page.tabs, Qt.Key.Key_Right)
    assert page.current == "annotated"


def test_a_statement_can_be_selected_without_being_followed(page: StoryPage, qtbot: QtBot) -> None:
    page.show_story(ferry_row(), ferry())
    view = page.tab("overview")
    assert isinstance(view, Overview)
    target = view.common.viewport()
    qtbot.mousePress(target, Qt.MouseButton.LeftButton, pos=QPoint(40, 10))
    qtbot.mouseMove(target, QPoint(160, 12))
    qtbot.mouseMove(target, QPoint(220, 12))
    qtbot.mouseRelease(target, Qt.MouseButton.LeftButton, pos=QPoint(220, 12))
    assert view.common.textCursor().selectedText() != ""
    assert page.current == "overview"


def test_enter_on_a_cell_opens_its_passage_in_the_text(page: StoryPage, qtbot: QtBot) -> None:
    page.show_story(ferry_row(), ferry())
    view = side(page).table.view
    view.setCurrentIndex(view.cells.index(5, 1, QModelIndex()))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert page.current == "annotated"
    tab = page.tab("annotated")
    assert isinstance(tab, AnnotatedTab) and tab.outlet.key == "a2"


def test_statements_of_the_overview_lead_to_their_evidence(page: StoryPage, qtbot: QtBot) -> None:
    page.show_story(ferry_row(), ferry())
    view = page.tab("overview")
    assert isinstance(view, Overview)
    view.disagree.asked.emit("quote:q1")
    assert page.current == "quotes"
    page.go("tab:overview")
    bar = view.shares.findChildren(BarRow)[0]
    assert bar.accessibleName() == "The Echo: 83 %, 5 / 6; 2 only here"
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton)
    tab = page.tab("left_out")
    assert isinstance(tab, LeftOutTab)
    assert page.current == "left_out" and tab.outlet.key == "a1"


def test_a_statement_is_clicked_where_it_is_written(page: StoryPage, qtbot: QtBot) -> None:
    page.show_story(ferry_row(), ferry())
    view = page.tab("overview")
    assert isinstance(view, Overview)
    with qtbot.waitSignal(view.common.asked, timeout=2000) as asked:
        qtbot.mouseClick(view.common.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 10))
    assert asked.args == ["claim:c2"]
    table = side(page).table
    assert table.view.currentIndex().row() == 1


def test_two_texts_go_from_difference_to_difference(page: StoryPage, qtbot: QtBot) -> None:
    page.show_story(ferry_row(), ferry())
    view = side(page)
    press(qtbot, view, "Two texts")
    assert view.stack.currentWidget() is view.table  # it stays until both texts are there
    qtbot.waitUntil(lambda: view.stack.currentWidget() is not view.table)
    texts = view.texts
    assert texts.pair is not None and (texts.pair.left, texts.pair.right) == ("a1", "a2")
    page.step(1)
    assert texts.count.text().startswith("1 of 5")
    page.step(-1)
    assert texts.count.text().startswith("5 of 5")
    page.swap_texts()
    assert texts.pair.left == "a2"
    press(qtbot, view, "Table")
    assert view.stack.currentWidget() is view.table


def test_two_texts_do_not_come_where_the_table_was_asked_for_since(page: StoryPage, qtbot: QtBot) -> None:
    page.show_story(ferry_row(), ferry())
    view = side(page)
    press(qtbot, view, "Two texts")
    view.show_table()
    assert not view._turning.busy
    assert view.stack.currentWidget() is view.table


def test_the_same_text_is_never_on_both_sides(page: StoryPage) -> None:
    page.show_story(ferry_row(), ferry())
    texts = side(page).texts
    texts.left_choice._take("a2")
    assert texts.pair is not None and (texts.pair.left, texts.pair.right) == ("a2", "a1")


def test_a_passage_finds_its_partner(page: StoryPage, qtbot: QtBot) -> None:
    page.show_story(ferry_row(), ferry())
    view = side(page)
    view.show_texts()
    spot = view.texts.left.cursorRect(view.texts.left.textCursor())
    placed = view.texts.left.placed["a1.p3"]
    cursor = view.texts.left.textCursor()
    cursor.setPosition(placed.start + 8)
    spot = view.texts.left.cursorRect(cursor)
    qtbot.mouseClick(view.texts.left.viewport(), Qt.MouseButton.LeftButton, pos=spot.center())
    assert view.texts.left._current == "a1.p3" and view.texts.right._current == "a2.p3"


def test_copied_text_says_where_it_is_from(page: StoryPage, qtbot: QtBot) -> None:
    page.show_story(ferry_row(), ferry())
    view = side(page)
    view.show_texts()
    pane = view.texts.left
    pane.selectAll()
    qtbot.keyClick(pane, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    text = QGuiApplication.clipboard().text()
    assert "six in ten crew members" in text
    assert "\n— The Echo · " in text and text.endswith("\nhttps://theecho.example/ferry")


def test_annotated_steps_through_notes_and_ghosts(page: StoryPage, qtbot: QtBot) -> None:
    page.show_story(ferry_row(), ferry())
    page.go("annotated:a2")
    tab = page.tab("annotated")
    assert isinstance(tab, AnnotatedTab)
    assert "Not in this article: She admitted that no passenger had been warned." in tab.text.toPlainText()
    qtbot.waitUntil(lambda: tab.margin.chips[-1].y() > tab.margin.chips[0].y())
    page.step(1)
    assert tab.text._current == "a2.p1"
    page.step(1)
    assert tab.text._current == "a2.p2"
    qtbot.mouseClick(tab.margin.chips[0], Qt.MouseButton.LeftButton)
    assert page.current == "side_by_side"


def test_a_ghost_row_leads_to_what_others_report(page: StoryPage, qtbot: QtBot) -> None:
    page.show_story(ferry_row(), ferry())
    page.go("annotated:a2")
    tab = page.tab("annotated")
    assert isinstance(tab, AnnotatedTab)
    found = tab.text.document().find("no passenger had been warned")
    qtbot.mouseClick(
        tab.text.viewport(), Qt.MouseButton.LeftButton, pos=tab.text.cursorRect(found).center() - QPoint(8, 0)
    )
    assert page.current == "side_by_side"
    assert side(page).table.view.currentIndex().row() == 3


def test_ids_may_hold_any_character(page: StoryPage, qtbot: QtBot) -> None:
    story = ferry()
    odd = {"a1": "urn:x 1%2F", "a2": "left_out:b"}

    def name(old: str) -> str:
        article, dot, rest = old.partition(".")
        return odd.get(article, article) + dot + rest

    articles = tuple(
        replace(
            c,
            article=replace(c.article, id=name(c.article.id)),
            passages=tuple(replace(p, id=name(p.id)) for p in c.passages),
        )
        for c in story.articles
    )
    claims = tuple(
        replace(
            c,
            lead=name(c.lead),
            cells={name(a): tuple(map(name, ps)) for a, ps in c.cells.items()},
            maybe={},
            differences=(),
        )
        for c in story.claims
    )
    profile = {name(a): p for a, p in story.profile.items()}
    plain = replace(
        story,
        articles=articles,
        claims=claims,
        left_out=(),
        quotes=(),
        wording=(),
        labels=(),
        sources=(),
        profile=profile,
    )
    page.show_story(ferry_row(), plain)
    view = page.tab("overview")
    assert isinstance(view, Overview)
    qtbot.mouseClick(view.leads.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(120, 10))
    tab = page.tab("annotated")
    assert isinstance(tab, AnnotatedTab)
    assert page.current == "annotated" and tab.outlet.key == "urn:x 1%2F"
    page.go(pair_address("left_out:b", "urn:x 1%2F", "urn:x 1%2F.p3"))
    texts = side(page).texts
    assert texts.pair is not None and texts.pair.left == "left_out:b"
    assert texts.right._current == "urn:x 1%2F.p3"


def test_left_out_shows_both_texts(page: StoryPage) -> None:
    page.show_story(ferry_row(), ferry())
    page.go("left_out:a2")
    tab = page.tab("left_out")
    assert isinstance(tab, LeftOutTab)
    tab.view.asked.emit(tab.view.beside(0, 1))
    texts = side(page).texts
    assert texts.pair is not None and (texts.pair.left, texts.pair.right) == ("a1", "a2")
    assert texts.left._current == "a1.p4"


def test_what_others_add_can_be_hidden(page: StoryPage, qtbot: QtBot) -> None:
    page.show_story(ferry_row(), ferry())
    page.go("annotated:a2")
    tab = page.tab("annotated")
    assert isinstance(tab, AnnotatedTab)
    qtbot.mouseClick(tab.others, Qt.MouseButton.LeftButton)
    assert "Not in this article" not in tab.text.toPlainText()
    assert not tab.margin.isVisible()


def test_a_quote_is_found_behind_a_filter(page: StoryPage, qtbot: QtBot) -> None:
    page.show_story(ferry_row(), ferry())
    page.go("tab:quotes")
    tab = page.tab("quotes")
    assert isinstance(tab, Quotes)
    qtbot.mouseClick(tab.only, Qt.MouseButton.LeftButton)
    assert tab.view.cells.rowCount() == 2
    page.go("quote:q1")
    assert tab.view.currentIndex().row() == 0


def test_nothing_of_a_text_is_loaded_from_anywhere(page: StoryPage) -> None:
    page.show_story(ferry_row(), ferry())
    page.go("tab:annotated")
    assert isinstance(tab := page.tab("annotated"), AnnotatedTab)
    assert tab.text.loadResource(2, "https://tracker.example/pixel.png") is None


def test_everything_that_takes_the_keyboard_has_a_name(page: StoryPage) -> None:
    page.show_story(ferry_row(), ferry())
    seen = 0
    keys = ("overview", "annotated", "side_by_side", "quotes", "left_out", "wording", "sources", "timeline")
    for key in keys:
        page.go(f"tab:{key}")
        page.tab(key)
        if key == "side_by_side":
            side(page).show_texts()
        for widget in page.findChildren(QWidget):
            if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                name = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
                assert name, f"{key}: {widget!r} has no name"
                seen += 1
    assert seen > 30


def test_clear_forgets_the_story(page: StoryPage) -> None:
    page.show_story(ferry_row(), ferry())
    page.clear()
    assert page.evidence is None and page.header.title.text() == ""
    page.go("claim:c1")
    assert page.state.isVisible()


def test_the_head_gives_as_many_reasons_as_one_line_has_room_for(qtbot: QtBot, page: StoryPage) -> None:
    because = ("Northsound", "bow doors", "Ada Lindqvist", "Averby harbour inquiry", "Coast Press Agency")
    page.show_story(replace(ferry_row(), because=because), ferry())
    head = page.header
    page.resize(1400, 700)
    assert head.facts_line.endswith("Coast Press Agency")
    line = head.facts.heightForWidth(head.facts.width())
    page.resize(760, 700)
    qtbot.waitUntil(lambda: head.facts.width() < 760 and head.facts.height() == line)
    assert "Northsound" in head.facts_line and "Coast Press" not in head.facts_line
    assert "Coast Press Agency" in head.facts.toolTip()
    days = dates(ferry_row().first, ferry_row().latest)
    assert days in head.facts_line
    undated = []
    for width in range(760, 300, -4):
        head.resize(width, 80)
        if days not in head.facts_line:
            undated.append(head.facts.heightForWidth(head.facts.width()))
    assert undated and max(undated) == line, "the days go where that spares a line, and only there"
    assert days in head.facts_line and days in head.facts.toolTip()


def test_each_outlet_of_a_cell_leads_to_its_own_passage(page: StoryPage, qtbot: QtBot) -> None:
    """By a click on its name, and by the cell's menu for the keys."""
    story = ferry()
    row = story.quotes[0]
    both = tuple(replace(row.versions[0], article=a, passage=f"{a}.p2") for a in ("a1", "a2"))
    texts = {p.id: p.text for each in story.articles for p in each.passages}
    told = tuple(
        replace(
            each,
            passages=tuple(replace(p, text=texts["a1.p2"]) if p.id == "a2.p2" else p for p in each.passages),
        )
        for each in story.articles
    )
    page.show_story(ferry_row(), replace(story, articles=told, quotes=(replace(row, versions=both),)))
    page.go("tab:quotes")
    tab = page.tab("quotes")
    assert isinstance(tab, Quotes) and tab.view.cells.rowCount() == 1
    view, index = tab.view, tab.view.cells.index(0, 1)
    shown = [action.text() for action in view.menus.made(index).actions()]
    assert shown[:2] == ["Show in the text: The Echo ¶1", "Show in the text: Herald ¶1"]
    places = []
    view.opened.connect(places.append)
    layout = view.delegate.laid(0, 1, view.columnWidth(1)).layout
    corner = view.visualRect(index).topLeft()
    for line in (0, 1):
        spot = layout.lineAt(line).naturalTextRect().center().toPoint() + QPoint(PAD_X, PAD_Y)
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=corner + spot)
        page.go("tab:quotes")
    view.menus.made(index).actions()[1].trigger()
    assert [place.passage for place in places] == ["a1.p2", "a2.p2", "a2.p2"]
