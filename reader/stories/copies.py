"""Near-identical texts: one agency's text in several outlets is one voice.

A text is kept as a bottom-k sketch of its five-word shingles (Broder 1997): the 48 smallest hashes. From two
sketches and the two lengths follows how much of the shorter text stands in the longer one.
"""

from __future__ import annotations

from collections.abc import Collection
from zlib import crc32

from reader.text.tokens import lowered, word_texts

SHINGLE = 5
SKETCH = 48
LEAST_WORDS = 30  # below that two headlines could be alike by chance
CONTAINED = 0.8  # this much of the shorter text in the longer one makes a copy
_LEAST_SIZE = 0.4  # a copy is not a mere extract: the shorter has at least that much of the longer's words


def sketch(text: str) -> tuple[int, ...]:
    """The smallest 32-bit hashes of a text's shingles, sorted; () for a text that is too short."""
    found = word_texts(lowered(text))
    if len(found) < LEAST_WORDS:
        return ()
    shingles = {" ".join(found[n : n + SHINGLE]) for n in range(len(found) - SHINGLE + 1)}
    hashes = sorted(crc32(shingle.encode("utf-8", "replace")) for shingle in shingles)
    return tuple(hashes[:SKETCH])


def contained(left: Collection[int], right: Collection[int], left_words: int, right_words: int) -> float:
    """Which share of the shorter text stands in the longer one, estimated, 0..1."""
    if not left_words or not right_words or frozenset(left).isdisjoint(right):
        return 0.0
    both = sorted({*left, *right})[:SKETCH]
    shared = len(set(both) & set(left) & set(right))
    return _share(shared / len(both), left_words, right_words)


def _share(likeness: float, left_words: int, right_words: int) -> float:
    return min(1.0, likeness / (1 + likeness) * (left_words + right_words) / min(left_words, right_words))


def is_copy(left: Collection[int], right: Collection[int], left_words: int, right_words: int) -> bool:
    """True if the two are one text, up to a changed headline, a cut or an added paragraph. (Of frozen sets
    none is made anew.)"""
    if min(left_words, right_words) < _LEAST_SIZE * max(left_words, right_words):
        return False
    common = len(frozenset(left).intersection(right))
    # At least that many hashes are looked at, and of those at most all common ones are shared.
    most = common / max(1, min(SKETCH, len(left) + len(right) - common))
    if not common or _share(most, left_words, right_words) < CONTAINED:
        return False
    return contained(left, right, left_words, right_words) >= CONTAINED
