"""Saved searches, and what they do by themselves: mark as read, once when they are kept and then on arrival;
save and tag on arrival."""

from __future__ import annotations

import logging
from collections.abc import Iterable

from reader.errors import BadQuery
from reader.model.changes import Changes
from reader.model.saved_search import SavedSearch
from reader.pipeline.services import Services
from reader.store.undos import Marked

log = logging.getLogger(__name__)


def keep_search(
    services: Services,
    name: str,
    query: str,
    *,
    marks_read: bool = False,
    tells: bool = False,
    saves: bool = False,
    tag: str = "",
    in_place_of: int | None = None,
) -> tuple[SavedSearch, Marked]:
    """Keep a search (see `SavedSearches.put`). With `marks_read` all that it finds is marked as read, in a
    step that can be taken back. What is here already is neither saved nor tagged.

    Raises: as `SavedSearches.put`.
    """
    library, now = services.library, services.clock.now()
    kept = library.searches.put(
        name, query, now, marks_read=marks_read, tells=tells, saves=saves, tag=tag, in_place_of=in_place_of
    )
    found = library.search.unread(kept.query, now=now.astimezone()) if marks_read else []
    return kept, library.undos.mark_read(found, now, kept.name)


def sort_arrived(services: Services, article_ids: Iterable[int]) -> Changes:
    """Do to these articles what saved searches do to what they find. They stay where they are: a story goes
    on telling who covers it. What an outlet altered is not saved or tagged anew: the reader may have undone
    that. To be called once their texts are in the library, and before anybody is told.

    Raises:
        ReaderError: the library cannot be written to.
    """
    library, ids, changes = services.library, set(article_ids), Changes()
    if not ids:
        return changes
    for search in library.searches.sorting():
        try:
            found = library.search.among(search.query, ids, services.clock.now().astimezone())
        except BadQuery as error:  # a later version may read it otherwise
            log.warning("saved search %d: %s", search.id, error)
            continue
        if search.marks_read:
            changes |= library.articles.set_read(found, True)
        unaltered = library.articles.unaltered(found) if search.saves or search.tag else []
        if search.saves:
            changes |= library.articles.set_saved(unaltered, True)
        if search.tag:
            changes |= library.tags.add(unaltered, search.tag)
    return changes
