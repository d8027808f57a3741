"""Feeds with more entries than anybody reads: the newest are taken, and what was not is told."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TypeVar

MOST = 5_000
"""Entries of one feed: ten times the most that outlets give, and more than the longest podcasts have."""

Raw = TypeVar("Raw")


def newest(entries: Sequence[Raw], moment: Callable[[Raw], datetime | None]) -> Sequence[Raw]:
    """The newest `MOST` of what a feed carries, in its order.

    Feeds give the newest first; one that gives it last is known by the moments of its first and last entry,
    so that however many there are only two are looked at.
    """
    if len(entries) <= MOST:
        return entries
    first, last = moment(entries[0]), moment(entries[-1])
    if first is not None and last is not None and first < last:
        return entries[-MOST:]
    return entries[:MOST]


def told(problem: str | None, count: int) -> str | None:
    """What is wrong with a feed of so many entries, in sentences; None if nothing is."""
    if count <= MOST:
        return problem
    sentence = f"The feed has {count} entries; only the newest {MOST} of them are here."
    return f"{problem} {sentence}" if problem else sentence
