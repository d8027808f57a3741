"""What arrives in the library, put on the desk without moving what the reader looks at."""

from __future__ import annotations

from heapq import nlargest
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from reader.model.article import ArticleRow
from reader.model.changes import Changes
from ui.services import FoundArticle, Place, Services

if TYPE_CHECKING:
    from ui.panes.desk import Desk

MOST_LOOKED_UP = 200
"""Rows that are not loaded are looked up only as far as this: what is on show matters more."""


class Arrivals(QObject):
    """Known rows change in place; new ones are counted in the list's header and wait there."""

    def __init__(self, services: Services, desk: Desk) -> None:
        super().__init__(desk)
        self._services, self._desk = services, desk

    def take(self, changes: Changes) -> None:
        """A turn of the event loop for each part, so that none holds the window for long."""
        self._desk.sidebar.update_counts(self._services.counts())
        if changes.articles:
            self._desk.sidebar.update_tags(self._services.tags_counted())
        if changes.feeds or changes.articles:
            QTimer.singleShot(0, self, self.take_feeds)
        QTimer.singleShot(0, self, lambda: self._stories_changed(changes))
        QTimer.singleShot(0, self, lambda: self._articles_changed(changes))

    def take_feeds(self) -> None:
        """Read the outlets anew."""
        feeds = self._services.feeds()
        self._desk.sidebar.update_feeds(feeds)
        self._desk.feeds_changed.emit(feeds)

    def _stories_changed(self, changes: Changes) -> None:
        model = self._desk.stories.model
        known = model.known(changes.stories)
        asked = [*known, *self._unknown(changes.stories, known, here=self._desk.active is self._desk.stories)]
        rows = {row.id: row for row in self._services.stories_by_id(asked)}
        here = frozenset(known)
        new = frozenset(
            row.id for row in rows.values() if row.id not in here and self._desk.stories.would_show(row)
        )
        self._desk.stories.take([rows[i] for i in known if i in rows], known, new)
        if self._desk.active is self._desk.not_covered:
            self._desk.not_covered.patch(changes.stories)
        self._desk.watch.changed(changes.stories)

    def _articles_changed(self, changes: Changes) -> None:
        model = self._desk.articles.model
        known = model.known(changes.articles)
        article = self._desk.content.article
        shown = article.row.id if article is not None and article.row is not None else 0
        asked = [
            *known,
            *self._unknown(changes.articles, known, here=self._desk.active is self._desk.articles),
        ]
        asked += [shown] if shown in changes.articles and shown not in asked else []
        rows = {row.id: row for row in self._services.articles_by_id(asked)}
        if article is not None and article.row is not None and article.row.id in rows:
            self._desk.content.update_article(rows[article.row.id])
        here = frozenset(known)
        new = frozenset(row.id for row in rows.values() if row.id not in here and self._belongs(row))
        patched = [rows[i] for i in known if i in rows]
        if self._desk.place.kind == "search":
            finds = {row.id: row for row in model.rows if isinstance(row, FoundArticle)}
            patched = [finds[row.id].renewed(row) if row.id in finds else row for row in patched]
        self._desk.articles.take(patched, known, new)

    @staticmethod
    def _unknown(changed: frozenset[int], known: list[int], *, here: bool) -> list[int]:
        """The newest of the rows that are not loaded; none for a list that is not on show."""
        return nlargest(MOST_LOOKED_UP, changed - set(known)) if here else []

    def _belongs(self, row: ArticleRow) -> bool:
        """Whether a row that has arrived would stand in the list of articles that is on show."""
        match self._desk.place.kind:
            case "articles":
                inside = True
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
                feed = self._desk.sidebar.feed_of(Place("feed", feed=row.feed_id))
                inside = feed is not None and feed.folder == self._desk.place.folder
            case _:
                return False
        if self._desk.narrowed and row.read:
            return False
        return inside and self._desk.articles.would_show(row)
