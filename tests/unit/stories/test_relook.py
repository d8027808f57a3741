"""The second look repairs what the order of arrival spoilt, and leaves the rest alone."""

from __future__ import annotations

import pytest

from reader.stories.likeness import likeness
from reader.stories.neighbours import CLOSE, most_alike
from reader.stories.place import Candidate
from reader.stories.relook import relook
from reader.stories.signature import Signature
from reader.text.background import Frequencies
from reader.text.vectors import Encoder
from tests.unit.stories.test_place import signed
from tests.unit.stories.texts import NEWS


@pytest.fixture(scope="module")
def signatures(encoder: Encoder, frequencies: Frequencies) -> list[Signature]:
    return signed(NEWS, encoder, frequencies)


def placed(signatures: list[Signature], stories: list[int]) -> list[Candidate]:
    return [
        Candidate(100 + n, story, s) for n, (story, s) in enumerate(zip(stories, signatures, strict=True))
    ]


def test_nothing_moves_if_all_is_right(signatures: list[Signature]) -> None:
    assert relook(placed(signatures, [7, 7, 7, 2, 3, 3, 4, 4, 5])) == ()


def test_a_split_story_is_joined_under_the_larger_part_s_id(signatures: list[Signature]) -> None:
    moves = relook(placed(signatures, [7, 9, 7, 2, 3, 3, 4, 4, 5]))
    assert [(m.article_id, m.story_id) for m in moves] == [(101, 7)]


def test_a_mixed_story_is_parted_and_keeps_its_id_once(signatures: list[Signature]) -> None:
    moves = relook(placed(signatures, [7, 7, 7, 7, 3, 3, 3, 3, 5]))
    by_article = {m.article_id: m for m in moves}
    assert set(by_article) == {103, 106, 107}
    assert all(m.story_id is None and m.new is not None for m in moves)
    pair = [m.new for a, m in by_article.items() if a != 103]
    assert pair[0] == pair[1] != by_article[103].new


def test_what_the_reader_placed_stays(signatures: list[Signature]) -> None:
    stories = [7, 9, 7, 2, 3, 3, 4, 4, 5]
    moves = relook(placed(signatures, stories), pinned=frozenset({101}))
    assert [(m.article_id, m.story_id) for m in moves] == [(100, 9), (102, 9)]
    both = relook(placed(signatures, stories), pinned=frozenset({100, 101, 102}))
    assert both == ()


def test_those_most_alike_are_those_of_single_pairs(signatures: list[Signature]) -> None:
    every = range(len(signatures))
    for n, close in zip(every, most_alike(signatures, every), strict=True):
        alike = {other: likeness(signatures[n], signatures[other]) for other in every if other != n}
        assert close == sorted(alike, key=lambda other: (-alike[other], other))[:CLOSE]
    assert list(most_alike(signatures[:1], [0])) == [[]]
    twins = [signatures[0]] * (CLOSE + 5)
    assert list(most_alike(twins, [3])) == [[n for n in range(CLOSE + 1) if n != 3]]
