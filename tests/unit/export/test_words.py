"""Exports speak the languages of the window: all of the table, and nothing beside it."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime, timedelta, timezone
from string import Formatter
from typing import Any, get_args

import pytest

import resources
from reader.export import html, markdown, text
from reader.export.document import render as document
from reader.export.formats import FORMATS, rendered
from reader.export.words import Words
from reader.model.attribution import AttributionKind
from reader.model.comparison import DifferenceKind, LabelKind, LeftOutKind, Relation
from reader.model.lesson import Tongue
from reader.model.quote import Form
from tests.data.small_story import comparison

TABLE: dict[str, dict[str, Any]] = json.loads(
    resources.path("templates/comparison_words.json").read_text("utf-8")
)
LANGUAGES = pytest.mark.parametrize("language", get_args(Tongue))
ROOMS = pytest.mark.parametrize("render", [text.render, markdown.render, html.render])


def places(said: object) -> set[str]:
    """What is filled in: "{n}" of a sentence, or of all its forms."""
    parts = said if isinstance(said, list) else [said]
    return {name for part in parts for _, name, _, _ in Formatter().parse(str(part)) if name}


@LANGUAGES
def test_every_language_says_everything_with_the_same_places(language: Tongue) -> None:
    english, spoken = TABLE["en"], TABLE[language]
    assert list(spoken) == list(english)
    for key, said in english.items():
        other = spoken[key]
        if isinstance(said, dict):
            assert list(other) == list(said) and all(other.values()), key
        else:
            assert places(other) == places(said) and len(other) > 0, key


def test_every_kind_has_a_name() -> None:
    kinds = {*get_args(DifferenceKind), *get_args(LabelKind), *get_args(LeftOutKind)}
    assert kinds <= set(TABLE["en"]["kinds"]) | {"thing", "verb"}
    assert set(TABLE["en"]["relations"]) == set(get_args(Relation))
    assert set(TABLE["en"]["forms"]) == set(get_args(Form))
    assert set(TABLE["en"]["source_kinds"]) == set(get_args(AttributionKind))


@ROOMS
def test_a_file_speaks_one_language_beside_the_outlets_words(render: Any) -> None:
    """Whatever an English file says and a German one says in other words stands in no German file."""
    page = re.sub(r"<style>.*?</style>|<[^>]+>", " ", render(comparison(), "T", "de"), flags=re.DOTALL)
    page = re.sub(r"\s+", " ", page)
    english, german = TABLE["en"], TABLE["de"]
    told = " ".join(c.article.text for c in comparison().articles)
    for key, said in english.items():
        if isinstance(said, str) and len(said) > 4 and said != german[key]:
            for part in (each.strip(" :.()") for each in re.split(r"\{\w+\}", said)):
                assert len(part) < 6 or part in told or part not in page, (key, part)
    assert "Ausgelassen" in page and "1. März 2026, 12:00 UTC" in page


@LANGUAGES
def test_the_page_says_which_language_it_speaks_and_which_the_outlets(language: Tongue) -> None:
    page = html.render(comparison(), "T", language)
    assert f'<html lang="{language}" dir="ltr">' in page
    assert '<td data-head="Hill Post" lang="en">' in page and '<q lang="en">' in page


@pytest.mark.parametrize("form", FORMATS)
def test_data_is_the_same_in_every_language(form: str) -> None:
    pages = {rendered(comparison(), form, "T", language) for language in get_args(Tongue)}
    assert (len(pages) == 1) is (form == "json")
    assert document(comparison()) in pages or form != "json"


@pytest.mark.parametrize(
    ("language", "day", "many", "part", "one", "none"),
    [
        ("en", "1 March 2026, 11:05 UTC", "12,345", "1.5", "1 word", "0 words"),
        ("de", "1. März 2026, 11:05 UTC", "12.345", "1,5", "1 Wort", "0 Wörter"),
        ("fr", "1er mars 2026, 11:05 UTC", "12 345", "1,5", "1 mot", "0 mot"),
        ("es", "1 de marzo de 2026, 11:05 UTC", "12 345", "1,5", "1 palabra", "0 palabras"),
    ],
)
def test_days_and_numbers(language: Tongue, day: str, many: str, part: str, one: str, none: str) -> None:
    say = Words(language)
    there = datetime(2026, 3, 1, 12, 5, tzinfo=timezone(timedelta(hours=1)))
    assert say.moment(there) == say.moment(there.astimezone(UTC)) == day
    assert say.number(12_345).replace("\u202f", " ") == many and say.decimal(1.5) == part
    assert (say.count("words", 1), say.count("words", 0)) == (one, none)


def test_a_language_that_is_not_spoken_is_english() -> None:
    assert Words("ar").language == "en"
