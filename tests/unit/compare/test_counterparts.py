"""Which words of two sentences stand for each other, with states that a test makes: one direction a word."""

from __future__ import annotations

import zlib
from collections.abc import Sequence

import numpy as np
import pytest

from reader.compare import counterparts
from reader.compare.counterparts import Counterparts
from reader.compare.wording_lexicon import read_words
from reader.text import readings
from reader.text.vectors import WIDTH, Encoder, Listener

LEFT, RIGHT = "Ferry fares fall in winter", "Costs plummet for passengers"
MEANING = {"fall": "sink", "plummet": "sink", "fares": "price", "costs": "price"}


@pytest.fixture(autouse=True)
def _forgetful() -> None:
    readings.forget()


class Reader:
    """Gives words of one meaning one state, all others states of their own, and counts what it reads."""

    def __init__(self) -> None:
        self.read: list[str] = []

    def __call__(self, texts: Sequence[str], listener: Listener) -> None:
        self.read += texts
        for text in texts:
            words = read_words(text)
            states = np.stack([_state(MEANING.get(w.text.lower(), w.text.lower())) for w in words])
            listener.hear(text, [(w.start, w.end) for w in words], states)


def _state(word: str) -> np.ndarray[tuple[int], np.dtype[np.float32]]:
    return np.random.default_rng(zlib.crc32(word.encode())).standard_normal(WIDTH).astype(np.float32)


def _span(text: str, word: str) -> tuple[int, int]:
    start = text.index(word)
    return start, start + len(word)


def _same(known: Counterparts, left: str, right: str) -> bool:
    return known.same(LEFT, _span(LEFT, left), RIGHT, _span(RIGHT, right))


def test_words_that_are_nearest_to_each_other_stand_for_each_other() -> None:
    known = Counterparts(Reader())
    assert _same(known, "fall", "plummet")
    assert _same(known, "Ferry fares", "Costs")  # one word of a span is enough
    assert not _same(known, "fall", "Costs")
    assert not _same(known, "winter", "passengers")  # nothing is near


def test_the_encoder_knows_a_verb_in_its_place() -> None:
    encoder = Encoder.load()
    known = Counterparts(lambda texts, listener: encoder.encode(texts, listener=listener))
    other = "In winter ferry costs plummet"
    assert known.same(LEFT, _span(LEFT, "fall"), other, _span(other, "plummet"))
    assert not known.same(LEFT, _span(LEFT, "fall"), other, _span(other, "ferry"))


def test_each_sentence_is_read_once_and_not_too_many() -> None:
    reader = Reader()
    known = Counterparts(reader)
    assert _same(known, "fall", "plummet") and not _same(known, "winter", "plummet")
    assert reader.read == [LEFT, RIGHT]
    for n in range(counterparts._MOST):
        known.same(LEFT, (0, 5), f"Sentence number {n}", (0, 8))
    assert len(reader.read) == counterparts._MOST


def test_what_was_found_is_kept_with_the_readings() -> None:
    assert _same(Counterparts(Reader()), "fall", "plummet")
    reader = Reader()
    assert _same(Counterparts(reader), "fall", "plummet") and not reader.read
    assert not _same(Counterparts(reader), "fall", "Costs") and reader.read == [LEFT, RIGHT]


def test_without_an_encoder_nothing_is_known() -> None:
    assert not _same(Counterparts(), "fall", "plummet")
