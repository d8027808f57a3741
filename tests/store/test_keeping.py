"""Tags, notes, and steps that can be taken back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.errors import BadInput, NothingFound
from reader.store.filters import EVERYTHING, Where
from reader.store.library import Library
from reader.store.undos import KEPT, Marked
from tests.store.conftest import NOW, Shelf, minutes


@pytest.fixture
def four(shelf: Shelf) -> Shelf:
    for number in range(1, 5):
        shelf.put(str(number), feed=shelf.courier if number < 3 else shelf.gazette)
    return shelf


def mark_all(library: Library, where: Where = EVERYTHING) -> Marked:
    return library.undos.mark_read(library.articles.ids(replace(where, unread=True)), NOW, "Marked all")


def states(shelf: Shelf) -> list[tuple[int, bool, bool]]:
    return [(row.id, row.read, row.changed) for row in shelf.library.articles.rows_of([1, 2, 3, 4])]


def test_marking_all_as_read_is_taken_back_exactly(four: Shelf) -> None:
    library = four.library
    library.articles.set_read([1, 2], True)
    four.put("1", body="It changed.")
    story = library.stories.assign(3, None)
    before, counts = states(four), library.counts()
    assert before[0] == (1, True, True)
    marked = mark_all(library)
    assert marked.step is not None and marked.changes.articles == {3, 4}
    changed = library.undos.mark_read([1], NOW, "Read what changed")
    assert changed.step is not None and states(four)[0] == (1, True, False)
    assert library.counts().unread == 0 and library.undos.last() == changed.step
    assert library.undos.undo(changed.step.id, NOW).articles == {1}
    back = library.undos.undo(marked.step.id, NOW + minutes(1))
    assert back.articles == {3, 4} and back.stories == {story}
    assert states(four) == before and library.counts() == counts
    assert library.undos.last() is None
    with pytest.raises(NothingFound):
        library.undos.undo(marked.step.id, NOW)


def test_what_the_reader_did_since_stays(four: Shelf) -> None:
    library = four.library
    step = mark_all(library, Where(feed_id=four.courier.id)).step
    assert step is not None and step.articles == 2
    library.articles.set_read([1], False)
    library.articles.set_saved([2], True)
    library.undos.undo(step.id, NOW)
    assert [read for _, read, _ in states(four)] == [False] * 4
    assert library.articles.rows_of([2])[0].saved


def test_an_article_that_went_does_not_hinder(four: Shelf) -> None:
    step = mark_all(four.library).step
    assert step is not None
    four.library.feeds.remove(four.gazette.id)
    assert four.library.undos.undo(step.id, NOW).articles == {1, 2}


def test_nothing_to_mark_makes_no_step_and_old_ones_are_forgotten(four: Shelf) -> None:
    library = four.library
    steps = []
    for _ in range(KEPT + 3):
        step = mark_all(library).step
        assert step is not None
        steps.append(step.id)
        assert mark_all(library).step is None
        library.articles.set_read([1], False)
    with pytest.raises(NothingFound):
        library.undos.undo(steps[0], NOW)
    library.undos.undo(steps[-1], NOW)


def test_tags_are_one_whatever_their_case(four: Shelf) -> None:
    tags = four.library.tags
    assert tags.add([1, 2], " Straße  und Brücke").articles == {1, 2}
    assert tags.add([2, 3, 99], "STRASSE UND BRÜCKE").articles == {2, 3}
    assert tags.all() == [("Straße und Brücke", 3)]
    assert tags.of(1) == ("Straße und Brücke",)
    assert tags.remove([1, 2], "strasse und brücke").articles == {1, 2}
    tags.remove([3], "Strasse und Brücke")
    assert tags.all() == [] and not tags.remove([1], "Straße und Brücke")


@pytest.mark.parametrize("name", ["", '  "" ', "x" * 61])
def test_a_tag_needs_a_fitting_name(four: Shelf, name: str) -> None:
    with pytest.raises(BadInput):
        four.library.tags.add([1], name)


def test_a_note_is_written_over_and_removed(four: Shelf) -> None:
    notes = four.library.notes
    assert notes.of(1) is None
    notes.put(1, " First. ", NOW)
    notes.put(1, "Second.\nLine.", NOW + minutes(1))
    notes.put(2, "Other.", NOW)
    assert [(note.article_id, note.text) for note in notes.all()] == [(1, "Second.\nLine."), (2, "Other.")]
    assert notes.put(1, "  ", NOW).articles == {1}
    assert notes.of(1) is None
    with pytest.raises(NothingFound):
        notes.put(99, "Lost.", NOW)


def test_marks_go_with_their_feed(four: Shelf) -> None:
    four.library.tags.add([1, 3], "Kept")
    four.library.notes.put(3, "Gone.", NOW)
    four.library.feeds.remove(four.gazette.id)
    assert four.library.tags.all() == [("Kept", 1)] and four.library.notes.all() == []
    assert four.library.integrity_check() == []
