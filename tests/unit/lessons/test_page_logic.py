"""The logic of a lesson's page (lesson_logic.js), run in Qt's script engine: words, marks, files."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtQml import QJSEngine

import resources
from reader.lessons.page import SCRIPTS

Call = Callable[..., Any]
LESSON = {
    "id": "ab" * 16,
    "outlets": ["Bay Times", "Hill Post"],
    "questions": ["What is new?", "Who says it?"],
    "articles": [{"id": each, "complete": each != "a3", "passages": []} for each in ("a1", "a2", "a3")],
}
LENGTHS = {"a1": 200, "a2": 300, "a3": 50}
TEXT = st.text(st.characters(exclude_categories=("Cs",)), max_size=40)


@pytest.fixture(scope="module")
def call(qapp: object) -> Call:
    """Calls a function of the page's logic with plain values and gives a plain value back."""
    engine = QJSEngine()
    loaded = engine.evaluate(
        resources.path("templates/lesson_logic.js").read_text("utf-8"), "lesson_logic.js"
    )
    assert not loaded.isError(), loaded.toString()

    def called(name: str, *values: Any) -> Any:
        given = ", ".join(json.dumps(value) for value in values)
        found = engine.evaluate(f"JSON.stringify({{value: Lesson.{name}({given})}})")
        assert not found.isError(), found.toString()
        return json.loads(found.toString()).get("value")

    return called


def words(call: Call, text: str) -> list[str]:
    return [text[start:end] for start, end in call("words", list(text))]


@given(text=TEXT)
def test_points_of_a_text_are_those_that_the_pack_counts(call: Call, text: str) -> None:
    assert call("points", text) == list(text)


@given(text=TEXT)
def test_words_lie_in_order_and_hold_no_space(call: Call, text: str) -> None:
    found = call("words", list(text))
    edges = [edge for word in found for edge in word]
    assert edges == sorted(edges)
    assert all(start < end and not set(text[start:end]) & set(" \t\n“”!;") for start, end in found)


def test_words_keep_apostrophes_hyphens_and_figures_whole(call: Call) -> None:
    assert words(call, "It’s a “so-called” 😀 shock, 1,900.5 crowns — l’État.") == [
        "It’s",
        "a",
        "so-called",
        "😀",
        "shock",
        "1,900.5",
        "crowns",
        "l’État",
    ]
    assert words(call, "قالت: «لا»، ثم…") == ["قالت", "لا", "ثم"]
    assert words(call, "东京很大。") == ["东", "京", "很", "大"]


def test_a_selection_takes_in_the_words_it_touches(call: Call) -> None:
    text = list("A 😀 bruising, two-hour grilling.")
    known = call("words", text)
    assert call("snap", known, 7, 9) == [4, 12]
    assert call("snap", known, 5, 16) == [4, 22]
    assert call("snap", known, 12, 14) is None
    assert call("snap", known, 4, 4) == [4, 12]
    assert call("snap", known, 12, 12) is None


@given(spans=st.lists(st.tuples(st.integers(0, 30), st.integers(1, 12)), max_size=6))
def test_runs_cover_a_text_once_and_know_what_lies_over_them(
    call: Call, spans: list[tuple[int, int]]
) -> None:
    given_spans = [{"start": start, "end": start + length} for start, length in spans]
    runs = call("runs", 5, 25, given_spans)
    assert [run["start"] for run in runs] == [5, *[run["end"] for run in runs[:-1]]]
    assert runs[-1]["end"] == 25
    for run in runs:
        for at in range(run["start"], run["end"]):
            assert run["over"] == [i for i, s in enumerate(given_spans) if s["start"] <= at < s["end"]]


@given(
    spans=st.lists(
        st.tuples(st.sampled_from(["a1", "a2"]), st.integers(0, 60), st.integers(1, 20)), max_size=8
    )
)
def test_marks_never_overlap_and_lose_no_word(call: Call, spans: list[tuple[str, int, int]]) -> None:
    marks = call("none")
    for article, start, length in spans:
        marks = call(
            "withLoaded",
            marks,
            {"article": article, "start": start, "end": start + length, "why": f"w{start}"},
        )
    covered = {(m["article"], at) for m in marks["loaded"] for at in range(m["start"], m["end"])}
    assert covered == {(a, at) for a, start, length in spans for at in range(start, start + length)}
    assert len(covered) == sum(m["end"] - m["start"] for m in marks["loaded"])
    said = "; ".join(m["why"] for m in marks["loaded"])
    assert all(f"w{start}" in said for _, start, _ in spans)


