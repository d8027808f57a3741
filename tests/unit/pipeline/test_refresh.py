"""Fetching many feeds and their pages against a real server; what fails costs itself only."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest

from reader.errors import Cancelled, NothingFound
from reader.model.changes import Changes
from reader.pipeline import shelve as shelving
from reader.pipeline.pages import leads_elsewhere
from reader.pipeline.refresh import refresh
from reader.pipeline.services import Services
from reader.store.articles import Articles
from reader.work.progress import CancelToken
from tests.cli.ferry import FERRY, served
from tests.hostile import HOSTILE
from tests.loopback import Answer, Loopback, dead_address, page, rss
from tests.unit.pipeline.conftest import FakeClock

HARMFUL = sorted(set(HOSTILE) - {"endless", "slow_drip"})  # those two only end with the total time limit


def add(services: Services, *addresses: str) -> list[int]:
    feeds = services.library.feeds
    return [feeds.add(url, url.rpartition("/")[2], at=services.clock.now()).id for url in addresses]


def fetch(services: Services, cancel: CancelToken | None = None, full_text: bool = False) -> int:
    """Refresh without grouping; how many articles are new."""
    return refresh(services, cancel=cancel, full_text=full_text, group=False).new


def test_no_harmful_feed_costs_the_others_anything(services: Services, site: Loopback) -> None:
    good = [site.feed(f"/good{n}.xml", rss([("One", f"/{n}", "Text")])) for n in range(3)]
    bad = [site.hostile(name, f"/{name}.xml") for name in HARMFUL]
    add(services, good[0], *bad, dead_address(), *good[1:])
    result = refresh(services, full_text=False, group=False)
    assert result.checked == len(HARMFUL) + 4
    failed = {failure.feed.url for failure in result.failed}
    assert not failed & set(good)
    assert dead_address().rpartition(":")[0] in {url.rpartition(":")[0] for url in failed}
    for failure in result.failed:
        assert failure.sentence.strip().endswith(".")
        assert failure.sentence.count("\n") == 0
    for feed in services.library.feeds.all():
        assert (feed.error is not None) == (feed.url in failed)
        assert feed.next_check is not None and feed.next_check > services.clock.now()
    assert services.library.integrity_check() == []


@pytest.mark.slow
@pytest.mark.parametrize("name", ["endless", "slow_drip"])
def test_a_feed_that_never_ends_is_given_up(services: Services, site: Loopback, name: str) -> None:
    add(services, site.hostile(name, "/bad.xml"), site.feed("/good.xml", rss([("One", "/1", "Text")])))
    result = refresh(services, full_text=False, group=False)
    assert (result.new, len(result.failed)) == (1, 1)


def test_a_script_in_an_entry_is_gone(services: Services, site: Loopback) -> None:
    add(services, site.hostile("scripted", "/a.xml"))
    fetch(services)
    (row,) = services.library.articles.rows()
    article = services.library.articles.get(row.id)
    for trace in ("script", "steal", "onerror", "javascript:", "evil.example"):
        assert trace not in article.html + article.text.replace("Bold", "")


def test_validators_are_sent_back_and_forgotten_after_eight_days(
    services: Services, site: Loopback, clock: FakeClock
) -> None:
    add(services, site.feed("/a.xml", rss([("One", "/1", "Text")]), etag='W/"x-1"'))
    assert fetch(services) == 1
    assert fetch(services) == 0
    clock.move(days=9)
    assert fetch(services) == 0
    assert [r.headers.get("if-none-match") for r in site.asked("/a.xml")] == [None, 'W/"x-1"', None]


def test_validators_are_kept_only_with_their_articles(
    services: Services, site: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shelving, "BATCH_ARTICLES", 2)
    add(services, site.feed("/a.xml", rss([(f"Title {n}", f"/{n}", "Text") for n in range(5)])))
    put, count = Articles.put, []

    def failing(*args: object) -> object:
        count.append(1)
        if len(count) == 4:
            raise RuntimeError("the power went")
        return put(*args)  # type: ignore[arg-type]

    monkeypatch.setattr(Articles, "put", failing)
    with pytest.raises(RuntimeError):
        fetch(services)
    assert services.library.counts().articles == 2, "the first batch stands, the second not in part"
    monkeypatch.setattr(Articles, "put", put)
    assert fetch(services) == 3
    assert [r.headers.get("if-none-match") for r in site.asked("/a.xml")] == [None, None]


def test_an_altered_entry_is_a_change_and_the_rest_is_not(services: Services, site: Loopback) -> None:
    items = [(f"Title {n}", f"/{n}", f"Text {n}") for n in range(5)]
    add(services, site.feed("/a.xml", rss(items), etag=None))
    fetch(services)
    items[2] = ("Another title", "/2", "Text 2")
    site.feed("/a.xml", rss(items), etag=None)
    told: list[Changes] = []
    result = refresh(services, announce=told.append, full_text=False, group=False)
    assert result.new == 0
    (changed,) = result.changes.articles
    assert services.library.articles.get(changed).title == "Another title"
    assert {article for changes in told for article in changes.articles} == {changed}


def test_the_feeds_of_one_host_are_asked_one_after_another(services: Services, site: Loopback) -> None:
    add(services, *(site.feed(f"/{n}.xml", rss([("One", f"/{n}", "T")])) for n in range(12)))
    assert fetch(services) == 12
    assert site.most_at_once == 1


def test_only_the_feeds_that_are_named_are_asked(services: Services, site: Loopback) -> None:
    one, two = add(services, *(site.feed(f"/{n}.xml", rss([("One", f"/{n}", "T")])) for n in (1, 2)))
    assert refresh(services, [two], full_text=False, group=False).checked == 1
    assert [request.path for request in site.requests] == ["/2.xml"]
    with pytest.raises(NothingFound):
        refresh(services, [one, 99])


def test_cancelling_keeps_what_is_there(services: Services, site: Loopback) -> None:
    cancel = CancelToken()
    waiting = threading.Event()

    def late(handler: object, request: object) -> Answer:
        cancel.cancel()
        waiting.wait(30)
        return Answer(500)

    add(services, site.feed("/quick.xml", rss([("One", "/1", "Text")])), site.route("/slow.xml", late))
    with pytest.raises(Cancelled):
        fetch(services, cancel)
    waiting.set()
    assert services.library.counts().articles == 1


def test_full_texts_come_from_pages_once(services: Services, site: Loopback) -> None:
    add(services, *served(site))
    fetch(services, full_text=True)
    fetch(services, full_text=True)
    for told in FERRY:
        assert len(site.asked(f"/{told.path}/story.html")) == 1
    rows = services.library.articles.rows()
    assert len(rows) == 5 and all(row.complete for row in rows)
    texts = {services.library.articles.get(row.id).text for row in rows}
    assert FERRY[0].text in texts
    assert all(len(services.library.articles.versions(row.id)) == 1 for row in rows)


def test_a_page_that_fails_is_tried_again_for_two_days(
    services: Services, site: Loopback, clock: FakeClock
) -> None:
    add(services, *served(site, FERRY[:1]))
    path = f"/{FERRY[0].path}/story.html"
    good, site.routes[path] = site.routes[path], Answer(503)
    fetch(services, full_text=True)
    clock.move(hours=2)
    fetch(services, full_text=True)
    assert len(site.asked(path)) == 2
    clock.move(days=3)
    fetch(services, full_text=True)
    fetch(services, full_text=True)
    assert len(site.asked(path)) == 3, "then it is let be"
    site.routes[path] = good
    fetch(services, full_text=True)
    assert len(site.asked(path)) == 3


@pytest.mark.parametrize("kind", ["portal", "front page"])
def test_a_page_that_is_not_the_article_is_not_taken_for_it_and_asked_for_again(
    services: Services, site: Loopback, clock: FakeClock, kind: str
) -> None:
    """A hotel's network answers every page with its own; a gone article may lead to the front page."""
    add(services, *served(site, FERRY[:1]))
    path = f"/{FERRY[0].path}/story.html"
    before = services.library.counts().articles
    welcome = page(
        "Welcome, dear guest", [f"Choose a plan of {n} hours and enjoy our network." for n in range(60)]
    )
    with Loopback("localhost") as other:
        other.page("/welcome", welcome)
        other.page("/", welcome)
        site.page("/", welcome)
        to = {"portal": other.url("/welcome"), "front page": "/"}[kind]
        good, site.routes[path] = site.routes[path], Answer(302, b"", {"Location": to})
        fetch(services, full_text=True)
    (row,) = services.library.articles.rows()
    assert before == 0 and not row.complete
    assert "guest" not in services.library.articles.get(row.id).text
    site.routes[path] = good
    clock.move(hours=2)
    fetch(services, full_text=True)
    (row,) = services.library.articles.rows()
    assert row.complete and len(services.library.articles.versions(row.id)) == 1


