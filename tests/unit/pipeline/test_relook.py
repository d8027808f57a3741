"""The second look at recent stories."""

from __future__ import annotations

from datetime import UTC, datetime

from reader.model.article import Article
from reader.model.feed import Entry
from reader.pipeline.enrich import enrich
from reader.pipeline.regroup import Signatures, regroup
from reader.pipeline.relook import NEIGHBOURS, WINDOW, _around, relook
from reader.pipeline.services import Services
from tests.cli.ferry import ELSEWHERE, FERRY


def put(services: Services) -> list[int]:
    """The ferry's articles and one about something else, signed but in no story."""
    ids = []
    for told in (*FERRY, ELSEWHERE):
        now = services.clock.now()
        feed = services.library.feeds.add(f"https://{told.path}.example/feed", told.outlet, at=now)
        article = Article("x", told.outlet, told.title, told.text, published=datetime(2026, 3, 4, tzinfo=UTC))
        ids.append(
            services.library.articles.put(
                feed.id, Entry(told.path, None, told.title), article, now
            ).article_id
        )
    enrich(services)
    return ids


def test_articles_that_stand_wrong_are_moved_and_the_story_keeps_its_id(services: Services) -> None:
    ids = put(services)
    stories = services.library.stories
    first = stories.assign(ids[0], None)
    stories.assign(ids[1], first)
    lonely = stories.assign(ids[2], None)
    wrong = stories.assign(ids[4], None)
    stories.assign(ids[3], wrong)
    changes = relook(services, ids)
    assert set(stories.article_ids(first)) == set(ids[:4])
    assert stories.article_ids(wrong) == [ids[4]]
    assert stories.row(lonely) is None
    assert changes.articles == {ids[2], ids[3]}
    assert {first, lonely, wrong} == changes.stories
    assert stories.because(ids[2])
    assert not relook(services, ids), "a second time there is nothing to do"


def test_what_the_reader_placed_stays(services: Services) -> None:
    ids = put(services)
    stories = services.library.stories
    first = stories.assign(ids[0], None)
    for id_ in ids[1:3]:
        stories.assign(id_, first)
    own = stories.assign(ids[3], None, pinned=True)
    stories.assign(ids[4], None)
    relook(services, ids)
    assert stories.article_ids(own) == [ids[3]]
    assert set(stories.article_ids(first)) == set(ids[:3])


def test_placing_and_looking_again_agree(services: Services) -> None:
    ids = put(services)
    regroup(services)
    relook(services, ids)
    rows = {
        frozenset(services.library.stories.article_ids(row.id)) for row in services.library.stories.rows()
    }
    assert rows == {frozenset(ids[:4]), frozenset(ids[4:])}


def test_what_only_shares_a_name_is_not_looked_at(services: Services) -> None:
    """The work grows with the square of what is looked at together."""
    ids = put(services)
    library, now = services.library, services.clock.now()
    feed = library.feeds.all()[0]
    title = "Bakers of Skerra Sound win a prize for their rye bread"
    text = f"{title}\n\nJudges praised the crust. The loaf is sold on Saturdays, and the recipe is a secret."
    bread = Article("x", feed.outlet, title, text, published=datetime(2026, 3, 4, tzinfo=UTC))
    other = library.articles.put(feed.id, Entry("bread", None, title), bread, now).article_id
    enrich(services)
    regroup(services)
    signatures = Signatures()
    (own,) = library.stories.signatures([ids[0]])
    keys = signatures.of(own).keys  # type: ignore[union-attr]
    assert other in {
        each.article_id for each in library.stories.candidates(keys, now - WINDOW, now + WINDOW, NEIGHBOURS)
    }
    assert _around(services, [ids[0]], signatures, None) == set(ids[:4])
