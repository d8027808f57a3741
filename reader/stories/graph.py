"""Which articles are how much alike, in 12 bytes a pair: in a busy week there are a million of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Self

import numpy as np
from numpy.typing import NDArray

from reader.text.vectors import Floats

Ints = NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Graph:
    """Pairs among 0..`size`-1: `left[k]` and `right[k]` are alike by `value[k]`, 0..1.

    The arrays are of one length; left < right, each pair stands once, ordered by left, then right. One that
    does not stand counts as 0.
    """

    size: int
    left: Ints
    right: Ints
    value: Floats

    def among(self, members: NDArray[np.bool_]) -> Self:
        """Only the pairs of which both are `members`, shape (size,)."""
        here = members[self.left] & members[self.right]
        return replace(self, left=self.left[here], right=self.right[here], value=self.value[here])

    def neighbours(self) -> list[tuple[Ints, Floats]]:
        """For each of 0..size-1 those that it has pairs with, ascending, and how much it is like them."""
        order = np.argsort(self.right, kind="stable")  # so the other ends stand in order too
        before = np.searchsorted(self.right, np.arange(self.size + 1), sorter=order)
        after = np.searchsorted(self.left, np.arange(self.size + 1))
        found = []
        for n in range(self.size):
            back, on = order[before[n] : before[n + 1]], slice(after[n], after[n + 1])
            there = np.concatenate([self.left[back], self.right[on]])
            found.append((there, np.concatenate([self.value[back], self.value[on]])))
        return found
