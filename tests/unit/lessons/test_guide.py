"""The teacher's guide: one page of goals, times and places, true to the lesson."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import get_args

import pytest

from reader.lessons.guide import guide
from reader.lessons.numbered import line_of, numbered
from reader.lessons.pace import READ, reading
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


def test_the_plan_knows_how_long_the_texts_are() -> None:
    assert reading([150, 170, 140])[0] == 3
    some, minutes = reading([400, 400, 400, 400])
    assert some == 2 and minutes < READ
    some, minutes = reading([640, 620, 650, 610])
    assert some == 2 and minutes == pytest.approx(7, abs=0.1), "never one alone"
    assert reading([0, 0])[0] == 2

    def told(words: int) -> str:
        found = lesson()
        text = " ".join(["word"] * words)
        return said(
            guide(replace(found, articles=tuple(replace(a, text=text) for a in found.articles), key=None))
        )

    assert "Each student reads all of them: about 3 min." in told(180) and "long for one lesson" not in told(
        180
    )
    assert "reads 2 of them (about 6 min)" in told(500) and "long for one lesson" not in told(500)
    assert "reads 2 of them" in told(900) and "long for one lesson" in told(900)


@pytest.mark.parametrize("language", get_args(Tongue))
def test_there_is_a_way_for_who_needs_a_start_and_for_who_is_early(language: Tongue) -> None:
    found = lesson()
    assert found.key is not None
    article = found.articles[1]
    own = next(word for word in found.key.comparison.wording if not word.quoted)
    words = tuple(
        replace(own, article=article.id, start=place, end=place + 3, text="abc") for place in (60, 5, 90, 120)
    )
    comparison = replace(found.key.comparison, wording=words)
    easy = replace(found, language=language, key=replace(found.key, comparison=comparison))
    lines = [line_of(numbered(article), place) for place in (5, 90)]
    text = said(guide(easy))
    span = "–".join(str(line) for line in dict.fromkeys(lines))
    assert re.search(rf"{article.outlet} \(\w+ {span}\)", text)
    assert re.search(r"\b4\b.*;", text.partition(span)[2])
    bare = guide(replace(easy, key=None)).partition("</style>")[2]
    assert not re.search(rf"\(\w+ {span}\)", bare) and "{" not in bare
