"""What the window reads of one article beside its text: versions and the reader's own words; and of a feed,
where its texts come from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.errors import NothingFound
from ui.services.correcting import ArticleVersion, article_version

if TYPE_CHECKING:
    from reader.store.library import Library


@dataclass(frozen=True, slots=True)
class TextSources:
    """How many of a feed's texts came from where, and how many are not complete."""

    feed: int = 0
    page: int = 0
    selector: int = 0
    incomplete: int = 0


class ArticleReading:
    """Queries over an open library; part of `Reading`."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def versions(self, article_id: int) -> tuple[ArticleVersion, ...]:
        """Every version, oldest first; () if the article is gone."""
        try:
            found = self._library.articles.versions(article_id)
        except NothingFound:
            return ()
        return tuple(article_version(version) for version in found)

    def read_version(self, article_id: int) -> int | None:
        """Which version the reader has read, from 1."""
        return self._library.articles.read_version(article_id)

    def note(self, article_id: int) -> str:
        """The reader's note, or ""."""
        found = self._library.notes.of(article_id)
        return "" if found is None else found.text

    def tags(self) -> list[tuple[str, int]]:
        """(name, number of articles) of every tag."""
        return self._library.tags.all()

    def sources(self, feed_id: int) -> TextSources:
        """Where the texts of a feed came from."""
        found, incomplete = self._library.articles.sources(feed_id)
        return TextSources(found.get("feed", 0), found.get("page", 0), found.get("selector", 0), incomplete)
