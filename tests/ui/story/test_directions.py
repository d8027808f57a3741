"""Words of both directions in one cell or line: each keeps its order, its side and its marks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.delegates.cell_layout import PAD_X, CellFonts, lay_out
from ui.delegates.mark_painter import strokes
from ui.models.cell_table import plain
from ui.models.marks import UNSEEN, CellWriter, isolated, naming, outside, runs_to_the_left
from ui.models.overview import Statement
from ui.story.statements import Statements
from ui.theme.theme import app_theme

SHALOM = "\u05e9\u05dc\u05d5\u05dd"
ARABIC = "\u0645\u062c\u0644\u0633 \u0627\u0644\u0628\u0644\u062f\u0629"
WIDTH = 300
words = st.sampled_from(["Gazette ", "\u201chalf\u201d", " 12 ", f"{SHALOM}.", ARABIC, " (12)", "\u2013"])


@given(pieces=st.lists(words, min_size=1, max_size=6))
def test_what_is_written_is_what_is_read_and_copied(pieces: list[str]) -> None:
    writer = CellWriter()
    for piece in pieces:
        writer.write(piece, "body")
        assert writer.cell().text[writer.begun :].lstrip().startswith(piece.strip())
    cell = writer.cell()
    assert cell.text.translate(UNSEEN) == "".join(pieces)
    assert cell.runs[-1].end == len(cell.text) == writer.length
    assert plain([cell]) == " ".join("".join(pieces).split())


def test_lines_stand_at_the_side_where_they_begin(qapp: QApplication) -> None:
    fonts = CellFonts(app_theme())
    cell = (
        CellWriter()
        .write(ARABIC, "body")
        .line()
        .write("2 of 3", "strong")
        .line()
        .write("\u2013", "quiet")
        .cell()
    )
    layout = lay_out(cell, WIDTH, fonts).layout
    right = WIDTH - 2 * PAD_X
    boxes = [layout.lineAt(n).naturalTextRect() for n in range(layout.lineCount())]
    assert boxes[0].right() == pytest.approx(right, abs=1.5) and boxes[0].left() > 40
    assert boxes[1].left() == pytest.approx(0, abs=0.5)
    assert boxes[2].left() == pytest.approx(0, abs=0.5), (
        "without a direction it stands where the window begins"
    )


def test_a_sentence_of_the_window_stands_where_it_begins_whatever_name_it_begins_with(
    qapp: QApplication,
) -> None:
    fonts = CellFonts(app_theme())
    for words in ("{outlet} says this too", "same words as {outlet}"):
        cell = CellWriter().write(naming(words, ARABIC), "small").write("  ¶3", "small").cell()
        layout = lay_out(cell, WIDTH, fonts).layout
        line = layout.lineAt(0)
        assert line.naturalTextRect().left() == pytest.approx(0, abs=0.5)
        place = line.glyphRuns(cell.text.index("¶"), 2)[0].boundingRect()
        assert place.right() == pytest.approx(line.naturalTextRect().right(), abs=2), "the place comes last"
    assert naming("{outlet} says this too", "Gazette") == "Gazette says this too"


def test_a_mark_in_words_of_both_directions_is_under_those_words_only(qapp: QApplication) -> None:
    fonts = CellFonts(app_theme())
    text = f"{SHALOM} one {SHALOM} two {SHALOM}"
    cell = CellWriter().write(text, "body").cell()
    laid = lay_out(cell, 600, fonts)
    whole = laid.layout.lineAt(0).naturalTextRect().width()
    one = strokes(laid.layout, [(text.index("one"), text.index("one") + 3, "differs")])
    two = strokes(laid.layout, [(text.index("two"), text.index("two") + 3, "differs")])
    assert len(one) == len(two) == 1
    assert one[0].rect.width() < whole / 3 and two[0].rect.width() < whole / 3
    assert one[0].rect.left() > two[0].rect.right(), "what comes first stands further to the right"
    number = f"{SHALOM} 1900 {SHALOM}"
    laid = lay_out(CellWriter().write(number, "body").cell(), 600, fonts)
    digits = strokes(laid.layout, [(len(SHALOM) + 1, len(SHALOM) + 5, "differs")])
    last = strokes(laid.layout, [(len(SHALOM) + 2, len(SHALOM) + 5, "differs")])
    assert digits[0].rect.width() > last[0].rect.width() * 1.2, "the first digit too"
    laid = lay_out(cell, 600, fonts)
    both = strokes(laid.layout, [(text.index("one"), text.index("two") + 3, "differs")])
    assert sum(stroke.rect.width() for stroke in both) < whole * 0.75


def test_the_first_letter_with_a_direction_decides() -> None:
    assert runs_to_the_left(f"12 {SHALOM} one") and not runs_to_the_left(f"one {SHALOM}")
    assert not runs_to_the_left("12") and runs_to_the_left("12", otherwise=True)


def test_marks_in_a_document_lie_under_their_words_too(qtbot: QtBot) -> None:
    body = Statements(app_theme(), "List")
    qtbot.addWidget(body)
    body.resize(500, 80)
    writer = CellWriter().write(f"{ARABIC}  ", "strong").write("Twelve", "body")
    writer.mark(writer.begun, writer.length, "differs").write(" (The Port Courier)", "quiet")
    body.show_statements([Statement(writer.cell(), "claim:c1")])
    body.show()
    qtbot.waitExposed(body)
    (block, _origin) = body.visible_blocks()[0]
    (mark,) = body.marks
    (stroke,) = strokes(block.layout(), [(*mark[:2], mark[2])], block.text())
    whole = block.layout().lineAt(0).naturalTextRect()
    assert stroke.rect.width() < whole.width() / 2
    image = body.viewport().grab().toImage()
    amber = app_theme().colour("amber_line")
    columns = {
        x
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).rgb() == amber.rgb()
    }
    assert columns and max(columns) - min(columns) < stroke.rect.width() + 4


def test_a_line_runs_as_what_it_tells_of(qapp: QApplication) -> None:
    """Below an Arabic sentence the name of an outlet in Latin letters stands where that sentence begins."""
    fonts = CellFonts(app_theme())
    writer = CellWriter().write(ARABIC, "body").line(like=ARABIC).write("Gazette \u00b63", "quiet")
    cell = writer.cell()
    layout = lay_out(cell, WIDTH, fonts).layout
    box = layout.lineAt(1).naturalTextRect()
    assert box.right() == pytest.approx(WIDTH - 2 * PAD_X, abs=8) and box.left() > 40
    assert plain([cell]) == f"{ARABIC} Gazette \u00b63"
    assert CellWriter().line(like="plain").cell().text == "\n"


def test_digits_of_arabic_keep_what_follows_in_its_order() -> None:
    twelve = "\u0661\u0662"
    cell = CellWriter().write("numbers: ", "body").write(twelve, "body").write(" (both)", "body").cell()
    assert cell.text == f"numbers: {isolated(twelve)} (both)"
    assert outside(f"{isolated(ARABIC)} is quoted") == " is quoted"
