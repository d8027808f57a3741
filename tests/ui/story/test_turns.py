"""A tab is turned to: made, filled and painted in turns of the event loop of their own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QAbstractScrollArea
from pytestqt.qtbot import QtBot

from tests.ui.story.conftest import side
from tests.ui.story.data import broad, ferry, ferry_row
from ui.models.evidence import Evidence
from ui.story.annotated import AnnotatedTab
from ui.story.overview import Overview
from ui.story.page import StoryPage
from ui.story.quotes import Quotes
from ui.theme.theme import app_theme


class Painted(QObject):
    """Hears when a view is painted; `rows` is how much it had to show at the first time."""

    def __init__(self, view: QAbstractScrollArea, count: Callable[[], int]) -> None:
        super().__init__(view)
        self.rows: int | None = None
        self._count = count
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.rows is None and event.type() == QEvent.Type.Paint:
            self.rows = self._count()
        return False


@pytest.fixture
def page(qtbot: QtBot, page: StoryPage) -> StoryPage:
    page.show_story(ferry_row(), ferry())
    qtbot.waitUntil(page.views.updatesEnabled)
    return page


def quotes(page: StoryPage) -> Quotes:
    page.go("tab:quotes")
    view = page.tab("quotes")
    assert isinstance(view, Quotes)
    return view


def test_a_tab_is_painted_in_the_turn_after_it_is_filled(qtbot: QtBot, page: StoryPage) -> None:
    tab = quotes(page)
    assert tab.view.cells.rowCount()
    painted = Painted(tab.view, tab.view.cells.rowCount)
    QCoreApplication.sendPostedEvents()
    assert painted.rows is None
    qtbot.waitUntil(lambda: painted.rows is not None)
    page.go("tab:overview")
    assert page.views.updatesEnabled()  # it was filled before


def test_a_tab_is_made_at_once_and_filled_before_it_is_painted(qtbot: QtBot, page: StoryPage) -> None:
    page.go("tab:quotes")
    tab = page.views.currentWidget()
    assert isinstance(tab, Quotes) and not tab.view.cells.rowCount()
    painted = Painted(tab.view, tab.view.cells.rowCount)
    qtbot.waitUntil(lambda: painted.rows is not None)
    assert painted.rows


def test_an_annotated_article_gets_its_text_and_then_its_notes(qtbot: QtBot, page: StoryPage) -> None:
    page.go("tab:annotated")
    tab = page.views.currentWidget()
    assert isinstance(tab, AnnotatedTab)
    painted = Painted(tab.text, lambda: len(tab.margin.chips))
    qtbot.waitUntil(lambda: painted.rows is not None)
    assert tab.shown is not None and painted.rows == len(tab.shown.notes) > 0


def test_who_cannot_wait_is_led_on_from_there(qtbot: QtBot, page: StoryPage) -> None:
    assert page.evidence is not None
    article = page.evidence.order[1]
    page.go("tab:annotated")
    page.go(f"annotated:{article}")
    tab = page.views.currentWidget()
    assert isinstance(tab, AnnotatedTab) and tab.outlet.key == article
    qtbot.waitUntil(page.views.updatesEnabled)
    assert tab.outlet.key == article and tab.shown is not None
    assert len(tab.margin.chips) == len(tab.shown.notes)


def test_what_is_left_before_it_is_filled_comes_back_as_it_was(qtbot: QtBot, page: StoryPage) -> None:
    quotes(page).only.setChecked(True)
    page.show_story(replace(ferry_row(), id=8), ferry())
    page.show_story(ferry_row(), ferry())
    qtbot.waitUntil(page.views.updatesEnabled)
    assert page.current == "quotes" and quotes(page).only.isChecked()


def test_the_key_of_a_tab_leaves_its_filter(page: StoryPage) -> None:
    tab = quotes(page)
    tab.only.setChecked(True)
    page.go("tab:overview")
    assert quotes(page).only.isChecked()


def test_the_first_tab_is_ready_before_a_story_is_chosen(qtbot: QtBot) -> None:
    shown = StoryPage()
    qtbot.addWidget(shown)
    shown.show()
    assert shown.views.count() == 0
    qtbot.waitUntil(lambda: shown.views.count() == 1)
    assert shown.state.empty.heading == "Choose a story" and not shown.views.isVisible()
    ready = shown.views.widget(0)
    shown.show_story(ferry_row(), ferry())
    assert shown.tab("overview") is ready and shown.views.currentWidget() is ready


def test_a_pair_of_texts_and_the_place_in_the_table_behind_it_come_back(
    qtbot: QtBot, page: StoryPage
) -> None:
    long = replace(ferry_row(), id=8)
    page.show_story(long, broad(6, 60))
    view = side(page)
    qtbot.waitUntil(page.views.updatesEnabled)
    view.table.view.heights.finish()
    view.table.view.heights.go_to(20)
    view.show_texts()
    left, right = view.texts.right_choice.key, view.texts.left_choice.key
    view.texts.swap_sides()
    page.show_story(ferry_row(), ferry())
    qtbot.waitUntil(page.views.updatesEnabled)
    page.show_story(long, broad(6, 60))
    qtbot.waitUntil(page.views.updatesEnabled)
    assert view.stack.currentWidget() is view.texts
    assert (view.texts.left_choice.key, view.texts.right_choice.key) == (left, right)
    page.remember()  # also before the table was seen again
    view.show_table()
    assert view.table.view.heights.place() == (20, 0)
    assert page.memory.of(8).places["side_by_side"][2] == (20, 0)


def test_cards_that_are_filled_in_turns_are_as_high_as_their_words(page: StoryPage, qtbot: QtBot) -> None:
    page.resize(1100, 3000)  # with room for all: nothing is laid out because the page grows
    QCoreApplication.processEvents()
    view, evidence = page.tab("overview"), page.evidence
    assert isinstance(view, Overview) and evidence is not None
    bodies = (view.gist, view.disagree, view.common, view.leads)
    for body in bodies:
        body.show_statements([])  # as of a story before it that says little
    QCoreApplication.processEvents()
    for _ in view.show_in_turns(evidence):
        QCoreApplication.processEvents()
    QCoreApplication.processEvents()
    for body in bodies:
        assert body.height() >= body.heightForWidth(body.width()) > 20, body.accessibleName()


@pytest.fixture
def larger(page: StoryPage, qtbot: QtBot) -> Iterator[StoryPage]:
    """The overview and an annotated article have been read; then, in another tab, the text gets larger."""
    page.resize(900, 400)
    for key in ("annotated", "side_by_side"):
        page.go(f"tab:{key}")
        page.tab(key)
        qtbot.waitUntil(page.views.updatesEnabled)
    app_theme().set_article_size(24)
    yield page
    app_theme().set_article_size(17)


def test_a_passage_is_found_where_it_stands_in_a_larger_text(larger: StoryPage, qtbot: QtBot) -> None:
    tab = larger.tab("annotated")
    assert isinstance(tab, AnnotatedTab) and larger.evidence is not None
    for article in (tab.outlet.key, *larger.evidence.order):
        larger.go("tab:side_by_side")
        app_theme().set_article_size(app_theme().type.article + 1)
        last = larger.evidence.passages_of[article][-1].id
        larger.go(f"passage:{last}")
        qtbot.waitUntil(lambda: tab.updatesEnabled() and not tab._turns.busy)
        assert tab.outlet.key == article
        top, bottom = tab.text.span(last) or (0.0, 0.0)
        seen = tab.text.verticalScrollBar().value()
        assert seen - 1 <= top and bottom <= seen + tab.text.viewport().height() + 1


def test_an_overview_of_other_sizes_is_not_painted_before_it_has_them(
    larger: StoryPage, qtbot: QtBot
) -> None:
    larger.go("tab:overview")
    tab = larger.views.currentWidget()
    assert isinstance(tab, Overview) and not tab.updatesEnabled()
    qtbot.waitUntil(tab.updatesEnabled)


@pytest.mark.parametrize("key", ["overview", "annotated"])
def test_the_tab_before_stays_until_one_of_other_sizes_is_set(
    larger: StoryPage, qtbot: QtBot, key: str
) -> None:
    larger.go(f"tab:{key}")
    assert not larger.views.updatesEnabled()
    qtbot.waitUntil(larger.views.updatesEnabled)
    assert larger.views.currentWidget() is larger.tab(key) and larger.tab(key).updatesEnabled()
    larger.go("tab:side_by_side")
    larger.go(f"tab:{key}")
    assert larger.views.updatesEnabled()


def test_an_article_of_another_size_is_the_one_that_was_read(larger: StoryPage, qtbot: QtBot) -> None:
    tab = larger.tab("annotated")
    assert isinstance(tab, AnnotatedTab) and larger.evidence is not None
    larger.go("tab:annotated")
    qtbot.waitUntil(larger.views.updatesEnabled)
    other = next(each for each in larger.evidence.order if each != tab.outlet.key)
    tab.reveal(f"passage:{larger.evidence.passages_of[other][0].id}")
    larger.go("tab:side_by_side")
    app_theme().set_article_size(20)
    larger.go("tab:annotated")
    qtbot.waitUntil(larger.views.updatesEnabled)
    assert tab.outlet.key == other


def test_an_overview_in_other_colours_is_of_the_story_that_came_meanwhile(page: StoryPage) -> None:
    tab, theme = page.tab("overview"), app_theme()
    assert isinstance(tab, Overview)
    works: list[Iterator[object]] = []
    theme._unpainted = True
    tab._fill()
    works, theme._first[:], theme._unpainted = [work for _, work in theme._first], [], False
    (work,) = works
    next(work)
    tab.show_evidence(Evidence(broad(6, 60)))
    told = tab.leads.toPlainText()
    for _ in work:
        pass
    assert told and tab.leads.toPlainText() == told
