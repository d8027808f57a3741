"""Offline, in the background, messages about stories, one window on one library, notices that end."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from reader.model.changes import Changes
from reader.model.story import StoryRow
from reader.settings import OFFLINE, TELL_OUTLETS, TELL_STORY, TRAY
from reader.store.library import Library
from tests.loopback import Loopback, rss
from tests.ui.real_engine import LONG, copied, run, window_on
from ui.main_window import MainWindow
from ui.models.story_news import StoryNews
from ui.panes.background import Background
from ui.services import Failure, Place
from ui.services.instance import Instance, raised

WAIT = 10_000
NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
LEFT = Qt.MouseButton.LeftButton


def story(number: int, voices: int, articles: int, *, followed: bool = False, hours: int = 1) -> StoryRow:
    return StoryRow(
        id=number, title=f"Story {number}", outlets=("A",) * voices, articles=articles, unread=0, first=NOW,
        latest=NOW - timedelta(hours=hours), voices=voices, followed=followed,
    )  # fmt: skip


def test_a_story_is_told_once_when_it_has_become_big() -> None:
    news = StoryNews()
    news.outlets = 4
    news.know([story(1, 5, 6)])
    assert news.take([story(1, 6, 7), story(2, 3, 3)], NOW) == []
    (told,) = news.take([story(2, 4, 4)], NOW)
    assert (told.row.id, told.why) == (2, "big")
    assert news.take([story(2, 5, 9)], NOW) == []
    assert news.take([story(3, 9, 9, hours=72)], NOW) == []
    news.outlets = 0
    assert news.take([story(4, 9, 9)], NOW) == []


def test_a_followed_story_is_told_when_an_article_comes() -> None:
    news = StoryNews()
    news.followed = True
    news.know([story(1, 2, 2, followed=True)])
    assert news.take([replace(story(1, 2, 2, followed=True), unread=1)], NOW) == []
    (told,) = news.take([story(1, 2, 3, followed=True)], NOW)
    assert told.why == "followed"
    assert news.take([story(2, 2, 9, followed=True)], NOW) == []


def test_what_a_saved_search_finds_is_told_once_when_it_comes_in(
    window: MainWindow, qtbot: QtBot, library_path: Path
) -> None:
    run(qtbot, window, "save_search", name="Ferries", query="ferry", tells=True)
    run(qtbot, window, "save_search", name="Herons", query="heron")
    told: list[tuple[str, str]] = []
    window.background.told.connect(lambda title, text: told.append((title, text)))
    rows = [row for row in window.services.articles(Place("articles")) if "erry" in row.title]
    changes = Changes(articles=frozenset(row.id for row in window.services.articles(Place("articles"))))
    window.background._changed(changes)
    assert told == [], "they were here before"
    window.background._searches.begin(min(row.seen for row in rows))
    window.background._changed(changes)
    ((title, text),) = told
    assert title == f"“Ferries”: {len(rows)} articles" and set(text.split("\n")) <= {
        row.title for row in rows
    }
    window.background._changed(changes)
    assert len(told) == 1
    window.desk.take_searches()
    QTest.mouseClick(window.notice.findChild(QPushButton), LEFT)
    assert window.desk.place.kind == "search" and window.desk.place.query == "ferry"


def test_a_big_story_is_told_in_the_window_and_opens(
    window: MainWindow, qtbot: QtBot, library_path: Path
) -> None:
    window.preferences.put(TELL_OUTLETS, 2)
    window.preferences.put(TELL_STORY, True)
    told: list[tuple[str, str]] = []
    window.background.told.connect(lambda title, text: told.append((title, text)))
    heron = next(row for row in window.stories.model.rows if "Heron" in row.title)
    rows = {heron.id: replace(heron, voices=3, outlets=("A", "B", "C"), latest=datetime.now(UTC))}
    window.services.stories_by_id = lambda ids: [rows[i] for i in ids]  # type: ignore[method-assign]
    window.background._changed(Changes(stories=frozenset((heron.id,))))
    assert told == [("3 outlets tell one story", heron.title)]
    assert heron.title in window.notice.text
    del window.services.stories_by_id
    QTest.mouseClick(window.notice.findChild(QPushButton), LEFT)
    assert window.content.story is not None and window.content.story.row.id == heron.id


def test_the_icon_tells_how_much_is_unread(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The desktop of these tests has no place for it, but does as if it showed one."""
    monkeypatch.setattr(Background, "available", True)
    window.preferences.put(TRAY, True)
    tray = window.background._tray
    assert tray is not None and tray.toolTip() == f"Variorum · {window.services.counts().unread} unread"
    window.desk.go_to(Place("articles"))
    window.actions_["read_all"].trigger()
    qtbot.waitUntil(lambda: tray.toolTip() == "Variorum", timeout=WAIT)
    window.preferences.put(OFFLINE, True)
    assert tray.toolTip() == "Variorum, offline"
    window.preferences.put(TRAY, False)


def test_without_a_tray_closing_ends_and_one_sentence_says_so(window: MainWindow, qtbot: QtBot) -> None:
    assert not window.background.available
    window.preferences.put(TRAY, True)
    assert "no place for an icon" in window.notice.text
    assert not window.background.keeps_running
    assert window.close() and not window.isVisible()


