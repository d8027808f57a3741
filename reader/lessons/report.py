"""What a class handed in, beside the program and each other, as JSON and as text for a teacher."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from reader.export.detail import in_sentence
from reader.lessons.agreement import Agreement, Degree
from reader.lessons.beside import Beside, LoadedBeside, MissingBeside, State, beside, nobody
from reader.lessons.handed_in import HandedIn
from reader.lessons.together import Shared, Together, together
from reader.model.comparison import LeftOut
from reader.model.lesson import Lesson
from reader.model.records import plain

SCHEMA = "variorum/lesson-check/1"
_WIDTH = 80
_MOST = 12
"""Of what nobody found missing, this many are listed for each outlet."""
_STATE: dict[State, str] = {
    "same": "the program does not find it there either",
    "maybe": "maybe there, worded differently",
    "reported": "reported there",
    "unknown": "the program compared no such detail",
    "incomplete": "its text is incomplete, so nobody can say",
}
_UNDEFINED = {
    "too_few": "How far a class agrees is told once two students have marked words",
    "nothing": "Nobody marked a loaded word",
    "everything": "Everybody marked every word",
}
_AGREES: dict[Degree, str] = {
    "much": "On loaded words the class agreed far more than chance would",
    "some": "On loaded words the class agreed more than chance would, but often not",
    "little": "On loaded words the class agreed little more than chance would",
    "none": "On loaded words the class agreed no more than chance would",
}


def check_document(lesson: Lesson, handed_in: HandedIn) -> dict[str, Any]:
    """All of it; docs/lesson-pack.md names the keys."""
    students = []
    for marks in handed_in.marks:
        row: dict[str, Any] = {
            "student": marks.student,
            "saved": marks.saved.isoformat(),
            "answers": plain(marks.answers),
        }
        if lesson.key is not None:
            found = beside(lesson, marks)
            row["loaded"] = [_loaded_out(each) for each in found.loaded]
            row["missing"] = [
                {**plain(each.mark), "text": each.text, "verdicts": plain(each.verdicts)}
                for each in found.missing
            ]
            row["only_program"] = plain(found.only_program)
            row["guesses"] = [
                {**plain(each.guess), "is": each.outlet, "right": each.right} for each in found.guesses
            ]
        students.append(row)
    shared = together(lesson, handed_in.marks)
    return {
        "schema": SCHEMA,
        "lesson": lesson.id,
        "title": lesson.title,
        "key": lesson.key is not None,
        "students": students,
        "class": {
            "students": list(shared.students),
            "words": [_shared_out(each) for each in shared.words],
            "details": [{**_shared_out(each), "absent_from": each.absent_from} for each in shared.details],
            "agreement": plain(shared.agreement),
            "guesses": plain(shared.guesses),
            "answers": [
                {"question": each.question, "asked": lesson.questions[each.question], "by": plain(each.by)}
                for each in shared.answers
            ],
        },
        "nobody": _nobody_out(lesson, handed_in),
        "again": list(handed_in.again),
        "problems": plain(handed_in.problems),
    }


def check_text(lesson: Lesson, handed_in: HandedIn) -> str:
    """For reading in a terminal, 80 columns wide."""
    name = _names(lesson)
    lines = [lesson.title, "=" * min(len(lesson.title), _WIDTH), ""]
    if lesson.key is None:
        lines += ["This pack has no answer key: the marks are compared with each other only.", ""]
    else:
        for marks in handed_in.marks:
            lines += [*_student(marks.student, beside(lesson, marks), lesson, name), ""]
    lines += _class(together(lesson, handed_in.marks), lesson, name)
    if lesson.key is not None:
        lines += ["", *_nobody(nobody(lesson, handed_in.marks), lesson)]
    return "\n".join(_wrapped(lines))


def _names(lesson: Lesson) -> Callable[[str], str]:
    shown = {article.id: article.outlet for article in lesson.articles}
    return lambda article: shown[article]


def _student(student: str, found: Beside, lesson: Lesson, name: Callable[[str], str]) -> Iterator[str]:
    yield student
    yield "-" * min(len(student), _WIDTH)
    if "loaded" in lesson.tasks:
        own = [row for row in found.loaded if not row.quoted]
        yield f"Loaded words: {_counts(own)}."
        for row in own:
            if row.mark is not None:
                yield f"  {_whose(row)} “{_short(row.text)}” ({name(row.article)}){_reasons(row)}"
        if said := [row for row in found.loaded if row.quoted]:
            yield f"  Within quotation marks, a speaker's words: {_counts(said)}."
    if "missing" in lesson.tasks:
        yield f"Missing details: {len(found.missing)} marked."
        for detail in found.missing:
            yield from _detail(detail, lesson, name)
    for each in found.guesses:
        told = "right" if each.right else f"it is {each.outlet}"
        yield f"Guess: {name(each.guess.article)} is {each.guess.outlet} ({told}){_why(each.guess.why)}"


def _detail(detail: MissingBeside, lesson: Lesson, name: Callable[[str], str]) -> Iterator[str]:
    yield f"  “{_short(detail.text)}” ({name(detail.mark.article)}){_why(detail.mark.why)}"
    for verdict in detail.verdicts:
        words = [
            passage.text
            for passage in lesson.article(verdict.article).passages
            if passage.id in verdict.passages
        ]
        there = f": “{_short(words[0])}”" if words else ""
        yield f"    {name(verdict.article)}: {_STATE[verdict.state]}{there}"


def _class(shared: Together, lesson: Lesson, name: Callable[[str], str]) -> Iterator[str]:
    count = len(shared.students)
    head = f"The class: {count} {'student' if count == 1 else 'students'}"
    yield head
    yield "-" * len(head)
    if "loaded" in lesson.tasks:
        for word in sorted(shared.words, key=lambda each: -len(each.by)):
            yield f"  {len(word.by)} of {count}  “{_short(word.text)}” ({name(word.article)}): {_who(word)}"
        yield _agreement(shared.agreement)
    if "missing" in lesson.tasks:
        for detail in sorted(shared.details, key=lambda each: -len(each.by)):
            absent = ", ".join(f"{name(outlet)} ({n})" for outlet, n in detail.absent_from.items())
            told = f"“{_short(detail.text)}” missing from {absent}: {_who(detail)}"
            yield f"  {len(detail.by)} of {count}  {told}"
    if shared.guesses:
        yield from _guesses(shared, lesson, name)
    for answered in shared.answers:
        yield f"Question {answered.question + 1}: {lesson.questions[answered.question]}"
        yield from (f"  {by.student}: {' '.join(by.why.split())}" for by in answered.by)
        yield f"  {len(answered.by)} of {count} answered."


def _guesses(shared: Together, lesson: Lesson, name: Callable[[str], str]) -> Iterator[str]:
    """Which outlet the class takes each text for, and which it is if the pack says so."""
    yield "Which outlet is which"
    count = len(shared.students)
    for row in shared.guesses:
        real = lesson.key.names[row.article].outlet if lesson.key else ""
        mark = " (it is)" if row.outlet == real else ""
        who = ", ".join(by.student for by in row.by)
        yield f"  {name(row.article)}: {row.outlet}{mark}, {len(row.by)} of {count}: {who}"


def _nobody(found: Beside, lesson: Lesson) -> Iterator[str]:
    head = "What the program found and nobody marked"
    yield head
    yield "-" * len(head)
    for article in lesson.articles:
        words = [row for row in found.loaded if row.article == article.id and not row.quoted]
        if words:
            yield f"  Loaded in {article.outlet}: {'; '.join(f'“{_short(row.text)}”' for row in words)}"
    for article in lesson.articles:
        theirs = [row for row in found.only_program if row.article == article.id]
        left = [row for row in theirs if row.state == "not_found"]
        if left:
            more = f"; and {len(left) - _MOST} more" if len(left) > _MOST else ""
            told = "; ".join(_detail_told(lesson, row) for row in left[:_MOST])
            yield f"  Not found in {article.outlet}: {told}{more}"


def _detail_told(lesson: Lesson, item: LeftOut) -> str:
    """In its sentence, where it is no sentence of its own."""
    found = in_sentence(lesson.articles, item)
    words = f"“{_short(found.words, 60)}”"
    return words if found.whole else f"{words} in “{_short(found.sentence)}”"


def _agreement(found: Agreement) -> str:
    if found.alpha is None:
        return f"{_UNDEFINED[found.why]}."
    scale = "1 is full agreement, 0 is chance; Krippendorff's alpha"
    return f"{_AGREES[found.degree]} ({round(found.alpha, 2) + 0.0:.2f}: {scale})."


def _counts(rows: Sequence[LoadedBeside]) -> str:
    both, mine, theirs = (sum(r.whose == whose for r in rows) for whose in ("both", "student", "program"))
    return f"{both} both, {mine} only the student, {theirs} only the program"


def _whose(row: LoadedBeside) -> str:
    return "both:" if row.whose == "both" else "only the student:"


def _reasons(row: LoadedBeside) -> str:
    told = [word for word in row.words if word.why]
    program = f"; the program: {told[0].why.rstrip('.')}" if told else ""
    plain = f"; plainly: {told[0].plain}" if told and told[0].plain else ""
    return _why(row.mark.why if row.mark else "") + program + plain


def _why(why: str) -> str:
    return f": {why}" if why else ""


def _who(shared: Shared) -> str:
    return ", ".join(by.student for by in shared.by)


def _short(text: str, longest: int = 100) -> str:
    line = " ".join(text.split())
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"


def _wrapped(lines: Sequence[str]) -> Iterator[str]:
    for line in lines:
        indent = len(line) - len(line.lstrip())
        yield from textwrap.wrap(line, _WIDTH, subsequent_indent=" " * (indent + 2)) or [""]


def _loaded_out(row: LoadedBeside) -> dict[str, Any]:
    return {
        "whose": row.whose,
        "article": row.article,
        "start": row.start,
        "end": row.end,
        "text": row.text,
        "why": row.mark.why if row.mark else "",
        "quoted": row.quoted,
        "words": plain(row.words),
    }


def _nobody_out(lesson: Lesson, handed_in: HandedIn) -> dict[str, Any] | None:
    if lesson.key is None:
        return None
    found = nobody(lesson, handed_in.marks)
    return {
        "loaded": [_loaded_out(row) for row in found.loaded],
        "left_out": plain(found.only_program),
    }


def _shared_out(shared: Shared) -> dict[str, Any]:
    return {
        "article": shared.article,
        "start": shared.start,
        "end": shared.end,
        "text": shared.text,
        "by": plain(shared.by),
    }
