"""Opening a library for writing; bringing it back if its file is damaged, and saying what that cost."""

from __future__ import annotations

import contextlib
import logging
import os
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from reader.errors import (
    BadInput,
    LibraryDamaged,
    LibraryFull,
    LibraryGone,
    LibraryReadOnly,
    LibraryUnreadable,
    NothingFound,
    ReaderError,
)
from reader.model.feed import Entry
from reader.pipeline.state import SCHEMA, bring_in, state_of, without_login
from reader.store.backups import (
    Backup,
    backups_of,
    bring_back,
    folder_of,
    is_sound,
    latest_first,
    legible,
    put_back,
    set_aside,
)
from reader.store.connect import lock_library
from reader.store.library import Library

log = logging.getLogger(__name__)

Tell = Callable[[str], None]
"""Told, in one sentence, what the reader should know."""


@dataclass(frozen=True, slots=True)
class Recovered:
    """From which backup (None: from what could still be read), where the damaged file is kept, how many
    articles were saved out of it, and what was lost, in sentences."""

    backup: Backup | None
    kept: Path | None
    articles: int = 0
    problems: tuple[str, ...] = field(default=())


def open_library(path: Path, now: datetime, tell: Tell, opening: Tell | None = None) -> Library:
    """Open a library for writing; a damaged one is recovered first, and `tell` is told so. `opening` is told
    if a large one of an older version has to be brought up to date, which takes a while.

    Raises:
        LibraryInUse, LibraryReadOnly, LibraryFull: as for `Library.create_or_open`.
        LibraryUnreadable: it is no library of ours, or made by a newer version; it stays as it is.
    """
    path = path.resolve()
    _finish(path)
    missing = not path.exists() or path.stat().st_size == 0
    try:
        library = Library.create_or_open(path, opening)
        if not (library.integrity_check(quick=True) if _suspected(path) else library.glance()):
            if missing and (backups := latest_first(backups_of(path), now)):
                tell(
                    f"The library {path.name} was not there, so an empty one was begun; a backup of "
                    f"{_said(backups[0].made)} is kept: `variorum restore` brings it back."
                )
            with contextlib.suppress(OSError):
                _suspicion(path).unlink(missing_ok=True)
            return library
        library.close()
    except LibraryDamaged:
        log.warning("the library is damaged", exc_info=True)
    except LibraryUnreadable as error:
        # A library whose first page is gone is not known for one; its backups tell whose it was.
        if "not a Variorum library" not in str(error) or not backups_of(path):
            raise
    tell(_sentence(path, recover(path, now)))
    with contextlib.suppress(OSError):
        _suspicion(path).unlink(missing_ok=True)
    return Library.create_or_open(path, opening)


def recover(path: Path, now: datetime) -> Recovered:
    """Put the newest sound backup in the place of a damaged library, with what the damaged file still tells:
    articles, marks, tags, notes, settings. The damaged file is kept under another name.

    All of that is made beside it and takes its place at the end: whoever is stopped before begins anew, and
    whoever is stopped right before goes on (`_finish`).

    Raises:
        LibraryInUse, LibraryReadOnly, LibraryFull: it cannot be done now; nothing was changed.
    """
    lock = lock_library(path)
    fresh = _recovered(path)
    try:
        _remove(fresh)  # what an attempt that was stopped left
        good = next((backup for backup in latest_first(backups_of(path), now) if is_sound(backup.path)), None)
        if good is not None:
            put_back(good.path, fresh)
        with Library.create_or_open(fresh) as library:
            articles, problems = _salvage(path, library, now)
            library.settle()
        kept = set_aside(path, "damaged", now)
        try:
            fresh.rename(path)
        except OSError as error:
            if kept is not None:
                bring_back(kept, path)
            raise LibraryReadOnly(path) from error
        return Recovered(good, kept, articles, problems)
    except LibraryFull as error:
        raise LibraryFull(path) from error
    finally:
        with contextlib.suppress(OSError):
            if path.exists():  # else the next start gives the new file its name
                _remove(fresh)
        lock.release()


def _recovered(path: Path) -> Path:
    """Where a library is made anew, beside the damaged one."""
    return path.with_name(path.name + ".recovered")


def _finish(path: Path) -> None:
    """Give a recovered library its name where whoever made it was stopped just before: the damaged one is set
    aside then, and an empty one would be begun.

    Raises:
        LibraryInUse, LibraryReadOnly: it cannot be done now.
    """
    fresh = _recovered(path)
    if path.exists() or not fresh.exists():
        return
    lock = lock_library(path)
    try:
        if not path.exists():
            fresh.rename(path)
            log.warning("the recovery of %s, which was stopped, is done", path.name)
    except OSError as error:
        raise LibraryReadOnly(path) from error
    finally:
        lock.release()


def restore(path: Path, backup: Path | None, now: datetime) -> tuple[Path, Path | None]:
    """Put a backup (None: the newest sound one) in the place of a library; what was there is kept under
    another name. Returns the backup and the kept file.

    Raises:
        NothingFound: there is no (sound) backup.
        BadInput: the one that was named is not sound.
        LibraryInUse: a window or command is writing to the library.
        LibraryReadOnly, LibraryFull: it cannot be put there.
    """
    path = path.resolve()
    lock = lock_library(path)
    try:
        sound = _sound(path, backup, now)
        kept = set_aside(path, "before-restore", now)
        try:
            put_back(sound, path)
        except ReaderError:
            if kept is not None:
                bring_back(kept, path)
            raise
        return sound, kept
    finally:
        lock.release()


