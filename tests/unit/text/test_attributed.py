"""Whom a text has what it tells from: persons, offices, documents, and sources without a name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.attributed_kinds import kind_of
from reader.text.quotes import read

START = "Ferry sinks off Averil\n\nMayor Tom Brook went to the port at noon.\n\n"


def sources(sentence: str) -> list[tuple[str, str, str]]:
    return [(a.kind, a.source, a.how) for a in read(START + sentence).attributed]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The coastguard said two people were missing.", ("office", "coastguard", "said")),
        ("Police say the boat hit a rock.", ("office", "Police", "say")),
        ("A spokesman for Averil Ferries said it was late.", ("office", "Averil Ferries", "said")),
        ("“It was dark,” Ann Lee, 34, a passenger, told reporters.", ("person", "Ann Lee", "told reporters")),
        ("“It was dark,” Brook said in a statement.", ("person", "Tom Brook", "said in a statement")),
        (
            "It was old, according to court filings seen by the Echo.",
            ("document", "court filings", "according to"),
        ),
        ("Records show that it was built in 1960.", ("document", "Records", "show")),
        ("Officials in Averil say the company knew.", ("unnamed", "Officials", "say")),
        ("One source said the mayor was angry.", ("unnamed", "source", "said")),
        ("Engineers said the rock was marked.", ("unnamed", "Engineers", "said")),
        (
            "An Office of Harbours official said it was late.",
            ("unnamed", "Office of Harbours official", "said"),
        ),
        ("The inquiry said it was late.", ("office", "inquiry", "said")),
        (
            "Two people familiar with the matter said so, and left.",
            ("unnamed", "Two people familiar with the matter", "said"),
        ),
        ("The company denied it in a statement.", ("office", "company", "denied in a statement")),
        ("The Commission on Harbour Dues said it was old.", ("office", "Commission on Harbour Dues", "said")),
        ("BHA Acting Administrator Ann Reed said the rock was old.", ("person", "Ann Reed", "said")),
        ("“It was old,” said Oddvar Qvist, head of the pilots’ union.", ("person", "Oddvar Qvist", "said")),
        ("Ann Lee and Tom Reed wrote that it was late.", ("person", "Ann Lee and Tom Reed", "wrote")),
        ("President Ann Lee on Tuesday said that it was late.", ("person", "Ann Lee", "said")),
        ("The Victoria Club said it was late.", ("office", "Victoria Club", "said")),
        ("A coalition of 22 states said it was wrong.", ("unnamed", "coalition of 22 states", "said")),
        ("Newly released emails show that he knew.", ("document", "Newly released emails", "show")),
        ("Avon Motors' CEO said the brakes were old.", ("unnamed", "Avon Motors' CEO", "said")),
        (
            "The Averil Line's legal director said it was late.",
            ("unnamed", "Averil Line's legal director", "said"),
        ),
        ("The BHA was late, and the administration said so.", ("office", "administration", "said")),
        ("A Norland company said the rock was old.", ("unnamed", "Norland company", "said")),
        ("He finally admitted the swindle in court.", ("person", "Tom Brook", "admitted")),
        ("Oyvar Selmin, another retired pilot, said it was marked.", ("person", "Oyvar Selmin", "said")),
        (
            "Another harbour official, Oyvar Selmin, told the Echo it was late.",
            ("person", "Oyvar Selmin", "told the Echo"),
        ),
        ("Averil City Clerk Oyvar Selmin said it was late.", ("person", "Oyvar Selmin", "said")),
        ("Oyvar Selmin from the Red Anchor agency said it was late.", ("person", "Oyvar Selmin", "said")),
        ("The victim's brother, Oyvar Selmin, said that it was late.", ("person", "Oyvar Selmin", "said")),
        (
            "Sens. Oyvar Selmin and Selda Masko said it was late.",
            (
                "person",
                "Oyvar Selmin and Selda Masko",
                "said",
            ),
        ),
        ("“It is rare,” said Dr. Oyvar Selmin of Port Group.", ("person", "Oyvar Selmin", "said")),
        ("Democratic Delegate Oyvar Holm Selmin said so, too.", ("person", "Oyvar Holm Selmin", "said")),
        ("White, R-Averil, said the port was closed.", ("person", "White", "said")),
        ("Marel, 45, a resident of Quay Street, said it was late.", ("person", "Marel", "said")),
        ("25-year-old Guzela said that it was late.", ("person", "Guzela", "said")),
        (
            "Selmar Globecom, a communications provider, said it was late.",
            ("office", "Selmar Globecom", "said"),
        ),
        ("The insurer, Avon Mutual, said it was late.", ("office", "Avon Mutual", "said")),
        ("Ferry operator Seacor announced that it was late.", ("office", "Seacor", "announced")),
        ("Residents along Quay Street said it was late.", ("unnamed", "Residents along Quay Street", "said")),
        ("It was late, according to the Averil Post.", ("office", "Averil Post", "according to")),
        ("He said to reporters that it was late.", ("person", "Tom Brook", "said")),
        ("The miner, Selmar Tinto, warned that it was late.", ("office", "Selmar Tinto", "warned")),
    ],
)
def test_one_source(sentence: str, expected: tuple[str, str, str]) -> None:
    assert sources(sentence) == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "The council added a new tax to the bill.",
        "The ministry did not respond to a request for comment.",
        "Divers found a boat near the rock.",
        "It will add to the costs of the port.",
        "The captain said nothing.",
        "At the time of publication, Avon Ferries did not respond to a request for comment.",
        "The rule of the Board was first announced in May.",
        "The Harbour Club will admit women as members.",
        "It is hard. Hard to deny that the trouble began with the pilots.",
        "A coalition of 22 states went to court over it.",
        "The crew slept as witnesses wept and lawyers argued.",
        "A man said to have been let go stood on the pier.",
        "The town awaits a ballistics report expected to shed light on it.",
        "A pilot, described as “lacking experience”, fell from the pier.",
        "Riot police guarding parliament fired tear gas at demonstrators who said it was late.",
        "Echo News spoke to one man who says that he called the port.",
        "“Was he on the pier?” Port Watch News asked.",
        "Rep. Nick Selmin (D) of West Averil, the chairman of the panel, says that he will use it.",
        "Choosing Brook, known for his boats, suggests that the port has a plan.",
    ],
)
def test_what_is_no_source(sentence: str) -> None:
    assert sources(sentence) == []


def test_why_a_source_is_not_named() -> None:
    text = START + "A senior official, who asked not to be named, said that the rock was marked."
    (found,) = read(text).attributed
    assert found.kind == "unnamed" and found.anonymous == "who asked not to be named"
    assert text[found.start : found.end] == "A senior official"


def test_somebody_unnamed_has_been_brought_in_before() -> None:
    assert sources("A guard saw it. The guard said that it was dark.")[-1][:2] == ("unnamed", "guard")


@given(st.lists(st.sampled_from(
    ["Police say it sank.", "Brook said so.", "A guard said it was dark.", "“No,” he said.", "It rained."]
), max_size=8))  # fmt: skip
def test_places_are_in_order_and_in_the_text(sentences: list[str]) -> None:
    text = START + " ".join(sentences)
    found = read(text).attributed
    assert [a.start for a in found] == sorted({a.start for a in found})
    assert all(0 <= a.start < a.end <= len(text) and text[a.start : a.end].strip() for a in found)


def test_a_role_in_the_plural_stands_before_several_persons_only() -> None:
    assert kind_of("Sailors Without Harbours", person=False) == ("Sailors Without Harbours", "office")
    assert kind_of("Delegate Oyvar Selmin", person=False) == ("Oyvar Selmin", "person")


@pytest.mark.parametrize(
    ("name", "noun", "meant"),
    [("Orrin Lake", "council", "council"), ("Orrin Rowing", "club", "Orrin Rowing")],
)
def test_a_lake_is_no_council(name: str, noun: str, meant: str) -> None:
    told = f"Boats cannot use {name}. It is low, and {name} is closed. A bus goes instead, the {noun} said."
    assert sources(told) == [("office", meant, "said")]
