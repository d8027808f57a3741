"""A class as a table: whole, in the language of the lesson, and no formula of a student's."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from typing import get_args

import pytest

import resources
from reader.lessons.beside import State
from reader.lessons.table import class_table
from reader.model.lesson import Tongue
from tests.data.small_lesson import incomplete, lesson, marks


def rows(text: str, separator: str = ",") -> list[list[str]]:
    return list(csv.reader(io.StringIO(text), delimiter=separator))


@pytest.mark.parametrize("language", get_args(Tongue))
def test_every_language_has_all_the_words(language: Tongue) -> None:
    words = json.loads(resources.path("lessons/table.json").read_text("utf-8"))
    assert set(words[language]) == set(words["en"]) and set(words[language]["states"]) == set(get_args(State))
    separator = "," if language == "en" else ";"
    table = rows(class_table(replace(lesson(), language=language), [marks("Mia"), marks("Ben")]), separator)
    assert table[0] == words[language]["columns"] and {len(row) for row in table} == {7}
    assert [row[0] for row in table[1:]] == ["Mia", "Mia", "Ben", "Ben"]


def test_each_mark_is_told_with_what_the_program_says() -> None:
    loaded, missing = rows(class_table(lesson(), [marks("Mia")]))[1:]
    assert loaded[1:6] == ["loaded", lesson().article("a2").outlet, "chaos", "It exaggerates.", ""]
    assert loaded[6] in ("both", "only the student")
    assert missing[3] == "harbour master" and missing[5] == lesson().article("a1").outlet and missing[6]
    cut = rows(class_table(incomplete(lesson(), "a1"), [marks("Mia")]))[2]
    assert cut[6] == "its text is incomplete, so nobody can say"
    assert [row[6] for row in rows(class_table(lesson(key=False), [marks("Mia")]))[1:]] == ["", ""]


@pytest.mark.parametrize("words", ["=1+1", "+A1", "-2", "@SUM(A1)", "＝1+1", "\t=1+1"])
def test_no_spreadsheet_takes_a_student_s_words_for_a_formula(words: str) -> None:
    given = marks(words)
    row = rows(class_table(lesson(), [replace(given, loaded=(replace(given.loaded[0], why=words),))]))[1]
    assert row[0] == row[4] == f"'{words.strip()}"


def test_a_line_is_split_at_its_own_sign_only() -> None:
    given = marks("Mia")
    said = "It judges; it does, too."
    whole = class_table(lesson(), [replace(given, loaded=(replace(given.loaded[0], why=said),))])
    assert f'"{said}"' in whole and all(line.startswith('"') for line in whole.splitlines())
