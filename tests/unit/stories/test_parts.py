"""Linkage, copies, titles, reasons, likeness: each by itself."""

from __future__ import annotations

import math
import random
import tracemalloc
from datetime import timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import BadInput, Cancelled
from reader.model.article import Article
from reader.stories.copies import SKETCH, contained, is_copy, sketch
from reader.stories.graph import Graph
from reader.stories.likeness import likeness, likenesses, time_penalty
from reader.stories.linkage import link
from reader.stories.neighbours import likeness_graph, rows
from reader.stories.signature import Signature, sign
from reader.stories.title import story_title
from reader.text.background import Background
from reader.work.progress import CancelToken
from tests.unit.stories.texts import DAY

WORDS = [f"word{n}" for n in range(400)]


def graph_of(size: int, pairs: list[tuple[int, int, float]]) -> Graph:
    """From single pairs (i, j, likeness) in any order."""
    found = sorted((min(i, j), max(i, j), value) for i, j, value in pairs)
    left, right = (np.array([pair[side] for pair in found], np.int32) for side in (0, 1))
    return Graph(size, left, right, np.array([pair[2] for pair in found], np.float32))


def test_linkage_joins_by_the_mean_not_by_the_best_link() -> None:
    chain = [(n, n + 1, 0.9) for n in range(9)]
    groups = link(graph_of(10, chain), 0.5)
    assert max(map(len, groups)) == 2
    clique = [(i, j, 0.6) for i in range(4) for j in range(i)]
    assert link(graph_of(5, clique), 0.5) == [[0, 1, 2, 3], [4]]


@given(
    st.integers(1, 9).flatmap(
        lambda n: st.tuples(
            st.just(n),
            st.dictionaries(
                st.tuples(st.integers(0, n - 1), st.integers(0, n - 1)).filter(lambda p: p[0] < p[1]),
                st.floats(0.01, 1),
            ),
        )
    ),
    st.floats(0.05, 0.95),
)
def test_linkage_partitions_whatever_the_order(
    graph: tuple[int, dict[tuple[int, int], float]], least: float
) -> None:
    size, found = graph
    edges = [(i, j, value) for (i, j), value in found.items()]
    groups = link(graph_of(size, edges), least)
    assert sorted(n for g in groups for n in g) == list(range(size))
    assert groups == link(graph_of(size, edges[::-1]), least)
    means = {
        (a, b): sum(found.get((min(i, j), max(i, j)), 0) for i in groups[a] for j in groups[b])
        / (len(groups[a]) * len(groups[b]))
        for a in range(len(groups))
        for b in range(a)
    }
    assert all(mean < least + 1e-9 for mean in means.values())


@pytest.mark.parametrize("seed", range(40))
def test_linkage_joins_again_and_again_the_two_that_are_most_alike(seed: int) -> None:
    """As the definition says it, step by step: which the quick way must give too."""
    pick = random.Random(seed)
    size, least = 12, 0.3
    edges = [(i, j, pick.uniform(0.05, 1)) for i in range(size) for j in range(i) if pick.random() < 0.6]
    alike = {frozenset(pair): float(np.float32(value)) for *pair, value in edges}

    def mean(one: list[int], other: list[int]) -> float:
        both = [alike.get(frozenset((i, j)), 0.0) for i in one for j in other]
        return sum(both) / len(both)

    groups = [[n] for n in range(size)]
    while len(groups) > 1:
        best, one, other = max((mean(a, b), a, b) for a in groups for b in groups if a < b)
        if best < least:
            break
        groups = [group for group in groups if group not in (one, other)] + [sorted(one + other)]
    assert link(graph_of(size, edges), least) == sorted(groups)


def test_linkage_can_be_cancelled() -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        link(graph_of(2, [(0, 1, 0.9)]), 0.5, cancel)


def test_linkage_of_all_with_all_takes_little_memory() -> None:
    """A busy week gives a million pairs; in dicts each took 250 bytes."""
    size = 500
    left, right = (side.astype(np.int32) for side in np.triu_indices(size, 1))
    value = np.random.default_rng(1).uniform(0.03, 0.7, len(left)).astype(np.float32)
    graph = Graph(size, left, right, value)
    tracemalloc.start()
    try:
        groups = link(graph, 0.5)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert sorted(n for group in groups for n in group) == list(range(size))
    assert 1 < len(groups) < size
    assert most < 60 * len(value)


def test_copies_by_how_much_of_the_shorter_stands_in_the_longer() -> None:
    pick = random.Random(5)
    text = " ".join(pick.choice(WORDS) for _ in range(300))
    other = " ".join(pick.choice(WORDS) for _ in range(300))
    cut = " ".join(text.split()[:200])
    assert len(sketch(text)) == SKETCH
    assert is_copy(sketch(text), sketch(text + " one more line here"), 300, 304)
    assert contained(sketch(text), sketch(cut), 300, 200) == pytest.approx(1, abs=0.25)
    assert contained(sketch(text), sketch(other), 300, 300) < 0.1
    assert not is_copy(sketch(text), sketch(other), 300, 300)
    assert not is_copy(sketch(text), sketch(" ".join(text.split()[:60])), 300, 60)  # an extract
    assert sketch("too short to tell") == ()
    assert contained((), sketch(text), 3, 300) == 0


