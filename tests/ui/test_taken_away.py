"""The library's file is removed under the window: it is written anew, and the window goes on with it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.store.library import Library
from tests.ui.real_engine import LONG, copied, run, window_on
from ui.services import Place
from ui.services.places import Failure


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be taken away")
def test_the_window_goes_on_with_the_library_that_was_written_anew(
    sample_library: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    path = copied(sample_library, tmp_path)
    with window_on(path, qtbot) as window:
        services = window.services
        told: list[Failure] = []
        services.trouble.connect(told.append)
        first, second = [row.id for row in services.articles(Place("articles"))[:2]]
        run(qtbot, window, "mark", articles=[first], saved=True)
        engine = services.engine_pid
        path.unlink()
        with qtbot.waitSignal(services.failed, timeout=LONG) as seen:
            services.send("mark", articles=[second], saved=True)
        assert "moved, removed or replaced while it was open" in seen.args[1]
        assert "It was written anew" in seen.args[2]
        qtbot.waitUntil(lambda: services.engine_up and services.engine_pid != engine, timeout=LONG)
        qtbot.waitUntil(lambda: services.is_open, timeout=LONG)
        assert any("It was written anew" in each.sentence for each in told)
        run(qtbot, window, "mark", articles=[second], saved=True)
        qtbot.waitUntil(lambda: services.counts().saved == 2, timeout=LONG)
    with Library.open_read_only(path) as library:
        assert {row.id for row in library.articles.rows() if row.saved} == {first, second}
