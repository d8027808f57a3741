"""Pages of what a search finds: block by block as articles were stored, each block by date.

A page goes on behind a key, not behind so many rows: what comes in, changes or goes while a reader scrolls
moves no block's edge, so no row is passed over.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

NO_ID = 1 << 50
"""Above every article."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a hit stands: its block has the ids from `bottom` up to, not with, `top`; in the block it stands
    by `at` (microseconds) and `id`, the greatest first."""

    top: int
    bottom: int
    at: int
    id: int


def page(
    stored: Callable[[int, int], list[int]],
    dated: Callable[[list[int]], list[tuple[int, int]]],
    size: int,
    limit: int,
    after: Spot | None,
) -> list[Spot]:
    """The next spots behind one, or the first.

    Args:
        stored: gives the so many ids before an id that match, greatest first.
        dated: gives (at, id) of ids, greatest first.
        size: ids of a block.
        limit: spots that are wanted.

    What has come to match in a block since, and makes it larger than `size`, pushes others into the next
    one: they may be given twice, but none is left out.
    """
    found: list[Spot] = []
    last, bottom, key = (NO_ID, 0, None) if after is None else (after.top, after.bottom, (after.at, after.id))
    while last and len(found) < limit and (block := stored(last, size)):
        within = [each for each in block if each >= bottom]
        if within:
            top, least = within[0] + 1, within[-1]
            order = dated(within)
            found += [Spot(top, least, at, each) for at, each in order if key is None or (at, each) < key]
        more = len(block) == size or len(within) < len(block)
        last = (within[-1] if within else bottom) if more else 0
        bottom, key = 0, None
    return found[:limit]
