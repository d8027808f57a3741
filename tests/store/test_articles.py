"""What is put in stays as it was put in; every version is kept; the reader's marks survive."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import NothingFound
from reader.model.article import Article
from reader.model.feed import Entry
from reader.store.articles import STAGES
from reader.store.filters import Where
from reader.store.moments import from_micros, storable, to_micros
from tests.store.conftest import NOW, Shelf, article, entry, minutes

texts = st.text(max_size=60)
moments = st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


def test_an_article_comes_back_as_it_was_put_in(shelf: Shelf) -> None:
    put = shelf.put(title="Bridge closes", body="The bridge closed.")
    assert put.outcome == "new"
    assert shelf.library.articles.get(put.article_id) == replace(
        article("Bridge closes", "The bridge closed."),
        id=str(put.article_id),
        outlet="The Courier",
        url="https://example.test/g1",
    )
    shown = shelf.library.articles.rows()[0]
    assert (shown.title, shown.snippet, shown.outlet) == (
        "Bridge closes",
        "The bridge closed.",
        "The Courier",
    )
    assert (shown.read, shown.saved, shown.changed, shown.story_id) == (False, False, False, None)
    assert (shown.published, shown.seen) == (NOW, NOW)


@given(title=texts, body=texts, published=st.none() | moments, seen=moments, guid=texts)
@settings(max_examples=60)
def test_any_text_and_time_round_trips(
    shelf: Shelf, title: str, body: str, published: datetime | None, seen: datetime, guid: str
) -> None:
    given_article = Article(
        "x", "x", title, f"{title}\n\n{body}", None, published, "xx", True, body or None, body
    )
    item = Entry(guid, None, title, content_html=body, published=published)
    with shelf.library.transaction():
        put = shelf.library.articles.put(shelf.gazette.id, item, given_article, seen)
        again = shelf.library.articles.put(shelf.gazette.id, item, given_article, seen + timedelta(days=1))
    assert (again.article_id, again.outcome) == (put.article_id, "same")
    if put.outcome == "new":
        got = shelf.library.articles.get(put.article_id)
        assert (got.title, got.text, got.html) == tuple(map(storable, (title, given_article.text, body)))
        assert len(got.text) == len(given_article.text)  # spans stay valid
        assert got.published == published
        assert shelf.library.articles.entry(put.article_id) == item


@given(text=st.text(alphabet=st.characters(), max_size=40))
def test_what_can_be_stored_keeps_its_length(text: str) -> None:
    kept = storable(text)
    assert len(kept) == len(text)
    kept.encode()
    assert "\0" not in kept
    assert storable(kept) == kept


@given(moment=moments)
def test_moments_are_kept_exactly(moment: datetime) -> None:
    assert from_micros(to_micros(moment)) == moment


def test_a_naive_moment_is_refused(shelf: Shelf) -> None:
    with pytest.raises(ValueError, match="time zone"):
        shelf.put(seen=datetime(2026, 1, 1))  # noqa: DTZ001
    assert shelf.library.articles.rows() == []


def test_the_same_entry_twice_is_the_same_article(shelf: Shelf) -> None:
    first = shelf.put()
    before = shelf.library._db.all("SELECT * FROM articles")
    assert shelf.put(seen=NOW + minutes(60)) == replace(first, outcome="same")
    assert shelf.library._db.all("SELECT * FROM articles") == before


def test_the_same_guid_in_two_feeds_is_two_articles(shelf: Shelf) -> None:
    assert shelf.put().article_id != shelf.put(feed=shelf.gazette).article_id


@pytest.mark.parametrize("change", [{"title": "Another headline"}, {"body": "Two."}])
def test_a_change_of_title_or_text_is_a_version(shelf: Shelf, change: dict[str, str]) -> None:
    first = shelf.put()
    changed = shelf.put(seen=NOW + minutes(5), **change)  # type: ignore[arg-type]
    assert changed == replace(first, outcome="changed")
    old, new = shelf.library.articles.versions(first.article_id)
    assert (old.title, old.text, old.seen) == ("A headline", "A headline\n\nOne.", NOW)
    assert new.seen == NOW + minutes(5)
    assert new.text == shelf.library.articles.get(first.article_id).text
    assert shelf.library.articles.version(first.article_id) == 2


def test_white_space_and_markup_are_no_version(shelf: Shelf) -> None:
    first = shelf.put()
    spaced = replace(article(), text="A headline\n\n\n One. ")
    put = shelf.library.articles.put(shelf.courier.id, entry(body="One. "), spaced, NOW)
    assert put == replace(first, outcome="same")
    assert len(shelf.library.articles.versions(first.article_id)) == 1


def test_a_silent_change_is_told_from_an_announced_one(shelf: Shelf) -> None:
    articles, feed = shelf.library.articles, shelf.courier.id

    def change(body: str, updated: datetime | None, hours: int) -> None:
        found = replace(article(body=body), updated=updated)
        assert articles.put(feed, entry(body=body), found, NOW + timedelta(hours=hours)).outcome != "same"

    change("The pier is 80 metres long.", None, 0)
    change("The pier is 90 metres long.", None, 1)  # neither a note nor a date
    change("The pier is 91 metres long.\n\nCorrection: an earlier figure was wrong.", None, 2)
    change("The pier is 92 metres long.\n\nCorrection: an earlier figure was wrong.", None, 3)  # an old note
    change("The pier is 93 metres long.", NOW + timedelta(hours=4), 5)  # the feed gives a date
    change("The pier is 94 metres long.", NOW + timedelta(hours=4), 6)  # the same date again
    change("The pier is 95 metres long.", NOW + timedelta(hours=7), 7)
    told = [version.announced for version in articles.versions(1)]
    assert told == [None, False, True, False, True, False, True]


def test_a_headline_that_changes_with_the_date_is_announced(shelf: Shelf) -> None:
    """The text is the page's, so that only the headline is taken from the feed."""
    articles, feed = shelf.library.articles, shelf.courier.id
    first = replace(article(), text_from="page", updated=NOW)
    articles.put(feed, entry(), first, NOW)
    later = replace(article("Another headline"), text_from="feed", updated=NOW + timedelta(hours=1))
    articles.put(feed, entry(title="Another headline"), later, NOW + timedelta(hours=2))
    assert [version.announced for version in articles.versions(1)] == [None, True]


