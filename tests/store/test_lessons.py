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
