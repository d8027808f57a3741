"""Passages that report one fact, put together across articles.

Each row grows around one passage, its anchor, and holds only what agrees with the anchor or with the row as
a whole: no chain of half-likenesses drifts from fact to fact. Of all passages still free, the next anchor
is the one with the most agreement around it.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from reader.text.vectors import Floats

HOMES = 2  # a long sentence may state two facts and then stands in two rows


def clusters(chance: Floats, articles: Sequence[int], row: float, joined: float) -> list[tuple[int, ...]]:
    """Groups of passages that report the same fact.

    Args:
        chance: shape (n, n), symmetric: how likely two passages report the same fact; 0 within an article.
        articles: each passage's article.
        row: least chance of a passage and the anchor.
        joined: least mean chance of a passage and all of a row, for joining it otherwise: as a second
            passage of the anchor's article, or as a second row of a passage that has one.

    Returns:
        Groups of passage numbers, those with the most agreement first, then single passages in order.
        Every passage stands in one or two groups. O(n^2).
    """
    n = len(articles)
    owner = np.asarray(articles, np.int64)
    above = np.where(chance >= row, chance - row, 0).astype(np.float32)
    gain = above.sum(1)
    free = np.ones(n, bool)
    groups: list[list[int]] = []
    while n:
        anchor = int(np.argmax(np.where(free, gain, 0)))
        if gain[anchor] <= 1e-6 or not free[anchor]:
            break
        inside = (above[anchor] > 0) & free
        inside[anchor] = True
        inside |= free & (_fit(chance, owner, np.flatnonzero(inside)) >= joined)
        members = np.flatnonzero(inside)
        free[members] = False
        gain = gain - above[members].sum(0)  # rows of a symmetric table lie together in memory
        gain[np.abs(gain) < 1e-6] = 0
        groups.append([int(i) for i in members])
    groups += [[int(i)] for i in np.flatnonzero(free)]
    _second_homes(groups, chance, owner, row, joined)
    return [tuple(sorted(group)) for group in groups]


def _fit(chance: Floats, owner: np.ndarray, members: np.ndarray) -> Floats:
    """For every passage its mean chance with the members of other articles; 0 if there are none."""
    counts = np.bincount(owner[members], minlength=int(owner.max()) + 1)
    others = len(members) - counts[owner]
    mean = chance[members].sum(0) / np.maximum(others, 1)
    return np.where(others > 0, mean, 0).astype(np.float32)


def _second_homes(
    groups: list[list[int]], chance: Floats, owner: np.ndarray, row: float, joined: float
) -> None:
    """Gives a passage a second row if it agrees with that row as a whole."""
    home = {i: k for k, group in enumerate(groups) for i in group}
    near: dict[int, set[int]] = {}
    for i, j in np.argwhere(chance >= row):
        if home[int(i)] != home[int(j)]:
            near.setdefault(home[int(j)], set()).add(int(i))
    offers: list[tuple[float, int, int]] = []
    for k, many in near.items():
        members = np.array(groups[k])
        fits = _fit(chance, owner, members)
        offers += [(-float(fits[i]), i, k) for i in many if fits[i] >= joined]
    homes = np.ones(len(owner), np.int64)
    for _fit_of, i, k in sorted(offers):
        if homes[i] < HOMES:
            homes[i] += 1
            groups[k].append(i)