def test_an_article_behind_a_redirect_is_read(services: Services, site: Loopback) -> None:
    add(services, *served(site, FERRY[:1]))
    path = f"/{FERRY[0].path}/story.html"
    site.routes["/news/story.html"] = site.routes[path]
    site.routes[path] = Answer(302, b"", {"Location": "/news/story.html"})
    fetch(services, full_text=True)
    assert services.library.articles.rows()[0].complete


def test_a_sound_behind_an_entry_is_not_fetched_to_be_read(services: Services, site: Loopback) -> None:
    add(services, *served(site, FERRY[:1]))
    path = f"/{FERRY[0].path}/story.html"
    sound = Answer(200, bytes(3_000_000), {"Content-Type": "audio/mpeg"})
    site.routes[path] = sound
    fetch(services, full_text=True)
    (row,) = [row for row in services.library.log.recent() if row.outcome.startswith("page")]
    assert row.outcome == "page failed" and "not a page" in row.reason
    fetch(services, full_text=True)
    assert len(site.asked(path)) == 1


@pytest.mark.parametrize(
    ("answered", "title", "text", "elsewhere"),
    [
        ("https://a.example/2026/story", "Ferry runs aground", "Ferry", False),
        ("https://a.example/2026/story?x=1", "Ferry runs aground", "Gulls", False),
        ("https://a.example/", "Ferry runs aground", "The ferry ran", True),
        ("https://b.example/amp/story", "Ferry runs aground", "A FERRY ran", False),
        ("https://b.example/sign-in", "Ferry runs aground", "Choose a plan", True),
        ("https://b.example/sign-in", "Live", "Choose a plan", False),
        ("https://b.example/?id=7", "Ferry runs aground", "The ferry", False),
    ],
)
def test_what_leads_elsewhere(answered: str, title: str, text: str, elsewhere: bool) -> None:
    assert leads_elsewhere("https://a.example/2026/story", answered, title, text) is elsewhere


