"""What is on show and goes from the library meanwhile: one clear state, against the real engine."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from reader.model.article import ArticleRow
from tests.ui.real_engine import LONG, copied, run, window_on
from ui.dialogs.outlet import OutletDialog
from ui.main_window import MainWindow
from ui.services import Place

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, tmp_path: Path, sample_library: Path) -> Iterator[MainWindow]:
    with window_on(copied(sample_library, tmp_path), qtbot) as made:
        made.desk.go_to(Place("articles"))
        yield made


def two_articles(window: MainWindow) -> tuple[ArticleRow, ArticleRow]:
    """Of two outlets."""
    first, *others = window.services.articles(Place("articles"))
    return first, next(row for row in others if row.feed_id != first.feed_id)


@pytest.mark.slow
def test_an_open_article_that_goes_can_be_read_and_what_was_being_written_copied(
    window: MainWindow, qtbot: QtBot
) -> None:
    other, row = two_articles(window)
    window.desk.open_row(row)
    pane = window.content.article_pane
    pane.own.begin(note=True)
    run(qtbot, window, "note", article=row.id, text="")  # the engine is idle
    pane.own.note.setPlainText("Ask the harbour office.")
    run(qtbot, window, "remove", feed=row.feed_id)
    qtbot.waitUntil(lambda: "no longer in the library" in pane.notice.text, timeout=LONG)
    assert pane.row is None and pane.view.toPlainText(), "the text stays"
    assert pane.own.note.isVisible() and pane.own.note.isReadOnly()
    assert pane.own.note.toPlainText() == "Ask the harbour office."
    possible = window.desk.target.possible()
    assert not any(possible[name] for name in ("note", "versions", "take_out", "story_of"))
    window.desk.open_row(other)
    assert not pane.own.note.isReadOnly() and pane.row is not None and not pane.notice.text
    assert pane.own.note.toPlainText() == ""
    run(qtbot, window, "remove", feed=other.feed_id)
    qtbot.waitUntil(lambda: pane.row is None, timeout=LONG)


@pytest.mark.slow
def test_going_back_to_an_article_that_went_meanwhile_tells_it(window: MainWindow, qtbot: QtBot) -> None:
    first, second = two_articles(window)
    window.desk.open_row(first)
    window.desk.open_row(second)
    run(qtbot, window, "remove", feed=first.feed_id)
    window.content.back()
    pane = window.content.article_pane
    assert pane.article is not None and pane.article.title == first.title
    assert pane.row is None and "no longer in the library" in pane.notice.text


@pytest.mark.slow
def test_a_note_stays_with_its_article_when_another_opens_at_once(window: MainWindow, qtbot: QtBot) -> None:
    first, second = two_articles(window)
    window.desk.open_row(first)
    own = window.content.article_pane.own
    own.begin(note=True)
    QTest.keyClicks(own.note, "Of the first.")
    window.desk.open_row(second)
    qtbot.waitUntil(lambda: window.services.note(first.id) == "Of the first.", timeout=LONG)
    assert window.services.note(second.id) == ""


@pytest.mark.slow
def test_a_story_that_was_joined_to_another_leads_there(window: MainWindow, qtbot: QtBot) -> None:
    (story,) = window.services.stories("outlets")[:1]
    window.desk.open_story_id(story.id)
    last = max(window.services.articles_in(story.id))
    run(qtbot, window, "correct", how="take_out", article=last)
    (alone,) = window.services.articles_by_id([last])
    assert alone.story_id is not None
    window.desk.open_story_id(story.id)
    run(qtbot, window, "correct", how="merge", story=alone.story_id, other=story.id)
    qtbot.waitUntil(lambda: "stand in another one" in window.notice.text, timeout=LONG)
    step = next(b for b in window.notice.findChildren(QPushButton) if b.text() == "Open that story")
    QTest.mouseClick(step, LEFT)
    assert window.content.story is not None and window.content.story.row.id == alone.story_id
    assert not window.notice.text


@pytest.mark.slow
def test_going_back_to_a_story_that_went_meanwhile_tells_it(window: MainWindow, qtbot: QtBot) -> None:
    (story,) = window.services.stories("outlets")[:1]
    window.desk.open_story_id(story.id)
    qtbot.waitUntil(lambda: bool(window.content.story and window.content.story.comparison), timeout=LONG)
    last = max(window.services.articles_in(story.id))
    window.desk.open_row(two_articles(window)[0])
    run(qtbot, window, "correct", how="take_out", article=last)
    (alone,) = window.services.articles_by_id([last])
    run(qtbot, window, "correct", how="merge", story=alone.story_id, other=story.id)
    qtbot.waitUntil(lambda: not window.services.stories_by_id([story.id]), timeout=LONG)
    assert not window.notice.text
    window.content.back()
    assert window.content.story is not None and window.content.story.row.id == story.id
    assert "stand in another one" in window.notice.text
    window.content.forward()
    assert not window.notice.text


@pytest.mark.slow
def test_a_story_whose_outlets_are_all_removed_can_be_read_to_its_end(
    window: MainWindow, qtbot: QtBot
) -> None:
    (story,) = window.services.stories("outlets")[:1]
    window.desk.open_story_id(story.id)
    for feed in window.services.feeds():
        run(qtbot, window, "remove", feed=feed.id)
    qtbot.waitUntil(lambda: "This story is no longer in the library" in window.notice.text, timeout=LONG)
    assert window.content.story is not None and window.content.story.comparison is not None
    window.content.show_nothing("Nothing")
    assert not window.notice.text


@pytest.mark.slow
def test_an_outlet_that_was_just_removed_is_told_not_stumbled_over(window: MainWindow, qtbot: QtBot) -> None:
    feed = window.services.feeds()[0]
    window.desk.go_to(Place("feed", feed=feed.id))
    window.services.changed.disconnect()  # the news have not reached the window yet
    run(qtbot, window, "remove", feed=feed.id)
    assert window.desk.place.feed == feed.id
    window.articles.address_asked.emit(feed.id)
    assert "no longer in the library" in window.notice.text
    assert not any(page.isVisible() for page in window.findChildren(OutletDialog))
    asked: list[object] = []
    window.jobs.began.connect(asked.append)
    window.news.refresh_here()
    assert not asked, "nobody is asked in its place"
