"""Passages that report one fact, put together across articles."""

from __future__ import annotations

import heapq
from collections.abc import Sequence

import numpy as np

from reader.text.vectors import Floats

_SECOND = 2  # a long sentence may state two facts and then stands in two rows


def clusters(chance: Floats, articles: Sequence[int], row: float) -> list[tuple[int, ...]]:
    """Rows by average linkage: two groups join if their passages of different articles agree on
    average. No chain drifts away: every new passage must agree with the whole row.

    Args:
        chance: shape (n, n), symmetric: how likely two passages report the same fact; 0 within an article.
        articles: each passage's article.
        row: least mean chance of a row.

    Returns:
        Groups of passage numbers; every passage stands in one or two of them.
    """
    n = len(articles)
    members: dict[int, list[int]] = {i: [i] for i in range(n)}
    sums: dict[int, dict[int, float]] = {i: {} for i in range(n)}
    heap: list[tuple[float, int, int]] = []
    for i, j in np.argwhere(np.triu(chance, 1) > 0.02):
        sums[i][j] = sums[j][i] = float(chance[i, j])
        if chance[i, j] >= row:
            heap.append((-float(chance[i, j]), int(i), int(j)))
    heapq.heapify(heap)
    art: dict[int, dict[int, int]] = {i: {articles[i]: 1} for i in range(n)}
    fresh = n
    while heap:
        _key, x, y = heapq.heappop(heap)
        if x not in members or y not in members:
            continue
        members[fresh] = members.pop(x) + members.pop(y)
        counts = dict(art[x])
        for article, count in art[y].items():
            counts[article] = counts.get(article, 0) + count
        art[fresh] = counts
        joined: dict[int, float] = {}
        for old in (x, y):
            for z, value in sums.pop(old).items():
                if z in members and z != fresh:
                    joined[z] = joined.get(z, 0.0) + value
                    sums[z].pop(old, None)
        sums[fresh] = joined
        for z, value in joined.items():
            sums[z][fresh] = value
            pairs = _crossing(counts, art[z])
            if pairs and value / pairs >= row:
                heapq.heappush(heap, (-value / pairs, z, fresh))
        fresh += 1
    groups = [sorted(group) for group in members.values()]
    _second_homes(groups, chance, articles, row)
    return [tuple(sorted(group)) for group in groups]


def _crossing(left: dict[int, int], right: dict[int, int]) -> int:
    """How many pairs of passages of different articles lie between two groups."""
    total = sum(left.values()) * sum(right.values())
    return total - sum(count * right.get(article, 0) for article, count in left.items())


def _second_homes(groups: list[list[int]], chance: Floats, articles: Sequence[int], row: float) -> None:
    """Gives a passage a second row if it agrees with that row's passages as their own do."""
    home = {i: k for k, group in enumerate(groups) for i in group}
    offers: list[tuple[float, int, int]] = []
    for i in range(len(articles)):
        near = {home[int(j)] for j in np.flatnonzero(chance[i] >= row)} - {home[i]}
        for k in near:
            others = [j for j in groups[k] if articles[j] != articles[i]]
            if not others:
                continue
            fit = float(chance[i, others].mean())
            if fit >= row:
                offers.append((-fit, i, k))
    homes = [1] * len(articles)
    for _fit, i, k in sorted(offers):
        if homes[i] < _SECOND:
            homes[i] += 1
            groups[k].append(i)
