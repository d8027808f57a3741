"""An article's language, mostly without the classifier."""

# ruff: noqa: E501 - whole sentences

from __future__ import annotations

import sys

import pytest

from reader.pipeline.language import language_of, language_within

ENGLISH = (
    "The council of the town has said that it was not asked for its opinion on the plan for the harbour."
)
GERMAN = "Die Stadt hat am Dienstag beschlossen, dass der Bahnhof im kommenden Jahr neu gebaut wird, und das ist teuer."
SWEDISH = "Staden beslutade på tisdagen att stationen ska byggas om under de kommande åren, vilket kommer att kosta mer."
CATALAN = "El consell de la ciutat va decidir dimarts que l'estació es reconstruirà els propers anys, cosa que costarà més."
RUSSIAN = "Город решил во вторник, что вокзал будет перестроен в ближайшие годы, и это обойдётся дороже."


@pytest.mark.parametrize(
    ("text", "code"), [(ENGLISH, "en"), (GERMAN, "de"), (SWEDISH, "sv"), (CATALAN, "ca"), (RUSSIAN, "ru")]
)
def test_the_language_is_told_from_the_text_whatever_the_template_says(text: str, code: str) -> None:
    assert language_of(text) == code
    assert language_of(text, "en-US") == code


def test_plain_english_does_not_load_the_classifier(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "py3langid.langid", None)  # an import of it would fail
    assert language_of(ENGLISH) == "en"
    assert language_within("Storm hits coast", "en") == "en"


def test_a_foreign_article_in_a_feed_is_noticed() -> None:
    assert language_within(GERMAN, "en") == "de"
    assert language_within(ENGLISH, "de") == "en"
    assert language_within(RUSSIAN, "en") == "ru"
    assert language_within("Kurz und knapp", "de") == "de"


UKRAINIAN = "Місто вирішило у вівторок, що вокзал буде перебудовано найближчими роками, і це обійдеться дорожче, ніж думали."


def test_a_feed_in_two_languages_of_one_script_is_told_apart_by_its_texts() -> None:
    assert language_within(RUSSIAN + " " + RUSSIAN, "uk") == "ru"
    assert language_within(UKRAINIAN, "ru") == "uk"
    assert language_within("В порту сгорели три склада", "uk") == "uk"  # too short to say
    assert language_within("東京地震", "ja") == "ja"


def test_another_script_tells_even_where_little_is_said() -> None:
    assert language_within("حريق ضخم في ميناء المدينة", "ja") == "ar"
    assert language_within("Пожар в порту", "ja") != "ja"
