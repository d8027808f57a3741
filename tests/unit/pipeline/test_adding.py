"""Adding: a choice where a site has several feeds, duplicates after redirects, one request."""

from __future__ import annotations

import gzip
from dataclasses import replace
from pathlib import Path

import pytest

from reader.errors import BadInput, Blocked, FeedUnreachable, FetchError, Throttled
from reader.net.client import Client
from reader.net.limits import Limits
from reader.pipeline.exchange import import_opml
from reader.pipeline.refresh import refresh
from reader.pipeline.services import Services
from reader.pipeline.subscribe import NoFeedHere, SeveralFeeds, look_for, subscribe
from reader.work.progress import silent
from tests.loopback import Answer, Loopback, dead_address, page, rss, sitemap, sitemap_index
from tests.unit.pipeline.conftest import FakeClock

ITEMS = [("One", "/1", "Text"), ("Two", "/2", "Text")]


def linked(*feeds: tuple[str, str]) -> bytes:
    head = "".join(
        f'<link rel="alternate" type="application/rss+xml" title="{title}" href="{to}">'
        for to, title in feeds
    )
    return page("The Daily Example", ["Welcome."], head=head)


def test_a_feed_costs_one_request_and_its_answer_is_the_content(services: Services, site: Loopback) -> None:
    got = subscribe(services, site.feed("/feed.xml", rss(ITEMS)))
    assert (got.added, got.articles, len(site.requests)) == (True, 2, 1)
    refresh(services, full_text=False, group=False)
    assert site.requests[1].headers["if-none-match"] == '"v1"', "the validators came with the content"
    assert got.feed.next_check is not None and got.feed.next_why


def test_several_feeds_give_a_choice_and_nothing_is_asked_or_added(
    services: Services, site: Loopback
) -> None:
    site.page("/", linked(("/world.xml", "World"), ("/sport.xml", "Sport"), ("/comments.xml", "Comments")))
    site.feed("/world.xml", rss(ITEMS))
    site.feed("/sport.xml", rss(ITEMS[:1]))
    with pytest.raises(SeveralFeeds) as caught:
        subscribe(services, site.url("/"))
    assert [link.title for link in caught.value.links] == ["World", "Sport"]
    assert [request.path for request in site.requests] == ["/"]
    assert services.library.feeds.all() == []
    got = subscribe(services, site.url("/"), choice=2)
    assert (got.feed.url, got.articles) == (site.url("/sport.xml"), 1)
    assert [other.title for other in got.others] == ["World"]
    with pytest.raises(BadInput, match="no number 3"):
        subscribe(services, site.url("/"), choice=3)


@pytest.mark.parametrize(
    "feeds",
    [
        (("/feed/", "News"), ("/comments/feed/", "News » Comments Feed")),
        (("/rss.xml", "News (RSS)"), ("/atom.xml", "News (Atom)")),
        (("/feed/rss2", "News RSS 2.0"), ("/feed/atom", "News Atom 1.0"), ("/feed/json", "News JSON Feed")),
    ],
)
def test_comments_and_other_formats_of_the_same_are_no_choice(
    services: Services, site: Loopback, feeds: tuple[tuple[str, str], ...]
) -> None:
    site.page("/", linked(*feeds))
    first = site.feed(feeds[0][0], rss(ITEMS))
    assert subscribe(services, site.url("/")).feed.url == first


def test_links_in_the_text_are_a_choice_only_where_the_head_names_none(
    services: Services, site: Loopback
) -> None:
    listed = b"<html><body><a href='/world.rss'>World</a> <a href='/arts.rss'>Arts</a></body></html>"
    site.page("/feeds", listed)
    with pytest.raises(SeveralFeeds):
        subscribe(services, site.url("/feeds"))
    site.page("/", linked(("/all.xml", "All")).replace(b"</body>", b"<a href='/arts.rss'>Arts</a></body>"))
    site.feed("/all.xml", rss(ITEMS))
    assert subscribe(services, site.url("/")).feed.url == site.url("/all.xml")


def test_common_paths_are_tried_where_nothing_is_named(services: Services, site: Loopback) -> None:
    site.page("/", page("Home", ["Welcome."]))
    site.feed("/rss.xml", rss(ITEMS))
    assert subscribe(services, site.url("/")).feed.url == site.url("/rss.xml")


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_subscription_is_recognised_behind_a_redirect(
    services: Services, site: Loopback, status: int
) -> None:
    site.feed("/feed.xml", rss(ITEMS))
    site.redirect("/old.xml", "/feed.xml", status)
    first = subscribe(services, site.url("/feed.xml"))
    again = subscribe(services, site.url("/old.xml"))
    assert (again.added, again.feed.id) == (False, first.feed.id)


