"""The read-only library, as the window asks it. The only place of the window that knows the store."""

from __future__ import annotations

import sqlite3
from collections import OrderedDict
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import NothingFound
from reader.model.article import Article, ArticleRow
from reader.model.comparison import Comparison
from reader.model.feed import Feed
from reader.model.story import StoryRow
from ui.services.activity import ActivityReading
from ui.services.articles import ArticleReading
from ui.services.correcting import CorrectionReading
from ui.services.lessons import LessonReading
from ui.services.places import ArticleOrder, Counts, Place, StoryOrder

if TYPE_CHECKING:
    from reader.store.library import Library
    from reader.store.saved_searches import SavedSearch

PAGE = 60
"""Rows that a list fetches at a time."""

DECODED = 6
"""Comparisons that are kept ready: going back to a story decodes nothing."""

READ_ERRORS = (sqlite3.Error,)


def open_library(path: Path) -> Library:
    """Open the library for reading; the store is imported only now, after the first paint.

    Raises:
        ReaderError: the file cannot be read as a library.
    """
    from reader.store.library import Library

    return Library.open_read_only(path)


class Reading:
    """Queries over an open library. Each is small: a page by key, never the whole."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self.corrections = CorrectionReading(library)
        self.activity = ActivityReading(library)
        self.own = ArticleReading(library)
        self.lessons = LessonReading(library)
        self._decoded: OrderedDict[int, tuple[str, object, Comparison]] = OrderedDict()

    def close(self) -> None:
        self._library.close()

    def setting_values(self) -> dict[str, bool | int | float | str]:
        """Every setting's value by key."""
        from reader.settings import Settings

        return Settings(self._library.settings).values()

    def saved_searches(self) -> list[SavedSearch]:
        return self._library.searches.all()

    def tags(self) -> list[str]:
        """The names of the reader's tags."""
        return [name for name, _ in self._library.tags.all()]

    def counts(self, since: datetime | None = None) -> Counts:
        """What there is to read; of stories, those with news since a moment."""
        from reader.store.filters import Where

        found = self._library.counts()
        return Counts(
            stories=found.stories if since is None else self._library.stories.count(Where(since=since)),
            articles=found.articles,
            unread=found.unread,
            saved=found.saved,
            changed=found.changed,
            followed=self._library.stories.count(Where(followed=True)),
            lessons=self.lessons.count(),
        )

    def feeds(self) -> list[Feed]:
        return list(self._library.feeds.all())

    def stories(
        self,
        order: StoryOrder,
        after: StoryRow | None = None,
        limit: int = PAGE,
        *,
        several: bool = False,
        followed: bool = False,
        since: datetime | None = None,
        unread: bool = False,
    ) -> list[StoryRow]:
        """A page of stories with news since a moment; with `several`, only those that two or more
        independent outlets tell, with `followed` only those that the reader follows, with `unread` only
        those with an article that is not read."""
        from reader.store.filters import Where

        where = Where(least_voices=2 if several else 1, followed=followed, since=since, unread=unread)
        return self._library.stories.rows(where, order=order, limit=limit, after=after)

    def stories_by_id(self, ids: Sequence[int]) -> list[StoryRow]:
        return self._library.stories.rows_of(ids)

    def articles(
        self,
        place: Place,
        after: ArticleRow | None = None,
        limit: int = PAGE,
        *,
        unread: bool = False,
        order: ArticleOrder = "newest",
    ) -> list[ArticleRow]:
        """A page of the articles of a place in an order; of a search, with snippets. With `unread`, only
        those that are not read; a search says both itself."""
        from reader.store.filters import Where
        from ui.services.found import found

        if place.kind == "search":
            last = None if after is None else after.id
            hits = self._library.search.find(place.query, limit=limit, after=last)
            return [found(hit) for hit in hits]
        where = Where(
            feed_id=place.feed if place.kind == "feed" else None,
            folder=place.folder if place.kind == "folder" else None,
            saved=place.kind == "saved",
            changed=place.kind == "changed",
            noted=place.kind == "noted",
            unread=unread,
            tag=place.tag if place.kind == "tag" else None,
        )
        return self._library.articles.rows(where, order=order, limit=limit, after=after)

    def articles_by_id(self, ids: Sequence[int]) -> list[ArticleRow]:
        return self._library.articles.rows_of(ids)

    def articles_of(self, story_id: int) -> list[ArticleRow]:
        return self._library.stories.articles_of(story_id)

    def article(self, article_id: int) -> Article | None:
        """None if it is gone."""
        try:
            return self._library.articles.get(article_id)
        except NothingFound:
            return None

    def comparison(self, story_id: int) -> Comparison | None:
        """The story's comparison as the engine last made it, with the reader's corrections; None if there
        is none yet, or a damaged one."""
        from reader.compare.corrected import corrected
        from reader.export.document import from_kept

        document = self._library.stories.comparison(story_id)
        if document is None:
            return None
        statements = self._library.corrections.statements(story_id)
        kept = self._decoded.get(story_id)
        if kept is None or kept[0] != document or kept[1] != statements:
            whole = from_kept(document)
            if whole is None:
                return None  # the engine makes it again
            found = corrected(whole, statements)
            kept = self._decoded[story_id] = (document, statements, found)
        self._decoded.move_to_end(story_id)
        while len(self._decoded) > DECODED:
            self._decoded.popitem(last=False)
        return kept[2]

    def interrupt(self) -> None:
        """Break off a running query; it then returns nothing. Safe from another thread."""
        self._library.interrupt()
