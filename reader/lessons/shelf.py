"""The lessons of a library, as records."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from typing import Any

from reader.errors import BadInput, NothingFound
from reader.lessons.consistency import fitting
from reader.lessons.document import lesson_document, lesson_from, marks_document, marks_from
from reader.lessons.plain import parsed
from reader.model.changes import Changes
from reader.model.lesson import Lesson, Marks
from reader.store.lessons import LessonRow, Lessons


def lesson_in(lessons: Lessons, lesson_id: str) -> Lesson:
    """A lesson with its key, if the library has it.

    Raises:
        NothingFound: there is no such lesson.
        LessonDamaged: it can no longer be read.
    """
    return _lesson(lessons.document(lesson_id))


@lru_cache(maxsize=4)
def _lesson(document: str) -> Lesson:
    """Kept: to take one apart and look at each part takes 30 ms, and pages ask for it again and again."""
    return lesson_from(parsed(document))


def marks_in(lessons: Lessons, lesson_id: str) -> tuple[Marks, ...]:
    """What students handed in for a lesson, by name; what can no longer be read is left out."""
    found = map(_marks, lessons.marks(lesson_id))
    return tuple(marks for marks in found if marks is not None)


@lru_cache(maxsize=128)
def _marks(document: str) -> Marks | None:
    """Kept, as lessons are: those of a class of 30 take 20 ms, and one more student hands in every moment."""
    try:
        return marks_from(parsed(document))
    except (BadInput, ValueError):
        return None


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


def keep_lesson(lessons: Lessons, lesson: Lesson) -> None:
    """Keep a lesson, unless it is here already with all that this copy has: one without its key never takes
    the place of one with it, and a lesson's own title stays."""
    try:
        here = lessons.row(lesson.id)
    except NothingFound:
        put_lesson(lessons, lesson)
        return
    if lesson.key is not None and not here.answers:
        put_lesson(lessons, replace(lesson, title=here.title))


def put_marks(lessons: Lessons, marks: Marks) -> None:
    """Keep what a student handed in, in place of what was there under that name.

    Raises:
        NothingFound: there is no such lesson.
    """
    lessons.put_marks(marks.lesson, marks.student, marks.saved, text_of(marks_document(marks)))


def take_marks(lessons: Lessons, marks: Marks, device: str) -> bool:
    """Keep what a device handed in; False if the name is another device's, and nothing is kept.

    Raises: as `put_marks`.
    """
    document = text_of(marks_document(marks))
    return lessons.put_marks_of(marks.lesson, marks.student, marks.saved, document, device)


def document_in(lessons: Lessons, lesson_id: str) -> dict[str, Any]:
    """A lesson with what was handed in, as a document: what leaves the library with the reader.

    Raises: as `lesson_in`.
    """
    return {
        "lesson": lesson_document(lesson_in(lessons, lesson_id)),
        "marks": [marks_document(marks) for marks in marks_in(lessons, lesson_id)],
    }


def bring_in(lessons: Lessons, document: Any) -> Changes:
    """Take one of those documents in. A lesson that is here stays as it is, unless it has no key here; of
    two files of a student, the one that was saved later stays.

    Raises:
        BadInput: it is none, or a damaged one.
    """
    if not isinstance(document, Mapping):
        raise BadInput("This is no lesson.")
    given, handed_in = document.get("lesson"), document.get("marks") or []
    if not isinstance(given, Mapping) or not isinstance(handed_in, list):
        raise BadInput("This is no lesson.")
    lesson = lesson_from(given)
    keep_lesson(lessons, lesson)
    for each in handed_in:
        if not isinstance(each, Mapping):
            raise BadInput("This is no lesson.")
        marks = fitting(lesson, marks_from(each))
        here = lessons.saved(lesson.id, marks.student)
        if here is None or here < marks.saved:
            put_marks(lessons, marks)
    return Changes(lessons=frozenset((lesson.id,)))


def text_of(document: object) -> str:
    """A document as it is kept and written."""
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"))
