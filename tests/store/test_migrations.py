"""Migrations are all or nothing, on a file that was copied before."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from reader.errors import LibraryUnreadable
from reader.store.connect import WRITE_APPLICATION_ID
from reader.store.library import Library
from reader.store.migrate import Migration, back_up, migrate, shipped, statements
from tests.store.conftest import NOW

STAMP = "PRAGMA application_id = 5"
FIRST = Migration(
    1,
    "0001_first",
    "CREATE TABLE shelf (id INTEGER PRIMARY KEY);\n"
    "CREATE TABLE book (id INTEGER PRIMARY KEY,\n"
    "    shelf INTEGER NOT NULL REFERENCES shelf (id) ON DELETE CASCADE);\n"
    "INSERT INTO shelf VALUES (1);\nINSERT INTO book VALUES (10, 1);\n",
)
SECOND = Migration(
    2, "0002_second", "ALTER TABLE book ADD COLUMN title TEXT;\nUPDATE book SET title = 'x';\n"
)


@pytest.fixture
def connection(path: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(path, isolation_level=None)) as opened:
        opened.execute("PRAGMA journal_mode = WAL")
        yield opened


def schema(connection: sqlite3.Connection) -> tuple[int, list[str]]:
    tables = connection.execute("SELECT sql FROM sqlite_master ORDER BY name").fetchall()
    return connection.execute("PRAGMA user_version").fetchone()[0], [table[0] for table in tables]


def test_a_new_file_gets_every_step(connection: sqlite3.Connection, path: Path) -> None:
    assert migrate(connection, path, stamp=STAMP, steps=[FIRST, SECOND]) == 2
    assert connection.execute("SELECT title FROM book").fetchall() == [("x",)]
    assert connection.execute("PRAGMA application_id").fetchone() == (5,)
    assert list(path.parent.glob("*.before-*")) == []  # there was nothing to lose


def test_a_step_and_its_number_are_one_transaction(connection: sqlite3.Connection, path: Path) -> None:
    """Killed at any moment, the file is at one schema or the next, never between."""
    said: list[str] = []
    connection.set_trace_callback(said.append)
    migrate(connection, path, stamp=STAMP, steps=[FIRST, SECOND])
    changes = [text for text in said if not text.startswith(("PRAGMA foreign_key", "PRAGMA user_version;"))]
    groups = " ".join(changes).split("BEGIN EXCLUSIVE")[1:]
    assert len(groups) == 2
    for number, group in enumerate(groups, 1):
        assert (
            group.rstrip().endswith(f"PRAGMA user_version = {number} COMMIT") and group.count("COMMIT") == 1
        )


def test_an_existing_file_is_copied_first(connection: sqlite3.Connection, path: Path) -> None:
    migrate(connection, path, stamp=STAMP, steps=[FIRST])
    before = schema(connection)
    assert migrate(connection, path, stamp=STAMP, steps=[FIRST, SECOND]) == 2
    copy = path.with_name(path.name + ".before-0002")
    with closing(sqlite3.connect(copy)) as kept:
        assert schema(kept) == before
        assert kept.execute("SELECT * FROM book").fetchall() == [(10, 1)]


def test_nothing_is_done_or_copied_twice(connection: sqlite3.Connection, path: Path) -> None:
    for _ in range(2):
        migrate(connection, path, stamp=STAMP, steps=[FIRST, SECOND])
    assert list(path.parent.glob("*.before-*")) == []


@pytest.mark.parametrize("failing", range(4))
def test_a_step_that_fails_leaves_nothing_behind(
    failing: int, connection: sqlite3.Connection, path: Path
) -> None:
    lines = [
        "CREATE TABLE extra (id);", "ALTER TABLE book ADD COLUMN title TEXT;", "DELETE FROM book;",
        "CREATE INDEX book_shelf ON book (shelf);",
    ]  # fmt: skip
    lines.insert(failing + 1, "INSERT INTO no_such_table VALUES (1);")
    migrate(connection, path, stamp=STAMP, steps=[FIRST])
    before = schema(connection)
    with pytest.raises(LibraryUnreadable, match="step 0002_bad") as caught:
        migrate(connection, path, stamp=STAMP, steps=[FIRST, Migration(2, "0002_bad", "\n".join(lines))])
    assert "no_such_table" in str(caught.value.__cause__)
    assert schema(connection) == before
    assert connection.execute("SELECT * FROM book").fetchall() == [(10, 1)]
    assert not connection.in_transaction


def test_earlier_steps_stand_when_a_later_one_fails(connection: sqlite3.Connection, path: Path) -> None:
    bad = Migration(3, "0003_bad", "SELECT broken;")
    with pytest.raises(LibraryUnreadable):
        migrate(connection, path, stamp=STAMP, steps=[FIRST, SECOND, bad])
    assert schema(connection)[0] == 2


def test_a_step_that_orphans_rows_is_taken_back(connection: sqlite3.Connection, path: Path) -> None:
    migrate(connection, path, stamp=STAMP, steps=[FIRST])
    orphaning = Migration(2, "0002_orphans", "DELETE FROM shelf;")
    with pytest.raises(LibraryUnreadable, match="point to nothing"):
        migrate(connection, path, stamp=STAMP, steps=[FIRST, orphaning])
    assert connection.execute("SELECT count(*) FROM shelf").fetchone() == (1,)
    assert schema(connection)[0] == 1


def test_a_table_can_be_rebuilt_without_taking_its_children_along(
    connection: sqlite3.Connection, path: Path
) -> None:
    migrate(connection, path, stamp=STAMP, steps=[FIRST])
    connection.execute("PRAGMA foreign_keys = ON")
    rebuilt = (
        "CREATE TABLE shelf_2 (id INTEGER PRIMARY KEY, name TEXT);\n"
        "INSERT INTO shelf_2 (id) SELECT id FROM shelf;\n"
        "DROP TABLE shelf;\nALTER TABLE shelf_2 RENAME TO shelf;\n"
    )
    migrate(connection, path, stamp=STAMP, steps=[FIRST, Migration(2, "0002_rebuilt", rebuilt)])
    assert connection.execute("SELECT * FROM book").fetchall() == [(10, 1)]


def test_a_backup_that_cannot_be_made_stops_the_migration(connection: sqlite3.Connection, path: Path) -> None:
    migrate(connection, path, stamp=STAMP, steps=[FIRST])
    path.with_name(path.name + ".before-0002.partial").mkdir()
    with pytest.raises((sqlite3.Error, OSError)):
        migrate(connection, path, stamp=STAMP, steps=[FIRST, SECOND])
    assert schema(connection)[0] == 1


def test_triggers_are_one_statement() -> None:
    script = "CREATE TRIGGER t AFTER INSERT ON a BEGIN\n  DELETE FROM b;\nEND;\nSELECT 1;\n-- end\n"
    assert [text.split()[0] for text in statements(script)] == ["CREATE", "SELECT"]
    with pytest.raises(ValueError, match="middle of a statement"):
        statements("SELECT 1;\nSELECT 2")


# What a reader had in the first version: two articles of a story, one of them read and saved.
OF_THE_FIRST = """
INSERT INTO feeds (id, url, title, outlet, added) VALUES (1, 'https://a.test/', 'A', 'A', 0);
INSERT INTO stories (id, title, first, latest) VALUES (5, 'Ferry late', 0, 0);
INSERT INTO articles (id, feed_id, guid, title, language, seen, at, complete, version_seen, entry_hash,
    text_hash, read, saved, story_id) VALUES
    (1, 1, 'g1', 'Ferry late', 'en', 0, 1000000, 1, 0, x'01', x'01', 1, 1, 5),
    (2, 1, 'g2', 'Ferry late again', 'en', 0, 2000000, 1, 0, x'02', x'02', 0, 0, 5);
