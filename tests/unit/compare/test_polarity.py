"""What one outlet denies or hedges and another states flatly."""

from __future__ import annotations

from tests.unit.compare.test_differences import differ


def test_a_name_behind_a_denial_is_no_predicate() -> None:
    left = "What do you think about Moss returning (or possibly not) for Stormy Crossing?"
    right = "Moss will go on talking with Averil about returning for the film Stormy Crossing."
    assert differ(left, right) == {}


def test_what_was_not_done_may_still_be_done() -> None:
    refused = "The harbour board refused to pay the ferry crews."
    assert differ(refused, "The harbour board will pay the ferry crews in May.") == {}
    assert differ(refused, "The harbour board has paid the ferry crews.") == {
        "negation": {"refused", "has paid"}
    }
    never = "The harbour board will not pay the ferry crews."
    assert differ(never, "The harbour board had paid the ferry crews.") == {}
    assert differ(never, "The harbour board will pay the ferry crews.") == {
        "negation": {"not pay", "will pay"}
    }


def test_a_hedge_before_a_whole_sentence_bears_on_its_verb() -> None:
    one = "Ada Marlow was reportedly paid $3 million to steer the ferry."
    assert differ(one, "Allegedly, Ada Marlow was paid $3 million to steer the ferry.") == {}


def test_what_was_promised_is_still_to_come() -> None:
    closes = "The mayor will close the ferry depot in Dunmere."
    for vow in ("has vowed", "had promised", "decided"):
        assert differ(f"The mayor {vow} not to close the ferry depot in Dunmere.", closes) == {
            "negation": {"not to close", "will close"}
        }
    keeps = "The mayor will not close the ferry depot in Dunmere."
    assert differ(keeps, "The mayor has agreed to close the ferry depot in Dunmere.") == {
        "negation": {"not close", "close"}
    }
    assert differ(keeps, "The mayor had to close the ferry depot in Dunmere.") == {}


def test_who_discounts_a_rumour_states_nothing_flatly() -> None:
    one = "Ada Marlow insisted that she was not captain of the lost ferry Anna."
    assert differ(one, "Ada Marlow discounted rumours that she was captain of the lost ferry Anna.") == {}


def test_a_counted_noun_is_no_verb() -> None:
    one = "Ada Marlow has not scored a goal for the Dunmere side this season."
    assert (
        differ(one, "Ada Marlow had four scores for the Dunmere side this season, a goal among them.") == {}
    )
