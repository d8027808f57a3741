"""Quotations of the present texts, found by their words and their speakers."""

from __future__ import annotations

from collections.abc import Sequence

from reader.errors import NothingFound
from reader.model.quote import Quote
from reader.store.database import Database
from reader.store.indexed import put_in_quotes
from reader.store.moments import storable
from reader.store.search_terms import split_letters, whole

PER_ARTICLE = 4096
"""Quotations of one article at most; the schema's ids rest on it."""

ARTICLE = "SELECT version FROM articles WHERE id = ?"
DROP = "DELETE FROM quotes WHERE id BETWEEN :id * 4096 AND :id * 4096 + 4095"
ADD = "INSERT INTO quotes (id, start, stop, words, speaker) VALUES (?, ?, ?, ?, ?)"
GET = """
    SELECT start, stop, words, speaker FROM quotes WHERE id BETWEEN ?1 * 4096 AND ?1 * 4096 + 4095 ORDER BY id
"""
UNREAD = "SELECT count(*) FROM stamps WHERE stage = 'quotes' AND version = 0"


class Quotes:
    """What `search` finds by `quote:` and `speaker:`. A changed text loses its quotations until they are
    found anew (stage "quotes")."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def put(self, article_id: int, version: int, quotes: Sequence[Quote]) -> None:
        """Keep the quotations of an article in place of those before.

        Words count only of what stands inside quotation marks; indirect speech counts for its speaker.

        Raises:
            NothingFound: there is no such article (any more), or another version is the present one.
        """
        with self._db.together():
            row = self._db.one(ARTICLE, (article_id,))
            if row is None or row[0] != version:
                raise NothingFound(f"version {version} of article {article_id}")
            self._db.run(DROP, {"id": article_id})
            kept = [quote for quote in quotes if quote.direct or quote.scare or quote.speaker]
            first = article_id * PER_ARTICLE
            if kept:
                put_in_quotes(self._db, article_id)
            self._db.many(ADD, [_row(first + n, quote) for n, quote in enumerate(kept[:PER_ARTICLE])])

    def get(self, article_id: int) -> list[tuple[int, int, str, str]]:
        """(start, end, words, speaker) in the order of the text; "" where there is none."""
        rows = self._db.all(GET, (article_id,))
        return [(start, stop, whole(words), whole(speaker)) for start, stop, words, speaker in rows]

    def unread(self) -> int:
        """How many articles have not been looked through yet: `quote:` cannot find them."""
        return int(self._db.one(UNREAD)[0])


def _row(number: int, quote: Quote) -> tuple[int, int, int, str, str]:
    words = quote.text if quote.direct or quote.scare else ""
    words, speaker = split_letters(storable(words)), split_letters(storable(quote.speaker or ""))
    return number, quote.start, quote.end, words, speaker
