"""Average linkage on a sparse graph: groups grow while their members are alike on average.

A chain of look-alikes does not grow into one group, since a group joins another by the mean over all pairs,
not by the best one. Pairs that are not in the graph count as 0.
"""

from __future__ import annotations

from collections.abc import Iterable
from heapq import heapify, heappop, heappush

from reader.work.progress import CancelToken


def link(
    size: int, pairs: Iterable[tuple[int, int, float]], least: float, cancel: CancelToken | None = None
) -> list[list[int]]:
    """Group 0..size-1.

    Args:
        pairs: (i, j, likeness), i != j, each pair once; likeness in 0..1.
        least: groups join while the mean likeness of their pairs is at least this.

    Returns:
        the groups, members ascending, by first member; everything stands in exactly one. The result does
        not depend on the order of `pairs`.

    Raises:
        Cancelled.

    O(p log p) for p pairs, plus the work of joining neighbourhoods.
    """
    sums: list[dict[int, float]] = [{} for _ in range(size)]
    for i, j, value in pairs:
        sums[i][j] = sums[j][i] = value
    members = [[n] for n in range(size)]
    alive = [True] * size
    heap = [(-value, i, j) for i in range(size) for j, value in sums[i].items() if i < j and value >= least]
    heapify(heap)
    while heap:
        value, i, j = heappop(heap)
        if not (alive[i] and alive[j]) or -value != _mean(sums, members, i, j):
            continue  # an old entry; the pair's present one is in the heap if it is good enough
        if cancel is not None:
            cancel.check()
        if len(sums[i]) < len(sums[j]) or (len(sums[i]) == len(sums[j]) and j < i):
            i, j = j, i
        alive[j] = False
        members[i] += members[j]
        for other, total in sums[j].items():
            del sums[other][j]
            if other != i:
                sums[i][other] = sums[other][i] = sums[i].get(other, 0.0) + total
        sums[j] = {}
        for other in sums[i]:
            mean = _mean(sums, members, i, other)
            if mean >= least:
                heappush(heap, (-mean, min(i, other), max(i, other)))
    return sorted(sorted(members[n]) for n in range(size) if alive[n])


def _mean(sums: list[dict[int, float]], members: list[list[int]], i: int, j: int) -> float:
    return sums[i].get(j, 0.0) / (len(members[i]) * len(members[j]))
