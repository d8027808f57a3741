"""The JSON of lesson packs and of students' marks, both ways; docs/lesson-pack.md describes it.

Keys may be added, never renamed or dropped within a version. What is read may come from a stranger.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from reader.errors import BadInput, LessonDamaged, MarksDamaged, NoLesson, NoMarks
from reader.export.document import from_document, to_document
from reader.lessons.consistency import check_lesson, check_marks
from reader.lessons.names import student_name, written_answer, written_reason
from reader.model.lesson import AnswerKey, Lesson, LessonArticle, Marks, RealName
from reader.model.records import made, plain

LESSON_SCHEMA = "variorum/lesson/1"
_OF_LESSON = (
    "id",
    "title",
    "made",
    "language",
    "instructions",
    "blind",
    "tasks",
    "glossary",
    "outlets",
    "questions",
)
MARKS_SCHEMA = "variorum/marks/1"

Document = dict[str, Any]


def lesson_document(lesson: Lesson, *, key: bool = True) -> Document:
    """A lesson as plain lists and dicts; `key` false leaves the answers out."""
    return {
        "schema": LESSON_SCHEMA,
        **{name: plain(getattr(lesson, name)) for name in _OF_LESSON},
        "articles": [_article_out(article) for article in lesson.articles],
        "key": _key_out(lesson.key) if key and lesson.key else None,
    }


def lesson_from(document: Mapping[str, Any]) -> Lesson:
    """The lesson that `lesson_document` wrote, with every span and id in it checked.

    Raises:
        BadInput: it is none, or a part of it is missing or cannot be.
    """
    if document.get("schema") != LESSON_SCHEMA:
        raise _newer() if _is_newer(document, LESSON_SCHEMA) else NoLesson()
    try:
        given = {name: document[name] for name in _OF_LESSON if name in document}
        articles = [_article_in(row) for row in document["articles"]]
        lesson = made(Lesson, {**given, "articles": articles})
        if document["key"] is not None:
            lesson = replace(lesson, key=_key_in(document["key"]))
    except KeyError as fault:
        raise LessonDamaged("a part of it is missing") from fault
    except (TypeError, ValueError, AttributeError, OverflowError, BadInput) as fault:
        raise LessonDamaged("a part of it is not what it should be") from fault
    check_lesson(lesson)
    return lesson


def marks_document(marks: Marks) -> Document:
    """What a student hands in, as plain lists and dicts."""
    return {"schema": MARKS_SCHEMA, **plain(marks)}


def marks_from(document: Mapping[str, Any], name: str = "") -> Marks:
    """The marks that `marks_document`, or the page, wrote. Whether they fit a lesson is `fitting`'s affair.

    Args:
        name: the student's, if the document has none (as that of the file that it came in).

    Raises:
        BadInput: it is none, a part of it cannot be, or nobody knows whose it is.
    """
    if document.get("schema") != MARKS_SCHEMA:
        raise _newer() if _is_newer(document, MARKS_SCHEMA) else NoMarks()
    try:
        given = {
            "lesson": document["lesson"],
            "student": student_name(document.get("student") or "") or student_name(name),
            "saved": document["saved"],
            "loaded": [_reasoned(row) for row in document["loaded"]],
            "missing": [
                {**_reasoned(row), "absent_from": list(dict.fromkeys(row["absent_from"]))}
                for row in document["missing"]
            ],
            "guesses": [_reasoned(row) for row in document.get("guesses") or ()],
            "answers": [
                {**row, "text": written_answer(row["text"])} for row in document.get("answers") or ()
            ],
        }
        marks = made(Marks, given)
    except KeyError as fault:
        raise MarksDamaged("a part of them is missing") from fault
    except (TypeError, ValueError, AttributeError, OverflowError) as fault:
        raise MarksDamaged("a part of them is not what it should be") from fault
    marks = replace(
        marks, loaded=tuple(dict.fromkeys(marks.loaded)), missing=tuple(dict.fromkeys(marks.missing))
    )
    check_marks(marks)
    return marks


def _newer() -> BadInput:
    return BadInput("This was made by a newer version of Variorum.", "Update Variorum to read it.")


def _is_newer(document: Mapping[str, Any], known: str) -> bool:
    schema = document.get("schema")
    return isinstance(schema, str) and schema.startswith(known.rpartition("/")[0] + "/")


def _reasoned(row: Mapping[str, Any]) -> Document:
    return {**row, "why": written_reason(row.get("why") or "")}


def _article_out(article: LessonArticle) -> Document:
    """The words of a passage stand in the text already."""
    document: Document = plain(article)
    for passage in document["passages"]:
        del passage["text"]
    return document


def _article_in(row: Mapping[str, Any]) -> Document:
    text = row["text"]
    passages = [{**each, "text": text[each["start"] : each["end"]]} for each in row["passages"]]
    return {**row, "passages": passages}


def _key_out(key: AnswerKey) -> Document:
    return {"names": plain(key.names), "comparison": to_document(key.comparison)}


def _key_in(row: Mapping[str, Any]) -> AnswerKey:
    names = {
        article: made(RealName, {**name, "url": _web_address(name["url"])})
        for article, name in row["names"].items()
    }
    return AnswerKey(names, from_document(row["comparison"]))


def _web_address(url: Any) -> str | None:
    """Only an address of the web: it may come to be a link that somebody follows."""
    return url if isinstance(url, str) and url.startswith(("https://", "http://")) else None
