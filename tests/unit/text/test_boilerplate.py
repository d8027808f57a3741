"""Blocks that are no part of a story give themselves away by shape and place."""

import pytest

from reader.text.boilerplate import boilerplate_blocks

STORY = [
    "Ferry inquiry hears of ignored alarm",
    "The captain of the ferry ignored an alarm for eleven minutes, he told the inquiry.",
    "He was asked about it for two hours and answered every question.",
    "The owners of the ferry have not said whether they will pay the families.",
]


def flagged(block: str, *, at: int = 2) -> bool:
    blocks = [*STORY[:at], block, *STORY[at:]]
    flags = boilerplate_blocks(blocks, "Harbour News")
    assert not any(flag for n, flag in enumerate(flags) if n != at), flags
    return flags[at]


@pytest.mark.parametrize(
    "block",
    [
        "RELATED: Harbour tolls to rise",
        "HARBOUR BOARD TO RAISE TOLLS AGAIN IN AUTUMN",
        "CLICK HERE TO GET THE HARBOUR APP",
        "Mayor Ida Moss speaks at the opening of the new quay on March 22, 2022, in Dunmere.",
        "The wreck of the ferry off Dunmere (AP Photo/Jo Finn)",
        "Jo Finn and Ida Moss contributed to this report.",
        "This article has been corrected to say that the ferry had two engines.",
        "Sign up for our newsletter",
        "5 min read",
        "March 3, 2021",
        "By Ada Brook",
        "#ferry #inquiry",
        "Home | Politics | Sport",
    ],
)
def test_flagged_wherever_it_stands(block: str) -> None:
    assert flagged(block)


@pytest.mark.parametrize(
    "block",
    [
        "“Sign up for our newsletter,” the line's own page said.",
        "The march will begin at 8 a.m. on Saturday, May 22, at the quay.",
        "Harbour News reached out to the owners for comment.",
        "“Yes.”",
        "Two pumps had failed in 2019:",
        "- Both pumps had failed.",
        "It may not be published before the inquiry ends, the judge said.",
    ],
)
def test_not_flagged(block: str) -> None:
    assert not flagged(block)
    assert not flagged(block, at=4)


def test_what_follows_the_end_is_flagged() -> None:
    tail = [
        "Related News",
        "Tolls to rise",
        "The board said that tolls would rise by four per cent in the autumn.",
    ]
    assert boilerplate_blocks([*STORY, *tail]) == [False] * 4 + [True] * 3


def test_praise_of_the_outlet_at_the_end_is_flagged() -> None:
    tail = ["Harbour Academy teaches you to sail in your free time.", "Want to learn more?"]
    assert boilerplate_blocks([*STORY, *tail], "Harbour News") == [False] * 4 + [True] * 2


def test_navigation_before_the_headline_is_flagged() -> None:
    nav = ["Skip to main content", "Back to News", "Ferry inquiry hears of ignored al...", "Sea"]
    flags = boilerplate_blocks([*nav, *STORY])
    assert flags == [True] * 4 + [False] * 4


def test_a_kicker_above_the_headline_is_flagged() -> None:
    assert boilerplate_blocks(["Ferry Inquiry", *STORY]) == [True] + [False] * 4


def test_lines_alone_are_left_alone() -> None:
    assert boilerplate_blocks(["Ferry sinks"]) == [False]
    assert boilerplate_blocks(["Ferry sinks", "Captain saved"]) == [False, False]
    assert boilerplate_blocks([]) == []