def test_a_private_page_of_another_host_is_not_opened(services: Services, site: Loopback) -> None:
    elsewhere = site.url("/secret", host="localhost")
    add(services, site.feed("/a.xml", rss([("One", elsewhere, "Only a teaser…")])))
    fetch(services, full_text=True)
    assert site.asked("/secret") == []
    fetch(services, full_text=True)
    (row,) = services.library.articles.rows()
    assert not row.complete


def test_what_a_killed_refresh_left_is_done_by_the_next(services: Services, site: Loopback) -> None:
    add(services, *served(site))
    fetch(services)  # as if it had been killed before the pages and the grouping
    assert services.library.counts().stories == 0
    result = refresh(services)
    assert result.new == 0
    assert [len(row.outlets) for row in services.library.stories.rows(order="outlets")] == [4, 1]
    again = refresh(services)
    assert not again.changes.articles and not again.changes.stories


def test_story_ids_stay_when_more_articles_come(services: Services, site: Loopback) -> None:
    add(services, *served(site, FERRY[:2]))
    refresh(services)
    (first,) = [row for row in services.library.stories.rows() if len(row.outlets) == 2]
    add(services, *served(site, FERRY)[2:])
    refresh(services)
    assert services.library.stories.row(first.id) is not None
    assert len(services.library.stories.article_ids(first.id)) == 4


def test_every_look_stands_in_the_activity_log(services: Services, site: Loopback) -> None:
    add(services, site.feed("/a.xml", rss([("One", "/1", "T")])), site.hostile("error_500", "/b.xml"))
    fetch(services)
    fetch(services)
    found = {(entry.url.rpartition("/")[2], entry.outcome) for entry in services.library.log.recent()}
    assert found == {("a.xml", "ok"), ("a.xml", "unchanged"), ("b.xml", "failed")}


def test_settings_decide_about_full_text(services: Services, site: Loopback) -> None:
    from reader.settings import FULL_TEXT

    services.settings.put(FULL_TEXT, False)
    add(services, *served(site, FERRY[:1]))
    refresh(replace(services), group=False)
    assert site.asked(f"/{FERRY[0].path}/story.html") == []


def test_articles_that_come_while_others_are_placed_are_not_passed_over(
    services: Services, site: Loopback
) -> None:
    add(services, *served(site))
    fetch(services, full_text=True)
    late = add(services, site.feed("/late.xml", rss([("Late news of the sound", "/l", "Text")])))[0]
    articles = services.library.articles

    def meanwhile(changes: Changes) -> None:
        if changes.stories and not articles.known(late):
            fetch(services)  # as another command of the engine does

    refresh(services, (), announce=meanwhile, full_text=False)
    assert articles.known(late)
    refresh(services, (), full_text=False)
    assert all(row.story_id is not None for row in articles.rows())


def test_a_feed_removed_in_the_middle_is_simply_gone(services: Services, site: Loopback) -> None:
    feeds = services.library.feeds
    first, second = add(
        services,
        site.feed("/a.xml", rss([("One", "/1", "Text")])),
        site.feed("/b.xml", rss([("Two", "/2", "Text")])),
    )
    keep = site.routes["/b.xml"]

    def remove_it(handler: object, request: object) -> Answer:
        feeds.remove(second)
        assert isinstance(keep, Answer)
        return keep

    site.route("/b.xml", remove_it)
    result = refresh(services)
    assert result.failed == ()
    assert [feed.id for feed in feeds.all()] == [first]
    assert services.library.counts().articles == 1
    assert services.library.integrity_check() == []
