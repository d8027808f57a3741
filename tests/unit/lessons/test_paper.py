"""The worksheet and its key: all of the lesson is there, and nothing of the key on the students' sheet."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from html import escape
from typing import get_args

import lxml.html
import pytest

import resources
from reader.lessons import paper
from reader.lessons.numbered import line_of, numbered
from reader.lessons.paper import worksheet
from reader.model.comparison import LeftOut
from reader.model.lesson import Lesson, Tongue
from tests.data.small_lesson import incomplete, lesson, span


def said(html: str) -> str:
    return " ".join(lxml.html.fromstring(html).text_content().split())


def blind() -> Lesson:
    found = lesson()
    names = ("Outlet A", "Outlet B", "Outlet C")
    return replace(
        found,
        blind=True,
        articles=tuple(replace(a, outlet=n) for a, n in zip(found.articles, names, strict=True)),
    )


def test_the_worksheet_holds_the_texts_and_the_tasks_and_no_answer() -> None:
    found = blind()
    text = said(worksheet(found, answers=False))
    for article in found.articles:
        assert article.outlet in text
        assert all(line.text in text for line in numbered(article))
    assert "Read all three." in text and "Loaded words" in text and "Missing details" in text
    assert found.key is not None
    for name in found.key.names.values():
        assert name.outlet not in text
    assert all(word.why not in text for word in found.key.comparison.wording)


def test_the_key_tells_outlets_words_details_and_quotes_by_their_lines() -> None:
    found = blind()
    assert found.key is not None
    text = said(worksheet(found, answers=True))
    for name in found.key.names.values():
        assert name.outlet in text and name.title in text and name.url and name.url in text
    assert text.count("2026-03-01 12:00 UTC") == len(found.articles)
    for word in found.key.comparison.wording:
        assert word.text in text and word.why in text
    for item in found.key.comparison.left_out:
        assert item.text in text
    article, start, _ = span("a2", "harbour master")
    assert f"Outlet B, line {line_of(numbered(found.article(article)), start)}" in text
    assert "partly" in text and "partially" in text


def test_words_of_outlets_are_never_markup() -> None:
    for answers in (False, True):
        page = worksheet(lesson(), answers=answers)
        assert "<script" not in page
    assert "<script>alert(1)</script>" in said(worksheet(lesson(), answers=False))


def test_of_an_incomplete_text_nothing_is_said_to_be_missing() -> None:
    text = said(worksheet(incomplete(lesson(), "a1"), answers=True))
    found = lesson()
    assert found.key is not None
    details = [item.text for item in found.key.comparison.left_out if item.article == "a1"]
    assert details
    begin = text.index("Not in Hill Post")
    assert not any(detail in text[begin : text.index("Not in Bay Times")] for detail in details)


def test_without_a_key_the_key_says_so() -> None:
    text = said(worksheet(lesson(key=False), answers=True))
    assert "without answers" in text


def test_more_outlets_than_fit_are_told_by_letters() -> None:
    found = lesson(key=False)
    many = tuple(replace(found.articles[0], id=f"a{n}", outlet=f"Post {n}") for n in range(1, 10))
    text = said(worksheet(replace(found, articles=many), answers=False))
    assert "A = Post 1" in text and "I = Post 9" in text


@pytest.mark.parametrize("language", get_args(Tongue))
def test_the_sheets_speak_the_lessons_language(language: Tongue) -> None:
    spoken = json.loads(resources.path("templates/worksheet_words.json").read_text("utf-8"))
    assert set(spoken[language]) == set(spoken["en"])
    found = replace(lesson(), language=language)
    sheet = {key: " ".join(spoken[language][key].split()) for key in ("do_missing", "key_note")}
    assert sheet["do_missing"] in said(worksheet(found, answers=False))
    assert sheet["key_note"] in said(worksheet(found, answers=True))


def test_a_detail_that_is_a_part_of_a_sentence_is_told_in_it() -> None:
    found = lesson()
    assert found.key is not None
    item = found.key.comparison.left_out[0]
    article = next(a for a in found.articles for p in a.passages if p.id == item.evidence[0])
    sentence = next(p.text for p in article.passages if p.id == item.evidence[0])
    part = sentence.split()[1]
    cut = replace(found.key.comparison, left_out=(replace(item, text=part, state="not_found"),))
    page = worksheet(replace(found, key=replace(found.key, comparison=cut)), answers=True)
    assert sentence in said(page) and f"<b>{part}</b>" in page
    whole = replace(found.key.comparison, left_out=(replace(item, text=sentence),))
    page = worksheet(replace(found, key=replace(found.key, comparison=whole)), answers=True)
    assert sentence in said(page) and "<b>" not in page


def test_a_key_says_how_well_the_program_knows_loaded_words_in_its_language() -> None:
    found = lesson()
    assert found.key is not None
    bare = replace(found, key=replace(found.key, comparison=replace(found.key.comparison, wording=())))
    told = said(worksheet(bare, answers=True))
    assert "marked no loaded words" in told and "small list" not in told
    german = replace(bare, articles=tuple(replace(a, language="de") for a in bare.articles))
    assert "only a small list of its own" in said(worksheet(german, answers=True))
    dutch = replace(bare, articles=(replace(bare.articles[0], language="nl-NL"), *german.articles[1:]))
    assert "none in the language of these texts" in said(worksheet(dutch, answers=True))


def test_the_key_tells_each_detail_once_and_those_it_has_no_room_for_in_short() -> None:
    found = lesson()
    assert found.key is not None
    article, other = found.articles[0], found.articles[1]
    sentences = [p for p in other.passages if p.kind == "sentence"]
    usual = found.key.comparison.left_out[0]

    def lacks(number: int, text: str, weight: float) -> LeftOut:
        passage = sentences[number]
        return replace(usual, article=article.id, text=text, weight=weight, state="not_found",
                       evidence=(passage.id,), reported_by=(other.id,), nearest=None)  # fmt: skip

    def key_of(*items: LeftOut) -> str:
        assert found.key is not None
        comparison = replace(found.key.comparison, left_out=items, wording=(), quotes=(), attributions=())
        return worksheet(replace(found, key=replace(found.key, comparison=comparison)), answers=True)

    first, second = sentences[0].text, sentences[1].text
    part, wider = " ".join(second.split()[1:3]), " ".join(second.split()[1:4])
    key = key_of(lacks(0, first, 9), lacks(0, first.split()[1], 8), lacks(1, part, 7), lacks(1, wider, 6))
    assert said(key).count(" ".join(first.split())) == 1
    assert key.count(f"<b>{escape(part)}</b>") == 1 and f"<b>{escape(wider)}</b>" not in key
    assert "Also not there" not in key
    for count, also, more in (
        (paper.DETAILS + 2, 2, 0),
        (paper.DETAILS + paper.SHORTLY + 3, paper.SHORTLY, 3),
    ):
        key = said(key_of(*(lacks(0, f"detail {n} of no sentence", 50 - n) for n in range(count))))
        told = key.partition("Also not there: ")[2].partition("Not in")[0]
        assert told.count("line ") == also and (f"and {more} more" in key) == bool(more)


def test_quotes_and_sources_are_in_the_order_of_the_outlets_without_a_comma_that_leads_on() -> None:
    found = lesson()
    assert found.key is not None
    row = next(row for row in found.key.comparison.quotes if len({v.article for v in row.versions}) > 1)
    turned = sorted(row.versions, key=lambda v: v.article, reverse=True)
    turned[0] = replace(turned[0], text="It is so,", direct=True)
    rows = tuple(
        replace(each, uses=tuple(sorted(each.uses, key=lambda use: use.article, reverse=True)))
        for each in found.key.comparison.attributions
    )
    comparison = replace(
        found.key.comparison, quotes=(replace(row, versions=tuple(turned)),), attributions=rows
    )
    page = worksheet(replace(found, key=replace(found.key, comparison=comparison)), answers=True)
    assert "“It is so”" in page
    names = [article.outlet for article in found.articles]
    several = 0
    for part, cut in (("<h2>Quotes", "table"), ("<h2>Who says it", "tr")):
        for cell in re.findall(rf"<{cut}\b.*?</{cut}>", page.partition(part)[2].partition("<h2>")[0], re.S):
            places = [cell.find(f">{name}<") for name in names if f">{name}<" in cell]
            several += len(places) > 1
            assert places == sorted(places)
    assert several
