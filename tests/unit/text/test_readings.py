"""What is read of a text is the same when it was kept, and is never taken from other code or another text."""

from __future__ import annotations

import ast
import importlib
import json
import pkgutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import reader
from reader.compare.comparison import compare
from reader.compare.prepared import Prepared
from reader.compare.wording_heard import heard
from reader.model.quote import Quote
from reader.model.records import maker, rows
from reader.pipeline.sample import sample_articles
from reader.text import dates, figures, names, readings
from reader.text.passages import passages_of
from reader.text.readings import Reading, reading

Pins = tuple[tuple[int, float], ...]
SENTENCE = "At least 14 of the 88 pins on Ada Brook’s bridge failed on March 22, “every one of them old”."


@pytest.fixture(autouse=True)
def nothing_remembered() -> Iterator[None]:
    readings.forget()
    yield
    readings.forget()


def modules() -> list[str]:
    folders = {room: Path(reader.__file__).parent / room for room in ("compare", "text")}
    return [
        f"reader.{room}.{m.name}" for room, at in folders.items() for m in pkgutil.iter_modules([str(at)])
    ]


def all_readings() -> dict[str, Reading[..., Any]]:
    found = (value for name in modules() for value in vars(importlib.import_module(name)).values())
    return {each._name: each for each in found if isinstance(each, Reading)}


def prepared() -> list[Prepared]:
    chance = np.random.default_rng(7)
    out = []
    for article in sample_articles():
        passages = passages_of(article)
        vectors = chance.normal(size=(len(passages), 384)).astype(np.float32)
        out.append(Prepared(article, passages, vectors / np.linalg.norm(vectors, axis=1, keepdims=True)))
    return out


def texts_of(one: Prepared) -> list[str]:
    return [one.article.text, *(passage.text for passage in one.passages)]


def test_a_comparison_from_what_was_kept_is_the_same_and_reads_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    story = prepared()
    texts = [texts_of(one) for one in story]
    first = compare(story)
    documents = readings.taken(texts)
    assert all(documents) and readings.taken(texts) == [None] * len(texts)
    kept = {row[0] for document in documents if document for row in json.loads(document)["read"]}
    assert len(all_readings()) >= 10
    assert kept >= all_readings().keys() - {
        "text.quotes.in_role",
        "compare.speech_told.in_role",
        "compare.wording_tongues._read",  # asked for by few
    }
    readings.forget()
    for each, document in zip(texts, documents, strict=True):
        assert document
        readings.given(each, document)

    def read(*_: object) -> None:
        raise AssertionError("a text was read again")

    for each_reading in all_readings().values():
        monkeypatch.setattr(each_reading, "_read", read)
    assert compare(story) == first
    assert readings.taken(texts) == [None] * len(texts)


def test_every_reading_gives_what_can_be_kept() -> None:
    for each in (*all_readings().values(), heard):
        assert callable(each._made), each._name


@dataclass(frozen=True, slots=True)
class Told:
    kind: Literal["quote", "claim"]
    words: frozenset[str]
    places: tuple[tuple[int, int], ...]
    share: float
    who: str | None


@reading
def told(text: str, among: frozenset[str]) -> tuple[Told, ...]:
    found = frozenset(text.split()) & among
    return tuple(Told("quote", found, ((n, n + 1),), n / 3, word) for n, word in enumerate(sorted(found)))


@given(text=st.text(), among=st.frozensets(st.text(max_size=3), max_size=5))
@settings(max_examples=50)
def test_what_is_kept_comes_back_as_it_was(text: str, among: frozenset[str]) -> None:
    readings.forget()
    first, quotes = told(text, among), Quote(0, 1, text, None, text)
    (document,) = readings.taken([[text]])
    assert document
    readings.forget()
    readings.given([text], document)
    again = told(text, among)
    assert again == first and (again is not first or not first)
    assert readings.taken([[text]]) == [None]
    assert maker(Quote, named=False)(json.loads(json.dumps(rows(quotes)))) == quotes


def test_what_is_told_of_a_text_is_kept_as_if_it_had_been_read() -> None:
    pins = readings.Told[Pins]("pins", Pins)
    assert pins.known(SENTENCE) is None and readings.taken([[SENTENCE]]) == [None]
    pins.tell(SENTENCE, ((3, 0.5),))
    (document,) = readings.taken([[SENTENCE]])
    readings.forget()
    assert pins.known(SENTENCE) is None
    readings.given([SENTENCE], document or "")
    assert pins.known(SENTENCE) == ((3, 0.5),)
    assert readings.taken([[SENTENCE]]) == [None]


