"""What the window reads for corrections, for what is not covered, and for versions of articles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from reader.compare.statements import said
from reader.errors import NothingFound, ReaderError
from reader.model.article import ArticleRow
from reader.model.coverage import NotCovered
from reader.model.story import StoryRow

if TYPE_CHECKING:
    from reader.store.corrections import Correction
    from reader.store.library import Library
    from reader.store.versions import Version

MOST_FOUND = 60


@dataclass(frozen=True, slots=True)
class Member:
    """An article of a story, why it stands there, and whether the reader has pinned it.

    `nearest` is the article of the story most like it, `copy_of` the one whose text it repeats.
    """

    row: ArticleRow
    because: tuple[str, ...]
    pinned: bool
    nearest: ArticleRow | None = None
    copy_of: ArticleRow | None = None


@dataclass(frozen=True, slots=True)
class MadeCorrection:
    """A correction in force. `what` is its kind ("move", "split", "merge", "pin", or of a statement "row",
    "difference", "left_out", "quote", "wording", "anchor"); `about` are the articles or the statement."""

    id: int
    what: str
    about: tuple[str, ...]
    story_id: int | None
    story: str
    made: datetime
    alone: bool = False
    """A move that made a story of its own."""


@dataclass(frozen=True, slots=True)
class ArticleVersion:
    """One version of an article, as it stood from `seen` on. `announced` is whether its outlet said that it
    had changed it (None: it is the first)."""

    title: str
    text: str
    complete: bool
    seen: datetime
    announced: bool | None = None


def article_version(version: Version) -> ArticleVersion:
    return ArticleVersion(version.title, version.text, version.complete, version.seen, version.announced)


@dataclass(frozen=True, slots=True)
class History:
    """An article of a story with all its versions, oldest first."""

    row: ArticleRow
    versions: tuple[ArticleVersion, ...]


class CorrectionReading:
    """Queries over an open library; part of `Reading`."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def members(self, story_id: int) -> list[Member]:
        """The articles of a story, earliest first."""
        rows = self._library.stories.articles_of(story_id)
        places = {place.article_id: place for place in self._library.stories.places(r.id for r in rows)}
        here = {row.id: row for row in rows}
        return [
            Member(
                row, place.because, place.pinned, here.get(place.nearest or 0), here.get(place.copy_of or 0)
            )
            for row in rows
            if (place := places.get(row.id)) is not None
        ]

    def corrections(self, story_id: int | None = None) -> list[MadeCorrection]:
        """Those in force, newest first; of one story, or all."""
        return [self._made(each) for each in reversed(self._library.corrections.in_force(story_id))]

    def _made(self, correction: Correction) -> MadeCorrection:
        detail = correction.detail
        story = correction.story_id
        row = self._library.stories.row(story) if story is not None else None
        title = row.title if row is not None else str(detail.get("target_title") or "")
        if correction.kind in ("row", "claim"):
            about: tuple[str, ...] = (said(detail),)
            what = str(detail.get("what", correction.kind))
        else:
            about, what = tuple(detail.get("titles", ())), correction.kind
        alone = bool(detail.get("new"))
        return MadeCorrection(correction.id, what, about, story, title, correction.made, alone)

    def stories_found(self, text: str, but: int | None = None) -> list[StoryRow]:
        """Stories with these words, or the newest ones; without the story `but`."""
        stories = self._library.stories
        if text.strip():
            try:
                hits = self._library.search.find(text, limit=4 * MOST_FOUND)
            except ReaderError:
                return []
            ids = dict.fromkeys(hit.row.story_id for hit in hits if hit.row.story_id is not None)
            found = stories.rows_of(list(ids)[:MOST_FOUND])
        else:
            found = stories.rows(order="newest", limit=MOST_FOUND)
        return [row for row in found if row.id != but]

    def outlets(self) -> list[str]:
        return self._library.coverage.outlets()

    def folders(self) -> list[str]:
        return sorted(self._library.feeds.folders(), key=str.casefold)

    def groups(self) -> dict[str, tuple[str, ...]]:
        return self._library.groups.all()

    def not_covered(
        self,
        by: Sequence[str],
        least: int,
        among: Sequence[str] | None,
        limit: int,
        after: StoryRow | None,
    ) -> list[NotCovered]:
        """A page of what none of these outlets carries."""
        return self._library.coverage.not_covered(by, least=least, among=among, limit=limit, after=after)

    def histories(self, story_id: int) -> list[History]:
        """The articles of a story with their versions."""
        out = []
        for row in self._library.stories.articles_of(story_id):
            try:
                versions = self._library.articles.versions(row.id)
            except NothingFound:  # it went between the two queries
                continue
            out.append(History(row, tuple(article_version(v) for v in versions)))
        return out
