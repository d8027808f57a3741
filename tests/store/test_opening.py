"""What may be opened, by whom, and that nothing else is harmed."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from reader.errors import LibraryGone, LibraryInUse, LibraryReadOnly, LibraryUnreadable
from reader.store.connect import APPLICATION_ID, PAGE_SIZE
from reader.store.library import Library
from tests.store.conftest import NOW, Shelf, article, entry

OPENERS = [Library.create_or_open, Library.open_read_only]


def refused(opener: object, path: Path) -> str:
    """The sentence with which it is refused; the file must be byte for byte as it was."""
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(LibraryUnreadable) as caught:
        opener(path)  # type: ignore[operator]
    if before is not None:
        assert path.read_bytes() == before
        assert not path.with_name(path.name + "-wal").exists()
    sentence = str(caught.value)
    assert sentence.endswith(".") and "\n" not in sentence
    assert caught.value.hint
    return sentence


@pytest.mark.parametrize("opener", OPENERS)
@pytest.mark.parametrize(
    "content",
    [b"Dear diary, this is no database.\n", bytes(range(256)) * 64, b"SQLite format 3\0" + b"\xff" * 20],
    ids=["text", "bytes", "header only"],
)
def test_something_else_is_refused_and_kept(opener: object, content: bytes, path: Path) -> None:
    path.write_bytes(content)
    assert "it is not a Variorum library" in refused(opener, path)


@pytest.mark.parametrize("opener", OPENERS)
def test_another_programs_database_is_refused_and_kept(opener: object, path: Path) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE recipes (name TEXT)")
        other.commit()
    assert "it is not a Variorum library" in refused(opener, path)


@pytest.mark.parametrize("opener", OPENERS)
def test_a_newer_library_is_refused_and_kept(opener: object, path: Path) -> None:
    Library.create_or_open(path).close()
    with closing(sqlite3.connect(path)) as later:
        later.execute("PRAGMA user_version = 999")
        later.execute("PRAGMA journal_mode = DELETE")
    assert "newer version" in refused(opener, path)


@pytest.mark.parametrize("opener", OPENERS)
def test_a_folder_is_refused(opener: object, tmp_path: Path) -> None:
    assert "it is a folder" in refused(opener, tmp_path)


@pytest.mark.parametrize("opener", OPENERS)
@pytest.mark.parametrize("share", [0.3, 0.5, 0.95])
def test_a_truncated_library_is_refused_and_kept(opener: object, share: float, path: Path) -> None:
    Library.create_or_open(path).close()
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * share)])
    assert "damaged" in refused(opener, path)


def test_damage_inside_is_one_sentence_when_it_is_met(shelf: Shelf, path: Path) -> None:
    for number in range(200):
        shelf.put(f"g{number}", body="word " * 400)
    shelf.library.close()
    data = bytearray(path.read_bytes())
    # The schema and the first pages of all tables stand before these.
    for page in range(90, len(data) // PAGE_SIZE):
        data[page * PAGE_SIZE : page * PAGE_SIZE + 64] = b"\xff" * 64
    path.write_bytes(data)
    with pytest.raises(LibraryUnreadable, match="damaged"), Library.open_read_only(path) as library:
        library.articles.rows()
        library.articles.get_many(range(200))
    with Library.create_or_open(path) as library:
        assert library.integrity_check() != []


def test_a_reader_needs_a_library(path: Path) -> None:
    with pytest.raises(LibraryUnreadable, match="no such file"):
        Library.open_read_only(path)
    assert not path.exists()


def test_a_reader_does_not_bring_an_older_library_up_to_date(path: Path) -> None:
    Library.create_or_open(path).close()
    with closing(sqlite3.connect(path)) as earlier:
        earlier.execute("PRAGMA user_version = 0")
    with pytest.raises(LibraryUnreadable, match="older version"):
        Library.open_read_only(path)


def test_an_empty_file_becomes_a_library(path: Path) -> None:
    path.touch()
    with Library.create_or_open(path) as library:
        assert library.counts().articles == 0


def test_the_file_is_as_it_was_designed(shelf: Shelf, path: Path) -> None:
    shelf.put()
    with closing(sqlite3.connect(path)) as seen:
        assert seen.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert seen.execute("PRAGMA page_size").fetchone() == (8192,)
        assert seen.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_the_writers_connection_is_as_it_was_designed(shelf: Shelf) -> None:
    database = shelf.library._db
    assert database.one("PRAGMA foreign_keys") == (1,)
    assert database.one("PRAGMA synchronous") == (1,)
    assert database.one("PRAGMA busy_timeout") == (5000,)


def test_there_is_one_writer_in_a_process(shelf: Shelf, path: Path) -> None:
    with pytest.raises(LibraryInUse):
        Library.create_or_open(path)
    shelf.put()  # the first one goes on
    shelf.library.close()
    Library.create_or_open(path).close()


SECOND_WRITER = """
import sys
from pathlib import Path
from reader.errors import ReaderError
from reader.store.library import Library
try:
    Library.create_or_open(Path(sys.argv[1]))
except ReaderError as error:
    print(type(error).__name__, str(error), error.hint)
