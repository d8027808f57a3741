"""What is not covered, by whom; silence is known only of feeds that could have carried it."""

from __future__ import annotations

import pytest

from reader.errors import BadInput, NothingFound
from reader.model.feed import Feed
from tests.store.conftest import NOW, Shelf, minutes


def told(shelf: Shelf, guid: str, *feeds: Feed, later: float = 0) -> int:
    """A story in these feeds; its id."""
    story: int | None = None
    for feed in feeds:
        put = shelf.put(guid, f"{guid} in {feed.outlet}", feed=feed, at=NOW + minutes(later))
        story = shelf.library.stories.assign(put.article_id, story)
    assert story is not None
    return story


@pytest.fixture
def herald(shelf: Shelf) -> Feed:
    return shelf.library.feeds.add("https://herald.test/feed", "Herald", at=NOW)


def test_stories_of_others_that_an_outlet_lacks(shelf: Shelf, herald: Feed) -> None:
    both = told(shelf, "both", shelf.courier, shelf.gazette)
    told(shelf, "all", shelf.courier, shelf.gazette, herald)
    one = told(shelf, "one", shelf.courier)
    coverage = shelf.library.coverage
    (found,) = coverage.not_covered(["Herald"])
    assert found.row.id == both
    assert found.known and found.outlets[0].doubt == ""
    assert [each.row.id for each in coverage.not_covered(["Herald"], least=1)] == [both, one]
    first = coverage.not_covered(["Herald"], least=1, limit=1)[-1].row
    assert [each.row.id for each in coverage.not_covered(["Herald"], least=1, after=first)] == [one]
    assert coverage.not_covered([]) == []
    assert coverage.not_covered(["Herald", "The Courier"], least=1) == []


def test_only_outlets_of_a_group_are_counted(shelf: Shelf, herald: Feed) -> None:
    told(shelf, "one", shelf.courier)
    both = told(shelf, "both", shelf.courier, shelf.gazette)
    group = ["The Courier", "The Gazette"]
    found = shelf.library.coverage.not_covered(["Herald"], least=2, among=group)
    assert [each.row.id for each in found] == [both]
    assert shelf.library.coverage.not_covered(["Herald"], least=2, among=["The Courier"]) == []


def test_a_feed_that_failed_is_unknown_and_one_that_came_back_is_not(shelf: Shelf, herald: Feed) -> None:
    told(shelf, "both", shelf.courier, shelf.gazette)
    told(shelf, "own", herald, later=1)
    feeds = shelf.library.feeds
    feeds.record_failure(herald.id, at=NOW + minutes(2), sentence="It did not answer.", next_check=NOW)
    (found,) = shelf.library.coverage.not_covered(["Herald"])
    assert not found.known and found.outlets[0].doubt == "failing"
    feeds.record_success(herald.id, at=NOW + minutes(3), next_check=NOW)
    (found,) = shelf.library.coverage.not_covered(["Herald"])
    assert found.known


def test_a_paywall_is_unknown(shelf: Shelf, herald: Feed) -> None:
    told(shelf, "both", shelf.courier, shelf.gazette)
    put = shelf.put("own", feed=herald, complete=False)
    shelf.library.stories.assign(put.article_id, None)
    (found,) = shelf.library.coverage.not_covered(["Herald"])
    assert found.outlets[0].doubt == "partial"


def test_an_outlet_of_another_language_is_unknown(shelf: Shelf, herald: Feed) -> None:
    """What it tells is a story of its own: languages are not grouped together."""
    told(shelf, "both", shelf.courier, shelf.gazette)
    for number, language in enumerate(("de", "de", "en")):
        shelf.put(f"own {number}", feed=herald, language=language)
    (found,) = shelf.library.coverage.not_covered(["Herald"])
    assert not found.known and found.outlets[0].doubt == "language"
    for number in range(2):
        shelf.put(f"english {number}", feed=herald)
    (found,) = shelf.library.coverage.not_covered(["Herald"])
    assert found.known, "it writes as much in the language of the story"


def test_who_brought_nothing_or_is_not_followed_is_unknown(shelf: Shelf, herald: Feed) -> None:
    told(shelf, "both", shelf.courier, shelf.gazette)
    late = shelf.library.feeds.add("https://late.test/feed", "Late", at=NOW + minutes(60))
    (found,) = shelf.library.coverage.not_covered(["Herald", "Late", "Nobody"])
    assert [each.doubt for each in found.outlets] == ["nothing_seen", "followed_later", "not_followed"]
    assert late.outlet in shelf.library.coverage.outlets()


def test_groups_are_kept_as_they_are_given(shelf: Shelf) -> None:
    groups = shelf.library.groups
    groups.put("  Left   bank ", ["The Courier", "Herald"])
    groups.add([("The Gazette", "Right bank"), ("Herald", "Right bank"), ("Herald", "Right bank")])
    assert groups.all() == {"Left bank": ("Herald", "The Courier"), "Right bank": ("Herald", "The Gazette")}
    groups.put("Left bank", [])
    groups.put("Right bank", [])
    assert groups.all() == {}
    with pytest.raises(NothingFound):
        groups.outlets("Left bank")
    with pytest.raises(BadInput):
        groups.put("  ", ["Herald"])
