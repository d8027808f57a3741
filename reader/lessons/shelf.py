"""The lessons of a library, as records."""

from __future__ import annotations

import json

from reader.errors import BadInput
from reader.lessons.document import lesson_document, lesson_from, marks_document, marks_from
from reader.lessons.plain import parsed
from reader.model.lesson import Lesson, Marks
from reader.store.lessons import LessonRow, Lessons


def lesson_in(lessons: Lessons, lesson_id: str) -> Lesson:
    """A lesson with its key, if the library has it.

    Raises:
        NothingFound: there is no such lesson.
        LessonDamaged: it can no longer be read.
    """
    return lesson_from(parsed(lessons.document(lesson_id)))


def marks_in(lessons: Lessons, lesson_id: str) -> tuple[Marks, ...]:
    """What students handed in for a lesson, by name; what can no longer be read is left out."""
    found = []
    for document in lessons.marks(lesson_id):
        try:
            found.append(marks_from(parsed(document)))
        except (BadInput, ValueError):
            continue
    return tuple(found)


def put_lesson(lessons: Lessons, lesson: Lesson) -> None:
    """Keep a lesson with its key, in place of one of its id."""
    row = LessonRow(
        id=lesson.id,
        title=lesson.title,
        made=lesson.made,
        outlets=len(lesson.articles),
        blind=lesson.blind,
        answers=lesson.key is not None,
    )
    lessons.put(row, text_of(lesson_document(lesson)))


def put_marks(lessons: Lessons, marks: Marks) -> None:
    """Keep what a student handed in, in place of what was there under that name.

    Raises:
        NothingFound: there is no such lesson.
    """
    lessons.put_marks(marks.lesson, marks.student, marks.saved, text_of(marks_document(marks)))


def text_of(document: object) -> str:
    """A document as it is kept and written."""
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"))
