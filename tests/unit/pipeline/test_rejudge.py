"""What an old rule took for a teaser is judged anew where it is, and nothing else is."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from reader.fulltext.choose import article_from
from reader.fulltext.completeness import TEASER
from reader.model.feed import Entry, Feed
from reader.pipeline.rejudge import DONE, judge_again
from reader.pipeline.services import Services
from tests.unit.pipeline.conftest import FakeClock

SENTENCE = "港の事務所は、渡し船が遅れて出たことを認めた。桟橋にいた人には何も知らされていなかった。"


def put(services: Services, feed: Feed, guid: str, paragraphs: int, at: datetime, **kept: object) -> int:
    """An article as a library of an older version has it: a part, "no longer than a teaser"."""
    html = "".join(f"<p>{n}。{SENTENCE}</p>" for n in range(paragraphs))
    entry = Entry(guid, f"https://port.test/{guid}", "渡し船", published=at, content_html=html)
    old = replace(article_from(entry, None, feed), language="ja", complete=False, why=TEASER.why)
    return services.library.articles.put(feed.id, entry, replace(old, **kept), at).article_id  # type: ignore[arg-type]


@pytest.fixture
def feed(services: Services, clock: FakeClock) -> Feed:
    return services.library.feeds.add("https://port.test/feed", "港", at=clock.now())


def test_what_is_whole_by_now_is_made_so_once(services: Services, feed: Feed, clock: FakeClock) -> None:
    articles, now = services.library.articles, clock.now()
    whole, short = put(services, feed, "a", 12, now), put(services, feed, "b", 1, now)
    page = put(services, feed, "c", 12, now, text_from="page")
    paid = put(services, feed, "d", 12, now, why="It asks for a subscription or a login.")
    english = put(services, feed, "e", 12, now, language="en")
    changes = judge_again(services)
    assert changes.articles == {whole, page} and changes.feeds == {feed.id}
    assert [articles.get(each).complete for each in (whole, short, page, paid, english)] == [
        True, False, True, False, False,
    ]  # fmt: skip
    assert articles.get(whole).why == "" and articles.get(short).why == TEASER.why
    assert services.library.settings.get(DONE) is not None
    late = put(services, feed, "f", 12, now)
    assert not judge_again(services) and not articles.get(late).complete, "never again"
    assert services.library.integrity_check() == []


def test_a_text_that_is_not_what_the_feed_says_stays_as_it_is(
    services: Services, feed: Feed, clock: FakeClock
) -> None:
    cut = put(services, feed, "a", 12, clock.now(), text="渡し船\n\n0。短い。")
    assert not judge_again(services) and not services.library.articles.get(cut).complete
