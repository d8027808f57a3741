"""What outlets promise with different sureness, and numbers that are bounds in one of them only."""

import pytest

from reader.compare import degrees
from reader.text.tokens import Token, words
from tests.unit.compare.test_differences import differ


@pytest.mark.parametrize(
    ("left", "right", "values"),
    [
        (
            "Ada Marlow will lead the harbour inquiry in Dunmere.",
            "Ada Marlow is in talks to lead the harbour inquiry in Dunmere.",
            {"will lead", "is in talks to lead"},
        ),
        (
            "The board is expected to close the old bridge in May.",
            "The board is considering closing the old bridge in May.",
            {"is expected to close", "is considering closing"},
        ),
        (  # another verb of the same persons and things
            "Ada Marlow is set to head the long harbour inquiry.",
            "Ada Marlow is negotiating to run the harbour inquiry.",
            {"is set to head", "is negotiating to run"},
        ),
        (
            "The new firm will take over the night ferry in May.",
            "The new firm is hoping to take over the night ferry in May.",
            {"will take over", "is hoping to take over"},
        ),
        (  # what was promised on the day before
            "Ada Marlow said on Monday she would close the old bridge.",
            "Ada Marlow is considering closing the old bridge.",
            {"would close", "is considering closing"},
        ),
        (  # a headline's way
            "Ada Marlow set to close the old bridge in May",
            "Ada Marlow is considering closing the old bridge in May.",
            {"set to close", "is considering closing"},
        ),
        (
            "The fund pays up to 2,000 families in the valley.",
            "The fund pays 2,000 families in the valley.",
            {"up to 2,000", "2,000"},
        ),
        (
            "As many as 14 people died when the ferry sank.",
            "14 people died when the ferry sank.",
            {"As many as 14", "14"},
        ),
    ],
)
def test_one_sounds_surer(left: str, right: str, values: set[str]) -> None:
    assert differ(left, right) == {"hedge": values}
    assert differ(right, left) == {"hedge": values}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        # as sure, in other words
        ("Ada Marlow will lead the harbour inquiry.", "Ada Marlow is set to lead the harbour inquiry."),
        # two deeds
        (
            "Ada Marlow will lead the harbour inquiry.",
            "Ada Marlow is in talks to sell the bridge to the city.",
        ),
        # what may be, and no promise
        (
            "A new law would close the old bridge in Dunmere.",
            "The board is considering closing the old bridge in Dunmere.",
        ),
        ("Crews set to work to close the old bridge.", "The crews want to close the old bridge to work."),
        (
            "The ferry depot closed due to repair work on the old harbour wall.",
            "The city plans to repair the old harbour wall.",
        ),
        # a wish, and what is only thought about
        (
            "Ada Marlow said she would also like to close the old bridge in May.",
            "Ada Marlow hopes to close the old bridge in May.",
        ),
        (
            "Ada Marlow said she would consider closing the old bridge in May.",
            "Ada Marlow is considering closing the old bridge in May.",
        ),
        # denied, or only supposed
        (
            "Ada Marlow will not lead the harbour inquiry if it is held.",
            "Nobody is in talks to lead the harbour inquiry, Ada Marlow wrote.",
        ),
        # "plans" is a noun here
        (
            "Ada Marlow will lead the harbour inquiry.",
            "Ada Marlow gave up her plans to lead the harbour inquiry and it will lead.",
        ),
        # house style, and two things
        ("More than 40 boats sank in the harbour.", "About 40 boats sank in the harbour."),
        ("At least 14 people died when the ferry sank.", "14 people died when the ferry sank."),
        ("Up to 14 people died when the ferry sank.", "It took 14 people out of the mine at noon."),
    ],
)
def test_these_are_as_sure(left: str, right: str) -> None:
    assert "hedge" not in differ(left, right)


def test_a_speakers_promise_is_the_speakers() -> None:
    assert not differ(
        "“Ada Marlow is expected to lead the harbour inquiry in Dunmere,” the board said.",
        "Ada Marlow is in talks to lead the harbour inquiry in Dunmere.",
    )


def test_three_degrees_of_one_deed_are_one_difference() -> None:
    found = differ(
        "Ada Marlow will lead the harbour inquiry.",
        "Ada Marlow is in talks to lead the harbour inquiry.",
        "Ada Marlow is expected to lead the harbour inquiry.",
    )
    assert found == {"hedge": {"will lead", "is in talks to lead", "is expected to lead"}}


def test_each_promise_looks_no_further_than_around_it(monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[int] = []

    def counted(text: str) -> list[Token]:
        looked.append(len(text))
        return words(text)

    monkeypatch.setattr(degrees, "words", counted)
    degrees._promises("She plans to pay the crews " * 200)
    assert len(looked) == 200
    assert max(looked) < 1000  # the whole of what followed, before: without a full stop that is the square
