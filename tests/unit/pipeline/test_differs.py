"""What a story list says of a comparison."""

from __future__ import annotations

from dataclasses import replace

from reader.model.comparison import Claim, Comparison, Difference, LeftOut, Variant
from reader.model.quote import QuoteRow, QuoteVersion
from reader.pipeline.differs import differs_in_a_line, divergence_of

NOTHING = Comparison((), (), (), (), (), (), (), {})


def quote(one: str, two: str) -> QuoteRow:
    versions = tuple(
        QuoteVersion(f"a{n}", f"a{n}.p1", 0, len(text), text) for n, text in enumerate((one, two), 1)
    )
    return QuoteRow("q1", "Ingrid Falk", versions, agree=one == two)


def figure(one: str, two: str) -> Claim:
    values = tuple(Variant(f"a{n}", f"a{n}.p1", 0, len(text), text) for n, text in enumerate((one, two), 1))
    return Claim("c1", "a1.p1", {"a1": ("a1.p1",)}, differences=(Difference("figure", values),))


def test_nothing_differs_nothing_is_said() -> None:
    assert differs_in_a_line(NOTHING) == ""
    assert divergence_of(NOTHING) == 0
    assert differs_in_a_line(replace(NOTHING, quotes=(quote("yes", "yes"),))) == ""


def test_the_most_telling_stands_first() -> None:
    missing = LeftOut("a2", "c7", "claim", "text", ("a1",), ("a1.p3",), None, "not_found", 0.5)
    maybe = replace(missing, claim="c8", state="maybe")
    found = replace(
        NOTHING,
        quotes=(quote("partially", "partly"),),
        claims=(figure("twelve", "at least fourteen"),),
        left_out=(missing, maybe),
    )
    assert differs_in_a_line(found) == (
        "quote: “partially” / “partly” · number: twelve / at least fourteen · 1 detail not in every outlet"
    )
    assert divergence_of(found) == 2.5


def test_what_is_told_in_its_words_is_counted_only_where_there_is_more_of_it() -> None:
    claims = (figure("twelve", "fourteen"), replace(figure("six", "seven"), id="c2"))
    found = replace(NOTHING, claims=claims, quotes=(quote("partially", "partly"),))
    assert (
        differs_in_a_line(found) == "quote: “partially” / “partly” · number: six / seven · 2 numbers differ"
    )


def test_long_values_are_counted_but_not_shown() -> None:
    found = replace(NOTHING, quotes=(quote("no " * 30, "yes " * 30),))
    assert differs_in_a_line(found) == "1 quote worded differently"


def test_a_count_that_grew_is_no_conflict() -> None:
    claim = figure("at least twelve", "fourteen")
    grown = replace(claim, differences=(replace(claim.differences[0], over_time=True),))
    found = replace(NOTHING, claims=(grown,))
    assert differs_in_a_line(found) == ""
    assert divergence_of(found) == 0
