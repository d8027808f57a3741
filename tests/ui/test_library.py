"""The library's page: an estimate before anything is removed; moving it; what an import could not read."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from reader.settings import KEEP_DAYS
from tests.ui.real_engine import LONG, run, window_on
from ui.dialogs.library import LibraryDialog
from ui.dialogs.problems import ProblemsDialog
from ui.main_window import MainWindow
from ui.services import Place

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def real(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, library_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    """The real engine on the invented library."""
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    with window_on(library_path, qtbot) as made:
        yield made


def opened(window: MainWindow, qtbot: QtBot) -> LibraryDialog:
    window.actions_["library"].trigger()
    page = next(each for each in window.findChildren(LibraryDialog) if each.isVisible())
    qtbot.waitExposed(page)
    return page


@pytest.mark.slow
def test_nothing_is_removed_before_the_estimate_is_seen(real: MainWindow, qtbot: QtBot) -> None:
    run(qtbot, real, "mark", articles=[real.services.stories("newest")[0].id], saved=True)
    page = opened(real, qtbot)
    qtbot.waitUntil(lambda: "Nothing in the library is older" in page.estimate.text(), timeout=LONG)
    assert not page.use_button.isEnabled() and not page.tidy_button.isEnabled()
    page.days.setFocus()
    page.days.selectAll()
    QTest.keyClicks(page.days, "1")
    QTest.keyClick(page.days, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "are older" in page.estimate.text(), timeout=LONG)
    assert not page.tidy_button.isEnabled(), "the age is not the setting yet"
    before = real.services.counts().articles
    QTest.mouseClick(page.use_button, LEFT)
    qtbot.waitUntil(page.tidy_button.isEnabled, timeout=LONG)
    assert real.services.counts().articles == before
    QTest.mouseClick(page.tidy_button, LEFT)
    qtbot.waitUntil(lambda: "removed." in page.notice.text, timeout=LONG)
    left = real.services.counts().articles
    assert 0 < left < before, "what is saved stays, with its story"
    page.for_ever.setChecked(True)
    qtbot.waitUntil(lambda: "Nothing is removed" in page.estimate.text(), timeout=LONG)
    QTest.mouseClick(page.use_button, LEFT)
    qtbot.waitUntil(lambda: real.services.setting_values()[KEEP_DAYS.key] == 0, timeout=LONG)


@pytest.mark.slow
def test_the_settings_say_what_a_shorter_age_comes_to(real: MainWindow, qtbot: QtBot) -> None:
    page = real.pages.settings(KEEP_DAYS.key)
    row = page.rows[KEEP_DAYS.key]
    assert isinstance(row.control, QSpinBox)
    row.control.setValue(1)
    qtbot.waitUntil(lambda: "articles with" in row.problem.text(), timeout=LONG)
    page.reject()


@pytest.mark.slow
def test_the_library_is_moved_with_everything_in_it(
    real: MainWindow, qtbot: QtBot, tmp_path: Path, library_path: Path
) -> None:
    page = opened(real, qtbot)
    titles = [row.title for row in real.stories.model.rows]
    folder = tmp_path / "elsewhere"
    page.move_to(str(folder))
    assert library_path.exists(), "asked first"
    QTest.mouseClick(page.notice.findChild(QPushButton), LEFT)
    qtbot.waitUntil(lambda: "The library is now" in page.notice.text, timeout=LONG)
    moved = folder / library_path.name
    assert moved.exists() and not library_path.exists()
    assert real.services.library_path == moved and page.place.text() == str(moved)
    qtbot.waitUntil(lambda: real.services.engine_up, timeout=LONG)
    assert [row.title for row in real.stories.model.rows] == titles
    (article, *_) = real.services.articles(Place("articles"))
    run(qtbot, real, "tag", articles=[article.id], name="kept")
    assert real.services.tags() == ["kept"]
    page.move_to(str(folder))
    QTest.mouseClick(page.notice.findChild(QPushButton), LEFT)
    qtbot.waitUntil(lambda: "a file at" in page.notice.text, timeout=LONG)
    assert real.services.library_path == moved
    qtbot.waitUntil(lambda: real.services.engine_up, timeout=LONG)


@pytest.mark.slow
def test_every_line_that_could_not_be_read_is_listed(real: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    opml = tmp_path / "outlets.opml"
    opml.write_text(
        '<opml version="2.0"><body><outline text="Good" xmlUrl="https://good.example/feed"/>'
        '<outline text="Odd" xmlUrl="ftp://odd.example/feed"/>'
        '<outline text="Odder" xmlUrl="file:///etc/odder"/></body></opml>',
        "utf-8",
    )
    real.commands.import_opml(str(opml))
    qtbot.waitUntil(lambda: any(p.isVisible() for p in real.findChildren(ProblemsDialog)), timeout=LONG)
    page = next(p for p in real.findChildren(ProblemsDialog) if p.isVisible())
    assert page.list.count() == 2
    copy = next(b for b in page.findChildren(QPushButton) if "opy" in b.text())
    QTest.mouseClick(copy, LEFT)
    assert len(QApplication.clipboard().text().splitlines()) == 2
    page.accept()
    assert "1 feed added" in real.notice.text


@pytest.mark.slow
def test_saved_articles_of_another_reader_are_taken_over_and_written(
    real: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    file, out = tmp_path / "starred.json", tmp_path / "out.json"
    item = {
        "title": "An old pier", "canonical": [{"href": "https://radio.example/1"}],
        "origin": {"streamId": "feed/https://radio.example/rss", "title": "Radio Pier"},
        "summary": {"content": "<p>It stood there.</p>"},
    }  # fmt: skip
    file.write_text(json.dumps({"items": [item, {}]}), "utf-8")
    real.commands.import_file(str(file))
    qtbot.waitUntil(lambda: "1 article added under Saved" in real.notice.text, timeout=LONG)
    assert "1 feed added, at rest" in real.notice.text and "1 article could not be read" in real.notice.text
    QTest.mouseClick(real.notice._action, LEFT)
    assert real.desk.place == Place("saved")
    assert [row.title for row in real.articles.model.rows if row.outlet == "Radio Pier"] == ["An old pier"]
    real.commands.export_saved(str(out))
    qtbot.waitUntil(out.exists, timeout=LONG)
    assert "An old pier" in out.read_text("utf-8")
