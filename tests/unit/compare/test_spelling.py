"""One person whose name two outlets spell differently."""

from __future__ import annotations

import pytest

from reader.compare.spelling import _one_person


@pytest.mark.parametrize(
    ("left", "right", "one"),
    [
        ("jon owen", "john owen", True),
        ("karim ben marsh", "karim benmarsh", True),
        ("jean-pierre marsh", "jean pierre marsh", False),  # the house's hyphen
        ("karim ben marsh", "karim ben moss", False),
        ("ann brook", "tom brook", False),
    ],
)
def test_what_may_be_one_name_spelt_in_two_ways(left: str, right: str, one: bool) -> None:
    assert _one_person(left, right) == _one_person(right, left) == one
