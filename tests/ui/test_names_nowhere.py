"""Outlet names hidden: nothing in the whole window tells one, and nothing that leaves it does."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from reader.export.formats import FORMATS
from reader.settings import NAMES_HIDDEN
from reader.store.library import Library
from tests.ui.real_engine import LONG, copied, window_on
from tests.ui.story.test_names_hidden import said
from tests.ui.test_pointing import point
from ui.main_window import MainWindow
from ui.services import Place

TITLE = "{} and {} tell of one inquiry"


def outlets(window: MainWindow) -> list[str]:
    return list(window.stories.model.rows[0].outlets)


@pytest.fixture
def hidden(qtbot: QtBot, tmp_path: Path, sample_library: Path) -> Iterator[MainWindow]:
    """The sample story, whose headline names two of its outlets, open without names."""
    path = copied(sample_library, tmp_path)
    with Library.create_or_open(path) as library:
        articles = library.stories.articles_of(1)
        library.stories.set_title(1, TITLE.format(articles[0].outlet, articles[1].outlet))
    with window_on(path, qtbot) as window:
        window.preferences.put(NAMES_HIDDEN, True)
        qtbot.waitUntil(lambda: window.stories.model.rowCount() > 0, timeout=LONG)
        window.desk.open_story(window.stories.model.rows[0])
        qtbot.waitUntil(lambda: window.content.blind is not None, timeout=LONG)
        yield window


def told(window: MainWindow) -> str:
    """Every word of the window but for the sidebar, which lists the reader's outlets whatever is open, and
    the list of stories, whose headlines are as they were published."""
    parts: list[QWidget] = [window.content, window.bar, window.notice, window.state]
    words = [said(part) for part in parts]
    words += [f"{action.text()} {action.toolTip()}" for action in window.findChildren(QAction)]
    return "\n".join([window.windowTitle(), *words])


def named(window: MainWindow, text: str) -> list[str]:
    return [name for name in outlets(window) if name.casefold() in text.casefold()]


@pytest.mark.slow
def test_no_view_no_title_no_list_and_no_article_names_one(hidden: MainWindow, qtbot: QtBot) -> None:
    page, content = hidden.story_page, hidden.content
    assert "Outlet A" in hidden.windowTitle()
    for key, _name in page.views.names():
        page.go(f"tab:{key}")
        page.tab(key)
        assert named(hidden, told(hidden)) == [], key
    assert page.evidence is not None
    for article in page.evidence.order:
        page.go(f"article:{article}")
        assert content.article is not None and content.article.article.text
        qtbot.waitUntil(lambda: bool(content.article_pane.view.toPlainText()), timeout=LONG)
        paper = content.article_pane.paper()
        assert paper is not None
        assert named(hidden, told(hidden) + paper.html + paper.title) == []
        assert not any(hidden.actions_[way].isEnabled() for way in ("original", "copy_link", "send_link"))
        content.back()
    hidden.desk.go_to(Place("articles"))
    qtbot.waitUntil(lambda: hidden.articles.model.rowCount() > 0, timeout=LONG)
    for row in list(hidden.articles.model.rows):
        hidden.desk.open_row(row)
        assert content.article is not None and content.article.row is not None
        qtbot.waitUntil(lambda: bool(content.article_pane.view.toPlainText()), timeout=LONG)
        paper = content.article_pane.paper()
        assert paper is not None
        assert named(hidden, told(hidden) + paper.html + paper.title) == []
        assert hidden.actions_["save"].isEnabled(), "it is the reader's article all the same"
        assert not hidden.actions_["original"].isEnabled()
    model = hidden.articles.model
    spoken = [str(model.index(n).data(Qt.ItemDataRole.AccessibleTextRole)) for n in range(model.rowCount())]
    assert all(spoken) and named(hidden, "\n".join(spoken)) == []


@pytest.mark.slow
@pytest.mark.parametrize("opened", [True, False])
def test_no_file_of_the_story_names_one(
    hidden: MainWindow, qtbot: QtBot, tmp_path: Path, opened: bool
) -> None:
    if not opened:
        hidden.content.show_nothing("")
        point(qtbot, hidden.stories, 0)
    endings = {"text": "txt"}
    for form in FORMATS:
        hidden.actions_["export_story"].trigger()
        qtbot.waitUntil(lambda: asked(hidden) is not None, timeout=LONG)
        dialog = asked(hidden)
        assert dialog is not None
        assert named(hidden, Path(dialog.selectedFiles()[0]).name.replace("-", " ")) == []
        path = tmp_path / f"story.{endings.get(form, form)}"
        dialog.fileSelected.emit(str(path))
        dialog.reject()
        qtbot.waitUntil(path.exists, timeout=LONG)
        qtbot.waitUntil(lambda path=path: path.name in hidden.notice.text, timeout=LONG)
        text = path.read_text("utf-8")
        assert "Outlet A" in text and named(hidden, text) == [] and "https://" not in text, form


@pytest.mark.slow
def test_an_article_that_is_open_loses_its_outlet_s_name_and_gets_it_back(
    hidden: MainWindow, qtbot: QtBot
) -> None:
    content, prefer = hidden.content, hidden.preferring
    prefer.hide_names(False)
    hidden.desk.go_to(Place("articles"))
    qtbot.waitUntil(lambda: hidden.articles.model.rowCount() > 0, timeout=LONG)
    row = hidden.articles.model.rows[0]
    hidden.desk.open_row(row)
    text = content.article_pane.view.toPlainText
    qtbot.waitUntil(lambda: row.outlet in text(), timeout=LONG)
    prefer.hide_names(True)
    qtbot.waitUntil(lambda: bool(text()) and row.outlet not in text(), timeout=LONG)
    assert "Headlines in lists" in hidden.notice.text
    hidden.notice._action.click()
    assert not hidden.sidebar.isVisible() and not hidden.lists.isVisible()
    prefer.hide_names(False)
    qtbot.waitUntil(lambda: row.outlet in text(), timeout=LONG)
    assert "Headlines in lists" not in hidden.notice.text


def asked(window: MainWindow) -> QFileDialog | None:
    return next((each for each in window.findChildren(QFileDialog) if each.isVisible()), None)
