"""Old articles go; what the reader saved or put right stays for ever; nothing comes back by itself."""

from __future__ import annotations

from datetime import timedelta

from reader.settings import KEEP_DAYS, Settings
from reader.store.filters import Where
from tests.store.conftest import NOW, Shelf, minutes

LONG_AGO = NOW - timedelta(days=400)


def old(shelf: Shelf, guid: str) -> int:
    return shelf.put(guid, seen=LONG_AGO, at=LONG_AGO).article_id


def left(shelf: Shelf) -> set[int]:
    return set(shelf.library.articles.ids())


def test_old_articles_go_with_their_stories(shelf: Shelf) -> None:
    gone, stale, kept = old(shelf, "old"), old(shelf, "stale"), shelf.put("young").article_id
    empty = shelf.library.stories.assign(gone, None)
    mixed = shelf.library.stories.assign(kept, None)
    shelf.library.stories.assign(stale, mixed)
    articles, octets = shelf.library.retention.would_remove(NOW, 365)
    assert articles == 2 and octets > 20
    changes = shelf.library.retention.remove(NOW, 365)
    assert changes.articles == {gone, stale} and changes.stories == {empty, mixed}
    assert changes.feeds == {shelf.courier.id}
    assert left(shelf) == {kept}
    assert [(row.id, row.articles) for row in shelf.library.stories.rows()] == [(mixed, 1)]
    assert shelf.library.feeds.get(shelf.courier.id).unread == 1
    assert shelf.library.integrity_check() == []
    assert shelf.library.retention.would_remove(NOW, 365) == (0, 0)
    assert not shelf.library.retention.remove(NOW, 365)


def test_what_is_saved_or_corrected_stays_with_its_whole_story(shelf: Shelf) -> None:
    library = shelf.library
    saved, beside, pinned, moved, in_corrected, gone = (old(shelf, name) for name in "abcdef")
    story = library.stories.assign(saved, None)
    library.stories.assign(beside, story)
    library.articles.set_saved([saved], True)
    library.stories.assign(pinned, None, pinned=True)
    library.corrections.add("move", at=NOW, article_id=moved)
    corrected = library.stories.assign(in_corrected, None)
    undo = library.corrections.add("title", at=NOW, story_id=corrected)
    library.retention.remove(NOW, 365)
    assert left(shelf) == {saved, beside, pinned, moved, in_corrected}
    library.corrections.undo(undo, NOW)
    library.retention.remove(NOW, 365)
    assert left(shelf) == {saved, beside, pinned, moved}
    assert gone not in left(shelf)


def test_an_old_article_of_a_new_subscription_stays(shelf: Shelf) -> None:
    fresh = shelf.put("old news", seen=NOW - minutes(5), at=LONG_AGO).article_id
    shelf.library.retention.remove(NOW, 365)
    assert left(shelf) == {fresh}


def test_what_came_while_the_clock_was_set_back_is_as_young_as_what_came_before_it(shelf: Shelf) -> None:
    gone, young = old(shelf, "old"), shelf.put("young", seen=NOW - minutes(9)).article_id
    set_back = old(shelf, "came yesterday, by a clock of last year")
    shelf.library.retention.remove(NOW, 365)
    assert left(shelf) == {young, set_back} and gone not in left(shelf)
    shelf.library.retention.remove(NOW + timedelta(days=366), 365)
    assert left(shelf) == set(), "it grows old with what stands before it"


def test_a_moment_ahead_of_the_clock_keeps_nothing_for_ever(shelf: Shelf) -> None:
    ahead = NOW + timedelta(days=9000)
    odd, gone = shelf.put("of a clock ahead", seen=ahead, at=LONG_AGO).article_id, old(shelf, "old")
    shelf.library.retention.remove(NOW, 365)
    assert left(shelf) == {odd} and gone != odd


def test_what_was_removed_does_not_come_back_unless_it_changes(shelf: Shelf) -> None:
    old(shelf, "evergreen")
    known = shelf.library.articles.known(shelf.courier.id)
    shelf.library.retention.remove(NOW, 365)
    assert shelf.library.articles.known(shelf.courier.id) == known
    again = shelf.put("evergreen")
    assert (again.article_id, again.outcome) == (0, "same") and left(shelf) == set()
    changed = shelf.put("evergreen", body="Now it matters.")
    assert changed.outcome == "new" and left(shelf) == {changed.article_id}
    assert shelf.put("evergreen", body="Now it matters.").article_id == changed.article_id


def test_many_go_in_steps(shelf: Shelf) -> None:
    with shelf.library.transaction():
        for number in range(450):
            old(shelf, str(number))
    assert len(shelf.library.retention.remove(NOW, 365).articles) == 450
    assert shelf.library.counts().articles == 0


def test_tidying_follows_the_settings(shelf: Shelf) -> None:
    old(shelf, "old")
    shelf.library.log.add(None, "u", "ok", at=NOW - timedelta(days=31))
    shelf.library.log.add(None, "u", "ok", at=NOW - timedelta(days=29))
    Settings(shelf.library.settings).put(KEEP_DAYS, 0)
    assert not shelf.library.tidy(NOW)  # 0 keeps everything
    assert len(shelf.library.log.recent()) == 1
    Settings(shelf.library.settings).reset(KEEP_DAYS)
    assert len(shelf.library.tidy(NOW).articles) == 1
    assert shelf.library.articles.rows(Where()) == []


def test_a_feed_may_have_days_of_its_own(shelf: Shelf) -> None:
    library, week = shelf.library, NOW - timedelta(days=8)
    other = shelf.gazette
    old_mine = old(shelf, "b")
    theirs = shelf.put("c", seen=LONG_AGO, at=LONG_AGO, feed=other).article_id
    mine = shelf.put("a", seen=week, at=week).article_id
    assert library.retention.would_remove(NOW, 365)[0] == 2
    library.feeds.set_keep_days(other.id, 0)
    assert library.feeds.get(other.id).keep_days == 0
    assert library.retention.would_remove(NOW, 365)[0] == 1, "one feed is kept for ever"
    library.feeds.set_keep_days(shelf.courier.id, 7)
    assert library.retention.would_remove(NOW, 365)[0] == 2
    assert library.retention.would_remove(NOW, 0)[0] == 2, "its own days count where all others are for ever"
    assert library.retention.would_remove(NOW, 30, [shelf.courier.id], own=False)[0] == 1, "tried only"
    assert library.retention.would_remove(NOW, 365, [other.id])[0] == 0
    library.articles.set_saved([old_mine], True)
    assert library.tidy(NOW).articles == {mine}
    assert left(shelf) == {old_mine, theirs}
    library.feeds.set_keep_days(other.id, None)
    assert library.tidy(NOW).articles == {theirs}
