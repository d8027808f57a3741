"""What the window reads of one article beside its text: versions and the reader's own words; and of a feed,
where its texts come from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.errors import NothingFound
from reader.model.article import ArticleRow
from reader.model.feed import Recording
from reader.model.version import ArticleVersion
from ui.services.queries import Queries, none, query

if TYPE_CHECKING:
    from reader.store.library import Library


@dataclass(frozen=True, slots=True)
class History:
    """An article of a story with all its versions, oldest first."""

    row: ArticleRow
    versions: tuple[ArticleVersion, ...]


@dataclass(frozen=True, slots=True)
class TextSources:
    """How many of a feed's texts came from where, and how many are not complete."""

    feed: int = 0
    page: int = 0
    selector: int = 0
    incomplete: int = 0


class ArticleQueries(Queries):
    """Queries over one article, the reader's words on it, and one feed."""

    @query(tuple)
    def versions(self, library: Library, article_id: int) -> tuple[ArticleVersion, ...]:
        """Every version, oldest first; () if the article is gone."""
        try:
            found = library.articles.versions(article_id)
        except NothingFound:
            return ()
        return tuple(found)

    @query(tuple)
    def recordings(self, library: Library, article_id: int) -> tuple[Recording, ...]:
        """What it carries to listen to or to watch; () if the article is gone."""
        try:
            return library.articles.entry(article_id).recordings
        except NothingFound:
            return ()

    @query(none)
    def read_version(self, library: Library, article_id: int) -> int | None:
        """Which version the reader has read, from 1."""
        return library.articles.read_version(article_id)

    @query(str)
    def note(self, library: Library, article_id: int) -> str:
        """The reader's note, or ""."""
        found = library.notes.of(article_id)
        return "" if found is None else found.text

    @query(list)
    def tags(self, library: Library) -> list[str]:
        return [name for name, _count in library.tags.all()]

    @query(list)
    def tags_counted(self, library: Library) -> list[tuple[str, int]]:
        """(name, number of articles) of every tag."""
        return library.tags.all()

    @query(TextSources)
    def text_sources(self, library: Library, feed_id: int) -> TextSources:
        """Where the texts of a feed came from."""
        found, incomplete = library.articles.sources(feed_id)
        return TextSources(found.get("feed", 0), found.get("page", 0), found.get("selector", 0), incomplete)

    @query(list)
    def histories(self, library: Library, story_id: int) -> list[History]:
        """The articles of a story with their versions."""
        out = []
        for row in library.stories.articles_of(story_id):
            try:
                versions = library.articles.versions(row.id)
            except NothingFound:  # it went between the two queries
                continue
            out.append(History(row, tuple(versions)))
        return out