def test_a_detail_is_marked_once_and_goes_when_nobody_lacks_it(call: Call) -> None:
    mark = {"article": "a1", "start": 3, "end": 9, "absent_from": ["a2"], "why": ""}
    once = call("withMissing", call("none"), mark)
    again = call("withMissing", once, {**mark, "absent_from": ["a2", "a3"]})
    assert [m["absent_from"] for m in again["missing"]] == [["a2", "a3"]]
    assert call("withMissing", again, {**mark, "absent_from": []})["missing"] == []


def test_a_text_has_one_guess_and_none_when_it_is_taken_back(call: Call) -> None:
    guess = {"article": "a1", "outlet": "Hill Post", "why": "dry"}
    once = call("withGuess", call("none"), guess)
    again = call("withGuess", once, {**guess, "outlet": "Bay Times"})
    assert [each["outlet"] for each in again["guesses"]] == ["Bay Times"] and call("count", again) == 1
    assert call("withGuess", again, {**guess, "outlet": ""})["guesses"] == []
    marked = call("withLoaded", again, {"article": "a1", "start": 0, "end": 2, "why": ""})
    assert marked["guesses"] == again["guesses"], "marking keeps what was guessed"


def test_a_question_has_one_answer_and_none_when_nothing_is_left_of_it(call: Call) -> None:
    both = call("withAnswer", call("withAnswer", call("none"), 1, "The mayor."), 0, " The date.\n")
    assert both["answers"] == [{"question": 0, "text": "The date."}, {"question": 1, "text": "The mayor."}]
    assert (call("count", both), call("marked", both), call("unanswered", LESSON, both)) == (2, 0, [])
    one = call("withAnswer", both, 0, "  ")
    assert [each["question"] for each in one["answers"]] == [1] and call("unanswered", LESSON, one) == [1]


def test_it_is_known_which_tasks_nothing_is_marked_for(call: Call) -> None:
    asked = {"tasks": ["loaded", "missing", "guess"]}
    none = call("none")
    assert call("untouched", asked, none) == asked["tasks"]
    assert call("untouched", {"tasks": []}, none) == []
    marked = {**none, "missing": [{"article": "a1"}], "guesses": [{"article": "a1"}]}
    assert call("untouched", asked, marked) == ["loaded"]


def test_what_is_handed_in_comes_back_the_same(call: Call) -> None:
    marks = {
        "loaded": [
            {"article": "a2", "start": 1, "end": 4, "why": " two\nlines "},
            {"article": "a1", "start": 9, "end": 12, "why": ""},
        ],
        "missing": [{"article": "a1", "start": 0, "end": 8, "absent_from": ["a3", "a2"], "why": "😀"}],
        "guesses": [
            {"article": "a2", "outlet": "Hill Post", "why": ""},
            {"article": "a1", "outlet": "Bay Times", "why": "dry\nwords"},
        ],
        "answers": [{"question": 1, "text": " The mayor.\n\n  And\tall. "}],
    }
    handed = call("marksDocument", LESSON, "  Zoë\t Ünal ", marks, "2026-11-28T10:00:00.000Z")
    assert handed["schema"] == "variorum/marks/1" and handed["lesson"] == LESSON["id"]
    assert handed["student"] == "Zoë Ünal"
    assert [mark["article"] for mark in handed["loaded"]] == ["a1", "a2"]
    assert handed["loaded"][1]["why"] == "two lines"
    assert handed["missing"][0]["absent_from"] == ["a2", "a3"]
    assert [(g["article"], g["why"]) for g in handed["guesses"]] == [("a1", "dry words"), ("a2", "")]
    assert handed["answers"] == [{"question": 1, "text": "The mayor.\nAnd all."}]
    back = call("readMarks", json.dumps(handed), LESSON, LENGTHS)
    assert back["student"] == "Zoë Ünal"
    assert call("marksDocument", LESSON, back["student"], back["marks"], handed["saved"]) == handed


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "not_marks"),
        ("null", "not_marks"),
        ('{"schema": "variorum/lesson/1"}', "not_marks"),
        ({"lesson": "cd" * 16}, "other_lesson"),
        ({"loaded": {}}, "spoilt"),
        ({"loaded": [None]}, "spoilt"),
        ({"loaded": [{"article": "a9", "start": 0, "end": 1}]}, "spoilt"),
        ({"loaded": [{"article": "a1", "start": 0, "end": 201}]}, "spoilt"),
        ({"loaded": [{"article": "a1", "start": 4, "end": 4}]}, "spoilt"),
        ({"loaded": [{"article": "toString", "start": 0, "end": 1}]}, "spoilt"),
        ({"missing": [{"article": "a1", "start": 0, "end": 1}]}, "spoilt"),
        ({"loaded": [{"article": "a1", "start": 0.5, "end": 1}]}, "spoilt"),
        ({"guesses": {}}, "spoilt"),
        ({"guesses": [None]}, "spoilt"),
        ({"guesses": [{"article": "a9", "outlet": "Hill Post"}]}, "spoilt"),
        ({"guesses": [{"article": "a1", "outlet": "Nobody"}]}, "spoilt"),
        ({"answers": "all"}, "spoilt"),
        ({"answers": [None]}, "spoilt"),
        ({"answers": [{"question": 2, "text": "x"}]}, "spoilt"),
        ({"answers": [{"question": "0", "text": "x"}]}, "spoilt"),
        ({"answers": [{"question": 0, "text": 7}]}, "spoilt"),
    ],
)
def test_a_file_that_is_not_this_lessons_work_is_told_apart(
    call: Call, text: str | dict[str, Any], problem: str
) -> None:
    if isinstance(text, dict):
        text = json.dumps(
            {"schema": "variorum/marks/1", "lesson": LESSON["id"], "loaded": [], "missing": []} | text
        )
    assert call("readMarks", text, LESSON, LENGTHS) == {"problem": problem}


