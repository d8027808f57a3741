"""What grouping keeps of each article, and the index that finds the few worth a closer look."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import blake2b
from math import log
from typing import TYPE_CHECKING, Any

from reader.errors import NothingFound
from reader.store.database import Database
from reader.store.moments import MICROSECONDS_PER_HOUR, to_micros

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

ARTICLE = "SELECT 1 FROM articles WHERE id = ?"
KEEP = "INSERT OR REPLACE INTO signatures (article_id, data) VALUES (?, ?)"
DROP_KEYS = "DELETE FROM signature_keys WHERE article_id = ?"
ADD_KEY = "INSERT OR IGNORE INTO signature_keys (key, hour, article_id) VALUES (?, ?, ?)"
# One row: of thousands, Python would make an object each.
WITH_KEY = """
    SELECT json_group_array(article_id) FROM (
        SELECT * FROM (
            SELECT article_id FROM signature_keys WHERE key = ?1 AND hour > ?3 AND hour <= ?4
            ORDER BY hour, article_id LIMIT ?5 / 2
        ) UNION ALL SELECT * FROM (
            SELECT article_id FROM signature_keys WHERE key = ?1 AND hour BETWEEN ?2 AND ?3
            ORDER BY hour DESC, article_id DESC LIMIT ?5
        ) LIMIT ?5
    )
"""
GET = """
    SELECT s.article_id, a.story_id, s.data FROM json_each(?) wanted
    CROSS JOIN signatures s ON s.article_id = wanted.value JOIN articles a ON a.id = s.article_id
    ORDER BY wanted.key
"""
OF_STORY = """
    SELECT s.article_id, a.story_id, s.data FROM articles a JOIN signatures s ON s.article_id = a.id
    WHERE a.story_id = ? ORDER BY a.at DESC, a.id DESC LIMIT ?
"""
Known = dict[tuple[int, int, int], "NDArray[np.int64]"]
"""What was found under a key in some hours: within a run many articles of one hour have a key in common."""
_MOST_KNOWN = 2000  # 8 MB at most
MOST_PER_KEY = 500
"""Articles looked at for one key: what more than that share tells little, and time would run away."""


@dataclass(frozen=True, slots=True)
class StoredSignature:
    """An article that may tell the same story: `data` is what `sign` was given for it."""

    article_id: int
    story_id: int | None
    data: bytes


class Signatures:
    """Part of `Stories`: signatures by article, found by key and time."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def sign(self, article_id: int, keys: Iterable[str], data: bytes, when: datetime) -> None:
        """Keep an article's signature in place of the one before.

        Raises:
            NothingFound: there is no such article (any more).
        """
        hour = to_micros(when) // MICROSECONDS_PER_HOUR
        with self._db.together():
            if self._db.one(ARTICLE, (article_id,)) is None:
                raise NothingFound(f"article {article_id}")
            self._db.run(KEEP, (article_id, data))
            self._db.run(DROP_KEYS, (article_id,))
            self._db.many(ADD_KEY, [(_number(key), hour, article_id) for key in dict.fromkeys(keys)])

    def candidates(
        self,
        keys: Sequence[str],
        since: datetime,
        until: datetime,
        limit: int = 60,
        *,
        but: int | None = None,
        known: Known | None = None,
    ) -> list[StoredSignature]:
        """The articles of that time that share most with `keys`, the most promising first.

        A key counts more the fewer articles of that time have it; of many that have one, those nearest to the
        middle of that time are looked at. `but` is left out (the article that is asked for). `known` keeps
        what is found for who asks again, before anything else is signed. The cost depends on the number of
        keys, not on the size of the library.
        """
        first, last = to_micros(since) // MICROSECONDS_PER_HOUR, to_micros(until) // MICROSECONDS_PER_HOUR
        known = {} if known is None else known
        found = [self._with_key(_number(key), first, last, known) for key in dict.fromkeys(keys)]
        return self.signatures(_most_shared(found, limit, but))

    def _with_key(self, key: int, first: int, last: int, known: Known) -> NDArray[np.int64]:
        import numpy as np  # the window imports this room, and never asks

        asked = key, first, last
        if asked not in known:
            row = self._db.one(WITH_KEY, (key, first, (first + last) // 2, last, MOST_PER_KEY))
            if len(known) >= _MOST_KNOWN:
                known.clear()
            known[asked] = np.array(json.loads(row[0]), np.int64)
        return known[asked]

    def signatures(self, article_ids: Iterable[int]) -> list[StoredSignature]:
        """Those that are signed, in the order asked for."""
        return [_stored(row) for row in self._db.all(GET, (_json(article_ids),))]

    def signatures_of(self, story_id: int, limit: int = 100) -> list[StoredSignature]:
        """A story's signatures, the latest article first."""
        return [_stored(row) for row in self._db.all(OF_STORY, (story_id, limit))]


def _most_shared(found: Sequence[NDArray[np.int64]], limit: int, but: int | None) -> list[int]:
    """Of the articles that each key has, those that share most, the newest of equals first."""
    import numpy as np

    if not found:
        return []
    weights = np.repeat([1 / (1 + log(1 + len(each))) for each in found], [len(each) for each in found])
    ids, places = np.unique(np.concatenate(found), return_inverse=True)
    worth = np.bincount(places, weights, len(ids))
    best: list[int] = ids[np.lexsort((-ids, -worth))[: limit + 1]].tolist()
    return [each for each in best if each != but][:limit]


def _json(article_ids: Iterable[int]) -> str:
    return f"[{','.join(str(int(article_id)) for article_id in article_ids)}]"


def _stored(row: Any) -> StoredSignature:
    return StoredSignature(*row)


def _number(key: str) -> int:
    """48 bits of a hash: of a million terms, one pair in 560 shares a number, which costs a look."""
    return int.from_bytes(blake2b(key.encode("utf-8", "replace"), digest_size=6).digest(), "big")
