"""What is said of lesson packs."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui import wording
from ui.models.phrases import decimal
from ui.services.lessons import LessonRow

if TYPE_CHECKING:
    from reader.lessons.agreement import Agreement
    from reader.model.lesson import Lesson, LessonArticle

translate = QCoreApplication.translate
MARKS = tuple('"“”„«»‹›‘’‚「『')


def students(n: int) -> str:
    return translate("Lessons", "%n students", "", n)


def student_number(number: int) -> str:
    """What a student is called whose name is not for the class to see."""
    return translate("Lessons", "Student {number}").replace("{number}", wording.number(number))


def question(number: int, asked: str) -> str:
    """A question with its number, from 0."""
    words = translate("Lessons", "{number}. {question}").replace("{number}", wording.number(number + 1))
    return words.replace("{question}", asked)


def handed_in(n: int) -> str:
    """How many students' marks are here."""
    return (
        translate("Lessons", "%n students handed in", "", n)
        if n
        else translate("Lessons", "nobody handed in yet")
    )


def quoted(text: str) -> str:
    """Words of an article in quotation marks, on one line; what begins with such marks gets no more."""
    flat = " ".join(text.split())
    return flat if flat[:1] in MARKS else wording.quoted(flat)


def incomplete(article: LessonArticle) -> str:
    """That a text is not whole; "" if it is."""
    return "" if article.complete else wording.incomplete()


def blind(on: bool) -> str:
    if on:
        return translate("Lessons", "names hidden")
    return translate("Lessons", "with names")


def made(when: datetime, now: datetime) -> str:
    return translate("Lessons", "made {when}").replace("{when}", wording.day(when, now))


def key(there: bool) -> str:
    return translate("Lessons", "with answer key") if there else translate("Lessons", "without answer key")


def row_facts(row: LessonRow, now: datetime) -> tuple[str, str]:
    """The two lines below a pack's title."""
    return (
        wording.SEPARATOR.join((wording.outlets(row.outlets), blind(row.blind), wording.day(row.made, now))),
        wording.SEPARATOR.join((handed_in(row.handed_in), *(() if row.has_key else (key(False),)))),
    )


def row_spoken(row: LessonRow, now: datetime) -> str:
    """A pack for a screen reader."""
    return ", ".join((row.title, *row_facts(row, now)))


def facts(lesson: Lesson, now: datetime) -> str:
    """The line below the title of an open pack."""
    outlets = len({article.outlet for article in lesson.articles})
    return wording.SEPARATOR.join(
        (wording.outlets(outlets), blind(lesson.blind), key(lesson.key is not None), made(lesson.made, now))
    )


def joined(*sentences: str) -> str:
    """Sentences in a row."""
    return " ".join(sentence for sentence in sentences if sentence)


def found(head: str, count: int | None = None) -> str:
    """A heading with how many stand under it."""
    return head if count is None else f"{head} · {wording.number(count)}"


def of_class(count: int, of: int) -> str:
    """ "3 of 4 students" """
    words = translate("Lessons", "{count} of %n students", "", of)
    return words.replace("{count}", wording.number(count))


def agreement(found: Agreement) -> str:
    """How far a class agrees, in a plain sentence; the figure goes along."""
    alpha = found.alpha
    if alpha is None:
        told = {
            "too_few": translate(
                "Lessons", "How far a class agrees is told once two students have marked words."
            ),
            "nothing": translate("Lessons", "Nobody marked a loaded word."),
            "everything": translate("Lessons", "Everybody marked every word."),
        }
        return told.get(found.why, "")
    words = {
        "much": translate("Lessons", "The class agrees far more than chance would on which words are loaded"),
        "some": translate(
            "Lessons", "The class agrees in part, more than chance would, on which words are loaded"
        ),
        "little": translate(
            "Lessons", "The class agrees little more than chance would: a good start for a discussion"
        ),
        "none": translate(
            "Lessons", "The class agrees no more than chance would: a good start for a discussion"
        ),
    }[found.degree]
    whole = translate("Lessons", "{sentence} (agreement {figure}: 1 is full, 0 is chance).")
    return whole.replace("{sentence}", words).replace("{figure}", decimal(alpha))
