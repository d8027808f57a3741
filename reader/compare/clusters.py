"""Passages that report one fact, put together across articles.

Rows grow by average linkage: again and again the two that agree best are made one, as long as all passages
of the one agree with all of the other on average. So no chain of half-likenesses drifts from fact to fact,
and what is told three times does not end in three rows. Passages of one article are never held against each
other: they are in a row because of what they share with the others.
"""

from __future__ import annotations

from collections.abc import Sequence, Set

import numpy as np

from reader.compare.chances import Chances, Places
from reader.text.vectors import Floats

HOMES = 2  # a long sentence may state two facts and then stands in two rows
# What nobody agrees with enough for a row of its own stands in the row it belongs to, or nowhere: side rows
# of the main fact are noise. Leave-one-story-out F1 .727 -> .734, rows of several outlets 147 -> 135. A
# headline, and what says nearly the same as one passage of the row, need agree with each outlet's two nearest
# passages only: .729 -> .742, recall .70 -> .73 (means over weights and thresholds around the shipped ones).
# For all passages that gains nothing: half of what comes in shares the topic only.
_LONE = 0.3  # least mean chance of a passage without a row and the row of its best partner
_NEAREST = 2
_NEARLY = 0.7  # chance
_BORROWED = 0.5  # least chance of a passage without a row and one with a row, for a row of the two


def clusters(
    chance: Chances,
    articles: Sequence[int] | Places,
    row: float,
    joined: float,
    headlines: Sequence[int] = (),
) -> list[tuple[int, ...]]:
    """Groups of passages that report the same fact.

    Args:
        chance: how likely two passages report the same fact; 0 within an article.
        articles: each passage's article.
        row: least mean chance of the passages of two groups, over articles, for making them one.
        joined: least mean chance of a passage and all of a second row, for standing there as well.
        headlines: passages that name what the whole article is about.

    Returns:
        Groups of passage numbers, by their first ones; every passage stands in one or two. Rounds of
        mergers, mostly a dozen or two, of O(pairs) each.
    """
    owner = np.asarray(articles, np.int64)
    if not len(owner):
        return []
    of = _linked(chance, owner, row)
    order = np.argsort(of, kind="stable")
    groups = [group.tolist() for group in np.split(order, np.flatnonzero(np.diff(of[order])) + 1)]
    _take_in(groups, chance, owner, row, frozenset(headlines))
    groups = [group for group in groups if group]
    _second_homes(groups, chance, owner, row, joined)
    _among_more(groups, chance, owner, headlines)
    groups = [group for group in groups if group]
    return [tuple(sorted(group)) for group in groups]


