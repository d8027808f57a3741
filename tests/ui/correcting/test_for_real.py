"""A correction against the real engine: an update and a refresh do not bring the article back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.loopback import Loopback
from tests.ui.invented_news import serve
from tests.ui.real_engine import LONG, copied, run, window_on


@pytest.mark.slow
def test_what_was_taken_out_stays_out_through_a_refresh(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, sample_library: Path
) -> None:
    with window_on(copied(sample_library, tmp_path), qtbot) as window:
        with Loopback() as site:
            for address, _folder in serve(site)[:3]:
                run(qtbot, window, "add", url=address)
            run(qtbot, window, "refresh", feeds=None)
            row = next(row for row in window.services.stories("outlets") if "bus" in row.title)
            assert len(row.outlets) == 3
            window.desk.open_story_id(row.id)
            asked = window.correcting.regroup(row)
            place = next(n for n in range(3) if "The Courier" in asked.list.item(n).text())
            asked.list.setCurrentRow(place)
            QTest.keyClick(asked.list, Qt.Key.Key_Space)
            (out,) = asked.chosen
            QTest.mouseClick(asked.apart, Qt.MouseButton.LeftButton)
            qtbot.waitUntil(lambda: "taken out" in window.notice.text, timeout=LONG)
            (alone,) = window.services.articles_by_id([out])
            assert alone.story_id != row.id
            for path, answer in list(site.routes.items()):
                body = answer.body.replace(b"crowns", b"thousand crowns")  # type: ignore[union-attr]
                site.routes[path] = replace(answer, body=body)  # type: ignore[type-var]
            run(qtbot, window, "refresh", feeds=None)
            histories = [h for h in window.services.histories(row.id) if len(h.versions) > 1]
            assert histories, "the articles of the story were updated"
            (still,) = window.services.articles_by_id([out])
            assert still.story_id == alone.story_id
            assert "The Courier" not in window.services.stories_by_id([row.id])[0].outlets
        undo = next(b for b in window.notice.findChildren(QPushButton) if b.text() == "Undo")
        QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: window.services.articles_by_id([out])[0].story_id == row.id, timeout=LONG)
