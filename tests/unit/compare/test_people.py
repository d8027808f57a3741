"""Forms of one name are one person's, and never two persons'."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.compare.people import People, same_given
from reader.compare.quotes import quote_rows
from reader.text.quotes import Named, find, people
from tests.unit.compare.test_quotes import prepared, row_with


def of(*casts: str, heard: tuple[tuple[int, str], ...] = ()) -> People:
    """Each cast: "Tom Brook he 3, Eve Brook she 1"."""
    found = []
    for cast in casts:
        names = [one.split() for one in cast.split(", ") if one]
        found.append([Named(" ".join(w[:-2]), int(w[-1]), w[-2].strip("?")) for w in names])
    return People(found, heard)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Tom B. Brook", "Tom Brook"),
        ("Thomas Brook", "Tom Brook"),
        ("T. Brook", "Tom Brook"),
        ("Thomas B. Brook Jr.", "Tom Brook"),
        ("Eve Reed Brook", "Eve Brook"),
    ],
)
def test_forms_of_one_name_are_one_person(one: str, other: str) -> None:
    known = of(f"{one} ? 2", f"{other} ? 2", "Brook ? 1")
    assert known.key(one, 0) == known.key(other, 1) == known.key("Brook", 2)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Tom Brook", "Eve Brook"),
        ("Tom Brook", "Tom Reed"),
        ("Eve Reed Brook", "Eve Lane Brook"),
        ("Daniel Brook", "David Brook"),
    ],
)
def test_two_persons_are_never_one(one: str, other: str) -> None:
    known = of(f"{one} ? 2", f"{other} ? 2")
    assert known.key(one, 0) != known.key(other, 1)


def test_two_forms_in_one_article_are_two_persons() -> None:
    known = of("Tom Brook he 2, Thomas Brook he 2", "Ann Lee she 1")
    assert known.key("Tom Brook", 0) != known.key("Thomas Brook", 0)


def test_a_surname_is_whom_the_articles_speak_of_or_nobody_known() -> None:
    much = of("Tom Brook he 9, Eve Brook she 1", "Brook ? 3", "Brook she 1", heard=((0, "Tom Brook"),))
    assert much.full("Brook", 1) == "Tom Brook" and much.full("Brook", 2) == "Eve Brook"
    both = ((0, "Tom Brook"), (0, "Eve Brook"))
    assert of("Tom Brook he 9, Eve Brook she 1", "Brook ? 3", heard=both).full("Brook", 1) == "Brook"


def test_a_son_is_not_his_father() -> None:
    son = "Taxes\n\nBrook paid nothing. His son Tom Brook Jr. paid his father."
    father = "Taxes told\n\nTom Brook paid nothing, Tom Brook said."
    known = People([people(son), people(father)], [(1, "Tom Brook")])
    assert known.full("Tom Brook", 1) == "Tom Brook" and known.full("Brook", 0) == "Brook"


_NAMES = st.sampled_from(
    ["Tom Brook", "Thomas Brook", "Tom B. Brook", "Tom Brook Jr.", "Eve Brook", "Ann Lee", "Brook", "Lee"]
)


@given(st.lists(st.lists(_NAMES, max_size=4, unique=True), min_size=1, max_size=4))
def test_names_keep_their_surname_and_a_full_name_its_given_name(casts: list[list[str]]) -> None:
    known = People([[Named(name, 1, "") for name in cast] for cast in casts], [])
    for n, cast in enumerate(casts):
        for name in cast:
            full = known.full(name, n)
            assert full == name or ("Brook" in name and "Brook" in full) or ("Lee" in name and "Lee" in full)
            assert len(name.split()) == 1 or same_given(name.split()[0], full.split()[0])


def test_quotes_of_forms_of_one_name_have_one_speaker() -> None:
    rows = quote_rows(
        [
            prepared("a", "Row", "“We will sail at noon,” Edward J. Marsh said.", "“Go,” Eve Marsh said."),
            prepared(
                "b", "Row", "“We will sail at noon,” Ed Marsh said.", "“The rain was late,” Mr. Marsh said."
            ),
            prepared(
                "c", "Row", "“The rain was late,” said Ed Marsh. “Nobody will go home,” Eve Marsh said."
            ),
        ]
    )
    assert {row.speaker for row in rows} == {"Ed Marsh", "Eve Marsh"}
    assert row_with(rows, "Nobody will go").speaker == "Eve Marsh"


@pytest.mark.parametrize(
    ("introduced", "speaker"),
    [
        ("Averil Line CEO Tom Brook spoke.", "Tom Brook"),
        ("Tom Brook, the chief executive of the Averil Line, spoke.", "Tom Brook"),
        ("The Averil Line’s boss Tom Brook spoke.", "Tom Brook"),
        ("Tom Brook, who is no chief, spoke.", "the Averil Line chief"),
        ("Quay Gazette chief Tom Brook spoke.", "the Averil Line chief"),
    ],
)
def test_the_chief_of_a_body_is_whom_the_text_names_so_not_who_spoke_last(
    introduced: str, speaker: str
) -> None:
    text = f"Ferry lost\n\n{introduced} “It was dark,” Eve Reed said.\n\n“We go,” the Averil Line chief said."
    assert [q.speaker for q in find(text) if q.direct][-1] == speaker
