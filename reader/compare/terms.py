"""Terms of passages as numbers, so that the likeness of many pairs is one product of matrices."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import count

import numpy as np
from numpy.typing import NDArray

from reader.text.vectors import Floats

Places = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Bags:
    """Which terms each passage has: entry e says that passage `rows[e]` has term `ids[e]`, `counts[e]`
    times. Entries run by passage; those of passage i begin at `starts[i]`.
    """

    terms: tuple[str, ...]
    rows: Places
    ids: Places
    counts: Places
    starts: Places

    @classmethod
    def of(cls, bags: Sequence[Sequence[str]]) -> Bags:
        """`bags` holds each passage's terms, with repeats."""
        number: defaultdict[str, int] = defaultdict(count().__next__)
        ids = np.array([number[term] for bag in bags for term in bag], np.int64)
        rows = np.repeat(np.arange(len(bags)), [len(bag) for bag in bags])
        width = max(1, len(number))
        once, counts = np.unique(rows * width + ids, return_counts=True)
        rows, ids = once // width, once % width
        starts = np.searchsorted(rows, np.arange(len(bags) + 1))
        return cls(tuple(number), rows, ids, counts, starts)

    def weights(self, weight: Callable[[str], float]) -> Floats:
        """A weight for each term."""
        return np.array([weight(term) for term in self.terms], np.float32)

    def smooth_rarity(self) -> Floats:
        """Inverse frequency within the story: log((1 + n) / (1 + passages with the term)) + 1."""
        n = len(self.starts) - 1
        return np.asarray(np.log((1 + n) / (1 + self.passages())) + 1.0, np.float32)

    def rarity(self) -> Floats:
        """The same, unsmoothed: log(n / passages with the term); 0 for a term that all of them have."""
        return np.asarray(np.log((len(self.starts) - 1) / self.passages()), np.float32)

    def passages(self) -> Places:
        """In how many passages each term stands."""
        return np.bincount(self.ids, minlength=len(self.terms))


@dataclass(frozen=True, slots=True)
class Terms:
    """Weights of the entries of `bags`: `values`, and `unit`, whose squares sum to 1 in each passage. `sums`
    are those of each passage's values, 1 where it has none.
    """

    bags: Bags
    values: Floats
    unit: Floats
    sums: Floats


def weighted(bags: Bags, weights: Floats, *, counted: bool = True) -> Terms:
    """Each term's weight (one a term), times 1 + log(count) if `counted`."""
    values = weights[bags.ids]
    if counted:
        values = values * (1.0 + np.log(bags.counts)).astype(np.float32)
    n = len(bags.starts) - 1
    norms = np.sqrt(np.bincount(bags.rows, values * values, n)).astype(np.float32)
    sums = np.bincount(bags.rows, values, n).astype(np.float32)
    return Terms(bags, values, values / _or_one(norms)[bags.rows], _or_one(sums))


def _or_one(values: Floats) -> Floats:
    return np.where(values > 0, values, np.float32(1))


class Overlap:
    """The terms of some passages (`left`) that others (`right`) may have too, laid out for products.

    Both are ranges of passages.
    """

    def __init__(self, bags: Bags, left: tuple[int, int], right: tuple[int, int]) -> None:
        self._shape = left[1] - left[0], right[1] - right[0]
        mine = slice(bags.starts[left[0]], bags.starts[left[1]])
        theirs = slice(bags.starts[right[0]], bags.starts[right[1]])
        number = np.full(max(1, len(bags.terms)), -1)
        there = np.zeros(len(number), bool)
        there[bags.ids[theirs]] = True
        columns = np.unique(bags.ids[mine][there[bags.ids[mine]]])
        number[columns] = np.arange(len(columns))
        self._width = len(columns)
        self._left = self._entries(bags, mine, number, left[0])
        self._right = self._entries(bags, theirs, number, right[0])

    @staticmethod
    def _entries(bags: Bags, where: slice, number: Places, first: int) -> tuple[Places, Places, Places]:
        columns = number[bags.ids[where]]
        kept = np.flatnonzero(columns >= 0)
        return kept + where.start, bags.rows[where][kept] - first, columns[kept]

    @property
    def any(self) -> bool:
        """Whether two passages share a term at all."""
        return self._width > 0

    def product(self, left: Floats, right: Floats) -> Floats:
        """Sum over the shared terms of one's value times the other's, for all pairs; values by entry."""
        if not self._width:
            return np.zeros(self._shape, np.float32)
        out = []
        for values, (entries, rows, columns), height in zip(
            (left, right), (self._left, self._right), self._shape, strict=True
        ):
            table = np.zeros((height, self._width), np.float32)
            table[rows, columns] = values[entries]
            out.append(table)
        return np.asarray(out[0] @ out[1].T)


def contained(terms: Terms, left: tuple[int, int], right: tuple[int, int]) -> Floats:
    """Weight of the shared terms over the smaller of the two passages' weights, at most 1: shape (passages of
    left, passages of right).
    """
    shared = Overlap(terms.bags, left, right)
    out = shared.product(terms.values, (terms.values > 0).astype(np.float32))
    if shared.any:
        out /= np.minimum(terms.sums[slice(*left), None], terms.sums[slice(*right)])
        np.minimum(out, 1.0, out=out)
    return out


def in_common(terms: Terms, left: tuple[int, int], right: tuple[int, int]) -> Floats:
    """Weight of the shared terms, at most 1."""
    shared = Overlap(terms.bags, left, right)
    out = shared.product(terms.values, terms.values)
    return np.minimum(out, 1.0, out=out) if shared.any else out
