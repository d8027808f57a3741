"""Pages of articles and stories: every row exactly once, in order, under every condition."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any, Literal, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.model.article import ArticleRow
from reader.model.story import StoryOrder, StoryRow
from reader.store.filters import Where
from reader.store.library import Library
from tests.store.conftest import NOW, Shelf, article, entry, minutes

FOLDERS = ("", "Local", "World")


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Forty articles of six feeds (four outlets, three folders), in twelve stories; many at the same time."""
    chance = random.Random(1)
    with Library.create_or_open(tmp_path_factory.mktemp("full") / "library.sqlite") as library:
        feeds = [
            library.feeds.add(
                f"https://{n}.test/", f"Feed {n}", at=NOW, outlet=f"Outlet {n % 4}", folder=FOLDERS[n % 3]
            )
            for n in range(6)
        ]
        stories: list[int] = []
        for number in range(40):
            at = NOW - timedelta(hours=chance.randrange(-2, 8))  # some come from the future
            feed = chance.choice(feeds)
            put = library.articles.put(feed.id, entry(str(number)), article(at=at, body=str(number)), NOW)
            if len(stories) < 12:
                stories.append(library.stories.assign(put.article_id, None))
            elif chance.random() < 0.8:
                library.stories.assign(put.article_id, chance.choice(stories))
        ids = library.articles.ids()
        library.articles.set_read([each for each in ids if chance.random() < 0.5], True)
        library.articles.set_saved([each for each in ids if chance.random() < 0.3], True)
        for number in range(0, 40, 3):
            for feed in feeds:
                if str(number) in library.articles.known(feed.id):
                    library.articles.put(
                        feed.id, entry(str(number), body="!"), article(body=f"{number}!"), NOW
                    )
        for story in stories[::2]:
            library.stories.put_comparison(story, "", "{}", divergence=chance.randrange(3) / 2)
        yield library


wheres = st.builds(
    Where,
    feed_id=st.none() | st.integers(1, 7),
    folder=st.none() | st.sampled_from([*FOLDERS, "Elsewhere"]),
    unread=st.booleans(),
    saved=st.booleans(),
    changed=st.booleans(),
    since=st.none() | st.integers(0, 9).map(lambda hours: NOW - timedelta(hours=hours)),
    least_voices=st.integers(1, 4),
)


def paged(page: Callable[[Any], list[Any]]) -> list[Any]:
    """All rows, page by page; ends (with a failure) also if paging goes in circles."""
    rows: list[Any] = []
    while found := page(rows[-1] if rows else None):
        rows += found
        assert len(rows) <= 200
    return rows


def at_of(row: ArticleRow) -> datetime:
    return row.seen if row.published is None else min(row.published, row.seen)


def fits(where: Where, row: ArticleRow, folders: dict[int, str]) -> bool:
    return (
        where.feed_id in (None, row.feed_id)
        and where.folder in (None, folders[row.feed_id])
        and (not where.unread or not row.read)
        and (not where.saved or row.saved)
        and (not where.changed or row.changed)
        and (where.since is None or at_of(row) >= where.since)
    )


@given(where=wheres, order=st.sampled_from(["newest", "oldest"]), limit=st.integers(1, 9))
@settings(max_examples=200)
def test_pages_of_articles_hold_each_once(
    full: Library, where: Where, order: Literal["newest", "oldest"], limit: int
) -> None:
    everything = full.articles.rows_of(range(1, 41))
    folders = {feed.id: feed.folder for feed in full.feeds.all()}
    wanted = [row for row in everything if fits(where, row, folders)]
    wanted.sort(key=lambda row: (at_of(row), row.id), reverse=order == "newest")
    assert paged(lambda last: full.articles.rows(where, order=order, limit=limit, after=last)) == wanted
    assert full.articles.ids(where, order=order) == [row.id for row in wanted]


KEYS: dict[str, Callable[[StoryRow], tuple[object, ...]]] = {
    "newest": lambda row: (row.latest, row.id),
    "outlets": lambda row: (row.voices, row.latest, row.id),
    "divergence": lambda row: (row.divergence, row.latest, row.id),
}


@given(where=wheres, order=st.sampled_from(sorted(KEYS)), limit=st.integers(1, 5))
@settings(max_examples=200)
def test_pages_of_stories_hold_each_once(full: Library, where: Where, order: str, limit: int) -> None:
    order = cast(StoryOrder, order)

    def wanted_story(row: StoryRow) -> bool:
        return (
            (not where.unread or row.unread > 0)
            and (where.since is None or row.latest >= where.since)
            and row.voices >= where.least_voices
        )

    wanted = [row for row in full.stories.rows_of(range(1, 13)) if wanted_story(row)]
    wanted.sort(key=KEYS[order], reverse=True)
    assert paged(lambda last: full.stories.rows(where, order=order, limit=limit, after=last)) == wanted
    assert full.stories.ids(where, order=order) == [row.id for row in wanted]
    assert full.stories.count(where) == len(wanted)


MANY = """
    INSERT INTO stories (title, outlets, voices, unread, divergence, first, latest)
    VALUES (?, ?, ?, ?, ?, ?, ?)
"""


def steps_of_pages(library: Library, stories: int, where: Where, order: StoryOrder) -> int:
    """What SQLite does for three pages, in hundreds of its own steps. `stories` are put in before: one in
    forty has several voices, one in ten is unread, a hundred differ."""
    minute = 60_000_000
    latest = int(NOW.timestamp()) * 1_000_000
    library._db.many(
        MANY,
        [
            ("t", "[]", 1 + (not n % 40) * n % 7, not n % 10, n < 100, latest, latest - n * minute)
            for n in range(stories)
        ],
    )
    steps, last = [0], None

    def step() -> int:
        steps[0] += 1
        return 0

    library._db._connection.set_progress_handler(step, 100)
    for _ in range(3):
        last = (library.stories.rows(where, order=order, limit=20, after=last) or [None])[-1]
    library._db._connection.set_progress_handler(None, 0)
    return steps[0]


@pytest.mark.parametrize("order", ["newest", "outlets", "divergence"])
@pytest.mark.parametrize("unread", [False, True])
def test_a_page_costs_the_same_however_many_stories_lie_in_the_window(
    shelf: Shelf, order: StoryOrder, unread: bool
) -> None:
    where = Where(since=NOW - timedelta(days=60), unread=unread)
    few = steps_of_pages(shelf.library, 5_000, where, order)
    assert steps_of_pages(shelf.library, 25_000, where, order) < 2 * few


def test_a_page_goes_on_after_a_row_that_was_removed(shelf: Shelf) -> None:
    for number in range(6):
        shelf.put(str(number), feed=shelf.gazette if number == 3 else shelf.courier, at=NOW - minutes(number))
    first = shelf.library.articles.rows(limit=4)
    shelf.library.feeds.remove(first[-1].feed_id)
    rest = shelf.library.articles.rows(limit=4, after=first[-1])
    assert [row.id for row in first + rest] == [1, 2, 3, 4, 5, 6]


def test_counts_are_those_of_the_lists(full: Library) -> None:
    counts = full.counts()
    assert counts.stories == len(full.stories.ids())
    assert counts.articles == len(full.articles.ids())
    assert counts.unread == len(full.articles.ids(Where(unread=True)))
    assert counts.saved == len(full.articles.ids(Where(saved=True)))
    assert counts.changed == len(full.articles.ids(Where(changed=True))) > 0
