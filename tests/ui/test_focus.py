"""Tab goes once around the whole window, from its top to its end, and what has the keys can be seen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.story.data import ferry, ferry_row
from ui.dialogs.add_outlet import AddOutletDialog
from ui.main_window import MainWindow
from ui.services import Place

MOST_STEPS = 120


@pytest.fixture
def compared(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The window with a compared story open."""
    window.content.show_story(ferry_row(), ferry())
    window.story_page.tab("overview")
    qtbot.waitUntil(window.story_page.views.updatesEnabled)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.bar._refresh.setFocus(Qt.FocusReason.TabFocusReason)
    return window


def round_trip(qtbot: QtBot) -> Iterator[QWidget]:
    """Each widget as Tab reaches it, until the first comes again; links in one label count once."""
    seen: list[QWidget] = []
    for _ in range(MOST_STEPS):
        now = QApplication.focusWidget()
        assert now is not None
        if seen and now is seen[0]:
            return
        if now not in seen:
            seen.append(now)
            yield now
        qtbot.keyClick(now, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never came back: {[each.accessibleName() for each in seen]}")


def test_tab_goes_around_bar_sidebar_list_and_page(compared: MainWindow, qtbot: QtBot) -> None:
    window, ring = compared, list(round_trip(qtbot))
    parts = (window.bar, window.sidebar, window.lists, window.content)
    order = [next((n for n, part in enumerate(parts) if part.isAncestorOf(each)), -1) for each in ring]
    assert order == sorted(order), [each.accessibleName() for each in ring]
    assert set(order) == {0, 1, 2, 3}
    assert window.story_page.tabs in ring and window.stories.view in ring


def test_what_has_the_keys_looks_different(compared: MainWindow, qtbot: QtBot) -> None:
    before: tuple[QWidget, object] | None = None
    for each in round_trip(qtbot):
        if before is not None:
            widget, with_keys = before
            assert widget.grab().toImage() != with_keys, f"{type(widget).__name__} {widget.accessibleName()}"
        before = each, each.grab().toImage()


def test_keys_lead_from_pane_to_pane_and_back(window: MainWindow, qtbot: QtBot) -> None:
    """As in other readers: Left and Right between the panes, Enter into what is open, Escape out of it."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert window.stories.view.hasFocus(), "the list has the keys from the start"
    window.desk.go_to(Place("articles"))
    view = window.articles.view
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_J)
    text = window.content.article_pane.view
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Right):
        qtbot.keyClick(view, key)
        assert text.hasFocus()
        qtbot.keyClick(text, Qt.Key.Key_Escape)
        assert view.hasFocus()
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert window.sidebar.view.hasFocus()
    qtbot.keyClick(window.sidebar.view, Qt.Key.Key_Return)
    assert view.hasFocus()


def test_an_open_story_is_scrolled_by_the_keys_that_enter_gives_it(
    compared: MainWindow, qtbot: QtBot
) -> None:
    compared.resize(1024, 600)
    compared.to_content()
    held = QApplication.focusWidget()
    assert held is not None and compared.story_page.isAncestorOf(held)
    qtbot.keyClick(held, Qt.Key.Key_Escape)
    assert compared.stories.view.hasFocus()


def test_a_click_on_a_button_leaves_the_keys_where_they_are(window: MainWindow, qtbot: QtBot) -> None:
    """Else Space, which reads on, would press it once more."""
    window.desk.go_to(Place("articles"))
    window.to_list()
    view = window.articles.view
    assert QApplication.focusWidget() is view
    held = [each for each in window.findChildren(QPushButton) if each.isVisible() and each.isEnabled()]
    assert len(held) > 3
    assert not [each.text() for each in held if each.focusPolicy() & Qt.FocusPolicy.ClickFocus]
    add = next(each for each in held if each.text() == "Add outlet")
    qtbot.mouseClick(add, Qt.MouseButton.LeftButton)
    dialog = next(each for each in window.findChildren(AddOutletDialog) if each.isVisible())
    dialog.reject()
    assert QApplication.focusWidget() is view


def test_refresh_and_stop_take_over_the_keys_from_each_other(compared: MainWindow) -> None:
    bar = compared.bar
    bar._refresh.setFocus(Qt.FocusReason.TabFocusReason)
    bar.show_progress("Fetching", 1, 9)
    assert QApplication.focusWidget() is bar._stop
    bar.show_stopping()
    bar.show_result("")
    assert QApplication.focusWidget() is bar._refresh
    compared.to_list()
    bar.show_progress("Fetching", 1, 9)
    assert QApplication.focusWidget() is compared.desk.active.view
    bar.show_result("")
