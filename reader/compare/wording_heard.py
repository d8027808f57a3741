"""How loaded a word reads where it stands: "toxic waste", "a toxic debate".

The encoder makes a state of each piece of a sentence, which depends on all the others; the sentence's vector
is their mean. One row of weights tells from a word's state how people marked words that are used so, another
whether it is meant plainly ("grilled chicken"), a third what readers of whole stories called loaded. What
they say is told once, when a passage is encoded, and remembered like a reading.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from reader.compare.wording_lexicon import Lexicon, read_words
from reader.compare.wording_model import WordingModel
from reader.text.readings import Told

if TYPE_CHECKING:
    from reader.text.vectors import Floats

_DIGITS = 2  # kept as text


Heard = tuple[tuple[int, float, float, float], ...]
"""The words of a passage that terms of the lexicon are made of: each word's number, the log odds that it is
marked where it stands, and that it is no plain word for a thing or a deed there, and how much likelier than
others (a difference of log odds) it is called loaded within a story."""
heard = Told[Heard]("compare.wording_heard.heard", Heard)


class Ear:
    """Listens to the encoder, for the terms of the lexicon in the passages of a comparison."""

    def wants(self, text: str) -> bool:
        """Is there anything in a passage that was not heard yet? Where no term is, nothing is to be heard."""
        if heard.known(text) is not None:
            return False
        if not _numbers(text):
            heard.tell(text, ())
            return False
        return True

    def hear(self, text: str, places: Sequence[tuple[int, int]], states: Floats) -> None:
        """Take in a passage: where in the text its pieces stand, and their states, shape (pieces, 384)."""
        model, numbers = WordingModel.load(), _numbers(text)
        rows = word_states(text, places, states, numbers)
        marked, meant = rows @ model.heard + model.heard_bias, rows @ model.sense + model.sense_bias
        judged = rows @ model.judged + model.judged_bias
        told = (np.round(odds.astype(float), _DIGITS).tolist() for odds in (marked, meant, judged))
        heard.tell(text, tuple(zip(numbers, *told, strict=True)))


class EveryWord:
    """Listens for every word of texts that stand alone; `odds` has them by text, one a word."""

    def __init__(self) -> None:
        self.odds: dict[str, list[float]] = {}

    def wants(self, text: str) -> bool:
        """It does, once."""
        return text not in self.odds

    def hear(self, text: str, places: Sequence[tuple[int, int]], states: Floats) -> None:
        """As `Ear`."""
        model = WordingModel.load()
        rows = word_states(text, places, states, range(len(read_words(text))))
        self.odds[text] = (rows @ model.heard + model.heard_bias).tolist()


def _numbers(text: str) -> list[int]:
    hits = Lexicon.load().hits(text, read_words(text))
    return sorted({n for hit in hits for n in range(hit.first, hit.last + 1)})


def word_states(
    text: str, places: Sequence[tuple[int, int]], states: Floats, numbers: Sequence[int]
) -> Floats:
    """For each word the mean state of its pieces, as a unit row; zeros where the encoder did not read on."""
    tokens = read_words(text)
    rows = np.zeros((len(numbers), states.shape[1]), np.float32)
    for n, number in enumerate(numbers):
        token = tokens[number]
        own = [k for k, (start, end) in enumerate(places) if start < token.end and end > token.start]
        if own:
            mean = states[own].mean(axis=0)
            rows[n] = mean / (float(np.linalg.norm(mean)) or 1.0)
    return rows
