"""The parts of the pair model that can be told by hand: chances, terms, weights."""

import json
import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import resources
from reader.compare.facts import corpus_of
from reader.compare.features import FEATURES, evidence_of
from reader.compare.pairs import PairModel, probabilities, utterances
from reader.compare.terms import Bags, Overlap, weighted
from reader.compare.weight import WeightModel
from reader.model.quote import QuoteRow, QuoteVersion
from tests.unit.compare.stories import block, story


def test_features_of_two_articles_are_those_of_the_same_two_swapped() -> None:
    corpus = corpus_of(story())
    evidence = evidence_of(corpus, lambda _stem: 3.0)
    left, right = corpus.bounds[0], corpus.bounds[1]
    there, back = block(evidence, left, right), block(evidence, right, left)
    assert there.shape == (left[1] - left[0], right[1] - right[0], len(FEATURES))
    assert np.isfinite(there).all()
    assert np.allclose(there, back.transpose(1, 0, 2), atol=1e-5)


def test_chances_are_symmetric_and_nought_within_an_article() -> None:
    corpus = corpus_of(story())
    chance = probabilities(evidence_of(corpus, lambda _stem: 3.0), PairModel.load()).dense()
    assert np.array_equal(chance, chance.T)
    assert chance.min() >= 0 and chance.max() <= 1
    for a, b in corpus.bounds:
        assert not chance[a:b, a:b].any()


def test_openings_that_share_the_topic_of_the_story_are_not_told_apart_for_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    corpus = corpus_of(story())
    evidence, model = evidence_of(corpus, lambda _stem: 3.0), PairModel.load()
    monkeypatch.setattr("reader.compare.pairs._DOUBTFUL", 0.0)
    free = probabilities(evidence, model).dense()
    monkeypatch.setattr("reader.compare.pairs._DOUBTFUL", 1.0)
    monkeypatch.setattr("reader.compare.pairs._TOPIC", 0.1)
    lowered = probabilities(evidence, model).dense() < free
    opens = corpus.openings()
    assert lowered.any() and not lowered[np.ix_(opens, opens)].any()


def test_the_same_utterance_joins_passages() -> None:
    corpus = corpus_of(story())
    place = {f.passage.id: i for i, f in enumerate(corpus.facts)}
    versions = tuple(
        QuoteVersion(a, p, 0, 1, "x") for a, p in (("gazette", "gazette.p3"), ("courier", "courier.p2"))
    )
    found = utterances(
        corpus, [QuoteRow("q1", None, versions, False), QuoteRow("q2", None, versions[:1], True)]
    )
    assert found == [(place["gazette.p3"], place["courier.p2"])]
    chance = probabilities(evidence_of(corpus, lambda _stem: 3.0), PairModel.load(), found).dense()
    assert chance[found[0]] >= 0.6


def test_terms_count_what_two_articles_share() -> None:
    bags = Bags.of([("alarm", "alarm", "ferry"), ("alarm",), ("quay", "alarm")])
    terms = weighted(bags, bags.weights(lambda term: 2.0 if term == "alarm" else 3.0))
    found = Overlap(bags, (0, 1), (1, 3)).product(terms.unit, terms.unit)
    twice = 2.0 * (1 + math.log(2))
    first, last = math.hypot(twice, 3.0), math.hypot(2.0, 3.0)
    assert np.allclose(found, [[twice * 2 / first / 2, twice * 2 / first / last]])
    assert np.allclose(bags.rarity(), [0, math.log(3), math.log(3)])
    assert np.allclose(bags.rarity(12), [math.log(4), math.log(12), math.log(12)])
    assert np.allclose(bags.rarity(3), bags.rarity())


@given(st.lists(st.lists(st.sampled_from("abcdefg"), max_size=6), min_size=2, max_size=9), st.data())
def test_products_are_those_of_whole_tables(given_bags: list[list[str]], data: st.DataObject) -> None:
    bags = Bags.of(given_bags)
    middle = data.draw(st.integers(1, len(given_bags) - 1))
    terms = weighted(bags, bags.weights(lambda term: float(ord(term) - 90)))
    table = np.zeros((len(given_bags), max(1, len(bags.terms))))
    table[bags.rows, bags.ids] = terms.values
    left, right = (0, middle), (middle, len(given_bags))
    overlap = Overlap(bags, left, right)
    assert np.allclose(overlap.product(terms.values, terms.values), table[:middle] @ table[middle:].T)
    assert overlap.any == bool(set().union(*given_bags[:middle]) & set().union(*given_bags[middle:]))


@pytest.mark.parametrize(("model", "file"), [(PairModel, "align"), (WeightModel, "left_out")])
def test_weights_of_other_features_are_refused(
    model: type[PairModel] | type[WeightModel], file: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert np.isfinite(model.load().weights).all()
    data = json.loads(resources.path(f"lexicons/{file}.json").read_text("utf-8"))
    data["features"] = data["features"][:-1]
    (tmp_path / "lexicons").mkdir()
    (tmp_path / "lexicons" / f"{file}.json").write_text(json.dumps(data), "utf-8")
    monkeypatch.setattr(resources, "path", lambda name: tmp_path / name)
    with pytest.raises(ValueError, match="other features"):
        model.load()
