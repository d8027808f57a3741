"""How much there is to read."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Counts:
    """What the sidebar's counters show."""

    stories: int = 0
    articles: int = 0
    unread: int = 0
    saved: int = 0
    changed: int = 0
    followed: int = 0
    lessons: int = 0
    noted: int = 0
