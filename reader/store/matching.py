"""Which articles match an alternative of a query: found from its rarest condition, newest first."""

# ruff: noqa: S608 - the parts put together here are constants of this room, never input

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from reader.store.conditions import Condition, conditions, joined
from reader.store.database import Database
from reader.store.query_plan import Alternative

FIRST_ARTICLES = "SELECT a.id FROM articles a WHERE {conditions} LIMIT ?"
FIRST_QUOTED = "SELECT DISTINCT rowid / 4096 FROM quote_search WHERE quote_search MATCH ? LIMIT ?"
# The sign keeps SQLite from asking the index anew for each id: a phrase is sought from the start each time.
_THESE = "(SELECT value FROM json_each(?))"
THESE_WITH_TEXT = f"SELECT rowid FROM search WHERE search MATCH ? AND +rowid IN {_THESE}"
THESE_WITH_QUOTE = f"""
    SELECT DISTINCT rowid / 4096 FROM quote_search WHERE quote_search MATCH ? AND +rowid / 4096 IN {_THESE}
"""
THESE = f"SELECT a.id FROM articles a WHERE a.id IN {_THESE} AND {{conditions}}"
BY_TEXT = """
    SELECT search.rowid FROM search CROSS JOIN articles a ON a.id = search.rowid
    WHERE search MATCH ? AND search.rowid < ? AND {conditions} ORDER BY search.rowid DESC LIMIT ?
"""
BY_QUOTE = """
    SELECT DISTINCT quote_search.rowid / 4096 FROM quote_search
    CROSS JOIN articles a ON a.id = quote_search.rowid / 4096
    WHERE quote_search MATCH ? AND quote_search.rowid < ? * 4096 AND {conditions}
    ORDER BY quote_search.rowid DESC LIMIT ?
"""
BY_AGE = "SELECT a.id FROM articles a NOT INDEXED WHERE a.id < ? AND {conditions} ORDER BY a.id DESC LIMIT ?"
QUOTED = "a.id IN (SELECT rowid / 4096 FROM quote_search WHERE quote_search MATCH ?)"
WITH_TEXT = "a.id IN (SELECT rowid FROM search WHERE search MATCH ?)"
FEW = 3_000
"""Articles up to which a condition is read whole first; what more have is met soon from the newest on."""


class Matching:
    """Finds article ids; part of `Search`."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def ids(self, wanted: Alternative, limit: int, last: int) -> list[int]:
        """The newest ones stored before `last`, at most `limit`, newest first."""
        few = self.few(wanted)
        if few is not None:
            if wanted.text is not None:
                few = few & self._those(THESE_WITH_TEXT, wanted.text, few)
            return sorted((each for each in few if each < last), reverse=True)[:limit]
        quotes = list(wanted.quotes)
        driver, value = (BY_TEXT, wanted.text) if wanted.text is not None else (BY_AGE, None)
        if value is None and quotes:
            driver, value = BY_QUOTE, quotes.pop(0)
        rest = [*conditions(self._db, wanted), *((QUOTED, [quote]) for quote in quotes)]
        rest += [(f"NOT {QUOTED}", [quote]) for quote in wanted.no_quotes]
        if wanted.without is not None:
            rest.append((f"NOT {WITH_TEXT}", [wanted.without]))
        sql, values = joined(rest)
        before = [last] if value is None else [value, last]
        return self._first(driver.format(conditions=sql), [*before, *values, limit])

    def few(self, wanted: Alternative) -> set[int] | None:
        """Every article for which all but the text holds; None if no condition keeps their number low."""
        found: set[int] | None = None
        only = joined(conditions(self._db, wanted, negated=False))
        if wanted.only:
            found = self._few_of(FIRST_ARTICLES.format(conditions=only[0]), only[1])
        many: list[str] = []
        for quote in wanted.quotes:
            quoted = self._few_of(FIRST_QUOTED, [quote])
            if quoted is None:
                many.append(quote)
            else:
                found = quoted if found is None else found & quoted
        if found is None:
            return None
        rest: list[Condition] = conditions(self._db, wanted)
        if rest and found:
            sql, values = joined(rest)
            found = set(self._first(THESE.format(conditions=sql), [_json(found), *values]))
        for quote in many:
            found &= self._those(THESE_WITH_QUOTE, quote, found)
        for quote in wanted.no_quotes:
            found -= self._those(THESE_WITH_QUOTE, quote, found)
        if wanted.without is not None:
            found -= self._those(THESE_WITH_TEXT, wanted.without, found)
        return found

    def _few_of(self, sql: str, values: Sequence[Any]) -> set[int] | None:
        found = self._first(sql, [*values, FEW + 1])
        return None if len(found) > FEW else set(found)

    def _those(self, sql: str, match: str, these: Iterable[int]) -> set[int]:
        return set(self._first(sql, [match, _json(these)])) if these else set()

    def _first(self, sql: str, values: Sequence[Any]) -> list[int]:
        return [row[0] for row in self._db.all(sql, values)]


def _json(these: Iterable[int]) -> str:
    return json.dumps(sorted(these))
