"""What is the reader's own goes from one library into another, also before the articles are there."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from reader.errors import BadInput
from reader.lessons.shelf import lesson_in, marks_in, put_lesson, put_marks
from reader.pipeline.services import Services
from reader.pipeline.state import bring_in, state_of
from reader.settings import KEEP_DAYS, Settings
from reader.store.library import Library
from tests.data.small_lesson import lesson
from tests.data.small_lesson import marks as marks_of
from tests.store.conftest import article, entry
from tests.unit.pipeline.conftest import FakeClock


@pytest.fixture
def mine(services: Services, clock: FakeClock) -> Library:
    library, now = services.library, clock.now()
    courier = library.feeds.add("https://courier.test/feed", "The Courier", at=now, folder="Local")
    secret = library.feeds.add("https://ada:hush@club.test/feed", "The Club", at=now)
    for feed in (courier, secret):
        for n in range(4):
            library.articles.put(feed.id, entry(f"g{n}", f"T{n}"), article(f"T{n}"), now)
    library.feeds.set_keep_days(courier.id, 0)
    library.feeds.rename(courier.id, "The Courier")
    library.feeds.set_aside(courier.id, True)
    library.articles.set_read([1, 2, 5], True)
    library.articles.set_saved([2], True)
    library.tags.add([3, 5], "Budget")
    library.notes.put(4, "Ask.", now)
    library.searches.put("Mine", "is:unread", now, marks_read=True, tells=True, saves=True, tag="Mine")
    library.groups.put("Left", ["The Courier"])
    services.settings.put(KEEP_DAYS, 90)
    story = library.stories.assign(1, None, pinned=True)
    library.stories.assign(3, story, pinned=True)
    return library


def marks(library: Library) -> dict[str, list[int]]:
    find = library.search.find
    return {
        typed: [hit.row.id for hit in find(typed)]
        for typed in ("is:read", "is:saved", "tag:budget", "is:noted")
    }


def test_there_and_back(mine: Library, tmp_path: Path, clock: FakeClock) -> None:
    document = json.loads(json.dumps(state_of(mine, clock.now())))
    assert "hush" not in json.dumps(document) and "ada" not in json.dumps(document)
    with Library.create_or_open(tmp_path / "other.sqlite") as other:
        got = bring_in(other, document, clock.now())
        assert (got.feeds, got.marks, got.waiting, got.searches, got.settings) == (2, 0, 5, 1, 1)
        assert got.problems == ["Of the story “T0”, 2 articles are not here."]
        assert [(feed.title, feed.folder) for feed in other.feeds.all()] == [
            ("The Club", ""), ("The Courier", "Local")
        ]  # fmt: skip
        assert Settings(other.settings).get(KEEP_DAYS) == 90
        assert [feed.keep_days for feed in other.feeds.all()] == [None, 0]
        assert [feed.named for feed in other.feeds.all()] == [False, True]
        assert [feed.aside for feed in other.feeds.all()] == [False, True]
        assert other.groups.all() == {"Left": ("The Courier",)}
        (search,) = other.searches.all()
        assert (search.query, search.marks_read, search.tells) == ("is:unread", True, True)
        assert search.saves and search.tag == "Mine"
        # A second time changes nothing, and what waits is part of an export too.
        again = state_of(other, clock.now())
        assert again["articles"] == document["articles"]
        bring_in(other, document, clock.now())
        urls = {feed.url: feed.id for feed in other.feeds.all()}
        for url in ("https://courier.test/feed", "https://club.test/feed"):
            for n in range(4):
                other.articles.put(urls[url], entry(f"g{n}", f"T{n}"), article(f"T{n}"), clock.now())
        assert marks(other) == marks(mine)
        assert other.counts().unread == mine.counts().unread
        assert other.notes.all()[0].text == "Ask."
        got = bring_in(other, document, clock.now())
        assert (got.marks, got.waiting, got.stories, got.problems) == (5, 0, 1, [])
        assert other.stories.article_ids(other.articles.rows_of([1])[0].story_id or 0) == [1, 3]
        assert other.integrity_check() == []


KEY = {"what": "wording", "outlet": "The Courier", "passage": "A grim day.", "text": "grim"}


def test_followed_stories_and_corrected_statements_find_their_story_again(
    mine: Library, tmp_path: Path, clock: FakeClock
) -> None:
    story = mine.stories.assign(5, None)
    mine.stories.assign(6, story)
    mine.stories.follow(story, clock.now())
    mine.corrections.add("claim", at=clock.now(), story_id=story, detail=KEY)
    since = clock.now()
    document = json.loads(json.dumps(state_of(mine, since)))
    clock.move(days=2)
    with Library.create_or_open(tmp_path / "other.sqlite") as other:
        bring_in(other, document, clock.now())
        (club,) = (feed for feed in other.feeds.all() if feed.title == "The Club")
        other.articles.put(club.id, entry("g1", "T1"), article("T1"), clock.now())
        assert state_of(other, clock.now())["articles"] == document["articles"], "it waits for a story too"
        here = other.stories.assign(1, None)
        other.state.give_placed()
        row = other.stories.row(here)
        assert row is not None and row.followed
        assert other.corrections.told(here) == [(KEY, since)]
        for _ in range(2):  # again, with the article in its story: nothing twice
            bring_in(other, document, clock.now())
            other.state.give_placed()
        assert other.corrections.told(here) == [(KEY, since)]
        again = state_of(other, clock.now())["articles"]
        assert again["https://club.test/feed"]["g1"] == document["articles"]["https://club.test/feed"]["g1"]


def test_marks_that_waited_in_a_library_of_before_are_read(mine: Library, clock: FakeClock) -> None:
    mine._db.run("INSERT INTO waiting VALUES (1, 'old', '[true, false, [\"Budget\"], null]')")
    mine.articles.put(1, entry("old", "Old"), article("Old"), clock.now())
    assert mine.tags.of(9) == ("Budget",) and mine.articles.rows_of([9])[0].read


def test_nothing_that_is_there_is_taken_away(mine: Library, clock: FakeClock) -> None:
    document = state_of(mine, clock.now())
    clock.move(hours=1)
    mine.notes.put(4, "Newer.", clock.now())
    mine.articles.set_read([6], True)
    mine.tags.add([3], "More")
    before = marks(mine)
    bring_in(mine, document, clock.now())
    assert marks(mine) == before
    assert mine.tags.of(3) == ("Budget", "More")
    assert [note.text for note in mine.notes.all()] == ["Newer."]


@pytest.mark.parametrize(
    "document", [None, [], {}, {"schema": "other"}, {"schema": "variorum/state/1", "feeds": {}}]
)
def test_something_else_changes_nothing(mine: Library, document: object, clock: FakeClock) -> None:
    before = state_of(mine, clock.now())
    with pytest.raises(BadInput):
        bring_in(mine, document, clock.now())
    assert state_of(mine, clock.now()) == before


def test_what_cannot_be_taken_over_is_said(mine: Library, clock: FakeClock) -> None:
    document = {
        "schema": "variorum/state/1",
        "feeds": [{"title": "no address"}, 5, {"url": "https://new.test/feed"}],
        "articles": {
            "https://elsewhere.test/": {"g": {"read": True}},
            "https://courier.test/feed": {
                "g0": {"tags": [""]},
                "g1": {"note": {}},
                "g9": {"saved": True},
                "g3": {"statements": [{"key": {"what": "x"}, "made": clock.now().isoformat()}]},
                "g2": {"follow": "yesterday"},
            },
        },
        "searches": [{"name": "n", "query": "("}],
        "settings": {"no.such": 1, "library.keep_days": -4},
        "stories": ["x"],
    }
    got = bring_in(mine, document, clock.now())
    assert (got.feeds, got.marks, got.waiting) == (1, 0, 1)
    assert len(got.problems) == 11
    assert all(problem.endswith(".") for problem in got.problems)


def test_lessons_go_along_with_what_was_handed_in(mine: Library, tmp_path: Path, clock: FakeClock) -> None:
    put_lesson(mine.lessons, lesson())
    put_marks(mine.lessons, marks_of("Mia"))
    document = json.loads(json.dumps(state_of(mine, clock.now())))
    with Library.create_or_open(tmp_path / "other.sqlite") as other:
        put_lesson(other.lessons, replace(lesson(key=False), title="Our title"))
        newer = replace(marks_of("mia"), saved=marks_of().saved + timedelta(hours=1))
        put_marks(other.lessons, newer)
        got = bring_in(other, {**document, "lessons": [*document["lessons"], {"lesson": 1}]}, clock.now())
        assert (got.lessons, got.changes.lessons) == (1, {lesson().id})
        assert got.problems[-1] == "A lesson could not be taken over: This is no lesson."
        assert lesson_in(other.lessons, lesson().id) == replace(lesson(), title="Our title")
        assert marks_in(other.lessons, lesson().id) == (newer,)
