"""Nothing that a list, a counter, a mark or a round asks reads a large table from end to end."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any, Literal

import pytest

from reader.store.database import Database
from reader.store.filters import Where
from reader.store.library import Library
from reader.store.retention import YOUNG
from tests.store.conftest import NOW, Shelf

LARGE = (
    "articles", "texts", "stories", "quotes", "stamps", "signature_keys", "signatures", "entries", "passages",
    "vectors", "readings", "versions", "comparisons", "indexed", "removed", "a", "s", "t", "q",
)  # fmt: skip
WHOLE = re.compile(rf"SCAN ({'|'.join(LARGE)})$")
INDEX = re.compile(r"INDEX (\w+)")
PLACES = (
    Where(), Where(together=True), Where(together=True, unread=True), Where(unread=True),
    Where(saved=True), Where(changed=True), Where(feed_id=1),
    Where(folder="Local"), Where(folder="Local", saved=True),
    Where(since=NOW - timedelta(days=3)), Where(before=NOW, unread=True), Where(followed=True),
    Where(least_voices=2),
)  # fmt: skip
ORDERS: tuple[Literal["newest", "outlets", "divergence"], ...] = ("newest", "outlets", "divergence")
SEARCHES = (
    "bridge", "-bridge", '"the bridge"', "bri*", "outlet:courier", "bridge outlet:courier", "story:bridge",
    "quote:bridge", "speaker:ada", "bridge -quote:x", "after:7d", "before:2026-01-01", "is:unread",
    "is:saved", "is:changed", "is:tagged", "is:noted", "tag:x", "section:x",
    "title:bridge", "author:x", "link:x", "folder:x", "bridge -author:x",
    "(bridge OR is:saved) -outlet:gazette",
)  # fmt: skip


def asked(library: Library) -> list[Callable[[], object]]:
    lists: list[Callable[[], object]] = [
        library.counts,
        library.feeds.all,
        library.searches.all,
        library.tags.all,
    ]
    for where in PLACES:
        if not (where.followed or where.least_voices > 1):
            lists.append(lambda where=where: library.articles.rows(where))  # type: ignore[misc]
        for order in ORDERS:
            lists.append(lambda where=where, order=order: library.stories.rows(where, order=order))  # type: ignore[misc]
    lists += [lambda where=where: library.stories.count(where) for where in PLACES[1:]]  # type: ignore[misc]
    for typed in SEARCHES:
        lists.append(lambda typed=typed: library.search.find(typed, now=NOW))  # type: ignore[misc]
    return [
        *lists,
        lambda: library.articles.set_read([1], True),
        lambda: library.articles.set_saved([1], True),
        lambda: library.undos.mark_read([1], NOW, "x"),
        lambda: library.retention.would_remove(NOW, 30),
        lambda: library.tidy(NOW),
        lambda: library.readings.forget(before=NOW, other_than="s"),
        library.stories.pinned,
        library.quotes.unread,
        lambda: library.feeds.due(NOW),
        lambda: library.articles.known(1),
        lambda: library.articles.sources(1),
        lambda: library.articles.pending("enrich", 1, 50),
        lambda: library.stories.articles_of(1),
        lambda: library.fetching.rhythm(1, NOW),
    ]


def test_no_large_table_is_read_whole(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    shelf.library.stories.assign(shelf.put().article_id, None)
    found: set[str] = set()
    seen: set[str] = set()
    used: set[str] = set()

    def look(self: Database, sql: str, parameters: Any) -> None:
        if sql not in seen and sql.split()[0] in ("SELECT", "UPDATE", "DELETE", "WITH"):
            seen.add(sql)
            plan = self._connection.execute(f"EXPLAIN QUERY PLAN {sql}", parameters).fetchall()
            used.update(name for row in plan for name in INDEX.findall(row[3]))
            found.update(
                f"{' '.join(sql.split())}: {row[3]}"
                for row in plan
                if WHOLE.match(row[3])
                and "FROM tags" not in sql
                and sql != YOUNG  # read up to the first young one
            )

    for name in ("all", "one", "_write"):
        own = getattr(Database, name)

        def listening(self: Database, sql: str, parameters: Any = (), own: Any = own) -> Any:
            look(self, sql, parameters)
            return own(self, sql, parameters)

        monkeypatch.setattr(Database, name, listening)
    for ask in asked(shelf.library):
        ask()
    assert len(seen) > 60 and not found
    of_stories = shelf.library._db.all("SELECT name FROM pragma_index_list('stories')")
    assert {name for (name,) in of_stories} <= used, (
        "an index that nothing asks costs each article that comes"
    )


@pytest.mark.parametrize("order", ["outlets", "divergence"])
def test_the_few_stories_that_are_followed_are_sorted_and_not_sought(
    shelf: Shelf, order: Literal["outlets", "divergence"], monkeypatch: pytest.MonkeyPatch
) -> None:
    plans: list[str] = []
    own = Database.all

    def listening(self: Database, sql: str, parameters: Any = ()) -> list[Any]:
        plans.extend(row[3] for row in self._connection.execute(f"EXPLAIN QUERY PLAN {sql}", parameters))
        return own(self, sql, parameters)

    monkeypatch.setattr(Database, "all", listening)
    shelf.library.stories.rows(Where(followed=True), order=order)
    assert any("stories_followed" in line for line in plans)
