"""Automatic backups: when one is due, whether there is room, which ones go."""

from __future__ import annotations

import contextlib
import logging
from dataclasses import dataclass
from datetime import timedelta

from reader.errors import LibraryDamaged, LibraryFull, ReaderError
from reader.pipeline.recover import suspect
from reader.pipeline.services import Services
from reader.settings import BACKUPS_DAILY, BACKUPS_WEEKLY
from reader.store.backups import (
    Backup,
    backups_of,
    latest_first,
    make_backup,
    room_beside,
    size_of,
    superfluous,
)

log = logging.getLogger(__name__)

EVERY = timedelta(hours=24)
SPARE_BYTES = 500_000_000
"""Room that a backup leaves on the disk for everybody else."""


@dataclass(frozen=True, slots=True)
class BackedUp:
    """The backup that was made, if one was; `notice` is what the reader should know, or ""."""

    made: Backup | None = None
    notice: str = ""


def back_up_if_due(services: Services) -> BackedUp:
    """Make a backup if the last one is a day old, and remove those that rotation does not keep.

    A library without feeds is not backed up. Never raises a ReaderError: a backup that cannot be made must
    not stop what it stands beside. Takes seconds at 100,000 articles; the library can be used meanwhile.
    """
    settings, now = services.settings, services.clock.now()
    daily, weekly = settings.get(BACKUPS_DAILY), settings.get(BACKUPS_WEEKLY)
    if daily + weekly == 0 or not services.library.feeds.all():
        return BackedUp()
    path = services.library.path
    there = latest_first(backups_of(path), now)
    if any(timedelta(0) <= now - each.made < EVERY for each in there):
        return BackedUp()
    needed = size_of(path) + SPARE_BYTES
    if (room := room_beside(path)) < needed:
        return BackedUp(
            notice=f"No backup was made: it needs {_size(needed)} of free disk space, "
            f"and there is {_size(room)}."
        )
    try:
        made = back_up(services)
    except LibraryDamaged:
        suspect(path)
        return BackedUp(
            notice="The library is damaged; close Variorum and start it again, then it is recovered "
            + (
                f"from the backup of {there[0].made:%Y-%m-%d %H:%M} UTC."
                if there
                else "as far as it can be read."
            )
        )
    except ReaderError as error:
        log.warning("no backup: %s", error)
        return BackedUp(notice=f"No backup was made: {error}" if isinstance(error, LibraryFull) else "")
    return BackedUp(made)


def back_up(services: Services) -> Backup:
    """Make a backup now, and remove those that rotation does not keep.

    Raises:
        LibraryDamaged: the library is damaged; so would be its copy, which was not kept.
        LibraryFull, LibraryReadOnly: there is no place for it.
    """
    now = services.clock.now()
    made = make_backup(services.library.path, now)
    daily, weekly = services.settings.get(BACKUPS_DAILY), services.settings.get(BACKUPS_WEEKLY)
    for old in superfluous(backups_of(services.library.path), daily, weekly, now):
        if old.path != made.path:
            with contextlib.suppress(OSError):
                old.path.unlink()
    return made


def _size(octets: int) -> str:
    return f"{octets / 1e9:.1f} GB" if octets >= 1e9 else f"{max(1, round(octets / 1e6))} MB"
