"""What a command is for: the rows that are chosen but not open, else what is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model.article import ArticleRow
from reader.model.story import StoryRow
from ui.panes.links import Link
from ui.services import Services

if TYPE_CHECKING:
    from ui.panes.desk import Desk


class Target:
    """A right click chooses a row and opens nothing, and so does choosing several: what is chosen then is
    meant, whatever is open."""

    def __init__(self, services: Services, desk: Desk) -> None:
        self._services, self._desk = services, desk

    @property
    def shut_articles(self) -> list[ArticleRow]:
        """The articles that are chosen in the list, if that opened none."""
        desk = self._desk
        return desk.articles.shut if desk.active is desk.articles else []

    @property
    def shut_stories(self) -> list[StoryRow]:
        """The same of stories."""
        desk = self._desk
        if desk.place.kind == "not_covered":
            return desk.not_covered.shut
        return desk.stories.shut if desk.active is desk.stories else []

    @property
    def articles(self) -> list[ArticleRow]:
        """The articles that are meant."""
        return self.shut_articles or [row for row in (self.open_article,) if row is not None]

    @property
    def stories(self) -> list[StoryRow]:
        """The stories of the library that are meant, as they are now."""
        return self.shut_stories or self.open_stories

    @property
    def open_article(self) -> ArticleRow | None:
        """The open article, if one of the library is."""
        article = self._desk.content.article
        return article.row if article is not None else None

    @property
    def open_stories(self) -> list[StoryRow]:
        """The open story as it is now; none if none of the library is open."""
        story = self._desk.content.story
        return self._services.stories_by_id([story.row.id]) if story is not None else []

    @property
    def readable(self) -> tuple[list[ArticleRow], list[StoryRow]]:
        """Of a command that goes for articles or stories: one of both."""
        if self.shut_stories:
            return [], self.shut_stories
        return (self.articles, []) if self.articles else ([], self.stories)

    @property
    def links(self) -> list[Link]:
        """Where the articles that are meant are on the web; also of a file that is compared."""
        article = self._desk.content.article
        if self.shut_articles or article is None:
            return [Link.of(row) for row in self.shut_articles]
        return [Link.of(article.article)]
