"""Where full texts come from, what counts as a change, and what pages say anew."""

from __future__ import annotations

import pytest

from reader.errors import BadInput, NothingFound
from reader.model.article import Article
from reader.pipeline.full_text import choose_full_text, taken_from
from reader.pipeline.pages import fetch_page
from reader.pipeline.refresh import refresh
from reader.pipeline.searches import keep_search
from reader.pipeline.services import Services
from tests.loopback import Loopback, page, rss
from tests.unit.pipeline.conftest import FakeClock

SENTENCES = "The harbour office said that the ferry left late. Nobody on the pier had been told why. " * 2
WHOLE = [f"Paragraph {n}. {SENTENCES}" for n in range(12)]
TEASER = "The ferry left late…"


def get(services: Services) -> Article:
    (row,) = services.library.articles.rows()
    return services.library.articles.get(row.id)


def look(services: Services, clock: FakeClock) -> Article:
    clock.move(hours=1)
    refresh(services, full_text=True, group=False)
    return get(services)


def subscribe(services: Services, site: Loopback, text: str) -> int:
    url = site.feed("/feed.xml", rss([("The ferry", "/story", text)]))
    return services.library.feeds.add(url, "The Pier", at=services.clock.now()).id


def test_the_choice_is_automatic_and_known(services: Services, site: Loopback, clock: FakeClock) -> None:
    site.page("/story", page("The ferry", WHOLE))
    feed = subscribe(services, site, TEASER)
    article = look(services, clock)
    assert (article.text_from, article.complete, article.why) == ("page", True, "")
    assert taken_from(services, services.library.feeds.get(feed)) == {"from the page": 1}


def test_a_part_says_why_it_is_one(services: Services, site: Loopback, clock: FakeClock) -> None:
    subscribe(services, site, TEASER)
    article = look(services, clock)  # its page is not there
    assert (article.text_from, article.complete) == ("feed", False)
    assert article.why.endswith(".")
    said = [line for line in services.library.log.recent() if line.outcome == "page failed"]
    assert said and "404" in said[0].reason and said[0].url == site.url("/story")


def test_feed_keeps_to_the_feed(services: Services, site: Loopback, clock: FakeClock) -> None:
    site.page("/story", page("The ferry", WHOLE))
    feed = subscribe(services, site, TEASER)
    choose_full_text(services, feed, "feed")
    assert look(services, clock).text_from == "feed"
    assert site.asked("/story") == []


def test_page_reads_the_page_of_a_whole_feed_too(
    services: Services, site: Loopback, clock: FakeClock
) -> None:
    site.page("/story", page("The ferry", ["From the page. " + SENTENCES, *WHOLE]))
    feed = subscribe(services, site, "".join(f"<p>{part}</p>" for part in WHOLE))
    assert look(services, clock).text_from == "feed"
    choose_full_text(services, feed, "page")
    article = look(services, clock)
    assert article.text_from == "page" and "From the page" in article.text
    assert len(services.library.articles.versions(int(article.id))) == 1, "our choice is no edit of theirs"


def test_a_selector_takes_what_it_names(services: Services, site: Loopback, clock: FakeClock) -> None:
    parts = "".join(f"<p>{part}</p>" for part in WHOLE)
    site.page(
        "/story",
        f"<html><body><h1>The ferry</h1><div class='promo'><p>Buy our mug. {SENTENCES}</p></div>"
        f"<div id='body'>{parts}<script>x()</script></div>"
        f"<p class='coda'>Postscript. {SENTENCES}</p></body></html>".encode(),
    )
    feed = subscribe(services, site, TEASER)
    choose_full_text(services, feed, "selector", "#body, .coda")
    article = look(services, clock)
    assert article.text_from == "selector"
    assert "Paragraph 11" in article.text and "Postscript" in article.text
    assert "mug" not in article.text and "<script" not in article.html


def test_a_selector_that_finds_nothing_leaves_the_page(
    services: Services, site: Loopback, clock: FakeClock
) -> None:
    site.page("/story", page("The ferry", WHOLE))
    feed = subscribe(services, site, TEASER)
    choose_full_text(services, feed, "selector", ".no-such-thing")
    assert look(services, clock).text_from == "page"


@pytest.mark.parametrize("wrong", ["", "div[", "p::before", "a" * 600, "]"])
def test_a_wrong_selector_is_refused(services: Services, site: Loopback, wrong: str) -> None:
    feed = subscribe(services, site, TEASER)
    with pytest.raises(BadInput):
        choose_full_text(services, feed, "selector", wrong)
    assert services.library.feeds.get(feed).text_from == "auto"


def test_it_holds_for_all_feeds_of_the_outlet(services: Services, site: Loopback) -> None:
    add = services.library.feeds.add
    one = add(site.url("/a"), "World", at=services.clock.now(), outlet="The Pier")
    two = add(site.url("/b"), "Sport", at=services.clock.now(), outlet="The Pier")
    other = add(site.url("/c"), "Elsewhere", at=services.clock.now())
    choose_full_text(services, one.id, "page")
    kept = {feed.id: feed.text_from for feed in services.library.feeds.all()}
    assert kept == {one.id: "page", two.id: "page", other.id: "auto"}


