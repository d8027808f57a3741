"""Which articles match an alternative of a query: found from its rarest condition, newest first."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from reader.store.conditions import Condition, conditions, joined, unwanted
from reader.store.database import Database
from reader.store.moments import to_micros
from reader.store.query_plan import Alternative

FIRST_ARTICLES = "SELECT a.id FROM articles a WHERE {conditions} LIMIT ?"
FIRST_QUOTED = "SELECT DISTINCT rowid / 4096 FROM quote_search WHERE quote_search MATCH ? LIMIT ?"
# The sign keeps SQLite from asking the index anew for each id: a phrase is sought from the start each time.
THESE_WITH_TEXT = """
    SELECT rowid FROM search WHERE search MATCH ?1 AND rowid BETWEEN ?3 AND ?4
        AND +rowid IN (SELECT value FROM json_each(?2))
"""
THESE_WITH_QUOTE = """
    SELECT DISTINCT rowid / 4096 FROM quote_search
    WHERE quote_search MATCH ?1 AND rowid BETWEEN ?3 * 4096 AND ?4 * 4096 + 4095
        AND +rowid / 4096 IN (SELECT value FROM json_each(?2))
"""
THESE = "SELECT a.id FROM articles a WHERE a.id IN (SELECT value FROM json_each(?)) AND {conditions}"
BY_TEXT = """
    SELECT search.rowid FROM search CROSS JOIN articles a ON a.id = search.rowid
    WHERE search MATCH ? AND search.rowid > ? AND search.rowid < ? AND {conditions}
    ORDER BY search.rowid DESC LIMIT ?
"""
BY_QUOTE = """
    SELECT DISTINCT quote_search.rowid / 4096 FROM quote_search
    CROSS JOIN articles a ON a.id = quote_search.rowid / 4096
    WHERE quote_search MATCH ? AND quote_search.rowid > ? * 4096 + 4095 AND quote_search.rowid < ? * 4096
        AND {conditions}
    ORDER BY quote_search.rowid DESC LIMIT ?
"""
BY_AGE = """
    SELECT a.id FROM articles a NOT INDEXED WHERE a.id > ? AND a.id < ? AND {conditions}
    ORDER BY a.id DESC LIMIT ?
"""
# Two readings in step, newest first, until enough are found. The limit keeps the order inside; the ids are
# read from the index itself: its rows are short.
WITHOUT_TEXT = """
    SELECT a.id FROM (
        SELECT id FROM search_docsize WHERE id > ?1 AND id < ?2
        EXCEPT SELECT rowid FROM search WHERE search MATCH ?3 AND rowid > ?1 AND rowid < ?2
        ORDER BY 1 DESC LIMIT -1
    ) rest CROSS JOIN articles a ON a.id = rest.id WHERE {conditions} LIMIT ?