@pytest.mark.parametrize("status", [302, 307])
def test_a_subscription_to_the_redirect_is_recognised_at_its_target(
    services: Services, site: Loopback, status: int
) -> None:
    site.feed("/feed.xml", rss(ITEMS))
    site.redirect("/old.xml", "/feed.xml", status)
    first = subscribe(services, site.url("/old.xml"))
    assert first.feed.url == site.url("/old.xml")
    assert not subscribe(services, site.url("/feed.xml")).added


def test_a_slash_more_with_the_same_entries_is_the_same_feed(services: Services, site: Loopback) -> None:
    site.feed("/feed", rss(ITEMS))
    site.feed("/feed/", rss(ITEMS))
    site.feed("/feed/?section=2", rss([("Other", "/9", "Text")]))
    assert subscribe(services, site.url("/feed")).added
    assert not subscribe(services, site.url("/feed/")).added
    assert subscribe(services, site.url("/feed/?section=2")).added


def test_sections_are_one_outlet(services: Services, site: Loopback, tmp_path: Path) -> None:
    sections = ("World", "Sport")
    for section in sections:
        body = rss(ITEMS, title=f"{section} | The Gazette", link="https://www.thegazette.example/")
        subscribe(services, site.feed(f"/{section}.xml", body.replace(b"/1<", f"/{section}<".encode())))
    listed = tmp_path / "list.opml"
    listed.write_text(
        '<opml version="2.0"><body><outline type="rss" text="Art - The Gazette"'
        ' xmlUrl="https://feeds.thegazette.example/art"/></body></opml>'
    )
    import_opml(services, listed)
    feeds = services.library.feeds.all()
    assert {feed.outlet for feed in feeds} == {"The Gazette"}
    assert {feed.title for feed in feeds} == {
        "World | The Gazette",
        "Sport | The Gazette",
        "Art - The Gazette",
    }
    named = subscribe(services, site.feed("/x.xml", rss([("X", "/x", "T")], title="X")), outlet="My own name")
    assert named.feed.outlet == "My own name"


def test_the_names_of_a_list_stay_and_an_address_is_none(
    services: Services, site: Loopback, tmp_path: Path
) -> None:
    named, bare = site.feed("/a.xml", rss(ITEMS, title="A long name of its own")), site.feed(
        "/b.xml", rss([("Three", "/3", "Text")], title="Harbour Bell")
    )  # fmt: skip
    listed = tmp_path / "list.opml"
    listed.write_text(
        f'<opml version="2.0"><body><outline type="rss" text="My paper" xmlUrl="{named}"/>'
        f'<outline type="rss" text="{bare}" xmlUrl="{bare}"/></body></opml>'
    )
    import_opml(services, listed)
    assert [feed.outlet for feed in services.library.feeds.all()] == ["127.0.0.1", "My paper"]
    refresh(services, full_text=False, group=False)
    feeds = {feed.url: feed for feed in services.library.feeds.all()}
    assert (feeds[named].title, feeds[named].outlet) == ("My paper", "My paper")
    assert (feeds[bare].title, feeds[bare].outlet) == ("Harbour Bell", "Harbour Bell")
    services.library.feeds.set_outlet(feeds[bare].id, "127.0.0.1")
    site.feed("/b.xml", rss([("Four", "/4", "Text")], title="Harbour Bell"), etag="2")
    refresh(services, full_text=False, group=False)
    assert services.library.feeds.get(feeds[bare].id).outlet == "127.0.0.1", "so the reader calls it"


def test_a_sitemap_that_is_kept_packed_is_read(services: Services, site: Loopback) -> None:
    site.page("/", page("The Daily Example", ["Welcome."]))
    site.route("/robots.txt", Answer(body=f"Sitemap: {site.url('/news.xml.gz')}".encode()))
    packed = gzip.compress(sitemap([("The ferry is late", site.url("/1"))]))
    site.route("/news.xml.gz", Answer(body=packed, headers={"Content-Type": "application/x-gzip"}))
    got = subscribe(services, site.url("/"))
    assert (got.feed.url, got.articles) == (site.url("/news.xml.gz"), 1)


def test_a_pause_holds_for_adding_too(services: Services, site: Loopback, clock: FakeClock) -> None:
    url = site.route("/feed.xml", Answer(429, b"", {"Retry-After": "600"}))
    for _ in range(2):
        with pytest.raises(Throttled):
            subscribe(services, url)
    assert len(site.requests) == 1
    clock.move(minutes=11)
    site.feed("/feed.xml", rss(ITEMS))
    assert subscribe(services, url).added


