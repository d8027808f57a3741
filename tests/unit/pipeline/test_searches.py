"""What saved searches do by themselves: mark as read, at once and on arrival; save and tag on arrival."""

from __future__ import annotations

import pytest

from reader.errors import BadInput, BadQuery
from reader.model.changes import Changes
from reader.pipeline.refresh import refresh
from reader.pipeline.searches import keep_search
from reader.pipeline.services import Services
from tests.loopback import Loopback, page, rss

MATCH = ("Otters win the cup", "/cup", "The otters won a match of football by the river.")
VOTE = ("Council votes on the ferry", "/vote", "The council voted on the ferry.")
LONG = "The harbour board met at noon and heard what the engineers had to say about the old pier. " * 12


def feed(services: Services, url: str) -> int:
    return services.library.feeds.add(url, "The Courier", at=services.clock.now(), outlet="The Courier").id


def unread(services: Services) -> set[str]:
    return {row.title for row in services.library.articles.rows() if not row.read}


def test_what_is_here_is_marked_at_once_and_that_can_be_taken_back(
    services: Services, site: Loopback
) -> None:
    feed(services, site.feed("/f.xml", rss([MATCH, VOTE])))
    refresh(services, full_text=False, group=False)
    kept, marked = keep_search(services, "Sport", "football OR tennis", marks_read=True)
    assert unread(services) == {VOTE[0]} and marked.step is not None and marked.step.articles == 1
    services.library.undos.undo(marked.step.id, services.clock.now())
    assert unread(services) == {MATCH[0], VOTE[0]}
    assert services.library.searches.sorting() == [kept]
    _, nothing = keep_search(services, "Votes", "council")
    assert nothing.step is None and unread(services) == {MATCH[0], VOTE[0]}


def test_what_comes_in_is_marked_before_anybody_is_told(services: Services, site: Loopback) -> None:
    number = feed(services, site.feed("/f.xml", rss([MATCH, VOTE])))
    keep_search(services, "Sport", "football OR tennis", marks_read=True)
    seen: list[set[str]] = []

    def told(changes: Changes) -> None:
        if changes.articles:
            seen.append(unread(services))

    refresh(services, full_text=False, announce=told)
    assert seen and all(titles == {VOTE[0]} for titles in seen)
    assert services.library.feeds.get(number).unread == 1
    # Both stand in their stories all the same.
    assert all(row.story_id is not None for row in services.library.articles.rows())


def test_words_of_the_page_count_too(services: Services, site: Loopback) -> None:
    site.page("/pier", page("The old pier", [LONG, "A game of football followed.", LONG]))
    feed(services, site.feed("/f.xml", rss([("The old pier", "/pier", "The board met…")])))
    keep_search(services, "Sport", "football", marks_read=True)
    refresh(services, full_text=False, group=False)
    assert unread(services) == {"The old pier"}
    refresh(services, full_text=True, group=False)
    assert unread(services) == set()


def test_what_the_reader_marks_unread_stays_so(services: Services, site: Loopback) -> None:
    feed(services, site.feed("/f.xml", rss([MATCH])))
    keep_search(services, "Sport", "football", marks_read=True)
    refresh(services, full_text=False, group=False)
    services.library.articles.set_read([1], False)
    refresh(services, full_text=False, group=False)
    assert unread(services) == {MATCH[0]}


def test_a_search_that_is_wrong_is_told_and_marks_nothing(services: Services, site: Loopback) -> None:
    feed(services, site.feed("/f.xml", rss([MATCH])))
    refresh(services, full_text=False, group=False)
    with pytest.raises(BadQuery):
        keep_search(services, "Sport", "(football", marks_read=True)
    assert unread(services) == {MATCH[0]} and services.library.searches.all() == []


def test_what_comes_in_is_saved_and_tagged_and_what_is_here_is_not(
    services: Services, site: Loopback
) -> None:
    library = services.library
    number = feed(services, site.feed("/f.xml", rss([MATCH]), etag=None))
    refresh(services, full_text=False, group=False)
    keep_search(services, "Sport", "title:otters OR title:ferry", saves=True, tag="To read")
    site.feed("/f.xml", rss([MATCH, VOTE, ("A talk", "/talk", "Of otters and the ferry.")]), etag=None)
    refresh(services, full_text=False, group=False)
    kept = {row.title: (row.saved, row.tags) for row in library.articles.rows()}
    assert kept == {MATCH[0]: (False, ()), VOTE[0]: (True, ("To read",)), "A talk": (False, ())}
    assert unread(services) == set(kept) and library.feeds.get(number).unread == 3


def test_what_the_reader_takes_out_is_not_put_back_when_the_outlet_alters_it(
    services: Services, site: Loopback
) -> None:
    library = services.library
    keep_search(services, "Ferries", "ferry", saves=True, tag="To read")
    feed(services, site.feed("/f.xml", rss([VOTE]), etag=None))
    refresh(services, full_text=False, group=False)
    (row,) = library.articles.rows()
    assert row.saved and row.tags == ("To read",)
    library.articles.set_saved([row.id], False)
    library.tags.remove([row.id], "To read")
    longer = "The council voted on the ferry, after all, and the harbour board agreed to it."
    site.feed("/f.xml", rss([(VOTE[0], VOTE[1], longer)]), etag=None)
    refresh(services, full_text=False, group=False)
    (row,) = library.articles.rows()
    assert row.snippet.startswith(longer[:40]) and not row.saved and row.tags == ()


def test_a_tag_that_cannot_be_one_is_refused(services: Services) -> None:
    with pytest.raises(BadInput, match="too long"):
        keep_search(services, "Ferries", "ferry", tag="x" * 99)
    with pytest.raises(BadInput, match="cannot be told by"):
        keep_search(services, "Ferries", "quote:ferry", saves=True)
    assert services.library.searches.all() == []
