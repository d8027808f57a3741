"""Corrections of grouping: kept, stronger than later runs, undone in any order."""

from __future__ import annotations

import itertools

import pytest

from reader.errors import BadInput, NothingFound
from reader.model.article import Article
from reader.model.feed import Entry
from reader.pipeline import correct
from reader.pipeline.refresh import settle
from reader.pipeline.services import Services
from tests.cli.ferry import FERRY


class Shelf:
    """Four articles on one event, grouped by the real grouping; ids in the order of FERRY."""

    def __init__(self, services: Services) -> None:
        self.services, self.stories = services, services.library.stories
        self.ids = [self.put(n, told.title, told.text) for n, told in enumerate(FERRY)]
        settle(services)
        self.story = self.of(self.ids[0])

    def put(self, n: int, title: str, text: str) -> int:
        now, library = self.services.clock.now(), self.services.library
        outlet = FERRY[n].outlet
        known = {feed.outlet: feed.id for feed in library.feeds.all()}
        feed = known.get(outlet) or library.feeds.add(f"https://{n}.example/feed", outlet, at=now).id
        return library.articles.put(
            feed, Entry("g", None, title), Article("x", outlet, title, text), now
        ).article_id

    def of(self, article: int) -> int:
        (place,) = self.stories.places([article])
        assert place.story_id is not None
        return place.story_id

    def state(self) -> dict[int, tuple[int | None, bool]]:
        return {p.article_id: (p.story_id, p.pinned) for p in self.stories.places(self.ids)}


@pytest.fixture
def shelf(services: Services) -> Shelf:
    made = Shelf(services)
    assert {made.of(article) for article in made.ids} == {made.story}
    return made


def again(shelf: Shelf) -> None:
    """Every article arrives with other words, and is placed anew."""
    for n, told in enumerate(FERRY):
        shelf.put(n, told.title, told.text + "\n\nThis paragraph came later.")
    settle(shelf.services)


def test_an_article_taken_out_stays_out_when_it_is_placed_again(shelf: Shelf) -> None:
    article = shelf.ids[1]
    shelf.services.library.articles.set_read([article], True)
    shelf.services.library.articles.set_saved([article], True)
    done = correct.take_out(shelf.services, article)
    assert done.story_id == shelf.story and shelf.of(article) != shelf.story
    alone = shelf.of(article)
    again(shelf)
    assert shelf.of(article) == alone
    assert {shelf.of(each) for each in shelf.ids if each != article} == {shelf.story}
    (row,) = shelf.services.library.articles.rows_of([article])
    assert row.saved
    row_of_story = shelf.stories.row(alone)
    assert row_of_story is not None and row_of_story.title == FERRY[1].title


def test_undo_brings_back_story_reasons_and_pins(shelf: Shelf) -> None:
    before, reasons = shelf.state(), [p.because for p in shelf.stories.places(shelf.ids)]
    title = shelf.stories.title(shelf.story)
    done = correct.take_out(shelf.services, shelf.ids[1])
    assert all(pinned for _, pinned in shelf.state().values())
    shown = correct.undo(shelf.services, done.id)
    assert shown.story_id == shelf.story
    assert shelf.state() == before
    assert [p.because for p in shelf.stories.places(shelf.ids)] == reasons
    assert shelf.stories.title(shelf.story) == title
    with pytest.raises(NothingFound):
        correct.undo(shelf.services, done.id)


def test_a_merged_story_comes_back_with_its_own_id(shelf: Shelf) -> None:
    done = correct.split(shelf.services, shelf.story, shelf.ids[2:])
    apart = shelf.of(shelf.ids[2])
    assert done.story_id == apart == shelf.of(shelf.ids[3]) != shelf.story
    merged = correct.merge(shelf.services, shelf.story, apart)
    assert shelf.stories.row(apart) is None
    assert set(shelf.stories.article_ids(shelf.story)) == set(shelf.ids)
    again(shelf)
    assert set(shelf.stories.article_ids(shelf.story)) == set(shelf.ids)
    correct.undo(shelf.services, merged.id)
    assert set(shelf.stories.article_ids(apart)) == set(shelf.ids[2:])
    correct.undo(shelf.services, done.id)
    assert set(shelf.stories.article_ids(shelf.story)) == set(shelf.ids)
    assert shelf.stories.row(apart) is None


def test_a_moved_article_goes_where_it_was_told(shelf: Shelf) -> None:
    correct.take_out(shelf.services, shelf.ids[0])
    other = shelf.of(shelf.ids[0])
    done = correct.move(shelf.services, [shelf.ids[1]], other)
    again(shelf)
    assert shelf.of(shelf.ids[1]) == other
    correct.undo(shelf.services, done.id)
    assert shelf.of(shelf.ids[1]) == shelf.story
    assert shelf.of(shelf.ids[0]) == other


@pytest.mark.parametrize("order", list(itertools.permutations(range(3))))
def test_undone_in_any_order_all_is_as_it_was(shelf: Shelf, order: tuple[int, ...]) -> None:
    before = shelf.state()
    one = correct.take_out(shelf.services, shelf.ids[0])
    two = correct.move(shelf.services, [shelf.ids[1]], shelf.of(shelf.ids[0]))
    three = correct.merge(shelf.services, shelf.of(shelf.ids[0]), shelf.story)
    assert len({shelf.of(each) for each in shelf.ids}) == 1
    for number in order:
        correct.undo(shelf.services, (one, two, three)[number].id)
    assert shelf.state() == before
    assert shelf.services.library.corrections.in_force() == []
    assert shelf.services.library.integrity_check() == []


def test_pinned_articles_stay_until_that_is_undone(shelf: Shelf) -> None:
    done = correct.pin(shelf.services, shelf.story)
    assert shelf.stories.pinned() == frozenset(shelf.ids)
    correct.undo(shelf.services, done.id)
    assert shelf.stories.pinned() == frozenset()


def test_what_cannot_be_is_refused_and_nothing_is_kept(shelf: Shelf) -> None:
    services = shelf.services
    with pytest.raises(BadInput):
        correct.merge(services, shelf.story, shelf.story)
    with pytest.raises(BadInput):
        correct.split(services, shelf.story, shelf.ids)
    with pytest.raises(BadInput):
        correct.split(services, shelf.story, [])
    with pytest.raises(BadInput):
        correct.move(services, [shelf.ids[0]], shelf.story)
    with pytest.raises(NothingFound):
        correct.move(services, [shelf.ids[0]], 999)
    with pytest.raises(NothingFound):
        correct.take_out(services, 999)
    correct.take_out(services, shelf.ids[0])
    with pytest.raises(BadInput, match="alone"):
        correct.take_out(services, shelf.ids[0])
    assert len(services.library.corrections.in_force()) == 1


def test_articles_that_went_meanwhile_do_not_stop_an_undo(shelf: Shelf) -> None:
    done = correct.take_out(shelf.services, shelf.ids[0])
    feed = next(f for f in shelf.services.library.feeds.all() if f.outlet == FERRY[0].outlet)
    shelf.services.library.feeds.remove(feed.id)
    correct.undo(shelf.services, done.id)
    assert set(shelf.stories.article_ids(shelf.story)) == set(shelf.ids[1:])
