"""Which row of a list stands for what is open."""

from __future__ import annotations

from ui.panes.article_list import ArticleList
from ui.panes.content import Content
from ui.panes.story_list import StoryList


def row_in_articles(content: Content) -> int | None:
    """The number of the open article; None if none of the library is open."""
    article = content.article
    return article.row.id if article is not None and article.row is not None else None


def row_in_stories(content: Content, listed: StoryList) -> int | None:
    """The number of the open story, or of the one that the open article is all of."""
    story, article = content.story, content.article
    if story is not None:
        return story.row.id
    number = article.row.story_id if article is not None and article.row is not None else None
    place = listed.model.place_of(number) if number is not None else None
    return number if place is not None and listed.model.rows[place].articles == 1 else None


def mark_open(listed: StoryList | ArticleList, content: Content) -> None:
    """What is open is the chosen row where it is in sight: the keys go on from there."""
    number = row_in_stories(content, listed) if isinstance(listed, StoryList) else row_in_articles(content)
    place = listed.model.place_of(number) if number is not None else None
    if place is not None and number is not None:
        row = listed.view.visualRect(listed.model.index(place))
        if listed.view.viewport().rect().contains(row.center()):
            listed.choose(number, quietly=True)
