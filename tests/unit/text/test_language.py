"""Language of headlines and articles; all texts are our own."""

from __future__ import annotations

import pytest

from reader.text.language import detect

HEADLINES = {
    "en": "Ferry fares to rise again after the council's vote",
    "de": "Stadtrat stimmt gegen den Verkauf der Wasserwerke",
    "fr": "Le conseil municipal refuse de vendre les eaux de la ville",
    "es": "El ayuntamiento rechaza vender la compañía de aguas",
    "it": "Il consiglio comunale respinge la vendita dell'acquedotto",
    "ar": "المجلس البلدي يرفض بيع شركة المياه",
    "ja": "市議会が水道会社の売却を否決",
    "zh": "市议会否决出售自来水公司的提案",
    "ru": "Городской совет отказался продавать водоканал",
    "el": "Το δημοτικό συμβούλιο απέρριψε την πώληση",
}


@pytest.mark.parametrize(("language", "headline"), HEADLINES.items())
def test_a_headline_is_enough(language: str, headline: str) -> None:
    assert detect(headline) == language


@pytest.mark.parametrize("text", ["", "2024", "12 : 7", "…", "Brandt, Kovalenko, Moreau", "AB 4"])
def test_what_does_not_tell_is_the_default(text: str) -> None:
    assert detect(text) == "en"
    assert detect(text, default="fr") == "fr"


def test_shouting_is_still_english() -> None:
    assert detect("COUNCIL VOTES AGAINST THE SALE OF THE WATERWORKS") == "en"


def test_english_with_foreign_names_stays_english() -> None:
    assert detect("Bürgermeister Brandt und Kovalenko: the talks in Lindmoor go on for a third day") == "en"


def test_a_huge_text_costs_no_more_than_its_beginning() -> None:
    assert detect("Der Stadtrat tagt wieder und streitet über das Wasser. " * 100_000) == "de"
