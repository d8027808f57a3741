"""Reported speech and thought in a passage: whose words they are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.compare.wording_reported import reported


def said(text: str) -> list[str]:
    return [text[a:b] for a, b in reported(text)]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The mayor said that the plan is a disgrace.", "disgrace"),
        ("The mayor said the plan was shameful.", "shameful"),
        ("The plan is a disgrace, a retired judge said on Friday.", "disgrace"),
        ("Brook told a packed hall on Monday that the scheme was reckless.", "reckless"),
        ("The vote was moved amid fears that a chaotic recount would follow.", "chaotic"),
        ("Villagers believe the motives were purely cynical.", "cynical"),
        ("The group posted what it said were misleading letters.", "misleading"),
        ("Villagers decried the mayor's plan as callous and pointless.", "pointless"),
        ("The vote, described by the board as a farce, was moved.", "farce"),
        ("Crews say the cuts are strong, but disingenuous.", "disingenuous"),
    ],
)
def test_words_that_somebody_is_reported_to_say(text: str, word: str) -> None:
    assert any(word in stretch for stretch in said(text))


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The reckless mayor said that the plan would pass.", "reckless"),
        ("The mayor said the plan would pass, but it was a shameful vote.", "shameful"),
        ("In a rambling speech, Brook told the hall that it was late.", "rambling"),
        ("After Brook dodged the question, the judge said, “Answer it.”", "dodged"),
        ("States scrambled to limit the harm, saying the fair would open.", "scrambled"),
        ("The claim was a farce of the worst kind.", "farce"),
        ("Saying that it was late, the board rammed the plan through.", "rammed"),
        ("The vote was a farce.", "farce"),
        ("Villagers condemned the plan as the reckless board met.", "reckless"),
        ("Villagers decried the vote, as shameful as it was.", "shameful"),
        ("The vote should be seen as a shameful farce.", "shameful"),
        ("Described as a crane driver, Brook rammed the plan through.", "rammed"),
        ("Brook condemned that vote in a rambling speech.", "rambling"),
    ],
)
def test_words_of_the_outlet(text: str, word: str) -> None:
    assert not any(word in stretch for stretch in said(text))


WORDS = st.sampled_from(
    "the mayor said that plan was , . ; “ ” claims fears told hall on Monday who but".split()
)


@given(st.lists(WORDS, max_size=25).map(" ".join))
def test_stretches_lie_within_the_text(text: str) -> None:
    for start, end in reported(text):
        assert 0 <= start < end <= len(text)


def test_nothing_in_nothing() -> None:
    assert reported("") == () == reported("said")
