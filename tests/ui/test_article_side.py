"""Tags, note, versions and pictures of the open article, against the real engine and a loopback server."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from reader.settings import OFFLINE, PICTURES
from tests.loopback import Answer, Loopback, page, rss
from tests.ui.real_engine import LONG, copied, run, window_on
from ui.main_window import MainWindow
from ui.models.sidebar import COUNT_ROLE
from ui.models.version_diff import words
from ui.services import Place
from ui.theme.theme import app_theme

LEFT = Qt.MouseButton.LeftButton
TEXT = [f"Paragraph {n}. The harbour office said that the ferry left late, and why. " * 3 for n in range(9)]


def picture() -> bytes:
    """A PNG, 900 x 300."""
    image = QImage(900, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def feed(site: Loopback, text: str) -> str:
    body = "".join(f"<p>{part}</p>" for part in (text, *TEXT))
    tag = f'<img src="{site.url("/pier.png")}" alt="The pier"><img src="{site.url("/gone.png")}" alt="Gone">'
    return site.feed("/feed.xml", rss([("The ferry", "/story", body + tag)]), etag=None)


@pytest.fixture
def site() -> Iterator[Loopback]:
    with Loopback() as made:
        made.routes["/pier.png"] = Answer(200, picture(), {"Content-Type": "image/png"})
        yield made


@pytest.fixture
def window(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, sample_library: Path, site: Loopback
) -> Iterator[MainWindow]:
    """On a library of the sample and one outlet of the loopback server."""
    with window_on(copied(sample_library, tmp_path), qtbot) as made:
        run(qtbot, made, "add", url=feed(site, "The pier master was asleep at nine."))
        yield made


def open_it(qtbot: QtBot, window: MainWindow) -> int:
    """Open the outlet's article; returns its number."""
    outlet = next(each for each in window.services.feeds() if each.url.startswith("http"))
    place = Place("feed", feed=outlet.id)
    qtbot.waitUntil(lambda: window.sidebar.model.item_of(place) is not None, timeout=LONG)
    window.desk.go_to(place)
    qtbot.waitUntil(lambda: window.articles.model.rowCount() == 1, timeout=LONG)
    window.articles.view.clearSelection()
    window.articles.view.setCurrentIndex(window.articles.model.index(0))
    row = window.content.article_pane.row
    assert row is not None
    return row.id


@pytest.mark.slow
def test_tags_and_note_are_written_found_and_taken_off(window: MainWindow, qtbot: QtBot) -> None:
    article, pane = open_it(qtbot, window), window.content.article_pane
    assert pane.own.isHidden()
    QTest.keyClick(window.articles.view, Qt.Key.Key_L)
    assert pane.own.isVisible() and pane.own.field.hasFocus()
    QTest.keyClicks(pane.own.field, "harbour, Night bus")
    QTest.keyClick(pane.own.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: pane.own.tags == ("harbour", "Night bus"), timeout=LONG)
    QTest.keyClick(pane.own.field, Qt.Key.Key_Escape)
    assert pane.view.hasFocus()
    QTest.keyClick(pane.view, Qt.Key.Key_E)
    assert pane.own.note.hasFocus()
    QTest.keyClicks(pane.own.note, "Ask the pier master.")
    QTest.keyClick(pane.own.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.services.note(article) == "Ask the pier master.", timeout=LONG)
    tag = Place("tag", tag="Night bus")
    qtbot.waitUntil(lambda: window.sidebar.model.item_of(tag) is not None, timeout=LONG)
    item = window.sidebar.model.item_of(tag)
    assert item is not None and item.data(COUNT_ROLE) == 1
    chip = next(b for b in pane.own.findChildren(QPushButton) if b.text() == "#Night bus")
    QTest.mouseClick(chip, LEFT)
    assert window.desk.place == tag and [row.id for row in window.articles.model.rows] == [article]
    spoken = window.articles.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "#harbour" in spoken and "with a note" in spoken
    window.desk.go_to(Place("noted"))
    assert [row.id for row in window.articles.model.rows] == [article]
    drop = next(
        b for b in pane.own.findChildren(QToolButton) if b.accessibleName().endswith("the tag harbour")
    )
    QTest.mouseClick(drop, LEFT)
    qtbot.waitUntil(lambda: pane.own.tags == ("Night bus",), timeout=LONG)
    window.desk.open_article_id(str(article))
    assert pane.own.note.toPlainText() == "Ask the pier master." and pane.own.isVisible()


