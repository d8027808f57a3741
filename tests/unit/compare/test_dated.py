"""Dates of one row: which are of one event and do not agree."""

from __future__ import annotations

import pytest

from tests.unit.compare.test_differences import differ


@pytest.mark.parametrize(
    ("left", "right", "values"),
    [
        ("It sank on Friday.", "It sank on Saturday.", {"Friday", "Saturday"}),
        ("It sank on March 3.", "It sank on March 4.", {"March 3", "March 4"}),
        (
            "Dunmere voters in 2010 approved a bond for the pier.",
            "Voters in 2009 approved a bond to buy the pier, Brook said.",
            {"2010", "2009"},
        ),
    ],
)
def test_one_event_has_one_date(left: str, right: str, values: set[str]) -> None:
    assert differ(left, right) == {"date": values}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "Captain Moss said at the pier on Wednesday that the crew would shut the lock.",
            "The lock jammed last Thursday and captain Moss said the crew would shut the lock.",
        ),
        (
            "A cook was charged with assault Saturday after opening fire on the crew in the galley.",
            "A cook who was sacked opened fire on the crew in the galley Friday.",
        ),
        (
            "A thief was convicted in Dunmere Tuesday for taking the pumps of the ferry.",
            "Two thieves went on trial Monday for taking the pumps of the ferry.",
        ),
        ("He is known from their 1974 book of the ferry.", "He is known from the 1976 film of the ferry."),
        ("Moss was held early Tuesday in the hold.", "The holding will not affect Moss in Sunday's race."),
        ("Storm Ada wrecked the pier in 1998.", "The pier was wrecked by Storm Ida in 2005."),
    ],
)
def test_the_date_of_what_was_told_or_of_another_deed_or_thing_is_another(left: str, right: str) -> None:
    assert differ(left, right) == {}
