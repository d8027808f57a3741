"""What is told of the invented stories in other languages stays right."""

from __future__ import annotations

import pytest

from reader.app import load_encoder
from tests.eval.judge import Figures
from tests.eval.world import stories, world

LEAST = {
    "language": 1.0,
    "differs.p": 0.95,
    "differs.r": 0.9,
    "speaker": 1.0,
    "rows.p": 0.8,
    "rows.r": 0.85,
    "left_out.p": 0.9,
}


@pytest.fixture(scope="module")
def figures() -> Figures:
    return world(load_encoder())


@pytest.mark.slow
@pytest.mark.parametrize("name", LEAST)
def test_figures(figures: Figures, name: str) -> None:
    assert figures[f"world.{name}"] >= LEAST[name]


def test_each_story_says_what_should_be_found() -> None:
    for told in stories():
        assert len(told.articles) == 3 and told.differs and told.quoted, told.code
        text = "\n".join(one.article.text for one in told.articles)
        for _kind, one, other in told.differs:
            assert all(any(word in text for word in words.split(",")) for words in (one, other)), told.code
        assert all(words in text for _who, words in told.quoted), told.code
