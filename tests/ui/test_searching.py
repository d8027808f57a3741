"""Searching: marked hits, wrong queries, hints while typing, searches that are kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QStandardItem
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from reader.model.article import ArticleRow
from reader.store.search import Hit, Said
from ui.delegates.article_row import ArticleRowDelegate
from ui.delegates.text_lines import break_lines
from ui.dialogs.searches import SearchDialog
from ui.main_window import MainWindow
from ui.models.found import nearer
from ui.models.search_hints import hints, unfinished
from ui.models.sidebar import COUNT_ROLE
from ui.panes.article_list import ArticleList
from ui.panes.story_list import StoryList
from ui.services import FoundArticle, Place
from ui.services.found import found, one_line
from ui.theme.theme import app_theme

WAIT = 10_000
WHEN = datetime(2026, 3, 2, tzinfo=UTC)


def row(title: str, snippet: str) -> ArticleRow:
    return ArticleRow(1, 1, "Gazette", title, None, WHEN, WHEN, True, False, False, False, None, snippet)


def type_in(qtbot: QtBot, window: MainWindow, text: str) -> None:
    window.bar.search.setFocus()
    qtbot.keyClicks(window.bar.search, text)


def finds(qtbot: QtBot, window: MainWindow, *titles: str) -> None:
    qtbot.waitUntil(lambda: {r.title for r in window.articles.model.rows} == set(titles), timeout=WAIT)


def test_the_places_of_the_words_stay_with_them_when_the_snippet_is_cut() -> None:
    hit = Hit(row("Otter  seen", "Otter seen An otter swam."), ((0, 5),), ((0, 5), (14, 19)))
    made = found(hit)
    assert made.title == "Otter seen" and made.title[slice(*made.in_title[0])] == "Otter"
    assert made.snippet == "An otter swam." and [made.snippet[a:b] for a, b in made.in_snippet] == ["otter"]


def test_what_is_still_being_typed_is_not_called_wrong() -> None:
    whole = (
        "otter",
        "outlet:gaz",
        '"a phrase"',
        "(a OR b)",
        "is:unread",
        "after:7d",
        "otter -mill",
        "OR mill",
    )
    assert not any(map(unfinished, whole))
    typed = ("outlet:", "otter outlet: ", '"a phr', "(a OR b", "is:un", "is:", "otter -", "a OR", "a OR ")
    assert all(map(unfinished, typed))


def test_spans_survive_white_space_that_is_flattened() -> None:
    text = " a\n\n bc  de "
    for word in ("a", "bc", "de"):
        at = text.index(word)
        flat, spans = one_line(text, ((at, at + len(word)),))
        assert flat == "a bc de" and [flat[a:b] for a, b in spans] == [word]


def test_a_quotation_that_was_asked_for_stands_in_place_of_the_snippet() -> None:
    hit = Hit(row("T", "S"), (), (), (Said("tired enough to err", "Maud Ferris", ((0, 5),)),))
    made = found(hit)
    assert made.snippet == "“tired enough to err” Maud Ferris"
    assert made.snippet[slice(*made.in_snippet[0])] == "tired"


def test_marks_stand_where_the_words_are_drawn(window: MainWindow) -> None:
    font = app_theme().type.sans()
    metrics = QFontMetricsF(font)
    (line,) = break_lines("😀 an otter swam", font, 1000, 1, ((5, 10),))
    ((start, width),) = line.marks
    assert abs(start - metrics.horizontalAdvance("😀 an ")) < 1.5
    assert abs(width - metrics.horizontalAdvance("otter")) < 1.5
    lines = break_lines(
        "one two three otter four", font, metrics.horizontalAdvance("one two threee"), 2, ((14, 19),)
    )
    assert not lines[0].marks and lines[1].marks[0][0] < 1.5
    (cut,) = break_lines("a very long line with otter", QFont(font), 60, 1, ((22, 27),))
    assert all(start + width <= 62 for start, width in cut.marks)


def test_a_word_far_into_its_passage_is_shown_all_the_same(window: MainWindow) -> None:
    told = f"{'The harbour master spoke of sand and of the tide. ' * 3}He warned the firm"
    at = told.index("warned")
    hit = found(Hit(row("Ferry aground", told), (), ((at, at + 6),)))
    delegate = ArticleRowDelegate(window)
    delegate.set_snippets(True)
    notes = delegate._make(hit, 288).notes
    assert any(line.marks for line in notes)
    assert notes[0].static.text().startswith("…")


def test_a_text_that_is_cut_to_what_was_found_begins_with_a_word() -> None:
    text = "The firm had been warned of sand in May and warned in June"
    cut, spans = nearer(text, ((18, 24), (44, 50)))
    assert cut.startswith("…firm had been ") and [cut[a:b] for a, b in spans] == ["warned", "warned"]
    assert nearer("It warned", ((3, 9),)) == ("It warned", ((3, 9),))


def test_hits_are_marked_in_the_list(window: MainWindow, qtbot: QtBot) -> None:
    type_in(qtbot, window, "heron")
    finds(qtbot, window, "Heron returns to the mill pond")
    (hit,) = window.articles.model.rows
    assert isinstance(hit, FoundArticle) and hit.title[slice(*hit.in_title[0])] == "Heron"
    wanted = QColor(app_theme().palette.amber_line)
    view = window.articles.view
    image = view.viewport().grab(view.visualRect(window.articles.model.index(0))).toImage()
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert wanted.name() in colours


def test_marks_stay_when_the_article_is_read(window: MainWindow, qtbot: QtBot) -> None:
    type_in(qtbot, window, "heron")
    finds(qtbot, window, "Heron returns to the mill pond")
    window.articles.view.setCurrentIndex(window.articles.model.index(0))
    qtbot.waitUntil(lambda: window.articles.model.rows[0].read, timeout=WAIT)
    hit = window.articles.model.rows[0]
    assert isinstance(hit, FoundArticle) and hit.in_title


def test_a_wrong_search_says_where_and_leads_there(window: MainWindow, qtbot: QtBot) -> None:
    type_in(qtbot, window, "otter is:green ferry")
    qtbot.waitUntil(lambda: "wrong at character" in window.articles.empty.heading, timeout=WAIT)
    assert "“is:” is followed by unread" in window.articles.empty.heading
    assert window.bar.search.property("tone") == "bad"
    step = next(b for b in window.articles.empty.findChildren(QPushButton) if b.isVisible())
    assert step.text() == "Go to that place"
    qtbot.mouseClick(step, Qt.MouseButton.LeftButton)
    assert window.bar.search.selectedText() == "green"
    qtbot.keyClicks(window.bar.search, "unread")
    assert window.bar.search.text() == "otter is:unread ferry" and window.bar.search.property("tone") == ""
    qtbot.waitUntil(lambda: window.articles.model.rowCount() > 0, timeout=WAIT)


def test_hints_know_operators_states_and_outlets() -> None:
    def texts(typed: str) -> list[str]:
        return [hint.text for hint in hints(typed, lambda: ["The Courier", "Gazette"], lambda: ["law"])]

    assert texts("otter ou") == ["outlet:"] and texts("o") == [] and texts("otter ") == []
    assert texts("-is:un") == ["is:unread "] and texts("tag:") == ["tag:law "]
    assert texts("outlet:cou") == ['outlet:"The Courier" ']
    (hint,) = hints("otter -outlet:gaz", lambda: ["Gazette"], list)
    assert hint.start == len("otter -")


def test_a_hint_is_taken_by_key(window: MainWindow, qtbot: QtBot) -> None:
    box = window.bar.search
    type_in(qtbot, window, "outl")
    qtbot.waitUntil(lambda: box.hinting, timeout=WAIT)
    qtbot.keyClick(box._popup, Qt.Key.Key_Down)
    qtbot.keyClick(box._popup, Qt.Key.Key_Return)
    assert box.text() == "outlet:"
    qtbot.keyClicks(box, "rad")
    assert not box._popup.verticalScrollBar().isVisible(), "one hint needs no scroll bar"
    qtbot.waitUntil(lambda: box.hinting, timeout=WAIT)
    qtbot.keyClick(box._popup, Qt.Key.Key_Down)
    qtbot.keyClick(box._popup, Qt.Key.Key_Return)
    assert box.text() == 'outlet:"Radio Four Rivers" '
    qtbot.waitUntil(lambda: window.articles.model.rowCount() == 3, timeout=WAIT)


def test_escape_shuts_the_hints_before_it_ends_the_search(window: MainWindow, qtbot: QtBot) -> None:
    box = window.bar.search
    type_in(qtbot, window, "outl")
    qtbot.waitUntil(lambda: box.hinting, timeout=WAIT)
    qtbot.keyClick(box._popup, Qt.Key.Key_Escape)
    assert not box.hinting and box.text() == "outl" and box.hasFocus()
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert box.text() == "" and not box.hasFocus()


def test_the_cross_goes_with_the_words(window: MainWindow, qtbot: QtBot) -> None:
    box = window.bar.search
    empty = box.grab().toImage()
    window.bar.show_query("ferry")
    assert box.text() == "ferry" and not window.bar._typing.isActive(), "it is searched for already"
    qtbot.waitUntil(lambda: box.grab().toImage() != empty, timeout=WAIT)
    window.bar.show_query("")
    qtbot.waitUntil(lambda: box.grab().toImage() == empty, timeout=WAIT)


def test_in_a_narrow_list_no_button_of_the_header_is_cut(qapp: QApplication, qtbot: QtBot) -> None:
    articles, stories = ArticleList(), StoryList()
    articles.set_title("Search: otters of the harbour", keepable=True)
    for pane, part in ((articles, articles._keep), (stories, stories._sort)):
        qtbot.addWidget(pane)
        pane.show()
        for width in (500, 220):
            pane.resize(width, 600)
            qtbot.waitUntil(lambda pane=pane, width=width: pane.width() == width)  # type: ignore[misc]
            assert part.width() >= part.sizeHint().width() and pane.title.width() >= 60, width
        pane.fit(part, "Words of another language", "+")
        assert part.text() == "+" and len(part.accessibleName()) > 8


def test_an_operator_comes_from_the_menu(window: MainWindow) -> None:
    box = window.bar.search
    box.setText("otter")
    act = next(a for a in box.ways.actions() if a.text().startswith("quote:"))
    assert "inside quotation marks" in act.text()
    act.trigger()
    assert box.text() == "otter quote:"
    box._show_ways()
    window_edge, menu_edge = (each.mapToGlobal(each.rect().topRight()).x() for each in (window, box.ways))
    box.ways.close()
    assert menu_edge <= window_edge + 1, "the menu does not stand beyond the window"


def test_a_search_is_kept_shown_and_deleted(window: MainWindow, qtbot: QtBot) -> None:
    type_in(qtbot, window, "ferry")
    qtbot.waitUntil(lambda: window.articles.model.rowCount() == 3, timeout=WAIT)
    qtbot.mouseClick(window.articles._keep, Qt.MouseButton.LeftButton)
    (asked,) = window.findChildren(SearchDialog)
    assert asked.name.text() == "ferry"
    asked.name.setText("Ferries")
    qtbot.keyClick(asked.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.desk.place.search is not None, timeout=WAIT)
    kept = window.desk.place
    item = window.sidebar.model.item_of(kept)
    assert item is not None and item.text() == "Ferries"
    assert item.parent().data(Qt.ItemDataRole.AccessibleTextRole) == "Saved searches"
    window.desk.go_to(Place("stories"))
    assert window.bar.search.text() == ""
    at = window.sidebar.view.visualRect(item.index()).center()
    qtbot.mouseClick(window.sidebar.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.waitUntil(
        lambda: window.articles.isVisible() and window.articles.model.rowCount() == 3, timeout=WAIT
    )
    assert window.bar.search.text() == "ferry" and window.sidebar.place == kept
    window.actions_["drop_search"].trigger()
    qtbot.waitUntil(lambda: "“Ferries” was deleted" in window.notice.text, timeout=WAIT)
    assert window.sidebar.model.item_of(kept) is None and not window.services.saved_searches()
    qtbot.mouseClick(window.notice._action, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(window.services.saved_searches()) == 1, timeout=WAIT)


def test_muted_words_are_marked_as_read_and_the_search_is_changed(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_["mute"].trigger()
    (asked,) = window.findChildren(SearchDialog)
    assert asked.marks_read.isChecked() and not asked.ok.isEnabled() and asked.focusWidget() is asked.query
    qtbot.keyClicks(asked.query, "(ferry")
    qtbot.mouseClick(asked.ok, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "never closed" in asked.wrong.text(), timeout=WAIT)
    asked.query.setText("ferry")
    assert asked.wrong.isHidden()
    before = window.services.counts().unread
    qtbot.mouseClick(asked.ok, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "articles marked as read" in window.notice.text, timeout=WAIT)
    assert window.services.counts().unread < before
    (kept,) = window.services.saved_searches()
    assert (kept.name, kept.query, kept.marks_read) == ("ferry", "ferry", True)
    item = window.sidebar.model.item_of(window.desk.place)
    assert item is not None and "marked as read" in item.toolTip()
    qtbot.mouseClick(window.notice._action, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.services.counts().unread == before, timeout=WAIT)
    window.actions_["edit_search"].trigger()
    asked = next(each for each in window.findChildren(SearchDialog) if each.isVisible())
    assert asked.query.text() == "ferry" and asked.marks_read.isChecked()
    asked.name.setText("Ferries")
    asked.marks_read.setChecked(False)
    asked.tells.setChecked(True)
    asked.saves.setChecked(True)
    asked.tag.setText("For class")
    qtbot.keyClick(asked.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.services.saved_searches()[0].name == "Ferries", timeout=WAIT)
    (again,) = window.services.saved_searches()
    assert (again.id, again.marks_read, again.tells) == (kept.id, False, True)
    assert again.saves and again.tag == "For class"


def test_what_a_search_does_comes_back_with_it(window: MainWindow, qtbot: QtBot) -> None:
    place = kept(qtbot, window, "Ferries", "ferry", saves=True, tag="For class")
    (again,) = window.services.saved_searches()
    item = window.sidebar.model.item_of(place)
    assert item is not None and "tagged “For class”" in item.toolTip() and "saved" in item.toolTip()
    window.actions_["drop_search"].trigger()
    qtbot.waitUntil(lambda: "was deleted" in window.notice.text, timeout=WAIT)
    qtbot.mouseClick(window.notice._action, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(window.services.saved_searches()), timeout=WAIT)
    (back,) = window.services.saved_searches()
    assert replace(back, id=again.id, made=again.made) == again


def kept(qtbot: QtBot, window: MainWindow, name: str, query: str, **deeds: Any) -> Place:
    """Keep a search as its dialog does; where it is shown."""
    window.searches._keep({"marks_read": False, "name": name, "query": query, **deeds})
    qtbot.waitUntil(lambda: window.desk.place.kind == "search" and window.desk.place.query == query)
    return window.desk.place


def test_a_kept_search_tells_how_much_of_it_is_unread(window: MainWindow, qtbot: QtBot) -> None:
    place = kept(qtbot, window, "Ferries", "ferry")

    def shown() -> tuple[int, str]:
        item = window.sidebar.model.item_of(place)
        assert item is not None
        return item.data(COUNT_ROLE), item.data(Qt.ItemDataRole.AccessibleTextRole)

    qtbot.waitUntil(lambda: shown() == (3, "Search: Ferries, 3 unread"), timeout=WAIT)
    qtbot.waitUntil(lambda: window.articles.model.rowCount() == 3, timeout=WAIT)
    window.articles.step(1)
    qtbot.waitUntil(lambda: shown()[0] == 2, timeout=WAIT)
    window.desk.take_searches()
    assert shown()[0] == 2, "what is known stands there until it is counted again"
    window.actions_["read_all"].trigger()
    qtbot.waitUntil(lambda: shown() == (0, "Search: Ferries"), timeout=WAIT)


def test_searches_are_counted_soon_and_seldom(window: MainWindow, qtbot: QtBot) -> None:
    kept(qtbot, window, "Ferries", "ferry")
    counts, times = window.services._search_counts, list[object]()
    qtbot.waitUntil(lambda: not counts._timer.isActive() and not counts._asked, timeout=WAIT)
    counts.counted.connect(times.append)
    for _ in range(5):  # as a refresh tells of what comes in
        counts.renew()
    with qtbot.waitSignal(counts.counted, timeout=WAIT):
        assert counts._timer.isActive()
    counts._take(counts._token, ({}, 0.5))
    assert len(times) == 2 and counts._timer.interval() == 10_000, "what takes long is counted the less often"
    counts.renew()
    window.services.close()
    assert not counts._timer.isActive()


def test_what_is_muted_stands_under_one_line(window: MainWindow, qtbot: QtBot) -> None:
    kept(qtbot, window, "Ferries", "ferry")
    first = kept(qtbot, window, "Otters", "otter", marks_read=True)
    kept(qtbot, window, "Mills", "mill", marks_read=True)
    view, model = window.sidebar.view, window.sidebar.model

    def line() -> QStandardItem:
        assert model.muted is not None
        return model.muted

    names = [line().parent().child(row).text() for row in range(line().parent().rowCount())]
    assert names == ["Ferries", "Muted words"]
    assert view.isExpanded(line().index()), "what was just muted is shown"

    def press() -> None:
        at = view.visualRect(line().index()).center()
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)

    press()
    assert not view.isExpanded(line().index()) and window.desk.place.query == "mill", "it leads nowhere"
    window.desk.take_searches()
    assert not view.isExpanded(line().index())
    press()
    window.desk.take_searches()
    item = model.item_of(first)
    assert view.isExpanded(line().index()) and item is not None and item.parent() is line()
    window.desk.go_to(first)
    assert window.sidebar.place == first and window.bar.search.text() == "otter"


def test_marking_a_list_read_can_be_taken_back(window: MainWindow, qtbot: QtBot) -> None:
    unread = window.services.counts().unread
    assert unread == 7
    window.actions_["read_all"].trigger()
    qtbot.waitUntil(lambda: "7 articles marked as read" in window.notice.text, timeout=WAIT)
    assert window.services.counts().unread == 0
    qtbot.mouseClick(window.notice._action, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "7 articles unread again" in window.notice.text, timeout=WAIT)
    assert window.services.counts().unread == 7


def test_only_what_the_list_shows_is_marked(window: MainWindow, qtbot: QtBot) -> None:
    window.desk.go_to(Place("folder", folder="National"))
    window.actions_["read_all"].trigger()
    qtbot.waitUntil(lambda: "4 articles marked as read" in window.notice.text, timeout=WAIT)
    type_in(qtbot, window, "heron")
    finds(qtbot, window, "Heron returns to the mill pond")
    window.actions_["read_all"].trigger()
    qtbot.waitUntil(lambda: "1 article marked as read" in window.notice.text, timeout=WAIT)
    assert window.services.counts().unread == 2
    window.desk.go_to(Place("stories"))
    window.stories.set_several(True)
    window.actions_["read_all"].trigger()
    qtbot.waitUntil(lambda: window.services.counts().unread == 1, timeout=WAIT)