def test_offline_is_shown_and_ends_with_a_click(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_["offline"].trigger()
    qtbot.waitUntil(lambda: bool(window.services.setting_values()[OFFLINE.key]), timeout=WAIT)
    assert window.bar.offline
    window.actions_["refresh"].trigger()
    assert "offline" in window.notice.text and not window.bar.busy
    QTest.mouseClick(window.bar._offline, LEFT)
    assert not window.bar.offline and not window.actions_["offline"].isChecked()
    assert window.notice.text == ""
    qtbot.waitUntil(lambda: not window.services.setting_values()[OFFLINE.key], timeout=WAIT)


@pytest.mark.slow
def test_offline_the_engine_asks_nobody(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, sample_library: Path
) -> None:
    with Loopback() as site, window_on(copied(sample_library, tmp_path), qtbot) as window:
        run(qtbot, window, "set", key=OFFLINE.key, value=True)
        window.jobs.run("add", url=site.feed("/feed.xml", rss([("One", "/1", "Text")])))
        qtbot.waitUntil(lambda: "works offline" in window.notice.text, timeout=LONG)
        assert site.requests == []


def test_bad_news_ends_with_the_next_success(window: MainWindow, qtbot: QtBot) -> None:
    window.news.say_failed("The disk is full.", "Make room.", "mark")
    assert window.notice.text == "The disk is full. Make room."
    run(qtbot, window, "set", key=OFFLINE.key, value=None)
    assert window.notice.text, "another command's success says nothing about this one"
    window.jobs.run("mark", articles=[], read=True)
    qtbot.waitUntil(lambda: window.notice.text == "", timeout=WAIT)
    window.services.trouble.emit(Failure("The library could not be read just now."))
    assert window.notice.text
    window.jobs.run("mark", articles=[], read=True)
    qtbot.waitUntil(lambda: window.notice.text == "", timeout=WAIT)


def test_when_nobody_answers_the_window_says_so(window: MainWindow, qtbot: QtBot) -> None:
    failed = [{"feed": n, "title": f"Outlet {n}", "sentence": "No.", "hint": ""} for n in range(3)]
    window.news._done({"checked": 3, "new": 0, "failed": failed})
    assert "Is this computer online?" in window.notice.text
    window.news._done({"checked": 4, "new": 1, "failed": failed})


def test_what_is_new_is_never_cut_off(window: MainWindow, qtbot: QtBot) -> None:
    window.stories.take([], [], frozenset(range(10_000, 11_234)))
    for width in (220, 260, 400):
        window.splitter.setSizes([150, width, 1280 - 150 - width])
        qtbot.wait(30)
        pill = window.stories._new
        assert pill.isVisible() and pill.width() >= pill.sizeHint().width()
        assert window.stories.view.rect().contains(pill.geometry())


@pytest.fixture
def listening(qapp: QApplication, library_path: Path) -> Iterator[Instance]:
    made = Instance(library_path)
    yield made
    made.close()


def test_a_second_start_raises_the_window_that_is_there(
    listening: Instance, qtbot: QtBot, library_path: Path
) -> None:
    assert listening.listens
    code = "import sys; from pathlib import Path; from ui.services.instance import raised; "
    code += f"sys.exit(0 if raised(Path({str(library_path)!r})) else 9)"
    process = QProcess()
    with qtbot.waitSignal(listening.asked, timeout=LONG):
        process.start(sys.executable, ["-c", code])
    qtbot.waitUntil(lambda: process.state() == QProcess.ProcessState.NotRunning, timeout=LONG)
    assert process.exitCode() == 0
    listening.close()
    assert not raised(library_path.with_name("another.sqlite"))


def test_a_later_start_hands_its_files_on(listening: Instance, qtbot: QtBot, library_path: Path) -> None:
    code = "import sys; from pathlib import Path; from ui.services.instance import raised; "
    code += f"sys.exit(0 if raised(Path({str(library_path)!r}), ['/a b.lesson.html', 'ä']) else 9)"
    process = QProcess()
    with qtbot.waitSignal(listening.asked, timeout=LONG) as asked:
        process.start(sys.executable, ["-c", code])
    assert asked.args == [["/a b.lesson.html", "ä"]]
    qtbot.waitUntil(lambda: process.state() == QProcess.ProcessState.NotRunning, timeout=LONG)
    assert process.exitCode() == 0


def test_before_the_library_is_read_places_of_rows_are_drawn(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    from ui.services import Services

    path = tmp_path / "library.sqlite"
    Library.create_or_open(path).close()
    services = Services(path, [sys.executable, "-c", "pass"])
    window = MainWindow(services, tmp_path / "x.log")
    qtbot.addWidget(window)
    window.show()
    assert window.stories._loading.isVisible() and window.stories._loading.accessibleName() == "Loading"
    window.close()


def test_marking_a_list_is_undone_from_the_menu(window: MainWindow, qtbot: QtBot) -> None:
    undo = window.actions_["undo"]
    assert not undo.isEnabled() and "correction" in undo.text()
    before = window.services.counts().unread
    window.actions_["read_all"].trigger()
    qtbot.waitUntil(lambda: window.services.counts().unread == 0, timeout=WAIT)
    qtbot.waitUntil(undo.isEnabled, timeout=WAIT)
    assert "marking as read" in undo.text()
    window.notice.dismiss()
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.services.counts().unread == before, timeout=WAIT)
    qtbot.waitUntil(lambda: not undo.isEnabled(), timeout=WAIT)
    qtbot.waitUntil(lambda: "unread again" in window.notice.text, timeout=WAIT)
    assert "correction" in undo.text()
