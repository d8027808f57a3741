"""Moving a library to another place: copied, checked, then switched."""

from __future__ import annotations

import contextlib
import shutil
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from reader import paths
from reader.errors import BadInput, LibraryDamaged, LibraryFull, LibraryReadOnly
from reader.store.backups import backups_of, folder_of, room_beside, set_aside, size_of
from reader.store.library import Library
from reader.work.clock import Clock


@dataclass(frozen=True, slots=True)
class Moved:
    """Where the library is now, and where the old file is kept (None: removed)."""

    path: Path
    kept: Path | None


def move_library(path: Path, target: Path, clock: Clock, *, keep: bool = False) -> Moved:
    """Move a library and its backups. Nothing of the old one is touched until the copy is checked.

    Args:
        target: the new file, or a folder to put it into.
        keep: leave the old file under another name.

    Raises:
        LibraryInUse: a window or command is writing to it.
        BadInput: there is a file at the target already.
        LibraryFull, LibraryReadOnly: it cannot stand there; the old one is as it was.
        LibraryDamaged: the library is not sound; it stays where it is.
    """
    path = path.resolve()
    target = target.expanduser().absolute()
    if target.is_dir():
        target = target / path.name
    if target.exists():
        raise BadInput(f"There is a file at {target} already.", "Name another file, or move that one away.")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise LibraryReadOnly(target) from error
    if room_beside(target) < size_of(path):
        raise LibraryFull(target)
    with ExitStack() as held:
        # From before the copy until the old name is gone nobody else writes.
        library = Library.create_or_open(path)
        held.callback(library.close)
        try:
            library.backup_to(target)
            with Library.open_copy(target) as copy:
                if copy.integrity_check():
                    raise LibraryDamaged(path, "it is damaged")
            held.callback(library.close_but_hold().release)
            kept = set_aside(path, "moved", clock.now())
        except BaseException:
            target.unlink(missing_ok=True)
            raise
    if kept is not None and not keep:
        with contextlib.suppress(OSError):
            kept.unlink()
            kept = None
    _move_drafts(path, target, keep=keep)
    _move_backups(path, target)
    return Moved(target, kept)


def _move_drafts(path: Path, target: Path, *, keep: bool) -> None:
    """What is there already stays: it may be of a library that stood there before."""
    drafts, place = paths.drafts(path), paths.drafts(target)
    if drafts.exists() and not place.exists():
        with contextlib.suppress(OSError, shutil.Error):
            (shutil.copy2 if keep else shutil.move)(drafts, place)


def _move_backups(path: Path, target: Path) -> None:
    for backup in backups_of(path):
        with contextlib.suppress(OSError, shutil.Error):
            folder_of(target).mkdir(exist_ok=True)
            shutil.move(backup.path, folder_of(target) / backup.path.name)
    with contextlib.suppress(OSError):
        folder_of(path).rmdir()
