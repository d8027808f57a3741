"""The library's file goes while it is open: nothing is written into the void, and what was open is kept."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from reader.app import open_services
from reader.errors import LibraryGone
from reader.store.library import Library
from tests.store.conftest import NOW, article, entry
from tests.unit.engine.engine_process import Engine

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be taken away")


def with_articles(path: Path, count: int = 40) -> None:
    with Library.create_or_open(path) as library:
        feed = library.feeds.add("https://a.test/", "A", at=NOW)
        for number in range(count):
            body = f"Body {number}. " + "Words. " * 50
            library.articles.put(feed.id, entry(f"g{number}", "Title", body), article("Title", body), NOW)


def read(path: Path) -> list[int]:
    with Library.open_read_only(path) as library:
        assert library.integrity_check() == []
        assert library.counts().articles == 40
        return sorted(row.id for row in library.articles.rows(limit=-1) if row.read)


@pytest.mark.parametrize("how", ["removed", "moved"])
def test_the_engine_writes_the_library_anew_and_ends_so_that_it_is_opened_there(
    tmp_path: Path, how: str
) -> None:
    path = tmp_path / "library.sqlite"
    with_articles(path)
    with Engine(path) as engine:
        engine.ready()
        engine.do("mark", articles=[1, 2], read=True)
        if how == "removed":
            path.unlink()
        else:
            path.rename(tmp_path / "elsewhere.sqlite")
        failed = engine.end_of(engine.send("mark", articles=[3], read=True))
        assert (failed["event"], failed["code"]) == ("failed", "library.gone")
        assert failed["hint"] == "It was written anew, with everything that was in it: try again."
        (notice,) = [event for event in engine.events if event["event"] == "notice"]
        assert notice["reopen"] and notice["sentence"] == f"{failed['sentence']} {failed['hint']}"
        assert engine.process.wait(100) == 0
    assert read(path) == [1, 2], "also what stood in the log only"
    with Engine(path) as engine:
        engine.ready()
        engine.do("mark", articles=[3], read=True)
    assert read(path) == [1, 2, 3]


def test_where_another_file_stands_nothing_is_overwritten(tmp_path: Path) -> None:
    path, other = tmp_path / "library.sqlite", tmp_path / "other.sqlite"
    with_articles(path)
    shutil.copyfile(path, other)
    with Engine(path) as engine:
        engine.ready()
        other.replace(path)
        before = path.read_bytes()
        for _ in range(2):
            failed = engine.end_of(engine.send("mark", articles=[3], read=True))
            assert failed["code"] == "library.gone" and "Put it back" in failed["hint"]
        notices = [event for event in engine.events if event["event"] == "notice"]
        assert len(notices) == 1 and not notices[0]["reopen"], "it is said once"
    assert path.read_bytes() == before


def test_a_folder_that_went_is_not_made_again(tmp_path: Path) -> None:
    """It may be a disk that was taken out, and comes back."""
    path = tmp_path / "disk" / "library.sqlite"
    path.parent.mkdir()
    with_articles(path)
    with Engine(path) as engine:
        engine.ready()
        path.parent.rename(tmp_path / "out")
        failed = engine.end_of(engine.send("mark", articles=[3], read=True))
        assert failed["code"] == "library.gone" and not path.parent.exists()
        (tmp_path / "out").rename(path.parent)
        engine.do("mark", articles=[3], read=True)
    assert read(path) == [3]


def test_a_command_writes_it_anew_too(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with_articles(path)
    with pytest.raises(LibraryGone) as caught, open_services(path, writer=True) as services:
        services.library.articles.set_read([5], True)
        path.unlink()
        services.library.articles.set_read([6], True)
    assert "written anew" in caught.value.hint
    assert read(path) == [5]
