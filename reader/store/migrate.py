"""Numbered migrations: each is all or nothing, on a file that was copied before."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from pathlib import Path

from reader.errors import LibraryUnreadable
from reader.store.indexed import runs_of
from reader.store.search_terms import split_letters

READ_SCHEMA = "PRAGMA user_version"
CHECK_KEYS = "PRAGMA foreign_key_check"
KEYS_OFF = "PRAGMA foreign_keys = OFF"
BEGIN = "BEGIN EXCLUSIVE"
COMMIT = "COMMIT"
ROLLBACK = "ROLLBACK"
# For a copy that is thrown away if anything goes wrong, and is flushed to the disk at its end.
UNSAFE_BUT_QUICK = ("PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF")
NEARLY = "PRAGMA synchronous = OFF"
REBUILD = "'rebuild'"
_LARGE = 50_000_000
"""Bytes of a library from which bringing it up to date takes longer than a few seconds."""


@dataclass(frozen=True, slots=True)
class Migration:
    """One step from schema `number - 1` to `number`."""

    number: int
    name: str
    sql: str


@cache
def shipped() -> tuple[Migration, ...]:
    """The migrations in migrations/, in order; their numbers run from 1 without a gap."""
    folder = resources.files("reader.store") / "migrations"
    files = sorted(
        (entry for entry in folder.iterdir() if entry.name.endswith(".sql")), key=lambda file: file.name
    )
    steps = tuple(
        Migration(int(file.name[:4]), file.name.removesuffix(".sql"), file.read_text("utf-8"))
        for file in files
    )
    if [step.number for step in steps] != list(range(1, len(steps) + 1)):
        raise RuntimeError("migrations are not numbered 0001, 0002, ...")
    return steps


def newest_schema() -> int:
    return shipped()[-1].number


def migrate(
    connection: sqlite3.Connection,
    path: Path,
    *,
    stamp: str,
    steps: Sequence[Migration] | None = None,
    tell: Callable[[str], None] | None = None,
) -> int:
    """Bring the library up to date; returns its schema number.

    An existing library is copied first, to "NAME.before-0002" beside it. `stamp` is the statement that
    marks the file as ours; `tell` is told in one sentence if it may take a while. Foreign keys are off on
    return.

    Raises:
        LibraryUnreadable: a step failed, or left rows that point to nothing; it was taken back, earlier
            steps stand.
        sqlite3.Error: the file or the disk failed.
    """
    (schema,) = connection.execute(READ_SCHEMA).fetchone()
    due = [step for step in (shipped() if steps is None else steps) if step.number > schema]
    _prepare(connection)
    if due and schema > 0:
        if tell is not None and path.stat().st_size > _LARGE:
            tell(
                "The library is brought up to date for this version of Variorum: that takes a minute or two, "
                "and begins anew if you quit meanwhile."
            )
        back_up(connection, path.with_name(f"{path.name}.before-{due[0].number:04d}"))
    for step in due:
        _apply(connection, path, step, stamp)
        schema = step.number
    return int(schema)


def bring_near(connection: sqlite3.Connection) -> None:
    """Give what is left of an older library the shape of this version as far as it goes, to be read and
    thrown away: a statement that meets the damage is left out. No step moves the rows of a table, so what
    stands in them is where it was; the search index is not made anew."""
    (schema,) = connection.execute(READ_SCHEMA).fetchone()
    _prepare(connection)
    connection.execute(NEARLY)
    for step in shipped()[schema:]:
        for statement in statements(step.sql):
            if REBUILD not in statement:
                try:
                    connection.execute(statement)
                except sqlite3.DatabaseError as error:
                    if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR):
                        raise
        connection.execute(f"PRAGMA user_version = {step.number}")


def _prepare(connection: sqlite3.Connection) -> None:
    connection.execute(KEYS_OFF)  # a rebuilt table must not take its children with it
    connection.create_function("search_letters", 1, split_letters, deterministic=True)
    connection.create_function("search_runs", 2, runs_of, deterministic=True)


def _apply(connection: sqlite3.Connection, path: Path, step: Migration, stamp: str) -> None:
    connection.execute(BEGIN)
    try:
        for statement in statements(step.sql):
            try:
                connection.execute(statement)
            except (sqlite3.OperationalError, sqlite3.IntegrityError) as error:
                if error.sqlite_errorcode & 0xFF not in (sqlite3.SQLITE_ERROR, sqlite3.SQLITE_CONSTRAINT):
                    raise
                raise LibraryUnreadable(path, f"step {step.name} of bringing it up to date failed") from error
        if connection.execute(CHECK_KEYS).fetchone() is not None:
            raise LibraryUnreadable(path, f"step {step.name} would leave rows that point to nothing")
        connection.execute(stamp)
        connection.execute(f"PRAGMA user_version = {step.number}")
        connection.execute(COMMIT)
    except BaseException:
        if connection.in_transaction:
            connection.execute(ROLLBACK)
        raise


def statements(script: str) -> list[str]:
    """The statements of a script, one by one.

    sqlite3's own `executescript` commits before it begins, which would break all or nothing. A statement
    must end at the end of a line.
    """
    found, begun = [], ""
    for line in script.splitlines(keepends=True):
        begun += line
        if sqlite3.complete_statement(begun):
            found.append(begun.strip())
            begun = ""
    if any(line.strip() and not line.strip().startswith("--") for line in begun.splitlines()):
        raise ValueError("the script ends in the middle of a statement")
    return found


def back_up(connection: sqlite3.Connection, target: Path) -> None:
    """Copy an open database to `target`; the name appears only when the copy is whole."""
    partial = target.with_name(target.name + ".partial")
    partial.unlink(missing_ok=True)
    copy = sqlite3.connect(partial, isolation_level=None)
    try:
        for pragma in UNSAFE_BUT_QUICK:
            copy.execute(pragma)
        connection.backup(copy)
        copy.close()
        with partial.open("rb+") as file:
            os.fsync(file.fileno())
    except BaseException:
        copy.close()
        partial.unlink(missing_ok=True)
        raise
    partial.replace(target)
