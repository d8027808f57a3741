"""The window from right to left: what Qt does not turn by itself is turned too."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QFont, QTextCursor, QTextLayout, QTextOption
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gallery.pseudo import pseudo, speak_pseudo
from tests.ui.story.data import ferry
from ui.delegates.card_geometry import PAD_X, CardMetrics, lay_out
from ui.delegates.mark_painter import strokes
from ui.delegates.side_row import SideRowDelegate
from ui.main_window import MainWindow
from ui.models.evidence import Evidence
from ui.models.marks import CellWriter
from ui.models.overview import Statement
from ui.services import Place
from ui.story.statements import INDENT, Statements
from ui.story.table import ClaimTable
from ui.story.tabs import LEAST_GAP, StoryTabs
from ui.theme.theme import app_theme


@pytest.fixture
def arabic(qapp: QApplication) -> Iterator[None]:
    """Letters, numbers and direction of an Arabic window."""
    translator = speak_pseudo(qapp)
    yield
    qapp.removeTranslator(translator)
    translator.deleteLater()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(QLocale("en"))


def test_cards_begin_at_the_right(arabic: None) -> None:
    metrics = CardMetrics(title=20, small=14, chip=18)
    geometry = lay_out(300, metrics, 1, [60, 60], more_width=20, meta_width=50, notes=1)
    first, second = geometry.chips
    assert first.right() + 1 == 300 - PAD_X and second.right() < first.left()
    assert geometry.meta.left() == PAD_X


def test_a_tab_begins_at_the_right_and_its_count_follows(arabic: None, qtbot: QtBot) -> None:
    theme = app_theme()
    tabs = StoryTabs(theme)
    qtbot.addWidget(tabs)
    for number, name in enumerate(("Overview", "Quotes")):
        tabs.add(name)
        tabs.set_count(number, 8)
    tabs.resize(600, 40)
    tabs.fit(600)
    picture = tabs.grab().toImage()
    first = tabs.tabRect(0)
    accent = theme.colour("accent").rgb()
    line = [x for x in range(600) if picture.pixel(x, first.bottom() - 1) == accent]
    assert line[-1] == first.right() and line[0] > first.left() + LEAST_GAP


def test_the_arrow_of_a_folder_is_at_the_right(arabic: None, window: MainWindow) -> None:
    tree = window.sidebar.view
    item = window.sidebar.model.item_of(Place("folder", folder="National"))
    assert item is not None
    row = tree.visualRect(item.index())
    row.setLeft(0)
    arrow = SideRowDelegate(tree).arrow_rect(row)
    assert arrow.right() == row.right() and arrow.width() < row.width() / 2
    assert tree.isExpanded(item.index())
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=arrow.center())
    assert not tree.isExpanded(item.index())


def test_the_whole_window_is_turned(arabic: None, window: MainWindow, qtbot: QtBot) -> None:
    at = [pane.mapTo(window, QPoint(0, 0)).x() for pane in (window.sidebar, window.lists, window.content)]
    assert at == sorted(at, reverse=True) and at[0] > at[2]
    assert window.menuBar().actions()[0].text() == pseudo("&File")


def test_the_frozen_column_and_its_head_are_at_the_right(arabic: None, qtbot: QtBot) -> None:
    table = ClaimTable(app_theme())
    qtbot.addWidget(table)
    table.resize(900, 500)
    table.show_evidence(Evidence(ferry()))
    table.show()
    qtbot.waitExposed(table)
    view = table.view
    assert view.down.geometry().left() > view.viewport().geometry().left()
    corner = view._corner.geometry()
    assert abs(corner.right() - view.down.geometry().right()) <= 2 and corner.width() == view.down.width()


def test_a_list_of_statements_begins_at_the_right_also_where_its_words_do_not(
    arabic: None, qtbot: QtBot
) -> None:
    lines = Statements(app_theme(), "Where they differ")
    qtbot.addWidget(lines)
    lines.resize(500, 200)
    lines.show_statements([Statement(CellWriter().write(words).cell(), "") for words in ("Seven", "ميناء")])
    block = lines.document().begin()
    for _ in range(2):
        assert block.textDirection() == Qt.LayoutDirection.RightToLeft
        assert block.blockFormat().rightMargin() > 0 == block.blockFormat().leftMargin()
        lines.document().setTextWidth(500)
        line = block.layout().lineAt(0)
        assert line.cursorToX(0)[0] <= 500, "the dot before it is in sight"
        block = block.next()


def test_a_list_of_statements_is_not_shifted_by_a_first_line_that_is_full(arabic: None, qtbot: QtBot) -> None:
    lines = Statements(app_theme(), "Where they differ")
    qtbot.addWidget(lines)
    lines.resize(300, 200)
    words = "صوّت مجلس البلدة يوم الاثنين على إنهاء "
    for letters in range(20):  # one of them fills the first line
        text = letters * "ا" + " " + 4 * words
        lines.show_statements([Statement(CellWriter().write(text).cell(), "")])
        lines.show()
        start = lines.cursorRect(QTextCursor(lines.document())).right()
        assert start > lines.viewport().width() - INDENT / 2


def test_a_mark_stands_under_its_word_where_a_line_from_right_to_left_breaks(arabic: None) -> None:
    text = "The council votes to end the night bus service from the first of May, drivers were told"
    font = QFont(app_theme().type.reading(15))
    layout, option = QTextLayout(text, font), QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    layout.beginLayout()
    lines = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(200)
        line.setPosition(QPointF(0, 30 * len(lines)))
        lines.append((line.textStart(), line.textStart() + line.textLength()))
    layout.endLayout()
    assert len(lines) > 2
    for number, (begin, end) in enumerate(lines):
        word = text[begin:end].split()[-1]
        at = begin + text[begin:end].rindex(word)
        (stroke,) = strokes(layout, [(at, at + len(word), "loaded")])
        drawn = [run.boundingRect() for run in layout.lineAt(number).glyphRuns(at, len(word))]
        assert abs(stroke.rect.left() - min(box.left() for box in drawn)) < 1, word
        assert abs(stroke.rect.right() - max(box.right() for box in drawn)) < 1, word