NOISE = [
    ("12 comments", "348 comments"),
    ("Updated 3 minutes ago", "Updated 2 hours ago"),
    ("Last updated: 4 March 2026, 10:15 GMT", "Last updated: 4 March 2026, 14:40 GMT"),
    ("Advertisement", "Sponsored content"),
    ("4 min read", "5 min read"),
    ("Share this article", "Share on Facebook"),
]


@pytest.mark.parametrize(("before", "after"), NOISE)
def test_counters_clocks_and_advertisements_are_no_change(
    services: Services, site: Loopback, clock: FakeClock, before: str, after: str
) -> None:
    def whole(noise: str) -> str:
        return "".join(f"<p>{part}</p>" for part in [WHOLE[0], noise, *WHOLE[1:]])

    feed = subscribe(services, site, whole(before))
    article = look(services, clock)
    services.library.articles.set_read([int(article.id)], True)
    site.feed("/feed.xml", rss([("The ferry", "/story", whole(after))]), etag='"v2"')
    assert len(services.library.articles.versions(int(look(services, clock).id))) == 1
    assert services.library.counts().changed == 0
    site.feed("/feed.xml", rss([("The ferry", "/story", whole(after) + "<p>A man died.</p>")]), etag='"v3"')
    changed = look(services, clock)
    assert len(services.library.articles.versions(int(changed.id))) == 2
    assert services.library.counts().changed == 1, "changed since it was read"
    assert services.library.feeds.get(feed).failures == 0


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("12 people died", "14 people died"),
        ("It happened 3 hours ago, they said.", "It happened 5 hours ago, they said."),
        ("Share prices fell 3 percent.", "Share prices fell 5 percent."),
        ("He leaves a widow and 2 children.", "He leaves a widow and 3 children."),
        ("Comments 3 and 4 were struck out by the judge.", "Comments 3 and 5 were struck out by the judge."),
    ],
)  # fmt: skip
def test_what_the_outlet_says_is_a_change(
    services: Services, site: Loopback, clock: FakeClock, before: str, after: str
) -> None:
    def whole(line: str) -> str:
        return "".join(f"<p>{part}</p>" for part in [WHOLE[0], line, *WHOLE[1:]])

    subscribe(services, site, whole(before))
    look(services, clock)
    site.feed("/feed.xml", rss([("The ferry", "/story", whole(after))]), etag='"v2"')
    assert len(services.library.articles.versions(int(look(services, clock).id))) == 2


def test_a_silent_edit_of_the_page_is_seen_when_the_feed_says_anything_new(
    services: Services, site: Loopback, clock: FakeClock
) -> None:
    site.page("/story", page("The ferry", WHOLE))
    subscribe(services, site, TEASER)
    look(services, clock)
    site.page("/story", page("The ferry", [*WHOLE[:-1], "Correction: the ferry left on time. " + SENTENCES]))
    site.feed("/feed.xml", rss([("The ferry", "/story", TEASER + " more")]), etag='"v2"')
    article = look(services, clock)
    assert "Correction" in article.text
    versions = services.library.articles.versions(int(article.id))
    assert len(versions) == 2 and "Correction" not in versions[0].text
    assert versions[1].announced
    assert len(site.asked("/story")) == 2, "once per version"


def test_one_page_is_fetched_when_it_is_asked_for(
    services: Services, site: Loopback, clock: FakeClock
) -> None:
    feed = subscribe(services, site, TEASER)
    choose_full_text(services, feed, "feed")
    refresh(services, full_text=False, group=False)
    (row,) = services.library.articles.rows()
    changes, why = fetch_page(services, row.id)
    assert not changes.articles and "404" in why and get(services).text_from == "feed"
    site.page("/story", page("The ferry", WHOLE))
    changes, why = fetch_page(services, row.id)
    assert changes.articles == {row.id} and why == ""
    assert (get(services).text_from, get(services).complete) == ("page", True)
    assert len(services.library.articles.versions(row.id)) == 1
    assert look(services, clock).text_from == "page"
    assert len(site.asked("/story")) == 2


def test_a_page_that_is_asked_for_brings_back_no_tag_that_was_taken_away(
    services: Services, site: Loopback
) -> None:
    keep_search(services, "Ferries", "ferry", saves=True, tag="To read")
    subscribe(services, site, TEASER)
    refresh(services, full_text=False, group=False)
    (row,) = services.library.articles.rows()
    assert row.saved and row.tags == ("To read",)
    services.library.articles.set_saved([row.id], False)
    services.library.tags.remove([row.id], "To read")
    site.page("/story", page("The ferry", WHOLE))
    assert fetch_page(services, row.id)[0].articles == {row.id}
    (row,) = services.library.articles.rows()
    assert row.complete and not row.saved and row.tags == ()


def test_what_has_no_page_or_may_not_be_asked_is_told(services: Services, site: Loopback) -> None:
    url = site.feed("/feed.xml", rss([("The ferry", "mailto:ada@pier.example", TEASER)]))
    services.library.feeds.add(url, "The Pier", at=services.clock.now())
    refresh(services, full_text=False, group=False)
    (row,) = services.library.articles.rows()
    with pytest.raises(BadInput, match="no page of its own"):
        fetch_page(services, row.id)
    with pytest.raises(NothingFound):
        fetch_page(services, 99)
