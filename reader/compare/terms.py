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

    def rarity(self, least: int = 1) -> Floats:
        """The same, unsmoothed: log(n / passages with the term); 0 for a term that all of them have. Fewer
        passages than `least` count as so many.
        """
        return np.asarray(np.log(max(least, len(self.starts) - 1) / self.passages()), np.float32)

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
    """Where the passages of one range (`left`) have a term of another's (`right`), laid out for products: a
    passage has a dozen of a thousand terms, so what they share is listed, where a table would be empty.
    """

    def __init__(self, bags: Bags, left: tuple[int, int], right: tuple[int, int]) -> None:
        self._shape = left[1] - left[0], right[1] - right[0]
        mine = slice(bags.starts[left[0]], bags.starts[left[1]])
        theirs = slice(bags.starts[right[0]], bags.starts[right[1]])
        by_term = np.argsort(bags.ids[theirs], kind="stable")
        terms = bags.ids[theirs][by_term]
        first = np.searchsorted(terms, bags.ids[mine])
        often = np.searchsorted(terms, bags.ids[mine], side="right") - first
        self._left = np.repeat(np.arange(mine.start, mine.stop), often)
        """Entries of the left, each as often as the right has its term; beside each one of the right."""
        within = np.arange(len(self._left)) - np.repeat(np.cumsum(often) - often, often)
        self._right = by_term[np.repeat(first, often) + within] + theirs.start
        rows, columns = bags.rows[self._left] - left[0], bags.rows[self._right] - right[0]
        self._cells = rows * self._shape[1] + columns

    @property
    def any(self) -> bool:
        """Whether two passages share a term at all."""
        return len(self._cells) > 0

    def product(self, left: Floats, right: Floats) -> Floats:
        """Sum over the shared terms of one's value times the other's, for all pairs; values by entry."""
        height, width = self._shape
        values = left[self._left] * right[self._right]
        found = np.bincount(self._cells, values, height * width)
        return found.reshape(height, width).astype(np.float32)


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
