"""A story's comparison is kept until an article or a stage changes."""

from __future__ import annotations

import zlib
from dataclasses import replace

import pytest

from reader.errors import BadInput, NothingFound
from reader.export.document import from_kept
from reader.model.article import Article
from reader.model.feed import Entry
from reader.pipeline import stages
from reader.pipeline import story as module
from reader.pipeline.compare import compare_articles
from reader.pipeline.sample import load_sample, sample_articles
from reader.pipeline.services import Services
from reader.pipeline.story import MOST_ARTICLES, chosen, compare_anew, compare_story, up_to_date
from reader.text import readings
from reader.text.vectors import Encoder
from tests.cli.ferry import FERRY, Told


def told_by(services: Services, *told: Told) -> int:
    """A story of these articles; its id."""
    story: int | None = None
    for one in told:
        story = services.library.stories.assign(put(services, one), story)
    assert story is not None
    return story


def put(services: Services, told: Told, guid: str = "one") -> int:
    """Store an article, in a feed of its outlet's own; its id."""
    now = services.clock.now()
    feed = services.library.feeds.add(f"https://{told.outlet}.example/feed", told.outlet, at=now)
    article = Article("x", told.outlet, told.title, told.text)
    return services.library.articles.put(feed.id, Entry(guid, None, told.title), article, now).article_id


class Loads:
    """Counts how often the language model is asked for."""

    def __init__(self, services: Services) -> None:
        self.count = 0
        self._services = services

    def __call__(self) -> object:
        self.count += 1
        return self._services.encoder()


def test_the_second_time_it_comes_from_the_library(services: Services) -> None:
    story = told_by(services, *FERRY)
    loads = Loads(services)
    counting = replace(services, encoder=loads)  # type: ignore[arg-type]
    first = compare_story(counting, story)
    assert up_to_date(services, story)
    assert compare_story(counting, story) == first
    assert loads.count == 1
    assert [c.article.outlet for c in first.articles] == [told.outlet for told in FERRY]
    row = services.library.stories.row(story)
    assert row is not None and row.differs and row.divergence > 0


def test_what_was_heard_of_a_text_is_not_listened_for_again(
    services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    story = told_by(services, *FERRY)
    readings.forget()
    first = compare_story(services, story)
    readings.forget()
    library = services.library

    def encode(*_: object, **__: object) -> None:
        raise AssertionError("a text was encoded again")

    monkeypatch.setattr(Encoder, "encode", encode)
    monkeypatch.setattr(module, "COMPARE", stages.COMPARE + 1)
    assert not up_to_date(services, story) and not library.read_only
    again = compare_story(services, story)
    assert [(w.text, w.score) for w in again.wording] == [(w.text, w.score) for w in first.wording]


@pytest.mark.parametrize(
    "document", [b"", zlib.compress(b"{"), zlib.compress(b"[]"), zlib.compress(b'{"schema": "x"}')]
)
def test_a_damaged_comparison_is_made_again(services: Services, document: bytes) -> None:
    story = told_by(services, *FERRY[:2])
    first = compare_story(services, story)
    services.library._db.run("UPDATE comparisons SET document = ?", (document,))
    assert up_to_date(services, story)
    assert compare_story(services, story) == first
    kept = services.library.stories.comparison(story)
    assert kept is not None and from_kept(kept) == first


def test_a_changed_article_or_stage_makes_it_old(services: Services, monkeypatch: pytest.MonkeyPatch) -> None:
    story = told_by(services, *FERRY[:2])
    compare_story(services, story)
    put(services, replace(FERRY[0], title="Another headline"))
    assert not up_to_date(services, story)
    compare_story(services, story)
    assert up_to_date(services, story)
    monkeypatch.setattr(module, "COMPARE", stages.COMPARE + 1)
    assert not up_to_date(services, story)


def test_an_article_that_is_not_among_those_compared_changes_nothing(services: Services) -> None:
    story = told_by(services, *FERRY[:2])
    loads = Loads(services)
    counting = replace(services, encoder=loads)  # type: ignore[arg-type]
    first = compare_story(counting, story)
    short = replace(FERRY[0], paragraphs=FERRY[0].paragraphs[:1])
    services.library.stories.assign(put(services, short, guid="teaser"), story)
    assert not up_to_date(services, story)
    assert compare_story(counting, story) == first
    assert up_to_date(services, story) and loads.count == 1
    longer = replace(FERRY[0], paragraphs=(*FERRY[0].paragraphs, "One more paragraph of news."))
    services.library.stories.assign(put(services, longer, guid="update"), story)
    assert longer.text in {one.article.text for one in compare_story(counting, story).articles}
    assert loads.count == 2


def test_in_a_library_that_is_only_read_nothing_is_kept(services: Services) -> None:
    from reader.app import open_services

    story = told_by(services, *FERRY[:2])
    with open_services(services.library.path, writer=False) as reading:
        assert len(compare_story(reading, story).articles) == 2
    assert not up_to_date(services, story)


def test_a_story_of_one_outlet_or_none_is_said_plainly(services: Services) -> None:
    with pytest.raises(BadInput, match="Only one outlet"):
        compare_story(services, told_by(services, FERRY[0]))
    with pytest.raises(NothingFound):
        compare_story(services, 99)
    assert compare_anew(services, [99, 1]) == []


def test_each_outlet_has_its_fullest_article_and_a_crowd_is_cut(services: Services) -> None:
    many = [replace(FERRY[0], outlet=f"Outlet {n}") for n in range(MOST_ARTICLES + 3)]
    story = told_by(services, *many)
    update = replace(many[0], paragraphs=(*many[0].paragraphs, "One more paragraph of news."))
    services.library.stories.assign(put(services, update, guid="update"), story)
    picked = chosen(services, story)
    assert len(picked) == MOST_ARTICLES
    assert len({article.outlet for article in picked}) == MOST_ARTICLES
    assert update.text in {article.text for article in picked}


def test_the_sample_loads_once_and_compares(services: Services) -> None:
    story, changes = load_sample(services)
    again, _ = load_sample(services)
    assert again == story
    assert len(changes.articles) == 5
    found = compare_story(services, story)
    assert {c.article.outlet for c in found.articles} == {article.outlet for article in sample_articles()}
    assert sum(not c.article.complete for c in found.articles) == 1


def test_comparing_needs_two_articles_with_ids_of_their_own(services: Services) -> None:
    one = Article("a1", "O", FERRY[0].title, FERRY[0].text)
    for articles in ([], [one], [one, one]):
        with pytest.raises(ValueError, match="different ids"):
            compare_articles(articles, services.encoder())
