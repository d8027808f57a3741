"""What the window reads about fetches and backups."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from ui.services.queries import Queries, query

if TYPE_CHECKING:
    from reader.store.library import Library
    from reader.store.log import Fetch as Fetch  # the window takes the name from here

LINES = 200
_MOST_PAGES = 10
GOOD = ("ok", "unchanged", "page")


@dataclass(frozen=True, slots=True)
class Copy:
    """A backup: where it is, when it was made (UTC), how large (bytes)."""

    path: Path
    made: datetime
    size: int


class ActivityQueries(Queries):
    """Queries over the log and the folder of backups."""

    @query(lambda: ([], None))
    def fetches(
        self,
        library: Library,
        feed_id: int | None = None,
        *,
        troubles: bool = False,
        before: int | None = None,
    ) -> tuple[list[Fetch], int | None]:
        """A page of the log, newest first, and from where the next one goes on (None: that was all). With
        `troubles`, only what failed or was left out, as far as it is found in a few thousand lines."""
        found: list[Fetch] = []
        for _ in range(_MOST_PAGES):
            page = library.log.recent(feed_id, limit=LINES, before=before)
            before = page[-1].id if len(page) == LINES else None
            found += [line for line in page if not troubles or line.outcome not in GOOD]
            if before is None or len(found) >= LINES / 2 or not troubles:
                break
        return found, before

    @query(list)
    def backups(self, library: Library) -> list[Copy]:
        """The newest first."""
        from reader.store.backups import backups_of

        return [Copy(each.path, each.made, each.size) for each in backups_of(library.path)]