def _linked(chance: Chances, owner: Places, row: float) -> Places:
    """Average linkage down to a mean chance of `row`: each passage's group, named by its first passage.

    All groups that are each other's best are merged at once, which ends in the same groups as one merger
    after the other: a merged group agrees with no third one better than the better of its halves did.
    """
    n = len(owner)
    of = np.arange(n)
    counts = np.zeros((n, int(owner.max()) + 1), np.float32)  # of each group's passages by article
    counts[of, owner] = 1
    left = np.repeat(of, np.diff(chance.starts))
    once = left < chance.places
    left, right, total = left[once], chance.places[once], chance.values[once].astype(np.float64)
    while True:
        strong = np.flatnonzero(total >= row)
        a, b = left[strong], right[strong]
        sizes = counts.sum(1)
        pairs = sizes[a] * sizes[b]
        some = np.flatnonzero(pairs > 1)  # two passages of one chance are of two articles
        pairs[some] -= np.einsum("ij,ij->i", counts[a[some]], counts[b[some]])
        mean = total[strong] / pairs
        near = np.flatnonzero(mean >= row)
        if not len(near):
            return of
        near = near[np.lexsort((a[near] * n + b[near], -mean[near]))]
        a, b, rank = a[near], b[near], np.arange(len(near))
        # A group that agrees enough with no other one now never will: most pairs are done with after a round.
        live = np.zeros(n, bool)
        live[a] = live[b] = True
        kept = np.flatnonzero(live[left] & live[right])
        left, right, total = left[kept], right[kept], total[kept]
        best = np.full(n, len(near))
        np.minimum.at(best, a, rank)
        np.minimum.at(best, b, rank)
        mutual = (best[a] == rank) & (best[b] == rank)
        a, b = a[mutual], b[mutual]
        counts[a] += counts[b]
        counts[b] = 0
        to = np.arange(n)
        to[b] = a
        of = to[of]
        moved = np.zeros(n, bool)
        moved[a] = moved[b] = True
        again = moved[left] | moved[right]
        one, two = to[left[again]], to[right[again]]
        keys = np.minimum(one, two) * n + np.maximum(one, two)
        keys, where = np.unique(keys, return_inverse=True)
        sums = np.bincount(where, total[again])
        apart = keys // n != keys % n
        left = np.concatenate([left[~again], keys[apart] // n])
        right = np.concatenate([right[~again], keys[apart] % n])
        total = np.concatenate([total[~again], sums[apart]])


def mean_chances(chance: Chances, owner: Places, members: Places) -> Floats:
    """For every passage its mean chance with the members of other articles; 0 if there are none."""
    where, _sizes = chance.entries(members)
    total = np.bincount(chance.places[where], chance.values[where], len(owner))
    counts = np.bincount(owner[members], minlength=int(owner.max()) + 1)
    others = len(members) - counts[owner]
    return np.where(others > 0, total / np.maximum(others, 1), 0).astype(np.float32)


def _homes(groups: list[list[int]], n: int) -> Places:
    home = np.zeros(n, np.int64)
    for k, group in enumerate(groups):
        home[group] = k
    return home


def _take_in(
    groups: list[list[int]], chance: Chances, owner: Places, row: float, headlines: Set[int]
) -> None:
    """Moves passages without a row to that of their best partner, if they agree with it well enough."""
    home = _homes(groups, len(owner))
    found: list[tuple[int, int]] = []
    for k, group in enumerate(groups):
        near = slice(chance.starts[group[0]], chance.starts[group[0] + 1])
        if len(group) > 1 or not len(chance.values[near]) or chance.values[near].max() < row:
            continue
        places, values = chance.places[near], chance.values[near]
        best = values.argmax()
        to = int(home[places[best]])
        if len(groups[to]) < 2:
            continue
        few = group[0] in headlines or values[best] >= _NEARLY
        if _fit(group[0], groups[to], owner, places, values, _NEAREST if few else len(groups[to])) >= _LONE:
            found.append((k, to))
    for k, to in found:
        groups[to] += groups[k]
        groups[k] = []


def _fit(
    passage: int, group: Sequence[int], owner: Places, places: Places, values: Floats, nearest: int
) -> float:
    """A passage's mean chance with a group's passages of other articles, of each only the nearest few.
    `places` and `values` are all that it has a chance with, places ascending.
    """
    members = np.array(group, np.int64)
    members = members[owner[members] != owner[passage]]
    if not len(members):
        return 0.0
    at = np.minimum(np.searchsorted(places, members), len(places) - 1)
    fits = np.where(places[at] == members, values[at], 0)
    order = np.lexsort((-fits, owner[members]))
    first = np.flatnonzero(np.diff(owner[members][order], prepend=-1))
    rank = np.arange(len(order)) - np.repeat(first, np.diff(first, append=len(order)))
    return float(fits[order][rank < nearest].mean())


def _second_homes(groups: list[list[int]], chance: Chances, owner: Places, row: float, joined: float) -> None:
    """Gives a passage a second row if it agrees with that row as a whole."""
    home = _homes(groups, len(owner))
    strong = np.flatnonzero(chance.values >= row)
    who = np.repeat(np.arange(len(owner)), np.diff(chance.starts))[strong]
    there = home[chance.places[strong]]
    apart = home[who] != there
    wanted = np.unique(there[apart] * len(owner) + who[apart])
    if not len(wanted):
        return
    begins = np.flatnonzero(np.diff(wanted // len(owner), prepend=-1))
    offers: list[tuple[float, int, int]] = []
    for k, many in zip(wanted[begins] // len(owner), np.split(wanted % len(owner), begins[1:]), strict=True):
        fits = mean_chances(chance, owner, np.array(groups[k]))[many]
        for fit, i in zip(fits.tolist(), many.tolist(), strict=True):
            borrowed = len(groups[k]) == 1 and len(groups[home[i]]) > 1
            if fit >= max(joined, _BORROWED if borrowed else 0.0):
                offers.append((-fit, i, int(k)))
    homes = np.ones(len(owner), np.int64)
    for _fit_of, i, k in sorted(offers):
        if homes[i] < HOMES:
            homes[i] += 1
            groups[k].append(i)


def _among_more(groups: list[list[int]], chance: Chances, owner: Places, headlines: Sequence[int]) -> None:
    """Moves a headline to a row where more outlets are, if it says nearly the same as a passage of that row:
    two headlines that agree must not end as a row of the two.
    """
    homes: dict[int, list[int]] = {}
    for k, group in enumerate(groups):
        for i in group:
            homes.setdefault(i, []).append(k)
    tellers = [len(np.unique(owner[group])) for group in groups]
    for i in sorted(headlines):
        if len(homes[i]) >= HOMES:
            continue
        near = slice(chance.starts[i], chance.starts[i + 1])
        places, values = chance.places[near], chance.values[near]
        wider = [
            k
            for other in places[values >= _NEARLY].tolist()
            for k in homes[other]
            if tellers[k] > tellers[homes[i][0]]
            and _fit(i, groups[k], owner, places, values, _NEAREST) >= _LONE
        ]
        if wider:
            groups[homes[i][0]].remove(i)
            groups[max(wider, key=lambda k: (tellers[k], -k))].append(i)
