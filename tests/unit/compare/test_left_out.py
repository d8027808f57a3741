"""The order in which things left out are told, and what puts an article into a row."""

from dataclasses import replace

import numpy as np
import pytest

from reader.compare.chances import Chances
from reader.compare.comparison import compare
from reader.compare.details import Detail
from reader.compare.facts import corpus_of
from reader.compare.features import evidence_of
from reader.compare.left_out import left_out, order
from reader.compare.pairs import PairModel
from reader.compare.quantities import Quantities
from reader.compare.repeated import Above
from reader.compare.rows import Row, rows_of
from reader.compare.weight import Candidate, WeightModel, missing, table_of
from tests.unit.compare.stories import chances_of, prepare

TOLD = """Ferry inquiry opens

The bilge pumps of the ferry had not been serviced since 2019.

The ferry's bilge pumps had not been serviced since 2019, he said.

Divers will raise the wreck in May."""


def test_what_is_much_like_something_above_it_comes_later() -> None:
    corpus = corpus_of([prepare("a", TOLD)])
    found = [Candidate(n, n, (n,), None) for n in (1, 2, 3)]
    ranked = order(corpus, found, np.array([0.9, 0.8, 0.6], np.float32))
    assert [k for k, _weight in ranked] == [0, 2, 1]
    assert [round(weight, 2) for _k, weight in ranked] == [0.9, 0.6, 0.4]


def test_a_detail_is_no_repeat_of_a_sentence_like_its_own() -> None:
    corpus = corpus_of([prepare("a", TOLD)])
    found = [Candidate(1, 1, (1,), None), Candidate(2, 2, (2,), Detail("date", "May 2019", 2))]
    (_first, above), (_second, below) = order(corpus, found, np.array([0.9, 0.8], np.float32))
    assert above == pytest.approx(0.9) and below > 0.5


def test_a_long_list_is_in_order_to_its_end_and_complete() -> None:
    text = "\n\n".join(["Head", *(f"Word{n} thing{n} place{n} happened there{n}." for n in range(60))])
    corpus = corpus_of([prepare("a", text)])
    n = len(corpus.facts)
    ranked = order(corpus, [Candidate(k, k, (k,), None) for k in range(n)], np.linspace(0.1, 0.9, n))
    weights = [weight for _k, weight in ranked]
    assert sorted(k for k, _weight in ranked) == list(range(n)) and weights == sorted(weights, reverse=True)


def test_a_headline_alone_puts_no_article_into_a_row_that_it_hardly_fits() -> None:
    corpus = corpus_of(
        [
            prepare("a", "Storm hits\n\nThe harbour is shut."),
            prepare("b", "Pier lost\n\nAll left.\n\nIt fell."),
        ]
    )
    assert [f.passage.kind for f in corpus.facts] == ["headline", "sentence", "headline", *["sentence"] * 2]
    evidence = evidence_of(corpus, lambda _stem: 1.0)
    model = replace(PairModel.load(), row=0.35, joined=0.4, maybe=0.12)

    def rows(chance: float, other: int = 4) -> list[int]:
        table = np.zeros((5, 5), np.float32)
        table[0, other] = table[other, 0] = chance
        return sorted(len(row.cells) for row in rows_of(evidence, chances_of(table), model))

    assert rows(0.45) == [1] * 5 and rows(0.7) == [1, 1, 1, 2]
    assert rows(0.45, 3) == [1, 1, 1, 2]  # with which the other one opens


def test_an_outlet_leaves_out_nothing_that_another_of_its_articles_tells() -> None:
    first = prepare("live", "Osprey inquiry, live\n\nThe captain was sworn in.\n\nThe lawyers rose.")
    later = prepare("report", f"{TOLD}\n\nThe captain was sworn in.")
    other = prepare("other", f"An inquiry\n\n{TOLD.partition(chr(10) * 2)[2]}")
    pumps = "The bilge pumps of the ferry had not been serviced since 2019."

    def lacks_the_pumps(outlet: str) -> bool:
        named = [replace(one, article=replace(one.article, outlet=outlet)) for one in (first, later)]
        return any(x.article == "live" and x.text == pumps for x in compare([*named, other]).left_out)

    assert not lacks_the_pumps("Courier") and lacks_the_pumps("")


def test_a_row_is_told_elsewhere_only_if_all_that_stands_in_it_is_near_to_something() -> None:
    """Two hurt in a fire: who tells of the fire alone does not tell of the two."""
    corpus = corpus_of(
        [
            prepare("a", "Blaze\n\nTwo cooks were hurt in the fire on Monday."),
            prepare("b", "Cooks\n\nTwo cooks went to hospital with burns."),
            prepare("c", "Fire\n\nA fire broke out on Monday."),
        ]
    )
    place = {f.passage.text: i for i, f in enumerate(corpus.facts)}
    one, two = (
        place["Two cooks were hurt in the fire on Monday."],
        place["Two cooks went to hospital with burns."],
    )
    row = Row(one, {0: (one,), 1: (two,)}, {}, {0: 1.0, 1: 1.0})
    table = table_of(corpus, [row])

    def lacking(*chances: float) -> int:
        best = np.zeros(len(corpus.facts), np.float32)
        best[[one, two]] = chances
        found, _features = missing(corpus, table, 2, best, 0.35)
        return sum(candidate.detail is None for candidate in found)

    assert (lacking(0.6, 0.1), lacking(0.6, 0.5)) == (1, 0)


