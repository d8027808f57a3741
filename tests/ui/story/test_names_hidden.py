"""Outlet names hidden: every view, what is copied and what is printed call them Outlet A, B, C."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from reader.model.comparison import ComparedArticle, Comparison
from tests.ui.story.data import ferry, ferry_row
from ui.models.names_hidden import Masked
from ui.story.annotated import AnnotatedTab
from ui.story.page import StoryPage


def real(comparison: Comparison) -> list[str]:
    return [each.article.outlet for each in comparison.articles]


def said(widget: QWidget) -> str:
    """All words of a widget and what is in it: as text, as name and as tip."""
    out = []
    for each in (widget, *widget.findChildren(QWidget)):
        out += [each.accessibleName(), each.accessibleDescription(), each.toolTip()]
        for word in ("text", "title"):
            value = getattr(each, word, None)
            out.append(str(value()) if callable(value) else "")
        if isinstance(each, QTextEdit | QPlainTextEdit):
            out.append(each.toPlainText())
        model = getattr(each, "model", None)
        found = model() if callable(model) else None
        if found is not None:
            for row in range(min(40, found.rowCount())):
                for column in range(found.columnCount()):
                    index = found.index(row, column)
                    out += [str(index.data(role)) for role in range(14)]
                    out.append(str(index.data(0x100)))
    return "\n".join(out)


def hide(page: StoryPage, qtbot: QtBot, on: bool) -> None:
    """As the switch does it; the story is shown anew in turns."""
    before = page.evidence
    page.hide_names(on)
    qtbot.waitUntil(lambda: page.evidence is not before)
    qtbot.waitUntil(page.views.updatesEnabled)


@pytest.fixture
def hidden(page: StoryPage, qtbot: QtBot) -> StoryPage:
    page.show_story(ferry_row(), ferry())
    hide(page, qtbot, True)
    return page


@pytest.mark.parametrize(
    "tab",
    ["overview", "annotated", "side_by_side", "quotes", "left_out", "wording", "sources", "timeline"],
)
def test_no_view_and_no_print_names_an_outlet(hidden: StoryPage, qtbot: QtBot, tab: str) -> None:
    hidden.go(f"tab:{tab}")
    qtbot.waitUntil(lambda: hidden.paper() is not None)
    paper = hidden.paper()
    assert paper is not None
    shown = said(hidden) + paper.html + paper.title
    assert [name for name in real(ferry()) if name in shown] == []
    assert re.search("Outlet [ABC]", shown) or tab == "timeline"  # which is which is drawn by lot


def test_what_is_copied_names_none_and_has_no_link(hidden: StoryPage) -> None:
    hidden.go("tab:annotated")
    tab = hidden.tab("annotated")
    assert isinstance(tab, AnnotatedTab)
    tab.text.selectAll()
    tab.text.copy()
    copied = QGuiApplication.clipboard().text()
    assert "Outlet " in copied and "http" not in copied
    assert [name for name in real(ferry()) if name in copied] == []


def test_the_reader_stays_and_the_names_come_back(hidden: StoryPage, qtbot: QtBot) -> None:
    hidden.go("tab:annotated")
    tab = hidden.tab("annotated")
    assert isinstance(tab, AnnotatedTab) and tab.hidden.isChecked()
    article = tab.outlet.key
    hide(hidden, qtbot, False)
    assert hidden.current == "annotated" and not tab.hidden.isChecked()
    tab = hidden.tab("annotated")
    assert isinstance(tab, AnnotatedTab) and tab.outlet.key == article
    assert tab.outlet.accessibleName().endswith(hidden.evidence.name(article) if hidden.evidence else "?")
    assert any(name in said(hidden) for name in real(ferry()))


def test_statements_are_put_right_only_in_the_outlets_own_words(hidden: StoryPage, qtbot: QtBot) -> None:
    hidden.corrections_of = lambda _story: 0
    hide(hidden, qtbot, False)
    assert hidden.evidence is not None and hidden.evidence.correctable
    hide(hidden, qtbot, True)
    assert not hidden.evidence.correctable


def test_who_is_outlet_a_stays_when_an_article_is_compared_anew() -> None:
    one, two = Masked(ferry(), "7", "en"), Masked(ferry(), "7", "en")
    letters = {each.article.id: each.article.outlet for each in one.comparison.articles}
    assert letters == {each.article.id: each.article.outlet for each in two.comparison.articles}
    assert set(letters) == {each.article.id for each in ferry().articles}


def test_names_within_texts_are_hidden_and_spans_still_fit() -> None:
    comparison = ferry()
    first, second, *rest = comparison.articles
    outlet = second.article.outlet
    text = first.article.text.replace("told a hearing on Monday", f"told {outlet} on Monday")
    shift = len(text) - len(first.article.text)
    assert shift
    passages = []
    for passage in first.passages:
        moved = passage.start > first.article.text.index("told a hearing on Monday")
        start = passage.start + (shift if moved else 0)
        end = passage.end + (shift if moved or "on Monday" in passage.text else 0)
        passages.append(replace(passage, start=start, end=end, text=text[start:end]))
    told = ComparedArticle(replace(first.article, text=text), tuple(passages))
    bare = Comparison((told, second, *rest), (), (), (), (), (), (), {})
    masked = Masked(bare, "7", "en").comparison
    for compared in masked.articles:
        assert outlet not in compared.article.text
        for passage in compared.passages:
            assert compared.article.text[passage.start : passage.end] == passage.text


def test_names_stay_hidden_if_the_tab_is_turned_before_the_story_is_shown_anew(page: StoryPage) -> None:
    """Both keys in one turn of the loop, as fast fingers or a slow machine have it."""
    page.show_story(ferry_row(), ferry())
    page.hide_names(True)
    page.go("tab:quotes")
    shown = said(page.tab("quotes"))
    assert "Outlet A" in shown and not any(name in shown for name in real(ferry()))
