"""Where the reader was in each story, while the window is open."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field

FIRST_TAB = "overview"
MOST = 200
"""Stories; the one that was left the longest ago is forgotten first."""


@dataclass(slots=True)
class Remembered:
    """The tab of a story, and what each of its views calls the reader's place."""

    tab: str = FIRST_TAB
    places: dict[str, object] = field(default_factory=dict)


class Memory:
    """By the stories' ids."""

    def __init__(self) -> None:
        self._kept: OrderedDict[int, Remembered] = OrderedDict()

    def of(self, story: int) -> Remembered | None:
        return self._kept.get(story)

    def begin(self, story: int, tab: str, place: object) -> None:
        """Take what another window, or the one of the last start, knew of a story."""
        found = self.keep(story)
        found.tab, found.places[tab] = tab, place

    def keep(self, story: int) -> Remembered:
        """To be written to; a new one where there is none."""
        found = self._kept.setdefault(story, Remembered())
        self._kept.move_to_end(story)
        while len(self._kept) > MOST:
            self._kept.popitem(last=False)
        return found
