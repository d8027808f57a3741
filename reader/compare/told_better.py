"""Passages that are in a row only for what another one of their article tells far better there."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from reader.compare.chances import Chances, Places
from reader.compare.facts import Corpus
from reader.compare.shared import Shared
from reader.text.vectors import Floats

# A passage stays beside another one of its article if its chance with its own best partner is at least this
# share of the other's. Passages with a second row agree with the whole row, and headlines name what all of it
# is about: without these, rows with stories left out lose (F1 .767 to .757).
_FAR_BETTER = 0.6

Group = tuple[int, ...]


def without_told_better(
    corpus: Corpus, chance: Chances, articles: Places, shared: Shared, groups: Sequence[Group]
) -> list[Group]:
    """The groups without such passages, which share no more with the row than a topic besides what the better
    one tells; these stand alone.
    """
    homes = np.bincount(np.array([i for g in groups for i in g], np.int64), minlength=len(articles))
    movable = homes == 1
    movable[[i for i, facts in enumerate(corpus.facts) if facts.passage.kind == "headline"]] = False
    gone: list[int] = []
    for group in groups:
        members = np.array(group, np.int64)
        of = articles[members]
        several = np.bincount(of)[of] > 1
        if len(group) < 3 or not (several & movable[members]).any():
            continue
        table = _among(chance, members)
        for k in np.flatnonzero(several & movable[members]).tolist():
            partner = int(table[k].argmax())
            better = max(np.flatnonzero(of == of[k]).tolist(), key=lambda n: table[n, partner])
            if table[k, partner] < _FAR_BETTER * table[better, partner] and shared.no_more_than(
                group[better], group[k], group[partner]
            ):
                gone.append(group[k])
    moved = frozenset(gone)
    return [tuple(i for i in group if i not in moved) for group in groups] + [(i,) for i in gone]


def _among(chance: Chances, members: Places) -> Floats:
    """The chances of some passages, in ascending order, with each other: shape (members, members)."""
    where, sizes = chance.entries(members)
    place = np.minimum(np.searchsorted(members, chance.places[where]), len(members) - 1)
    inside = members[place] == chance.places[where]
    table = np.zeros((len(members), len(members)), np.float32)
    table[np.repeat(np.arange(len(members)), sizes)[inside], place[inside]] = chance.values[where][inside]
    return table
