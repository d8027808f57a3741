"""Durations are read in months, whatever they are written in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text import durations


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("four and a half years", [54]),
        ("four years and six months", [54]),
        ("two years, 3 months", [27]),
        ("a year and a half", [18]),
        ("1 1/2 years", [18]),
        ("4.5 years", [54]),
        ("a five-year deal, for eighteen months", [60, 18]),
        ("a 12-year-old, and he was three years old", []),
        ("£4 years", []),
        ("this year, in May", []),
        ("four weeks, or 28 days, or a month", [1, 1, 1]),
        ("a 90-day stay, then twelve weeks more", [3, 3]),
        ("within the last month, over the past decade", [1, 120]),
        ("it came last month, on the day", []),
        ("26 weeks, 10 days", [6, 10 / 30]),
        ("a 5-week-old pup", []),
    ],
)
def test_durations(text: str, months: list[float]) -> None:
    assert [one.months for one in durations.find(text)] == months


@given(st.integers(1, 60), st.integers(1, 11))
def test_years_and_months_are_so_many_months(years: int, months: int) -> None:
    (one,) = durations.find(f"They got {years} years and {months} months for it.")
    assert one.months == 12 * years + months and one.compound
