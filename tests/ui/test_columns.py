"""The reading area wins: sidebar and list give way, and can be put away."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtPrintSupport import QPrintPreviewDialog
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.application import make_application
from ui.delegates.side_row import TEXT_X
from ui.delegates.text_lines import one_line
from ui.language import LANGUAGES
from ui.main_window import MainWindow
from ui.models.sidebar import SidebarModel
from ui.services import Place
from ui.theme.theme import app_theme
from ui.widgets.columns import LEAST, MOST, MOST_FOR_NAMES, NAMES, SETTLED_MS, SHARES

SCROLL_BAR = 12


def test_the_columns_follow_the_window_until_one_is_dragged(qtbot: QtBot, window: MainWindow) -> None:
    for width in (1024, 1280, 1440):
        window.resize(width, 760)
        qtbot.waitUntil(lambda width=width: abs(sum(window.splitter.sizes()) - width) < 8)
        qtbot.waitUntil(lambda width=width: window.splitter.sizes()[2] >= 0.59 * width)
        side, lists, _content = window.splitter.sizes()
        assert LEAST[0] <= side <= MOST_FOR_NAMES and LEAST[1] <= lists <= MOST[1] + 2
    handle = window.splitter.handle(1)
    qtbot.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(0, 200))
    qtbot.mouseMove(handle, QPoint(-30, 200))
    qtbot.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=QPoint(-30, 200))
    dragged = window.splitter.sizes()[0]
    window.resize(1300, 760)
    qtbot.waitUntil(lambda: abs(sum(window.splitter.sizes()) - 1300) < 8)
    assert abs(window.splitter.sizes()[0] - dragged) <= 2


def test_what_is_read_gives_way_alone_while_the_edge_is_in_a_hand(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1440, 760)
    rests = window.splitter._settle
    qtbot.waitUntil(lambda: window.splitter.sizes()[0] >= MOST[0] and rests.isActive())
    rests.setInterval(60_000)  # a hand that holds: a busy machine may be slower than the real one's rest
    window.resize(1424, 760)  # the hand takes hold
    before = window.splitter.sizes()
    for width in range(1400, 1080, -40):
        window.resize(width, 760)
        qtbot.waitUntil(lambda width=width: abs(sum(window.splitter.sizes()) - width) < 8)
        assert window.splitter.sizes()[:2] == before[:2]
    rests.start(SETTLED_MS)
    qtbot.waitUntil(
        lambda: window.splitter.sizes()[0] <= before[0] and window.splitter.sizes()[1] < before[1]
    )


def test_the_sidebar_is_as_wide_as_its_names_need_within_limits(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1600, 760)
    feeds = window.services.feeds()
    longer = [replace(feed, title=f"{feed.title} ({feed.id})") for feed in feeds]
    window.sidebar.update_feeds(longer)
    window.splitter.names_changed()
    qtbot.waitUntil(lambda: window.splitter.sizes()[0] == window.sidebar.sizeHint().width() > MOST[0])
    window.sidebar.update_feeds([replace(feed, title=feed.title * 9) for feed in feeds])
    window.splitter.names_changed()
    qtbot.waitUntil(lambda: window.splitter.sizes()[0] == min(MOST_FOR_NAMES, 8 * int(1600 * NAMES / 8)))
    window.resize(1024, 760)
    qtbot.waitUntil(lambda: window.splitter.sizes()[0] < 0.19 * 1024 and window.content.width() >= 600)
    window.resize(1600, 760)
    window.sidebar.update_feeds([replace(feed, title="Echo") for feed in feeds])
    window.splitter.names_changed()
    qtbot.waitUntil(lambda: window.splitter.sizes()[0] == MOST[0])


def test_where_room_is_scarce_what_is_read_keeps_it(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1280, 760)
    window.sidebar.update_feeds([replace(feed, title=feed.title * 9) for feed in window.services.feeds()])
    window.splitter.names_changed()
    qtbot.waitUntil(lambda: sum(window.splitter.sizes()) > 1270 and window.splitter.sizes()[0] <= MOST[0] + 2)
    assert window.splitter.sizes()[2] >= 0.6 * window.splitter.width()


def test_names_that_are_cut_can_still_be_told_apart() -> None:
    font = app_theme().type.sans()
    cut = one_line("The Harbour Gazette (Opinion)", font, 120, Qt.TextElideMode.ElideMiddle)
    assert cut.static.text().endswith("nion)") and "…" in cut.static.text()


def test_sidebar_and_list_are_put_away_by_keys(qtbot: QtBot, window: MainWindow) -> None:
    before = window.content.width()
    window.stories.view.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not window.lists.isVisible() and window.content.width() > before + 100)
    qtbot.keyClick(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: not window.sidebar.isVisible() and not window.lists.isVisible())
    qtbot.keyClick(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: window.sidebar.isVisible() and window.lists.isVisible())
    assert window.actions_["list"].isChecked() and window.actions_["sidebar"].isChecked()


def test_an_article_is_printed_with_its_outlet(qtbot: QtBot, window: MainWindow) -> None:
    assert not window.actions_["print"].isEnabled()
    window.desk.go_to(Place("articles"))
    window.articles.view.setCurrentIndex(window.articles.model.index(0))
    qtbot.waitUntil(lambda: window.content.article is not None)
    qtbot.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    dialog = window.findChild(QPrintPreviewDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible)
    dialog.reject()
    paper = window.paper()
    assert paper is not None and "Harbour Gazette" in paper.html and "an otter" in paper.html


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sidebar_has_room_for_its_words_in_a_small_window(qapp: QApplication, language: str) -> None:
    make_application(language)
    try:
        model, font = SidebarModel(), app_theme().type.sans()
        room = 1024 * SHARES[0] - 2 * TEXT_X - SCROLL_BAR
        for section in (model.index(row, 0) for row in range(model.rowCount())):
            for row in range(model.rowCount(section)):
                place = model.index(row, 0, section)
                assert QFontMetricsF(font).horizontalAdvance(place.data()) <= room, place.data()
                assert place.data(Qt.ItemDataRole.ToolTipRole)
    finally:
        make_application("en")