def test_figures_dates_and_names_come_back_as_they_were() -> None:
    for find, kind in ((figures.find, figures.Figure), (dates.find, dates.Date), (names.find, names.Name)):
        found = find(SENTENCE)  # type: ignore[operator]
        assert found
        assert tuple(map(maker(kind, named=False), json.loads(json.dumps(rows(found))))) == found


@pytest.mark.parametrize("document", ["", "[]", "{}", '{"of": "x", "read": []}', "[" * 9999, '{"of": 3}'])
def test_what_is_no_readings_or_of_other_texts_is_refused(document: str) -> None:
    with pytest.raises(ValueError):
        readings.given([SENTENCE], document)


def test_readings_of_another_text_are_refused() -> None:
    told(SENTENCE, frozenset({"pins"}))
    (document,) = readings.taken([[SENTENCE]])
    assert document
    with pytest.raises(ValueError, match="other texts"):
        readings.given(["Another text."], document)


WRONG: list[Any] = [
    None, 7, "x", [7], [["quote", [], [], 0.5]], [["talk", ["pins"], [[0, 1]], 0.0, "pins"]],
    [["quote", "pins", [[0, 1]], 0.0, "pins"]], [["quote", ["pins"], [["0", 1]], 0.0, "pins"]],
]  # fmt: skip


@pytest.mark.parametrize("wrong", WRONG)
def test_a_result_of_another_shape_is_read_again(wrong: Any) -> None:
    among = frozenset({"pins"})
    first = told(SENTENCE, among)
    (document,) = readings.taken([[SENTENCE]])
    data = json.loads(document or "")
    data["read"][0][3] = [wrong]
    readings.forget()
    readings.given([SENTENCE], json.dumps(data))
    assert told(SENTENCE, among) == first
    assert readings.taken([[SENTENCE]]) == [document]


def test_what_was_kept_and_not_asked_for_is_kept_on() -> None:
    told(SENTENCE, frozenset({"pins"}))
    (document,) = readings.taken([[SENTENCE]])
    readings.forget()
    readings.given([SENTENCE], document or "")
    told(SENTENCE, frozenset({"bridge"}))
    (more,) = readings.taken([[SENTENCE]])
    assert len(json.loads(more or "")["read"]) == 2


def test_the_oldest_texts_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(readings, "_MOST", 3 * (len("text 0") + readings._EACH))
    for n in range(9):
        told(f"text {n}", frozenset())
    assert list(readings._TEXTS) == ["text 6", "text 7", "text 8"]
    told("a text longer than any", frozenset())
    assert list(readings._TEXTS) == ["text 8", "a text longer than any"]
    told("x" * 9999, frozenset())
    assert list(readings._TEXTS) == ["x" * 9999]


def test_the_stage_is_another_one_when_code_or_lists_change(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = readings.stage()
    files = list(readings._files())
    try:
        for n in (0, len(files) - 1):
            changed = tmp_path / files[n].name
            changed.write_bytes(files[n].read_bytes() + b"#")
            monkeypatch.setattr(readings, "_files", lambda n=n, at=changed: [*files[:n], at, *files[n + 1 :]])
            readings.stage.cache_clear()
            assert readings.stage() != first
    finally:
        readings.stage.cache_clear()


def test_a_frozen_app_is_told_by_its_executable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "variorum"
    program.write_bytes(b"one")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    assert program in readings._files()
    assert not any(file.suffix == ".py" for file in readings._files())
    assert any(file.name == "wording.tsv" for file in readings._files())


# Vectors, what two texts have in common, and what is settled before a text is stored.
NOT_READING = {
    "numpy", "onnxruntime", "tokenizers", "diff_match_patch", "py3langid", "charset_normalizer",
    "reader.errors", "reader.work",
}  # fmt: skip


def test_whatever_reading_code_imports_counts_for_the_stage() -> None:
    """Or a change there would leave stale readings standing."""
    counted = {f"reader.{room}" for room in readings._ROOMS} | {"snowballstemmer", "sentencex", "resources"}
    for name in modules():
        tree = ast.parse(Path(importlib.import_module(name).__file__ or "").read_text("utf-8"))
        for node in ast.walk(tree):
            found = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            found += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            for module in found:
                of = ".".join(module.split(".")[: 2 if module.startswith("reader.") else 1])
                assert of in counted | NOT_READING | sys.stdlib_module_names, (name, module)
