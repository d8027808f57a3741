"""Word differences: what is the same, what is changed, and where."""

from __future__ import annotations

import itertools
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.tokens import words
from reader.text.worddiff import likeness, word_diff


def said(left: str, right: str) -> list[tuple[str, str, str]]:
    return [(op, left[a:b], right[c:d]) for op, (a, b), (c, d) in word_diff(left, right)]


def test_a_changed_word_stands_between_what_is_the_same() -> None:
    assert said("He was partly aware of it", "He was partially aware of it") == [
        ("same", "He was", "He was"),
        ("changed", "partly", "partially"),
        ("same", "aware of it", "aware of it"),
    ]


def test_what_one_side_adds_or_lacks() -> None:
    assert said("The bridge closed on Monday", "The old bridge closed") == [
        ("same", "The", "The"),
        ("right", "", "old"),
        ("same", "bridge closed", "bridge closed"),
        ("left", "on Monday", ""),
    ]


def test_case_and_marks_are_no_difference() -> None:
    assert said("“Partly,” she said.", "partly she said") == [
        ("same", "Partly,” she said", "partly she said")
    ]


def test_a_single_small_word_of_agreement_is_chance() -> None:
    assert said("cost of repairs", "price of work") == [("changed", "cost of repairs", "price of work")]
    assert said("cost and repairs", "price and work") == [("changed", "cost and repairs", "price and work")]
    assert [op for op, *_ in word_diff("cost with repairs", "price with work")] == [
        "changed",
        "same",
        "changed",
    ]
    assert [op for op, *_ in word_diff("cost of the repairs", "price of the work")] == [
        "changed", "same", "changed",
    ]  # fmt: skip


def test_a_figure_between_changes_is_no_chance() -> None:
    ops = [op for op, *_ in word_diff("about 14 ships", "nearly 14 boats")]
    assert ops == ["changed", "same", "changed"]


def test_nothing_against_something() -> None:
    assert word_diff("", "") == []
    assert said("", "two words") == [("right", "", "two words")]
    assert said("?!", "…") == []


def test_letters_outside_the_basic_plane_keep_their_places() -> None:
    left, right = "🚢 the ferry 🚢 left early", "🚢 the ferry 🚢 left late"
    assert said(left, right)[-1] == ("changed", "early", "late")


def test_long_texts_without_anything_in_common_are_one_change_and_the_clock_has_no_say(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def text(word: str, many: int) -> str:
        return " ".join(f"{word}{n}" for n in range(many))

    left, right = f"{text('a', 1500)} and {text('b', 1500)}", f"{text('c', 1500)} and {text('d', 1500)}"
    short = [text("a", 100) + " and " + text("b", 100), text("c", 100) + " and " + text("d", 100)]
    assert [op for op, *_ in word_diff(left, right)] == ["changed"]
    found = word_diff(*short)
    monkeypatch.setattr(time, "time", itertools.count(0, 60).__next__)  # a minute goes by at every look
    assert word_diff(*short) == found and [op for op, *_ in word_diff("a b c", "a d c")] == [
        "same",
        "changed",
        "same",
    ]


def test_likeness_runs_from_nothing_to_all() -> None:
    one, two = "The ferry left at noon", "Nobody knows why"
    assert likeness(word_diff(one, one), one, one) == 1.0
    assert likeness(word_diff(one, two), one, two) == 0.0
    left, right = "Old pier fell", "Big pier fell"
    assert likeness(word_diff(left, right), left, right) == 9 / 13


@given(st.text(max_size=80), st.text(max_size=80))
def test_every_word_of_both_stands_in_exactly_one_edit_in_order(left: str, right: str) -> None:
    edits = word_diff(left, right)
    for side, text in ((1, left), (2, right)):
        spans = [edit[side] for edit in edits if edit[side][0] < edit[side][1]]
        assert spans == sorted(spans)
        for token in words(text):
            assert sum(a <= token.start and token.end <= b for a, b in spans) == 1


@given(st.text(alphabet="ab cd,", max_size=40), st.text(alphabet="ab cd,", max_size=40))
def test_same_means_the_same_words(left: str, right: str) -> None:
    for op, (a, b), (c, d) in word_diff(left, right):
        if op == "same":
            assert [w.text for w in words(left[a:b])] == [w.text for w in words(right[c:d])]
