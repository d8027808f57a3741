"""Which outlet is which: guessed in a blind lesson, told with its key, and put together for a class."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest

from reader.errors import BadInput
from reader.lessons.beside import beside
from reader.lessons.consistency import fitting
from reader.lessons.document import lesson_document, lesson_from, marks_document, marks_from
from reader.lessons.freeze import freeze
from reader.lessons.handed_in import HandedIn
from reader.lessons.paper import worksheet
from reader.lessons.report import check_document, check_text
from reader.lessons.table import class_table
from reader.lessons.together import together
from reader.model.lesson import Guess, Lesson, Marks, Wish
from tests.data.small_lesson import ID, MADE
from tests.data.small_story import comparison
from tests.unit.lessons.test_paper import said


def lesson(*, blind: bool = True) -> Lesson:
    wish = Wish(blind=blind, tasks=("loaded", "guess"), terms=())
    return freeze(comparison(), wish, id_=ID, made=MADE)


def marks(student: str, *guesses: Guess) -> Marks:
    return Marks(ID, student, MADE, guesses=guesses)


def right(found: Lesson, article: str = "a1") -> str:
    assert found.key is not None
    return found.key.names[article].outlet


def wrong(found: Lesson, article: str = "a1") -> str:
    return next(name for name in found.outlets if name != right(found, article))


def test_the_students_file_holds_the_names_to_choose_from_but_not_whose_text_is_whose() -> None:
    found = lesson()
    assert found.key is not None
    assert list(found.outlets) == sorted({name.outlet for name in found.key.names.values()}, key=str.casefold)
    shown = lesson_document(found, key=False)
    assert shown["outlets"] == list(found.outlets) and shown["key"] is None
    assert lesson_from(lesson_document(found)) == found
    rest = str({key: value for key, value in shown.items() if key != "outlets"})
    assert not [name for name in found.outlets if name in rest]


def test_with_the_names_above_the_texts_there_is_nothing_to_guess() -> None:
    found = lesson(blind=False)
    assert found.tasks == ("loaded",) and found.outlets == ()


def test_a_guess_is_told_with_the_outlet_that_it_is() -> None:
    found = lesson()
    told = beside(found, marks("Mia", Guess("a2", wrong(found, "a2"), "Tabloid."), Guess("a1", right(found))))
    assert [(row.guess.article, row.outlet, row.right) for row in told.guesses] == [
        ("a1", right(found), True),
        ("a2", right(found, "a2"), False),
    ]


def test_a_class_is_told_what_most_think_first() -> None:
    found = lesson()
    off, on = wrong(found), right(found)
    handed = [
        marks("Cy", Guess("a1", off)),
        marks("Ada", Guess("a1", on, "Dry.")),
        marks("Bo", Guess("a1", on)),
    ]
    told = together(found, handed).guesses
    assert [(row.article, row.outlet, [by.student for by in row.by]) for row in told] == [
        ("a1", on, ["Ada", "Bo"]),
        ("a1", off, ["Cy"]),
    ]
    assert told[0].by[0].why == "Dry."


def test_what_is_handed_in_comes_back_and_older_files_have_no_guess() -> None:
    found = lesson()
    mine = marks("Mia", Guess("a1", right(found), "Dry."))
    assert marks_from(marks_document(mine)) == mine
    older = marks_document(mine)
    del older["guesses"]
    assert marks_from(older).guesses == ()


@pytest.mark.parametrize("guess", [Guess("a9", "Hill Post"), Guess("a1", "Nobody's Paper")])
def test_a_guess_of_no_outlet_of_the_lesson_is_refused(guess: Guess) -> None:
    with pytest.raises(BadInput, match="These marks are damaged"):
        fitting(lesson(), marks("Mia", guess))


def test_of_two_guesses_on_a_text_the_last_counts() -> None:
    found = lesson()
    first, last = Guess("a1", wrong(found)), Guess("a1", right(found))
    assert fitting(found, marks("Mia", first, last)).guesses == (last,)


def test_report_table_and_paper_tell_of_it() -> None:
    found = lesson()
    handed = HandedIn(
        (marks("Mia", Guess("a1", wrong(found), "Dry."), Guess("a2", right(found, "a2"))),), (), ()
    )
    document = check_document(found, handed)
    assert [row["right"] for row in document["students"][0]["guesses"]] == [False, True]
    assert document["class"]["guesses"][0]["outlet"] == wrong(found)
    text = " ".join(check_text(found, handed).split())
    assert f"Guess: Outlet A is {wrong(found)} (it is {right(found)}): Dry." in text
    assert f"Outlet B: {right(found, 'a2')} (it is), 1 of 1: Mia" in text
    rows = [row for row in csv.reader(io.StringIO(class_table(found, handed.marks))) if row[1] == "guess"]
    assert [(row[2], row[3], row[6]) for row in rows] == [
        ("Outlet A", wrong(found), f"it is {right(found)}"),
        ("Outlet B", right(found, "a2"), "right"),
    ]
    sheet = said(worksheet(found, answers=False))
    assert "Which outlet is which?" in sheet and ", ".join(found.outlets) in sheet
    assert "Which outlet is which?" not in said(worksheet(replace(found, tasks=("loaded",)), answers=False))
