"""What arrives in the library, put on the desk without moving what the reader looks at."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.model.article import ArticleRow
from reader.model.changes import Changes
from ui.services import FoundArticle, Place, Services
from ui.turns import Turns

if TYPE_CHECKING:
    from ui.panes.article_list import ArticleList
    from ui.panes.desk import Desk
    from ui.panes.story_list import StoryList

AT_ONCE = 100
"""Rows that are read in one turn of the event loop."""
MOST_LOOKED_UP = 200
"""Rows that are not loaded are looked up only as far as this: what is on show matters more."""


class Arrivals(QObject):
    """Known rows change in place; new ones are counted in the list's header and wait there."""

    def __init__(self, services: Services, desk: Desk) -> None:
        super().__init__(desk)
        self._services, self._desk = services, desk
        self._queue: list[Changes] = []
        self._turns = Turns(self)

    def take(self, changes: Changes) -> None:
        """In pieces: marking a library as read changes everything in it."""
        self._queue.append(changes)
        if not self._turns.busy:
            self._turns.begin(self._work())

    def _work(self) -> Iterator[None]:
        desk = self._desk
        while self._queue:
            changes = self._queue.pop(0)
            desk.sidebar.update_counts(self._services.counts())
            if changes.articles:
                desk.sidebar.update_tags(self._services.tags_counted())
            yield
            if changes.lessons:
                if desk.place.kind == "lessons":
                    desk.lessons.show_new()
                desk.lessons_changed.emit(changes.lessons)
            if changes.feeds or changes.articles:
                yield from self.feeds_in_turns()
            for ids in self._pieces(changes.stories, desk.stories):
                self._stories_changed(ids)
                yield
            if desk.place.kind == "not_covered":
                desk.not_covered.patch(changes.stories)
            desk.watch.changed(changes.stories)
            self._shown_changed(changes.articles)
            for ids in self._pieces(changes.articles, desk.articles):
                self._articles_changed(ids)
                yield

    def take_feeds(self) -> None:
        """Read the outlets anew, at once."""
        for _ in self.feeds_in_turns():
            pass

    def feeds_in_turns(self) -> Iterator[None]:
        """The same, piece by piece."""
        feeds = self._services.feeds()
        yield
        yield from self._desk.sidebar.take_feeds(feeds)
        yield
        self._desk.feeds_changed.emit(feeds)
        yield

    def _pieces(self, changed: frozenset[int], pane: StoryList | ArticleList) -> Iterator[frozenset[int]]:
        """What is asked for at a time: the rows that are loaded; of a list on show the newest others too."""
        known = pane.model.known(changed)
        here = self._desk.active is pane
        unknown = sorted(changed.difference(known))[-MOST_LOOKED_UP:] if here else []
        asked = [*known, *unknown]
        for begin in range(0, len(asked), AT_ONCE):
            yield frozenset(asked[begin : begin + AT_ONCE])

    def _stories_changed(self, ids: frozenset[int]) -> None:
        stories = self._desk.stories
        rows = {row.id: row for row in self._services.stories_by_id(sorted(ids))}
        known = stories.model.known(ids)
        new = frozenset(i for i, row in rows.items() if i not in known and stories.would_show(row))
        stories.take([rows[i] for i in known if i in rows], known, new)

    def _articles_changed(self, ids: frozenset[int]) -> None:
        articles = self._desk.articles
        rows = {row.id: row for row in self._services.articles_by_id(sorted(ids))}
        known = articles.model.known(ids)
        new = frozenset(i for i, row in rows.items() if i not in known and self._belongs(row))
        patched = [rows[i] for i in known if i in rows]
        if self._desk.place.kind == "search":
            finds = {row.id: row for row in articles.model.rows if isinstance(row, FoundArticle)}
            patched = [finds[row.id].renewed(row) if row.id in finds else row for row in patched]
        articles.take(patched, known, new)

    def _shown_changed(self, changed: frozenset[int]) -> None:
        """The open article, which no list need have."""
        article = self._desk.content.article
        row = article.row if article is not None else None
        if row is not None and row.id in changed:
            for fresh in self._services.articles_by_id([row.id]):
                self._desk.content.update_article(fresh)
            self._desk.look_for_article()

    def _belongs(self, row: ArticleRow) -> bool:
        """Whether a row that has arrived would stand in the list of articles that is on show."""
        feed = self._desk.sidebar.feed_of(Place("feed", feed=row.feed_id))
        match self._desk.place.kind:
            case "articles":
                inside = feed is None or not feed.aside
            case "saved":
                inside = row.saved
            case "changed":
                inside = row.changed
            case "tag":
                inside = self._desk.place.tag in row.tags
            case "noted":
                inside = row.noted
            case "feed":
                inside = row.feed_id == self._desk.place.feed
            case "folder":
                inside = feed is not None and feed.folder == self._desk.place.folder
            case _:
                return False
        if self._desk.narrowed and row.read:
            return False
        return inside and self._desk.articles.would_show(row)
