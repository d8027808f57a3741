"""The glossary: whole in every language, in the order of its words."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import get_args

import pytest

import resources
from reader.lessons.glossary import entries, glossary, used
from reader.model.lesson import Tongue
from tests.data.small_story import comparison

ENTRIES = json.loads(resources.path("lessons/glossary.json").read_text("utf-8"))


@pytest.mark.parametrize("language", get_args(Tongue))
def test_every_term_is_explained_with_an_example_in_every_language(language: Tongue) -> None:
    terms = glossary(language)
    assert len(terms) == len(ENTRIES) >= 35
    assert len({term.term for term in terms}) == len(terms)
    for term in terms:
        assert term.term and term.example
        assert len(term.term) <= 40 and len(term.example) <= 160
        assert 20 <= len(term.meaning) <= 260
        assert term.meaning.endswith((".", "?"))


def test_no_explanation_was_left_in_another_language() -> None:
    for entry in ENTRIES:
        assert set(entry) == {"id", "when", *get_args(Tongue)}
        meanings = {entry[language]["meaning"] for language in get_args(Tongue)}
        examples = {entry[language]["example"] for language in get_args(Tongue)}
        assert len(meanings) == len(examples) == 4


def test_terms_stand_in_the_order_of_a_dictionary() -> None:
    german = [term.term for term in glossary("de")]
    assert german.index("Übereinstimmung") < german.index("unvollständiger Text")
    assert german.index("anonyme Quelle") < german.index("Bericht")
    plain = str.maketrans("áéíóúñ", "aeioun")
    spanish = [term.term.lower().translate(plain) for term in glossary("es")]
    assert spanish == sorted(spanish)


def test_a_lesson_uses_the_terms_of_its_tasks_and_of_what_was_found() -> None:
    found = comparison()
    both = used(found, ("loaded", "missing"), blind=True)
    assert {"loaded-word", "left-out", "blind-reading", "headline"} <= both < {e.id for e in entries("en")}
    assert "sponsored" not in both and "silent-edit" not in both
    assert "left-out" not in used(found, ("loaded",), blind=True)
    assert "loaded-word" not in used(found, ("missing",), blind=True)
    assert "blind-reading" not in used(found, ("loaded",), blind=False)
    assert used(found, ("loaded", "missing"), blind=True, only=[a.article.id for a in found.articles]) == both


def test_what_an_article_brings_is_not_explained_in_a_lesson_without_it() -> None:
    found = comparison()
    whole = used(found, ("loaded",), blind=False)
    for each in found.articles:
        assert used(found, ("loaded",), blind=False, only=(each.article.id,)) <= whole
    silent = replace(found, quotes=(), wording=(), claims=(), labels=(), sources=())
    assert not {"quotation", "plain-alternative", "hedge", "label", "wire-copy"} & used(
        silent, ("loaded",), blind=False
    )


def test_terms_are_chosen_by_their_ids_in_the_order_of_the_dictionary() -> None:
    assert [term.term for term in glossary("en", ("lead", "bias"))] == ["bias", "lead"]
    assert glossary("en", ()) == ()
