"""Passages that report one fact, put together across articles.

Each row grows around one passage, its anchor, and holds only what agrees with the anchor or with the row as
a whole: no chain of half-likenesses drifts from fact to fact. Of all passages still free, the next anchor
is the one with the most agreement around it.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from reader.compare.chances import Chances, Places
from reader.text.vectors import Floats

HOMES = 2  # a long sentence may state two facts and then stands in two rows


def clusters(
    chance: Chances, articles: Sequence[int] | Places, row: float, joined: float
) -> list[tuple[int, ...]]:
    """Groups of passages that report the same fact.

    Args:
        chance: how likely two passages report the same fact; 0 within an article.
        articles: each passage's article.
        row: least chance of a passage and the anchor.
        joined: least mean chance of a passage and all of a row, for joining it otherwise: as a second
            passage of the anchor's article, or as a second row of a passage that has one.

    Returns:
        Groups of passage numbers, those with the most agreement first, then single passages in order.
        Every passage stands in one or two groups. O(rows x passages + pairs).
    """
    n = len(articles)
    owner = np.asarray(articles, np.int64)
    above = np.where(chance.values >= row, chance.values - row, 0)
    gain = np.bincount(np.repeat(np.arange(n), np.diff(chance.starts)), above, n)
    free = np.ones(n, bool)
    groups: list[list[int]] = []
    while n:
        anchor = int(np.argmax(np.where(free, gain, 0)))
        if gain[anchor] <= 1e-6 or not free[anchor]:
            break
        near = slice(chance.starts[anchor], chance.starts[anchor + 1])
        inside = np.zeros(n, bool)
        inside[chance.places[near][above[near] > 0]] = True
        inside &= free
        inside[anchor] = True
        inside |= free & (_fit(chance, owner, np.flatnonzero(inside)) >= joined)
        members = np.flatnonzero(inside)
        free[members] = False
        where, _sizes = chance.entries(members)
        gain = gain - np.bincount(chance.places[where], above[where], n)
        gain[np.abs(gain) < 1e-6] = 0
        groups.append([int(i) for i in members])
    groups += [[int(i)] for i in np.flatnonzero(free)]
    _second_homes(groups, chance, owner, row, joined)
    return [tuple(sorted(group)) for group in groups]


def _fit(chance: Chances, owner: Places, members: Places) -> Floats:
    """For every passage its mean chance with the members of other articles; 0 if there are none."""
    where, _sizes = chance.entries(members)
    total = np.bincount(chance.places[where], chance.values[where], len(owner))
    counts = np.bincount(owner[members], minlength=int(owner.max()) + 1)
    others = len(members) - counts[owner]
    return np.where(others > 0, total / np.maximum(others, 1), 0).astype(np.float32)


def _second_homes(groups: list[list[int]], chance: Chances, owner: Places, row: float, joined: float) -> None:
    """Gives a passage a second row if it agrees with that row as a whole."""
    home = np.zeros(len(owner), np.int64)
    for k, group in enumerate(groups):
        home[group] = k
    strong = np.flatnonzero(chance.values >= row)
    who = np.repeat(np.arange(len(owner)), np.diff(chance.starts))[strong]
    there = home[chance.places[strong]]
    apart = home[who] != there
    wanted = np.unique(there[apart] * len(owner) + who[apart])
    offers: list[tuple[float, int, int]] = []
    for k in np.unique(wanted // max(1, len(owner))):
        many = wanted[wanted // len(owner) == k] % len(owner)
        fits = _fit(chance, owner, np.array(groups[k]))[many]
        offers += [(-float(fit), int(i), int(k)) for fit, i in zip(fits, many, strict=True) if fit >= joined]
    homes = np.ones(len(owner), np.int64)
    for _fit_of, i, k in sorted(offers):
        if homes[i] < HOMES:
            homes[i] += 1
            groups[k].append(i)
