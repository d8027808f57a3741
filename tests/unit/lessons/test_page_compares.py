"""The page of a pack and Variorum compare a student's marks with the program's in the same way."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtQml import QJSEngine

import resources
from reader.export.detail import in_sentence
from reader.lessons.beside import Beside, beside
from reader.lessons.document import lesson_document, marks_document
from reader.model.comparison import Claim, LeftOut, Loaded, Nearest
from reader.model.lesson import Guess, Lesson, LoadedMark, Marks, MissingMark
from reader.model.quote import QuoteRow, QuoteVersion
from tests.data.small_lesson import ID, MADE, incomplete, lesson

Compare = Callable[[Lesson, Marks], Any]
Tell = Callable[[Lesson, LeftOut], Any]
ARTICLES = [article.id for article in lesson().articles]
LENGTHS = {article.id: len(article.text) for article in lesson().articles}
OUTLETS = sorted(article.outlet for article in lesson().articles)
PASSAGES = {article.id: [p.id for p in article.passages] for article in lesson().articles}


@pytest.fixture(scope="module")
def engine(qapp: object) -> QJSEngine:
    made = QJSEngine()
    loaded = made.evaluate(resources.path("templates/lesson_logic.js").read_text("utf-8"))
    assert not loaded.isError(), loaded.toString()
    return made


@pytest.fixture(scope="module")
def tell(engine: QJSEngine) -> Tell:
    def told(of: Lesson, item: LeftOut) -> Any:
        given = f"{json.dumps(lesson_document(of))}, {json.dumps(asdict(item))}"
        found = engine.evaluate(f"JSON.stringify(Lesson.told({given}))")
        assert not found.isError(), found.toString()
        return json.loads(found.toString())

    return told


@pytest.fixture(scope="module")
def compare(engine: QJSEngine) -> Compare:
    def compared(of: Lesson, marks: Marks) -> Any:
        given = f"{json.dumps(lesson_document(of))}, {json.dumps(marks_document(marks))}"
        found = engine.evaluate(f"JSON.stringify(Lesson.compare({given}))")
        assert not found.isError(), found.toString()
        return json.loads(found.toString())

    return compared


@st.composite
def spans(draw: st.DrawFn, article: str) -> tuple[int, int]:
    start = draw(st.integers(0, LENGTHS[article] - 1))
    return start, draw(st.integers(start + 1, min(LENGTHS[article], start + 40)))


@st.composite
def handed_in(draw: st.DrawFn) -> Marks:
    loaded, missing = [], []
    for _ in range(draw(st.integers(0, 6))):
        article = draw(st.sampled_from(ARTICLES))
        loaded.append(LoadedMark(article, *draw(spans(article))))
    for _ in range(draw(st.integers(0, 4))):
        article = draw(st.sampled_from(ARTICLES))
        others = st.sampled_from([each for each in ARTICLES if each != article])
        absent = draw(st.lists(others, min_size=1, unique=True))
        missing.append(MissingMark(article, *draw(spans(article)), tuple(absent)))
    guesses = tuple(
        Guess(article, draw(st.sampled_from(OUTLETS))) for article in ARTICLES if draw(st.booleans())
    )
    return Marks(ID, "Mia", MADE, tuple(dict.fromkeys(loaded)), tuple(dict.fromkeys(missing)), guesses)


@st.composite
def details(draw: st.DrawFn, of: Lesson, evidence: tuple[str, ...]) -> str:
    """A part of a sentence, all of it, or what stands in none."""
    if draw(st.integers(0, 4)) == 0:
        return "text"
    wanted = draw(st.sampled_from(evidence))
    text = next(p.text for article in of.articles for p in article.passages if p.id == wanted)
    start = draw(st.integers(0, len(text) - 1))
    return draw(st.just(text) | st.just(text[start : start + draw(st.integers(1, 30))]))


@st.composite
def lessons(draw: st.DrawFn) -> Lesson:
    """The small lesson with answers of all kinds, wherever they stand."""
    found = replace(lesson(), tasks=("loaded", "missing", "guess"), outlets=tuple(OUTLETS))
    if draw(st.booleans()):
        found = incomplete(found, draw(st.sampled_from(ARTICLES)))
    assert found.key is not None
    wording = []
    for _ in range(draw(st.integers(0, 5))):
        article = draw(st.sampled_from(ARTICLES))
        start, end = draw(spans(article))
        text = found.article(article).text[start:end]
        passage = draw(st.sampled_from(PASSAGES[article]))
        wording.append(
            Loaded(article, passage, start, end, text, "colour", "why", None, draw(st.booleans()), 0.5)
        )
    claims, left_out = [], []
    for number in range(draw(st.integers(0, 5))):
        reporting = draw(st.lists(st.sampled_from(ARTICLES), min_size=1, unique=True))
        cells = {
            each: tuple(draw(st.lists(st.sampled_from(PASSAGES[each]), min_size=1))) for each in reporting
        }
        others = [each for each in ARTICLES if each not in cells]
        maybe = {each: draw(st.sampled_from(PASSAGES[each])) for each in others if draw(st.booleans())}
        lead = cells[reporting[0]][0]
        claims.append(Claim(f"c{number}", lead, cells, maybe))
        for each in others:
            near = draw(st.none() | st.sampled_from(PASSAGES[each]))
            state = draw(st.sampled_from(["not_found", "maybe"]))
            evidence = tuple(p for passages in cells.values() for p in passages)
            nearest = Nearest(near, 0.4) if near else None
            left_out.append(
                LeftOut(
                    each,
                    f"c{number}",
                    "claim",
                    draw(details(found, evidence)),
                    tuple(reporting),
                    evidence,
                    nearest,
                    state,
                    0.5,
                )
            )
    article = draw(st.sampled_from(ARTICLES))
    start, end = draw(spans(article))
    version = QuoteVersion(article, PASSAGES[article][0], start, end, "said", draw(st.booleans()))
    comparison = replace(
        found.key.comparison,
        wording=tuple(wording),
        claims=tuple(claims),
        left_out=tuple(left_out),
        quotes=(QuoteRow("q1", None, (version,), True),),
    )
    return replace(found, key=replace(found.key, comparison=comparison))


def told(found: Beside) -> dict[str, Any]:
    """What Variorum found, in the page's words."""
    names = {"both": "both", "student": "only_you", "program": "only_program"}
    loaded: dict[str, list[Any]] = {name: [] for name in names.values()}
    for row in found.loaded:
        words = sorted((word.article, word.start, word.end) for word in row.words)
        span = (row.article, row.start, row.end)
        loaded[names[row.whose]].append([span if row.mark else None, words, row.quoted])
    return {
        "loaded": {name: sorted(rows, key=str) for name, rows in loaded.items()},
        "yours": [
            [
                (row.mark.article, row.mark.start, row.mark.end),
                [(v.article, v.state, list(v.passages)) for v in row.verdicts],
            ]
            for row in found.missing
        ],
        "only_program": [asdict(item) for item in found.only_program],
        "guesses": [[row.guess.article, row.guess.outlet, row.outlet, row.right] for row in found.guesses],
    }


