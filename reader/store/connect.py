"""Opening the library file: is it ours, may we write, is it whole enough to begin with?"""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import LibraryDamaged, LibraryFull, LibraryInUse, LibraryReadOnly, LibraryUnreadable
from reader.store.database import NO_ROOM, Database, said_plainly
from reader.store.migrate import back_up, bring_near, migrate, newest_schema

if TYPE_CHECKING:
    from filelock import BaseFileLock

APPLICATION_ID = 0x5641524D  # "VARM", at offset 68 of the file
PAGE_SIZE = 8192
BUSY_MILLISECONDS = 5_000
Tell = Callable[[str], None]
_NO_PLACE = (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_FULL)
"""How SQLite tells that it cannot make the files in which readers and writers meet."""
_MAGIC = b"SQLite format 3\0"

READ_APPLICATION_ID = "PRAGMA application_id"
WRITE_APPLICATION_ID = f"PRAGMA application_id = {APPLICATION_ID}"
READ_SCHEMA = "PRAGMA user_version"
COUNT_TABLES = "SELECT count(*) FROM sqlite_master"
CACHE = "PRAGMA cache_size = -16000"
"""With twice as much, 400 articles come into a library of 100,000 in the same time."""
BEFORE_WRITING = (
    f"PRAGMA page_size = {PAGE_SIZE}",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = NORMAL",
    CACHE,
    "PRAGMA journal_size_limit = 67108864",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA analysis_limit = 400",  # what SQLite learns on closing must not take long
)
BEFORE_READING = ("PRAGMA query_only = ON", CACHE, "PRAGMA temp_store = MEMORY")
QUICK_CHECK = "PRAGMA quick_check(20)"
ALONE = "PRAGMA locking_mode = EXCLUSIVE"
ENFORCE_KEYS = "PRAGMA foreign_keys = ON"


def open_writer(path: Path, tell: Tell | None = None) -> tuple[Database, BaseFileLock]:
    """Make or open the library for writing; the lock is held until it is released or the process ends.

    `tell` is told in one sentence if it is large and has to be brought up to date first.

    Raises:
        LibraryInUse: another process, or another part of this one, is the writer.
        LibraryReadOnly: the folder or the file may not be written to.
        LibraryUnreadable: not a library, damaged, or made by a newer version; the file is untouched.
    """
    path = path.resolve()  # two names of one file are one library
    lock = lock_library(path)
    try:
        return _open_writer(path, tell), lock
    except BaseException:
        lock.release()
        raise


def open_reader(path: Path) -> Database:
    """Open the library for reading only, beside a writer or without one.

    Raises:
        LibraryUnreadable: as for the writer; also if there is no library, or one of an older version
            that no writer has brought up to date yet.
    """
    if not path.exists():
        raise LibraryUnreadable(
            path,
            "there is no such file",
            "Add an outlet with `variorum add`, start the window once, or name another library.",
        )
    look_at_file(path)
    with said_plainly(path):
        connection, still = _connect_read_only(path)
    try:
        with said_plainly(path):
            schema = _look_inside(path, connection)
            if schema < newest_schema():
                raise LibraryUnreadable(
                    path,
                    "it was made by an older version and has to be brought up to date first",
                    "Start Variorum once, or run `variorum refresh`.",
                )
            for pragma in BEFORE_READING:
                connection.execute(pragma)
    except BaseException:
        connection.close()
        raise
    return Database(connection, path, read_only=True, still=still)


def open_copy(path: Path) -> Database:
    """Open a backup, or what is left of a damaged library, for reading; nothing beside it is touched.

    Raises:
        LibraryUnreadable: it is no library, damaged at its very beginning, or of another schema.
    """
    with said_plainly(path):
        logged = path.with_name(path.name + "-wal").exists()
        connection = _connect(path, "ro" if logged else "ro&immutable=1")
    try:
        with said_plainly(path):
            schema = _look_inside(path, connection)
            for pragma in BEFORE_READING:
                connection.execute(pragma)
    except BaseException:
        connection.close()
        raise
    if schema != newest_schema():
        connection.close()
        raise LibraryUnreadable(path, "it was made by another version of Variorum")
    return Database(connection, path, read_only=True)


def bring_copy_near(path: Path) -> None:
    """Give a copy of a damaged library the shape of this version, as far as that goes.

    Raises:
        LibraryFull: there is no room for that.
        LibraryUnreadable: it cannot even be begun to read.
    """
    with said_plainly(path):
        connection = _connect(path, "rw")
        try:
            if _look_inside(path, connection) < newest_schema():
                bring_near(connection)
        finally:
            connection.close()


def problems_of_copy(path: Path) -> list[str]:
    """What is wrong with a backup, in SQLite's words; [] if it is a sound library of this or an older
    version. Reads the whole file.

    Raises:
        LibraryUnreadable: it is no library, or made by a newer version.
    """
    look_at_file(path)
    with said_plainly(path):
        connection = _connect(path, "ro&immutable=1")
        try:
            _look_inside(path, connection)
            found = [row[0] for row in connection.execute(QUICK_CHECK)]
        finally:
            connection.close()
    return [line for line in found if line != "ok"]


