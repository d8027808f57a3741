"""The words that a media-literacy class needs, explained in the languages of a lesson pack."""

from __future__ import annotations

import json
import unicodedata
from functools import cache

import resources
from reader.model.lesson import Term, Tongue

_FILE = "lessons/glossary.json"


@cache
def glossary(language: Tongue) -> tuple[Term, ...]:
    """All terms in that language, by their letters; accents and capitals do not count."""
    entries = json.loads(resources.path(_FILE).read_text("utf-8"))
    return tuple(sorted((Term(**entry[language]) for entry in entries), key=lambda term: _letters(term.term)))


def _letters(text: str) -> str:
    apart = unicodedata.normalize("NFD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