@pytest.mark.slow
def test_what_an_outlet_changed_is_shown_word_by_word(
    window: MainWindow, qtbot: QtBot, site: Loopback
) -> None:
    open_it(qtbot, window)
    pane = window.content.article_pane
    qtbot.waitUntil(lambda: pane.row is not None and pane.row.read, timeout=LONG)
    assert pane.bar.versions.isHidden()
    feed(site, "The pier master was awake at nine, the office says.")
    run(qtbot, window, "refresh", feeds=None)
    qtbot.waitUntil(lambda: "changed this article just now" in pane.notice.text, timeout=LONG)
    window.desk.go_to(Place("changed"))
    assert window.articles.model.rowCount() == 1
    open_it(qtbot, window)
    assert "since you read it" in pane.notice.text and pane.bar.versions.isVisible()
    QTest.mouseClick(pane.notice.findChild(QPushButton), LEFT)
    told = pane.view.toPlainText()
    assert "asleep awake at nine" in told and "the office says" in told
    assert pane.versions_bar.isVisible() and pane.versions_bar.told.text() == "1 passage changed"
    assert "line-through" in pane.view.toHtml()
    first, second = (pane.versions_bar.after.itemText(n) for n in range(2))
    assert "silent" not in first and second.endswith("silent")
    assert "without a note" in pane.versions_bar.after.itemData(1, Qt.ItemDataRole.ToolTipRole)
    pane.versions_bar.after.setFocus()
    QTest.keyClick(pane.versions_bar.after, Qt.Key.Key_Escape)
    assert "asleep" not in pane.view.toPlainText() and pane.versions_bar.isHidden()
    QTest.keyClick(pane.view, Qt.Key.Key_V)
    assert "asleep" in pane.view.toPlainText()


@pytest.mark.slow
def test_pictures_are_fetched_only_when_asked_for(window: MainWindow, qtbot: QtBot, site: Loopback) -> None:
    article, pane = open_it(qtbot, window), window.content.article_pane
    assert "[Picture, not loaded: The pier]" in pane.view.toPlainText()
    assert site.asked("/pier.png") == [] and pane.bar.pictures.isVisible()
    pane.bar.once.trigger()
    qtbot.waitUntil(lambda: "error 404" in pane.view.toPlainText(), timeout=LONG)
    qtbot.waitUntil(lambda: "￼" in pane.view.toPlainText(), timeout=LONG)  # its picture may come later
    (image,) = pane.view.images.values()
    assert 0 < image.width() <= pane.view.column_width()
    assert "not loaded: The pier]" not in pane.view.toPlainText()
    other = next(each for each in window.services.articles(Place("articles")) if each.id != article)
    for each in (other.id, article):
        window.desk.open_article_id(str(each))
        assert pane.view.images == {}
    pane.bar.always.trigger()
    outlet = next(each for each in window.services.feeds() if each.url.startswith("http"))
    qtbot.waitUntil(lambda: bool(pane.view.images), timeout=LONG)
    assert next(e for e in window.services.feeds() if e.id == outlet.id).pictures
    qtbot.waitUntil(
        lambda: bool((f := window.sidebar.feed_of(Place("feed", feed=outlet.id))) and f.pictures),
        timeout=LONG,
    )
    for each in (other.id, article):
        window.desk.open_article_id(str(each))
    qtbot.waitUntil(lambda: bool(pane.view.images), timeout=LONG)
    assert len(site.asked("/pier.png")) == 1


@pytest.mark.slow
def test_pictures_of_all_outlets_are_shown_if_the_reader_wants_that(
    window: MainWindow, qtbot: QtBot, site: Loopback
) -> None:
    open_it(qtbot, window)
    pane = window.content.article_pane
    pane.bar.everywhere.trigger()
    qtbot.waitUntil(lambda: bool(pane.view.images), timeout=LONG)
    assert window.preferences.value(PICTURES) and not any(each.pictures for each in window.services.feeds())
    assert pane.bar.always.isChecked() and not pane.bar.always.isEnabled()
    pane.bar.everywhere.trigger()
    qtbot.waitUntil(lambda: not window.services.setting_values()[PICTURES.key], timeout=LONG)
    assert not pane.bar.always.isChecked() and pane.bar.always.isEnabled() and pane.bar.once.isEnabled()


def open_part(qtbot: QtBot, window: MainWindow, site: Loopback) -> int:
    """Open an article of which the feed gives a part; returns its number."""
    url = site.feed("/short.xml", rss([("The pier", "/pier", "The pier was shut…")], title="Short"))
    run(qtbot, window, "add", url=url)
    window.desk.go_to(Place("articles"))
    row = next(each for each in window.services.articles(Place("articles")) if each.title == "The pier")
    window.desk.open_article_id(str(row.id))
    assert window.content.article_pane.notice.findChild(QPushButton).text() == "Fetch the full text"
    return row.id


