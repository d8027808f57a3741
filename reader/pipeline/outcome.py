"""What a refresh came to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from reader.model.changes import Changes
from reader.model.feed import Feed

Announce = Callable[[Changes], None]
"""Told of each batch as soon as it is in the library."""


def nobody(changes: Changes) -> None:
    """An `Announce` that tells nobody."""


@dataclass(frozen=True, slots=True)
class Failure:
    """A feed that could not be read this time, or was not asked, and why in one sentence.

    `status` is the server's, if it answered at all.
    """

    feed: Feed
    sentence: str
    hint: str = ""
    status: int | None = None

    def document(self) -> dict[str, Any]:
        """As JSON has it."""
        return {
            "feed": self.feed.id, "title": self.feed.title, "sentence": self.sentence, "hint": self.hint
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class RefreshResult:
    """What changed; how many feeds were asked and articles are new; which feeds failed, and which were not
    asked because their server wants a pause or the like."""

    changes: Changes
    checked: int
    new: int
    failed: tuple[Failure, ...] = ()
    skipped: tuple[Failure, ...] = ()
