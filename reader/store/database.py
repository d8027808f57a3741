"""One SQLite connection, safe to share between threads; every failure of it is one sentence."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, NoReturn

from reader.errors import (
    Cancelled,
    LibraryDamaged,
    LibraryFull,
    LibraryGone,
    LibraryInUse,
    LibraryReadOnly,
    LibraryUnreadable,
    ReaderError,
)

BEGIN = "BEGIN IMMEDIATE"
COMMIT = "COMMIT"
ROLLBACK = "ROLLBACK"
SAVE = "SAVEPOINT nested"
RELEASE = "RELEASE nested"
BACK = "ROLLBACK TO nested"
OPTIMIZE = "PRAGMA optimize"
VACUUM = "VACUUM"
SHRINK = "PRAGMA shrink_memory"
CHECKPOINT = "PRAGMA wal_checkpoint(TRUNCATE)"

NO_ROOM = {
    sqlite3.SQLITE_IOERR_WRITE, sqlite3.SQLITE_IOERR_FSYNC, sqlite3.SQLITE_IOERR_SHMSIZE
}  # fmt: skip
"""How SQLite tells of a quota or a limit of file sizes; a full disk itself has a code of its own."""

Parameters = Sequence[Any] | dict[str, Any]


class Database:
    """A connection with a lock. Reads are plain calls; writes stand inside `transaction()`.

    The lock is held for a whole transaction, so another thread waits for it. Code on an event loop
    must not await inside one: another task of the same thread would join it.
    """

    def __init__(
        self, connection: sqlite3.Connection, path: Path, *, read_only: bool, still: bool = False
    ) -> None:
        self.path, self.read_only, self.still = path, read_only, still
        self._connection = connection
        self._lock = threading.RLock()
        self._depth = 0
        self._open, self._halfway = True, False
        self._last: tuple[str, ...] = ()
        self._file = None if read_only else _file_at(path)

    def all(self, sql: str, parameters: Parameters = ()) -> list[Any]:
        """Every row of a query, as tuples."""
        with self._lock:
            try:
                return self._connection.execute(sql, parameters).fetchall()
            except sqlite3.DatabaseError as error:
                _fail(self.path, error)

    def one(self, sql: str, parameters: Parameters = ()) -> Any:
        """The first row of a query as a tuple, or None."""
        with self._lock:
            try:
                return self._connection.execute(sql, parameters).fetchone()
            except sqlite3.DatabaseError as error:
                _fail(self.path, error)

    @contextmanager
    def stepped(self, queries: Sequence[tuple[str, Parameters]]) -> Iterator[list[Iterator[Any]]]:
        """Cursors that read only as far as they are asked, for merging many ordered queries."""
        with self._lock, said_plainly(self.path):
            cursors = [self._connection.execute(sql, parameters) for sql, parameters in queries]
            try:
                yield [iter(cursor) for cursor in cursors]
            finally:
                for cursor in cursors:
                    cursor.close()

    def run(self, sql: str, parameters: Parameters = ()) -> int:
        """Write; returns the number of rows touched."""
        return self._write(sql, parameters).rowcount

    def insert(self, sql: str, parameters: Parameters = ()) -> int:
        """Write one row; returns its id."""
        return int(self._write(sql, parameters).lastrowid or 0)

    def many(self, sql: str, rows: Iterable[Parameters]) -> None:
        with self.together(), said_plainly(self.path):
            self._connection.executemany(sql, rows)

    def _write(self, sql: str, parameters: Parameters) -> sqlite3.Cursor:
        with self._lock:
            if not self._depth:
                with self.transaction():
                    return self._write(sql, parameters)
            try:  # a single statement is all or nothing by itself
                return self._connection.execute(sql, parameters)
            except sqlite3.DatabaseError as error:
                _fail(self.path, error)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All of it or nothing. One inside another can fail alone.

        Raises:
            LibraryReadOnly: this connection only reads.
            LibraryGone: the file is no longer at its place.
            LibraryInUse, LibraryFull, LibraryUnreadable: as the disk answers.
        """
        if self.read_only:
            raise LibraryReadOnly(self.path)
        with self._lock:
            outermost, halfway = self._depth == 0, self._halfway
            if outermost and _file_at(self.path) != self._file:
                # SQLite would go on writing to a file without a name, or beside another one of the same name.
                raise LibraryGone(self.path)
            self._send(BEGIN if outermost else SAVE)
            self._depth += 1
            try:
                try:
                    yield
                finally:
                    self._depth -= 1
                if self._halfway and not halfway:
                    raise RuntimeError("a write failed half-way and its failure was swallowed")
                if outermost:
                    self._finish()
                self._send(COMMIT if outermost else RELEASE)
            except BaseException:
                self._undo(outermost)
                self._halfway = halfway
                raise

    def before_commit(self, statements: tuple[str, ...]) -> None:
        """Run these at the end of the transaction that is open, once."""
        self._last = statements

    def _finish(self) -> None:
        statements, self._last = self._last, ()
        for sql in statements:
            self._send(sql)

    @contextmanager
    def together(self) -> Iterator[None]:
        """Statements that belong together: in the transaction that is open, or in one of their own.

        Cheaper than a save point, which makes the search index write out what it has gathered. If it
        fails after something was written, the transaction around it cannot be kept.
        """
        with self._lock:
            if not self._depth:
                with self.transaction():
                    yield
                return
            before = self._connection.total_changes
            try:
                yield
            except BaseException:
                self._halfway = self._halfway or self._connection.total_changes != before
                raise

    def _undo(self, outermost: bool) -> None:
        # SQLite has already rolled back after some failures (a full disk); then there is nothing to undo.
        if not self._connection.in_transaction:
            return
        if outermost:
            self._send(ROLLBACK)
        else:
            self._send(BACK)
            self._send(RELEASE)

    def _send(self, sql: str) -> None:
        with said_plainly(self.path):
            self._connection.execute(sql)

    def vacuum(self) -> None:
        """Rewrite the file without its empty pages."""
        if self.read_only:
            raise LibraryReadOnly(self.path)
        with self._lock, said_plainly(self.path):
            self._connection.execute(VACUUM)
        self.settle()

    def settle(self) -> None:
        """Take what stands in the log into the file itself."""
        with self._lock, said_plainly(self.path):
            self._connection.execute(CHECKPOINT)

    def give_back(self) -> None:
        """Free the pages that are kept from reading, up to 32 MB: the system has the file in memory, too."""
        with self._lock, said_plainly(self.path):
            if self._open:
                self._connection.execute(SHRINK)

    def write_anew(self) -> None:
        """Write all that is in the open file to its place, where nothing stands any more. This connection
        stays with the old one: close it.

        Raises:
            LibraryFull, LibraryReadOnly, LibraryUnreadable: as the disk answers.
        """
        from reader.store.migrate import back_up

        with self._lock, said_plainly(self.path):
            back_up(self._connection, self.path)
            for end in ("-wal", "-shm"):  # the old file's: all of it is in the copy
                self.path.with_name(self.path.name + end).unlink(missing_ok=True)

    def interrupt(self) -> None:
        """Stop whatever query is running; from any thread."""
        self._connection.interrupt()

    def close(self) -> None:
        """Close the connection; the writer tells SQLite first what it learnt for planning."""
        with self._lock, said_plainly(self.path):
            if self._open and not self.read_only:
                with suppress(sqlite3.Error):  # only advice to itself: a full disk must not keep it open
                    self._connection.execute(OPTIMIZE)
            self._open = False
            self._connection.close()


def _file_at(path: Path) -> tuple[int, int] | None:
    """What tells the file at a path from any other; None if there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


@contextmanager
def said_plainly(path: Path) -> Iterator[None]:
    """Turn what SQLite raises into the failures of `reader.errors`; bugs in our SQL stay bugs."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        _fail(path, error)


def _fail(path: Path, error: sqlite3.DatabaseError) -> NoReturn:
    known = _known(path, error)
    if known is None:
        raise error
    raise known from error


def _known(path: Path, error: sqlite3.DatabaseError) -> ReaderError | None:
    extended = getattr(error, "sqlite_errorcode", 0)
    code = extended & 0xFF
    if code == sqlite3.SQLITE_INTERRUPT:
        return Cancelled()
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return LibraryInUse(path)
    if code == sqlite3.SQLITE_FULL or extended in NO_ROOM:
        return LibraryFull(path)
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM):
        return LibraryReadOnly(path)
    if code == sqlite3.SQLITE_NOTADB:
        return LibraryUnreadable(path, "it is not a Variorum library")
    if code == sqlite3.SQLITE_CORRUPT:
        return LibraryDamaged(path, "it is damaged")
    if code in (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN):
        return LibraryUnreadable(path, "the disk or folder does not let it be read")
    return None
