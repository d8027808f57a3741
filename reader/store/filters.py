"""Which articles or stories a list is to show."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Where:
    """Conditions of a list; all that are given hold together.

    `feed_id`, `outlet` and `folder` say where an article stands (of a story: at least one of its
    articles); `folder` "" is the top, None is anywhere. `unread`, `saved` and `changed` (since it was
    read) ask for that state (of a story: for at least one such article). `since` is the earliest moment,
    `before` the one that all lie before (of a story: of its latest article).

    Articles only: `tag` asks for a tag by name, `noted` for a note.

    Stories only: `followed` asks for those that the reader follows, `least_voices` leaves out stories told
    by fewer independent outlets, `not_by` those that any of these outlets carries.
    """

    feed_id: int | None = None
    outlet: str | None = None
    folder: str | None = None
    unread: bool = False
    saved: bool = False
    changed: bool = False
    tag: str | None = None
    noted: bool = False
    since: datetime | None = None
    before: datetime | None = None
    followed: bool = False
    least_voices: int = 1
    not_by: tuple[str, ...] = ()

    @property
    def placed(self) -> bool:
        """True if only some feeds are meant."""
        return self.feed_id is not None or self.outlet is not None or self.folder is not None


EVERYTHING = Where()
