"""What one outlet denies or hedges and another states flatly."""

from __future__ import annotations

from tests.unit.compare.test_differences import differ


def test_a_name_behind_a_denial_is_no_predicate() -> None:
    left = "What do you think about Moss returning (or possibly not) for Stormy Crossing?"
    right = "Moss will go on talking with Averil about returning for the film Stormy Crossing."
    assert differ(left, right) == {}
