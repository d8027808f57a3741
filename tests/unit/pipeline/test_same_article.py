"""One article that two feeds of an outlet bring is one article, and one voice."""

from __future__ import annotations

from reader.model.article import Article
from reader.model.feed import Entry
from reader.pipeline.refresh import settle
from reader.pipeline.services import Services

URL = "https://outlet.example/2026/ferry"


def put(
    services: Services,
    feed: str,
    outlet: str,
    guid: str,
    title: str,
    url: str | None,
    text: str = "",
    canonical: str | None = None,
) -> int:
    now, library = services.clock.now(), services.library
    known = library.feeds.by_url(feed) or library.feeds.add(feed, outlet, at=now)
    article = Article("x", outlet, title, f"{title}\n\n{text}".strip(), url, canonical=canonical)
    return library.articles.put(known.id, Entry(guid, url, title), article, now).article_id


def places(services: Services, *ids: int) -> list[tuple[int | None, int | None]]:
    settle(services)
    return [(p.story_id, p.copy_of) for p in services.library.stories.places(ids)]


def test_the_same_address_is_the_same_article_whatever_its_headline(services: Services) -> None:
    first = put(services, "https://a.example/top", "Gazette", "1", "Ferry aground off Esker", URL)
    again = put(services, "https://a.example/world", "Gazette", "w1", "Fog, sand and 212 people", URL)
    (story, copy), (same, copy_of_it) = places(services, first, again)
    assert story == same
    assert (copy, copy_of_it) == (None, first)
    row = services.library.stories.row(story or 0)
    assert row is not None
    assert (row.voices, row.articles) == (1, 2)


def test_a_page_that_names_another_address_as_its_own_is_that_article(services: Services) -> None:
    first = put(services, "https://a.example/top", "Gazette", "1", "Ferry aground off Esker", URL)
    copy = put(
        services, "https://p.example/f", "Portal", "9", "Fog and 212 people", "https://p.example/9",
        canonical=URL,
    )  # fmt: skip
    later = put(
        services, "https://q.example/f", "Reader", "3", "A long night", "https://q.example/3", canonical=URL
    )
    (story, none), (same, of_it), (third, of_it_too) = places(services, first, copy, later)
    assert story == same == third
    assert none is None and {of_it, of_it_too} <= {first, copy}
    row = services.library.stories.row(story or 0)
    assert row is not None and (row.voices, row.articles) == (1, 3)


def test_an_address_that_all_pages_of_an_outlet_call_their_own_tells_nothing(services: Services) -> None:
    slip = "https://p.example/section/news"
    for n, title in enumerate(("Ferry aground off Esker", "Museum of maps reopens in Corvel")):
        put(
            services, "https://p.example/f", "Portal", f"{n}", title, f"https://p.example/{n}", canonical=slip
        )
    other = put(
        services, "https://p.example/g", "Portal", "7", "Orsinia cuts its main rate", "https://p.example/7",
        canonical=slip,
    )  # fmt: skip
    assert places(services, other)[0][1] is None


def test_the_same_guid_counts_within_one_outlet_only(services: Services) -> None:
    first = put(services, "https://a.example/top", "Gazette", "id-7", "Ferry aground off Esker", None)
    again = put(services, "https://a.example/world", "Gazette", "id-7", "Fog and 212 people", None)
    other = put(services, "https://b.example/feed", "Herald", "id-7", "Orsinia cuts its main rate", None)
    (story, _), (same, copy), (elsewhere, none) = places(services, first, again, other)
    assert (story, copy, none) == (same, first, None)
    assert elsewhere != story


def test_an_address_that_all_entries_share_tells_nothing(services: Services) -> None:
    front = "https://a.example/news"
    put(services, "https://a.example/top", "Gazette", "1", "Ferry aground off Esker", front)
    put(services, "https://a.example/top", "Gazette", "2", "Museum of maps reopens in Corvel", front)
    third = put(services, "https://a.example/world", "Gazette", "3", "Orsinia cuts its main rate", front)
    assert places(services, third)[0][1] is None


def test_an_original_that_changes_is_no_copy_of_its_copy(services: Services) -> None:
    text = " ".join(f"Passenger {n} told of the long night aboard the Maid of Tamsin." for n in range(12))
    first = put(services, "https://a.example/f", "Gazette", "1", "Ferry aground", None, text)
    copy = put(services, "https://b.example/f", "Herald", "1", "Ferry aground!", None, text)
    assert [c for _, c in places(services, first, copy)] == [None, first]
    put(
        services, "https://a.example/f", "Gazette", "1", "Ferry aground off Esker", None, text + " It floats."
    )
    assert [c for _, c in places(services, first, copy)] == [None, first]
