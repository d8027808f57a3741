"""The sample story leaves the list for the reader's own news: the window says so."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from ui.main_window import MainWindow


def plain(words: str) -> str:
    return words.replace("&", "")


@pytest.fixture
def library_path(tmp_path: Path, sample_library: Path) -> Path:
    return Path(shutil.copy(sample_library, tmp_path / "library.sqlite"))


def test_the_window_says_where_the_sample_is_once_it_leaves_the_list(window: MainWindow) -> None:
    stories = window.stories
    assert stories.model.rowCount() == 1 and stories.since is None
    stories.show_window(3, None)
    assert window.notice.text == "", "it is still there"
    since = datetime.now(UTC) - timedelta(days=3)
    stories.show_window(3, since)
    assert "the sample has left it" in window.notice.text
    (menu,) = [
        each.menu()
        for each in window.menuBar().actions()
        if f"menu {plain(each.text())}" in window.notice.text
    ]
    assert "Show me around" in [plain(action.text()) for action in menu.actions()], (
        "it stands where it is said to"
    )
    window.notice.dismiss()
    stories.show_window(3, since)
    assert window.notice.text == "", "once is enough"


def test_with_nothing_but_the_sample_a_refresh_leads_to_a_first_outlet(window: MainWindow) -> None:
    window.news.refresh()
    assert "You follow no outlet yet" in window.notice.text and not window.bar.busy
    assert any(button.text() == "Add outlet…" for button in window.notice.findChildren(QPushButton))
