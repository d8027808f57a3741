"""A disk without room: one sentence, nothing lost, and all is well when there is room again."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from reader.cli.main import run
from reader.errors import LibraryFull
from reader.pipeline.stages import PLACE
from reader.store.backups import backups_of
from reader.store.library import Library
from tests.loopback import Loopback, rss
from tests.robust import test_killed
from tests.store.conftest import NOW, Shelf

LIMITED = """
import resource, signal, sys
from reader.text.language import detect
detect("The model of languages is unpacked into a file of its own, before there is no room.")
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]), resource.RLIM_INFINITY))
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)  # the write fails with "file too large", as on a full disk
from reader.cli.main import main
main(sys.argv[2:])
"""


def limited(octets: int, *arguments: object) -> subprocess.CompletedProcess[str]:
    """`variorum` in a process whose files cannot grow beyond a size."""
    return subprocess.run(
        [sys.executable, "-c", LIMITED, str(octets), *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def with_room(library: Path, *arguments: str) -> int:
    """`variorum` in this process, with all the room that there is; its exit code."""
    return run(["--library", str(library), *arguments])


def test_a_write_that_finds_no_room_is_taken_back(shelf: Shelf) -> None:
    shelf.put("1", body="Here.")
    library = shelf.library
    library.articles.set_saved([1], True)
    (pages,) = library._db.one("PRAGMA page_count")
    library._db.one(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(LibraryFull, match="no room left") as caught, library.transaction():
        for number in range(2, 500):
            shelf.put(str(number), body="Words to store. " * 200)
    assert caught.value.retryable and "safe" in caught.value.hint
    assert library.articles.ids() == [1] and library.articles.rows()[0].saved
    library.articles.set_read([1], True)  # small things still go
    assert library.integrity_check() == []
    library._db.one("PRAGMA max_page_count = 100000")
    assert shelf.put("2", body="Words to store. " * 200).outcome == "new"


@pytest.mark.skipif(sys.platform == "win32", reason="there is no RLIMIT_FSIZE")
@pytest.mark.parametrize("room", [60_000, 300_000])
def test_a_refresh_on_a_full_disk_is_one_sentence_and_loses_nothing(tmp_path: Path, room: int) -> None:
    path = tmp_path / "library.sqlite"
    items = [(f"Title {n}", f"/{n}", "Words that take room. " * 50) for n in range(300)]
    with Loopback() as site:
        url = site.feed("/f.xml", rss(items[:10], title="The Courier"), etag='"1"')
        assert with_room(path, "add", url) == 0
        with Library.create_or_open(path) as library:
            library.articles.set_read([1, 2], True)
            library.tags.add([3], "Budget")
            before = library.counts()
        size = path.stat().st_size
        site.feed("/f.xml", rss(items, title="The Courier"), etag='"2"')
        refresh = ("refresh", "--no-full-text", "--no-group")
        done = limited(size + room, "--library", path, *refresh)
        assert done.returncode == 74, done.stderr
        assert done.stderr.splitlines()[-1].startswith("There is no room left on the disk for the library")
        assert "Traceback" not in done.stderr and done.stdout == ""
        with Library.create_or_open(path) as library:
            assert library.integrity_check() == []
            assert library.counts().articles >= before.articles
            assert [hit.row.id for hit in library.search.find("is:read")] == [2, 1]
            assert library.tags.all() == [("Budget", 1)]
        assert with_room(path, *refresh) == 0
        with Library.create_or_open(path) as library:
            assert library.counts().articles == 300
            assert library.integrity_check() == []


@pytest.mark.skipif(sys.platform == "win32", reason="there is no RLIMIT_FSIZE")
def test_on_a_full_disk_a_library_can_still_be_read(shelf: Shelf) -> None:
    shelf.put("1", body="A kittiwake sat on the buoy.")
    path = shelf.library.path
    shelf.library.close()
    done = limited(20_000, "--library", path, "find", "kittiwake")
    assert (done.returncode, done.stderr) == (0, "") and "kittiwake" in done.stdout
    done = limited(20_000, "--library", path, "tag", "Budget", "1")
    assert done.returncode == 74 and done.stderr.startswith("There is no room left on the disk"), done.stderr
    with Library.open_read_only(path) as library:
        assert not library.still and library.tags.all() == []


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="there is no RLIMIT_FSIZE")
def test_whatever_is_done_when_the_disk_is_full_the_next_refresh_completes_it(tmp_path: Path) -> None:
    """While feeds are asked, while pages are fetched, while stories are found."""
    stages = set()
    with Loopback() as site:
        before = tmp_path / "before.sqlite"
        for url in test_killed.serve(site, 0):
            assert with_room(before, "add", url) == 0
        test_killed.serve(site, 3)
        for room in (60_000, 300_000, 900_000):
            path = tmp_path / f"{room}.sqlite"
            shutil.copyfile(before, path)
            done = limited(path.stat().st_size + room, "--library", path, "refresh")
            lines = done.stderr.splitlines()
            # Behind it a library may still say what it dropped of a connection that was being made.
            told = [n for n, line in enumerate(lines) if line.startswith("There is no room left on the disk")]
            assert done.returncode == 74 and len(told) == 1, done.stderr
            progress = lines[: told[0]]
            assert "Traceback" not in done.stderr
            stages.add(progress[-1].partition(" ")[0] if progress else "Asking")
            with Library.create_or_open(path) as library:
                assert library.integrity_check() == []
            assert with_room(path, "refresh") == 0
            with Library.create_or_open(path) as library:
                events = test_killed.EVENTS + 3 * test_killed.NEW
                assert library.counts().articles == test_killed.FEEDS * events
                assert library.articles.pending("place", PLACE, 10) == []
                assert library.integrity_check() == []
    assert len(stages) > 1


@pytest.mark.skipif(sys.platform == "win32", reason="there is no RLIMIT_FSIZE")
def test_a_backup_without_room_leaves_nothing_half_made(shelf: Shelf) -> None:
    for number in range(40):
        shelf.put(str(number), body="Words to store. " * 200)
    path = shelf.library.path
    shelf.library.close()
    done = limited(200_000, "--library", path, "backups", "--now")
    assert done.returncode == 74, done.stderr
    assert done.stderr.startswith("There is no room left on the disk")
    assert backups_of(path) == []
    assert not any(path.with_name(path.name + ".backups").iterdir())
    with Library.create_or_open(path) as library:
        assert library.counts().articles == 40 and NOW.year == 2026
