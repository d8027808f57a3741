"""What counts as a detail that one outlet gives and another leaves out."""

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
    return {(d.kind, d.text) for d in details(corpus, given_in(corpus, row), 1, Holdings(corpus, [1]))}


@pytest.mark.parametrize(
    ("theirs", "mine", "found"),
    [
        ("Owners paid $4 million to them.", "Owners paid $4 million to them.", set()),
        ("Owners paid $4 million to them.", "Owners paid them.", {("figure", "$4 million")}),
        ("Owners paid $4.02 million to them.", "Owners paid 4 million dollars to them.", set()),
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
