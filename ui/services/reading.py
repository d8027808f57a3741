"""What the lists and pages of the window read: feeds, outlets, stories, articles, comparisons."""

from __future__ import annotations

from collections import Counter, OrderedDict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from importlib import import_module
from typing import TYPE_CHECKING

from reader.errors import BadQuery, NothingFound
from reader.model.article import Article, ArticleOrder, ArticleRow
from reader.model.comparison import Comparison
from reader.model.counts import Counts
from reader.model.feed import Feed
from reader.model.saved_search import SavedSearch
from reader.model.story import StoryOrder, StoryRow
from ui.services.places import Place
from ui.services.queries import PAGE, Queries, none, query

if TYPE_CHECKING:
    from reader.store.library import Library

DECODED = 6
"""Comparisons that are kept ready: going back to a story decodes nothing."""


class ReadingQueries(Queries):
    """Queries over what there is to read."""

    def __init__(self) -> None:
        super().__init__()
        self._decoded: OrderedDict[int, tuple[str, object, Comparison]] = OrderedDict()

    @query(dict)
    def setting_values(self, library: Library) -> Mapping[str, bool | int | float | str]:
        """Every setting's value by key."""
        from reader.settings import Settings

        return Settings(library.settings).values()

    @query(dict)
    def icon_stamps(self, library: Library) -> Mapping[str, int]:
        """The outlets that have an icon, and a number that changes when it may have."""
        return library.icons.stamps()

    @query(none)
    def icon(self, library: Library, outlet: str) -> bytes | None:
        """An outlet's icon as it was fetched; None if it has none."""
        return library.icons.body(outlet)

    @query(list)
    def saved_searches(self, library: Library) -> list[SavedSearch]:
        """The searches that the reader keeps, by name."""
        return library.searches.all()

    @query(list)
    def found_among(self, library: Library, typed: str, ids: Sequence[int]) -> list[ArticleRow]:
        """Which of these articles a search finds."""
        try:
            return library.articles.rows_of(sorted(library.search.among(typed, ids)))
        except BadQuery:  # kept by another version
            return []

    @query(Counts)
    def counts_since(self, library: Library, since: datetime | None = None) -> Counts:
        """What there is to read; of stories, those of which something is unread, since a moment."""
        from reader.store.filters import Where

        unread = library.stories.count(Where(since=since, unread=True))
        return replace(library.counts(), stories=unread)

    @query(list)
    def feeds(self, library: Library) -> list[Feed]:
        return list(library.feeds.all())

    @query(list)
    def stories(
        self,
        library: Library,
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
        return library.stories.rows(where, order=order, limit=limit, after=after)

    @query(list)
    def stories_by_id(self, library: Library, ids: Sequence[int]) -> list[StoryRow]:
        return library.stories.rows_of(ids) if ids else []

    @query(list)
    def articles(
        self,
        library: Library,
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
        from ui.services.found import find

        if place.kind == "search":
            return find(library, place.query, after, limit)
        where = Where(
            feed_id=place.feed if place.kind == "feed" else None,
            folder=place.folder if place.kind == "folder" else None,
            saved=place.kind == "saved",
            changed=place.kind == "changed",
            noted=place.kind == "noted",
            together=place.kind == "articles",
            unread=unread,
            tag=place.tag if place.kind == "tag" else None,
        )
        return library.articles.rows(where, order=order, limit=limit, after=after)

    @query(list)
    def articles_by_id(self, library: Library, ids: Sequence[int]) -> list[ArticleRow]:
        return library.articles.rows_of(ids) if ids else []

    @query(none)
    def article(self, library: Library, article_id: int) -> Article | None:
        """None if it is gone."""
        try:
            return library.articles.get(article_id)
        except NothingFound:
            return None

    @query(bool)
    def is_gone(self, library: Library, article_id: int) -> bool:
        """Whether an article is no longer in the library; False where it cannot be read."""
        return not library.articles.rows_of([article_id])

    @query(list)
    def articles_in(self, library: Library, story_id: int) -> list[int]:
        """The numbers of a story's articles."""
        return library.stories.article_ids(story_id)

    @query(none)
    def heir(self, library: Library, story_id: int, articles: Sequence[int]) -> int | None:
        """Of a story that is no longer in the library: the one in which most of its articles stand now, 0 if
        none does. None if the story is there, or the library cannot be read."""
        if library.stories.rows_of([story_id]):
            return None
        homes = Counter(row.story_id for row in library.articles.rows_of(articles) if row.story_id)
        return max(homes, key=homes.__getitem__, default=0)

    def make_ready(self) -> Iterator[None]:
        """Load in pieces what reading the first comparison needs: it would take three times as long."""
        import_module("reader.compare.corrected")
        yield
        from reader.export import document

        yield
        yield from document.make_ready()

    @query(none)
    def comparison(self, library: Library, story_id: int) -> Comparison | None:
        """The story's comparison as the engine last made it, with the reader's corrections; None if there
        is none yet, or a damaged one."""
        from reader.compare.corrected import corrected
        from reader.export.document import from_kept

        document = library.stories.comparison(story_id)
        if document is None:
            return None
        statements = library.corrections.statements(story_id)
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

    @query(list)
    def outlets(self, library: Library) -> list[str]:
        return library.coverage.outlets()

    @query(list)
    def folders(self, library: Library) -> list[str]:
        return sorted(library.feeds.folders(), key=str.casefold)

    @query(dict)
    def groups(self, library: Library) -> dict[str, tuple[str, ...]]:
        return library.groups.all()
