"""Which stories are worth a message: big ones, once; followed ones, when they go on. Knows no window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from reader.model.story import StoryRow

FRESH = timedelta(days=2)
"""What is older is no news: a first look at an old feed, the sample story."""
Why = Literal["big", "followed"]


@dataclass(frozen=True, slots=True)
class StoryMessage:
    """A story, and why it is told."""

    row: StoryRow
    why: Why


class StoryNews:
    """Remembers what the reader knows. `outlets` is how many with words of their own make a story big (0: no
    story is told for its size); `followed` tells of stories that the reader follows."""

    def __init__(self) -> None:
        self.outlets = 0
        self.followed = False
        self._big: set[int] = set()
        self._articles: dict[int, int] = {}

    def know(self, rows: Sequence[StoryRow]) -> None:
        """These stand in the library already: nothing of them is news."""
        for row in rows:
            self._articles[row.id] = row.articles
            if self.outlets and row.voices >= self.outlets:
                self._big.add(row.id)

    def take(self, rows: Sequence[StoryRow], now: datetime) -> list[StoryMessage]:
        """What of changed stories is to be told."""
        told: list[StoryMessage] = []
        for row in rows:
            before = self._articles.get(row.id)
            self._articles[row.id] = row.articles
            fresh = now - row.latest < FRESH
            big = bool(self.outlets) and row.voices >= self.outlets and row.id not in self._big
            if big:
                self._big.add(row.id)
            if self.followed and row.followed and before is not None and row.articles > before:
                told.append(StoryMessage(row, "followed"))
            elif big and fresh:
                told.append(StoryMessage(row, "big"))
        return told
