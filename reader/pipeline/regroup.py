"""Placing new articles into stories, one by one as they arrive; ids of stories stay."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from reader.errors import BadInput
from reader.model.article import ArticleRow
from reader.model.changes import Changes
from reader.pipeline.outcome import Announce, nobody
from reader.pipeline.services import Services
from reader.pipeline.stages import ENRICH, PLACE
from reader.pipeline.titles import name_story
from reader.store.signatures import Known, StoredSignature
from reader.work.progress import CancelToken, Progress, silent

if TYPE_CHECKING:
    from reader.stories.place import Candidate, Placement
    from reader.stories.signature import Signature

BATCH = 64
WINDOW = timedelta(days=14)
"""How far apart two articles may lie in time to be looked at together."""
CANDIDATES = 60  # articles that share a rare word with the new one
HOUSEMATES = 12
"""Of an article that has changed, so many others of its story are looked at in any case."""
_KEPT = 4000  # signatures
_ALL = 1_000_000


def regroup(
    services: Services,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
    announce: Announce = nobody,
) -> Changes:
    """Place every signed article that has not been placed since it changed, the oldest first.

    Raises:
        Cancelled: `cancel` was set; whole batches are kept.
        ReaderError: the library cannot be written to.
    """
    articles, done, changes = services.library.articles, 0, Changes()
    signatures = Signatures()
    unsigned = set(articles.pending("enrich", ENRICH, _ALL))
    pending = [id_ for id_ in articles.pending("place", PLACE, _ALL) if id_ not in unsigned]
    rows = sorted(articles.rows_of(pending), key=lambda row: (row.published or row.seen, row.id))
    for begin in range(0, len(rows), BATCH):
        if cancel is not None:
            cancel.check()
        progress("Finding stories", done, len(rows))
        batch = rows[begin : begin + BATCH]
        with services.library.transaction():
            more = _place_batch(services, batch, signatures)
        changes, done = changes | more, done + len(batch)
        announce(more)
    return changes


def _place_batch(services: Services, batch: list[ArticleRow], signatures: Signatures) -> Changes:
    stories: set[int] = set()
    here = services.library.articles.rows_of(row.id for row in batch)  # a feed may have been removed
    for row in here:
        stories |= _place_one(services, row, signatures)
    placed = frozenset(row.id for row in here)
    services.library.articles.stamp(placed, "place", PLACE)
    for story in stories:
        name_story(services, story)
    return Changes(articles=placed, stories=frozenset(stories))


def _place_one(services: Services, row: ArticleRow, signatures: Signatures) -> set[int]:
    """The stories that changed by it."""
    from reader.stories.place import place

    library = services.library
    signature, candidates = _candidates(services, row, signatures)
    if signature is None:
        return set()
    alone = row.story_id is not None and len(library.stories.article_ids(row.story_id)) == 1
    placement = _same_article(services, row.id) or place(
        signature, candidates, home=None if alone else row.story_id
    )
    target = placement.story_id
    if target is None and alone:
        target = row.story_id  # an altered article that stood alone keeps its story's id
    story = library.stories.assign(
        row.id, target, placement.because, copy_of=placement.copy_of, nearest=placement.nearest
    )
    touched = {story}
    if row.story_id is not None and row.story_id != story:
        touched.add(row.story_id)
    return touched


def _same_article(services: Services, article_id: int) -> Placement | None:
    from reader.stories.place import Placement

    same = services.library.stories.same_article(article_id)
    if same is None:
        return None
    first, story = same
    return Placement(
        story, services.library.stories.because(first), copy_of=first, likeness=1.0, nearest=first
    )


def _candidates(
    services: Services, row: ArticleRow, signatures: Signatures
) -> tuple[Signature | None, list[Candidate]]:
    from reader.stories.place import Candidate

    library = services.library
    own = library.stories.signatures([row.id])
    signature = signatures.of(own[0]) if own else None
    if signature is None:
        return None, []
    when = signature.when or row.published or row.seen
    found = library.stories.candidates(
        signature.keys, when - WINDOW, when + WINDOW, CANDIDATES, but=row.id, known=signatures.known
    )
    if row.story_id is not None:
        found += library.stories.signatures_of(row.story_id, HOUSEMATES)
    candidates: dict[int, Candidate] = {}
    for stored in found:
        other = signatures.of(stored)
        if stored.story_id is not None and other is not None and stored.article_id != row.id:
            candidates[stored.article_id] = Candidate(stored.article_id, stored.story_id, other)
    return signature, list(candidates.values())


class Signatures:
    """Unpacks signatures; the same ones are looked at again and again within a run.

    `known` is what the index of their keys has told, which holds while nothing is signed: for a run.
    """

    def __init__(self) -> None:
        self._kept: dict[bytes, Signature] = {}
        self.known: Known = {}

    def of(self, stored: StoredSignature) -> Signature | None:
        """None if it is damaged or of an older version: then the article is signed again some day."""
        from reader.stories.signature import Signature

        found = self._kept.get(stored.data)
        if found is None:
            try:
                found = Signature.from_bytes(stored.data)
            except BadInput:
                return None
            if len(self._kept) >= _KEPT:
                self._kept.clear()
            self._kept[stored.data] = found
        return found
