"""The glossary: whole in every language, in the order of its words."""

from __future__ import annotations

import json
from typing import get_args

import pytest

import resources
from reader.lessons.glossary import glossary
from reader.model.lesson import Tongue

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
        assert set(entry) == {"id", *get_args(Tongue)}
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
