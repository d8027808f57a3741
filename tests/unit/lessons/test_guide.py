"""The teacher's guide: one page of goals, times and places, true to the lesson."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import get_args

import pytest

from reader.lessons.guide import guide
from reader.lessons.numbered import line_of, numbered
from reader.model.lesson import Task, Tongue
from tests.data.small_lesson import lesson
from tests.unit.lessons.test_paper import said


def test_it_tells_where_the_texts_differ_and_by_their_lines() -> None:
    found = lesson()
    assert found.key is not None
    text = said(guide(found))
    assert all(article.title in text for article in found.articles)
    word = max((w for w in found.key.comparison.wording if not w.quoted), key=lambda w: w.score)
    article = found.article(word.article)
    line = line_of(numbered(article), word.start)
    assert f"{article.outlet} (line {line}): “{word.text}”" in text
    item = max(found.key.comparison.left_out, key=lambda item: (item.state == "not_found", item.weight))
    assert item.text in text and f"Not in {found.article(item.article).outlet}" in text


@pytest.mark.parametrize("language", get_args(Tongue))
@pytest.mark.parametrize("tasks", [("loaded", "missing"), ("loaded",), ("missing",)])
@pytest.mark.parametrize("asked", [(), ("What is new?",)])
def test_the_hour_is_full_whatever_is_asked(
    language: Tongue, tasks: tuple[Task, ...], asked: tuple[str, ...]
) -> None:
    page = guide(replace(lesson(), language=language, tasks=tasks, questions=asked))
    spans = [(int(a), int(b)) for a, b in re.findall(r"<td[^>]*>(\d+)–(\d+)’</td>", page)]
    assert spans[0][0] == 0 and spans[-1][1] == 45
    assert all(one[1] == two[0] for one, two in pairwise(spans))
    assert spans[-1][1] - spans[-1][0] == (4 if asked else 2)
    assert "{" not in page.partition("</style>")[2]


def test_a_lesson_without_a_key_has_goals_and_times_only() -> None:
    text = said(guide(lesson(key=False)))
    assert "no answer key" in text and "Not in" not in text


def test_what_strangers_wrote_is_escaped() -> None:
    page = guide(replace(lesson(key=False), title="<script>x</script>"))
    assert "<script>" not in page
