"""Stories that some outlets do not carry, and whether their silence is known or only seems so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from reader.model.story import StoryRow

Doubt = Literal["", "not_followed", "failing", "followed_later", "nothing_seen", "language", "partial"]
"""Why nothing can be said of an outlet: its feed is not followed, could not be read in those days, was
added afterwards, brought nothing of those days, is in another language (these are grouped apart), or gives
only parts of its articles."""


@dataclass(frozen=True, slots=True)
class Silence:
    """One outlet that is not among a story's. `doubt` "" means that it was there and was silent."""

    outlet: str
    doubt: Doubt = ""


@dataclass(frozen=True, slots=True)
class NotCovered:
    """A story that none of the outlets asked about carries, as far as their feeds tell."""

    row: StoryRow
    outlets: tuple[Silence, ...]

    @property
    def known(self) -> bool:
        """True if at least one of them was there and was silent; else nothing is known."""
        return any(not each.doubt for each in self.outlets)
