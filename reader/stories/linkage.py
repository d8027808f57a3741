"""Average linkage on a sparse graph: groups grow while their members are alike on average.

A chain of look-alikes does not grow into one group, since a group joins another by the mean over all pairs,
not by the best one. Pairs that are not in the graph count as 0.
"""

from __future__ import annotations

from heapq import heappop, heappush

import numpy as np
from numpy.typing import NDArray

from reader.stories.graph import Graph
from reader.work.progress import CancelToken


def link(graph: Graph, least: float, cancel: CancelToken | None = None) -> list[list[int]]:
    """Group 0..graph.size-1.

    Args:
        least: groups join while the mean likeness of their pairs is at least this.

    Returns:
        the groups, members ascending, by first member; everything stands in exactly one. The result does
        not depend on the order of the pairs.

    Raises:
        Cancelled.
    """
    groups = _Groups(graph, least)
    while groups.join_best():
        if cancel is not None:
            cancel.check()
    return groups.members()


class _Groups:
    """Groups under the number of their first member, and for each the one that it is most like.

    What a group has in common with a union is never more than with the better half of it. So what was the
    best likeness once is the most that it can be now, and is looked at anew only when it is the highest.
    """

    def __init__(self, graph: Graph, least: float) -> None:
        size = self._size = graph.size
        self._least = least
        self._near: list[tuple[NDArray[np.integer], NDArray[np.floating]]] = [*graph.neighbours()]
        """Which articles, or groups of old, each group is like, and how much, added up over its members."""
        self._of = np.arange(size, dtype=np.int32)
        self._members = [[n] for n in range(size)]
        self._counts = np.ones(size)
        self._grown = [0] * size
        """How often a group has grown; -1 once it is part of another."""
        self._heap: list[tuple[float, int, int, int, int]] = []
        for n in range(size):
            self._look(n, self._sums(n))

    def join_best(self) -> bool:
        """Join the two groups that are most alike; False if none are enough so."""
        while self._heap:
            _, one, other, was, other_was = heappop(self._heap)
            if self._grown[one] != was:
                continue
            if self._grown[other] == other_was:
                self._join(min(one, other), max(one, other))
                return True
            self._look(one, self._sums(one))
        return False

    def members(self) -> list[list[int]]:
        return [sorted(each) for n, each in enumerate(self._members) if self._grown[n] >= 0]

    def _join(self, first: int, second: int) -> None:
        self._of[self._members[second]] = first
        self._members[first] += self._members[second]
        self._counts[first] += self._counts[second]
        self._grown[first] += 1
        self._grown[second] = -1
        sums = self._sums(first, second)
        near = np.flatnonzero(sums)
        self._near[first], self._near[second] = (near, sums[near]), (near[:0], sums[:0])
        self._look(first, sums)

    def _sums(self, *parts: int) -> NDArray[np.float64]:
        """How much all members of a group are like all of each group together, shape (size,); 0 of itself."""
        sums = np.zeros(self._size)
        for part in parts:
            there, value = self._near[part]
            sums += np.bincount(self._of[there], value, self._size)
        sums[parts[0]] = 0.0
        return sums

    def _look(self, group: int, sums: NDArray[np.float64]) -> None:
        """Find what a group is most like as the groups are now."""
        means = sums / (self._counts[group] * self._counts)
        other = int(means.argmax())
        if means[other] >= self._least:
            likeness = float(means[other])
            heappush(self._heap, (-likeness, group, other, self._grown[group], self._grown[other]))
