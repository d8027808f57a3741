"""Which words of two sentences stand for each other: "prices fall", "costs plummet".

The encoder makes a state of each word, which depends on all the others of its sentence. Two words that are
nearer to each other than to any other word of the two sentences have the same place in them. What was found
is kept with the readings.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from reader.compare.wording_heard import word_states
from reader.compare.wording_lexicon import read_words
from reader.text.readings import Told
from reader.text.tokens import Token

if TYPE_CHECKING:
    from reader.text.vectors import Floats, Listener

Listen = Callable[[Sequence[str], "Listener"], object]
"""Has the encoder read sentences to a listener."""
Span = tuple[int, int]

Stood = tuple[tuple[str, bool], ...]
stood = Told[Stood]("compare.counterparts.stood", Stood)
"""What was asked of a sentence: another one and the two spans, as a digest, and what was found."""

_LEAST = 0.4  # cosine: below it even the nearest words are too far apart
_MOST = 100  # sentences read for one comparison, some 10 ms each


class Counterparts:
    """Compares words of sentences by their states; each sentence is read when it is first asked for.

    Args of the constructor:
        listen: reads sentences; without it nothing is known to stand for anything.
    """

    def __init__(self, listen: Listen | None = None) -> None:
        self._listen = listen
        self._words: dict[str, tuple[Sequence[Token], Floats]] = {}

    def hear(self, text: str, places: Sequence[Span], states: Floats) -> None:
        """Takes in a sentence, as a listener of the encoder."""
        words = read_words(text)
        self._words[text] = words, word_states(text, places, states, range(len(words)))

    def same(self, left: str, here: Span, right: str, there: Span) -> bool:
        """Whether a word of a span of one English sentence stands for a word of a span of another one."""
        if self._listen is None:
            return False
        key = hashlib.blake2b(f"{here}{there}{right}".encode("utf-8", "replace"), digest_size=8).hexdigest()
        kept = stood.known(left) or ()
        if (known := dict(kept).get(key)) is not None:
            return known
        new = [text for text in dict.fromkeys((left, right)) if text.strip() and text not in self._words]
        if len(self._words) + len(new) > _MOST:
            return False
        if new:
            self._listen(new, self)
        (words, mine), (others, theirs) = self._words[left], self._words[right]
        near = mine @ theirs.T
        found = any(
            near[i, j] >= _LEAST and near[i].max() == near[i, j] == near[:, j].max()
            for i in _inside(words, here)
            for j in _inside(others, there)
        )
        stood.tell(left, (*kept, (key, found)))
        return found


def _inside(words: Sequence[Token], span: Span) -> list[int]:
    return [n for n, word in enumerate(words) if word.start < span[1] and span[0] < word.end]
