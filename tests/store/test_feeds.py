"""Subscriptions, their health, the activity log and corrections."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import NothingFound
from reader.model.feed import Validators
from reader.store.filters import Where
from reader.store.library import Library
from tests.store.conftest import NOW, Shelf, article, minutes

headers = st.none() | st.text(st.characters(), max_size=30)


def test_a_feed_is_kept_and_found(shelf: Shelf) -> None:
    feeds = shelf.library.feeds
    assert feeds.all() == [shelf.gazette, shelf.courier]  # the top folder first
    assert feeds.by_url("https://courier.test/feed") == shelf.courier == feeds.get(shelf.courier.id)
    assert feeds.by_url("https://nobody.test/") is None
    assert (shelf.courier.title, shelf.courier.outlet, shelf.courier.folder) == (
        "The Courier",
        "The Courier",
        "Local",
    )
    assert (shelf.courier.added, shelf.courier.next_check, shelf.courier.failures) == (NOW, None, 0)


def test_a_known_address_is_not_followed_twice(shelf: Shelf) -> None:
    assert shelf.library.feeds.add(shelf.courier.url, "Another name", at=NOW) == shelf.courier
    assert len(shelf.library.feeds.all()) == 2


def test_a_readers_title_outlives_the_feeds(shelf: Shelf) -> None:
    feeds, feed = shelf.library.feeds, shelf.courier.id
    feeds.rename(feed, "My paper")
    feeds.record_success(feed, at=NOW, next_check=None, title="Courier (new)")
    assert feeds.get(feed).title == "My paper"
    feeds.rename(feed, None)
    assert feeds.get(feed).title == "Courier (new)"
    feeds.move(feed, "World")
    assert feeds.get(feed).folder == "World"


def test_what_joins_a_folder_is_kept_as_long_as_all_in_it(shelf: Shelf) -> None:
    feeds = shelf.library.feeds

    def joins(number: int, folder: str = "Local") -> int | None:
        return feeds.add(f"https://n{number}.test/", f"N{number}", at=NOW, folder=folder).keep_days

    feeds.set_keep_days(shelf.courier.id, 7)
    second = feeds.add("https://second.test/", "Second", at=NOW, folder="Local")
    assert second.keep_days is None, "one alone has its days for itself"
    feeds.set_keep_days(second.id, 7)
    assert joins(2) == 7
    feeds.move(shelf.gazette.id, "Local")
    assert feeds.get(shelf.gazette.id).keep_days == 7
    feeds.move(shelf.gazette.id, "")
    assert feeds.get(shelf.gazette.id).keep_days == 7, "and takes its days along"
    feeds.set_keep_days(shelf.courier.id, 30)
    assert joins(3) is None, "they differ"
    assert joins(4, "") is joins(5, "Far") is None


def test_in_a_folder_of_another_name_all_are_kept_as_long_as_before(shelf: Shelf) -> None:
    feeds = shelf.library.feeds
    fresh = feeds.add("https://n.test/", "N", at=NOW, folder="Local")
    inside = (shelf.courier.id, fresh.id, shelf.gazette.id)
    feeds.move(shelf.gazette.id, "Local")
    for feed in inside[:2]:
        feeds.set_keep_days(feed, 7)
    for feed in inside:
        feeds.move(feed, "Near", joins=False)
    assert [(feeds.get(each).folder, feeds.get(each).keep_days) for each in inside] == [
        ("Near", 7), ("Near", 7), ("Near", None),
    ]  # fmt: skip


def test_days_of_its_own_are_kept_in_a_folder(shelf: Shelf) -> None:
    feeds = shelf.library.feeds
    for feed in (shelf.courier, feeds.add("https://n.test/", "N", at=NOW, folder="Local")):
        feeds.set_keep_days(feed.id, 7)
    feeds.set_keep_days(shelf.gazette.id, 0)
    feeds.move(shelf.gazette.id, "Local")
    assert feeds.get(shelf.gazette.id).keep_days == 0


def test_health_is_kept(shelf: Shelf) -> None:
    feeds, feed = shelf.library.feeds, shelf.courier.id
    for number in (1, 2):
        feeds.record_failure(
            feed, at=NOW, sentence="It did not answer.", next_check=NOW + minutes(number * 60)
        )
    sick = feeds.get(feed)
    assert (sick.failures, sick.error, sick.last_checked, sick.last_ok) == (
        2,
        "It did not answer.",
        NOW,
        None,
    )
    assert sick.next_check == NOW + minutes(120)
    feeds.record_success(feed, at=NOW + minutes(120), next_check=NOW + minutes(180))
    well = feeds.get(feed)
    assert (well.failures, well.error, well.last_ok) == (0, None, NOW + minutes(120))


def test_what_is_due_is_asked_for_in_order(shelf: Shelf) -> None:
    feeds = shelf.library.feeds
    assert [feed.id for feed in feeds.due(NOW)] == [shelf.courier.id, shelf.gazette.id]
    feeds.record_success(shelf.courier.id, at=NOW, next_check=NOW + minutes(60))
    feeds.set_next_check(shelf.gazette.id, NOW + minutes(30))
    assert feeds.due(NOW) == []
    assert [feed.id for feed in feeds.due(NOW + minutes(60))] == [shelf.gazette.id, shelf.courier.id]


def test_a_feed_asked_while_the_clock_was_wrong_is_due_once_it_is_right(shelf: Shelf) -> None:
    feeds, ahead = shelf.library.feeds, NOW + timedelta(days=900)
    feeds.record_success(shelf.courier.id, at=ahead, next_check=ahead + minutes(60))
    feeds.record_success(shelf.gazette.id, at=NOW + minutes(30), next_check=NOW + minutes(90))
    assert [feed.id for feed in feeds.due(NOW)] == [shelf.courier.id]


def test_a_pause_noted_while_the_clock_was_wrong_does_not_last_for_years(shelf: Shelf) -> None:
    fetching = shelf.library.fetching
    fetching.pause("news.test", NOW + timedelta(days=900))
    fetching.pause("sport.test", NOW + minutes(60))
    assert set(fetching.pauses(NOW)) == {"sport.test"}
    fetching.pause("news.test", NOW + minutes(30))
    fetching.pause("sport.test", NOW + minutes(30))
    assert fetching.pauses(NOW) == {"news.test": NOW + minutes(30), "sport.test": NOW + minutes(60)}


def test_an_address_moves_unless_another_feed_has_it(shelf: Shelf) -> None:
    feeds = shelf.library.feeds
    feeds.record_success(shelf.courier.id, at=NOW, next_check=None, url="https://courier.test/new")
    assert feeds.get(shelf.courier.id).url == "https://courier.test/new"
    feeds.record_success(shelf.courier.id, at=NOW, next_check=None, url=shelf.gazette.url)
    assert feeds.get(shelf.courier.id).url == "https://courier.test/new"


@given(etag=headers, modified=headers)
@settings(max_examples=60)
def test_validators_are_kept_byte_for_byte(shelf: Shelf, etag: str | None, modified: str | None) -> None:
    given_back = Validators(etag, modified)
    shelf.library.feeds.record_success(shelf.courier.id, at=NOW, next_check=None, validators=given_back)
    assert shelf.library.feeds.validators(shelf.courier.id) == given_back


def test_validators_stay_until_new_ones_come_and_grow_old(shelf: Shelf) -> None:
    feeds, feed = shelf.library.feeds, shelf.courier.id
    assert feeds.validators(feed) == Validators()
    feeds.record_success(feed, at=NOW, next_check=None, validators=Validators('W/"a"', "Mon"))
    feeds.record_success(feed, at=NOW + minutes(5), next_check=None)
    feeds.record_failure(feed, at=NOW, sentence="x", next_check=None)
    assert feeds.validators(feed) == Validators('W/"a"', "Mon")
    assert feeds.validators(feed, since=NOW) == Validators('W/"a"', "Mon")
    assert feeds.validators(feed, since=NOW + minutes(1)) == Validators()
    feeds.record_success(feed, at=NOW, next_check=None, validators=Validators())
    assert feeds.validators(feed) == Validators()


def test_unread_counts_follow_the_marks(shelf: Shelf) -> None:
    ids = [shelf.put(str(number)).article_id for number in range(3)]
    assert shelf.library.feeds.get(shelf.courier.id).unread == 3
    shelf.library.articles.set_read(ids[:2], True)
    assert shelf.library.feeds.get(shelf.courier.id).unread == 1


def test_removing_a_feed_leaves_nothing_of_it(shelf: Shelf) -> None:
    put = shelf.put(feed=shelf.gazette)
    shelf.put(feed=shelf.gazette, body="Changed.")
    shelf.library.stories.sign(put.article_id, ["a"], b"x", NOW)
    shelf.library.articles.stamp([put.article_id], "page", 1)
    shelf.library.log.add(shelf.gazette.id, shelf.gazette.url, "ok", at=NOW)
    changes = shelf.library.feeds.remove(shelf.gazette.id)
    assert changes.feeds == {shelf.gazette.id} and changes.articles == {put.article_id}
    for table in ("articles", "texts", "versions", "entries", "stamps", "signatures", "signature_keys"):
        assert shelf.library._db.one(f"SELECT count(*) FROM {table}") == (0,), table
    (noted,) = shelf.library.log.recent()
    assert (noted.feed_id, noted.url) == (None, shelf.gazette.url)  # what happened is still told


def test_a_feed_that_is_not_there_is_said(shelf: Shelf) -> None:
    feeds = shelf.library.feeds
    for ask in (feeds.get, feeds.remove, feeds.validators):
        with pytest.raises(NothingFound, match="no feed 9"):
            ask(9)
    for change in (feeds.rename, feeds.move, feeds.set_outlet):
        with pytest.raises(NothingFound, match="no feed 9"):
            change(9, "x")
    with pytest.raises(NothingFound, match="no feed 9"):
        feeds.record_failure(9, at=NOW, sentence="x", next_check=None)


def test_work_on_what_was_removed_meanwhile_is_refused_or_left_out(shelf: Shelf) -> None:
    """The reader removes a feed while it is being asked: whatever still comes in for it harms nothing."""
    library = shelf.library
    gone = shelf.put(feed=shelf.gazette).article_id
    here = shelf.put().article_id
    library.feeds.remove(shelf.gazette.id)
    with library.transaction():
        with pytest.raises(NothingFound, match="no feed"):
            shelf.put(feed=shelf.gazette)
        with pytest.raises(NothingFound, match="no article"):
            library.stories.sign(gone, ["a"], b"", NOW)
        with pytest.raises(NothingFound, match="no article"):
            library.stories.assign(gone, None)
        with pytest.raises(NothingFound, match="no article"):
            library.articles.fill(gone, article(), NOW)
        with pytest.raises(NothingFound, match="version 1 of article"):
            library.passages.put(gone, 1, 1, [])
        library.articles.stamp([gone, here], "place", 1)
        assert not library.articles.set_read([gone], True)
        story = library.stories.assign(here, None, copy_of=gone)
        library.log.add(shelf.gazette.id, shelf.gazette.url, "ok", at=NOW)
    assert library.articles.pending("place", 1, 9) == [] and library.stories.copies(story) == {}
    assert [noted.feed_id for noted in library.log.recent()] == [None]
    assert library.integrity_check() == []


def test_the_log_tells_every_outcome_newest_first(shelf: Shelf) -> None:
    log, feed = shelf.library.log, shelf.courier
    log.add(feed.id, feed.url, "ok", at=NOW, status=200, size=812, milliseconds=40, new=3, changed=1)
    log.add(None, "https://page.test/", "skipped", "It asked to wait.", at=NOW + minutes(1))
    log.add(feed.id, feed.url, "failed", "It answered 500.", at=NOW + minutes(2), status=500)
    assert [each.outcome for each in log.recent()] == ["failed", "skipped", "ok"]
    assert [each.outcome for each in log.recent(feed.id)] == ["failed", "ok"]
    last = log.recent(feed.id)[-1]
    assert (last.at, last.status, last.bytes, last.milliseconds, last.new, last.changed) == (
        NOW,
        200,
        812,
        40,
        3,
        1,
    )
    first = log.recent(limit=1)
    assert [each.outcome for each in log.recent(limit=5, before=first[0].id)] == ["skipped", "ok"]
    assert log.prune(NOW + minutes(1)) == 1
    assert [each.outcome for each in log.recent()] == ["failed", "skipped"]


def test_corrections_outlive_their_story_and_can_be_undone(shelf: Shelf) -> None:
    one = shelf.put().article_id
    story = shelf.library.stories.assign(one, None)
    corrections = shelf.library.corrections
    move = corrections.add(
        "move", at=NOW, article_id=one, story_id=story, other_story_id=7, detail={"why": "ü"}
    )
    pin = corrections.add("pin", at=NOW, article_id=one)
    assert [each.id for each in corrections.in_force()] == [move, pin]
    (kept,) = corrections.in_force(story)
    assert (kept.kind, kept.article_id, kept.detail, kept.made) == ("move", one, {"why": "ü"}, NOW)
    assert [each.id for each in corrections.in_force(7)] == [move]
    corrections.undo(move, NOW + minutes(1))
    assert [each.id for each in corrections.in_force()] == [pin]
    with pytest.raises(NothingFound):
        corrections.undo(move, NOW)


def test_everything_is_there_after_closing(shelf: Shelf) -> None:
    shelf.put("1", body="Kittiwake.")
    shelf.library.articles.set_saved([1], True)
    shelf.library.feeds.record_failure(shelf.courier.id, at=NOW, sentence="x", next_check=NOW + minutes(9))
    before = (shelf.library.feeds.all(), shelf.library.articles.rows(), shelf.library.counts())
    shelf.library.close()
    with Library.create_or_open(shelf.library.path) as again:
        assert (again.feeds.all(), again.articles.rows(), again.counts()) == before


def test_a_feed_that_is_kept_aside_stands_in_its_own_places(shelf: Shelf) -> None:
    library = shelf.library
    for guid, feed in (("1", shelf.courier), ("2", shelf.gazette), ("3", shelf.courier)):
        shelf.put(guid, feed=feed)
    library.feeds.set_aside(shelf.courier.id, True)
    assert library.feeds.get(shelf.courier.id).aside and library.counts().unread == 1
    assert library.articles.ids(Where(together=True)) == [2]
    assert library.articles.ids() == [3, 2, 1]
    assert library.articles.ids(Where(feed_id=shelf.courier.id)) == [3, 1]
    assert library.articles.ids(Where(folder="Local", unread=True)) == [3, 1]
    library.feeds.set_aside(shelf.courier.id, False)
    assert library.articles.ids(Where(together=True)) == [3, 2, 1] and library.counts().unread == 3
    with pytest.raises(NothingFound):
        library.feeds.set_aside(99, True)
