"""Rows by pages, their cards, and the places in the sidebar."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.model.article import ArticleRow, Kind
from reader.model.feed import Feed
from reader.model.story import StoryRow
from tests.ui.conftest import NOON
from ui import wording
from ui.delegates.card_geometry import LINE_GAP, PAD_X, PAD_Y, CardMetrics, lay_out
from ui.delegates.story_card import StoryCardDelegate, told_below
from ui.delegates.text_lines import break_lines, one_line
from ui.models import paged_rows
from ui.models.paged_rows import PAGE, PagedRows
from ui.models.sidebar import SidebarModel
from ui.panes.story_list import StoryList
from ui.services import Place
from ui.theme.theme import app_theme


@dataclass(frozen=True)
class Simple:
    id: int
    title: str


def pages(count: int) -> tuple[list[int], PagedRows[Simple]]:
    asked: list[int] = []
    rows = [Simple(n, f"Row {n}") for n in range(count)]

    def fetch(after: Simple | None, limit: int) -> Sequence[Simple]:
        start = 0 if after is None else after.id + 1
        asked.append(limit)
        return rows[start : start + limit]

    model: PagedRows[Simple] = PagedRows(lambda row: row.title)
    model.show(fetch)
    return asked, model


def test_a_list_is_never_loaded_whole(qapp: QApplication) -> None:
    asked, model = pages(1000)
    assert model.rowCount() == PAGE and model.canFetchMore()
    model.fetchMore()
    assert model.rowCount() == 2 * PAGE and asked == [PAGE, PAGE]


def test_a_row_that_comes_again_does_not_end_the_list(qapp: QApplication) -> None:
    """What arrives meanwhile may push a row into the next page."""
    rows = [Simple(n, f"Row {n}") for n in range(3 * PAGE)]
    model: PagedRows[Simple] = PagedRows(lambda row: row.title)
    model.show(lambda after, limit: rows[(0 if after is None else after.id) :][:limit])  # the last one again
    for _ in range(4):
        model.fetchMore()
    assert [row.id for row in model.rows] == list(range(3 * PAGE)) and not model.canFetchMore()
    model.show(lambda _after, limit: rows[:limit])
    model.fetchMore()
    assert not model.canFetchMore(), "nothing new comes"


def test_the_last_page_ends_it(qapp: QApplication) -> None:
    _asked, model = pages(PAGE + 5)
    model.fetchMore()
    assert model.rowCount() == PAGE + 5 and not model.canFetchMore() and model.complete


@dataclass(frozen=True)
class Timed:
    id: int
    at: int


@given(
    st.lists(
        st.one_of(
            st.just("more"),
            st.tuples(st.integers(0, 29), st.integers(0, 40)),  # a row gets another time
            st.tuples(st.integers(0, 29), st.none()),  # or goes
        ),
        max_size=30,
    )
)
@example([(3, 25), (2, 24), (1, 23), (0, 22)])  # a page of rows that are here already
@example([(3, 0), "more"])  # the last row moves to the end
@example([(3, None), (4, 26), "more"])  # the last row goes, the next one takes its place
def test_no_row_is_passed_over_whatever_changes_while_a_list_is_scrolled(
    steps: list[str | tuple[int, int | None]],
) -> None:
    there = {n: Timed(n, 29 - n) for n in range(30)}
    waiting: set[int] = set()

    def key(row: Timed) -> tuple[int, int]:
        return (row.at, row.id)

    def fetch(after: Timed | None, limit: int) -> Sequence[Timed]:
        behind = (row for row in there.values() if after is None or key(row) < key(after))
        return sorted(behind, key=key, reverse=True)[:limit]

    model: PagedRows[Timed] = PagedRows(lambda row: str(row.id))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(paged_rows, "PAGE", 4)
        model.show(fetch)
        for step in steps:
            if isinstance(step, str):
                model.fetchMore()
                continue
            changed, at = step
            if at is None:
                there.pop(changed, None)
                model.drop([changed])
            else:
                there[changed] = Timed(changed, at)
                model.patch([there[changed]])
                if model.complete or model.last is None or key(there[changed]) > key(model.last):
                    waiting.add(changed)  # as ListPane.would_show has it
        while model.canFetchMore():
            before = model.rowCount()
            model.fetchMore()
            assert model.rowCount() > before or not model.canFetchMore(), "there is more, and none came"
    here = [row.id for row in model.rows]
    assert len(set(here)) == len(here) and there.keys() <= {*here, *waiting}


def test_rows_change_in_place(qapp: QApplication, qtbot: QtBot) -> None:
    _asked, model = pages(10)
    with qtbot.waitSignal(model.dataChanged) as seen:
        model.patch([Simple(3, "Other"), Simple(99, "Unknown")])
    assert seen.args[0].row() == 3 and model.rowCount() == 10
    model.drop([0, 4, 77])
    assert [row.id for row in model.rows] == [1, 2, 3, 5, 6, 7, 8, 9]
    assert model.place_of(5) == 3 and model.place_of(4) is None


METRICS = CardMetrics(title=20, small=17, chip=21)


@given(
    width=st.integers(180, 700),
    lines=st.integers(1, 2),
    chips=st.lists(st.integers(20, 160), min_size=1, max_size=12),
    meta=st.integers(0, 90),
    notes=st.integers(0, 1),
)
def test_every_part_of_a_card_stands_inside_it(
    width: int, lines: int, chips: list[int], meta: int, notes: int
) -> None:
    card = lay_out(width, METRICS, lines, chips, more_width=30, meta_width=meta, notes=notes)
    whole = QRect(0, 0, width, METRICS.height)
    parts = [*card.titles, card.meta, *card.chips]
    parts += [card.note] if notes else []
    for part in parts:
        assert whole.contains(part) or not part.width(), part
    for one, other in zip(card.chips, card.chips[1:], strict=False):
        assert one.right() < other.left()
    if len(card.chips) < len(chips):
        assert not card.more.isNull()
    if meta and card.chips:
        assert card.chips[-1].right() < card.meta.left()


@given(
    width=st.integers(180, 700),
    lines=st.integers(1, 2),
    when=st.integers(0, 90),
    metrics=st.builds(
        CardMetrics,
        title=st.integers(18, 40),
        small=st.integers(14, 36),
        chip=st.just(0),
        notes=st.integers(0, 2),
    ),
)
def test_a_short_title_leaves_its_line_to_the_text_below(
    width: int, lines: int, when: int, metrics: CardMetrics
) -> None:
    notes = metrics.notes_beside(lines)
    assert lines + notes == 2 + metrics.notes
    card = lay_out(width, metrics, lines, (), meta_width=when, notes=notes)
    assert card.lead.right() < card.meta.left() or not when
    assert card.titles[0].top() >= 0
    bottom = (card.note if notes else card.lead).bottom()
    # A line of text may be a little higher than the line of title that it stands for.
    assert bottom < metrics.height


@given(lines=st.integers(1, 2), notes=st.integers(0, 1), height=st.integers(METRICS.height, 300))
def test_every_headline_of_a_list_stands_at_the_same_place_of_its_row(
    lines: int, notes: int, height: int
) -> None:
    card = lay_out(300, METRICS, lines, [60], notes=notes, height=height)
    assert card.titles[0].topLeft() == QPoint(PAD_X, PAD_Y)
    assert height - (card.note if notes else card.chips[0]).bottom() - 1 >= PAD_Y


def test_what_differs_less_is_left_out_rather_than_cut(qapp: QApplication) -> None:
    font = app_theme().type.sans()
    whole = ("5 outlets", "quote: “in part” / “yes”", "12 numbers differ")

    def told(*parts: str) -> str:
        width = QFontMetricsF(font).horizontalAdvance(wording.SEPARATOR.join(parts)) + 1
        return " ".join(line.static.text() for line in told_below(" · ".join(whole), font, width, 1))

    assert told(*whole) == "5 outlets · quote: “in part” / “yes” · 12 numbers differ"
    assert told(*whole[:2], "12") == "5 outlets · quote: “in part” / “yes”"
    assert told(whole[1], "5") == "quote: “in part” / “yes”", "the chips tell how many, too"
    assert told("quote: “in").endswith("…")
    width = QFontMetricsF(font).horizontalAdvance(wording.SEPARATOR.join(whole[1:])) + 1
    (line,) = told_below(" · ".join(whole), font, width, 2)
    assert line.static.text() == "quote: “in part” / “yes” · 12 numbers differ", (
        "no line more for their number"
    )


def test_a_long_headline_is_cut_after_two_lines(qapp: QApplication) -> None:
    font = QFont()
    words = "Minister denies that the bridge was ever promised to the islanders, who remember otherwise " * 3
    lines = break_lines(words, font, 220, 2)
    assert len(lines) == 2 and lines[1].static.text().endswith("…")
    assert all(line.width <= 220 for line in lines)
    joined = break_lines("Harbour to close", font, 220, 2)
    assert len(joined) == 1 and joined[0].static.text() == "Harbour to close"


@pytest.mark.parametrize(
    ("text", "rtl"),
    [
        ("Donaudampfschifffahrtsgesellschaftskapitän" * 3, False),
        ("الميناء يغلق أبوابه", True),
        ("😀 𝔸𝔹 ok", False),
    ],
)
def test_long_words_other_scripts_and_emoji_fit(qapp: QApplication, text: str, rtl: bool) -> None:
    font = QFont()
    lines = break_lines(text, font, 150, 2)
    metrics = QFontMetricsF(font)
    for line in lines:
        assert metrics.horizontalAdvance(line.static.text()) <= 151 and line.rtl is rtl
    assert one_line(text, font, 80).width <= 80


def row(n: int, outlets: int, **other: object) -> StoryRow:
    made = StoryRow(
        id=n,
        title=f"Story {n}",
        outlets=tuple(f"Outlet {i}" for i in range(outlets)),
        articles=outlets,
        unread=0,
        first=NOON,
        latest=NOON - timedelta(hours=n),
        voices=outlets,
    )
    return replace(made, **other)  # type: ignore[arg-type]


@pytest.mark.parametrize("width", range(220, 420, 20))
def test_what_differs_most_is_told_whole_in_a_narrow_list(
    qapp: QApplication, qtbot: QtBot, width: int
) -> None:
    pane = StoryList()
    qtbot.addWidget(pane)
    pane.resize(width, 900)
    title, differs = (
        "Ferry talks break off without a date to resume",
        "7 details are not in every outlet that tells it",
    )
    pane.show_rows([row(n, 3, title=title, differs=f"{differs} · 2 numbers differ") for n in range(9)])
    pane.show()
    qtbot.waitExposed(pane)
    cards = pane.view.itemDelegate()
    assert isinstance(cards, StoryCardDelegate)
    inside, shown = pane.view.viewport().width(), pane.model.rows[0]
    card = cards._card(shown, inside)
    assert differs in " ".join(line.static.text() for line in card.notes)
    assert card.geometry.note.bottom() < pane.view.visualRect(pane.model.index(0)).height() - PAD_Y // 2


def test_where_names_are_hidden_a_chip_says_how_many_tell_it(qapp: QApplication) -> None:
    pane = StoryList()
    made = row(1, 3, differs="2 numbers differ")
    named = pane._cards._make(made, 320)
    assert "3 outlets" in named.notes[0].static.text() and len(named.chips) > 1
    pane.hide_names(True)
    card = pane._cards._make(made, 320)
    assert [line.static.text() for line in card.chips] == ["3 outlets"] and card.more is None
    assert [line.static.text() for line in card.notes] == ["2 numbers differ"]
    assert pane._cards._needed(made, 320) == (len(card.titles), 1)
    pane.deleteLater()


def test_cards_are_painted_differently_when_they_differ(qapp: QApplication, qtbot: QtBot) -> None:
    pane = StoryList()
    qtbot.addWidget(pane)
    pane.resize(320, 900)
    pane.show_rows([row(n, n % 9 + 1, differs="2 numbers differ" if n % 2 else "") for n in range(300)])
    pane.show()
    qtbot.waitExposed(pane)
    rects = [pane.view.visualRect(pane.model.index(n)) for n in range(3)]
    shot = pane.view.grab().toImage()
    first, second, third = (shot.copy(0, rect.top(), 300, rects[0].height()) for rect in rects)
    assert first != second and second != third
    colours = {shot.pixel(x, y) for x in range(0, 300, 2) for y in range(rects[0].height())}
    assert app_theme().colour("ink").rgb() in colours and app_theme().colour("paper").rgb() in colours


LONG_TITLE = "Ferry crews stay out for a second week as talks about night shifts stall again"


def shown(qtbot: QtBot, rows: Sequence[StoryRow], height: int = 600) -> StoryList:
    pane = StoryList()
    qtbot.addWidget(pane)
    pane.resize(320, height)
    pane.show_rows(rows)
    pane.show()
    qtbot.waitExposed(pane)
    return pane


def heights(pane: StoryList) -> list[int]:
    return [pane.view.visualRect(pane.model.index(n)).height() for n in range(pane.model.rowCount())]


def test_a_card_is_as_high_as_its_lines(qapp: QApplication, qtbot: QtBot) -> None:
    told = replace(row(3, 4), title=LONG_TITLE, differs="2 numbers and 3 names differ, one quote is cut")
    pane = shown(qtbot, [row(0, 1), row(1, 4), replace(row(2, 1), title=LONG_TITLE), told])
    one, several, long, whole = heights(pane)
    small, title = pane._cards.metrics.small, pane._cards.metrics.title
    assert several - one == LINE_GAP + small, "what an outlet alone tells needs no line that says so"
    assert long - one == title and whole - long == LINE_GAP + small
    pane.resize(700, 600)
    assert len({*heights(pane)}) == 2, "in a wide list, titles have one line"
    # Read or not, followed or not: nothing below moves.
    before = heights(pane)
    pane.take([replace(row, unread=1, followed=True) for row in pane.model.rows], [0, 1, 2, 3], frozenset())
    assert heights(pane) == before


@given(
    titles=st.lists(st.text(min_size=1, max_size=90), min_size=1, max_size=6),
    width=st.integers(220, 700),
    unread=st.booleans(),
)
def test_a_card_has_room_for_all_that_is_drawn(
    qapp: QApplication, titles: list[str], width: int, unread: bool
) -> None:
    pane = StoryList()
    pane.resize(width, 600)
    cards = pane._cards
    for n, title in enumerate(titles):
        made = replace(row(n, n % 3 + 1), title=title, unread=int(unread), differs=title[: n * 9])
        card = cards._make(made, width)
        height = cards.metrics.used(*cards._needed(made, width))
        bottom = max(card.geometry.note.bottom(), card.geometry.meta.bottom())
        assert card.titles and card.geometry.titles[0].top() >= 0 and bottom < height
        assert all(line.width <= width - 2 * PAD_X + 1 for line in (*card.titles, *card.notes))
    pane.deleteLater()


def test_what_changes_above_moves_nothing_on_show(qapp: QApplication, qtbot: QtBot) -> None:
    rows = [row(n, 1) for n in range(40)]
    pane = shown(qtbot, rows)
    bar = pane.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    at = pane.view.indexAt(QPoint(5, 5))
    before = pane.view.visualRect(at)
    told = [replace(each, outlets=("A", "B"), articles=2, title=LONG_TITLE) for each in rows[:5]]
    pane.take(told, [each.id for each in told], frozenset())
    assert pane.view.visualRect(at) == before


def test_what_arrives_waits_only_if_it_would_stand_in_the_loaded_part(
    qapp: QApplication, qtbot: QtBot
) -> None:
    pane = StoryList()
    qtbot.addWidget(pane)
    loaded = [row(n, 9) for n in range(PAGE)]
    pane.show_rows(loaded, lambda _after, _limit: [])
    assert pane.would_show(row(1000, 12)) and not pane.would_show(row(1001, 2))
    last = loaded[-1]
    assert pane.would_show(replace(last, id=1002)), "of one moment and one number of voices"
    pane.take([replace(last, voices=2)], [last.id], frozenset())
    assert not pane.would_show(row(1003, 3)), "the next page brings it"
    pane.take([], [], frozenset((1000,)))
    assert pane.waiting == 1 and pane.model.rowCount() == PAGE


def test_what_the_reader_has_just_asked_for_does_not_wait(qapp: QApplication, qtbot: QtBot) -> None:
    pane = StoryList()
    qtbot.addWidget(pane)
    there = [row(n, 9) for n in range(5)]
    pane.show_rows(there, lambda _after, _limit: there)
    pane.choose(3, quietly=True)
    pane.welcome()
    there.insert(0, row(1000, 12))
    pane.take([], [], frozenset((1000,)))
    assert pane.waiting == 0 and pane.model.rows[0].id == 1000
    assert pane.current is not None and pane.current.id == 3


def test_the_sidebar_sorts_folders_and_keeps_its_items(qapp: QApplication) -> None:
    model = SidebarModel()
    feeds = [
        Feed(1, "u1", "zeta", "Z", folder="b"),
        Feed(2, "u2", "Alpha", "A", folder="b", unread=3),
        Feed(3, "u3", "Loose", "L"),
        Feed(4, "u4", "One", "O", folder="A"),
    ]
    model.set_feeds(feeds)
    outlets = model.item(1)
    assert [outlets.child(n).text() for n in range(outlets.rowCount())] == ["A", "b", "Loose"]
    folder = model.item_of(Place("folder", folder="b"))
    assert folder is not None and [folder.child(n).text() for n in range(2)] == ["Alpha", "zeta"]
    kept = model.item_of(Place("feed", feed=2))
    model.set_feeds([replace(feed, unread=9) for feed in feeds])
    assert model.item_of(Place("feed", feed=2)) is kept
    assert kept is not None and "9 unread" in kept.data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_title_that_looks_like_markup_is_shown_as_it_is(qapp: QApplication) -> None:
    model = SidebarModel()
    model.set_feeds([Feed(1, "u", "<img src='http://spy.example/x'> News", "News")])
    item = model.item_of(Place("feed", feed=1))
    assert item is not None and item.toolTip().startswith("<qt>&lt;img")


@pytest.mark.parametrize(
    ("hours", "words"),
    [(0.001, "just now"), (0.5, "30 min ago"), (2.2, "2 h ago"), (30, "yesterday"), (80, "3 days ago")],
)
def test_times_read_as_people_say_them(hours: float, words: str) -> None:
    assert wording.ago(NOON - timedelta(hours=hours), NOON) == words


def test_the_result_of_a_refresh_is_one_line() -> None:
    assert wording.refreshed(0, []) == "No new articles"
    assert wording.refreshed(0, [], 2) == "" and wording.refreshed(0, ["A"], 2) == "A could not be read"
    assert wording.refreshed(1, []) == "1 new article"
    assert wording.refreshed(12, ["A", "B"]) == "12 new articles · 2 feeds need attention"


def test_an_article_s_line_says_what_sort_of_piece_it_is() -> None:
    def line(kind: Kind) -> str:
        row = ArticleRow(1, 1, "Post", "Fog", None, NOON, NOON, True, False, False, False, 1, kind=kind)
        return wording.article_facts(row)

    assert [line(kind).split(" · ")[1:] for kind in ("news", "opinion", "live", "roundup")] == [
        [], ["opinion"], ["live blog"], ["round-up"],
    ]  # fmt: skip


def test_of_rows_that_a_held_key_passes_only_the_last_is_opened(qapp: QApplication, qtbot: QtBot) -> None:
    pane = StoryList()
    qtbot.addWidget(pane)
    pane.show_rows([row(n, 9) for n in range(1, 9)])
    pane.show()
    opened: list[int] = []
    pane.chosen.connect(lambda row: opened.append(row.id))
    for _ in range(6):
        pane.step(1)
    passed = pane.current
    assert passed is not None and opened == [1], "the first press is answered at once"
    qtbot.waitUntil(lambda: len(opened) == 2)
    assert opened == [1, passed.id]
    pane.step(1)
    pane.model.show_rows([])
    pane.show_rows([row(20, 9)])
    pane.step(1)
    qtbot.waitUntil(lambda: opened[-1] == 20)


def test_words_that_hold_together_are_not_parted(qapp: QApplication) -> None:
    font = app_theme().type.sans()
    one, two = "\N{NO-BREAK SPACE}", "\N{NARROW NO-BREAK SPACE}"
    said = f"«{one}en partie{one}» et «{two}oui{two}»"
    for width in range(60, 400, 3):
        shown = [line.static.text() for line in break_lines(f"Elle\n dit  {said} ", font, width, 9)]
        assert not any(line.endswith("«") or line.startswith("»") for line in shown), shown
    assert shown == [f"Elle dit {said}"]