def _sound(path: Path, backup: Path | None, now: datetime) -> Path:
    """The backup that was named, or the newest, if it is sound."""
    if backup is None:
        sound = (each.path for each in latest_first(backups_of(path), now) if is_sound(each.path))
        if (newest := next(sound, None)) is None:
            raise NothingFound("sound backup", f"Backups are looked for in {folder_of(path)}.")
        return newest
    if not backup.is_file():
        raise NothingFound(f"backup {backup}", "`variorum backups` lists them.")
    if not is_sound(backup):
        raise BadInput(f"The backup {backup} is damaged or no library.", "Choose another one.")
    return backup


def suspect(path: Path) -> None:
    """Note that a library has shown damage: it is checked whole, and recovered, when it is next opened."""
    with contextlib.suppress(OSError):
        _suspicion(path).touch()


def rescue(library: Library, error: LibraryGone) -> bool:
    """Write a library whose file was taken away while it was open anew to its place; whether that could be
    done. Then the error's hint says so, and the library has to be opened anew."""
    if os.path.lexists(library.path) or not library.path.parent.is_dir():
        return False  # another file's place; or the disk was taken out, and may come back
    try:
        library.write_anew()
    except (ReaderError, OSError):
        log.warning("the library that was taken away could not be written anew", exc_info=True)
        return False
    error.hint = "It was written anew, with everything that was in it: try again."
    return True


def _remove(fresh: Path) -> None:
    """A library that is in nobody's use, with all that opening it leaves beside it."""
    name = fresh.name
    beside = {name, *(name + end for end in ("-wal", "-shm", ".lock", ".partial"))}
    for each in fresh.parent.iterdir():
        if each.name in beside or each.name.startswith(f"{name}.before-"):
            each.unlink()


def _salvage(path: Path, into: Library, now: datetime) -> tuple[int, tuple[str, ...]]:
    """Bring in what a damaged file still tells; how many articles that were, and what was lost."""
    try:
        with legible(path) as file, Library.open_copy(file) as damaged:
            return _brought_from(damaged, into, now)
    except (LibraryFull, LibraryReadOnly):
        raise
    except Exception:  # whatever comes of what stands in a damaged page
        log.warning("nothing of the damaged library could be read", exc_info=True)
        return 0, ("Nothing since then could be read any more.",)


def _brought_from(damaged: Library, into: Library, now: datetime) -> tuple[int, tuple[str, ...]]:
    lost: list[tuple[int, int]] = []

    def note(low: int, high: int) -> None:
        lost.append((low, high))

    document = state_of(damaged, now, note)
    # Feeds first, then their articles: only then is there something for marks and stories to hold on to.
    bring_in(into, {"schema": SCHEMA, "feeds": document["feeds"]}, now)
    articles = _articles(damaged, into, note)
    brought = bring_in(into, document, now)
    gone = len({number for low, high in lost for number in range(low, high + 1)} - {0})
    problems = list(brought.problems)
    if gone:
        problems.append(
            "1 article could not be read any more."
            if gone == 1
            else f"{gone} articles could not be read any more."
        )
    if (0, 0) in lost:
        problems.append("Some of its lists could not be read any more.")
    return articles, tuple(problems)


def _articles(damaged: Library, into: Library, note: Callable[[int, int], None]) -> int:
    """Take over the articles that came after the backup, as far as they can be read."""
    feeds = {without_login(feed.url): feed.id for feed in into.feeds.all()}
    there = {key for key, *_ in into.state.all_keys()}
    missing = [each for each in damaged.state.all_keys(note) if each[0] not in there]
    taken = 0
    for (url, guid), number, seen in missing:
        try:
            article, feed = damaged.articles.get(number), feeds[without_login(url)]
        except Exception:
            # Whatever a damaged page makes of a text, a date or a compressed entry: it is lost.
            log.info("article %d (%s) could not be read", number, guid, exc_info=True)
            note(number, number)
            continue
        try:
            entry = damaged.articles.entry(number)
        except Exception:  # its text is here; the next refresh brings what its feed gave
            entry = Entry(guid, article.url, article.title, article.author, article.published)
        taken += into.articles.put(feed, entry, article, seen).outcome == "new"
    return taken


def _sentence(path: Path, recovered: Recovered) -> str:
    if recovered.backup is not None:
        how = f"it was restored from the backup of {_said(recovered.backup.made)}"
        how += ", with your marks since" if not recovered.problems else ""
    else:
        how = "there was no backup, so what could still be read was taken into a new one"
    kept = f"; the damaged file is kept as {recovered.kept.name}" if recovered.kept is not None else ""
    losses = "".join(f"; {each[0].lower()}{each[1:].rstrip('.')}" for each in recovered.problems[:3])
    return f"The library {path.name} was damaged: {how}{kept}{losses}."


def _said(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M} UTC"


def _suspicion(path: Path) -> Path:
    return path.with_name(path.name + ".suspect")


def _suspected(path: Path) -> bool:
    return os.path.lexists(_suspicion(path))
