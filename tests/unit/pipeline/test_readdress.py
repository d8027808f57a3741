"""A feed is read from another address: what was read and marked stays, what the old address said goes."""

from __future__ import annotations

import random

import pytest

from reader.errors import BadInput, FetchError, NothingFound
from reader.model.changes import Changes
from reader.model.feed import Feed, Validators
from reader.pipeline.readdress import readdress
from reader.pipeline.refresh import refresh
from reader.pipeline.services import Services
from reader.pipeline.shelve import Answer as Shelved
from reader.pipeline.shelve import shelve
from reader.pipeline.subscribe import SeveralFeeds, subscribe
from reader.store.filters import Where
from tests.loopback import Answer, Loopback, page, rss

ITEMS = [("One", "/1", "Text"), ("Two", "/2", "Text")]
HEAD = '<link rel="alternate" type="application/rss+xml" title="{0}" href="/{0}.xml">'


@pytest.fixture
def feed(services: Services, site: Loopback) -> Feed:
    """Read once, marked, and gone for good since."""
    got = subscribe(services, site.feed("/old.xml", rss(ITEMS)), folder="Local", title="My paper")
    services.library.articles.set_saved([1], True)
    services.library.feeds.set_keep_days(got.feed.id, 0)
    site.route("/old.xml", Answer(410))
    refresh(services, full_text=False, group=False)
    gone = services.library.feeds.get(got.feed.id)
    assert gone.stopped is not None and gone.error
    return gone


def test_its_articles_marks_and_ways_stay(services: Services, site: Loopback, feed: Feed) -> None:
    site.feed("/new.xml", rss([*ITEMS, ("Three", "/3", "Text")], title="A new name"))
    got = readdress(services, feed.id, site.url("/new.xml"))
    assert (got.added, got.articles, got.feed.id) == (True, 1, feed.id)
    now = services.library.feeds.get(feed.id)
    assert (now.url, now.title, now.folder, now.keep_days) == (site.url("/new.xml"), "My paper", "Local", 0)
    assert (now.stopped, now.error, now.failures) == (None, None, 0)
    assert services.library.articles.ids(Where(saved=True)) == [1]
    asked = len(site.requests)
    result = refresh(services, full_text=False, group=False)
    assert (result.new, result.failed) == (0, ())
    assert [each.path for each in site.requests[asked:]] == ["/new.xml"]


def test_a_page_in_the_feeds_place_leads_to_the_new_one(
    services: Services, site: Loopback, feed: Feed
) -> None:
    site.page("/old.xml", page("The paper", ["We have moved."], head=HEAD.format("new")))
    site.route("/new.xml", Answer(body=rss(ITEMS)))
    assert services.library.feeds.validators(feed.id).etag
    assert readdress(services, feed.id, feed.url).feed.url == site.url("/new.xml")
    assert services.library.feeds.validators(feed.id).etag is None, "what the old place gave is not sent"


def test_nothing_changes_where_there_is_no_feed_or_a_choice(
    services: Services, site: Loopback, feed: Feed
) -> None:
    site.page("/", page("The paper", ["Welcome."], head=HEAD.format("world") + HEAD.format("sport")))
    site.route("/broken.xml", Answer(500))
    with pytest.raises(SeveralFeeds):
        readdress(services, feed.id, site.url("/"))
    with pytest.raises(FetchError):
        readdress(services, feed.id, site.url("/broken.xml"))
    assert services.library.feeds.get(feed.id) == feed
    site.feed("/sport.xml", rss(ITEMS))
    assert readdress(services, feed.id, site.url("/"), choice=2).feed.url == site.url("/sport.xml")


def test_an_address_that_another_feed_has_is_refused(services: Services, site: Loopback, feed: Feed) -> None:
    other = subscribe(services, site.feed("/other.xml", rss([("Far", "/9", "Text")], title="Other")))
    with pytest.raises(BadInput, match="the address of Other"):
        readdress(services, feed.id, other.feed.url)
    assert services.library.feeds.get(feed.id) == feed
    with pytest.raises(NothingFound):
        readdress(services, 99, other.feed.url)


def test_what_the_old_address_answers_meanwhile_is_not_taken(
    services: Services, site: Loopback, feed: Feed
) -> None:
    site.feed("/new.xml", rss(ITEMS))
    late = Shelved(feed, validators=Validators('"old"'), not_modified=True, status=304)
    readdress(services, feed.id, site.url("/new.xml"))
    now = services.library.feeds.get(feed.id)
    assert shelve(services, [late], random.Random(1)) == (Changes(), 0)
    assert services.library.feeds.get(feed.id) == now
    assert services.library.feeds.validators(feed.id).etag != '"old"'


def test_a_sign_in_stays_on_its_host(services: Services, site: Loopback, feed: Feed) -> None:
    services.library.feeds.set_sign_in(feed.id, "basic")
    site.feed("/new.xml", rss(ITEMS))
    readdress(services, feed.id, site.url("/new.xml"))
    assert services.library.feeds.get(feed.id).sign_in == "basic"
    with Loopback() as elsewhere:
        elsewhere.feed("/feed.xml", rss(ITEMS))
        readdress(services, feed.id, elsewhere.url("/feed.xml"))
    assert services.library.feeds.get(feed.id).sign_in == ""
