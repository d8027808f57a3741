"""Broken lesson packs and marks: refused in a sentence, or so sound that everything can be done with them."""

from __future__ import annotations

import contextlib
import copy
import json
import random
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import BadInput
from reader.lessons.consistency import fitting
from reader.lessons.document import lesson_document, marks_document
from reader.lessons.files import read_lesson, read_marks
from reader.lessons.handed_in import HandedIn
from reader.lessons.page import lesson_page
from reader.lessons.paper import worksheet
from reader.lessons.report import check_document, check_text
from reader.model.lesson import Answer, Lesson, Marks
from tests.data.small_lesson import lesson, marks

values = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=8), st.just([]), st.just({}),
    st.sampled_from(["a1", "a2.p1", "c1", "en", "2026-01-01", "0000-00-00", "9999-12-31T23:59:59-23:59",
                     "javascript:1", "not_found", -1, 0, 3, 10**6, 1e308, "\x00", "\ud800", [[]], ["a1"]]),
)  # fmt: skip


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    if path:
        yield path
    if isinstance(value, dict):
        for key in value:
            yield from places(value[key], (*path, key))
    elif isinstance(value, list):
        for number, each in enumerate(value):
            yield from places(each, (*path, number))


LESSON = replace(lesson(), questions=("What is new?",))
WHOLE = lesson_document(LESSON)
PLACES = list(places(WHOLE))
MARKED = marks_document(replace(marks(), answers=(Answer(0, "The date."),)))
MARKED_PLACES = list(places(MARKED))


def altered(document: Any, path: tuple[Any, ...], value: Any, *, drop: bool) -> bytes:
    copied = copy.deepcopy(document)
    at = copied
    for step in path[:-1]:
        at = at[step]
    if drop:
        del at[path[-1]]
    else:
        at[path[-1]] = value
    return json.dumps(copied).encode()


def use(found: Lesson, handed_in: Marks) -> None:
    """Everything that is done with a lesson."""
    read_lesson(lesson_page(found).encode())
    worksheet(found, False)
    worksheet(found, found.key is not None)
    with contextlib.suppress(BadInput):
        got = HandedIn((fitting(found, handed_in),))
        check_text(found, got)
        json.dumps(check_document(found, got))


@settings(max_examples=400, deadline=None)
@given(st.sampled_from(PLACES), values, st.booleans())
def test_a_lesson_with_a_part_altered(path: tuple[Any, ...], value: Any, drop: bool) -> None:
    try:
        found = read_lesson(altered(WHOLE, path, value, drop=drop))
    except BadInput as error:
        assert str(error).count(". ") == 0
        return
    use(found, marks())


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(MARKED_PLACES), values, st.booleans())
def test_marks_with_a_part_altered(path: tuple[Any, ...], value: Any, drop: bool) -> None:
    try:
        found = read_marks(altered(MARKED, path, value, drop=drop), "mia")
    except BadInput as error:
        assert str(error).count(". ") == 0
        return
    use(LESSON, found)


@pytest.mark.parametrize("seed", range(40))
def test_a_page_with_bytes_altered(seed: int) -> None:
    chance = random.Random(seed)
    data = bytearray(lesson_page(lesson()).encode())
    for _ in range(chance.randint(1, 40)):
        at = chance.randrange(len(data))
        match chance.randrange(3):
            case 0:
                data[at] = chance.randrange(256)
            case 1:
                del data[at : at + chance.randint(1, 2000)]
            case _:
                data[at:at] = data[: chance.randint(1, 200)]
    with contextlib.suppress(BadInput):
        use(read_lesson(bytes(data)), marks())
