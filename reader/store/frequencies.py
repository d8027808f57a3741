"""How many of the library's stories a stem stands in, by language."""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping

from reader.store.database import Database

ALL = "SELECT language, stories, counts FROM frequencies"
CLEAR = "DELETE FROM frequencies"
ADD = "INSERT INTO frequencies (language, stories, counts) VALUES (?, ?, ?)"
ONE_OF_EACH = """
    SELECT (SELECT a.id FROM articles a WHERE a.story_id = s.id ORDER BY a.complete DESC, a.at, a.id LIMIT 1)
    FROM stories s ORDER BY s.latest DESC, s.id DESC LIMIT ?
"""

Counted = tuple[int, Mapping[str, float]]
"""Stories that were counted, and stem -> how many of them have it."""


class WordFrequencies:
    """Counted now and then; replaced as a whole."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def all(self) -> dict[str, Counted]:
        """By language (ISO 639-1)."""
        return {
            language: (stories, json.loads(zlib.decompress(counts)))
            for language, stories, counts in self._db.all(ALL)
        }

    def put(self, counted: Mapping[str, Counted]) -> None:
        """Keep these in place of the ones before."""
        with self._db.together():
            self._db.run(CLEAR)
            for language, (stories, counts) in counted.items():
                packed = zlib.compress(json.dumps(dict(counts), ensure_ascii=False).encode(), 6)
                self._db.run(ADD, (language, stories, packed))

    def one_of_each_story(self, most: int) -> list[int]:
        """An article of each of the latest stories, a complete one if there is one."""
        return [row[0] for row in self._db.all(ONE_OF_EACH, (most,)) if row[0] is not None]
