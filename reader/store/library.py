"""The library: one SQLite file with everything that must last, and its parts by noun."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Self

from reader.errors import LibraryUnreadable
from reader.model.changes import Changes
from reader.model.counts import Counts
from reader.settings import KEEP_DAYS, LOG_DAYS, Settings
from reader.store.articles import Articles
from reader.store.connect import Tell, copy_library, open_copy, open_reader, open_writer
from reader.store.corrections import Corrections
from reader.store.coverage import Coverage
from reader.store.database import Database
from reader.store.feeds import Feeds
from reader.store.fetching import Fetching
from reader.store.frequencies import WordFrequencies
from reader.store.gist import Gist
from reader.store.groups import OutletGroups
from reader.store.icons import Icons
from reader.store.lessons import Lessons
from reader.store.log import FetchLog
from reader.store.passages import Passages
from reader.store.quotes import Quotes
from reader.store.readings import Readings
from reader.store.retention import Retention
from reader.store.saved_searches import SavedSearches
from reader.store.search import Search
from reader.store.settings import KeptSettings
from reader.store.state import State
from reader.store.stories import Stories
from reader.store.tags import Notes, Tags
from reader.store.undos import Undos
from reader.store.vectors import Vectors

if TYPE_CHECKING:
    from filelock import BaseFileLock

COUNTS = """
    SELECT (SELECT count(*) FROM stories),
        (SELECT coalesce(sum(articles), 0) FROM feeds),
        (SELECT coalesce(sum(unread), 0) FROM feeds WHERE aside = 0),
        (SELECT count(*) FROM articles WHERE saved = 1), (SELECT count(*) FROM articles WHERE changed = 1),
        (SELECT count(*) FROM stories WHERE followed > 0),
        (SELECT count(*) FROM lessons WHERE removed IS NULL), (SELECT count(*) FROM notes)
