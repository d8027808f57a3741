"""The page of a pack and the program put a student's marks beside the answers in the same way."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtQml import QJSEngine

import resources
from reader.lessons.beside import beside
from reader.lessons.document import lesson_document, marks_document
from reader.model.lesson import LoadedMark, Marks, MissingMark
from tests.data.small_lesson import ID, MADE, lesson

WHOLE = lesson()
ARTICLES = {article.id: article for article in WHOLE.articles}


@pytest.fixture(scope="module")
def engine(qapp: object) -> QJSEngine:
    made = QJSEngine()
    logic = resources.path("templates/lesson_logic.js").read_text("utf-8")
    assert not made.evaluate(logic).isError()
    made.evaluate(f"var lesson = {json.dumps(lesson_document(WHOLE))}")
    return made


@st.composite
def spans(draw: st.DrawFn) -> tuple[str, int, int]:
    article = draw(st.sampled_from(WHOLE.articles))
    start = draw(st.integers(0, len(article.text) - 1))
    return article.id, start, draw(st.integers(start + 1, min(len(article.text), start + 40)))


@st.composite
def details(draw: st.DrawFn) -> MissingMark:
    article, start, end = draw(spans())
    others = sorted({*ARTICLES} - {article})
    absent = draw(st.lists(st.sampled_from(others), min_size=1, unique=True))
    return MissingMark(article, start, end, tuple(absent))


loaded = st.lists(spans().map(lambda span: LoadedMark(*span)), max_size=5, unique=True)
missing = st.lists(details(), max_size=4, unique=True)


def of_page(engine: QJSEngine, marks: Marks) -> Any:
    found = engine.evaluate(f"JSON.stringify(Lesson.compare(lesson, {json.dumps(marks_document(marks))}))")
    assert not found.isError(), found.toString()
    return json.loads(found.toString())


def place(mark: dict[str, Any]) -> tuple[str, int, int]:
    return mark["article"], mark["start"], mark["end"]


def words(rows: list[dict[str, Any]]) -> list[Any]:
    return sorted((place(r["mark"]), sorted(map(place, r["words"])), r["quoted"]) for r in rows)


@given(loaded=loaded, missing=missing)
def test_they_say_the_same(engine: QJSEngine, loaded: list[LoadedMark], missing: list[MissingMark]) -> None:
    marks = Marks(ID, "Mia", MADE, tuple(loaded), tuple(missing))
    page, program = of_page(engine, marks), beside(WHOLE, marks)
    for whose, name in (("both", "both"), ("student", "only_you")):
        rows = [row for row in program.loaded if row.whose == whose]
        assert words(page["loaded"][name]) == sorted(
            ((r.article, r.start, r.end), sorted((w.article, w.start, w.end) for w in r.words), r.quoted)
            for r in rows
        )
    alone = [(r.article, r.start, r.end) for r in program.loaded if r.whose == "program"]
    assert sorted(place(row["words"][0]) for row in page["loaded"]["only_program"]) == sorted(alone)
    assert [
        (place(each["mark"]), [(v["outlet"], v["state"], v["passages"]) for v in each["verdicts"]])
        for each in page["missing"]["yours"]
    ] == [
        (
            (each.mark.article, each.mark.start, each.mark.end),
            [(v.article, v.state, list(v.passages)) for v in each.verdicts],
        )
        for each in program.missing
    ]
    assert len(page["missing"]["only_program"]) == len(program.only_program)
