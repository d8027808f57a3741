"""How a table of text shares its width among its columns."""

from __future__ import annotations

from collections.abc import Sequence

HEAD_LEAST, HEAD_MOST = 136, 200
"""Width of the frozen first column, px: a share of the window between these."""
HEAD_SHARE = 0.18
LEAST_COLUMN = 180
MOST_COLUMN = 620
"""A column of text gets no wider, px: some 80 letters."""
LEAST_SMALL = 100
"""Least width of a column with a share under 1, px."""
SQUEEZED = 100
"""The same where there is no room for the others: most outlets' names still break between words only."""
NARROW = 48
NARROW_SHARE = 0.5
"""A column with less than this share holds a number: it gets NARROW px."""


def head_width(width: int) -> int:
    """Of the frozen first column in a table of this width, px."""
    return round(min(HEAD_MOST, max(HEAD_LEAST, width * HEAD_SHARE)))


def widest(shares: Sequence[float]) -> float:
    """Of columns of such shares together, px: in more room none gets wider. NARROW ones are not counted."""
    return MOST_COLUMN * sum(share for share in shares if share >= NARROW_SHARE) / max(shares)


def fitted(room: int, shares: Sequence[float], least: int) -> tuple[list[int], bool]:
    """Widths, px, of columns that share the room, none under its least; and whether the last one takes what
    is left (else it stays free: no column gets wider than can be read)."""
    narrow = [share < NARROW_SHARE for share in shares]
    left = room - NARROW * sum(narrow)
    weight = sum(share for share, small in zip(shares, narrow, strict=True) if not small)
    most = widest(shares)
    stretch = left <= most
    left = min(left, int(most))
    even = len(set(shares)) == 1
    if even and len(shares) * least > left > least:
        # Not all fit: as many whole columns as do, so that none is cut at the edge.
        left = -(-left // (left // least)) * len(shares)
    bounds = [least if share >= 1 else LEAST_SMALL for share in shares]
    wide = [n for n, small in enumerate(narrow) if not small]
    if not even and left < sum(max(bounds[n], left * shares[n] / weight) for n in wide):
        # Rather a little narrow than half a column beyond the edge.
        bounds = [SQUEEZED] * len(shares)
    widths = []
    for n, share in enumerate(shares):
        if narrow[n]:
            widths.append(NARROW)
            continue
        width = max(bounds[n], min(int(left * share / weight), MOST_COLUMN))
        widths.append(width)
        left, weight = left - width, weight - share
    return widths, stretch
