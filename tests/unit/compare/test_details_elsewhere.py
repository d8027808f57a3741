from __future__ import annotations

from dataclasses import replace

from reader.compare.details_elsewhere import only_left_out
from reader.model.comparison import Claim, Credit, Difference, LeftOut, Variant
from reader.model.quote import QuoteRow, QuoteVersion

ROW = LeftOut("b", "c1", "figure", "14", ("a",), ("a.p2",), None, "not_found", 0.6)
HURT = Difference(
    "figure", (Variant("a", "a.p2", 0, 11, "at least 14"), Variant("b", "b.p1", 0, 6, "Twelve"))
)
CLAIM = Claim("c9", "a.p2", {"a": ("a.p2",), "b": ("b.p1",)}, {}, (HURT,))


def test_a_value_told_otherwise_is_a_difference_and_not_left_out() -> None:
    assert list(only_left_out([ROW], [CLAIM], (), ())) == []
    assert list(only_left_out([ROW], [replace(CLAIM, differences=())], (), ())) == [ROW]


def test_a_difference_between_others_says_nothing_of_this_article() -> None:
    row = replace(ROW, article="d")
    assert list(only_left_out([row], [CLAIM], (), ())) == [row]


def test_another_figure_of_the_row_is_still_left_out() -> None:
    row = replace(ROW, text="340")
    assert list(only_left_out([row], [CLAIM], (), ())) == [row]
    assert list(only_left_out([replace(ROW, text="4")], [CLAIM], (), ())) != []


def test_the_agency_that_an_article_credits_is_no_detail_of_the_story() -> None:
    row = replace(ROW, kind="name", text="Coast Agency")
    assert list(only_left_out([row], [], [Credit("a", "Coast Agency", "a.p1", "wire")], ())) == []
    assert list(only_left_out([row], [], [Credit("a", "The Coast Agency", "a.p1", "credits")], ())) == []
    assert list(only_left_out([row], [], [Credit("a", "Hill Post", "a.p1", "credits")], ())) == [row]


def test_a_detail_counts_once_where_it_weighs_most() -> None:
    again = replace(ROW, claim="c4", weight=0.2)
    assert list(only_left_out([ROW, again], [], (), ())) == [ROW]
    whole = replace(ROW, kind="claim", text="It rained.")
    assert list(only_left_out([whole, replace(whole, claim="c4")], [], (), ())) == [whole]


def test_a_quotation_that_the_article_gives_in_part_stands_among_the_quotes() -> None:
    row = replace(ROW, kind="quote", text="We will not close the pier before May")
    given = QuoteVersion("a", "a.p2", 0, 37, "We will not close the pier before May", True, "said", "full")
    part = QuoteVersion("b", "b.p4", 0, 14, "close the pier", True, "said", "cut")
    retold = replace(part, form="paraphrase", direct=False)
    assert list(only_left_out([row], [], (), [QuoteRow("q1", "Ann Brook", (given, part), False)])) == []
    assert list(only_left_out([row], [], (), [QuoteRow("q1", "Ann Brook", (given, retold), False)])) == [row]
    assert list(only_left_out([row], [], (), [QuoteRow("q1", "Ann Brook", (given,), False)])) == [row]