@pytest.mark.slow
def test_who_reads_something_else_by_then_is_not_taken_back(
    window: MainWindow, qtbot: QtBot, site: Loopback
) -> None:
    number = open_part(qtbot, window, site)
    site.page("/pier", page("The pier", ["The pier was shut at noon.", *TEXT]))
    window.content.article_pane.text_asked.emit()
    window.desk.open_story(window.services.stories("newest", None, 1)[0])
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=LONG)
    fetched = window.services.article(number)
    assert fetched is not None and "shut at noon" in fetched.text
    assert window.content.story is not None and window.content.article is None


@pytest.mark.slow
def test_a_page_that_could_not_be_asked_for_can_be_asked_for_again(
    window: MainWindow, qtbot: QtBot, site: Loopback
) -> None:
    open_part(qtbot, window, site)
    pane = window.content.article_pane
    window.preferences.put(OFFLINE, True)
    QTest.mouseClick(pane.notice.findChild(QPushButton), LEFT)
    qtbot.waitUntil(lambda: "offline" in pane.notice.text.casefold(), timeout=LONG)
    assert pane.notice.findChild(QPushButton).text() == "Fetch the full text"


@pytest.mark.slow
def test_a_part_is_made_whole_from_its_page(window: MainWindow, qtbot: QtBot, site: Loopback) -> None:
    open_part(qtbot, window, site)
    pane = window.content.article_pane
    QTest.mouseClick(pane.notice.findChild(QPushButton), LEFT)
    qtbot.waitUntil(lambda: "Only part" in pane.notice.text and "404" not in pane.notice.text, timeout=LONG)
    assert pane.notice.findChild(QPushButton).text() == "Open the original", "its page was not there"
    site.page("/pier", page("The pier", ["The pier was shut at noon.", *TEXT]))
    pane.text_asked.emit()
    qtbot.waitUntil(lambda: "shut at noon" in pane.view.toPlainText(), timeout=LONG)
    assert pane.notice.isHidden()


@pytest.mark.slow
def test_copying_says_where_the_words_are_from(window: MainWindow, qtbot: QtBot) -> None:
    open_it(qtbot, window)
    pane = window.content.article_pane
    assert pane.view.find_text("asleep at nine")
    QTest.keyClick(
        pane.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    )
    copied = QApplication.clipboard().text().splitlines()
    assert copied[0] == "“asleep at nine”"
    assert copied[1].startswith("— The Daily Example · The ferry") and copied[2].endswith("/story")
    assert '<a href="http' in QApplication.clipboard().mimeData().html()


@pytest.mark.slow
def test_a_story_is_followed_by_key(window: MainWindow, qtbot: QtBot) -> None:
    row = window.stories.model.rows[0]
    window.desk.go_to(Place("followed"))
    assert window.stories.empty.isVisible() and "follow no story" in window.stories.empty.heading
    window.desk.open_story_id(row.id)
    window.actions_["follow"].trigger()
    followed = window.sidebar.model.item_of(Place("followed"))
    assert followed is not None
    qtbot.waitUntil(lambda: followed.data(COUNT_ROLE) == 1, timeout=LONG)
    window.desk.go_to(Place("stories"))
    window.desk.go_to(Place("followed"))
    assert [each.id for each in window.stories.model.rows] == [row.id] and window.stories.model.rows[
        0
    ].followed
    window.actions_["follow"].trigger()
    qtbot.waitUntil(lambda: followed.data(COUNT_ROLE) == 0, timeout=LONG)


@pytest.mark.slow
def test_lines_are_made_longer_and_shorter(window: MainWindow, qtbot: QtBot) -> None:
    open_it(qtbot, window)
    view = window.content.article_pane.view
    before, wide = app_theme().columns, view.column_width()
    window.actions_["narrower"].trigger()
    try:
        assert app_theme().columns == before - 4 and view.column_width() < wide
        window.actions_["wider"].trigger()
        assert app_theme().columns == before and view.column_width() == wide
    finally:
        app_theme().set_reading_columns(before)


def test_words_are_struck_through_and_underlined() -> None:
    assert words("The old & pier", "The new & pier") == (
        'The <span class="gone">old</span> <span class="came">new</span> &amp; pier'
    )
    assert words("", "It came.") == '<span class="came">It came.</span>'
    assert words("It went.", "") == '<span class="gone">It went.</span>'
