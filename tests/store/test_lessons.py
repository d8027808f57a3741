"""Lessons and what was handed in: kept, replaced, removed and brought back."""

from __future__ import annotations

from datetime import timedelta

import pytest

from reader.errors import LessonDamaged, NothingFound
from reader.store.lessons import LessonRow
from tests.store.conftest import NOW, Shelf

ID, OTHER = "a" * 32, "b" * 32


def row(id_: str = ID, *, title: str = "The ferry", days: int = 0) -> LessonRow:
    return LessonRow(id_, title, NOW - timedelta(days=days), 3, blind=True, answers=True)


def test_lessons_are_listed_newest_first_with_who_handed_in(shelf: Shelf) -> None:
    lessons = shelf.library.lessons
    lessons.put(row(days=1), "{}")
    lessons.put(row(OTHER), '{"b": 1}')
    lessons.put_marks(ID, "Mia", NOW, "1")
    lessons.put_marks(ID, "MIA", NOW, "2")
    lessons.put_marks(ID, "Ben", NOW, "3")
    assert [(each.id, each.handed_in) for each in lessons.all()] == [(OTHER, 0), (ID, 2)]
    assert lessons.document(OTHER) == '{"b": 1}'
    assert lessons.marks(ID) == ["3", "2"]
    assert lessons.saved(ID, "mia") == NOW
    assert shelf.library.counts().lessons == len(lessons.all()) == 2


def test_a_name_is_the_device_s_that_handed_in_first_until_it_is_let_go(shelf: Shelf) -> None:
    lessons = shelf.library.lessons
    lessons.put(row(), "{}")
    assert lessons.put_marks_of(ID, "Mia", NOW, "1", "phone")
    assert not lessons.put_marks_of(ID, "MIA", NOW, "2", "tablet")
    assert (lessons.marks(ID), lessons.turned_away(ID), lessons.owned(ID)) == (["1"], ["Mia"], {"mia"})
    lessons.put_marks(ID, "Mia", NOW, "3")
    assert not lessons.put_marks_of(ID, "Mia", NOW, "4", "tablet"), (
        "a file that was added takes it from nobody"
    )
    lessons.let_in(ID, "mia")
    assert lessons.turned_away(ID) == []
    assert not lessons.put_marks_of(ID, "Mia", NOW, "5", "phone"), "it is the other one's now"
    assert lessons.put_marks_of(ID, "Mia", NOW, "6", "tablet")
    assert (lessons.marks(ID), lessons.turned_away(ID)) == (["6"], [])
    lessons.let_in(ID, "Mia")
    assert lessons.owned(ID) == frozenset()
    assert lessons.put_marks_of(ID, "Mia", NOW, "7", "laptop"), "where nobody was turned away it is free"
    with pytest.raises(NothingFound):
        lessons.let_in(ID, "Ben")
    with pytest.raises(NothingFound):
        lessons.put_marks_of(OTHER, "Mia", NOW, "1", "phone")


def test_marks_from_a_file_are_nobody_s_and_a_name_that_was_taken_out_is_free(shelf: Shelf) -> None:
    lessons = shelf.library.lessons
    lessons.put(row(), "{}")
    lessons.put_marks(ID, "Ben", NOW, "1")
    assert lessons.put_marks_of(ID, "Ben", NOW, "2", "phone")
    lessons.remove_marks(ID, "Ben")
    assert lessons.put_marks_of(ID, "Ben", NOW, "3", "tablet")
    lessons.remove(ID, NOW)
    lessons.restore(ID)
    assert not lessons.put_marks_of(ID, "Ben", NOW, "4", "phone"), "as long as the lesson is here"


def test_a_lesson_that_is_put_again_keeps_its_students(shelf: Shelf) -> None:
    lessons = shelf.library.lessons
    lessons.put(row(), "1")
    lessons.put_marks(ID, "Mia", NOW, "x")
    lessons.put(row(title="Another title"), "2")
    assert (lessons.row(ID).title, lessons.row(ID).handed_in) == ("Another title", 1)
    assert lessons.document(ID) == "2"


def test_a_removed_lesson_comes_back_whole_or_is_forgotten(shelf: Shelf) -> None:
    lessons = shelf.library.lessons
    lessons.put(row(), "1")
    lessons.put_marks(ID, "Mia", NOW, "x")
    lessons.remove(ID, NOW)
    assert lessons.all() == []
    for gone in (lessons.document, lessons.row):
        with pytest.raises(NothingFound):
            gone(ID)
    with pytest.raises(NothingFound):
        lessons.put_marks(ID, "Ben", NOW, "y")
    lessons.restore(ID)
    assert lessons.row(ID).handed_in == 1
    lessons.remove(ID, NOW)
    shelf.library.tidy(NOW + timedelta(days=6))
    lessons.restore(ID)
    lessons.remove(ID, NOW)
    shelf.library.tidy(NOW + timedelta(days=8))
    with pytest.raises(NothingFound):
        lessons.restore(ID)
    lessons.put(row(), "1")
    assert lessons.marks(ID) == []


def test_what_a_student_handed_in_can_be_forgotten(shelf: Shelf) -> None:
    lessons = shelf.library.lessons
    lessons.put(row(), "1")
    lessons.put_marks(ID, "Mia", NOW, "x")
    lessons.remove_marks(ID, "mia")
    assert lessons.marks(ID) == []
    with pytest.raises(NothingFound, match="student Mia"):
        lessons.remove_marks(ID, "Mia")
    with pytest.raises(NothingFound):
        lessons.remove(OTHER, NOW)


def test_a_damaged_document_is_told(shelf: Shelf) -> None:
    lessons = shelf.library.lessons
    lessons.put(row(), "1")
    shelf.library._db.run("UPDATE lessons SET document = 'no'")
    with pytest.raises(LessonDamaged):
        lessons.document(ID)
