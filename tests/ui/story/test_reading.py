"""Finding, copying, correcting, turning and printing on the story page, with mouse and keyboard."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QGuiApplication, QPixmap, QRegion
from PySide6.QtPrintSupport import QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from reader.model.comparison import Comparison, Credit
from tests.ui.story.data import broad, ferry, ferry_row
from ui.dialogs.printing import Printing, file_name
from ui.models.attribution_rows import attribution_grid, attribution_rows
from ui.models.claim_rows import BY_DIFFERENCE, BY_OUTLETS
from ui.models.evidence import Evidence
from ui.models.overview import origins
from ui.story.annotated import AnnotatedTab
from ui.story.left_out import FIRST, LeftOutTab
from ui.story.marked_text import MarkedText
from ui.story.overview import Overview
from ui.story.page import StoryPage
from ui.story.side_by_side import SideBySide
from ui.story.source_graph import SourceGraph
from ui.story.sources import Sources
from ui.story.tab import pair_address
from ui.theme.theme import app_theme
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.paper import Paper, document_of, preview, write_pdf

TABS = ("overview", "annotated", "side_by_side", "quotes", "left_out", "wording", "sources", "timeline")


@pytest.fixture
def page(qtbot: QtBot) -> StoryPage:
    shown = StoryPage()
    qtbot.addWidget(shown)
    shown.resize(1280, 800)
    shown.corrections_of = lambda _story: 0
    shown.show()
    qtbot.waitExposed(shown)
    shown.show_story(ferry_row(), ferry())
    return shown


def annotated(page: StoryPage, article: str) -> AnnotatedTab:
    page.go(f"annotated:{article}")
    tab = page.tab("annotated")
    assert isinstance(tab, AnnotatedTab)
    return tab


def side(page: StoryPage) -> SideBySide:
    page.go("tab:side_by_side")
    tab = page.tab("side_by_side")
    assert isinstance(tab, SideBySide)
    return tab


@pytest.mark.parametrize(
    ("tab", "words"),
    [
        ("overview", "Coast Press"),
        ("annotated", "survey"),
        ("side_by_side", "October"),
        ("quotes", "largely"),
        ("left_out", "crowns"),
        ("wording", "admitted"),
        ("sources", "survey"),
        ("timeline", "defends"),
    ],
)
def test_every_tab_can_be_searched(qtbot: QtBot, page: StoryPage, tab: str, words: str) -> None:
    page.go(f"tab:{tab}")
    page.find_bar.open()
    qtbot.keyClicks(page.find_bar.box, words)
    assert page.find_text(words)
    assert not page.find_text("zeppelin")


def test_finding_goes_from_card_to_card_and_back(page: StoryPage) -> None:
    page.go("tab:overview")
    tab = page.tab("overview")
    assert isinstance(tab, Overview)
    assert tab.find_text("Echo") and tab._found_in is tab.disagree
    places = set()
    for _ in range(12):
        assert tab.find_text("Echo")
        places.add(tab._found_in)
    assert len(places) > 2
    assert tab.find_text("Echo", backward=True)


def test_the_overview_begins_with_what_differs_and_shows_its_evidence(page: StoryPage) -> None:
    page.go("tab:overview")
    tab = page.tab("overview")
    assert isinstance(tab, Overview)
    assert (tab.first.y(), tab.first.x()) < min((c.y(), c.x()) for c in tab.cards if c.isVisible())
    assert "Mostly, yes" in tab.disagree.toPlainText()
    assert "The Echo ¶1" in tab.common.toPlainText(), "what all report names where it stands"


def test_the_bar_behind_the_notes_scrolls_the_text(page: StoryPage) -> None:
    tab = annotated(page, "a1")
    tab.text.leave_below(4000)
    inner = tab.text.verticalScrollBar()
    assert not inner.isVisible() and tab.bar.maximum() == inner.maximum() > 0
    tab.bar.setValue(120)
    assert inner.value() == 120
    inner.setValue(60)
    assert tab.bar.value() == 60


def test_a_chips_menu_copies_its_sources_and_corrects(qtbot: QtBot, page: StoryPage) -> None:
    tab = annotated(page, "a1")
    chip = next(chip for chip in tab.margin.chips if chip.note.kind == "differs")
    choices = dict(chip.corrections())
    next(act for words, act in choices.items() if words.startswith("Copy"))()
    copied = QGuiApplication.clipboard().text()
    assert "Mostly, yes." in copied and "https://herald.example/ferry" in copied
    with qtbot.waitSignal(page.corrected):
        next(act for words, act in choices.items() if words.startswith("Dismiss this row"))()
    with qtbot.waitSignal(page.anchor_asked) as asked:
        next(act for words, act in choices.items() if "says this elsewhere" in words)()
    assert asked.args == ["c2", "a1"]


def test_a_chips_menu_is_a_menu(qtbot: QtBot, page: StoryPage) -> None:
    chip = annotated(page, "a1").margin.chips[0]
    qtbot.mouseMove(chip)
    from PySide6.QtGui import QContextMenuEvent

    spot = QPoint(8, 8)
    QGuiApplication.sendEvent(
        chip, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, chip.mapToGlobal(spot))
    )
    menus = chip.findChildren(QMenu)
    assert menus and menus[0].isVisible() and len(menus[0].actions()) >= 3
    menus[0].close()


def test_the_menu_of_every_text_has_a_ground_of_its_own(qtbot: QtBot, page: StoryPage) -> None:
    """A menu takes over what a style sheet says of the widget that it is a child of."""
    annotated(page, "a1")
    side(page)
    page.go("tab:overview")
    page.tab("overview")
    texts = page.findChildren(MarkedText)
    assert len(texts) > 6
    ground = app_theme().colour("card")
    for text in texts:
        menu = text.createStandardContextMenu()
        menu.ensurePolished()
        picture = QPixmap(menu.sizeHint())
        picture.fill(Qt.GlobalColor.magenta)
        menu.resize(menu.sizeHint())
        menu.render(picture, QPoint(), QRegion(), QWidget.RenderFlag.DrawWindowBackground)
        assert picture.toImage().pixelColor(menu.width() // 2, 3) == ground, text.accessibleName()
        menu.deleteLater()


def test_a_ghost_row_is_dismissed_or_found_by_its_menu(qtbot: QtBot, page: StoryPage) -> None:
    tab = annotated(page, "a2")
    found = tab.text.document().find("no passenger had been warned")
    spot = tab.text.cursorRect(found).center() - QPoint(8, 0)
    choices = dict(tab.text.corrections(spot))
    with qtbot.waitSignal(page.corrected):
        next(act for words, act in choices.items() if "not left out" in words)()
    with qtbot.waitSignal(page.anchor_asked) as asked:
        next(act for words, act in choices.items() if "show where" in words)()
    assert asked.args == ["c4", "a2"]


def test_two_texts_offer_the_same(qtbot: QtBot, page: StoryPage) -> None:
    view = side(page)
    view.show_texts()
    pane = view.texts.left
    cursor = pane.textCursor()
    cursor.setPosition(pane.placed["a1.p3"].start + 8)
    choices = dict(pane.corrections(pane.cursorRect(cursor).center()))
    assert any("Copy with its sources" in words for words in choices)
    with qtbot.waitSignal(page.corrected):
        next(act for words, act in choices.items() if words.startswith("No difference (number)"))()


def test_rows_can_be_sorted_and_columns_chosen(qtbot: QtBot, page: StoryPage) -> None:
    table = side(page).table
    table.order._take(BY_DIFFERENCE)
    assert table.rows is not None
    assert [claim.id for claim in table.rows.claims[:2]] == ["c2", "c3"]
    table.order._take(BY_OUTLETS)
    assert table.rows.claims[0].id == "c1"
    assert table.outlets.text().startswith("All 3 outlets")
    menu = table.outlets.menu()
    menu.popup(table.mapToGlobal(QPoint(0, 40)))
    entry = menu.actions()[2]
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(entry).center())
    assert table.outlets.text().startswith("2 of 3 outlets") and menu.isVisible()
    assert table.view.cells.columnCount() == 2
    menu.close()


def test_a_columns_head_orders_moves_and_hides(page: StoryPage) -> None:
    table = side(page).table

    def do(column: int, words: str) -> None:
        next(act for said, act in table.view.column_choices(column) if said.startswith(words))()

    do(1, "Order the rows as in Herald")
    assert table.order.key == "a2" and table.choice.order == "a2"
    do(2, "Put Island Post first")
    assert table.view.across.visualIndex(2) == 0
    do(0, "Hide The Echo")
    assert table.columns() == ["a2", "a3"] and table.outlets.text().startswith("2 of 3")
    do(0, "Read Herald with notes")
    assert page.current == "annotated"
    tab = page.tab("annotated")
    assert isinstance(tab, AnnotatedTab) and tab.outlet.key == "a2"


def test_four_outlets_stand_side_by_side_in_a_window_of_1280(qtbot: QtBot, page: StoryPage) -> None:
    """The window leaves the page 806 px; no column is cut at its edge, and one step brings the next whole."""
    page.resize(806, 700)
    page.show_story(ferry_row(), broad(12, 12))
    view = side(page).table.view
    edge = view.viewport().width()

    def whole() -> list[int]:
        return [
            column
            for column in range(12)
            if view.columnViewportPosition(column) >= 0
            and view.columnViewportPosition(column) + view.columnWidth(column) <= edge + 4
        ]

    assert whole() == [0, 1, 2, 3]
    view.horizontalScrollBar().setValue(1)
    assert whole() == [1, 2, 3, 4]


def test_left_out_begins_with_the_weightiest(qtbot: QtBot, page: StoryPage) -> None:
    page.show_story(ferry_row(), _much_left_out())
    page.go("left_out:a2")
    tab = page.tab("left_out")
    assert isinstance(tab, LeftOutTab)
    assert tab.view.cells.rowCount() == FIRST and tab.more.isVisible()
    assert tab.tools.count.text() == "10 of 30 details"
    qtbot.mouseClick(tab.more, Qt.MouseButton.LeftButton)
    assert tab.view.cells.rowCount() == 30 and not tab.more.isVisible()
    assert tab.tools.count.text() == "30 details"
    page.go("tab:quotes")
    page.go("tab:left_out")
    assert tab.view.cells.rowCount() == 30


def _much_left_out() -> Comparison:
    story = ferry()
    row = story.left_out[0]
    return replace(
        story, left_out=tuple(replace(row, text=f"detail {n}", weight=1 - n / 40) for n in range(30))
    )


def test_outlets_are_turned_and_texts_swapped_in_every_tab_that_has_them(page: StoryPage) -> None:
    page.show_story(ferry_row(), ferry())
    page.go("tab:quotes")
    page.turn(1)
    assert page.current == "annotated", "quotes are of no single outlet"
    annotated = page.tab("annotated")
    assert isinstance(annotated, AnnotatedTab)
    seen = []
    for _ in range(3):
        seen.append(annotated.outlet.key)
        page.turn(1)
    assert sorted(seen) == ["a1", "a2", "a3"] and annotated.outlet.key == seen[0]
    page.turn(-1)
    assert annotated.outlet.key == seen[-1]
    page.go("left_out:a1")
    page.turn(1)
    left_out = page.tab("left_out")
    assert isinstance(left_out, LeftOutTab) and left_out.outlet.key == "a2"
    page.go(pair_address("a1", "a2"))
    side = page.tab("side_by_side")
    assert isinstance(side, SideBySide)
    page.turn(1)
    assert (side.texts.left_choice.key, side.texts.right_choice.key) == ("a1", "a3")
    page.turn(1)
    page.swap_texts()
    assert (side.texts.left_choice.key, side.texts.right_choice.key) == ("a2", "a1")
    side.show_table()
    page.swap_texts()
    page.turn(1)
    assert page.current == "annotated"


def credited() -> Comparison:
    """Two outlets that name another one."""
    story = ferry()
    return replace(story, sources=(*story.sources, Credit("a1", "Quay News", "a1.p1", "credits")))


def test_sources_are_a_picture_and_a_list(qtbot: QtBot, page: StoryPage) -> None:
    page.go("sources:a2")
    tab = page.tab("sources")
    assert isinstance(tab, Sources)
    graph = tab.graph
    assert not graph.isVisible(), "one line says no more than the row below it"
    page.show_story(ferry_row(), credited())
    page.go("sources:a2")
    assert isinstance(graph, SourceGraph) and graph.isVisible()
    said = "The Echo credits Quay News; Herald credits Coast Press Agency"
    assert graph.accessibleName() == said
    end = graph.ends(graph.ties[0])[1].toPoint()
    qtbot.mouseClick(graph, Qt.MouseButton.LeftButton, pos=end)
    assert tab.view.currentIndex().row() == graph.ties[0].row


def test_whom_each_outlet_has_it_from(qtbot: QtBot, page: StoryPage) -> None:
    page.go("tab:sources")
    tab = page.tab("sources")
    assert isinstance(tab, Sources) and tab.what.key == "people", "two of three name no outlet"
    assert not tab.graph.isVisible()
    cells = tab.view.cells
    assert cells.rowCount() == 2 and cells.head(0).text == "Ada Lindqvist\nperson"
    assert cells.head(1).text == "Union survey\ndocument"
    assert cells.cell(0, 0).text.startswith("answered, admitted  2 times")
    assert cells.cell(1, 1).text == "–"
    assert "1 person, 1 document" in cells.headerData(0, Qt.Orientation.Horizontal)
    place = cells.cell(1, 0).place
    assert place is not None and place.passage == "a1.p5"
    tab.alone.setChecked(True)
    assert cells.rowCount() == 0, "of the Island Post we have a part: it may have the survey, too"
    page.go("sources:a2")
    assert tab.what.key == "outlets"
    tab.what.set_key("people")
    page.show_story(replace(ferry_row(), id=99), replace(ferry(), attributions=()))
    page.go("tab:sources")
    qtbot.waitUntil(lambda: tab.what.key == "outlets")  # a list of nothing does not stand before one of some


def test_a_source_of_one_outlet_alone_is_told_where_the_others_are_whole() -> None:
    story = ferry()
    assert not any("one outlet only" in one.cell.text for one in origins(Evidence(story)))
    whole = tuple(replace(c, article=replace(c.article, complete=True)) for c in story.articles)
    evidence = Evidence(replace(story, articles=whole))
    assert [row.source for row in attribution_rows(evidence, alone=True)] == ["union survey"]
    head = attribution_grid(evidence, attribution_rows(evidence)).heads(1)
    assert head.text == "Union survey\ndocument · only here"
    told = [one.cell.text for one in origins(evidence)]
    assert told[-1] == "sources of one outlet only  union survey (The Echo)"


@pytest.mark.parametrize("tab", TABS)
def test_every_tab_can_be_written_as_pdf(page: StoryPage, tmp_path: Path, tab: str) -> None:
    page.go(f"tab:{tab}")
    paper = page.paper()
    assert paper is not None
    words = document_of(paper).toPlainText()
    assert "Ferry firm knew of faulty doors" in words
    told = {"overview": "Mostly, yes", "sources": "Ada Lindqvist", "wording": "admitted"}
    assert told.get(tab, "Herald" if tab != "annotated" else "The Echo") in words
    path = tmp_path / f"{tab}.pdf"
    write_pdf(paper, path)
    assert path.read_bytes().startswith(b"%PDF-") and list(tmp_path.iterdir()) == [path]


def test_many_outlets_are_printed_one_below_the_other(page: StoryPage) -> None:
    page.show_story(ferry_row(), broad(12, 6))
    side(page)
    paper = page.paper()
    assert paper is not None and not paper.wide
    assert "<table" not in paper.html and "Outlet 12" in paper.html


def test_two_texts_are_printed_line_by_line(page: StoryPage) -> None:
    side(page).show_texts()
    paper = page.paper()
    assert paper is not None
    words = document_of(paper).toPlainText()
    assert "14 cancelled sailings" in words and "12 sailings" in words and "six in ten" in words


def test_nothing_is_loaded_by_printing(tmp_path: Path) -> None:
    secret = tmp_path / "secret.html"
    secret.write_text("secret", "utf-8")
    document = document_of(Paper("x", f'<img src="{secret.as_uri()}"><p>kept</p>'))
    assert document.resource(2, QUrl(secret.as_uri())) in (None, "", QByteArray())
    assert "kept" in document.toPlainText()


def test_the_preview_shows_pages(qtbot: QtBot, page: StoryPage) -> None:
    page.go("tab:annotated")
    paper = page.paper()
    assert paper is not None
    dialog = preview(paper, page)
    dialog.open()
    assert isinstance(dialog, QPrintPreviewDialog) and "Ferry firm" in dialog.windowTitle()
    sheets = dialog.findChild(QPrintPreviewWidget)
    assert sheets is not None
    qtbot.waitUntil(lambda: sheets.pageCount() == 1)
    dialog.reject()


def test_a_long_preview_is_drawn_while_the_window_goes_on(qtbot: QtBot, page: StoryPage) -> None:
    page.go("tab:side_by_side")
    printing, beats = Printing(page.paper, NoticeBar(page), page), []
    timer = QTimer(page, interval=1)
    timer.timeout.connect(lambda: beats.append(dialog.isVisible()))
    dialog = printing.preview()
    assert isinstance(dialog, QPrintPreviewDialog)
    timer.start()
    sheets = dialog.findChild(QPrintPreviewWidget)
    assert sheets is not None
    qtbot.waitUntil(lambda: sheets.pageCount() >= 1)
    assert beats
    dialog.reject()


def test_pages_that_cannot_be_made_do_not_hold_the_window(qtbot: QtBot, page: StoryPage) -> None:
    def faulty() -> str:
        raise ZeroDivisionError

    printing = Printing(lambda: Paper("x", faulty), NoticeBar(page), page)
    with qtbot.captureExceptions() as raised:
        dialog = printing.preview()
        assert dialog is not None
        qtbot.waitUntil(lambda: bool(raised) and dialog.isVisible())
    assert {kind for kind, *_ in raised} == {ZeroDivisionError}
    dialog.reject()


def test_a_pdf_that_cannot_be_written_is_told(qtbot: QtBot, page: StoryPage, tmp_path: Path) -> None:
    notice = NoticeBar(page)
    printing = Printing(page.paper, notice, page)
    paper = page.paper()
    assert paper is not None
    printing.write(paper, tmp_path / "nowhere" / "x.pdf")
    qtbot.waitUntil(lambda: "could not be written" in notice.text)
    printing.write(paper, tmp_path / "x.pdf")
    qtbot.waitUntil(lambda: notice.text.startswith("Saved as"))
    page.clear()
    assert printing.preview() is None and "Open a story" in notice.text


def test_a_title_becomes_a_file_name() -> None:
    assert file_name('A/B: "C"?') == "A B C"
    assert file_name("...") == "variorum"
    assert len(file_name("x" * 300)) == 80