INSERT INTO texts (article_id, title, text, html) VALUES
    (1, 'Ferry late', 'Ferry late

A kittiwake sat on the buoy.', '<p>A kittiwake sat on the buoy.</p>'),
    (2, 'Ferry late again', 'Ferry late again

桥又关了。', '<p>桥又关了。</p>');
"""


@pytest.mark.parametrize("schema_before", range(1, len(shipped())))
def test_a_library_of_every_earlier_version_is_brought_up_to_date(schema_before: int, path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as old:
        migrate(old, path, stamp=WRITE_APPLICATION_ID, steps=shipped()[:1])
        for statement in statements(OF_THE_FIRST):
            old.execute(statement)
        migrate(old, path, stamp=WRITE_APPLICATION_ID, steps=shipped()[:schema_before])
    with pytest.raises(LibraryUnreadable, match="older version"):
        Library.open_read_only(path)
    with Library.create_or_open(path) as library:
        assert library.integrity_check() == []
        assert [(feed.title, feed.unread) for feed in library.feeds.all()] == [("A", 1)]
        rows = library.articles.rows()
        assert [(row.id, row.read, row.saved, row.story_id) for row in rows] == [
            (2, False, False, 5),
            (1, True, True, 5),
        ]
        library.articles.set_saved([2], True)
        assert library._db.all("SELECT id, saved FROM stories") == [(5, 1)], "the counters still follow"
        assert library.articles.get(1).text.endswith("A kittiwake sat on the buoy.")
        for typed, found in (("kittiwake", 1), ("ki*", 1), ("桥又", 2)):
            assert [hit.row.id for hit in library.search.find(typed)] == [found]
    assert path.with_name(f"{path.name}.before-{schema_before + 1:04d}").exists()


def test_the_shipped_steps_are_the_librarys_schema(path: Path) -> None:
    with Library.create_or_open(path) as library:
        assert library._db.one("PRAGMA user_version") == (shipped()[-1].number,)
        assert library.integrity_check() == []


def test_a_backup_is_whole_or_absent(path: Path, tmp_path: Path) -> None:
    target = tmp_path / "copy.sqlite"
    with Library.create_or_open(path) as library:
        library.feeds.add("https://a.test/", "A", at=NOW)
        library.backup_to(target)
    with Library.open_read_only(target) as copy:
        assert [feed.title for feed in copy.feeds.all()] == ["A"]
        assert copy.integrity_check() == []
    assert not target.with_name(target.name + ".partial").exists()
    with closing(sqlite3.connect(target)) as source, pytest.raises((sqlite3.Error, OSError)):
        back_up(source, tmp_path / "no such folder" / "copy.sqlite")


def test_a_library_from_before_quotations_has_them_found(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as older:
        migrate(older, path, stamp=WRITE_APPLICATION_ID, steps=shipped()[:3])
        older.execute("INSERT INTO feeds (url, title, outlet, added) VALUES ('u', 't', 'o', 1)")
        older.execute(
            "INSERT INTO articles (feed_id, guid, title, language, seen, at, complete, version_seen, "
            "entry_hash, text_hash) VALUES (1, 'g', 'T', 'en', 1, 1, 1, 1, x'00', x'00')"
        )
        older.execute("INSERT INTO texts VALUES (1, 'T', 'T\n\nBody of it.', '')")
    with Library.create_or_open(path) as library:
        assert library.articles.pending("quotes", 1, 9) == [1] and library.quotes.unread() == 1
        assert [hit.row.id for hit in library.search.find("body outlet:o is:unread")] == [1]
        assert library.integrity_check() == []
