"""Who did it: named by one outlet of a row, by another nowhere."""

from __future__ import annotations

import pytest

from reader.compare.labels import labels_and_rows
from reader.model.comparison import Claim
from tests.unit.compare.test_quotes import prepared

NAMED = "Police shot two men near the port on Monday."


def agents(first: str, second: str, *more: str) -> list[tuple[str, str]]:
    a, b = prepared("a", "Row", first), prepared("b", "Row", second, *more)
    claim = Claim("c1", a.passages[1].id, {"a": (a.passages[1].id,), "b": (b.passages[1].id,)})
    found = [label for label in labels_and_rows([a, b], [claim])[0] if label.kind == "agent"]
    return [(use.article, use.text) for label in found for use in label.names]


@pytest.mark.parametrize(
    ("named", "unnamed", "words"),
    [
        (NAMED, "Two men were shot near the port on Monday.", ("Police shot", "were shot")),
        (
            "Two men were shot by police officers near the port on Monday.",
            "Two men were fatally shot near the port on Monday.",
            ("were shot by police officers", "were fatally shot"),
        ),
        (
            "The ministry has expelled two envoys of Averil.",
            "Two envoys of Averil have been expelled from the town.",
            ("The ministry has expelled", "been expelled"),
        ),
        (
            "Police killed two men near the port on Monday.",
            "Two men died near the port on Monday.",
            ("Police killed", "Two men died"),
        ),
    ],
)
def test_one_says_who_and_the_other_does_not(named: str, unnamed: str, words: tuple[str, str]) -> None:
    assert agents(named, unnamed) == [("a", words[0]), ("b", words[1])]


def test_who_says_it_further_down_names_them() -> None:
    passive = "Two men were shot near the port on Monday."
    assert agents(NAMED, passive, "An officer shot them at noon, the mayor said.") == []


@pytest.mark.parametrize(
    "unnamed",
    [
        "Two men were shot by a guard near the port on Monday.",
        "A shooting near the port hurt two men on Monday.",
        "“Two men were shot near the port,” she said on Monday.",
    ],
)
def test_where_nothing_is_dropped(unnamed: str) -> None:
    assert agents(NAMED, unnamed) == []


@pytest.mark.parametrize(
    "no_doer",
    [
        "A blaze destroyed the old hall near the port on Monday.",
        "The man shot on Monday near the port was a guard.",
    ],
)
def test_a_thing_or_a_victim_is_no_doer(no_doer: str) -> None:
    assert agents(no_doer, "The old hall was destroyed and a man was shot near the port on Monday.") == []
