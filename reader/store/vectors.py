"""Sentence vectors, kept as float16 by model and text: an unchanged sentence is never embedded twice.

Bytes in, bytes out: the window imports this room and must not load numpy. `floats` and `put_floats`
load it when called.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from reader.store.database import Database
from reader.store.entries import hash_of
from reader.store.moments import MICROSECONDS_PER_DAY, to_micros

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

KEEP = """
    INSERT INTO vectors (model, hash, day, data) VALUES (?, ?, ?, ?)
    ON CONFLICT (model, hash) DO UPDATE SET day = excluded.day, data = excluded.data
"""
GET = "SELECT hash, data FROM vectors WHERE model = ? AND hash IN ({marks})"
FORGET_BEFORE = "DELETE FROM vectors WHERE day < ?"
_AT_ONCE = 250


class Vectors:
    """Vectors by model id and text hash."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def get(self, model_id: str, hashes: Sequence[bytes]) -> dict[bytes, bytes]:
        """hash -> float16 numbers, little end first; those that are not kept are missing."""
        wanted = list(dict.fromkeys(hashes))
        found: dict[bytes, bytes] = {}
        for start in range(0, len(wanted), _AT_ONCE):
            part = wanted[start : start + _AT_ONCE]
            # One shape of statement: it is prepared once; the padding matches nothing.
            padded = part + [b""] * (_AT_ONCE - len(part))
            found.update(self._db.all(GET.format(marks=",".join("?" * _AT_ONCE)), [model_id, *padded]))
        return found

    def put(self, model_id: str, rows: Mapping[bytes, bytes], at: datetime) -> None:
        """Keep vectors (float16 bytes by text hash), in place of those that are there."""
        day = to_micros(at) // MICROSECONDS_PER_DAY
        self._db.many(KEEP, [(model_id, key, day, data) for key, data in rows.items()])

    def floats(self, model_id: str, texts: Sequence[str]) -> list[NDArray[np.float32] | None]:
        """One row a text, None where it is not kept. Rows are of unit length within 0.001."""
        import numpy as np

        hashes = [hash_of(text) for text in texts]
        kept = self.get(model_id, hashes)
        return [
            np.frombuffer(kept[key], dtype="<f2").astype(np.float32) if key in kept else None
            for key in hashes
        ]

    def put_floats(
        self, model_id: str, texts: Sequence[str], rows: NDArray[np.float32], at: datetime
    ) -> None:
        """Keep one row a text; `rows` has shape (len(texts), width).

        Raises:
            ValueError: there are more or fewer rows than texts.
        """
        if len(rows) != len(texts):
            raise ValueError(f"{len(texts)} texts but {len(rows)} vectors")
        halves = rows.astype("<f2")
        self.put(
            model_id, {hash_of(text): row.tobytes() for text, row in zip(texts, halves, strict=True)}, at
        )

    def forget(self, *, before: datetime) -> int:
        """Remove those made before a day; they can always be made again."""
        return self._db.run(FORGET_BEFORE, (to_micros(before) // MICROSECONDS_PER_DAY,))
