"""What is open stays chosen in the lists that have it."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from ui.main_window import MainWindow
from ui.services import Place


def test_what_is_open_is_chosen_in_the_list_that_has_it(window: MainWindow, qtbot: QtBot) -> None:
    desk, stories, articles = window.desk, window.stories, window.articles
    stories.view.setCurrentIndex(stories.model.index(1))
    qtbot.waitUntil(lambda: window.content.story is not None)
    opened = window.content.story
    assert opened is not None
    desk.go_to(Place("articles"))
    assert articles.current is None, "no article is open"
    desk.go_to(Place("stories"))
    assert stories.current is not None and stories.current.id == opened.row.id
    desk.go_to(Place("articles"))
    articles.view.setCurrentIndex(articles.model.index(2))
    qtbot.waitUntil(lambda: window.content.article is not None)
    read = articles.current
    desk.go_to(Place("stories"))
    assert stories.current is None
    desk.go_to(Place("articles"))
    assert articles.current is not None and read is not None and articles.current.id == read.id
    assert window.content.article is not None, "nothing was opened by that"


def test_a_story_that_one_article_tells_is_that_article(window: MainWindow, qtbot: QtBot) -> None:
    desk, stories = window.desk, window.stories
    alone = next(n for n, row in enumerate(stories.model.rows) if row.articles == 1)
    stories.view.setCurrentIndex(stories.model.index(alone))
    qtbot.waitUntil(lambda: window.content.article is not None)
    opened = window.content.article
    assert opened is not None and opened.article.title == stories.model.rows[alone].title
    for name in ("regroup", "merge", "story_of", "follow"):
        assert window.actions_[name].isEnabled(), "it is still a story"
    assert [row.id for row in desk.target.stories] == [stories.model.rows[alone].id]
    desk.go_to(Place("articles"))
    desk.go_to(Place("stories"))
    assert stories.current is not None and stories.current.id == stories.model.rows[alone].id
    number = stories.model.rows[alone].id
    stories.step(-1)
    qtbot.waitUntil(lambda: window.content.story is not None)
    desk.choose_story_id(number)  # as the palette does, and "Not covered by…"
    assert window.content.article is not None and window.content.article.row is not None
    assert window.content.article.row.story_id == number
