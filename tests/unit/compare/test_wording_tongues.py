"""Loaded words in German, French and Spanish: the lists, their forms, and when a word is meant plainly."""

from __future__ import annotations

from collections import Counter

import pytest

from reader.compare.comparison import compare
from reader.compare.prepared import Prepared
from reader.compare.wording_tongues import listed, loaded_of
from reader.model.article import Article
from reader.model.known_words import LISTED, known_words, worst
from reader.text.passages import passages_of
from tests.unit.compare.stories import vectors

CATEGORIES = frozenset(
    """saying attack action adjective adverb intensifier hedge factive noun label insinuation sensation
    aside""".split()
)


def prepare(name: str, text: str, code: str) -> Prepared:
    article = Article(name, name.title(), text.split("\n", 1)[0], text, language=code)
    passages = passages_of(article)
    return Prepared(article, passages, vectors([p.text for p in passages]))


def found(code: str, text: str) -> list[str]:
    return [text[one.start : one.end] for one in listed(code).found(text)]


@pytest.mark.parametrize("code", LISTED)
def test_every_entry_has_a_known_category_a_reason_and_forms_of_its_own(code: str) -> None:
    entries = listed(code).entries
    assert len(entries) >= 150
    assert all(e.category in CATEGORIES and e.why and e.strength in (1, 2, 3) and e.forms for e in entries)
    forms = Counter(form for entry in entries for form in set(entry.forms))
    assert not [form for form, n in forms.items() if n > 1]


@pytest.mark.parametrize("code", LISTED)
def test_a_word_is_never_a_sign_of_its_own_plain_sense(code: str) -> None:
    for entry in listed(code).entries:
        for form in entry.forms:
            text = " ".join(form).replace("' ", "'")
            shown = text.capitalize() if entry.form == "n" and code == "de" else text
            assert found(code, shown), shown


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        ("de", "Ein skandalöses Vorgehen, sagte sie.", ["skandalöses"]),
        ("de", "Die dreisteren Fragen kamen später.", ["dreisteren"]),
        ("de", "Er räumte am Montag Fehler ein.", ["räumte"]),
        ("de", "Er räumte Fehler ein, sie schwieg.", ["räumte"]),
        ("de", "Die Mieten explodieren.", ["explodieren"]),
        ("de", "Das Regime schweigt.", ["Regime"]),
        ("fr", "L’enfer des prix, une scandaleuse arnaque.", ["enfer", "scandaleuse", "arnaque"]),
        ("fr", "Elle s’obstine, il a martelé que non.", ["s’obstine", "a martelé"]),
        ("fr", "Les loyers flambent.", ["flambent"]),
        ("es", "Las vergonzosas cifras se disparan.", ["vergonzosas", "se disparan"]),
        ("es", "El ministro arremetió contra la chapuza.", ["arremetió", "chapuza"]),
    ],
)
def test_words_are_found_in_their_forms(code: str, text: str, words: list[str]) -> None:
    assert found(code, text) == words


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "Der Verein konnte sich in der Liga behaupten."),
        ("de", "Die Stadt räumte am Samstag den Platz."),
        ("de", "Zwei Gasflaschen explodieren: eine Bombe war es nicht."),
        ("de", "Der Film ist ein Horror für Kinder."),
        ("fr", "Une maison flambe, les pompiers arrivent."),
        ("fr", "Le régime général de la sécurité sociale change."),
        ("fr", "Le sénateur Brillant a parlé."),
        ("es", "El régimen fiscal cambia."),
        ("es", "El barco se hunde frente a la costa."),
        ("es", "La senadora Salvaje habló."),
    ],
)
def test_a_word_that_is_meant_plainly_is_left(code: str, text: str) -> None:
    assert found(code, text) == []


def test_a_word_that_all_use_is_the_storys_not_the_outlets() -> None:
    texts = [f"Bericht {n}\n\nDie Kosten stiegen dramatisch, hieß es." for n in range(4)]
    alike = [prepare(f"a{n}", text, "de") for n, text in enumerate(texts)]
    assert not any(loaded_of(alike).values())
    (alone, *_), *others = loaded_of(
        [alike[0], prepare("b", "Bericht\n\nDie Kosten stiegen stark.", "de")]
    ).values()
    assert alone.text == "dramatisch" and alone.plain == "stark" and not any(others)


def test_a_speakers_words_are_marked_as_theirs_and_spans_are_the_texts() -> None:
    said = "„Das ist ein skandalöses Vorgehen, das niemand will“, sagte Anna Bach nach der Sitzung."
    text = f"Titel\n\n{said}"
    (word,) = loaded_of([prepare("a", text, "de")])[0]
    assert word.quoted and text[word.start : word.end] == word.text == "skandalöses"


def test_english_words_are_not_looked_for_in_other_languages() -> None:
    french = "Titre\n\nLe brave chat a une rage de dents, dit la mairie de Vega."
    english = "Title\n\nThe shameful plan was slammed by critics on Monday, the town hall said."
    both = compare([prepare("a", french, "fr"), prepare("b", english, "en")])
    assert {word.article for word in both.wording} == {"b"}
    dutch = [prepare(n, "Kop\n\nHet is een schandalig en outrageous plan.", "nl") for n in ("a", "b")]
    assert compare(dutch).wording == ()


def test_how_well_a_language_is_known() -> None:
    assert [known_words(code) for code in ("en-GB", "de", "fr-CA", "nl")] == ["well", "few", "few", "none"]
    assert worst(["en", "de"]) == "few" and worst(["de", "nl"]) == "none" and worst(["en"]) == "well"
