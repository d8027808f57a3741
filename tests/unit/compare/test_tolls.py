""" "Nobody was hurt" against "Two people were hurt": nobody is a number too."""

import pytest

from reader.compare.comparison import compare
from reader.model.comparison import Comparison
from tests.unit.compare.stories import prepare
from tests.unit.compare.test_differences import differ

LEFT = """Bus hits bridge in Marlow

A bus carrying 20 passengers hit a railway bridge in Marlow on Monday evening.

{}

Drivers waited for three hours as the road was closed."""
RIGHT = """Crash at Marlow bridge

A bus with about 20 people on board struck the railway bridge in Marlow on Monday.

{}

The road was closed for three hours and drivers waited."""


def compared(left: str, right: str) -> Comparison:
    return compare([prepare("a", LEFT.format(left)), prepare("b", RIGHT.format(right))])


@pytest.mark.parametrize(
    ("left", "right", "values"),
    [
        ("Nobody was hurt.", "Two people were hurt.", {"Nobody", "Two people"}),
        (
            "No one is believed to have been injured.",
            "A young cyclist was injured.",
            {"No one", "A young cyclist"},
        ),
        (
            "No injuries were reported.",
            "The crash injured at least 12 people.",
            {"No injuries", "at least 12 people"},
        ),
        ("Nobody was killed or injured.", "The blast killed 14.", {"Nobody", "14"}),
        (
            "There were no reports of casualties.",
            "Three men died there.",
            {"no reports of casualties", "Three men"},
        ),
        ("The bus was emptied without injury.", "It left 12 injured.", {"without injury", "12"}),
    ],
)
def test_nobody_against_some_is_one_row_and_differs(left: str, right: str, values: set[str]) -> None:
    assert differ(left, right) == {"figure": values}
    told = compared(left, right)
    assert [{v.text for v in d.values} for c in told.claims for d in c.differences] == [values]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Nobody was hurt.", "No injuries were reported."),
        ("Nobody was seriously hurt.", "Two people were hurt."),
        ("Nobody else was hurt.", "Two people were hurt."),
        ("No one was hurt except the driver.", "One person was hurt."),
        ("The others escaped without injury.", "One person was hurt."),
        ("All but the driver escaped without injury.", "At least one driver was injured."),
        ("None of the children were hurt.", "Two people were hurt."),
        ("Nobody was killed.", "Two people were hurt."),
        ("Nobody would have been hurt.", "Two people were hurt."),
        ("“Nobody has been hurt by this,” she said.", "Two people were hurt."),
        ("Nobody was hurt in a similar crash last year.", "Two people were hurt."),
        ("Nobody was hurt.", "None of the two drivers was hurt."),
        ("Nobody was hurt.", "Two days after the crash people were hurt by the talk."),
        ("The firm had no comment on the injured.", "Two people were injured."),
        ("The injured are no longer in danger.", "Two people were injured."),
        ("There is no doubt that some were hurt.", "Two people were hurt."),
    ],
)
def test_what_is_not_said_flatly_of_all_is_no_number(left: str, right: str) -> None:
    assert "figure" not in differ(left, right)


@pytest.mark.parametrize(
    ("left", "right", "values"),
    [
        ("Nobody was arrested.", "Two men were arrested.", {"Nobody", "Two men"}),
        ("Police made no arrests.", "Police arrested two men.", {"no arrests", "two men"}),
        (
            "No arrests were made by police.",
            "Five arrests were made by police.",
            {"No arrests", "Five arrests"},
        ),
        (
            "The firm lost no contracts over the row.",
            "The firm lost two large contracts over the row.",
            {"no contracts", "two large contracts"},
        ),
    ],
)
def test_none_is_the_number_of_whatever_is_counted(left: str, right: str, values: set[str]) -> None:
    assert differ(left, right)["figure"] == values


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The council has no plans for the old pier.", "Lyra Bank drew up two plans."),
        ("The firm made no comment on the fall.", "The firm made two comments on the fall."),
        ("The firm made no new hires in Marlow.", "The firm made two hires in Marlow."),
    ],
)
def test_none_of_another_thing_is_no_number(left: str, right: str) -> None:
    assert "figure" not in differ(left, right)


def test_two_that_say_nobody_in_other_words_are_one_row() -> None:
    told = compared("Nobody was hurt.", "No injuries were reported, the fire service said.")
    texts = {p.id: p.text for a in told.articles for p in a.passages}
    rows = [{texts[p] for many in c.cells.values() for p in many} for c in told.claims]
    assert {"Nobody was hurt.", "No injuries were reported, the fire service said."} in rows
    assert not any(c.differences for c in told.claims)


def test_an_outlet_with_two_numbers_tells_of_two_events() -> None:
    two = "Nobody was hurt.\n\nThree people were hurt when a second bus came."
    told = compared(two, "Two people were hurt.")
    assert not any(
        d.kind == "figure" and "Nobody" in {v.text for v in d.values}
        for c in told.claims
        for d in c.differences
    )


def test_all_outlets_figures_stand_in_one_difference() -> None:
    found = differ("The wreck killed 12 people.", "At least 14 people were killed.", "Nobody was killed.")
    assert found == {"figure": {"12 people", "At least 14 people", "Nobody"}}