def test_the_plainest_most_central_headline_wins() -> None:
    titles = [
        "SHAME: why ferry bosses got it so wrong!",
        "Ferry runs aground off Esker with 212 aboard",
        "Opinion: the Esker ferry is a warning to us all",
        "Ferry with 212 aboard runs aground in fog off Esker",
        "Aground",
    ]
    assert story_title(titles) in (titles[1], titles[3])
    assert story_title([]) == ""
    assert story_title(["  ", "Only one"]) == "Only one"
    assert story_title(["Ferry aground off Esker", "Esker ferry aground off coast"]) != ""


def test_loaded_words_count_against_a_headline() -> None:
    titles = [
        "Bungling captain wrecks Esker ferry in fog",
        "Captain of Esker ferry questioned after grounding",
    ]
    assert (
        story_title(titles, loaded=lambda text: 3 * text.count("Bungling") + text.count("wrecks"))
        == titles[1]
    )


def signature(title: str, body: str = "", days: float | None = 0.0, seed: int = 0) -> Signature:
    vector = np.random.default_rng(seed).normal(size=384).astype(np.float32)
    article = Article(
        "x", "o", title, f"{title}\n\n{body}", published=None if days is None else DAY + timedelta(days=days)
    )
    return sign(article, vector / np.linalg.norm(vector), Background.load())


def test_time_parts_but_never_without_limit() -> None:
    costs = [time_penalty(d) for d in (0, 1, 3, 30, 3000)]
    assert costs == sorted(costs)
    assert costs[0] == 0
    assert costs[-1] == costs[-2] <= 6
    near, far = signature("Ferry aground off Esker"), signature("Ferry aground off Esker", days=4)
    assert likeness(near, near) > likeness(near, far)


def test_days_count_less_between_two_long_texts() -> None:
    """A headline needs the day to tell look-alikes apart; a full text tells by itself."""

    def lost(words: int) -> float:
        body = " ".join(["The ferry ran onto the sand bank in the fog this morning."] * (words // 11))
        near, far = (signature("Ferry aground off Esker", body, days) for days in (0.0, 3.0))
        before, after = likeness(near, near), likeness(near, far)
        return math.log(before / (1 - before)) - math.log(after / (1 - after))

    assert lost(330) < lost(33) / 2
    assert lost(330) > 0


def test_rows_and_single_pairs_agree() -> None:
    """The batch's arithmetic on matrices and the arriving article's on pairs are the same rule."""
    body = (
        "Captain Ruth Okoye of the Maid of Tamsin said 212 people, 14 dogs and 3 cars were aboard in Esker."
    )
    found = [
        signature("Ferry aground off Esker", body, 0.0, 1),
        signature("Ferry stuck near Esker", body.replace("Okoye", "Adeyemi"), None, 1),
        signature("Rates cut in Orsinia", "Governor Pavel Lindqvist cut rates to 3.5 percent.", 1.0, 2),
        signature("Esker ferry", "", None, 3),
        signature("غرق عبارة", "وقع الحادث في الصباح", 0.0, 4),
        signature("Ferry refloated", f"{body} " * 20, 2.0, 1),
        signature("Ferry stuck fast", f"{body} It rained. " * 20, 6.0, 1),
    ]
    for i, row in enumerate(rows(found)):
        together = likenesses(*row)
        for j, other in enumerate(found):
            if i != j:
                assert together[j] == pytest.approx(likeness(found[i], other), abs=1e-5)
    graph = likeness_graph(found, 0.0)
    assert (graph.left < graph.right).all() and np.isfinite(graph.value).all()
    assert len(graph.value) == 21


def test_what_an_outlet_says_of_itself_is_no_sign_of_a_story() -> None:
    def told(outlet: str, title: str) -> Signature:
        text = f"{title}\n\nFirst published by the Zemblan Courier. Read the Zemblan Courier app."
        vector = np.zeros(384, np.float32)
        return sign(Article(title, outlet, title, text, published=DAY), vector, Background.load())

    titles = ("Ferry aground off Esker", "Museum of maps reopens in Corvel")
    by_itself = likeness(*(told("Zemblan Courier", t) for t in titles))
    by_others = likeness(*(told("", t) for t in titles))
    assert by_itself < by_others
    assert not {"Zemblan", "Courier"} & set(told("Zemblan Courier", titles[0]).names)


def test_a_signature_of_nothing_and_of_damaged_bytes() -> None:
    empty = signature("", "", None)
    assert (empty.keys, empty.terms, empty.names) == ((), {}, {})
    assert Signature.from_bytes(empty.to_bytes()).keys == ()
    assert 0 <= likeness(empty, empty) <= 1
    data = signature("Ferry aground").to_bytes()
    for damaged in (b"", data[:390], data[:-3], bytes(384) + b"no zlib"):
        with pytest.raises(BadInput):
            Signature.from_bytes(damaged)
