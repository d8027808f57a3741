from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.compare.chances import Chances
from reader.compare.clusters import HOMES, _linked, clusters
from tests.unit.compare.stories import chances_of


def chances(n: int, articles: list[int], pairs: dict[tuple[int, int], float]) -> Chances:
    out = np.zeros((n, n), np.float32)
    for (i, j), value in pairs.items():
        if articles[i] != articles[j]:
            out[i, j] = out[j, i] = value
    return chances_of(out)


def test_a_chain_does_not_drift_into_one_row() -> None:
    articles = [0, 1, 2, 3]
    found = clusters(chances(4, articles, {(0, 1): 0.8, (1, 2): 0.5, (2, 3): 0.8}), articles, 0.35, 0.4)
    assert not any({0, 3} <= set(group) for group in found)
    assert any({0, 1} <= set(group) for group in found) and any({2, 3} <= set(group) for group in found)


def test_one_passage_may_answer_to_two() -> None:
    articles = [0, 1, 1]
    found = clusters(chances(3, articles, {(0, 1): 0.8, (0, 2): 0.7}), articles, 0.35, 0.4)
    assert found == [(0, 1, 2)]


def test_one_fact_told_twice_by_each_is_one_row() -> None:
    articles = [0, 0, 1, 1, 2]
    pairs = {(0, 2): 0.9, (1, 3): 0.9, (0, 3): 0.4, (1, 2): 0.4, (0, 4): 0.6, (3, 4): 0.5, (1, 4): 0.4}
    assert clusters(chances(5, articles, pairs), articles, 0.35, 0.4) == [(0, 1, 2, 3, 4)]


def test_a_passage_of_two_facts_stands_in_two_rows() -> None:
    articles = [0, 0, 1, 2, 3]
    pairs = dict.fromkeys(combinations((0, 2, 3, 4), 2), 0.9) | {(1, 2): 0.85}
    assert clusters(chances(5, articles, pairs), articles, 0.35, 0.6) == [(0, 2, 3, 4), (1, 2)]


def test_a_headline_need_not_agree_with_all_that_one_outlet_tells_at_length() -> None:
    articles = [0, 0, 0, 0, 1, 2]  # one row of five passages; the sixth agrees with two of them
    pairs = {(i, 4): 0.9 for i in range(4)} | {(0, 5): 0.6, (1, 5): 0.5, (4, 5): 0.1}
    chance = chances(6, articles, pairs)
    assert not any({0, 4, 5} <= set(group) for group in clusters(chance, articles, 0.35, 0.4))
    assert (0, 1, 2, 3, 4, 5) in clusters(chance, articles, 0.35, 0.4, headlines=[5])


def test_what_says_nearly_the_same_as_one_stands_in_its_row() -> None:
    articles = [0, 0, 0, 0, 1, 2]
    pairs = {(i, 4): 0.9 for i in range(4)} | {(0, 5): 0.8, (1, 5): 0.4, (4, 5): 0.1}
    assert (0, 1, 2, 3, 4, 5) in clusters(chances(6, articles, pairs), articles, 0.35, 0.4)


def test_nothing_to_put_together() -> None:
    assert clusters(chances_of(np.zeros((0, 0), np.float32)), [], 0.35, 0.4) == []
    assert clusters(chances_of(np.zeros((2, 2), np.float32)), [0, 1], 0.35, 0.4) == [(0,), (1,)]


@st.composite
def stories(draw: st.DrawFn) -> tuple[list[int], Chances]:
    articles = sorted(draw(st.lists(st.integers(0, 3), min_size=1, max_size=14)))
    values = draw(
        st.dictionaries(
            st.tuples(st.integers(0, len(articles) - 1), st.integers(0, len(articles) - 1)),
            st.floats(0, 1, width=32),
            max_size=40,
        )
    )
    return articles, chances(len(articles), articles, values)


@given(stories())
def test_every_passage_stands_in_one_row_or_two(story: tuple[list[int], Chances]) -> None:
    articles, chance = story
    found = clusters(chance, articles, 0.35, 0.4)
    homes = [sum(i in group for group in found) for i in range(len(articles))]
    assert all(1 <= h <= HOMES for h in homes)
    assert all(len(set(group)) == len(group) for group in found)


@given(stories())
def test_rows_grow_until_no_two_agree_any_more(story: tuple[list[int], Chances]) -> None:
    articles, chance = story
    table, owner = chance.dense(), np.array(articles)
    of = _linked(chance, owner, 0.35) if articles else np.zeros(0, int)
    across = owner[:, None] != owner
    for a in set(of.tolist()):
        for b in set(of.tolist()):
            both = np.outer(of == a, of == b) & across
            if a != b:
                assert not both.any() or table[both].mean() < 0.35 + 1e-5
            else:
                assert not both.any() or table[both].mean() >= 0.35 - 1e-5


@given(stories())
def test_every_row_of_several_holds_a_likely_pair(story: tuple[list[int], Chances]) -> None:
    articles, chance = story
    for group in clusters(chance, articles, 0.35, 0.4):
        if len(group) > 1:
            assert len({articles[i] for i in group}) > 1
            assert float(chance.dense()[np.ix_(group, group)].max()) >= 0.35 - 1e-6


@given(stories())
def test_chances_are_what_their_table_says(story: tuple[list[int], Chances]) -> None:
    _articles, chance = story
    table = chance.dense()
    assert np.array_equal(table, table.T) and np.array_equal(chances_of(table).dense(), table)
    assert np.array_equal(chance.best(0, len(chance)), table.max(1, initial=0))
    where, sizes = chance.entries([0, 0])
    assert sizes.tolist() == [np.count_nonzero(table[0])] * 2
    assert chance.values[where].sum() == pytest.approx(2 * table[0].sum())


def test_of_a_pair_given_twice_the_greater_chance_counts() -> None:
    left, right = np.array([0, 1, 2]), np.array([1, 0, 1])
    chance = Chances.of_pairs(3, left, right, np.array([0.3, 0.7, 0.2], np.float32))
    assert np.allclose(chance.dense(), [[0, 0.7, 0], [0.7, 0, 0.2], [0, 0.2, 0]])


def test_two_headlines_that_agree_are_no_row_beside_the_one_of_all() -> None:
    """The headline 5 agrees with the headline 4 most of all; what 4 says stands in a row of three outlets."""
    articles = [0, 0, 1, 1, 2, 3]
    pairs = {(i, j): 0.6 for i in (0, 1) for j in (2, 3)} | {(i, 4): 0.42 for i in range(4)}
    pairs |= {(4, 5): 0.9, (0, 5): 0.34, (1, 5): 0.25, (2, 5): 0.25, (3, 5): 0.1}
    chance = chances(6, articles, pairs)
    assert (4, 5) in clusters(chance, articles, 0.35, 0.4)
    found = clusters(chance, articles, 0.35, 0.4, headlines=[4, 5])
    assert (0, 1, 2, 3, 4, 5) in found and (4, 5) not in found
