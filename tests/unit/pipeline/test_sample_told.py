"""What the sample story was written to show, said by the whole comparison."""

from __future__ import annotations

import pytest

from reader.app import load_encoder
from reader.model.comparison import Comparison
from reader.pipeline.compare import compare_articles
from reader.pipeline.sample import sample_articles


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    return compare_articles(sample_articles(), load_encoder())


def differing(comparison: Comparison, kind: str) -> list[set[str]]:
    return [
        {value.text.lower() for value in difference.values}
        for claim in comparison.claims
        for difference in claim.differences
        if difference.kind == kind
    ]


def test_one_row_holds_the_answer_as_each_outlet_words_it(comparison: Comparison) -> None:
    assert any({"partly", "in part"} <= words for words in differing(comparison, "quote"))
    (row,) = [r for r in comparison.quotes if any(v.text == "partly" for v in r.versions)]
    assert row.speaker == "Ruth Calder"
    assert {v.article for v in row.versions} == {"gazette", "courier", "radio", "mercury"}
    assert not row.agree


def test_the_figures_that_conflict_are_told(comparison: Comparison) -> None:
    figures = differing(comparison, "figure")
    assert any({"six", "seven"} <= words for words in figures)
    assert any({"twelve", "14"} <= words for words in figures)


def test_the_verbs_of_the_one_act_are_told(comparison: Comparison) -> None:
    assert any({"admitted", "acknowledged", "testified"} <= words for words in differing(comparison, "verb"))


def test_omissions_are_named_and_the_teaser_omits_nothing(comparison: Comparison) -> None:
    of_courier = " ".join(row.text for row in comparison.left_out if row.article == "courier")
    assert "18 per cent" in of_courier
    assert not [row for row in comparison.left_out if row.article == "ledger"]


def test_the_wire_text_names_its_agency(comparison: Comparison) -> None:
    assert [(c.article, c.source) for c in comparison.sources if c.relation == "wire"] == [
        ("mercury", "Meridian Press")
    ]