def test_a_file_has_a_name_that_every_system_takes(call: Call) -> None:
    assert call("fileName", "Ada O’Neil") == "Ada O’Neil.marks.json"
    assert call("fileName", "../a\\b:c") == "a b c.marks.json"
    assert call("fileName", " CON ") == "CON_.marks.json"
    assert call("fileName", "...") == "marks.marks.json"


@given(value=TEXT)
def test_words_are_filled_in_as_they_are(call: Call, value: str) -> None:
    assert call("fill", "{a} – {b} {c}", {"a": value, "b": 2}) == f"{value} – 2 {{c}}"


def test_every_script_of_the_page_can_be_read(qapp: object) -> None:
    engine = QJSEngine()
    for name in SCRIPTS:
        read = engine.evaluate(resources.path(f"templates/{name}").read_text("utf-8"), name)
        assert not read.isError(), read.toString()


def test_every_word_that_the_page_says_is_there_and_is_said() -> None:
    """Some are named by what they are about: `word[`task_${task}`]`."""
    scripts = "".join(resources.path(f"templates/{name}").read_text("utf-8") for name in SCRIPTS[1:])
    known = set(json.loads(resources.path("templates/lesson_words.json").read_text("utf-8"))["en"])
    said = set(re.findall(r"\bword\.([a-z_]+)", scripts))
    begun = tuple(re.findall(r"\bword\[`([a-z]+_)\$", scripts))
    assert said <= known
    assert known <= said | {key for key in known if key.startswith(begun)} | {"no_script"}


def test_no_text_becomes_markup_and_nothing_is_fetched() -> None:
    scripts = "".join(resources.path(f"templates/{name}").read_text("utf-8") for name in SCRIPTS)
    for name in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "Function("):
        assert name not in scripts
    for name in ("fetch(", "XMLHttpRequest", "WebSocket", "import(", "sendBeacon"):
        assert name not in scripts


def test_every_language_has_all_words_of_the_page() -> None:
    spoken = json.loads(resources.path("templates/lesson_words.json").read_text("utf-8"))
    assert set(spoken) == {"en", "de", "fr", "es"}
    for language, said in spoken.items():
        assert set(said) == set(spoken["en"]), language
        for key, text in said.items():
            assert text.strip(), key
            for name in (
                "{outlet}",
                "{outlets}",
                "{words}",
                "{student}",
                "{time}",
                "{file}",
                "{count}",
                "{date}",
            ):
                assert (name in text) == (name in spoken["en"][key]), (language, key)
