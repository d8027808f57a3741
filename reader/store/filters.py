"""Which articles or stories a list is to show."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Where:
    """Conditions of a list; all that are given hold together.

    `unread` asks for what is not read (of a story: for at least one such article). `since` is the earliest
    moment, `before` the one that all lie before (of a story: of its latest article).

    Articles only: `feed_id` and `folder` say where an article stands; `folder` "" is the top, None is
    anywhere. `together` leaves out feeds that the reader keeps aside. `saved` and `changed` (since it was
    read) ask for that state, `tag` for a tag by name, `noted` for a note.

    Stories only: `followed` asks for those that the reader follows, `least_voices` leaves out stories told
    by fewer independent outlets.
    """

    feed_id: int | None = None
    folder: str | None = None
    unread: bool = False
    saved: bool = False
    changed: bool = False
    tag: str | None = None
    noted: bool = False
    together: bool = False
    since: datetime | None = None
    before: datetime | None = None
    followed: bool = False
    least_voices: int = 1

    @property
    def placed(self) -> bool:
        """True if only some feeds are meant."""
        return self.feed_id is not None or self.folder is not None


EVERYTHING = Where()
