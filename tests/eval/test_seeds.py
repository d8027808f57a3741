"""What must be told of the four articles the program was asked for, if they lie beside the repository."""

from __future__ import annotations

import pytest

from reader.app import load_encoder
from reader.model.comparison import Comparison
from reader.pipeline.compare import compare_articles
from reader.pipeline.read import articles_from_files
from tests.eval.__main__ import SHARED

SEEDS = sorted((SHARED / "seeds").glob("*.txt"))
pytestmark = pytest.mark.skipif(len(SEEDS) != 4, reason="the seed articles are not here")


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    return compare_articles(articles_from_files(SEEDS), load_encoder())


@pytest.mark.parametrize(
    ("kind", "text", "lacking"),
    [("figure", "$150 billion in damages", (1, 3, 4)), ("name", "William Savitt", (1, 2, 4))],
)
def test_a_detail_is_left_out_of_all_that_lack_it(
    comparison: Comparison, kind: str, text: str, lacking: tuple[int, ...]
) -> None:
    ids = [article.article.id for article in comparison.articles]
    found = [row for row in comparison.left_out if (row.kind, row.text) == (kind, text)]
    assert sorted(row.article for row in found) == sorted(ids[n - 1] for n in lacking)
    assert {row.state for row in found} == {"not_found"}
    (teller,) = set(ids) - {row.article for row in found}
    assert {row.reported_by for row in found} == {(teller,)}


def test_one_row_holds_the_answer_as_each_outlet_words_it(comparison: Comparison) -> None:
    said = [
        {value.text.lower().strip(".") for value in difference.values}
        for claim in comparison.claims
        for difference in claim.differences
        if difference.kind == "quote"
    ]
    assert {"partially", "partly"} in said
    (row,) = [r for r in comparison.quotes if any(v.text.strip(".") == "partially" for v in r.versions)]
    assert row.speaker == "Elon Musk" and not row.agree
    assert len({version.article for version in row.versions}) == 3
