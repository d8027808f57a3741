"""What the encoder makes of words in their place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import pytest

from reader.compare.wording_heard import Ear, EveryWord, heard, word_states
from reader.compare.wording_model import WordingModel
from reader.text import readings
from reader.text.tokens import words
from reader.text.vectors import Encoder, Floats

LOADED = "Critics call it a toxic debate that poisons the town."
WASTE = "Toxic waste and old tyres were taken to a plant."


class Kept:
    """Keeps the states of the one text that is encoded."""

    places: Sequence[tuple[int, int]]
    states: Floats

    def wants(self, text: str) -> bool:
        return True

    def hear(self, text: str, places: Sequence[tuple[int, int]], states: Floats) -> None:
        self.places, self.states = list(places), states.copy()


@pytest.fixture(autouse=True)
def nothing_remembered() -> Iterator[None]:
    readings.forget()
    yield
    readings.forget()


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return Encoder.load()


def test_one_word_reads_otherwise_in_another_place(encoder: Encoder) -> None:
    ear = EveryWord()
    encoder.encode([LOADED, WASTE], listener=ear)
    odds = {
        text: dict(zip((t.text.lower() for t in words(text)), ear.odds[text], strict=True))
        for text in (LOADED, WASTE)
    }
    assert odds[LOADED]["toxic"] > odds[WASTE]["toxic"]
    assert odds[LOADED]["toxic"] > odds[LOADED]["town"]


@pytest.mark.parametrize(
    ("plain", "figure", "word"),
    [  # none of these words is among the sentences that the weights were fitted on
        ("The cook skewered the lamb and the onions.", "The panel skewered the premier.", "skewered"),
        ("Shells exploded at the quarry.", "Anger exploded over the fee.", "exploded"),
        ("A tiny splinter was lodged in his thumb.", "A splinter group wants a purge.", "splinter"),
        ("Wash the muddy potatoes.", "A muddy deal made by cronies.", "muddy"),
    ],
)
def test_a_plain_sense_is_heard(encoder: Encoder, plain: str, figure: str, word: str) -> None:
    model = WordingModel.load()
    odds = []
    for text in (plain, figure):
        kept = Kept()
        encoder.encode([text], listener=kept)
        number = [t.text for t in words(text)].index(word)
        odds.append(float(word_states(text, kept.places, kept.states, [number])[0] @ model.sense))
    assert odds[0] < odds[1]


def test_vectors_are_the_same_with_a_listener(encoder: Encoder) -> None:
    texts = [LOADED, "", WASTE]
    assert np.array_equal(encoder.encode(texts), encoder.encode(texts, listener=EveryWord()))


def test_an_ear_wants_terms_of_the_lexicon_once(encoder: Encoder) -> None:
    ear = Ear()
    assert ear.wants(LOADED) and not ear.wants("It rained on Monday.")
    encoder.encode([LOADED], listener=ear)
    told = heard.known(LOADED) or ()
    assert {words(LOADED)[n].text for n, *_ in told} >= {"toxic"}
    assert not ear.wants(LOADED)


def test_a_word_is_the_mean_of_its_pieces_and_nothing_where_none_was_read() -> None:
    text = "old pins failed"
    states = np.eye(4, dtype=np.float32)
    rows = word_states(text, [(0, 0), (0, 3), (4, 6), (6, 8)], states, range(3))
    assert np.allclose(rows[0], [0, 1, 0, 0])
    assert np.allclose(rows[1], [0, 0, 2**-0.5, 2**-0.5])
    assert not rows[2].any()
