"""Copies of a library in a folder beside it: made whole or not at all, checked, rotated, put back."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from reader.errors import LibraryDamaged, LibraryFull, LibraryReadOnly, LibraryUnreadable
from reader.store.connect import bring_copy_near, copy_library, problems_of_copy
from reader.store.migrate import newest_schema

_NAME = re.compile(r"(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d)Z\.sqlite")
_MOMENT = "%Y-%m-%dT%H-%M-%S"
_COMPANIONS = ("-wal", "-shm")
_CLOCKS = timedelta(days=1)  # by so much a right clock may differ from another one
_MOST_MISSING = 1000  # what a header claims beyond that is damage itself
_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG}


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of a library as it stood at `made` (UTC); `size` in bytes."""

    path: Path
    made: datetime
    size: int


def folder_of(library: Path) -> Path:
    """Where the backups of a library stand."""
    return library.with_name(library.name + ".backups")


def backups_of(library: Path) -> list[Backup]:
    """Every backup of a library, the newest first by their names. They are not checked."""
    found = []
    with contextlib.suppress(FileNotFoundError, NotADirectoryError):
        for path in folder_of(library).iterdir():
            if match := _NAME.fullmatch(path.name):
                with contextlib.suppress(OSError, ValueError):
                    made = datetime.strptime(match[1], _MOMENT).replace(tzinfo=UTC)
                    found.append(Backup(path, made, path.stat().st_size))
    return sorted(found, key=lambda backup: backup.made, reverse=True)


def make_backup(library: Path, at: datetime) -> Backup:
    """Copy a library as it stands, also while it is written to, and check the copy: only a sound one gets
    its name.

    Raises:
        LibraryDamaged: the copy is not sound; so neither is the library.
        LibraryFull, LibraryReadOnly: the copy cannot stand there.
        LibraryUnreadable: the library cannot be read.
    """
    path = folder_of(library) / f"{stamp(at)}.sqlite"
    copy = path.with_name(path.name + ".unchecked")
    try:
        copy_library(library, copy)
        if problems_of_copy(copy):
            raise LibraryDamaged(library, "it is damaged")
        copy.replace(path)
    finally:
        copy.unlink(missing_ok=True)
    return Backup(path, at, path.stat().st_size)


def is_sound(backup: Path) -> bool:
    """Whether a copy is a whole library that this version can use. Reads all of it."""
    try:
        return not problems_of_copy(backup)
    except LibraryUnreadable:
        return False


def latest_first(backups: Iterable[Backup], now: datetime) -> list[Backup]:
    """The newest first; behind them those that a clock that was wrong dated ahead."""
    return sorted(backups, key=lambda each: (each.made <= now + _CLOCKS, each.made), reverse=True)


def superfluous(backups: Iterable[Backup], daily: int, weekly: int, now: datetime) -> list[Backup]:
    """Those that rotation removes: kept are the newest of each of the last `daily` days on which one was
    made, and the newest of each of the last `weekly` weeks before those. Those that are dated ahead count as
    the oldest, so that they go when there are enough others."""
    kept: set[Path] = set()
    days: set[object] = set()
    weeks: set[object] = set()
    ordered = latest_first(backups, now)
    for backup in ordered:
        day, week = backup.made.date(), backup.made.isocalendar()[:2]
        if len(days) < daily or day in days:
            if day not in days:
                days.add(day)
                kept.add(backup.path)
        elif week not in weeks and len(weeks) < weekly:
            weeks.add(week)
            kept.add(backup.path)
    return [backup for backup in ordered if backup.path not in kept]


def room_beside(library: Path) -> int:
    """Free bytes where the backups stand."""
    return shutil.disk_usage(library.parent).free


def size_of(library: Path) -> int:
    """Bytes of the library with its log."""
    names = (library, *(library.with_name(library.name + end) for end in _COMPANIONS))
    return sum(path.stat().st_size for path in names if path.exists())


def set_aside(library: Path, why: str, at: datetime) -> Path | None:
    """Give the library file, with its log, another name: "NAME.damaged-2026-05-04T12-00-00Z". The caller
    holds the lock. None if there is no file."""
    if not library.exists():
        return None
    aside = library.with_name(f"{library.name}.{why}-{stamp(at)}")
    number = 1
    while aside.exists():
        number += 1
        aside = library.with_name(f"{library.name}.{why}-{stamp(at)}-{number}")
    done: list[tuple[Path, Path]] = []
    try:
        # The log first: without it the file is an older state, but never another library's.
        for end in (*_COMPANIONS, ""):
            old, new = library.with_name(library.name + end), aside.with_name(aside.name + end)
            with contextlib.suppress(FileNotFoundError):
                old.rename(new)
                done.append((old, new))
    except OSError as error:
        for old, new in done:  # the file without its log would be an older state
            new.rename(old)
        raise LibraryReadOnly(library) from error
    return aside


def bring_back(aside: Path, library: Path) -> None:
    """Give a file that was set aside the library's name again, with its log. The caller holds the lock."""
    aside.rename(library)
    for end in _COMPANIONS:
        with contextlib.suppress(FileNotFoundError):
            aside.with_name(aside.name + end).rename(library.with_name(library.name + end))


def put_back(copy: Path, library: Path) -> None:
    """Put a copy in the place of a library, which must not be there (any more). The caller holds the lock.

    Raises:
        LibraryFull, LibraryReadOnly: it cannot stand there; nothing is left of the attempt.
    """
    partial = library.with_name(library.name + ".partial")
    try:
        shutil.copyfile(copy, partial)
        with partial.open("rb+") as file:
            os.fsync(file.fileno())
        partial.replace(library)
    except OSError as error:
        partial.unlink(missing_ok=True)
        raise (LibraryFull if error.errno in _FULL else LibraryReadOnly)(library) from error


@contextlib.contextmanager
def legible(damaged: Path) -> Iterator[Path]:
    """A damaged file in a form that can be read: a file whose end is missing refuses every question, and one
    of an older version has another shape. Then it is a copy; the file itself is not touched.

    Raises:
        LibraryFull: there is no room for the copy.
        LibraryUnreadable: the disk does not let it be read.
    """
    copy = damaged.with_name(damaged.name + ".legible")
    try:
        yield copy if _made_legible(damaged, copy) else damaged
    finally:
        for end in ("", *_COMPANIONS):
            copy.with_name(copy.name + end).unlink(missing_ok=True)


def _made_legible(damaged: Path, copy: Path) -> bool:
    """Whether a copy had to be made."""
    try:
        with damaged.open("rb") as file:
            head = file.read(100)
        page, schema = int.from_bytes(head[16:18], "big"), int.from_bytes(head[60:64], "big")
        wanted = int.from_bytes(head[28:32], "big") * (65_536 if page == 1 else page)
        size = damaged.stat().st_size
        short = size < wanted < size * _MOST_MISSING
        if not short and schema >= newest_schema():
            return False
        shutil.copyfile(damaged, copy)
        with contextlib.suppress(FileNotFoundError):
            shutil.copyfile(damaged.with_name(damaged.name + "-wal"), copy.with_name(copy.name + "-wal"))
        if short:
            with copy.open("rb+") as file:
                file.truncate(wanted)
    except OSError as error:
        if error.errno in _FULL:
            raise LibraryFull(damaged) from error
        raise LibraryUnreadable(damaged, "the disk or folder does not let it be read") from error
    bring_copy_near(copy)
    return True


def stamp(at: datetime) -> str:
    """A moment as it stands in the names of files."""
    return at.astimezone(UTC).strftime(_MOMENT) + "Z"