def test_many_versions_are_all_kept_in_order(shelf: Shelf) -> None:
    for number in range(6):
        put = shelf.put(body=f"Text {number}.", seen=NOW + minutes(number))
    kept = shelf.library.articles.versions(put.article_id)
    assert [version.text.split()[-1] for version in kept] == [f"{number}." for number in range(6)]
    assert [version.seen for version in kept] == [NOW + minutes(number) for number in range(6)]


def test_a_text_that_comes_back_is_a_version_again(shelf: Shelf) -> None:
    for body in ("One.", "Two.", "One."):
        put = shelf.put(body=body)
    assert [version.text[-4:] for version in shelf.library.articles.versions(put.article_id)] == [
        "One.", "Two.", "One.",
    ]  # fmt: skip


def test_a_complete_text_is_never_replaced_by_a_teaser(shelf: Shelf) -> None:
    put = shelf.put(body="All of it.")
    shelf.library.articles.stamp([put.article_id], "page", 1)
    again = shelf.put(body="All of…", complete=False)
    assert again.outcome == "same"
    assert shelf.library.articles.get(put.article_id).text.endswith("All of it.")
    assert shelf.library.articles.pending("page", 1, 9) == [put.article_id]  # the page is looked at again


def test_a_new_headline_over_a_teaser_is_seen(shelf: Shelf) -> None:
    put = shelf.put(body="All of it.")
    again = shelf.put(title="Sharper headline", body="All of…", complete=False)
    assert again.outcome == "changed"
    now = shelf.library.articles.get(put.article_id)
    assert (now.title, now.text, now.complete) == ("Sharper headline", "Sharper headline\n\nAll of it.", True)


def test_a_page_fills_the_teaser_of_the_same_version(shelf: Shelf) -> None:
    put = shelf.put(body="All of…", complete=False)
    shelf.library.articles.set_read([put.article_id], True)
    for stage in STAGES:
        shelf.library.articles.stamp([put.article_id], stage, 3)
    assert shelf.library.articles.fill(put.article_id, article(body="All of it."), NOW) == "changed"
    (only,) = shelf.library.articles.versions(put.article_id)
    assert (only.complete, only.text) == (True, "A headline\n\nAll of it.")
    assert not shelf.library.articles.rows()[0].changed  # the outlet changed nothing
    pending = {stage: shelf.library.articles.pending(stage, 3, 9) for stage in STAGES}
    assert pending.pop("page") == []
    assert pending == {stage: [put.article_id] for stage in ("enrich", "place", "quotes")}
    assert shelf.put(body="All of…", complete=False).outcome == "same"  # the feed carries its teaser still


