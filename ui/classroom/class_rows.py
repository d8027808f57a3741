"""The rows of a class: questions, what several marked, guesses, students; last what one student alone saw."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from reader.lessons.together import Shared, Together
from ui import wording
from ui.classroom.side_list import Line
from ui.models.lesson_session import Session
from ui.models.lesson_words import found, of_class, question, quoted

translate = QCoreApplication.translate
LEAST_CLASS = 3
"""Students from whom on one is a voice alone; of two, each is half of the class."""


def class_rows(session: Session, told: Together) -> list[Line]:
    """Each row's key is what it stands for: `Answered`, `Shared`, `Guessed`, or a student's name."""
    least = 2 if len(told.students) >= LEAST_CLASS else 1
    out = [*_questions(session, told)]
    for name, rows in (
        (translate("ClassView", "Loaded words"), told.words),
        (translate("ClassView", "Missing details"), told.details),
    ):
        several = sorted((row for row in rows if len(row.by) >= least), key=lambda row: -len(row.by))
        out += _shared(session, told, name, several)
    out += [*_guesses(session, told), *_students(session, told)]
    alone = [row for row in (*told.words, *told.details) if len(row.by) < least]
    return [*out, *_shared(session, told, translate("ClassView", "Marked by one student alone"), alone)]


def _questions(session: Session, told: Together) -> Iterator[Line]:
    if told.answers:
        yield Line(found(translate("ClassView", "Questions"), len(told.answers)), heading=True)
    for row in told.answers:
        asked = question(row.question, session.lesson.questions[row.question])
        yield Line(f"{asked}\n{of_class(len(row.by), len(told.students))}", row)


def _shared(session: Session, told: Together, name: str, rows: Sequence[Shared]) -> Iterator[Line]:
    if rows:
        yield Line(found(name, len(rows)), heading=True)
    missing_from = translate("ClassView", "Missing from {outlets}")
    counted = {n: of_class(n, len(told.students)) for n in {len(row.by) for row in rows}}
    for row in rows:
        says = counted[len(row.by)]
        if absent := row.absent_from.items():
            outlets = ", ".join(f"{session.name(article)} ({wording.number(n)})" for article, n in absent)
            missing = missing_from.replace("{outlets}", outlets)
            yield Line(f"{quoted(row.text)}\n{says}\n{missing}", row)
        else:
            yield Line(f"{quoted(row.text)}\n{says} · {session.name(row.article)}", row)


def _guesses(session: Session, told: Together) -> Iterator[Line]:
    if told.guesses:
        yield Line(translate("ClassView", "Which outlet is which"), heading=True)
    for row in told.guesses:
        name = session.lesson.article(row.article).outlet
        says = of_class(len(row.by), len(told.students))
        if session.names_shown and session.name(row.article) == row.outlet:
            says = f"{says} · {translate('ClassView', 'right')}"
        yield Line(f"{name}: {row.outlet}\n{says}", row)


def _students(session: Session, told: Together) -> Iterator[Line]:
    yield Line(found(translate("ClassView", "Students"), len(told.students)), heading=True)
    handed = {marks.student: marks for marks in session.handed_in}
    for marks in (handed[name] for name in session.in_order(handed)):
        count = translate("ClassView", "{words} loaded, {details} missing")
        count = count.replace("{words}", wording.number(len(marks.loaded)))
        count = count.replace("{details}", wording.number(len(marks.missing)))
        if told.answers:
            answers = translate("ClassView", "%n answers", "", len(marks.answers))
            count = wording.SEPARATOR.join((count, answers))
        yield Line(f"{session.student(marks.student)}\n{count}", marks.student)