"""


def test_there_is_one_writer_among_processes(shelf: Shelf, path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SECOND_WRITER, str(path)], capture_output=True, text=True, timeout=60
    )
    assert done.stdout.startswith("LibraryInUse The library ")
    assert done.stdout.count("\n") == 1 and done.stderr == ""


def test_a_reader_reads_beside_the_writer_and_sees_what_is_committed(shelf: Shelf, path: Path) -> None:
    with Library.open_read_only(path) as reader:
        with shelf.library.transaction():
            shelf.put()
            assert reader.articles.rows() == []
        assert len(reader.articles.rows()) == 1


def test_a_reader_cannot_write(shelf: Shelf, path: Path) -> None:
    shelf.put()
    with Library.open_read_only(path) as reader:
        assert reader._db.one("PRAGMA query_only") == (1,)
        with pytest.raises(LibraryReadOnly):
            reader.articles.put(shelf.courier.id, entry("g2"), article(), NOW)
        with pytest.raises(LibraryReadOnly), reader.transaction():
            pass
        with pytest.raises(LibraryReadOnly):
            reader._db.all("DELETE FROM articles RETURNING id")
        with pytest.raises(LibraryReadOnly):
            reader._db.all("PRAGMA user_version = 7")
    assert shelf.library.counts().articles == 1


def test_a_reader_can_open_after_the_writer_has_gone(shelf: Shelf, path: Path) -> None:
    shelf.put()
    shelf.library.close()
    assert not path.with_name(path.name + "-wal").exists()
    with Library.open_read_only(path) as reader:
        assert len(reader.articles.rows()) == 1


def test_what_is_closed_can_be_closed_again(path: Path) -> None:
    library = Library.create_or_open(path)
    library.close()
    library.close()


READ_AS_A_GUEST = """
import os, sys
from pathlib import Path
import filelock
from reader.errors import ReaderError
from reader.store.library import Library
from reader.store.migrate import shipped
shipped()
path = Path(sys.argv[1])
if os.geteuid() == 0:
    os.setgid(65534); os.setuid(65534)
with Library.open_read_only(path) as library:
    print(len(library.articles.rows()))
try:
    Library.create_or_open(path)
except ReaderError as error:
    print(type(error).__name__)
"""


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="this system has other permissions")
@pytest.mark.parametrize("beside", [[], ["-wal"], ["-wal", "-shm"]])
def test_a_folder_that_may_only_be_read_will_do_for_reading(
    shelf: Shelf, path: Path, beside: list[str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Also with a log beside it: a writer was killed, or was at work when the file was copied."""
    shelf.put()
    kept = {end: path.with_name(path.name + end).read_bytes() for end in ["", *beside]} if beside else {}
    shelf.library.close()
    path.with_name(path.name + ".lock").unlink(missing_ok=True)
    for end, content in kept.items():
        path.with_name(path.name + end).write_bytes(content)
    stood = {each.name: each.read_bytes() for each in path.parent.iterdir()}
    folder = tmp_path_factory.getbasetemp()
    while not (mode := folder.stat().st_mode) & stat.S_IXOTH:  # pytest lets nobody else in
        folder.chmod(mode | stat.S_IXOTH)
        folder = folder.parent
    path.parent.chmod(0o555)
    command = [sys.executable, "-c", READ_AS_A_GUEST, str(path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    path.parent.chmod(0o755)
    assert done.stdout.split() == ["1", "LibraryReadOnly"], done.stderr
    assert {each.name: each.read_bytes() for each in path.parent.iterdir()} == stood


def taken_away(path: Path, how: str) -> None:
    if how == "removed":
        path.unlink()
    elif how == "moved":
        path.rename(path.with_name("elsewhere.sqlite"))
    else:
        other = path.with_name("other.sqlite")
        shutil.copyfile(path, other)
        other.replace(path)


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be taken away")
@pytest.mark.parametrize("how", ["removed", "moved", "replaced"])
def test_nothing_is_written_to_a_library_that_was_taken_away(shelf: Shelf, path: Path, how: str) -> None:
    first = shelf.put("g1").article_id
    taken_away(path, how)
    with pytest.raises(LibraryGone, match="moved, removed or replaced while it was open") as caught:
        shelf.library.articles.set_read([first], True)
    assert "Put it back" in caught.value.hint
    with pytest.raises(LibraryGone), shelf.library.transaction():
        pass
    assert not shelf.library.articles.rows()[0].read, "it can still be read"
    if how == "moved":
        path.with_name("elsewhere.sqlite").rename(path)
        shelf.library.articles.set_read([first], True)
        shelf.library.close()
        with Library.open_read_only(path) as reader:
            assert reader.articles.rows()[0].read


def test_opening_loads_nothing_heavy(shelf: Shelf, path: Path) -> None:
    """The window's process opens for reading: numpy and the like would cost it its quick start."""
    code = (
        "import sys; from pathlib import Path; from reader.store.library import Library; "
        f"Library.open_read_only(Path({str(path)!r})).stories.rows(); "
        "print([name for name in ('numpy', 'filelock', 'httpx', 'asyncio') if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.strip() == "[]"


def test_two_names_of_one_file_are_one_library(shelf: Shelf, tmp_path: Path) -> None:
    other = tmp_path / "other name.sqlite"
    other.symlink_to(shelf.library.path)
    with pytest.raises(LibraryInUse):
        Library.create_or_open(other)


@pytest.mark.parametrize("name", ["with space", "100% #1?", "Ünïcödé 🙂", "a&b=c;d'e"])
def test_any_name_will_do(name: str, tmp_path: Path) -> None:
    path = tmp_path / name / f"{name}.sqlite"
    with Library.create_or_open(path) as library:
        library.feeds.add("https://a.test/", "A", at=NOW)
        with Library.open_read_only(path) as reader:
            assert len(reader.feeds.all()) == 1
    assert path.exists()
