"""The JSON of lesson packs and of students' marks, both ways; docs/lesson-pack.md describes it.

Keys may be added, never renamed or dropped within a version. What is read may come from a stranger.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

from reader.errors import BadInput, LessonDamaged, MarksDamaged, NoLesson, NoMarks
from reader.export.document import from_document, to_document
from reader.lessons.consistency import check_lesson, check_marks
from reader.lessons.names import student_name, written_reason
from reader.lessons.shape import conforms
from reader.model.lesson import (
    AnswerKey,
    Guess,
    Lesson,
    LessonArticle,
    LoadedMark,
    Marks,
    MissingMark,
    RealName,
    Term,
)
from reader.model.passage import Passage

LESSON_SCHEMA = "variorum/lesson/1"
MARKS_SCHEMA = "variorum/marks/1"

Document = dict[str, Any]


def lesson_document(lesson: Lesson, *, key: bool = True) -> Document:
    """A lesson as plain lists and dicts; `key` false leaves the answers out."""
    return {
        "schema": LESSON_SCHEMA,
        "id": lesson.id,
        "title": lesson.title,
        "made": lesson.made.isoformat(),
        "language": lesson.language,
        "instructions": lesson.instructions,
        "blind": lesson.blind,
        "tasks": list(lesson.tasks),
        "articles": [_article_out(article) for article in lesson.articles],
        "glossary": [asdict(term) for term in lesson.glossary],
        "outlets": list(lesson.outlets),
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
        lesson = Lesson(
            id=document["id"],
            title=document["title"],
            made=_moment(document["made"]),
            language=document["language"],
            instructions=document["instructions"],
            blind=document["blind"],
            tasks=tuple(document["tasks"]),
            articles=tuple(_article_in(row) for row in document["articles"]),
            glossary=tuple(
                Term(row["term"], row["meaning"], row.get("example") or "") for row in document["glossary"]
            ),
            key=_key_in(document["key"]) if document["key"] is not None else None,
            outlets=tuple(document.get("outlets") or ()),
        )
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError, BadInput) as fault:
        raise LessonDamaged("a part of it is missing") from fault
    if not conforms(lesson, Lesson):
        raise LessonDamaged("a part of it is not what it should be")
    check_lesson(lesson)
    return lesson


def marks_document(marks: Marks) -> Document:
    """What a student hands in, as plain lists and dicts."""
    return {
        "schema": MARKS_SCHEMA,
        "lesson": marks.lesson,
        "student": marks.student,
        "saved": marks.saved.isoformat(),
        "loaded": [asdict(mark) for mark in marks.loaded],
        "missing": [{**asdict(mark), "absent_from": list(mark.absent_from)} for mark in marks.missing],
        "guesses": [asdict(guess) for guess in marks.guesses],
    }


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
        marks = Marks(
            lesson=document["lesson"],
            student=student_name(document.get("student") or "") or student_name(name),
            saved=_moment(document["saved"]),
            loaded=tuple(
                dict.fromkeys(
                    LoadedMark(row["article"], row["start"], row["end"], written_reason(row.get("why") or ""))
                    for row in document["loaded"]
                )
            ),
            missing=tuple(
                dict.fromkeys(
                    MissingMark(
                        row["article"],
                        row["start"],
                        row["end"],
                        tuple(dict.fromkeys(row["absent_from"])),
                        written_reason(row.get("why") or ""),
                    )
                    for row in document["missing"]
                )
            ),
            guesses=tuple(
                Guess(row["article"], row["outlet"], written_reason(row.get("why") or ""))
                for row in document.get("guesses") or ()
            ),
        )
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as fault:
        raise MarksDamaged("a part of them is missing") from fault
    if not conforms(marks, Marks):
        raise MarksDamaged("a part of them is not what it should be")
    check_marks(marks)
    return marks


def _newer() -> BadInput:
    return BadInput("This was made by a newer version of Variorum.", "Update Variorum to read it.")


def _is_newer(document: Mapping[str, Any], known: str) -> bool:
    schema = document.get("schema")
    return isinstance(schema, str) and schema.startswith(known.rpartition("/")[0] + "/")


def _article_out(article: LessonArticle) -> Document:
    return {
        "id": article.id,
        "outlet": article.outlet,
        "title": article.title,
        "published": article.published.isoformat() if article.published else None,
        "language": article.language,
        "complete": article.complete,
        "text": article.text,
        "passages": [
            {"id": p.id, "kind": p.kind, "paragraph": p.paragraph, "start": p.start, "end": p.end}
            for p in article.passages
        ],
    }


def _article_in(row: Mapping[str, Any]) -> LessonArticle:
    text = row["text"]
    return LessonArticle(
        id=row["id"],
        outlet=row["outlet"],
        title=row["title"],
        published=_moment(row["published"]) if row["published"] else None,
        language=row["language"],
        complete=row["complete"],
        text=text,
        passages=tuple(
            Passage(p["id"], p["kind"], p["paragraph"], p["start"], p["end"], text[p["start"] : p["end"]])
            for p in row["passages"]
        ),
    )


def _key_out(key: AnswerKey) -> Document:
    names = {
        article: {
            "outlet": name.outlet,
            "title": name.title,
            "url": name.url,
            "published": name.published.isoformat() if name.published else None,
        }
        for article, name in key.names.items()
    }
    return {"names": names, "comparison": to_document(key.comparison)}


def _key_in(row: Mapping[str, Any]) -> AnswerKey:
    names = {
        article: RealName(
            outlet=name["outlet"],
            title=name["title"],
            url=_web_address(name["url"]),
            published=_moment(name["published"]) if name["published"] else None,
        )
        for article, name in row["names"].items()
    }
    return AnswerKey(names, from_document(row["comparison"]))


def _web_address(url: Any) -> str | None:
    """Only an address of the web: it may come to be a link that somebody follows."""
    return url if isinstance(url, str) and url.startswith(("https://", "http://")) else None


def _moment(text: Any) -> datetime:
    moment = datetime.fromisoformat(text)
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