def test_a_damaged_feed_is_told_when_it_is_added(services: Services, site: Loopback) -> None:
    site.route("/feed.xml", Answer(body=rss(ITEMS)[:-20]))
    assert "breaks off" in subscribe(services, site.url("/feed.xml")).problem


@pytest.mark.parametrize("before", ["", "feed:", "feed://", "//"])
def test_a_site_that_knows_no_https_is_read_without_it_unless_https_was_typed(
    services: Services, site: Loopback, before: str
) -> None:
    site.feed("/feed.xml", rss(ITEMS))
    bare = site.url("/feed.xml").removeprefix("http://")
    with pytest.raises(FeedUnreachable, match="safe connection"):
        subscribe(services, f"https://{bare}")
    assert site.requests == []
    got = subscribe(services, before + bare)
    assert got.added and got.feed.url == site.url("/feed.xml")
    assert not subscribe(services, before + bare).added


def test_a_sign_in_goes_nowhere_without_https_that_nobody_typed(services: Services, site: Loopback) -> None:
    site.feed("/feed.xml", rss(ITEMS))
    bare = site.url("/feed.xml").removeprefix("http://")
    secret = {"Authorization": "Bearer x"}
    with pytest.raises(FeedUnreachable, match="safe connection"):
        look_for(services, bare, None, silent, None, secret)
    assert site.requests == []
    look_for(services, site.url("/feed.xml"), None, silent, None, secret)
    assert site.requests[0].headers["authorization"] == "Bearer x"


def test_a_certificate_that_is_not_trusted_is_no_reason_to_go_without(services: Services) -> None:
    with Loopback(tls=True) as safe:
        safe.feed("/feed.xml", rss(ITEMS))
        with pytest.raises(FeedUnreachable, match="does not trust"):
            subscribe(services, safe.url("/feed.xml").removeprefix("https://"))
        assert safe.requests == []


def test_what_is_wrong_is_told_of_the_address_that_was_meant(services: Services) -> None:
    bare = dead_address().removeprefix("http://")
    with pytest.raises(FeedUnreachable, match=f"https://{bare} refused"):
        subscribe(services, bare)


def by_name(services: Services, clock: FakeClock) -> Services:
    """The same, for which every name is that of the loopback server."""

    async def here(host: str, port: int) -> list[str]:
        return ["127.0.0.1"]

    return replace(services, client=lambda: Client(clock, Limits(per_host_delay=0), resolve_host=here))


def test_a_page_of_a_known_site_costs_one_request(
    services: Services, site: Loopback, clock: FakeClock
) -> None:
    site.feed("/r/otters/.rss", rss(ITEMS, title="Otters"))
    page_of = site.url("/r/otters/", host="www.reddit.com")
    got = subscribe(by_name(services, clock), page_of)
    assert (got.feed.title, got.feed.url) == ("Otters", f"{page_of}.rss")
    assert [request.path for request in site.requests] == ["/r/otters/.rss"]
    assert not subscribe(by_name(services, clock), page_of).added


def test_a_known_site_that_has_changed_is_asked_as_any_other(
    services: Services, site: Loopback, clock: FakeClock
) -> None:
    site.page("/r/otters", linked(("/elsewhere.xml", "Otters")))
    site.feed("/elsewhere.xml", rss(ITEMS))
    got = subscribe(by_name(services, clock), site.url("/r/otters", host="www.reddit.com"))
    assert got.feed.url == site.url("/elsewhere.xml", host="www.reddit.com")


@pytest.mark.parametrize("path", ["/blog", "/blog/"])
def test_a_blog_below_a_site_is_not_taken_for_the_site(services: Services, site: Loopback, path: str) -> None:
    site.page(path, page("Blog", ["Welcome."]))
    site.feed("/feed/", rss(ITEMS))
    site.feed("/blog/index.xml", rss(ITEMS[:1]))
    assert subscribe(services, site.url(path)).feed.url == site.url("/blog/index.xml")


@pytest.mark.parametrize(
    ("answer", "hint"),
    [
        (Answer(500), "The fault is at the outlet; add it again later."),
        (Answer(301), "The fault is at the outlet; add it again later."),
        (Answer(429, b"", {"Retry-After": "60"}), "Add it again after that."),
        (Answer(410), "Look for a new one on the outlet's site."),
    ],
)
def test_what_was_not_added_is_not_promised_to_be_tried_again(
    services: Services, site: Loopback, answer: Answer, hint: str
) -> None:
    with pytest.raises(FetchError) as failed:
        subscribe(services, site.route("/feed", answer))
    assert failed.value.hint == hint
    assert not services.library.feeds.all()


