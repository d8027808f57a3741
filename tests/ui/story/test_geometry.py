"""Pure geometry: wrapping rows, marks on lines, texts held in step."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.delegates.cell_layout import PAD_X, CellFonts, lay_out, paint_cell, run_at, shortened
from ui.delegates.mark_painter import Utf16, strokes
from ui.models.marks import CellWriter
from ui.models.overview import Statement
from ui.story.legend import Legend
from ui.story.linked_scroll import anchor_offset, interpolate, rising
from ui.story.statements import BULLET, Statements
from ui.story.tool_row import CheckButton, ChoiceButton, Switch, ToolRow
from ui.theme import measures
from ui.theme.theme import app_theme
from ui.widgets.card_columns import CardColumns


def test_a_text_is_held_by_its_middle_and_by_its_ends() -> None:
    assert anchor_offset(0, 1000, 400) == 0
    assert anchor_offset(500, 1000, 400) == 200
    assert anchor_offset(1000, 1000, 400) == 400
    assert anchor_offset(100, 1000, 400) == 100


def test_heights_between_anchors_are_shared_out() -> None:
    points = [(0.0, 0.0), (100.0, 300.0), (200.0, 400.0)]
    assert interpolate(points, 50) == 150
    assert interpolate(points, 150) == 350
    assert interpolate(points, 250) == 450
    assert interpolate([], 7) == 7


def test_crossed_links_give_way_to_the_longest_run() -> None:
    assert rising([(1, 1), (2, 9), (3, 2), (4, 3)]) == [(1, 1), (3, 2), (4, 3)]
    assert rising([]) == []


def test_a_narrow_row_goes_on_below(qtbot: QtBot) -> None:
    row = ToolRow()
    qtbot.addWidget(row)
    buttons = [row.button(f"Button number {n}", "", lambda: None) for n in range(5)]
    row.tell("5 things")
    wide, narrow = row.heightForWidth(2000), row.heightForWidth(260)
    assert narrow > 2 * wide
    row.resize(260, narrow)
    row.show()
    qtbot.waitExposed(row)
    boxes = [button.geometry() for button in (*buttons, row.count)]
    assert all(box.left() >= 0 and box.right() < 260 for box in boxes)
    assert not any(a.intersects(b) for n, a in enumerate(boxes) for b in boxes[n + 1 :])
    assert isinstance(row.childAt(QPoint(5, boxes[0].center().y())), QPushButton)


def test_controls_stand_closer_before_a_second_line_begins(qtbot: QtBot) -> None:
    row = ToolRow()
    qtbot.addWidget(row)
    buttons = [row.button(f"Button number {n}", "", lambda: None) for n in range(3)]
    row.tell("5 things")
    row.show()
    qtbot.waitExposed(row)
    one_line, wide = row.heightForWidth(4000), sum(button.sizeHint().width() for button in buttons)
    for width in range(wide, wide + 40):
        assert (row.heightForWidth(width) == one_line) is (width >= wide + 2 * measures.XS)
        row.resize(width, 100)
        qtbot.waitUntil(lambda: row.layout() is not None and row.layout().geometry().width() == row.width())
        gaps = {b.x() - a.geometry().right() - 1 for a, b in pairwise(buttons) if b.y() == a.y()}
        if width >= wide + 2 * measures.XS:
            assert gaps == {measures.S if width >= wide + 2 * measures.S else measures.XS}


def test_controls_say_less_before_a_second_line_begins(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    row = ToolRow(host)
    outlet = ChoiceButton("Outlet:", row, sign="≥", brief=90)
    outlet.set_choices([("a", "The Quay Review of Politics & Letters"), ("b", "Echo")], "a")
    some = CheckButton("Outlets", row)
    some.set_choices([("a", "A")], lambda on, _all: f"All {on} outlets", lambda on, _all: f"All {on}")
    link = Switch("Scroll together", True, row, sign="link")
    for each in (outlet, some, link):
        row.add(each)
    host.show()
    qtbot.waitExposed(host)
    one_line, seen = row.heightForWidth(4000), set()
    for width in [*range(40, 900, 7), *range(900, 40, -7)]:
        row.resize(width, 200)
        qtbot.waitUntil(lambda: row.layout() is not None and row.layout().geometry().width() == row.width())
        words = outlet.text()
        cut = words.startswith("≥ The") and len(words) < 16
        assert cut or words.startswith("Outlet: The Quay"), words
        # One after the other: what has an icon, what has the longest words, what is left, and cut once more.
        given = (link.text() == "", cut, some.text() == "All 1", cut and len(words) < 12)
        assert given == tuple(sorted(given, reverse=True)), given
        fits = row.heightForWidth(width) == one_line
        assert fits or not any(given), "words are cut for nothing"
        seen.add((sum(given), fits))
    assert seen == {(0, True), (1, True), (2, True), (3, True), (4, True), (0, False)}
    assert "Quay Review" in outlet.accessibleName() and link.accessibleName() == "Scroll together"
    row.resize(outlet.sizeHint().width() + some.sizeHint().width() + link.sizeHint().width() - 40, 200)
    qtbot.waitUntil(lambda: link.text() == "")
    outlet.set_key("b")
    qtbot.waitUntil(lambda: link.text() != "")


def test_a_row_knows_its_new_height_when_a_button_comes_goes_or_changes(qtbot: QtBot) -> None:
    row = ToolRow()
    qtbot.addWidget(row)
    first, second = (row.button(f"Button number {n}", "", lambda: None) for n in range(2))
    row.show()
    qtbot.waitExposed(row)
    one_below_the_other = row.heightForWidth(first.sizeHint().width() + 40)
    width = first.sizeHint().width() + 40
    second.hide()
    alone = row.heightForWidth(width)
    assert alone < one_below_the_other
    second.show()
    assert row.heightForWidth(width) == one_below_the_other
    first.setText("…")
    second.setText("…")
    assert row.heightForWidth(width) == alone


def test_a_mark_over_a_line_end_is_two_strokes(qtbot: QtBot) -> None:
    fonts = CellFonts(app_theme())
    cell = CellWriter().write("several plain words that will not fit into one line", "body").cell()
    laid = lay_out(cell, 180, fonts)
    assert laid.layout.lineCount() > 1
    found = strokes(laid.layout, [(0, len(cell.text), "only")])
    assert len(found) == laid.layout.lineCount()
    assert all(stroke.rect.right() <= 180 - 2 * PAD_X + 1 for stroke in found)


def test_a_narrower_cell_is_higher(qtbot: QtBot) -> None:
    fonts = CellFonts(app_theme())
    cell = CellWriter().write("several plain words that will not fit into one line " * 3, "body").cell()
    assert lay_out(cell, 120, fonts).height > lay_out(cell, 400, fonts).height


def test_emoji_count_twice_for_qt() -> None:
    units = Utf16("a🚢b🚢")
    assert [units(n) for n in range(5)] == [0, 1, 3, 4, 6]


def test_the_style_under_a_point(qtbot: QtBot) -> None:
    fonts = CellFonts(app_theme())
    cell = CellWriter().write("Words ", "body").write("¶7", "small").cell()
    laid = lay_out(cell, 300, fonts)
    rect = QRect(0, 0, 300, laid.height).toRectF()
    line = laid.layout.lineAt(0).naturalTextRect()
    end = rect.topLeft() + line.topRight() + QPoint(PAD_X - 3, 9 + 8).toPointF()
    small = run_at(cell, laid, rect, end)
    body = run_at(cell, laid, rect, rect.topLeft() + QPoint(PAD_X + 4, 16).toPointF())
    assert small is not None and small.style == "small"
    assert body is not None and body.style == "body"
    assert run_at(cell, laid, rect, rect.bottomRight()) is None


@pytest.mark.parametrize("width", [120, 545, 1280])
def test_the_count_stays_at_the_far_end(qtbot: QtBot, width: int) -> None:
    row = ToolRow()
    qtbot.addWidget(row)
    row.button("Go", "", lambda: None)
    row.tell("9 rows")
    row.resize(width, row.heightForWidth(width))
    row.show()
    qtbot.waitExposed(row)
    assert row.count.geometry().right() == width - 1
    row.tell("")
    button = row.button("On", "", lambda: None)
    qtbot.waitUntil(lambda: button.width() > 20)
    assert width < 200 or button.geometry().right() < width // 2, "nothing else goes there"


def test_text_on_stripes_has_plain_ground_in_high_contrast() -> None:
    theme = app_theme()
    fonts = CellFonts(theme)
    cell = CellWriter().write("not reported", "quiet").cell(state="not_reported")
    laid = lay_out(cell, 200, fonts, centred=True)
    for mode, plain in (("light", False), ("contrast-dark", True), ("contrast-light", True)):
        theme.set_mode(mode)  # type: ignore[arg-type]
        image = QImage(200, 60, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        paint_cell(painter, QRectF(0, 0, 200, 60), cell, laid, (), theme, middle=True)
        painter.end()
        # Just left of the words: stripes, or the ground that the words stand on.
        line = laid.layout.lineAt(0).naturalTextRect()
        x = round(10 + line.left() - 3)
        colours = {image.pixelColor(x, y).name() for y in range(26, 36)}
        assert (colours == {theme.colour("hatch_ground").name()}) is plain, (mode, colours)


def test_cards_fill_the_shortest_column_and_none_is_squeezed(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    layout = CardColumns(10, (300,), page)
    heights = (40, 200, 50, 60, 30)
    cards = [QWidget() for _ in heights]
    for number, (card, height) in enumerate(zip(cards, heights, strict=True)):
        card.setFixedHeight(height)
        layout.add(card, 201 if number == 0 else 0)
    page.resize(410, layout.heightForWidth(410) // 2)
    page.show()
    qtbot.waitExposed(page)
    assert [card.height() for card in cards] == list(heights), "as high as it needs, whatever the page has"
    assert [(card.x(), card.y()) for card in cards] == [(0, 0), (0, 50), (210, 50), (210, 110), (210, 180)]
    assert cards[0].width() == 410 and cards[1].width() == 200
    assert layout.heightForWidth(410) == 250
    assert layout.heightForWidth(299) == sum(heights) + 4 * 10
    page.resize(412, 300)
    assert cards[0].width() == 201 and cards[1].x() == 211, "as wide as it must be, it takes no more columns"
    cards[2].hide()
    assert layout.heightForWidth(410) == 250 and layout.columns(299) == 1


def test_a_legend_goes_on_in_a_second_row_and_keeps_every_mark(qtbot: QtBot) -> None:
    legend = Legend(app_theme(), [("differs", "given differently"), ("only", "only here"), ("hatch", "no")])
    qtbot.addWidget(legend)
    wide = legend.sizeHint().width()
    assert legend.heightForWidth(wide) == legend.sizeHint().height()
    one, two, three = (legend.heightForWidth(width) for width in (wide, wide - 30, 60))
    assert one < two < three, "each entry that does not fit goes below"
    assert legend.heightForWidth(wide - 10) == one, "or what fits stands closer"
    for width in range(60, wide + 40):
        columns, gap = legend._columns(width)
        assert width < 200 or sum(columns) + gap * (len(columns) - 1) <= width
        for number, (_, words) in enumerate(legend._entries):
            assert len(columns) == 1 or legend._width(words) <= columns[number % len(columns)]


def test_a_heads_name_takes_two_lines_and_what_is_below_stays() -> None:
    fonts = CellFonts(app_theme())
    long = CellWriter().write("Nachrichtenagenturzusammenschluss der nördlichen Inseln und Häfen", "strong")
    cell = long.line().write("9 sentences", "small").cell()
    cut = shortened(cell, 135, fonts)
    name, below = cut.text.split("\n")
    assert name.endswith("…") and cell.text.startswith(name[:-1]) and below == "9 sentences"
    assert [cut.text[run.start : run.end] for run in cut.runs] == [name, below]
    one_line = CellWriter().write("Gazette", "strong").line().write("9 sentences", "small").cell()
    assert lay_out(cut, 135, fonts).layout.lineCount() == 3
    bare = CellWriter().write("Nachrichtenagentur der nördlichen Inseln", "strong").cell()
    assert lay_out(bare, 135, fonts).layout.lineCount() == 3 and shortened(bare, 135, fonts) == bare
    assert shortened(one_line, 135, fonts) == one_line and shortened(cell, 800, fonts) == cell


def test_a_word_that_is_longer_than_its_line_begins_beside_the_bullet(qtbot: QtBot) -> None:
    told = Statements(app_theme(), "told")
    qtbot.addWidget(told)
    told.resize(300, 200)
    told.show_statements([Statement(CellWriter().write("Nachrichtenagentur" * 4, "strong").cell(), "tab:x")])
    told.document().setTextWidth(300)
    first = told.document().firstBlock().layout().lineAt(0)
    assert first.textLength() > len(BULLET) + 10


def test_a_note_behind_a_text_does_not_stand_alone_in_a_line(qtbot: QtBot) -> None:
    fonts = CellFonts(app_theme())
    for text, note in (
        ("Nobody asked the town about it", "  ¶17"),
        ("The ferry", "  in full"),
        ("One", "  2 times"),
    ):
        cell = CellWriter().write(text).write(note, "small").cell()
        for width in range(110, 320, 3):
            laid = lay_out(cell, width, fonts).layout
            last = laid.lineAt(laid.lineCount() - 1)
            shown = cell.text[last.textStart() : last.textStart() + last.textLength()]
            assert shown.endswith(text.split()[-1] + note), (width, shown)
    name = CellWriter().write("Eastgate Mercury  ", "label").write("¶2", "small").cell()
    laid = lay_out(name, 130, fonts).layout
    assert [laid.lineAt(n).textStart() for n in range(laid.lineCount())] == [0, len("Eastgate ")]
    long = CellWriter().write("On responsibilities").write("  ¶17", "small").cell()
    laid = lay_out(long, 120, fonts).layout
    assert [laid.lineAt(n).textStart() for n in range(laid.lineCount())][1] == len("On "), "a word is cut"


def test_a_note_is_not_cut_where_a_line_has_no_room_for_the_word_before_it_too(qtbot: QtBot) -> None:
    fonts = CellFonts(app_theme())
    cell = CellWriter().write("The Daily Lantern", "label").write("  ").write("headline", "small").cell()
    for width in range(96, 320, 3):
        laid = lay_out(cell, width, fonts).layout
        lines = [laid.lineAt(n) for n in range(laid.lineCount())]
        shown = [cell.text[line.textStart() : line.textStart() + line.textLength()] for line in lines]
        assert shown[-1].endswith("headline"), (width, shown)


def test_no_line_begins_with_a_dot_that_parts(qtbot: QtBot) -> None:
    fonts = CellFonts(app_theme())
    writer = CellWriter().write("Nobody asked the town").write("  ¶1", "small").write(" · also ", "small")
    cell = writer.write("¶4", "small").cell()
    for width in range(96, 320):
        laid = lay_out(cell, width, fonts).layout
        lines = [laid.lineAt(n) for n in range(laid.lineCount())]
        shown = [cell.text[line.textStart() : line.textStart() + line.textLength()] for line in lines]
        assert not any(each.strip().startswith("·") or each.strip().endswith("also") for each in shown), shown
