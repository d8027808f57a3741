"""Stories: stable ids, copies count once, summaries stay true to their articles."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import NothingFound
from reader.store.signatures import MOST_PER_KEY, Known
from tests.store.conftest import NOW, Shelf, article, entry, minutes


def test_a_new_story_takes_the_articles_title(shelf: Shelf) -> None:
    put = shelf.put(title="Bridge closes")
    story = shelf.library.stories.assign(put.article_id, None, ["bridge"])
    (row,) = shelf.library.stories.rows()
    assert (row.id, row.title, row.outlets, row.articles, row.unread) == (
        story,
        "Bridge closes",
        ("The Courier",),
        1,
        1,
    )
    assert (row.first, row.latest, row.because, row.voices) == (NOW, NOW, ("bridge",), 1)
    assert shelf.library.articles.rows()[0].story_id == story


def test_a_story_grows(shelf: Shelf) -> None:
    one = shelf.put("1", at=NOW - minutes(60)).article_id
    two = shelf.put("2", feed=shelf.gazette).article_id
    story = shelf.library.stories.assign(one, None, ["bridge", "Ada"])
    assert shelf.library.stories.assign(two, story, ["Ada"]) == story
    row = shelf.library.stories.row(story)
    assert row is not None
    assert (row.outlets, row.articles, row.voices) == (("The Courier", "The Gazette"), 2, 2)
    assert (row.first, row.latest) == (NOW - minutes(60), NOW)
    assert row.because == ("Ada", "bridge")  # what most of its articles share stands first
    assert shelf.library.stories.article_ids(story) == [one, two]
    assert [member.id for member in shelf.library.stories.articles_of(story)] == [one, two]
    assert shelf.library.stories.because(two) == ("Ada",)


def test_copies_are_one_voice(shelf: Shelf) -> None:
    original, copy = shelf.put("1").article_id, shelf.put("2", feed=shelf.gazette).article_id
    story = shelf.library.stories.assign(original, None)
    shelf.library.stories.assign(copy, story, copy_of=original)
    row = shelf.library.stories.row(story)
    assert row is not None and (row.voices, row.outlets) == (1, ("The Courier", "The Gazette"))
    assert shelf.library.stories.copies(story) == {copy: original}
    own = shelf.put("3", feed=shelf.gazette).article_id
    shelf.library.stories.assign(own, story)
    row = shelf.library.stories.row(story)
    assert row is not None and row.voices == 2


def test_a_copy_whose_original_went_elsewhere_is_a_voice_again(shelf: Shelf) -> None:
    original, copy = shelf.put("1").article_id, shelf.put("2", feed=shelf.gazette).article_id
    story = shelf.library.stories.assign(original, None)
    shelf.library.stories.assign(copy, story, copy_of=original)
    shelf.library.stories.assign(original, None)
    row = shelf.library.stories.row(story)
    assert row is not None and (row.voices, row.outlets) == (1, ("The Gazette",))
    shelf.library.stories.assign(shelf.put("3").article_id, story)
    row = shelf.library.stories.row(story)
    assert row is not None and row.voices == 2


def test_an_article_moves_and_an_empty_story_goes(shelf: Shelf) -> None:
    one, two = shelf.put("1").article_id, shelf.put("2").article_id
    first, second = (shelf.library.stories.assign(each, None) for each in (one, two))
    shelf.library.stories.assign(one, second)
    assert shelf.library.stories.row(first) is None
    assert [row.id for row in shelf.library.stories.rows()] == [second]
    assert shelf.library.stories.assign(one, None) > second  # an id never means another story


def test_what_the_reader_pinned_stays(shelf: Shelf) -> None:
    one, two = shelf.put("1").article_id, shelf.put("2").article_id
    story = shelf.library.stories.assign(one, None, pinned=True)
    other = shelf.library.stories.assign(two, None)
    assert shelf.library.stories.assign(one, other) == story
    assert shelf.library.stories.assign(one, other, pinned=False) == other


def test_marks_show_in_the_story(shelf: Shelf) -> None:
    one = shelf.put("1").article_id
    story = shelf.library.stories.assign(one, None)
    shelf.library.articles.set_saved([one], True)
    shelf.library.articles.set_read([one], True)
    row = shelf.library.stories.row(story)
    assert row is not None and (row.unread, row.saved) == (0, True)


def test_removing_a_feed_renews_its_stories(shelf: Shelf) -> None:
    one, two = shelf.put("1").article_id, shelf.put("2", feed=shelf.gazette).article_id
    alone = shelf.put("3", feed=shelf.gazette).article_id
    both = shelf.library.stories.assign(one, None)
    shelf.library.stories.assign(two, both)
    gone = shelf.library.stories.assign(alone, None)
    changes = shelf.library.feeds.remove(shelf.gazette.id)
    assert changes.articles == {two, alone} and changes.stories == {both, gone}
    assert [(row.id, row.outlets) for row in shelf.library.stories.rows()] == [(both, ("The Courier",))]
    assert shelf.library.integrity_check() == []


def test_an_outlet_gets_its_name_in_stories(shelf: Shelf) -> None:
    story = shelf.library.stories.assign(shelf.put().article_id, None)
    assert shelf.library.feeds.set_outlet(shelf.courier.id, "Courier Group").stories == {story}
    row = shelf.library.stories.row(story)
    assert row is not None and row.outlets == ("Courier Group",)


def test_a_comparison_is_kept_and_shown(shelf: Shelf) -> None:
    stories = shelf.library.stories
    story = stories.assign(shelf.put().article_id, None)
    assert stories.comparison(story) is None and stories.comparison_key(story) is None
    document = '{"schema": "variorum/comparison/1", "quote": "„so“ 🙂"}'
    stories.put_comparison(story, "k1", document, divergence=2.5, differs="1 figure disagrees")
    assert (stories.comparison(story), stories.comparison_key(story)) == (document, "k1")
    row = stories.row(story)
    assert row is not None and (row.differs, row.divergence) == ("1 figure disagrees", 2.5)
    stories.drop_comparison(story)
    assert stories.comparison(story) is None
    row = stories.row(story)
    assert row is not None and (row.differs, row.divergence) == ("", 0.0)


def test_the_content_key_follows_what_is_compared(shelf: Shelf) -> None:
    stories, articles = shelf.library.stories, shelf.library.articles
    one = shelf.put("1", complete=False).article_id
    story = stories.assign(one, None)
    keys = [stories.content_key(story)]
    articles.set_read([one], True)
    stories.set_title(story, "Another title")
    assert stories.content_key(story) == keys[0]
    articles.fill(one, article(body="Longer."), NOW)
    keys.append(stories.content_key(story))
    shelf.put("1", body="Changed.")
    keys.append(stories.content_key(story))
    stories.assign(shelf.put("2").article_id, story)
    keys.append(stories.content_key(story))
    shelf.library.feeds.set_outlet(shelf.courier.id, "Renamed")
    keys.append(stories.content_key(story))
    assert len(set(keys)) == len(keys)


def test_what_is_not_there_is_said(shelf: Shelf) -> None:
    stories = shelf.library.stories
    with pytest.raises(NothingFound, match="no article 77"):
        stories.assign(77, None)
    with pytest.raises(NothingFound, match="no story 77"):
        stories.assign(shelf.put().article_id, 77)
    with pytest.raises(NothingFound, match="no story 77"):
        stories.set_title(77, "x")
    with pytest.raises(NothingFound, match="no story 77"):
        stories.put_comparison(77, "k", "{}")
    assert stories.rows() == [] and stories.row(77) is None


def test_candidates_share_keys_within_the_time(shelf: Shelf) -> None:
    stories = shelf.library.stories
    times = {"near": NOW, "far": NOW - timedelta(days=30), "other": NOW}
    ids = {name: shelf.put(name).article_id for name in times}
    story = stories.assign(ids["near"], None)
    for name, when in times.items():
        stories.sign(ids[name], ["bridge", "Ada"] if name != "other" else ["weather"], name.encode(), when)
    found = stories.candidates(["Ada", "bridge", "engineer"], NOW - timedelta(days=3), NOW, 10)
    assert [(each.article_id, each.story_id, each.data) for each in found] == [(ids["near"], story, b"near")]
    assert stories.candidates(["Ada"], NOW - timedelta(days=3), NOW, 10, but=ids["near"]) == []
    assert stories.candidates([], NOW, NOW, 10) == []


def test_what_a_key_has_told_holds_for_a_run(shelf: Shelf) -> None:
    stories = shelf.library.stories
    ids = [shelf.put(str(number)).article_id for number in range(6)]
    keys = ["bridge", "Ada", "storm", "vote"]
    for n, article_id in enumerate(ids):
        stories.sign(article_id, keys[: 1 + n % 4], b"", NOW - minutes(60 * n))
    known: Known = {}
    for since, until in ((NOW - minutes(600), NOW), (NOW - minutes(120), NOW), (NOW - minutes(600), NOW)):
        for asked in (keys, keys[1:], keys[:1], ["nobody"]):
            again = stories.candidates(asked, since, until, known=known)
            assert again == stories.candidates(asked, since, until)
    asked_of = len(known)
    stories.candidates(keys, NOW - minutes(600), NOW, known=known)
    assert len(known) == asked_of == 2 * 5, "each key once for each time"
    late = shelf.put("late").article_id
    stories.sign(late, ["bridge"], b"", NOW)
    assert late not in {e.article_id for e in stories.candidates(keys, NOW - minutes(600), NOW, known=known)}
    assert late in {e.article_id for e in stories.candidates(keys, NOW - minutes(600), NOW)}


def test_a_rare_key_weighs_more_than_a_common_one(shelf: Shelf) -> None:
    stories = shelf.library.stories
    ids = [shelf.put(str(number)).article_id for number in range(30)]
    for article_id in ids:
        stories.sign(article_id, ["police"], b"", NOW)
    stories.sign(ids[3], ["kittiwake"], b"", NOW)
    found = stories.candidates(["police", "kittiwake"], NOW - minutes(60), NOW, 5)
    assert len(found) == 5 and found[0].article_id == ids[3]


def test_of_a_key_that_very_many_have_those_nearest_in_time_are_looked_at(shelf: Shelf) -> None:
    stories = shelf.library.stories
    with shelf.library.transaction():
        own = [shelf.put(f"own{n}").article_id for n in range(3)]
        for n, article_id in enumerate(own):
            stories.sign(article_id, ["shakes"], b"", NOW - minutes(60 * n))
        for n in range(MOST_PER_KEY):
            stories.sign(shelf.put(str(n)).article_id, ["shakes"], b"", NOW + timedelta(days=4))
    found = stories.candidates(["shakes"], NOW - timedelta(days=14), NOW + timedelta(days=14), MOST_PER_KEY)
    assert {each.article_id for each in found} >= set(own)
    assert len(found) == len(own) + MOST_PER_KEY // 2


def test_in_a_transaction_summaries_are_worked_out_at_its_end(shelf: Shelf) -> None:
    library, stories = shelf.library, shelf.library.stories
    one, two = (
        shelf.put(guid, feed=feed).article_id for guid, feed in (("1", shelf.courier), ("2", shelf.gazette))
    )
    left = stories.assign(one, None, ["left"])
    kept = stories.assign(two, None, ["kept"])
    with library.transaction():
        stories.assign(one, kept, ["kept"])
        assert stories.row(left) is None, "a story without an article goes at once"
        with pytest.raises(NothingFound), library.transaction():
            stories.assign(two, None)
            stories.assign(77, None)
    row = stories.row(kept)
    assert row is not None and (row.articles, row.outlets) == (2, ("The Courier", "The Gazette"))
    with pytest.raises(ZeroDivisionError), library.transaction():
        stories.assign(two, None)
        raise ZeroDivisionError
    stories.assign(two, None)
    row = stories.row(kept)
    assert row is not None and (row.articles, row.outlets) == (1, ("The Courier",)), (
        "none is put off for ever"
    )


def test_a_new_signature_replaces_the_old_one(shelf: Shelf) -> None:
    stories = shelf.library.stories
    one = shelf.put().article_id
    stories.sign(one, ["bridge"], b"1", NOW)
    stories.sign(one, ["tunnel"], b"2", NOW)
    assert stories.candidates(["bridge"], NOW - minutes(60), NOW) == []
    assert [each.data for each in stories.candidates(["tunnel"], NOW - minutes(60), NOW)] == [b"2"]
    story = stories.assign(one, None)
    assert [(each.article_id, each.data) for each in stories.signatures_of(story)] == [(one, b"2")]


steps = st.lists(
    st.tuples(
        st.sampled_from(["assign", "new", "copy", "read", "unread", "save", "change"]),
        st.integers(0, 5), st.integers(0, 5),
    ),
    max_size=25,
)  # fmt: skip


@given(steps=steps)
@settings(max_examples=60)
def test_summaries_are_what_counting_gives(shelf: Shelf, steps: list[tuple[str, int, int]]) -> None:
    """Counters are kept by triggers and summaries by code: after any steps both equal a plain count."""
    library = shelf.library
    for row in library.articles.rows(limit=-1):
        library.stories.assign(row.id, None)
    feeds = [shelf.courier, shelf.gazette]
    ids = [shelf.put(f"p{number}", feed=feeds[number % 2]).article_id for number in range(6)]
    for number, (what, left, right) in enumerate(steps):
        here = library.articles.rows_of([ids[right]])[0].story_id
        match what:
            case "assign" | "copy" if here is not None:
                library.stories.assign(
                    ids[left], here, copy_of=ids[right] if what == "copy" and left != right else None
                )
            case "new":
                library.stories.assign(ids[left], None)
            case "read" | "unread":
                library.articles.set_read([ids[left]], what == "read")
            case "save":
                library.articles.set_saved([ids[left]], right % 2 == 0)
            case "change":
                changed = article(body=f"{number} {left} {id(steps)}")
                item = entry(f"p{left}", body=f"{number} {left} {id(steps)}")
                library.articles.put(feeds[left % 2].id, item, changed, NOW)
    members = library.articles.rows(limit=-1)
    stories = library.stories.rows(limit=-1)
    assert {story.id for story in stories} == {member.story_id for member in members} - {None}
    for story in stories:
        mine = [member for member in members if member.story_id == story.id]
        copies = library.stories.copies(story.id)
        own = {m.outlet for m in mine if copies.get(m.id) not in {other.id for other in mine}}
        assert (story.articles, story.unread) == (len(mine), sum(not m.read for m in mine))
        assert (story.voices, set(story.outlets)) == (max(1, len(own)), {m.outlet for m in mine})
        assert story.saved == any(m.saved for m in mine)
    unread = Counter(member.feed_id for member in members if not member.read)
    assert {feed.id: feed.unread for feed in library.feeds.all()} == {
        feed.id: unread[feed.id] for feed in feeds
    }
