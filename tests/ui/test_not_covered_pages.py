"""Not covered by…: a list that leaves out what nothing is known of goes on to its end all the same."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from reader.store.library import Library
from tests.ui.conftest import NOON, put
from ui.main_window import MainWindow
from ui.services import Place


@pytest.fixture
def library_path(library_path: Path) -> Path:
    """110 more stories of two outlets, one every two hours; the Herald has not answered since before 35 of
    them."""
    with Library.create_or_open(library_path) as library:
        gazette, courier = (feed.id for feed in library.feeds.all() if feed.folder == "National")
        herald = library.feeds.add("https://herald.example/feed", "Herald", at=NOON - timedelta(days=20)).id
        for hours in range(24, 264, 24):
            library.stories.assign(put(library, herald, hours, f"A lamp is mended, day {hours}"), None)
        for hours in range(29, 249, 2):
            title = f"Lock keeper {hours} retires"
            story = library.stories.assign(put(library, gazette, hours, title), None)
            library.stories.assign(put(library, courier, hours + 300, title), story)
        library.feeds.record_success(herald, at=NOON - timedelta(hours=98), next_check=NOON)
        library.feeds.record_failure(herald, at=NOON, sentence="It did not answer.", next_check=NOON)
    return library_path


def test_a_page_of_which_little_is_known_is_not_the_last(window: MainWindow) -> None:
    window.desk.go_to(Place("not_covered"))
    pane = window.desk.not_covered
    pane.choose_outlet("Herald")
    pane.unknown.setChecked(False)
    while pane.model.canFetchMore():
        pane.model.fetchMore()
    titles = [row.title for row in pane.model.rows]
    assert titles == [f"Lock keeper {hours} retires" for hours in range(99, 249, 2)]