"""
INTEGRITY = "PRAGMA integrity_check(20)"
QUICK_INTEGRITY = "PRAGMA quick_check(20)"
_MARKS = (
    "feeds", "settings", "corrections", "outlet_groups", "tags", "article_tags", "notes", "saved_searches",
    "waiting", "lessons", "lesson_marks",
)  # fmt: skip
KEYS = "PRAGMA foreign_key_check"
SEARCH_INTEGRITY = (
    "INSERT INTO search (search, rank) VALUES ('integrity-check', 1)",
    "INSERT INTO quote_search (quote_search, rank) VALUES ('integrity-check', 1)",
)
_REMOVED_KEPT = timedelta(days=7)  # a lesson that was removed can be brought back as long
_VECTORS_KEPT = timedelta(days=60)  # they can be made again, and are 768 bytes a sentence


class Library:
    """An open library. Use one from several threads if you like; each call, or transaction, has it alone."""

    def __init__(self, database: Database, lock: BaseFileLock | None = None) -> None:
        self._db, self._lock = database, lock
        self.path, self.read_only = database.path, database.read_only
        self.still = database.still
        """It is read as it stands: a writer that comes later is not seen, and must not go on beside it."""
        gist = self._gist = Gist(database)
        self.feeds = Feeds(database, gist)
        self.fetching = Fetching(database)
        self.icons = Icons(database)
        self.articles = Articles(database, gist)
        self.stories = Stories(database, gist, self.articles)
        self.passages = Passages(database)
        self.vectors = Vectors(database)
        self.quotes = Quotes(database)
        self.readings = Readings(database)
        self.search = Search(database, self.articles)
        self.searches = SavedSearches(database)
        self.tags, self.notes = Tags(database), Notes(database)
        self.undos = Undos(database, self.articles)
        self.retention = Retention(database, gist)
        self.corrections = Corrections(database)
        self.groups = OutletGroups(database)
        self.lessons = Lessons(database)
        self.frequencies = WordFrequencies(database)
        self.coverage = Coverage(database)
        self.state = State(database)
        self.log = FetchLog(database)
        self.settings = KeptSettings(database)

    @classmethod
    def create_or_open(cls, path: Path, tell: Tell | None = None) -> Self:
        """Open for writing; a missing or empty file becomes a new library. There is one writer at a time.

        `tell` is told in one sentence if a large library of an older version is brought up to date.

        Raises:
            LibraryInUse: somebody else is the writer.
            LibraryReadOnly: the file or its folder may not be written to.
            LibraryUnreadable: not a library, damaged, or made by a newer version; it stays as it is.
        """
        return cls(*open_writer(path, tell))

    @classmethod
    def open_read_only(cls, path: Path) -> Self:
        """Open for reading, beside a writer or without one.

        Raises:
            LibraryUnreadable: as above; also if it is not there or has yet to be brought up to date.
        """
        return cls(open_reader(path))

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All that is written inside, or nothing. May be nested; never await inside one. What a list shows
        of the stories in question is worked out at its end."""
        with self._db.transaction(), self._gist.at_the_end():
            yield

    def tidy(self, now: datetime) -> Changes:
        """Remove what the settings say is too old; once a day is enough. Others wait only for short steps."""
        settings = Settings(self.settings)
        self.log.prune(now - timedelta(days=settings.get(LOG_DAYS)))
        self.vectors.forget(before=now - _VECTORS_KEPT)
        self.lessons.forget(before=now - _REMOVED_KEPT)
        self.icons.forget()
        return self.retention.remove(now, settings.get(KEEP_DAYS))

    def counts(self) -> Counts:
        return Counts(*self._db.one(COUNTS))

    def give_back(self) -> None:
        """Free what only makes reading quicker."""
        self._db.give_back()

    def interrupt(self) -> None:
        """Stop the query that is running, from any thread: it raises Cancelled."""
        self._db.interrupt()

    def integrity_check(self, *, quick: bool = False) -> list[str]:
        """What is wrong with the file, in SQLite's words; [] if it is sound.

        The full check reads everything, and (as the writer) compares the search index with the texts.
        """
        try:
            found = [
                row[0] for row in self._db.all(QUICK_INTEGRITY if quick else INTEGRITY) if row[0] != "ok"
            ]
            if not quick:
                found += [f"a row of {row[0]} points to nothing" for row in self._db.all(KEYS)]
                if not self.read_only:
                    for statement in SEARCH_INTEGRITY:
                        self._db.run(statement)
        except LibraryUnreadable as error:
            return [str(error.__cause__ or error)]
        return found

    def glance(self) -> list[str]:
        """What is wrong with the small tables that cannot be fetched again: feeds, settings, corrections,
        tags, notes. Some milliseconds, where a check of the whole file takes seconds."""
        found: list[str] = []
        try:
            for table in _MARKS:
                found += [row[0] for row in self._db.all(f"PRAGMA quick_check({table})") if row[0] != "ok"]
        except LibraryUnreadable as error:
            return [str(error.__cause__ or error)]
        return found

    def shrink(self) -> None:
        """Give the room of what was removed back to the disk; rewrites the file, so it takes a while.

        Raises:
            LibraryFull: there is no room for the rewriting.
        """
        self._db.vacuum()

    @classmethod
    def open_copy(cls, path: Path) -> Self:
        """Open a backup, or what is left of a damaged library, for reading.

        Raises:
            LibraryUnreadable: it cannot even be begun to read.
        """
        return cls(open_copy(path))

    def backup_to(self, path: Path) -> None:
        """Copy the library, as it stands, while it is in use; the name appears when the copy is whole.

        Raises:
            LibraryReadOnly, LibraryFull: the copy cannot stand there.
        """
        copy_library(self.path, path)

    def write_anew(self) -> None:
        """After LibraryGone: write all that is still open to the library's place, where nothing stands now.
        Only closing is of use after it.

        Raises:
            LibraryFull, LibraryReadOnly, LibraryUnreadable: it cannot be written there.
        """
        self._db.write_anew()

    def settle(self) -> None:
        """Take what stands in the log into the file itself: then the file alone is the library.

        Raises:
            LibraryFull: there is no room for it.
        """
        self._db.settle()

    def close(self) -> None:
        """Close the file and let the next writer in. Harmless when closed."""
        try:
            self._db.close()
        finally:
            if self._lock is not None:
                self._lock.release()

    def close_but_hold(self) -> BaseFileLock:
        """Close the file, and keep other writers out until the lock is released: the file may be renamed."""
        lock = self._lock
        assert lock is not None, "only the writer holds it"
        self._db.close()
        self._lock = None
        return lock

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
