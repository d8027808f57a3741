"""What the teacher asks and the students answer in writing: on the page, in files, on paper, put together."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import BadInput
from reader.lessons.consistency import fitting
from reader.lessons.document import lesson_document, lesson_from, marks_document, marks_from
from reader.lessons.freeze import freeze
from reader.lessons.guide import guide
from reader.lessons.handed_in import HandedIn
from reader.lessons.instructions import usual_questions
from reader.lessons.names import LONGEST_ANSWER, MOST_QUESTIONS, written_answer, written_questions
from reader.lessons.paper import worksheet
from reader.lessons.report import check_document, check_text
from reader.lessons.table import class_table
from reader.lessons.together import together
from reader.model.lesson import Answer, Lesson, Marks, Tongue, Wish
from tests.data.small_lesson import ID, MADE
from tests.data.small_story import comparison
from tests.unit.lessons.test_paper import said

ASKED = ("What is new?", "Whom would you call?")


def lesson(*asked: str, blind: bool = False) -> Lesson:
    return freeze(comparison(), Wish(blind=blind, terms=(), questions=asked or ASKED), id_=ID, made=MADE)


def marks(student: str, *texts: str) -> Marks:
    answers = tuple(Answer(number, text) for number, text in enumerate(texts) if text)
    return Marks(ID, student, MADE, answers=answers)


def test_questions_stand_in_the_pack_and_answers_come_back() -> None:
    found = lesson()
    assert found.questions == ASKED
    assert lesson_from(lesson_document(found, key=False)).questions == ASKED
    one = marks("Mia", "The pier.\nAnd the date.", "Nobody.")
    assert fitting(found, marks_from(marks_document(one))) == one and not one.nothing


def test_a_pack_and_marks_of_before_there_were_questions_are_read() -> None:
    document = lesson_document(lesson())
    del document["questions"]
    assert lesson_from(document).questions == ()
    old = marks_document(marks("Mia"))
    del old["answers"]
    assert marks_from(old) == marks("Mia")


def test_a_question_of_a_blind_lesson_names_no_outlet() -> None:
    found = lesson("Why does the Harbour Post say so?", blind=True)
    assert found.key is not None
    outlet = next(iter(found.key.names.values())).outlet
    shown = lesson(f"Why does {outlet} say so?", blind=True).questions[0]
    assert outlet not in shown and "Outlet " in shown


@given(st.lists(st.text(st.characters(exclude_categories=("Cs",)), max_size=60), max_size=20))
def test_questions_are_single_lines_and_not_more_than_a_page_has_room_for(lines: list[str]) -> None:
    asked = written_questions(lines)
    assert len(asked) <= MOST_QUESTIONS
    assert all(each and each == " ".join(each.split()) for each in asked)
    assert written_questions(asked) == asked or any(each[0].isdigit() for each in asked)


def test_numbers_that_the_teacher_wrote_before_all_of_them_go() -> None:
    assert written_questions(["1. What is new?", "", " 2) Who says it?"]) == ("What is new?", "Who says it?")
    assert written_questions(["12 boats or 14?", "2. Why?"]) == ("12 boats or 14?", "2. Why?")


@given(st.text(max_size=300))
def test_an_answer_keeps_its_lines_and_is_written_the_same_way_once_and_again(text: str) -> None:
    once = written_answer(text)
    assert written_answer(once) == once and len(once) <= LONGEST_ANSWER
    assert not once or all(line and line == line.strip() for line in once.split("\n"))


def test_an_answer_to_no_question_is_refused_and_of_two_the_last_one_counts() -> None:
    found = lesson()
    with pytest.raises(BadInput):
        fitting(found, Marks(ID, "Mia", MADE, answers=(Answer(2, "?"),)))
    with pytest.raises(BadInput):
        fitting(found, Marks(ID, "Mia", MADE, answers=(Answer(-1, "?"),)))
    twice = Marks(ID, "Mia", MADE, answers=(Answer(1, "b"), Answer(0, "a"), Answer(1, "c")))
    assert fitting(found, twice).answers == (Answer(0, "a"), Answer(1, "c"))


@pytest.mark.parametrize("text", [None, 3, {}, ["a"]])
def test_an_answer_that_is_no_text_is_refused(text: object) -> None:
    document = marks_document(marks("Mia", "x"))
    document["answers"][0]["text"] = text
    with pytest.raises(BadInput):
        marks_from(document)


def test_the_class_is_put_together_question_by_question() -> None:
    found = lesson()
    handed = [marks("Mia", "The pier.", ""), marks("ben", "The date.\nOf the vote.", "")]
    told = together(found, handed).answers
    assert [(row.question, [by.student for by in row.by]) for row in told] == [(0, ["ben", "Mia"]), (1, [])]
    got = HandedIn(tuple(handed))
    text = check_text(found, got)
    assert "Question 1: What is new?" in text and "ben: The date. Of the vote." in text
    assert "0 of 2 answered" in text
    document = check_document(found, got)
    assert document["students"][0]["answers"] == [{"question": 0, "text": "The pier."}]
    assert document["class"]["answers"][1] == {"question": 1, "asked": ASKED[1], "by": []}


@pytest.mark.parametrize("language", get_args(Tongue))
def test_the_table_has_a_line_for_each_answer(language: Tongue) -> None:
    found = replace(lesson(), language=language)
    told = class_table(found, [marks("Mia", "=1+1", "Two\nlines.")])
    table = list(csv.reader(io.StringIO(told), delimiter="," if language == "en" else ";"))
    assert [row[3:5] for row in table[1:]] == [[ASKED[0], "'=1+1"], [ASKED[1], "Two lines."]]
    assert len({row[1] for row in table[1:]}) == 1 and {len(row) for row in table} == {7}


@pytest.mark.parametrize("language", get_args(Tongue))
def test_paper_has_room_for_the_teacher_s_questions_or_else_for_the_usual_ones(language: Tongue) -> None:
    found = replace(lesson(), language=language)
    assert all(asked in said(worksheet(found, answers=False)) for asked in ASKED)
    assert all(asked in said(guide(found)) for asked in ASKED)
    none = said(worksheet(replace(found, questions=()), answers=False))
    assert all(" ".join(asked.split()) in " ".join(none.split()) for asked in usual_questions(language))
