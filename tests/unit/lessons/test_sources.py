"""Who says it: told in the key and, of one outlet alone, in the teacher's guide."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

import pytest

from reader.lessons.guide import guide
from reader.lessons.numbered import line_of, numbered
from reader.lessons.paper import SOURCES, worksheet
from reader.model.attribution import Attribution, AttributionUse
from reader.model.lesson import Lesson, Tongue
from tests.data.small_lesson import incomplete, lesson, span
from tests.unit.lessons.test_paper import said

HEAD = "Who says it"


def use(article: str, words: str, how: str, *, quoted: bool = False, why: str = "") -> AttributionUse:
    _, start, end = span(article, words)
    passage = next(p.id for p in lesson().article(article).passages if p.start <= start < p.end)
    return AttributionUse(article, passage, start, end, words, how, quoted, why)


MASTER = Attribution("harbour master", "office", (use("a2", "harbour master", "warned", quoted=True),))


def with_sources(*rows: Attribution) -> Lesson:
    found = lesson()
    found = replace(found, articles=tuple(replace(each, complete=True) for each in found.articles))
    assert found.key is not None
    return replace(found, key=replace(found.key, comparison=replace(found.key.comparison, attributions=rows)))


def test_the_key_says_where_each_source_stands_and_how_it_is_introduced() -> None:
    found = with_sources(MASTER)
    two = found.article("a2")
    line = line_of(numbered(two), span("a2", "harbour master")[1])
    text = said(worksheet(found, answers=True)).partition(HEAD)[2]
    assert "Harbour master" in text and "only this outlet has it" in text
    assert f"{two.outlet}: warned (line {line})" in text
    assert HEAD not in said(worksheet(found, answers=False))
    assert HEAD not in said(worksheet(with_sources(), answers=True))


def test_nothing_is_said_to_be_one_outlet_s_alone_beside_an_incomplete_text() -> None:
    cut = incomplete(with_sources(MASTER), "a3")
    assert MASTER.only_one_of(with_sources(MASTER).wholes) and not MASTER.only_one_of(cut.wholes)
    assert "only this outlet has it" not in said(worksheet(cut, answers=True))
    assert "A source that one outlet alone has" not in said(guide(cut))
    nobody = Attribution(
        "an aide", "unnamed", (use("a2", "harbour master", "said", why="asked not to be named"),)
    )
    text = said(worksheet(with_sources(nobody), answers=True))
    assert "without a name" in text and "asked not to be named" in text and "only this outlet" not in text


def test_the_guide_names_a_person_before_an_office() -> None:
    person = Attribution("Ann Roe", "person", (use("a1", "Roe", "said"),))
    text = said(guide(with_sources(MASTER, person)))
    assert "A source that one outlet alone has." in text and "Ann Roe (said)" in text


def test_sources_of_several_outlets_come_first_and_the_list_ends() -> None:
    many = [Attribution(f"Source {n}", "person", (use("a1", "Roe", "said"),)) for n in range(SOURCES + 5)]
    both = Attribution("Ann Roe", "person", (use("a1", "Roe", "said"), use("a2", "Roe", "said")))
    text = said(worksheet(with_sources(*many, both), answers=True)).partition(HEAD)[2]
    assert text.index("Ann Roe") < text.index("Source 0")
    assert f"Source {SOURCES - 2}" in text and f"Source {SOURCES - 1}" not in text


@pytest.mark.parametrize("language", get_args(Tongue))
def test_every_language_tells_them(language: Tongue) -> None:
    found = replace(with_sources(MASTER), language=language)
    assert "Harbour master" in said(worksheet(found, answers=True))
    assert "harbour master" in said(guide(found))
