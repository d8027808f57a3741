"""Killed while an older library is brought up to date, after any statement of it: nothing is lost, and the
next start does the rest."""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from reader.store.connect import BEFORE_WRITING, WRITE_APPLICATION_ID
from reader.store.library import Library
from reader.store.migrate import migrate, shipped, statements
from tests.store.test_migrations import OF_THE_FIRST

ROWS = 40
MORE = f"""
WITH RECURSIVE n (i) AS (SELECT 3 UNION ALL SELECT i + 1 FROM n WHERE i < {ROWS})
INSERT INTO articles (id, feed_id, guid, title, language, seen, at, complete, version_seen, entry_hash,
    text_hash, read, saved, story_id)
SELECT i, 1, 'g' || i, 'Title ' || i, 'en', i, i, 1, i, x'01', x'01', i % 2, i % 3 = 0, 5 FROM n;
INSERT INTO texts (article_id, title, text, html)
SELECT id, title, title || char(10) || char(10) || replace(hex(zeroblob(1500)), '00', 'the ferry '), 'Late'
FROM articles WHERE id > 2;
"""


def first_version(path: Path) -> None:
    """A library of the first version, with more in it than SQLite holds in memory below."""
    with closing(sqlite3.connect(path, isolation_level=None)) as old:
        for pragma in BEFORE_WRITING:
            old.execute(pragma)
        migrate(old, path, stamp=WRITE_APPLICATION_ID, steps=shipped()[:1])
        for statement in statements(OF_THE_FIRST + MORE):
            old.execute(statement)


def upgraded(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """What stands in the library once it is opened: everything of the reader's, and of the outlets."""
    with Library.create_or_open(path) as library:
        assert library.integrity_check() == []
        told = {
            table: library._db.all(f"SELECT * FROM {table} ORDER BY 1")
            for table in ("feeds", "articles", "texts", "stories", "stamps", "search_data")
        }
        told["found"] = [(hit.row.id,) for hit in library.search.find("kittiwake")]
    return told


class Witness:
    """Keeps a copy of all files as they stand at each statement: what a kill at that moment would leave, for
    what a process wrote is the system's."""

    def __init__(self, folder: Path, copies: Path) -> None:
        self._folder, self._copies = folder, copies
        self.statements, self._seen = 0, set[str]()
        self.states: list[Path] = []

    def __call__(self, _statement: str) -> None:
        self.statements += 1
        files = {each: each.read_bytes() for each in sorted(self._folder.iterdir()) if each.suffix != ".lock"}
        digest = hashlib.sha256()
        for each, data in files.items():
            if not each.name.endswith("-shm"):  # an index of the log, made anew from it
                digest.update(each.name.encode() + data)
        if digest.hexdigest() in self._seen:
            return
        self._seen.add(digest.hexdigest())
        state = self._copies / f"{self.statements:04d}"
        state.mkdir(parents=True)
        for each, data in files.items():
            (state / each.name).write_bytes(data)
        self.states.append(state)


@pytest.mark.timeout(300)
def test_a_library_killed_after_any_statement_of_an_upgrade_has_all_rows(tmp_path: Path) -> None:
    """On the way from the first schema every later one is passed, so each is killed in its next step."""
    folder = tmp_path / "here"
    folder.mkdir()
    path, whole = folder / "library.sqlite", tmp_path / "whole.sqlite"
    first_version(path)
    shutil.copyfile(path, whole)
    expected = upgraded(whole)
    assert len(expected["articles"]) == ROWS and expected["found"] == [(1,)]
    witness = Witness(folder, tmp_path / "killed")
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for pragma in (*BEFORE_WRITING, "PRAGMA cache_size = 4"):  # it writes in the middle of statements
            connection.execute(pragma)
        connection.set_trace_callback(witness)
        migrate(connection, path, stamp=WRITE_APPLICATION_ID)
        connection.set_trace_callback(None)
    assert witness.statements > 100 and len(witness.states) > len(shipped())
    schemas = set()
    for state in witness.states:
        with closing(sqlite3.connect(state / path.name)) as left:
            schemas.add(left.execute("PRAGMA user_version").fetchone()[0])
        assert upgraded(state / path.name) == expected, state.name
        copies = [each.name for each in state.glob("*.before-*") if each.suffix != ".partial"]
        assert all(name.endswith(tuple("0123456789")) for name in copies)
    assert schemas == set(range(1, len(shipped()))), "the last COMMIT is the last statement"


KILLED = """
import os, signal, sqlite3, sys
from pathlib import Path
from reader.store import connect
from reader.store.library import Library
left = int(sys.argv[2])
own = connect._connect
def watched(path, mode):
    made = own(path, mode)
    def count(_statement):
        global left
        left -= 1
        if left < 0:
            os.kill(os.getpid(), signal.SIGKILL)
    if mode == "rwc":
        made.set_trace_callback(count)
    return made
connect._connect = watched
Library.create_or_open(Path(sys.argv[1])).close()
print("whole")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
@pytest.mark.parametrize("new", [False, True], ids=["an older library", "a new one"])
def test_kill_9_in_an_upgrade_leaves_a_library(tmp_path: Path, new: bool) -> None:
    path, whole = tmp_path / "library.sqlite", tmp_path / "whole.sqlite"
    if not new:
        first_version(path)
        shutil.copyfile(path, whole)
    expected = upgraded(whole)
    killed = 0
    for left in (3, 17, 60, 100_000):
        done = subprocess.run(
            [sys.executable, "-c", KILLED, str(path), str(left)], capture_output=True, text=True, timeout=60
        )
        killed += done.returncode == -9
        assert done.returncode == -9 or (done.returncode, done.stdout) == (0, "whole\n"), done.stderr
    assert killed > 1
    assert upgraded(path) == expected
    assert not list(tmp_path.glob("*.partial"))
