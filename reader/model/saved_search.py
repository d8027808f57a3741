"""A search that the reader keeps by name."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search by name; `query` is what was typed, so that "7d" goes on meaning the last seven days.
    What it finds as it comes in is marked as read (`marks_read`), told of (`tells`), saved (`saves`), and
    given a tag (`tag`, "" for none)."""

    id: int
    name: str
    query: str
    made: datetime
    marks_read: bool = False
    tells: bool = False
    saves: bool = False
    tag: str = ""

    @property
    def sorts(self) -> bool:
        """Whether anything is done to articles that come in."""
        return self.marks_read or self.saves or bool(self.tag)
