"""The scorer of differences, and that its labels still fit the texts that lie beside the repository."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from reader.model.article import Article
from reader.model.comparison import Claim, ComparedArticle, Comparison, Difference, LeftOut, Variant
from reader.model.passage import Passage
from tests.eval.__main__ import SHARED
from tests.eval.differences import FRESH, LABELS, Tally, _stories, half, place_of, spans_of

ONE, TWO = "Six pins of the bridge may have failed.", "Seven pins of the bridge failed."


def _compared(*differences: Difference, left_out: tuple[LeftOut, ...] = ()) -> Comparison:
    def article(id_: str, text: str) -> ComparedArticle:
        passage = Passage(f"{id_}.p0", "sentence", 0, 0, len(text), text)
        return ComparedArticle(Article(id_, id_, "", text), (passage,))

    claim = Claim("c1", "a.p0", {"a": ("a.p0",), "b": ("b.p0",)}, {}, differences, {"a": 0.0, "b": 0.0})
    articles = (article("a", ONE), article("b", TWO))
    return Comparison(articles, (claim,), left_out, (), (), (), (), {})


def _variant(article: str, words: str) -> Variant:
    start = {"a": ONE, "b": TWO}[article].index(words)
    return Variant(article, f"{article}.p0", start, start + len(words), words)


FIGURE = Difference("figure", (_variant("a", "Six pins"), _variant("b", "Seven")))
HEDGE = Difference("hedge", (_variant("a", "may"),))
TRUE = [["a", 0, 39], ["b", 0, 32], [["figure", [0, 3], [0, 5]], ["hedge", [23, 26], [25, 31]]]]


def _figures(comparison: Comparison, *shown: list[object], details: tuple[list[object], ...] = ()) -> dict:  # type: ignore[type-arg]
    tally = Tally()
    tally.add({"differences": list(shown), "details": list(details), "pairs": [TRUE]}, comparison)
    return tally.figures()


def test_what_is_shown_is_held_against_what_was_read() -> None:
    figures = _figures(
        _compared(FIGURE, HEDGE),
        ["figure", "right", [["a", 0, 3], ["b", 0, 5]]],
        ["hedge", "half", [["a", 23, 26]]],
    )
    assert figures["figure.p"] == figures["contradictions.p"] == 1
    assert figures["hedge.p"] == 0.5
    assert figures["all.p"] == 0.75
    assert figures["all.r"] == figures["hedge.r"] == 1  # of a hedge the mark may stand alone
    assert figures["unlabelled"] == 0


def test_what_nobody_has_judged_is_no_error_and_is_told() -> None:
    figures = _figures(_compared(FIGURE, HEDGE), ["figure", "wrong", [["a", 0, 3], ["b", 0, 5]]])
    assert figures["all.p"] == 0
    assert figures["unlabelled"] == 0.5


def test_a_label_fits_only_the_same_outlets() -> None:
    figures = _figures(_compared(FIGURE), ["figure", "right", [["a", 0, 3], ["b", 0, 5], ["c", 0, 5]]])
    assert figures["unlabelled"] == 1
    assert figures["figure.r"] == 1
    assert figures["hedge.r"] == 0


def test_a_detail_is_known_by_its_place_whatever_its_words() -> None:
    row = LeftOut("b", "c1", "figure", "Six pins", ("a",), ("a.p0",), None, "not_found", 0.5)
    figures = _figures(_compared(left_out=(row,)), details=(["figure", "right", "b", ["a", 0, 3]],))
    assert figures["detail.p"] == 1
    assert figures["detail.unlabelled"] == 0
    passage = Passage("a.p0", "sentence", 0, 0, len(ONE), ONE)
    assert place_of("may  have", "a", passage) == ("a", 23, 31)


def test_no_fresh_story_is_in_a_half() -> None:
    fresh = json.loads(FRESH.read_text("utf-8"))
    assert fresh.keys().isdisjoint(json.loads(LABELS.read_text("utf-8")))
    assert sum(len(label["pairs"]) for label in fresh.values()) >= 120


def test_both_halves_are_labelled() -> None:
    labels = json.loads(LABELS.read_text("utf-8"))
    assert {half(story) for story in labels} == {"development", "held_out"}
    assert sum(len(label["differences"]) + len(label["details"]) for label in labels.values()) >= 250
    assert sum(len(label["pairs"]) for label in labels.values()) >= 150


@pytest.mark.skipif(
    not (SHARED / "score" / "score_story.py").is_file(), reason="the labelled stories are not here"
)
@pytest.mark.parametrize("file", [LABELS, FRESH], ids=["halves", "fresh"])
def test_labels_fit_the_texts_that_were_read(file: Path, tmp_path: Path) -> None:
    labels = json.loads(file.read_text("utf-8"))
    found = dict(_stories(SHARED.resolve(), tmp_path, labels))
    assert found.keys() == labels.keys()
    for story, articles in found.items():
        texts = {article.id: article.text for article in articles}
        for _kind, _verdict, spans in labels[story]["differences"]:
            assert all(0 <= a < b <= len(texts[article]) for article, a, b in spans_of(spans))
        for here, there, true in labels[story]["pairs"]:
            for _kind, left, right in true:
                assert here[1] <= left[0] < left[1] <= here[2]
                assert there[1] <= right[0] < right[1] <= there[2]
