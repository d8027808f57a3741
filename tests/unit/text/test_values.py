"""Figures, dates, names, negation, opinion: what is found and what it is worth."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text import dates, figures, names, negation
from reader.text.figures import near
from reader.text.opinion import opinion_signs


@pytest.mark.parametrize(
    ("text", "value", "unit", "bound"),
    [
        ("a bill of $4B", 4e9, "usd", ""),
        ("a bill of 4 billion dollars", 4e9, "usd", ""),
        ("£1.5m was lost", 1.5e6, "gbp", ""),
        ("at least 14 people", 14, "", "least"),
        ("more than two dozen boats", 24, "", "least"),
        ("nearly 1,200 passengers", 1200, "", "about"),
        ("25 percent of them", 25, "%", ""),
        ("twenty-five men", 25, "", ""),
        ("one hundred and five men", 105, "", ""),
    ],
)
def test_figures_have_a_value(text: str, value: float, unit: str, bound: str) -> None:
    (found,) = figures.find(text)
    assert (found.value, found.unit, found.bound) == (value, unit, bound)
    assert text[found.start : found.end] == found.text


@pytest.mark.parametrize(
    "text",
    [
        "in 2017",
        "on March 22",
        "the 1990s",
        "the 9th man",
        "one of them",
        "at 5:30 p.m.",
        "at 7 p.m.",
        "until about 7 p.m.",
        "Title 42 stays",
        "a Boeing 737 fell",
        "Flight 370 was lost",
        "the new Windows 11",
        "Grok 4.3 was trained",
        "GPT-5.5 was trained",
        "the 9/11 attacks",
    ],
)
def test_these_are_no_figures(text: str) -> None:
    assert figures.find(text) == ()


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("In Dunmere 14 people died", "14"),
        ("On Monday 14 were found", "14"),
        ("They told Reuters 12 had died", "12"),
        ("Police 24 hours later", "24"),
        ("in Dunmere 40,000 live", "40,000"),
        ("Captain Marlow, 43, said", "43"),
    ],
)
def test_a_number_that_counts_is_a_figure_after_a_name_too(text: str, figure: str) -> None:
    assert [f.text for f in figures.find(text)] == [figure]


def test_near_figures() -> None:
    assert near(1_420_000, 1_400_000) and near(3, 3)
    assert not near(12, 14) and not near(100, 150)


def test_dates_agree_where_both_speak() -> None:
    (left,), (right,) = dates.find("on March 22, 2022"), dates.find("the 22nd of March")
    assert left.agrees(right) and not left.agrees(dates.find("March 23")[0])
    assert not dates.find("Friday")[0].agrees(left)
    assert dates.find("It may rain in a march") == ()
    assert dates.find("It began at 2045 local time") == ()
    assert [found.year for found in dates.find("In 2024 local elections were held")] == [2024]


def test_names_lose_titles_and_possessives() -> None:
    text = "President Marlow’s aides met Sen. Ada Brook of the Harbour Board on Tuesday, OpenWave said."
    assert [n.key for n in names.find(text)] == ["marlow", "ada brook", "harbour board", "openwave"]


def test_a_common_word_at_the_start_is_no_name() -> None:
    assert [n.key for n in names.find("Boats sank off Dunmere.", frozenset({"boats"}))] == ["dunmere"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "Les ministres ont vu Élodie Martin et Édouard Brun.", ["élodie martin", "édouard brun"]),
        ("pl", "Łukasz Żak zamilkł.", ["łukasz żak"]),
        ("ru", "Капитан Сергей Марлов молчал.", ["капитан сергей марлов"]),
        ("es", "Los dueños vieron a Ángel Núñez.", ["ángel núñez"]),
        ("de", "Die Flammen kosteten Jörg Özer rund 3,5 Millionen Euro im Stock.", ["jörg özer"]),
        ("de", "Das war der Fehler der Reederei, sagte Eva van der Heide.", ["eva van der heide"]),
        ("de", "Im Werk der Nord Reederei war Ada von der Lahn.", ["nord reederei", "ada von der lahn"]),
    ],
)
def test_names_in_other_languages(language: str, text: str, expected: list[str]) -> None:
    assert [n.key for n in names.find(text, frozenset(), language)] == expected


def test_a_title_case_headline_shows_names_only() -> None:
    lower = frozenset({"ferry", "captain", "ignored", "alarm", "inquiry", "told"})
    assert [n.key for n in names.find("Ferry Captain Marlow Ignored Alarm, Inquiry Told", lower)] == [
        "marlow"
    ]


def test_same_bearer() -> None:
    assert names.same("ada brook", "brook") and names.same("harbour board", "dunmere harbour board")
    assert not names.same("ada brook", "ada marlow")


def test_marks() -> None:
    assert [(m.text, m.kind) for m in negation.find("He denied that it could not sink.")] == [
        ("denied", "negation"), ("could", "hedge"), ("not", "negation"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("The ferry left the quay at noon.", 0, 0),
        ("“You should all be ashamed!” the captain said.", 0, 0),
        ("We should ask ourselves what comes next.", 2, 6),
        ("Of course, you must judge for yourself!", 3, 6),
    ],
)
def test_opinion(text: str, least: int, most: int) -> None:
    assert least <= opinion_signs(text) <= most


@given(st.text(max_size=80))
def test_spans_are_exact_on_any_text(text: str) -> None:
    for found in (*figures.find(text), *dates.find(text), *names.find(text), *negation.find(text)):
        assert text[found.start : found.end] == found.text
    opinion_signs(text)
