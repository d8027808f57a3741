"""What a class handed in as a table for a spreadsheet, in the language of the lesson."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

import resources
from reader.lessons.beside import Beside, beside
from reader.model.lesson import Lesson, Marks

_OF_FORMULAS = "=+-@＝＋－＠"
"""What a formula begins with, in full width too: spreadsheets of East Asia take it for the same."""


def class_table(lesson: Lesson, handed_in: Sequence[Marks]) -> str:
    """One line a mark or answer, as CSV. A spreadsheet takes none of what students wrote for a formula.

    Between cells stands what spreadsheets expect in the lesson's language: where numbers have a comma, a
    semicolon. Every cell is quoted, for some split a line at any sign that might stand there.
    """
    words = _words()[lesson.language]
    out = io.StringIO()
    rows = csv.writer(out, delimiter=words["separator"], quoting=csv.QUOTE_ALL)
    rows.writerow(words["columns"])
    for marks in handed_in:
        found = None if lesson.key is None else beside(lesson, marks)
        for row in (*_loaded(lesson, marks, found, words), *_missing(lesson, marks, found, words),
                    *_guesses(lesson, marks, found, words), *_answers(lesson, marks, words)):  # fmt: skip
            rows.writerow([_cell(text) for text in (marks.student, *row)])
    return out.getvalue()


def _loaded(lesson: Lesson, marks: Marks, found: Beside | None, words: Any) -> Iterator[tuple[str, ...]]:
    whose = {row.mark: words["whose"][row.whose] for row in found.loaded if row.mark} if found else {}
    for mark in marks.loaded:
        article = lesson.article(mark.article)
        text = article.text[mark.start : mark.end]
        yield words["loaded"], article.outlet, text, mark.why, "", whose.get(mark, "")


def _missing(lesson: Lesson, marks: Marks, found: Beside | None, words: Any) -> Iterator[tuple[str, ...]]:
    verdicts = (
        {row.mark: {v.article: v.state for v in row.verdicts} for row in found.missing} if found else {}
    )
    for mark in marks.missing:
        article = lesson.article(mark.article)
        text = article.text[mark.start : mark.end]
        for outlet in mark.absent_from:
            state = verdicts.get(mark, {}).get(outlet)
            said = words["states"][state] if state else ""
            yield words["missing"], article.outlet, text, mark.why, lesson.article(outlet).outlet, said


def _guesses(lesson: Lesson, marks: Marks, found: Beside | None, words: Any) -> Iterator[tuple[str, ...]]:
    told = {row.guess: row for row in found.guesses} if found else {}
    for guess in marks.guesses:
        row = told.get(guess)
        said = "" if row is None else words["right"] if row.right else words["is"].format(outlet=row.outlet)
        yield words["guess"], lesson.article(guess.article).outlet, guess.outlet, guess.why, "", said


def _answers(lesson: Lesson, marks: Marks, words: Any) -> Iterator[tuple[str, ...]]:
    for answer in marks.answers:
        yield words["answer"], "", lesson.questions[answer.question], answer.text, "", ""


def _cell(text: str) -> str:
    line = " ".join(text.split())
    return f"'{line}" if line and line[0] in _OF_FORMULAS else line


@cache
def _words() -> dict[str, Any]:
    return dict(json.loads(resources.path("lessons/table.json").read_text("utf-8")))
