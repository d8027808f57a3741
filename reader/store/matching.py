"""Which articles match an alternative of a query: found from its rarest condition, newest first."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from reader.store.blocks import NO_ID
from reader.store.conditions import Condition, conditions, joined, unwanted
from reader.store.database import Database
from reader.store.expressions import is_dear, sieve
from reader.store.moments import to_micros
from reader.store.query_plan import Alternative

FIRST_ARTICLES = "SELECT a.id AS id FROM articles a WHERE {conditions} LIMIT ?"
FIRST_WITH_TEXT = "SELECT rowid AS id FROM search WHERE search MATCH ? LIMIT ?"
FIRST_QUOTED = "SELECT DISTINCT rowid / 4096 AS id FROM quote_search WHERE quote_search MATCH ? LIMIT ?"
AS_ONE_ROW = "SELECT count(*), json_group_array(id) FROM ({sql})"
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
# Of each: ?1 and ?2 are ids between which it looks, ?3 what must match.
BY_TEXT = """
    SELECT search.rowid FROM search CROSS JOIN articles a ON a.id = search.rowid
    WHERE search MATCH ?3 AND search.rowid > ?1 AND search.rowid < ?2 AND {conditions}
    ORDER BY search.rowid DESC LIMIT ?
"""
BY_QUOTE = """
    SELECT DISTINCT quote_search.rowid / 4096 FROM quote_search
    CROSS JOIN articles a ON a.id = quote_search.rowid / 4096
    WHERE quote_search MATCH ?3 AND quote_search.rowid > ?1 * 4096 + 4095 AND quote_search.rowid < ?2 * 4096
        AND {conditions}
    ORDER BY quote_search.rowid DESC LIMIT ?
"""
BY_AGE = """
    SELECT a.id FROM articles a NOT INDEXED WHERE a.id > ?1 AND a.id < ?2 AND {conditions}
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
_MORE = 2
"""Times as many as are wanted are looked at first where some may not match, and then so many times more."""
NOTHING = Alternative(None, None, (), (), (), ())
"""No condition at all."""
_EARLIEST, _LATEST = -(1 << 62), 1 << 62


class Matching:
    """Finds article ids; part of `Search`."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def ids(self, wanted: Alternative, limit: int, last: int, floor: int = 0) -> list[int]:
        """The newest ones stored before `last` and after `floor`, at most `limit`, newest first."""
        few = self.few(wanted)
        if few is not None:
            within = sorted((each for each in few if floor < each < last), reverse=True)
            return (within if wanted.text is None else self._with_text(within, wanted.text, limit))[:limit]
        low, high = self._bounds(wanted, floor, last)
        driver, match, rest = _driver(wanted)
        sql, values = joined([*conditions(self._db, wanted), *unwanted(self._db, wanted)])
        step, found = limit if rest == NOTHING else _MORE * limit, list[int]()
        while True:
            these = self._first(driver.format(conditions=sql), [low, high, *match, *values, step])
            found += these if rest == NOTHING else sorted(self.among(rest, set(these)), reverse=True)
            if len(found) >= limit or len(these) < step:
                return found[:limit]
            high, step = these[-1], _MORE * step

    def count(self, wanted: Alternative) -> int:
        """How many there are. SQLite counts what is many: no row of it goes through Python, which would hold
        up another thread."""
        few = self.few(wanted)
        if few is not None:
            return len(few if wanted.text is None else self._those(THESE_WITH_TEXT, wanted.text, few))
        low, high = self._bounds(wanted, 0, NO_ID)
        driver, match, rest = _driver(wanted)
        every = [*conditions(self._db, wanted), *unwanted(self._db, wanted)]
        every += [(QUOTED, [quote]) for quote in rest.quotes]
        every += [(f"NOT {QUOTED}", [quote]) for quote in rest.no_quotes]
        if rest.without is not None:
            every.append((f"NOT {WITH_TEXT}", [rest.without]))
        sql, values = joined(every)
        counted = COUNT.format(sql=driver.format(conditions=sql))
        return int(self._db.one(counted, [low, high, *match, *values, -1])[0])

    def _with_text(self, within: list[int], match: str, limit: int) -> list[int]:
        """Those of some articles, newest first, whose text matches. The newest are tried before the others:
        the index is read only as far as they reach."""
        first = len(within) if is_dear(match) else _MORE * limit
        found = self._those(THESE_WITH_TEXT, match, set(within[:first]))
        if len(found) < limit:
            found |= self._those(THESE_WITH_TEXT, match, set(within[first:]))
        return sorted(found, reverse=True)

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
        """Every article for which all but the text holds, or fewer, if the text asks for very many words;
        None if no condition keeps their number low."""
        found: set[int] | None = None
        only = conditions(self._db, wanted, sought=True)
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
        if found is None and wanted.text is not None and (words := sieve(wanted.text)) is not None:
            found = self._few_of(FIRST_WITH_TEXT, [words])
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
        number, found = self._db.one(AS_ONE_ROW.format(sql=sql), [*values, FEW + 1])
        return None if number > FEW else set(json.loads(found))

    def _those(self, sql: str, match: str, these: set[int]) -> set[int]:
        if not these:
            return set()
        return set(self._first(sql, [match, _json(these), min(these), max(these)]))

    def _first(self, sql: str, values: Sequence[Any]) -> list[int]:
        return [row[0] for row in self._db.all(sql, values)]


def _driver(wanted: Alternative) -> tuple[str, list[str], Alternative]:
    """What asks for the newest where no condition keeps their number low, what must match of it, and what
    it leaves to be looked at of each."""
    rest = replace(wanted, text=None, only=(), never=())
    if wanted.text is not None:
        return BY_TEXT, [wanted.text], rest
    if wanted.quotes:
        return BY_QUOTE, [wanted.quotes[0]], replace(rest, quotes=wanted.quotes[1:])
    if wanted.without is not None:
        return WITHOUT_TEXT, [wanted.without], replace(rest, without=None)
    return BY_AGE, [], rest


def _json(these: Iterable[int]) -> str:
    return json.dumps(sorted(these))
