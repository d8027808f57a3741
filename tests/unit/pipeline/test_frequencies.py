"""The library's own counts of words, and what is done once a day."""

from __future__ import annotations

from datetime import UTC, datetime

from reader.model.article import Article
from reader.model.changes import Changes
from reader.model.feed import Entry
from reader.pipeline.frequencies import FEWEST, frequencies, renew_frequencies
from reader.pipeline.house import LOOKED_AGAIN, keep_house
from reader.pipeline.services import Services
from tests.unit.pipeline.conftest import FakeClock
from tests.unit.pipeline.test_relook import put


def fill(services: Services, count: int, language: str = "en") -> None:
    """Stories of one article each that all begin in the same words."""
    now, library = services.clock.now(), services.library
    feed = library.feeds.add(f"https://{language}.example/feed", "Gazette", at=now)
    for n in range(count):
        title = f"Harbourwatch bulletin {n}"
        article = Article("x", "Gazette", title, f"{title}\n\nZubrowka word{n}.", language=language)
        put_ = library.articles.put(feed.id, Entry(str(n), None, title), article, now)
        library.stories.assign(put_.article_id, None)


def test_what_all_stories_of_the_library_say_weighs_less(services: Services) -> None:
    before = frequencies(services).of("en")
    fill(services, FEWEST)
    renew_frequencies(services)
    after = frequencies(services).of("en")
    assert after.idf("harbourwatch") < before.idf("harbourwatch") / 2
    assert after.idf("word7") > before.idf("word7") - 0.2


def test_an_event_that_fills_the_pages_counts_once(services: Services) -> None:
    fill(services, FEWEST)
    stories = services.library.stories
    first, *rest = stories.ids()
    for story in rest[:40]:
        for article in stories.article_ids(story):
            stories.assign(article, first)
    renew_frequencies(services)
    assert frequencies(services).of("en").frequency("harbourwatch") == 0, "too few stories to say anything"


def test_few_stories_of_a_language_say_nothing(services: Services) -> None:
    fill(services, FEWEST - 1, "th")
    renew_frequencies(services)
    assert not frequencies(services).of("th").knows


def test_once_a_day_recent_stories_are_looked_at_again(services: Services, clock: FakeClock) -> None:
    clock.moment = datetime(2026, 3, 5, tzinfo=UTC)
    ids = put(services)
    stories = services.library.stories
    first = stories.assign(ids[0], None)
    stories.assign(ids[1], first)
    for id_ in ids[2:]:
        stories.assign(id_, None)
    services.library.articles.set_read([ids[2]], True)
    services.library.articles.set_saved([ids[3]], True)
    told: list[Changes] = []
    keep_house(services, lambda _sentence: None, told.append)
    assert set(stories.article_ids(first)) == set(ids[:4])
    assert {ids[2], ids[3]} <= {id_ for changes in told for id_ in changes.articles}
    rows = {row.id: row for row in services.library.articles.rows_of(ids)}
    assert rows[ids[2]].read
    assert rows[ids[3]].saved
    done = services.library.settings.get(LOOKED_AGAIN)
    clock.move(hours=3)
    keep_house(services, lambda _sentence: None, told.append)
    assert services.library.settings.get(LOOKED_AGAIN) == done
    clock.move(hours=30)
    keep_house(services, lambda _sentence: None, told.append)
    assert services.library.settings.get(LOOKED_AGAIN) != done


def test_what_the_reader_took_apart_is_not_put_together_at_night(
    services: Services, clock: FakeClock
) -> None:
    clock.moment = datetime(2026, 3, 5, tzinfo=UTC)
    ids = put(services)
    stories = services.library.stories
    own = stories.assign(ids[0], None, pinned=True)
    for id_ in ids[1:]:
        stories.assign(id_, None)
    keep_house(services, lambda _sentence: None, lambda _changes: None)
    assert stories.article_ids(own) == [ids[0]]
