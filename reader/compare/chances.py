"""How likely any two passages of a story report the same fact; only what is worth keeping is kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from reader.text.vectors import Floats

# A chance below this is kept as 0. Most pairs of a story are, so that memory grows with what is alike.
LEAST = 0.05

Places = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Chances:
    """A symmetric table, row by row: passage i has the chance `values[e]` with passage `places[e]`, for e
    from `starts[i]` to `starts[i + 1]`; `places` ascend within a row. All else is 0.
    """

    starts: Places
    places: Places
    values: Floats

    @classmethod
    def of_pairs(cls, n: int, left: Places, right: Places, values: Floats) -> Chances:
        """Args:
        n: passages.
        left, right, values: the pairs, each once or more, in either order; of several the greatest counts.
        """
        keys = np.concatenate([left * n + right, right * n + left])
        both = np.concatenate([values, values]).astype(np.float32)
        order = np.argsort(keys, kind="stable")  # quick on the long ordered runs that come here
        keys, both = keys[order], both[order]
        first = np.flatnonzero(np.concatenate([[True], keys[1:] != keys[:-1]])) if len(keys) else order
        keys, both = keys[first], np.maximum.reduceat(both, first) if len(first) else both
        starts = np.searchsorted(keys, np.arange(n + 1) * n)
        keys %= max(1, n)
        return cls(starts, keys, both)

    def __len__(self) -> int:
        return len(self.starts) - 1

    def entries(self, passages: Sequence[int] | Places) -> tuple[Places, Places]:
        """Where the entries of some passages stand, one passage after the other, and how many each has."""
        of = np.asarray(passages, np.int64)
        begin = self.starts[of]
        sizes = self.starts[of + 1] - begin
        ends = np.cumsum(sizes)
        total = int(ends[-1]) if len(ends) else 0
        return np.repeat(begin - (ends - sizes), sizes) + np.arange(total), sizes

    def best(self, begin: int, end: int) -> Floats:
        """Each passage's greatest chance with one of the passages begin..end: shape (n,)."""
        out = np.zeros(len(self), np.float32)
        where = slice(self.starts[begin], self.starts[end])
        np.maximum.at(out, self.places[where], self.values[where])
        return out

    def dense(self) -> Floats:
        """The whole table: shape (n, n)."""
        out = np.zeros((len(self), len(self)), np.float32)
        out[np.repeat(np.arange(len(self)), np.diff(self.starts)), self.places] = self.values
        return out


def among(keys: Places, known: Places) -> NDArray[np.bool_]:
    """Which keys are among the known ones, which ascend."""
    if not len(known):
        return np.zeros(len(keys), bool)
    return np.asarray(known[np.minimum(np.searchsorted(known, keys), len(known) - 1)] == keys)