def test_a_page_that_differs_from_a_complete_text_is_a_version(shelf: Shelf) -> None:
    put = shelf.put(body="All of it.")
    assert (
        shelf.library.articles.fill(put.article_id, article(body="All of it, corrected."), NOW) == "changed"
    )
    assert shelf.library.articles.version(put.article_id) == 2
    assert shelf.library.articles.fill(put.article_id, article(body="All…", complete=False), NOW) == "same"
    assert shelf.library.articles.version(put.article_id) == 2


def test_read_and_saved_survive_a_new_version(shelf: Shelf) -> None:
    put = shelf.put()
    shelf.library.articles.set_read([put.article_id], True)
    shelf.library.articles.set_saved([put.article_id], True)
    shelf.put(body="Two.")
    shown = shelf.library.articles.rows()[0]
    assert (shown.read, shown.saved, shown.changed) == (True, True, True)
    shelf.library.articles.set_read([put.article_id], True)  # read again: the change has been seen
    assert not shelf.library.articles.rows()[0].changed


def test_what_was_never_read_has_not_changed_since(shelf: Shelf) -> None:
    shelf.put()
    shelf.put(body="Two.")
    assert not shelf.library.articles.rows()[0].changed


def test_marks_say_what_they_touched_and_only_that(shelf: Shelf) -> None:
    one, two = shelf.put("1").article_id, shelf.put("2", feed=shelf.gazette).article_id
    story = shelf.library.stories.assign(one, None)
    changes = shelf.library.articles.set_read([one, two, 999], True)
    assert changes.articles == {one, two}
    assert changes.feeds == {shelf.courier.id, shelf.gazette.id}
    assert changes.stories == {story}
    assert not shelf.library.articles.set_read([one, two], True)
    assert shelf.library.articles.set_read([one], False).articles == {one}


def test_marking_a_list_read_can_be_undone(shelf: Shelf) -> None:
    ids = [shelf.put(str(number)).article_id for number in range(4)]
    shelf.library.articles.set_read(ids[:1], True)
    changes = shelf.library.articles.set_read(ids, True)
    assert changes.articles == set(ids[1:])
    assert shelf.library.counts().unread == 0
    shelf.library.articles.set_read(changes.articles, False)
    assert [shown.id for shown in shelf.library.articles.rows(Where(unread=True))] == ids[:0:-1]


def test_an_article_of_the_future_stands_where_it_was_seen(shelf: Shelf) -> None:
    late = shelf.put("late", at=NOW + timedelta(days=400)).article_id
    later = shelf.put("later", seen=NOW + minutes(1), at=NOW + minutes(1)).article_id
    assert [shown.id for shown in shelf.library.articles.rows()] == [later, late]


def test_stages_find_what_is_left_to_do(shelf: Shelf) -> None:
    ids = [shelf.put(str(number)).article_id for number in range(5)]
    articles = shelf.library.articles
    assert articles.pending("enrich", 1, 3) == ids[:1:-1]
    articles.stamp(ids, "enrich", 1)
    assert articles.pending("enrich", 1, 9) == []
    assert articles.pending("enrich", 2, 9) == ids[::-1]  # a newer stage does everything again
    shelf.put("2", body="Changed.")
    assert articles.pending("enrich", 1, 9) == [ids[2]]


def test_what_is_not_there_is_said(shelf: Shelf) -> None:
    articles = shelf.library.articles
    asked = (articles.get, articles.entry, articles.versions, articles.version)
    for ask in asked:
        with pytest.raises(NothingFound, match="no article 77"):
            ask(77)
    assert articles.get_many([77]) == [] and articles.rows_of([77]) == []


def test_ids_are_never_used_twice(shelf: Shelf) -> None:
    gone = shelf.put("last", feed=shelf.gazette).article_id
    shelf.library.feeds.remove(shelf.gazette.id)
    assert shelf.put("next").article_id > gone
