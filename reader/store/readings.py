"""What is read of an article's text, kept as JSON until the text or the code that reads it changes."""

from __future__ import annotations

import logging
import zlib
from datetime import datetime

from reader.store.database import Database
from reader.store.moments import MICROSECONDS_PER_DAY, to_micros

_LOG = logging.getLogger(__name__)

KEEP = """
    INSERT OR REPLACE INTO readings (article_id, version, stage, day, document)
    SELECT id, version, :stage, :day, :document FROM articles WHERE id = :id AND version = :version
"""
GET = "SELECT document FROM readings WHERE article_id = ? AND version = ? AND stage = ?"
FORGET = """
    DELETE FROM readings WHERE stage < :stage OR stage > :stage OR (stage = :stage AND day < :day)
"""
_MOST = 8_000_000
"""Characters of JSON: of the longest article that is kept they are a tenth."""


class Readings:
    """One document an article, of its present text."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def put(self, article_id: int, version: int, stage: str, document: str, at: datetime) -> None:
        """Keep what was read of an article in place of what was there; nothing if it has another text by now,
        or went."""
        self._db.run(
            KEEP,
            {
                "id": article_id,
                "version": version,
                "stage": stage,
                "day": to_micros(at) // MICROSECONDS_PER_DAY,
                "document": zlib.compress(document.encode(), 6),
            },
        )

    def get(self, article_id: int, version: int, stage: str) -> str | None:
        """The document; None if nothing was read, another stage read it, or it is damaged."""
        row = self._db.one(GET, (article_id, version, stage))
        if row is None:
            return None
        unpack = zlib.decompressobj()
        try:
            document = unpack.decompress(row[0], _MOST)
            if unpack.eof:
                return document.decode()
        except (zlib.error, UnicodeDecodeError, TypeError):
            pass
        _LOG.warning("what is kept of article %d is damaged: it is read again", article_id)
        return None

    def forget(self, *, before: datetime, other_than: str) -> int:
        """Remove what was read before a day, or by any other stage; it can always be read again."""
        day = to_micros(before) // MICROSECONDS_PER_DAY
        return self._db.run(FORGET, {"stage": other_than, "day": day})
