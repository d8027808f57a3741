"""A search that the reader keeps by name."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search by name; `query` is what was typed, so that "7d" goes on meaning the last seven days.
    `marks_read`: what it finds is marked as read when it comes in; `tells`: the reader is told of it."""

    id: int
    name: str
    query: str
    made: datetime
    marks_read: bool = False
    tells: bool = False
