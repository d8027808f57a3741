"""How far a class agrees, by the definition of Krippendorff's alpha."""

from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.lessons.agreement import Agreement, agreement

marks = st.integers(1, 12).flatmap(
    lambda words: st.lists(
        st.lists(st.integers(0, 1), min_size=words, max_size=words), min_size=2, max_size=5
    )
)


def by_definition(rows: list[list[int]]) -> float:
    """1 - observed / expected disagreement, pair by pair."""
    students = len(rows)
    values = [value for word in zip(*rows, strict=True) for value in word]
    observed = sum(
        left != right for word in zip(*rows, strict=True) for left, right in permutations(word, 2)
    ) / ((students - 1) * len(values))
    expected = sum(left != right for left, right in permutations(values, 2)) / (
        len(values) * (len(values) - 1)
    )
    return 1 - observed / expected


@given(marks)
def test_it_is_what_the_definition_says(rows: list[list[int]]) -> None:
    found = agreement(rows)
    values = {value for row in rows for value in row}
    if len(values) == 1:
        assert found.alpha is None
        assert found.why == ("everything" if 1 in values else "nothing")
    else:
        assert found.alpha == pytest.approx(by_definition(rows))
        assert found.alpha <= 1
        assert found.why == ""


@given(marks, st.randoms())
def test_the_order_of_students_and_words_does_not_count(rows: list[list[int]], random: object) -> None:
    words = list(zip(*rows, strict=True))
    random.shuffle(words)  # type: ignore[attr-defined]
    turned = [list(row) for row in zip(*words, strict=True)][::-1]
    first, second = agreement(rows), agreement(turned)
    assert first.why == second.why
    assert first.alpha == pytest.approx(second.alpha) if first.alpha is not None else second.alpha is None


@given(
    st.lists(st.integers(0, 1), min_size=2, max_size=12).filter(lambda row: 0 < sum(row) < len(row)),
    st.integers(2, 6),
)
def test_who_all_mark_the_same_agree_in_full(row: list[int], students: int) -> None:
    assert agreement([row] * students).alpha == pytest.approx(1)


def test_the_worked_example_of_two_readers() -> None:
    # Krippendorff (2011), section B: nominal data of two observers on twelve units, here yes or no on ten.
    first = [0, 1, 0, 0, 0, 0, 0, 0, 1, 0]
    second = [1, 1, 1, 0, 0, 1, 0, 0, 0, 0]
    assert agreement([first, second]).alpha == pytest.approx(0.095, abs=0.0005)


def test_one_student_agrees_with_nobody() -> None:
    assert agreement([[1, 0]]).why == "too_few"
    assert agreement([]).why == "too_few"


def test_a_figure_is_told_in_words() -> None:
    bounds = [(1.0, "much"), (0.67, "much"), (0.5, "some"), (0.2, "little"), (0.0, "none"), (-0.4, "none")]
    assert [Agreement(alpha).degree for alpha, _ in bounds] == [degree for _, degree in bounds]
