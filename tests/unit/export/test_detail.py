"""A left-out detail in the sentence that tells it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.export.detail import in_sentence
from tests.data.small_story import comparison


@pytest.mark.parametrize(
    ("sentence", "words", "before"),
    [
        ("In 2015, 15 cars were aboard.", "15", "In 2015, "),
        ("The Annual Ann Prize was given.", "Ann", "The Annual "),
        ("In 2015 cars were aboard.", "15", "In 20"),
    ],
)
def test_words_are_found_by_themselves_before_within_others(sentence: str, words: str, before: str) -> None:
    story = comparison()
    first = story.articles[0]
    passage = replace(first.passages[0], text=sentence)
    row = replace(story.left_out[0], text=words, evidence=(passage.id,))
    told = in_sentence([replace(first, passages=(passage,))], row)
    assert (told.before, told.words, told.sentence) == (before, words, sentence)
