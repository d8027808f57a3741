"""How well the program knows loaded words and sources in the language of a text."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

KnownWords = Literal["well", "few", "none"]
"""By a lexicon with a model; by a small list of our own; not at all."""

LISTED = ("de", "fr", "es")
"""The languages that there is a small list for."""


def known_words(language: str) -> KnownWords:
    """How well loaded words are known in a language, an ISO 639-1 code with or without a region."""
    code = language.partition("-")[0].lower()
    return "well" if code == "en" else "few" if code in LISTED else "none"


CREDITING = frozenset("en de fr es it pt nl sv da no pl ru uk tr ar".split())
"""The languages in which it is known how outlets credit one another."""


def knows_credits(language: str) -> bool:
    """Whether it would be seen that a text credits an outlet or agency."""
    return language.partition("-")[0].lower() in CREDITING


def knows_sources(language: str) -> bool:
    """Whether persons, offices and documents that a text has it from are known in its language."""
    return known_words(language) != "none"


def worst(languages: Iterable[str]) -> KnownWords:
    """The same of several texts: as in the language that is known least."""
    found = {known_words(language) for language in languages}
    return "none" if "none" in found else "few" if "few" in found else "well"
