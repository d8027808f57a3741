"""Settings: the form, what takes effect, and what is kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QSpinBox
from pytestqt.qtbot import QtBot

from reader.model.article import Article
from reader.model.feed import Entry
from reader.settings import (
    ALL,
    FULL_TEXT,
    INTERVAL,
    ROOMY,
    STORY_DAYS,
    STORY_ORDER,
    TEXT_FACE,
    TEXT_SIZE,
    THEME,
)
from reader.store.library import Library
from tests.ui.conftest import STAND_IN
from ui.application import open_window
from ui.dialogs.settings import SettingsDialog
from ui.main_window import MainWindow
from ui.theme.theme import app_theme
from ui.theme.type_scale import faces

WAIT = 10_000
CTRL = Qt.KeyboardModifier.ControlModifier


def opened(window: MainWindow, qtbot: QtBot) -> SettingsDialog:
    qtbot.keyClick(window, Qt.Key.Key_Comma, CTRL)
    page = next(p for p in window.findChildren(SettingsDialog) if p.isVisible())
    qtbot.waitExposed(page)
    return page


def kept(window: MainWindow, key: str, value: object) -> bool:
    return bool(window.services.setting_values()[key] == value)


def test_every_setting_has_a_named_control_that_fits_its_type(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    shown = [setting for setting in ALL if setting.in_form]
    assert set(page.rows) == {setting.key for setting in shown}
    for setting in shown:
        control = page.rows[setting.key].control
        assert control.accessibleName() == setting.label
        assert control.accessibleDescription() == setting.help
        if isinstance(setting.default, bool):
            assert isinstance(control, QCheckBox)
        elif setting.choices:
            assert isinstance(control, QComboBox)
            assert [control.itemData(n) for n in range(control.count())] == list(setting.choices)
        elif isinstance(setting.default, int):
            assert isinstance(control, QSpinBox)
            assert (control.minimum(), control.maximum()) == (setting.least, setting.most)
            assert control.suffix().strip() == setting.unit


def test_every_section_stands_once() -> None:
    sections = [setting.key.partition(".")[0] for setting in ALL if setting.in_form]
    begun = [one for one, before in zip(sections, ["", *sections], strict=False) if one != before]
    assert len(begun) == len(set(begun))


def test_a_number_is_typed_and_kept_when_it_is_meant(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    spin = page.rows[INTERVAL.key].control
    assert isinstance(spin, QSpinBox)
    spin.setFocus()
    spin.selectAll()
    qtbot.keyClicks(spin, "120")
    assert window.preferences.value(INTERVAL) == 60
    qtbot.keyClick(spin, Qt.Key.Key_Return)
    assert page.isVisible()
    qtbot.waitUntil(lambda: kept(window, INTERVAL.key, 120), timeout=WAIT)
    row = page.rows[INTERVAL.key]
    assert row.reset.isVisible() and "60 minutes" in row.reset.toolTip()
    qtbot.mouseClick(row.reset, Qt.MouseButton.LeftButton)
    assert spin.value() == 60 and not row.reset.isVisible()
    qtbot.waitUntil(lambda: kept(window, INTERVAL.key, 60), timeout=WAIT)


def test_a_choice_takes_effect_at_once_and_shows_in_the_menu(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    combo = page.rows[THEME.key].control
    assert isinstance(combo, QComboBox)
    combo.setFocus()
    qtbot.keyClicks(combo, "Dark")
    assert app_theme().mode == "dark" and window.actions_["theme_dark"].isChecked()
    qtbot.waitUntil(lambda: kept(window, THEME.key, "dark"), timeout=WAIT)
    window.actions_["theme_light"].trigger()
    assert combo.currentData() == "light" and app_theme().mode == "light"
    qtbot.waitUntil(lambda: kept(window, THEME.key, "light"), timeout=WAIT)


def test_a_wheel_in_passing_changes_no_value(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    spin = page.rows[INTERVAL.key].control
    assert isinstance(spin, QSpinBox)
    qtbot.waitUntil(page.search.hasFocus, timeout=WAIT)

    def turn() -> None:
        at = QPointF(spin.rect().center())
        QApplication.sendEvent(
            spin,
            QWheelEvent(
                at, spin.mapToGlobal(at), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
            ),
        )  # fmt: skip

    turn()
    assert spin.value() == window.preferences.value(INTERVAL) == 60
    spin.setFocus()
    assert spin.hasFocus()
    turn()
    assert spin.value() > 60


def test_a_box_is_ticked_with_the_mouse(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    box = page.rows[FULL_TEXT.key].control
    assert isinstance(box, QCheckBox) and box.isChecked()
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().center() - box.rect().center() / 1.2)
    assert not box.isChecked() and box.text() == "Off"
    qtbot.waitUntil(lambda: kept(window, FULL_TEXT.key, False), timeout=WAIT)


def test_the_settings_are_searched_by_any_of_their_words(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    qtbot.waitUntil(page.search.hasFocus, timeout=WAIT)
    qtbot.keyClicks(page.search, "article size")
    assert [key for key, row in page.rows.items() if row.isVisible()] == [TEXT_SIZE.key]
    page.search.clear()
    qtbot.keyClicks(page.search, "zeppelin")
    assert not any(row.isVisible() for row in page.rows.values())
    assert "zeppelin" in page.nothing.text() and page.nothing.isVisible()
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    assert page.isVisible() and all(row.isVisible() for row in page.rows.values())
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    assert not page.isVisible()


def test_text_size_by_key_stays_within_its_bounds(window: MainWindow, qtbot: QtBot) -> None:
    size = app_theme().type.article
    qtbot.keyClick(window, Qt.Key.Key_Plus, CTRL)
    assert app_theme().type.article == size + 1
    for _ in range(40):
        window.actions_["larger"].trigger()
    assert app_theme().type.article == TEXT_SIZE.most and not window.notice.text
    window.actions_["usual_size"].trigger()
    assert app_theme().type.article == TEXT_SIZE.default
    qtbot.waitUntil(lambda: kept(window, TEXT_SIZE.key, TEXT_SIZE.default), timeout=WAIT)


def test_what_cannot_be_kept_goes_back_and_says_why(qtbot: QtBot, library_path: Path, tmp_path: Path) -> None:
    command = [*STAND_IN, str(library_path), "--no-set"]
    window = open_window(library_path, tmp_path / "log" / "x.log", command)
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: window.services.engine_up, timeout=WAIT)
    window.stories.set_order("newest")
    qtbot.waitUntil(lambda: "The disk is full. Make room." in window.notice.text, timeout=WAIT)
    assert window.stories.order == "outlets" == window.preferences.value(STORY_ORDER)
    window.close()


def test_the_order_of_stories_is_kept(window: MainWindow, qtbot: QtBot) -> None:
    window.stories.set_order("newest")
    moments = [row.latest for row in window.stories.model.rows]
    assert moments == sorted(moments, reverse=True)
    qtbot.waitUntil(lambda: kept(window, STORY_ORDER.key, "newest"), timeout=WAIT)
    page = opened(window, qtbot)
    combo = page.rows[STORY_ORDER.key].control
    assert isinstance(combo, QComboBox) and combo.currentData() == "newest"


@pytest.fixture
def library_path(tmp_path: Path) -> Path:
    """Three stories: of today, of five days ago, and of long ago."""
    path = tmp_path / "library.sqlite"
    now = datetime.now(UTC)
    with Library.create_or_open(path) as library:
        feed = library.feeds.add("https://gazette.example/feed", "Harbour Gazette", at=now).id
        for n, days in enumerate((0, 5, 200)):
            when = now - timedelta(days=days, hours=1)
            title = f"An otter of {days} days"
            entry = Entry(guid=str(n), url=None, title=title, published=when)
            article = Article("", "", title, f"{title}\n\nIt swam.", published=when)
            library.stories.assign(library.articles.put(feed, entry, article, when).article_id, None, ())
    return path


def test_the_list_goes_back_as_many_days_as_the_menu_says(window: MainWindow, qtbot: QtBot) -> None:
    assert window.stories.title.text() == "Stories · last 3 days"
    assert [row.title for row in window.stories.model.rows] == ["An otter of 0 days"]
    assert window.services.counts().stories == 1
    week = next(a for a in window.stories._days.actions() if a.data() == 7)
    week.trigger()
    assert len(window.stories.model.rows) == 2 and week.isChecked()
    assert window.stories.title.text() == "Stories · last 7 days"
    qtbot.waitUntil(lambda: kept(window, STORY_DAYS.key, 7), timeout=WAIT)
    window.preferences.put(STORY_DAYS, 300)
    assert len(window.stories.model.rows) == 3


def test_without_news_older_stories_stand_there(window: MainWindow, qtbot: QtBot, library_path: Path) -> None:
    """A library that was last fetched months ago, or the sample alone, is no empty list."""
    since = window.services.story_window()
    assert since is not None
    today = window.stories.model.rows[0]
    assert window.stories.would_show(today)
    assert not window.stories.would_show(replace(today, latest=since - timedelta(minutes=1)))
    window.stories.show_window(1, None)
    assert window.stories.title.text() == "Stories · older than 1 day"


def test_a_value_out_of_bounds_is_refused_in_words(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    window.preferences.put(INTERVAL, 5)
    row = page.rows[INTERVAL.key]
    assert "from 15 to 1440 minutes" in row.problem.text() and row.problem.isVisible()
    assert window.preferences.value(INTERVAL) == 60


def test_roomy_text_is_further_apart_in_articles_and_annotations(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_["articles"].trigger()
    window.articles.view.setCurrentIndex(window.articles.model.index(0))
    pane = window.content.article_pane
    qtbot.waitUntil(lambda: "It swam" in pane.view.toPlainText(), timeout=WAIT)

    def measures() -> tuple[float, float, float, float]:
        block = pane.view.document().find("It swam").block()
        font = block.begin().fragment().charFormat().font()
        return (
            font.letterSpacing(),
            font.wordSpacing(),
            block.blockFormat().lineHeight(),
            app_theme().type.leading,
        )

    usual = measures()
    box = opened(window, qtbot).rows[ROOMY.key].control
    assert isinstance(box, QCheckBox)
    box.setChecked(True)
    qtbot.waitUntil(lambda: app_theme().type.roomy, timeout=WAIT)
    assert all(now > before for now, before in zip(measures(), usual, strict=True)), (measures(), usual)
    box.setChecked(False)
    qtbot.waitUntil(lambda: measures() == usual, timeout=WAIT)


def test_articles_are_set_in_a_face_of_this_computer(window: MainWindow, qtbot: QtBot) -> None:
    usual = app_theme().type.serif
    box = opened(window, qtbot).rows[TEXT_FACE.key].control
    assert isinstance(box, QComboBox) and box.itemText(0) == "The usual one"
    other = next(each for each in faces() if each != usual)
    box.setCurrentIndex(box.findData(other))
    qtbot.waitUntil(lambda: app_theme().type.serif == other, timeout=WAIT)
    window.actions_["articles"].trigger()
    window.articles.view.setCurrentIndex(window.articles.model.index(0))
    pane = window.content.article_pane
    qtbot.waitUntil(lambda: "It swam" in pane.view.toPlainText(), timeout=WAIT)
    set_in = pane.view.document().find("It swam").block().begin().fragment().charFormat().fontFamilies()
    assert other in set_in
    window.preferences.put(TEXT_FACE, "A Face That Is Nowhere")
    assert app_theme().type.serif == usual
    assert box.currentIndex() == -1 and box.placeholderText() == "A Face That Is Nowhere"
    window.preferences.reset(TEXT_FACE)
