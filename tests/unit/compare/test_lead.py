"""The passage that stands for a row: the plainest, and among equals the one that judges least."""

import pytest

from reader.compare.comparison import compare
from tests.unit.compare.stories import prepare

LOADED = "Furious drivers waited for three hours as the Marlow road was closed."
PLAIN = "Drivers waited for three hours as the Marlow road was closed."


def leads(*sentences: str) -> list[str]:
    """The leads of the rows of several outlets, each of which gives one sentence."""
    heads = ("Roads of Averil", "Long waits")
    told = compare([prepare(head, f"{head}\n\n{text}") for head, text in zip(heads, sentences, strict=True)])
    texts = {p.id: p.text for a in told.articles for p in a.passages}
    return [texts[claim.lead] for claim in told.claims if len(claim.cells) > 1]


@pytest.mark.parametrize("texts", [(LOADED, PLAIN), (PLAIN, LOADED)])
def test_a_loaded_sentence_does_not_stand_for_a_row(texts: tuple[str, str]) -> None:
    assert leads(*texts) == [PLAIN]


def test_a_loaded_sentence_stands_for_the_row_if_only_a_speaker_says_it_otherwise() -> None:
    said = "“Drivers waited for three hours as the Marlow road was closed.”"
    assert leads(LOADED, said) == [LOADED]


def test_a_sentence_that_rests_on_the_one_before_it_does_not_stand_for_a_row() -> None:
    bare, whole = (
        f"{who} waited for three hours as the Marlow road was closed." for who in ("They", "Drivers")
    )
    assert leads(bare, whole) == leads(whole, bare) == [whole]