def copy_library(path: Path, target: Path) -> None:
    """Copy a library, as it stands, to `target`; the writer goes on meanwhile.

    Raises:
        LibraryReadOnly, LibraryFull: of `target`.
        LibraryUnreadable: of `path`.
    """
    with said_plainly(path):
        source, _ = _connect_read_only(path)
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            back_up(source, target)
        except OSError as error:
            raise LibraryReadOnly(target) from error
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_CANTOPEN:
                raise LibraryReadOnly(target) from error
            if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_FULL or error.sqlite_errorcode in NO_ROOM:
                raise LibraryFull(target) from error
            raise
        finally:
            source.close()


def look_at_file(path: Path) -> None:
    """Refuse what can be seen not to be a whole SQLite file, without opening it as one.

    Raises:
        LibraryUnreadable: it is a folder, cannot be read, or is something else.
        LibraryDamaged: its end is missing.
    """
    if path.is_dir():
        raise LibraryUnreadable(path, "it is a folder", "Name a file inside it.")
    try:
        with path.open("rb") as file:
            head = file.read(100)
        size = path.stat().st_size
    except OSError as error:
        reason = error.strerror or "it cannot be read"
        raise LibraryUnreadable(path, reason[0].lower() + reason[1:]) from error
    if size == 0:
        return
    if not head.startswith(_MAGIC) or len(head) < 100:
        raise LibraryUnreadable(path, "it is not a Variorum library")
    log = path.with_name(path.name + "-wal")
    if log.exists() and log.stat().st_size > 0:
        return  # pages may still stand in the log; the header's count is not the file's yet
    page = int.from_bytes(head[16:18], "big")
    pages = int.from_bytes(head[28:32], "big")
    counted = head[24:28] == head[92:96]  # the count is valid only if the two change counters agree
    if counted and size < pages * (65_536 if page == 1 else page):
        raise LibraryDamaged(path, "it is damaged (its end is missing)")


def _open_writer(path: Path, tell: Tell | None) -> Database:
    if path.exists():
        look_at_file(path)
        if path.stat().st_size:
            # Look before writing: even a change of journal mode would alter somebody else's file.
            with said_plainly(path):
                probe, _ = _connect_read_only(path)
                try:
                    _look_inside(path, probe)
                finally:
                    probe.close()
    with said_plainly(path):
        connection = _connect(path, "rwc")
    try:
        with said_plainly(path):
            for pragma in BEFORE_WRITING:
                connection.execute(pragma)
            migrate(connection, path, stamp=WRITE_APPLICATION_ID, tell=tell)
            connection.execute(ENFORCE_KEYS)
    except BaseException:
        connection.close()
        raise
    return Database(connection, path, read_only=False)


def _look_inside(path: Path, connection: sqlite3.Connection) -> int:
    """The schema's number.

    Raises:
        LibraryUnreadable: another program's database, or made by a newer version.
    """
    (owner,) = connection.execute(READ_APPLICATION_ID).fetchone()
    (tables,) = connection.execute(COUNT_TABLES).fetchone()
    if owner != APPLICATION_ID and (owner or tables):
        raise LibraryUnreadable(path, "it is not a Variorum library")
    (schema,) = connection.execute(READ_SCHEMA).fetchone()
    if schema > newest_schema():
        raise LibraryUnreadable(
            path, "it was made by a newer version of Variorum", "Update Variorum; the file was left as it is."
        )
    return int(schema)


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    return sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        timeout=BUSY_MILLISECONDS / 1000,
        isolation_level=None,  # transactions are ours: the module would begin and commit behind our back
        check_same_thread=False,  # Database has the lock
        cached_statements=256,
    )


def _connect_read_only(path: Path) -> tuple[sqlite3.Connection, bool]:
    """Beside a writer, after one, and also from a folder that cannot be written to, or on a full disk: then
    (True) as the file stands, without seeing what a writer does later."""
    connection = _connect(path, "ro")
    try:
        connection.execute(COUNT_TABLES).fetchone()
    except sqlite3.OperationalError as error:
        connection.close()
        log, index = (path.with_name(path.name + end) for end in ("-wal", "-shm"))
        code = error.sqlite_errorcode
        if code & 0xFF not in _NO_PLACE and code not in NO_ROOM:
            raise
        # Without a log there is nothing that could change underneath; SQLite wants to be told so.
        if not log.exists() or log.stat().st_size == 0:
            return _connect(path, "ro&immutable=1"), True
        # A log and no index of it: nobody writes. It is read into memory, as by one who has the file alone.
        if index.exists():
            raise
        connection = _connect(path, "ro" if sys.platform == "win32" else "ro&vfs=unix-none")
        connection.execute(ALONE)
        return connection, True
    except BaseException:
        connection.close()
        raise
    return connection, False


def lock_library(path: Path) -> BaseFileLock:
    """Keep every writer out until the lock is released or the process ends.

    Raises:
        LibraryInUse: another process, or another part of this one, is the writer.
        LibraryReadOnly: the folder may not be written to.
    """
    from filelock import FileLock, Timeout  # the window's process never writes: it need not load this

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lock = FileLock(path.with_name(path.name + ".lock"), timeout=0, thread_local=False)
        lock.acquire()
    except Timeout as error:
        raise LibraryInUse(path) from error
    except OSError as error:
        raise LibraryReadOnly(path) from error
    return lock