def test_a_site_without_a_feed_is_read_by_its_news_sitemap(services: Services, site: Loopback) -> None:
    site.page("/", page("The Daily Example", ["Welcome."]))
    site.page("/robots.txt", f"Sitemap: {site.url('/maps/news.xml')}\n".encode(), kind="text/plain")
    whole = "The council voted on the ferry at noon, and the harbour master was there to hear it. " * 20
    site.page("/ferry", page("Council votes on the ferry", [whole]))
    site.page(
        "/maps/news.xml", sitemap([("Council votes on the ferry", site.url("/ferry"))]), kind="text/xml"
    )
    got = subscribe(services, site.url("/"))
    assert (got.feed.url, got.feed.title, got.articles) == (
        site.url("/maps/news.xml"), "The Daily Example", 1,
    )  # fmt: skip
    refresh(services, full_text=True, group=False)
    (row,) = services.library.articles.rows()
    assert row.complete and "harbour master" in services.library.articles.get(row.id).text
    again = subscribe(services, site.url("/"))
    assert not again.added and again.feed.id == got.feed.id


def test_an_index_of_sitemaps_leads_to_the_one_of_the_news(services: Services, site: Loopback) -> None:
    site.page("/", page("The Daily Example", ["Welcome."]))
    named = [site.url(f"/maps/{each}.xml") for each in ("posts", "news", "news-2026-05")]
    site.page("/sitemap.xml", sitemap_index(*((each, "") for each in named)), kind="text/xml")
    site.page("/maps/news.xml", sitemap([("Council votes", site.url("/ferry"))]), kind="text/xml")
    got = subscribe(services, site.url("/"))
    assert (got.feed.url, got.articles) == (site.url("/maps/news.xml"), 1)
    assert not site.asked("/maps/posts.xml") and not site.asked("/maps/news-2026-05.xml")


def test_indexes_that_lead_round_and_round_are_left(services: Services, site: Loopback) -> None:
    site.page("/", page("The Daily Example", ["Welcome."]))
    for n in range(20):
        named = [(site.url(f"/news-{each}.xml"), "") for each in (n, n + 1, n + 2)]
        site.page(f"/news-{n}.xml", sitemap_index(*named), kind="text/xml")
    site.page("/robots.txt", f"Sitemap: {site.url('/news-0.xml')}\n".encode(), kind="text/plain")
    with pytest.raises(NoFeedHere):
        subscribe(services, site.url("/"))
    assert len([each for each in site.requests if each.path.startswith("/news-")]) == 8


def test_a_feed_that_only_the_header_announces_is_found(services: Services, site: Loopback) -> None:
    url = site.feed("/news.xml", rss(ITEMS))
    headers = {
        "Content-Type": "text/html",
        "Link": '</news.xml>; rel="alternate"; type="application/rss+xml"',
    }
    site.route("/", Answer(body=page("The Daily Example", ["Welcome."]), headers=headers))
    got = subscribe(services, site.url("/"))
    assert got.feed.url == url and len(site.requests) == 2


@pytest.mark.parametrize("around", ["<{}>", "“{}”", "\u200b{} ", '"{}"'])
def test_what_comes_along_with_a_pasted_address_is_no_part_of_it(
    services: Services, site: Loopback, around: str
) -> None:
    url = site.feed("/feed.xml", rss(ITEMS))
    assert subscribe(services, around.format(url)).feed.url == url


def test_a_page_that_only_leads_on_is_followed_once(services: Services, site: Loopback) -> None:
    site.feed("/en/feed.xml", rss(ITEMS))
    site.page("/en/", linked(("/en/feed.xml", "News")))
    site.page("/", page("Welcome", [], head='<meta http-equiv="Refresh" content="0; URL=\'/en/\'">'))
    assert subscribe(services, site.url("/")).feed.url == site.url("/en/feed.xml")
    site.page("/round", page("Round", [], head='<meta http-equiv="refresh" content="0;url=/round">'))
    site.page("/a", page("A", [], head='<meta http-equiv="refresh" content="0;url=http://127.0.0.2:9/">'))
    with pytest.raises(NoFeedHere):
        subscribe(services, site.url("/round"))
    with pytest.raises(Blocked):
        subscribe(services, site.url("/a"))
