"""Timeline: who published when, and what an update changed, word by word; find in every tab; furniture."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.model.article import ArticleRow
from tests.ui.conftest import NOON
from tests.ui.story.data import ferry, ferry_row
from ui.models.marks import CellWriter
from ui.models.timeline import Event, after, changes, events, inline, timeline_grid
from ui.services import ArticleVersion, History
from ui.story.annotated import AnnotatedTab
from ui.story.page import StoryPage
from ui.story.side_by_side import SideBySide
from ui.story.timeline import Timeline


def histories(_story: int) -> list[History]:
    """The Echo, updated twice; the Herald, seen a day later."""
    first = ferry_row().first
    texts = (
        ("Doors were faulty", "One passenger was hurt.\n\nThe firm said nothing.", True),
        ("Doors were faulty, firm knew", "Two passengers were hurt.\n\nThe firm said nothing.", True),
        ("Doors were faulty, firm knew", "Two passengers were hurt.", True),
    )
    versions = tuple(
        ArticleVersion(title, f"{title}\n\n{text}", whole, first + timedelta(hours=n), (None, True, False)[n])
        for n, (title, text, whole) in enumerate(texts)
    )
    rows = [
        ArticleRow(
            n, n, outlet, "x", None, first + timedelta(minutes=n), first + timedelta(days=late), True,
            False, False, False, 1,
        )
        for n, (outlet, late) in enumerate((("The Echo", 0), ("Herald", 1)), start=1)
    ]  # fmt: skip
    one = (ArticleVersion("Bow doors known to leak", "Bow doors known to leak", True, first),)
    return [History(rows[0], versions), History(rows[1], one)]


def opened(page: StoryPage) -> Timeline:
    page.histories_of = histories
    page.show_story(ferry_row(), ferry())
    page.go("tab:timeline")
    tab = page.tab("timeline")
    assert isinstance(tab, Timeline)
    return tab


def texts(tab: Timeline) -> list[str]:
    return [tab.view.cells.cell(row, 2).text for row in range(tab.view.cells.rowCount())]


def test_publications_and_updates_stand_in_their_order(page: StoryPage) -> None:
    tab = opened(page)
    outlets = [tab.view.cells.cell(row, 1).text for row in range(tab.view.cells.rowCount())]
    assert outlets == ["The Echo", "Herald", "The Echo", "The Echo"]
    assert "first seen" in texts(tab)[1] and "first seen" not in texts(tab)[0]
    assert tab.view.cells.cell(2, 0).text.endswith("+ 1 hour")
    assert texts(tab)[2].startswith("updated: 2 passages · announced")
    assert "Doors were faulty, firm knew" in texts(tab)[2]
    assert texts(tab)[3] == (
        "updated: 1 passage · silent: no note that we saw, no new date\nThe firm said nothing."
    )
    cell = tab.view.cells.cell(2, 2)
    marked = {(mark.kind, cell.text[mark.start : mark.end]) for mark in cell.marks}
    assert ("gone", "One passenger was") in marked and ("only", "Two passengers were") in marked
    assert {mark.kind for mark in tab.view.cells.cell(3, 2).marks} == {"gone"}
    assert "2 updates" in tab.tools.count.text()


def test_only_updates_of_one_outlet(page: StoryPage) -> None:
    tab = opened(page)
    QTest.mouseClick(tab.updates, Qt.MouseButton.LeftButton)
    assert len(texts(tab)) == 2
    tab.outlet.set_key("Herald")
    tab.outlet.chosen.emit("Herald")
    assert texts(tab) == [] and "No update" in tab.nothing.text()
    tab.nothing.linkActivated.emit("#")
    assert len(texts(tab)) > 2 and not tab.updates.isChecked() and not tab.nothing.isVisible()


def test_the_picture_is_no_wider_than_the_table_below_it(page: StoryPage, qtbot: QtBot) -> None:
    tab = opened(page)
    bar = tab.view.verticalScrollBar().sizeHint().width()
    for width in (1000, 2000):
        page.resize(width, 900)
        qtbot.waitUntil(lambda: abs(tab.lanes.width() - tab.view.across.length()) <= bar)
        assert tab.lanes.x() == 0


def test_a_dot_leads_to_its_row_and_n_to_the_next_update(page: StoryPage) -> None:
    tab = opened(page)
    last = tab.lanes._at(tab._events[3])
    assert last is not None
    QTest.mouseClick(
        tab.lanes,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QPoint(round(last.x()), round(last.y())),
    )
    assert tab.view.currentIndex().row() == 3
    tab.step(-1)
    assert tab.view.currentIndex().row() == 2


def test_compared_files_have_their_dates_only(page: StoryPage) -> None:
    page.show_story(ferry_row(), ferry())
    page.go("tab:timeline")
    tab = page.tab("timeline")
    assert isinstance(tab, Timeline)
    assert len(texts(tab)) == 3 and not any("updated" in text for text in texts(tab))
    links = page.header.facts.text()
    assert links.count("<a ") == 2 and "export" in links, "nothing of files can be corrected"


def test_a_raw_page_is_called_by_its_headline_unless_the_outlet_gave_it_another(page: StoryPage) -> None:
    def raw(_story: int) -> list[History]:
        changed, kept = histories(_story)
        menu = "Skip to main content"
        kept = replace(kept, versions=tuple(replace(each, title=menu) for each in kept.versions))
        return [changed, replace(kept, row=replace(kept.row, id=2, title=menu))]

    story = ferry()
    herald = story.articles[1]
    named = replace(herald, article=replace(herald.article, title="Skip to main content"))
    story = replace(story, articles=(story.articles[0], named, *story.articles[2:]))
    ids = {"1": story.articles[0].id, "2": herald.id}
    page.show_story(ferry_row(), story)
    assert page.evidence is not None
    found = raw(1)
    told = events(page.evidence, [replace(e, row=replace(e.row, id=ids[str(e.row.id)])) for e in found])
    titles = [event.title for event in told if event.kind == "published"]
    assert titles == ["Doors were faulty", herald.headline]
    assert not any("Skip" in event.title for event in events(page.evidence, []))


def test_paragraphs_are_lined_up_before_their_words(page: StoryPage) -> None:
    old = ["Alpha beta gamma delta.", "Gone for good today."]
    new = ["A wholly new start here.", "Alpha beta gamma epsilon."]
    assert changes(old, new) == [("", new[0]), (old[0], new[1]), (old[1], "")]
    assert changes(["Same, here."], ["Same here"]) == []
    writer = CellWriter()
    inline(writer, "one two " * 40 + "old end", "one two " * 40 + "new end")
    assert "[…]" in writer.cell().text and len(writer.cell().text) < 200


def test_ctrl_f_words_are_found_in_text_and_table(page: StoryPage) -> None:
    page.show_story(ferry_row(), ferry())
    page.go("tab:annotated")
    page.find_bar.open()
    assert page.find_bar.isVisible()
    QTest.keyClicks(page.find_bar.box, "union survey")
    tab = page.tab("annotated")
    assert isinstance(tab, AnnotatedTab)
    assert tab.text.textCursor().selectedText().casefold() == "union survey"
    page.go("tab:side_by_side")
    QTest.keyClick(page.find_bar.box, Qt.Key.Key_Return)
    side = page.tab("side_by_side")
    assert isinstance(side, SideBySide)
    assert "union survey" in side.table.view.currentIndex().data().casefold()
    side.show_texts()
    page.find_bar.box.setText("bow doors")
    found = []
    for _ in range(3):
        pane = next(p for p in (side.texts.left, side.texts.right) if p.textCursor().hasSelection())
        found.append((pane is side.texts.left, pane.textCursor().position()))
        QTest.keyClick(page.find_bar.box, Qt.Key.Key_Return)
    assert {left for left, _ in found} == {True, False}, "both texts are searched"
    page.find_bar.box.setText("zeppelin")
    assert "Not in" in page.find_bar.said.text()
    QTest.keyClick(page.find_bar.box, Qt.Key.Key_Escape)
    assert not page.find_bar.isVisible()


def test_page_furniture_is_one_quiet_line(page: StoryPage) -> None:
    story = ferry()
    first = story.articles[0]
    rows = tuple(replace(p, kind="boilerplate") if p.id in ("a1.p4", "a1.p5") else p for p in first.passages)
    page.show_story(
        ferry_row(), replace(story, articles=(replace(first, passages=rows), *story.articles[1:]))
    )
    page.go("annotated:a1")
    tab = page.tab("annotated")
    assert isinstance(tab, AnnotatedTab)
    assert "2 lines skipped: part of the web page, not of the article" in tab.text.toPlainText()
    assert "union survey" not in tab.text.toPlainText()


def test_when_all_was_fetched_at_once_it_is_said_once(page: StoryPage) -> None:
    def late(_story: int) -> list[History]:
        found = histories(_story)
        seen = found[1].row.seen
        return [replace(each, row=replace(each.row, seen=seen)) for each in found]

    page.histories_of = late
    page.show_story(ferry_row(), ferry())
    page.go("tab:timeline")
    tab = page.tab("timeline")
    assert isinstance(tab, Timeline)
    assert not any("first seen" in text for text in texts(tab))
    assert "All of it was first seen here on" in tab.foot.note.text()
    page.histories_of = histories
    page.show_story(ferry_row(), ferry())
    assert page.tab("timeline") is tab
    assert any("first seen" in text for text in texts(tab)), "the Echo was seen when it was published"
    assert "All of it" not in tab.foot.note.text()


def test_where_nothing_was_updated_nothing_asks_for_updates(page: StoryPage, qtbot: QtBot) -> None:
    tab = opened(page)
    assert tab.updates.isVisible()
    tab.updates.setChecked(True)
    page.histories_of = lambda _story: []
    page.show_story(replace(ferry_row(), id=9), ferry())
    qtbot.waitUntil(lambda: not page._filling.busy)
    assert page.tab("timeline") is tab and len(texts(tab)) == 3
    assert tab.updates.isHidden() and not tab.updates.isChecked() and tab.tools.count.text() == ""


def test_how_much_later_is_told_to_the_minute_while_that_matters() -> None:
    minutes = {37: "+ 37 minutes", 60: "+ 1 hour", 74: "+ 1 h 14 min", 791: "+ 13 hours"}
    for late, words in minutes.items():
        assert after(NOON + timedelta(minutes=late), NOON) == words


def test_where_nothing_was_updated_no_row_says_that_it_was_published() -> None:
    new = Event(NOON, "published", "Herald", "Doors jam", "a1")
    assert timeline_grid([new]).cell(0, 2).text == "Doors jam"
