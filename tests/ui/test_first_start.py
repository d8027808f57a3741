"""A stranger's first minute: the real window, the real engine, an empty folder."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.loopback import Loopback
from tests.ui.invented_news import serve
from ui.application import open_window
from ui.dialogs.add_outlet import AddOutletDialog
from ui.services import Place

LONG = 90_000


@pytest.mark.slow
def test_from_an_empty_folder_to_a_compared_story_of_two_outlets(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(tmp_path / "new" / "library.sqlite", tmp_path / "log" / "variorum.log")
    qtbot.addWidget(window)
    try:
        qtbot.waitUntil(lambda: window.content.story is not None, timeout=LONG)
        story = window.content.story
        assert story is not None and len(story.row.outlets) == 5
        qtbot.waitUntil(
            lambda: window.content.story is not None and window.content.story.comparison is not None,
            timeout=LONG,
        )
        qtbot.waitUntil(lambda: window.tour.coach is not None, timeout=LONG)
        assert window.tour.coach is not None
        qtbot.mouseClick(window.tour.coach.skip, Qt.MouseButton.LeftButton)
        assert "sample" in window.notice.text
        with Loopback() as site:
            feeds = serve(site)
            for address, _folder in feeds[:2]:
                window.commands.add(address)
                dialog = next(d for d in window.findChildren(AddOutletDialog) if d.isVisible())
                qtbot.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
                qtbot.waitUntil(lambda: "was added" in window.notice.text, timeout=LONG)
                window.notice.dismiss()
            qtbot.waitUntil(
                lambda: (
                    any(
                        {"Harbour Gazette", "The Courier"} == set(row.outlets)
                        for row in window.stories.model.rows
                    )
                    or window.stories.waiting > 0
                ),
                timeout=LONG,
            )
            window.stories.show_new()
        place = next(n for n, row in enumerate(window.stories.model.rows) if "Harbour Gazette" in row.outlets)
        window.stories.view.setCurrentIndex(window.stories.model.index(place))
        qtbot.waitUntil(
            lambda: window.content.story is not None and window.content.story.comparison is not None,
            timeout=LONG,
        )
        compared = window.content.story.comparison if window.content.story is not None else None
        assert compared is not None and compared.claims
        window.desk.go_to(Place("articles"))
        assert window.articles.model.rowCount() > 5
    finally:
        window.close()
