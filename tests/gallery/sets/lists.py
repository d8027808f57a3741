"""The lists and what is read from them: stories, articles, search, notices."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from PySide6.QtWidgets import QWidget

from reader.model.story import StoryRow
from tests.gallery.filling import settle
from ui import wording
from ui.core_words import told
from ui.main_window import MainWindow
from ui.services import Place


def screens(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """The stories, then articles, then what a search finds, then news on their way."""
    desk, stories = window.desk, window.stories
    yield "stories", window
    muted = window.sidebar.model.muted
    if muted is not None:
        window.sidebar.view.expand(muted.index())
        yield "searches-muted", window
        window.sidebar.view.collapse(muted.index())
    window.sidebar.show_only_unread(True)
    yield "unread-outlets", window
    window.sidebar.show_only_unread(False)
    stories.show_rows(extremes())
    yield "extremes", window
    desk.go_to(Place("articles"))
    window.articles.view.setCurrentIndex(window.articles.model.index(1))
    yield "article", window
    teaser = next((n for n, row in enumerate(window.articles.model.rows) if not row.complete), None)
    if teaser is not None:
        window.articles.view.setCurrentIndex(window.articles.model.index(teaser))
        yield "article-incomplete", window
    window.content.article_pane.find_bar.open()
    window.content.article_pane.find_bar.box.setText("the")
    yield "article-find", window
    window.content.article_pane.find_bar.shut()
    window.bar.search.setText("council OR quote:mistakes")
    settle(700)
    yield "search", window
    window.bar.search.setText("zeppelin")
    settle(700)
    yield "search-nothing", window
    window.bar.search.setText("council is:green")
    settle(700)
    yield "search-wrong", window
    window.bar.search.clear()
    desk.go_to(Place("saved"))
    yield "saved-empty", window
    desk.go_to(Place("stories"))
    window.bar.show_progress(told("Asking feeds"), 34, 200)
    window.stories.take([], [], frozenset((10_001, 10_002)))
    yield "refreshing", window
    window.bar.show_result("12 new articles · 2 feeds need attention")
    window.bar.show_result("", wording.articles_changed(1))
    yield "changed", window
    window.tell_bug("")
    yield "bug", window
    window.notice.dismiss()
    window.stories.show_new()


def extremes() -> list[StoryRow]:
    """Rows that a list must bear."""
    now = datetime.now(UTC)
    titles = (
        "Minister's adviser resigns over letter that the minister says he neither wrote nor read nor lost, "
        "while the archive says that it holds two copies of it",
        "Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle geschlossen",
        "الميناء يغلق أبوابه بعد إضراب العمال للأسبوع الثاني على التوالي",
        "渡輪罷工進入第二週,島民等待麵包與藥品",
        "Vote",
        "",
    )
    names = (
        "The Quay Review of Politics and Letters",
        "Gazette",
        "الشرق",
        "Courier",
        *map(str, range(10, 20)),
    )
    return [
        StoryRow(
            id=-100 - n,
            title=title,
            outlets=names[: (14, 1, 3, 5, 2, 1)[n]],
            articles=(120_000, 1, 3, 9, 2, 1)[n],
            unread=n % 2,
            first=now,
            latest=now - timedelta(hours=30 * n * n),
            differs="12 numbers differ · 4 quotes worded differently · 2 statements made and denied"
            if n % 2 == 0
            else "",
        )
        for n, title in enumerate(titles)
    ]
