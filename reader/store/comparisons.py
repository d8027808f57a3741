"""The finished comparison of a story, kept until one of its articles or a stage changes."""

from __future__ import annotations

import logging
import zlib

from reader.errors import NothingFound
from reader.store.database import Database
from reader.store.moments import storable

_LOG = logging.getLogger(__name__)

KEEP = "INSERT OR REPLACE INTO comparisons (story_id, key, document) VALUES (?, ?, ?)"
SHOW = "UPDATE stories SET divergence = ?, differs = ? WHERE id = ?"
GET = "SELECT document FROM comparisons WHERE story_id = ?"
KEY = "SELECT key FROM comparisons WHERE story_id = ?"
_LEVEL = 4
"""Of eight articles 740 KB become 146 in 9 ms; level 6 makes 134 of them in 18."""
DROP = "DELETE FROM comparisons WHERE story_id = ?"


class Comparisons:
    """Part of `Stories`: one comparison a story, as the public JSON."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def comparison(self, story_id: int) -> str | None:
        """The JSON that was kept last, also if it is out of date (see `comparison_key`); None as well if it
        can no longer be unpacked."""
        row = self._db.one(GET, (story_id,))
        try:
            return None if row is None else zlib.decompress(row[0]).decode()
        except (zlib.error, UnicodeDecodeError, TypeError):
            _LOG.warning("the kept comparison of story %d is damaged", story_id)
            return None

    def comparison_key(self, story_id: int) -> str | None:
        """What the kept comparison was made of; it holds as long as the story's own key is the same."""
        row = self._db.one(KEY, (story_id,))
        return None if row is None else str(row[0])

    def put_comparison(
        self,
        story_id: int,
        key: str,
        document: str,
        *,
        divergence: float = 0.0,
        differs: str = "",
    ) -> None:
        """Keep a comparison, and what the story list shows and sorts by.

        Args:
            key: names the texts and the stages it was made of.
            document: the public JSON.
            divergence: how much the outlets differ, for sorting; 0 = nothing known.
            differs: what differs, in one line.
        """
        with self._db.together():
            if not self._db.run(SHOW, (divergence, storable(differs), story_id)):
                raise NothingFound(f"story {story_id}")
            self._db.run(KEEP, (story_id, key, zlib.compress(storable(document).encode(), _LEVEL)))

    def drop_comparison(self, story_id: int) -> None:
        with self._db.together():
            self._db.run(DROP, (story_id,))
            self._db.run(SHOW, (0.0, "", story_id))
