"""What is told of the invented stories stays right: whole texts, lines of the page, rows, left out."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from reader.app import load_encoder
from tests.eval.judge import Figures
from tests.eval.told import FOLDER, PAGE, story, told

FILES = sorted(FOLDER.glob("*.txt"))
LEAST = {"complete": 0.9, "page.p": 1.0, "page.r": 0.85, "rows.p": 0.7, "left_out.p": 0.6, "left_out.r": 0.95}


@pytest.fixture(scope="module")
def figures() -> Figures:
    return told(load_encoder())


@pytest.mark.slow
@pytest.mark.parametrize("name", LEAST)
@pytest.mark.parametrize("part", ["told", "told.later"])
def test_figures(figures: Figures, part: str, name: str) -> None:
    assert figures[f"{part}.{name}"] >= LEAST[name]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_sentences_stand_where_they_are_said_to(path: Path) -> None:
    articles = story(path)
    assert len(articles) >= 3
    for one in articles:
        assert one.sentences[0].start == 0 and one.sentences[-1].end == len(one.article.text)
        assert all(a.end < b.start for a, b in pairwise(one.sentences))
        assert any(s.facts == PAGE for s in one.sentences) and any(s.facts != PAGE for s in one.sentences)
