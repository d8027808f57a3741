"""Counts that grew as the news went on: "at least 12" in the morning, "14" in the afternoon."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import pairwise

from reader.compare.quantities import Quantity

_LATER = timedelta(minutes=10)  # between two texts, the second of which can be an update of the news
_ONE_STORY = timedelta(days=10)


def grew(group: Sequence[Quantity], published: Sequence[datetime | None]) -> list[Quantity] | None:
    """The quantities in the order of their texts, if that tells that a count grew: of killed or hurt, or one
    that was given as "at least" so many. None if the times do not tell.

    Args:
        group: what outlets count of one thing.
        published: when each one's text came out.
    """
    told = [(when, q) for when, q in zip(published, group, strict=True) if when is not None]
    told.sort(key=lambda one: (one[0], one[1].figure.value))
    if len(told) < len(group) or told[-1][0] - told[0][0] > _ONE_STORY:
        return None
    first = told[0][1]
    if not (first.act or first.figure.bound == "least"):
        return None
    for (when, a), (then, b) in pairwise(told):
        if a.figure.value > b.figure.value or (a.figure.value < b.figure.value and then - when < _LATER):
            return None
    return [q for _when, q in told]
