"""Passages that only stand near what another one of their article tells."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from reader.compare.chances import Chances
from reader.compare.facts import Corpus, corpus_of
from reader.compare.features import evidence_of
from reader.compare.shared import Shared
from reader.compare.told_better import without_told_better
from tests.unit.compare.stories import chances_of, prepare

TOLD = "The ferry Osprey sank off Dunmere on Monday with 200 on board."
BETTER = "The ferry Osprey sank near Dunmere on Monday."
TOPIC = "The ferry Osprey was built in Averil by two brothers."
MORE = "About 200 were on board, the coastguard said of the ferry."


def corpus_with(extra: str) -> Corpus:
    rest = "The harbour board meets in May.\n\nFares rise again next year."
    return corpus_of(
        [
            prepare("a", f"A loss at sea\n\n{TOLD}\n\n{rest}"),
            prepare("b", f"News\n\n{BETTER}\n\n{extra}\n\n{rest}"),
        ]
    )


def place(corpus: Corpus, text: str) -> int:
    return next(i for i, f in enumerate(corpus.facts) if f.passage.text == text)


def chances(corpus: Corpus, pairs: dict[tuple[int, int], float]) -> Chances:
    table = np.zeros((len(corpus.facts), len(corpus.facts)), np.float32)
    for (i, j), value in pairs.items():
        table[i, j] = table[j, i] = value
    return chances_of(table)


def moved(extra: str, chance_of_extra: float, *, headline: bool = False) -> bool:
    """Whether the row of TOLD, BETTER and `extra` is without `extra` in the end."""
    corpus = corpus_with(extra)
    told, better, more = (place(corpus, text) for text in (TOLD, BETTER, extra))
    if headline:
        more = place(corpus, "News")
    group = tuple(sorted((told, better, more)))
    found = _without(corpus, chances(corpus, {(told, better): 0.95, (told, more): chance_of_extra}), [group])
    assert sorted(i for g in found for i in g) == list(group)
    return (more,) in found


def _without(corpus: Corpus, chance: Chances, groups: list[tuple[int, ...]]) -> list[tuple[int, ...]]:
    articles = np.array([f.article for f in corpus.facts], np.int64)
    shared = Shared(evidence_of(corpus, lambda _stem: 3.0))
    return without_told_better(corpus, chance, articles, shared, groups)


def test_what_shares_the_topic_with_a_row_that_another_passage_tells_stands_alone() -> None:
    assert moved(TOPIC, 0.45)


def test_what_agrees_about_as_well_stays() -> None:
    assert not moved(TOPIC, 0.7)


def test_what_tells_another_part_of_the_same_sentence_stays() -> None:
    assert not moved(MORE, 0.45)


def test_what_has_a_second_row_and_headlines_stay() -> None:
    assert not moved(TOPIC, 0.45, headline=True)
    corpus = corpus_with(TOPIC)
    told, better, more = (place(corpus, text) for text in (TOLD, BETTER, TOPIC))
    chance = chances(corpus, {(told, better): 0.95, (told, more): 0.45})
    groups = [(told, better, more), (0, more)]
    assert _without(corpus, chance, groups) == groups


@given(st.lists(st.floats(0, 1, width=32), min_size=66, max_size=66), st.integers(1, 9))
def test_no_passage_is_lost_and_no_row_loses_an_outlet(values: list[float], cut: int) -> None:
    corpus = corpus_with(TOPIC)
    n = len(corpus.facts)
    table = np.zeros((n, n), np.float32)
    table[np.triu_indices(n, 1)] = np.resize(np.array(values, np.float32), n * (n - 1) // 2)
    articles = np.array([f.article for f in corpus.facts])
    table = np.where(articles[:, None] != articles, table + table.T, 0).astype(np.float32)
    groups = [tuple(range(0, n, 2)), tuple(range(1, n, 2))] if cut % 2 else [tuple(range(n))]
    found = _without(corpus, chances_of(table), groups)
    assert sorted(i for g in found for i in g) == list(range(n))
    for before in groups:
        kept = max(found, key=lambda g: len(set(g) & set(before)))
        assert {articles[i] for i in kept} == {articles[i] for i in before}
