"""What the window reads for corrections: what is in force, and what could be put right."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from reader.compare.statements import said
from reader.errors import ReaderError
from reader.model.article import ArticleRow
from reader.model.story import StoryRow
from ui.services.queries import Queries, query

if TYPE_CHECKING:
    from reader.store.corrections import Correction
    from reader.store.library import Library

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


class CorrectionQueries(Queries):
    """Queries over what the reader put right, and what to choose from for it."""

    @query(list)
    def members(self, library: Library, story_id: int) -> list[Member]:
        """The articles of a story, earliest first."""
        rows = library.stories.articles_of(story_id)
        places = {place.article_id: place for place in library.stories.places(r.id for r in rows)}
        here = {row.id: row for row in rows}
        return [
            Member(
                row, place.because, place.pinned, here.get(place.nearest or 0), here.get(place.copy_of or 0)
            )
            for row in rows
            if (place := places.get(row.id)) is not None
        ]

    @query(list)
    def corrections(self, library: Library, story_id: int | None = None) -> list[MadeCorrection]:
        """Those in force, newest first; of one story, or all."""
        return [_made(library, each) for each in reversed(library.corrections.in_force(story_id))]

    @query(list)
    def stories_found(self, library: Library, text: str, but: int | None = None) -> list[StoryRow]:
        """Stories with these words, or the newest ones; without the story `but`."""
        stories = library.stories
        if text.strip():
            try:
                hits = library.search.find(text, limit=4 * MOST_FOUND)
            except ReaderError:
                return []
            ids = dict.fromkeys(hit.row.story_id for hit in hits if hit.row.story_id is not None)
            found = stories.rows_of(list(ids)[:MOST_FOUND])
        else:
            found = stories.rows(order="newest", limit=MOST_FOUND)
        return [row for row in found if row.id != but]


def _made(library: Library, correction: Correction) -> MadeCorrection:
    detail = correction.detail
    story = correction.story_id
    row = library.stories.row(story) if story is not None else None
    title = row.title if row is not None else str(detail.get("target_title") or "")
    if correction.kind in ("row", "claim"):
        about: tuple[str, ...] = (said(detail),)
        what = str(detail.get("what", correction.kind))
    else:
        about, what = tuple(detail.get("titles", ())), correction.kind
    alone = bool(detail.get("new"))
    return MadeCorrection(correction.id, what, about, story, title, correction.made, alone)
