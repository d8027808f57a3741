"""What is told for sure to differ, and what as maybe."""

import pytest

from reader.compare.differences import Differences
from reader.compare.facts import corpus_of
from reader.compare.quotes import quote_rows
from reader.compare.rows import Row
from tests.unit.compare.stories import prepare


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        (
            "Ida Moss claimed that the pumps of the ferry failed.",
            "The pumps of the ferry failed, Ida Moss said on Friday.",
            "verb",
        ),
        ("Ida Moss threatened to sell the pumps.", "Ida Moss promised to sell the pumps.", "verb"),
        ("Ida Moss slammed the board over pumps.", "Ida Moss criticized the board for pumps.", "verb"),
        (
            "Ida Moss announced that the pumps of the ferry failed.",
            "The pumps of the ferry failed, Ida Moss said on Friday.",
            "maybe_verb",
        ),
        ("Ida Moss insisted that the pumps run.", "Ida Moss agreed that the pumps run.", "maybe_verb"),
        ("Ida Moss said: “It was partly my own fault.”", "Ida Moss said: “It was my own fault.”", "quote"),
        (
            "Ida Moss said: “I heard the old alarm ring twice there.”",
            "Ida Moss said that she “heard the old alarm ring”.",
            "cut",
        ),
        (
            "Ida Moss said: “I heard the old alarm ring twice there.”",
            "Ida Moss spoke of an “old alarm”.",
            "maybe_quote",
        ),
        (
            "Ida Moss said: “I never want to close the old pier.”",
            "Ida Moss said that she would “want to close the old pier”.",
            "quote",
        ),
    ],
)
def test_what_may_be_of_two_things_is_told_as_maybe(left: str, right: str, told: str) -> None:
    prepared = [prepare(f"a{n}", f"Head {n}\n\n{text}") for n, text in enumerate((left, right))]
    corpus = corpus_of(prepared)
    last: dict[int, tuple[int, ...]] = {k: (b - 1,) for k, (_a, b) in enumerate(corpus.bounds)}
    row = Row(last[0][0], last, {}, dict.fromkeys(last, 0.0))
    found = {d.told_as for d in Differences(corpus, quote_rows(prepared)).of(row)}
    assert told in found and not found - {told} & {"quote", "verb", "cut", "maybe_quote", "maybe_verb"}