"""
WITH_TEXT = "a.id IN (SELECT rowid FROM search WHERE search MATCH ?)"
QUOTED = "a.id IN (SELECT rowid / 4096 FROM quote_search WHERE quote_search MATCH ?)"
COUNT = "SELECT count(*) FROM ({sql})"
BOUNDS = "SELECT min(id), max(id) FROM articles INDEXED BY articles_at WHERE at >= ? AND at < ?"
FEW = 3_000
"""Articles up to which a condition is read whole first; what more have is met soon from the newest on."""
NO_ID = 1 << 50
"""Above every article."""
_EARLIEST, _LATEST = -(1 << 62), 1 << 62


class Matching:
    """Finds article ids; part of `Search`."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def ids(self, wanted: Alternative, limit: int, last: int, floor: int = 0) -> list[int]:
        """The newest ones stored before `last` and after `floor`, at most `limit`, newest first."""
        few = self.few(wanted)
        if few is not None:
            few = {each for each in few if floor < each < last}
            if wanted.text is not None:
                few = self._those(THESE_WITH_TEXT, wanted.text, few)
            return sorted(few, reverse=True)[:limit]
        return self._first(*self._newest(wanted, limit, last, floor))

    def count(self, wanted: Alternative) -> int:
        """How many there are. SQLite counts what is many: no row of it goes through Python, which would hold
        up another thread."""
        few = self.few(wanted)
        if few is not None:
            return len(few if wanted.text is None else self._those(THESE_WITH_TEXT, wanted.text, few))
        sql, values = self._newest(wanted, -1, NO_ID, 0)
        return int(self._db.one(COUNT.format(sql=sql), values)[0])

    def _newest(self, wanted: Alternative, limit: int, last: int, floor: int) -> tuple[str, list[Any]]:
        """What asks for the newest where no condition keeps their number low."""
        low, high = self._bounds(wanted, floor, last)
        quotes = list(wanted.quotes)
        driver: str = BY_AGE
        values: list[Any] = [low, high]
        if wanted.text is not None:
            driver, values = BY_TEXT, [wanted.text, low, high]
        elif quotes:
            driver, values = BY_QUOTE, [quotes.pop(0), low, high]
        elif wanted.without is not None:
            driver, values = WITHOUT_TEXT, [low, high, wanted.without]
        rest = [
            *conditions(self._db, wanted),
            *unwanted(self._db, wanted),
            *((QUOTED, [quote]) for quote in quotes),
        ]
        rest += [(f"NOT {QUOTED}", [quote]) for quote in wanted.no_quotes]
        if wanted.without is not None and driver is not WITHOUT_TEXT:
            rest.append((f"NOT {WITH_TEXT}", [wanted.without]))
        sql, more = joined(rest)
        return driver.format(conditions=sql), [*values, *more, limit]

    def _bounds(self, wanted: Alternative, floor: int, last: int) -> tuple[int, int]:
        """Ids between which everything lies, so that one old month is not sought through all newer ones."""
        moments = [each for each in wanted.only if each.moment is not None]
        if not moments:
            return floor, last
        since = [to_micros(each.moment) for each in moments if each.moment and each.field == "after"]
        until = [to_micros(each.moment) for each in moments if each.moment and each.field == "before"]
        least, most = self._db.one(BOUNDS, (max(since, default=_EARLIEST), min(until, default=_LATEST)))
        return (floor, floor) if least is None else (max(floor, least - 1), min(last, most + 1))

    def few(self, wanted: Alternative) -> set[int] | None:
        """Every article for which all but the text holds; None if no condition keeps their number low."""
        found: set[int] | None = None
        only = conditions(self._db, wanted)
        if only:
            sql, values = joined(only)
            found = self._few_of(FIRST_ARTICLES.format(conditions=sql), values)
        rest = [] if found is not None else only
        many: list[str] = []
        for quote in wanted.quotes:
            quoted = self._few_of(FIRST_QUOTED, [quote])
            if quoted is None:
                many.append(quote)
            else:
                found = quoted if found is None else found & quoted
        if found is None:
            return None
        return self._narrowed(found, wanted, rest, many)

    def among(self, wanted: Alternative, these: set[int]) -> set[int]:
        """Which of these articles match."""
        found = self._narrowed(these, wanted, conditions(self._db, wanted), wanted.quotes)
        return found if wanted.text is None else self._those(THESE_WITH_TEXT, wanted.text, found)

    def _narrowed(
        self, found: set[int], wanted: Alternative, rest: Sequence[Condition], quotes: Iterable[str]
    ) -> set[int]:
        """Those for which the rest of the conditions holds, and what must not hold does not."""
        every = [*rest, *unwanted(self._db, wanted)]
        if every and found:
            sql, values = joined(every)
            found = set(self._first(THESE.format(conditions=sql), [_json(found), *values]))
        for quote in quotes:
            found = self._those(THESE_WITH_QUOTE, quote, found)
        for quote in wanted.no_quotes:
            found = found - self._those(THESE_WITH_QUOTE, quote, found)
        if wanted.without is not None:
            found = found - self._those(THESE_WITH_TEXT, wanted.without, found)
        return found

    def _few_of(self, sql: str, values: Sequence[Any]) -> set[int] | None:
        found = self._first(sql, [*values, FEW + 1])
        return None if len(found) > FEW else set(found)

    def _those(self, sql: str, match: str, these: set[int]) -> set[int]:
        if not these:
            return set()
        return set(self._first(sql, [match, _json(these), min(these), max(these)]))

    def _first(self, sql: str, values: Sequence[Any]) -> list[int]:
        return [row[0] for row in self._db.all(sql, values)]


def _json(these: Iterable[int]) -> str:
    return json.dumps(sorted(these))