def said(found: Any) -> dict[str, Any]:
    """The same of what the page found."""

    def span(mark: Any) -> Any:
        return (mark["article"], mark["start"], mark["end"]) if mark else None

    return {
        "loaded": {
            name: sorted(
                ([span(row["mark"]), sorted(map(span, row["words"])), row["quoted"]] for row in rows), key=str
            )
            for name, rows in found["loaded"].items()
        },
        "yours": [
            [span(row["mark"]), [(v["outlet"], v["state"], v["passages"]) for v in row["verdicts"]]]
            for row in found["missing"]["yours"]
        ],
        "only_program": [
            {**item, "reported_by": tuple(item["reported_by"]), "evidence": tuple(item["evidence"])}
            for item in found["missing"]["only_program"]
        ],
        "guesses": [
            [row["guess"]["article"], row["guess"]["outlet"], row["outlet"], row["right"]]
            for row in found["guesses"]
        ],
    }


@given(of=lessons(), marks=handed_in())
def test_page_and_window_say_the_same(compare: Compare, of: Lesson, marks: Marks) -> None:
    assert said(compare(of, marks)) == told(beside(of, marks))


@given(of=lessons())
def test_page_and_window_tell_a_detail_in_the_same_sentence(tell: Tell, of: Lesson) -> None:
    assert of.key is not None
    for item in of.key.comparison.left_out:
        found = in_sentence(of.articles, item)
        assert tell(of, item) == {**asdict(found), "whole": found.whole}
        assert item.text in found.before + found.words + found.after
        assert found.sentence in of.article(found.article).text


def test_nothing_marked_leaves_all_to_the_program(compare: Compare) -> None:
    found = compare(lesson(), Marks(ID, "Mia", MADE))
    assert found["loaded"]["both"] == found["loaded"]["only_you"] == found["missing"]["yours"] == []
    assert found["loaded"]["only_program"] and found["missing"]["only_program"]
