"""Lines that are the same on every paper: they hold the whole text, once, in order."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from reader.lessons.numbered import WIDTH, line_of, numbered
from tests.data.small_lesson import lesson

ARTICLE = lesson().articles[0]
TEXT = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=300).map(
    lambda text: f"Head\n\n{text}"
)


@given(text=TEXT)
def test_lines_hold_every_letter_once_and_in_order(text: str) -> None:
    lines = numbered(replace(ARTICLE, text=text, passages=()))
    assert [line.number for line in lines] == list(range(1, len(lines) + 1))
    assert all(line.text == text[line.start : line.end] for line in lines)
    assert all(first.end <= second.start for first, second in pairwise(lines))
    assert "".join("".join(line.text.split()) for line in lines) == "".join(text.split())


@given(text=TEXT)
def test_a_line_is_too_long_only_if_one_word_is(text: str) -> None:
    for line in numbered(replace(ARTICLE, text=text, passages=())):
        columns = sum(not unicodedata.combining(letter) for letter in line.text)
        assert columns <= WIDTH or not any(letter.isspace() for letter in line.text.strip())


def test_a_place_has_the_number_of_its_line() -> None:
    lines = numbered(ARTICLE)
    assert [line.kind for line in lines if line.first][:2] == ["headline", "sentence"]
    for line in lines:
        assert {line_of(lines, at) for at in range(line.start, line.end)} == {line.number}


def test_letters_without_spaces_between_words_are_wrapped_too() -> None:
    lines = numbered(replace(ARTICLE, text="天" * 100, passages=()))
    assert [len(line.text) for line in lines] == [38, 38, 24]