@pytest.mark.parametrize("complete", [True, False])
def test_a_figure_that_stands_nowhere_is_left_out_though_its_row_is_perhaps_told(complete: bool) -> None:
    corpus = corpus_of(
        [
            prepare("a", "Claim\n\nIt came in the suit of Lena Harrow, who wants $9 million and a new pier."),
            prepare("b", "Suit\n\nIt came in the suit of Lena Harrow."),
            prepare("c", "Court\n\nLena Harrow has sued the board.", complete=complete),
        ]
    )
    told, also, near = (
        n for n, facts in enumerate(corpus.facts) if facts.passage.kind == "sentence" and facts.names
    )
    row = Row(told, {0: (told,), 1: (also,)}, {2: near}, {0: 1.0, 1: 1.0})
    chance = Chances.of_pairs(len(corpus.facts), np.array([told]), np.array([near]), np.array([0.2]))
    found = left_out(
        corpus,
        [row],
        ["c1"],
        chance,
        WeightModel.load(),
        0.35,
        Quantities(corpus.facts),
    )
    said = [(x.kind, x.state, x.nearest.passage) for x in found if x.article == "c"]
    place = corpus.facts[near].passage.id
    assert said == ([("claim", "maybe", place), ("figure", "not_found", place)] if complete else [])
    assert [(x.kind, x.text) for x in found if x.article == "b" and x.kind == "figure"] == [
        ("figure", "$9 million")
    ]


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Marlow replied.", False),
        ("Harrow asked Marlow again.", False),
        ("Tom Marlow", False),
        ("Marlow resigned.", True),
        ("Marlow said nothing for two hours.", True),
    ],
)
def test_a_name_or_that_somebody_speaks_is_no_fact_by_itself(text: str, fact: bool) -> None:
    told = compare([prepare("a", f"Item one\n\n{text}"), prepare("b", "Item two\n\nDivers raise the wreck.")])
    assert [row.text for row in told.left_out if row.article == "b"] == [text] * fact


def test_a_headline_alone_is_nothing_that_others_leave_out() -> None:
    one = prepare("a", "Osprey sinks off Dunmere\n\nThe ferry went down at night with forty on board.")
    other = prepare("b", "Tolls rise\n\nThe harbour board will raise its tolls in the autumn.")
    found = compare([one, other]).left_out
    assert [x.text for x in found if x.article == "b"] == [
        "The ferry went down at night with forty on board."
    ]


@pytest.mark.parametrize(("below", "dates"), [("Divers came on Monday.", 0), ("Divers came at once.", 1)])
def test_the_sentence_below_a_headline_gives_its_day(below: str, dates: int) -> None:
    theirs = prepare("a", "Wreck\n\nThe ferry sank off Dunmere on March 3, 2021.")
    corpus = corpus_of([theirs, prepare("b", f"Ferry sinks off Dunmere\n\n{below}")])
    (_wreck, sank), (head, _below) = (range(*bounds) for bounds in corpus.bounds)
    table = table_of(corpus, [Row(sank, {0: (sank,), 1: (head,)}, {}, {0: 0.5, 1: 0.0})])
    found, _features = missing(corpus, table, 1, np.zeros(len(corpus.facts), np.float32), 0.35)
    assert [one.detail.kind for one in found if one.detail] == ["date"] * dates


def test_figures_and_names_of_a_passage_are_those_of_its_language() -> None:
    text = "Brand im Hafen\n\nDie Flammen trafen Ada Brook.\n\nRund 3,5 Millionen Euro kostet der Brand."
    one = prepare("a", text)
    corpus = corpus_of([replace(one, article=replace(one.article, language="de"))])
    (figure,) = (f for facts in corpus.facts for f in facts.figures)
    assert (figure.value, figure.unit, figure.bound) == (3.5e6, "eur", "about")
    assert {n.key for n in corpus.facts[1].names} == {"ada brook"}


def test_what_repeats_a_detail_of_its_row_or_passage_is_told_once() -> None:
    above = Above()
    said = [
        (Detail("figure", "Robyn Hale, 48", 4), 1),
        (Detail("name", "Robyn Hale", 4), 1),  # of its row
        (Detail("quote", "so Robyn Hale, 48, said", 4), 2),  # of its passage
        (Detail("quote", "so Robyn Hale, 48, said", 5), 3),  # of neither
        (Detail("quote", "which Robyn Hale, 48, built by hand in four long winters", 4), 1),  # tells more
        (Detail("name", "Hale", 5), 4),
        (Detail("name", "Tom Marlow", 6), 5),
        (Detail("name", "Dr Tom Marlow", 7), 6),  # the same bearer
        (Detail("figure", "48 hours", 5), 3),  # not its words in a row
    ]
    repeats = [False, True, True, False, False, True, False, True, False]
    assert [above.tells(detail, row) for detail, row in said] == repeats
