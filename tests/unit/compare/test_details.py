"""What counts as a detail that one outlet gives and another leaves out."""

from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import pytest

from reader.compare.claims import Row
from reader.compare.details import Holdings, details, given_in
from reader.compare.facts import Corpus, corpus_of
from tests.unit.compare.stories import prepare


def missing(theirs: str, mine: str) -> set[tuple[str, str]]:
    """What the article "mine" lacks in a row that both report."""
    corpus: Corpus = corpus_of([prepare("theirs", f"One\n\n{theirs}"), prepare("mine", f"Two\n\n{mine}")])
    lead, own = corpus.bounds[0][1] - 1, corpus.bounds[1][1] - 1
    row = Row(lead, {0: (lead,), 1: (own,)}, {}, {0: 0.0, 1: 0.0})
    assert np.isfinite(corpus.vectors).all()
    return {(d.kind, d.text) for d in details(corpus, given_in(corpus, row), 1, Holdings(corpus, [1]), [own])}


@pytest.mark.parametrize(
    ("theirs", "mine", "found"),
    [
        ("Owners paid $4 million to them.", "Owners paid $4 million to them.", set()),
        ("Owners paid $4 million to them.", "Owners paid them.", {("figure", "$4 million")}),
        ("Owners paid $4.02 million to them.", "Owners paid 4 million dollars to them.", set()),
        ("Owners paid $4 million to them.", "Owners paid 3.7 million euros to them.", set()),
        ("Owners paid 4 million euros ($4.4 million).", "Owners paid.", {("figure", "4 million euros")}),
        ("He fell 2,000 feet to the ice.", "He fell about 600m to the ice.", set()),
        ("He fell 2,000 feet to the ice.", "He fell about 500m to the ice.", {("figure", "2,000 feet")}),
        ("They wrote 47 new rules, in haste.", "They wrote rules.", {("figure", "47 new rules")}),
        (
            "Robyn Hale, 48, has a 12-year-old daughter with him.",
            "She has a daughter with him.",
            {("figure", "Robyn Hale, 48"), ("figure", "12-year-old daughter"), ("name", "Robyn Hale")},
        ),
        ("It sank near Place Vendôme Nord.", "It sank near Place Vendome Nord.", set()),
        ("Duncan Raite slid from it.", "Duncan Rait slid from it.", set()),
        ("Bo Rait slid from it.", "Bo Rail slid from it.", {("name", "Bo Rait")}),
        ("More than half of the crew slept.", "Of the crew more than half slept.", set()),
        ("More than half of the crew slept.", "The crew slept.", {("figure", "More than half")}),
        ("Six AK rifles lay there.", "Rifles lay there.", {("figure", "Six AK rifles lay")}),
        ("The storm had killed 14, it was said.", "The storm killed people.", {("figure", "killed 14")}),
        ("He died there aged about 85.", "He died there.", {("figure", "aged about 85")}),
        ("Chief Press Officer Ada Brook spoke.", "Ada Brook spoke.", set()),
        ("Billie Jean King spoke.", "A player spoke.", {("name", "Billie Jean King")}),
        ("Over a hundred Billion Dollars of it.", "Over $100 billion of it.", set()),
        ("It sank on March 3, 2021.", "It sank on Wednesday.", set()),
        ("Counsel Lena Harrow asked him.", "Ms. Harrow asked him.", set()),
        ("Counsel Lena Harrow asked him.", "Counsel asked him.", {("name", "Lena Harrow")}),
        ("It sank on March 3, 2021.", "It sank on March 3.", set()),
        ("It sank on March 3, 2021.", "It sank in spring.", {("date", "March 3, 2021")}),
        ("He said “nobody ever told us about it”.", "He said that nobody ever told them.", set()),
        (
            "He said “the alarm rang all morning long”.",
            "He said nothing.",
            {("quote", "the alarm rang all morning long")},
        ),
        (
            "The ferry sank off Dunmere, which divers from the northern harbour searched overnight.",
            "The ferry sank off Dunmere.",
            {("claim", "which divers from the northern harbour searched overnight.")},
        ),
    ],
)
def test_details(theirs: str, mine: str, found: set[tuple[str, str]]) -> None:
    assert missing(theirs, mine) == found


@pytest.mark.parametrize(
    ("theirs", "mine", "found"),
    [
        ("It sank on March 10, 2021.", "It sank. Rain fell on Wednesday.", set()),
        ("It sank on March 11, 2021.", "It sank. Divers left yesterday.", set()),
        ("It sank on March 12.", "It sank.", set()),  # the day on which the article came out
        ("It sank on March 4.", "It sank. Rain fell on Wednesday.", {("date", "March 4")}),
    ],
)
def test_days_are_those_that_weekdays_and_yesterday_stand_for(
    theirs: str, mine: str, found: set[tuple[str, str]]
) -> None:
    one, other = prepare("theirs", f"One\n\n{theirs}"), prepare("mine", f"Two\n\n{mine}")
    friday = datetime(2021, 3, 12, 9, tzinfo=UTC)
    corpus = corpus_of([one, replace(other, article=replace(other.article, published=friday))])
    lead, own = corpus.bounds[0][1] - 1, corpus.bounds[1][0] + 1
    row = Row(lead, {0: (lead,), 1: (own,)}, {}, {0: 0.0, 1: 0.0})
    lacking = details(corpus, given_in(corpus, row), 1, Holdings(corpus, [1]), [own])
    assert {(d.kind, d.text) for d in lacking} == found
