"""The commands about backups, state, search and marks, as a person types them."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader import paths
from reader.cli.main import run
from reader.errors import LibraryInUse, LibraryReadOnly
from reader.paths import drafts
from reader.pipeline import move
from reader.store.library import Library
from tests.cli.conftest import Variorum
from tests.loopback import Loopback, rss

SAID = "“We knew in part,” said Ruth Calder, the chief engineer of the old bridge."


@pytest.fixture
def filled(variorum: Variorum, site: Loopback) -> Variorum:
    items = [
        ("The bridge", "/1", SAID),
        ("Weather", "/2", "It rained."),
        ("Budget", "/3", "Councillors met."),
    ]
    variorum.ok("add", site.feed("/f.xml", rss(items, title="The Courier")))
    return variorum


def ids(done: str) -> list[int]:
    return [article["id"] for article in json.loads(done)["articles"]]


def test_finding_tagging_and_noting(filled: Variorum) -> None:
    (bridge,) = ids(filled.ok("find", "bridge", "outlet:courier", "--format", "json").out)
    assert "are not read yet" in filled("find", 'quote:"in part"').err
    assert "Read the quotations of 3 articles." in filled.ok("tidy").err
    found = filled.ok("find", 'quote:"in part"', "speaker:calder")
    assert "Ruth Calder: We knew in part" in found.out and found.err == ""
    assert filled.ok("tag", "For class", bridge).out == "Tagged 1 article.\n"
    assert filled.ok("tags").out.split() == ["1", "For", "class"]
    assert "#For class" in filled.ok("find", "is:tagged").out
    assert filled.ok("note", bridge, "Ask about this.").out == "Kept.\n"
    assert filled.ok("note", bridge).out == "Ask about this.\n"
    assert filled.ok("note", bridge, "").out == "Removed.\n"
    assert filled.ok("tag", "for CLASS", bridge, "--off").out == "Took the tag off 1 article.\n"
    assert filled.ok("tags").out == "No tags yet.\n"
    assert filled.ok("find", "nothing-like-this").out == "Nothing found.\n"
    assert filled("note", 999).code == 66


def test_keeping_searches_and_muting_words(filled: Variorum) -> None:
    assert filled.ok("searches").out == "No saved searches yet.\n"
    assert filled.ok("searches", "save", "Bridges", "bridge", "OR", "pier").out == "Kept.\n"
    muted = filled.ok("searches", "save", "Weather", "weather", "--mark-read")
    assert muted.out == "Kept. Marked 1 article as read.\n"
    assert len(ids(filled.ok("articles", "--unread", "--format", "json").out)) == 2
    assert filled.ok("searches").out.splitlines() == [
        "Bridges: bridge OR pier (1 unread)", "Weather: weather (marks as read)",
    ]  # fmt: skip
    sorting = ("searches", "save", "Bridges", "title:bridge", "--save", "--tag", "For class", "--tell")
    assert filled.ok(*sorting).out == "Kept.\n"
    told = filled.ok("searches").out.splitlines()[0]
    assert told == "Bridges: title:bridge (saves, tags “For class”, tells, 1 unread)"
    told = json.loads(filled.ok("searches", "list", "--format", "json").out)
    assert [each["saves"] for each in told["searches"]] == [True, False]
    assert [each["marks_read"] for each in told["searches"]] == [False, True]
    assert [each["unread"] for each in told["searches"]] == [1, 0]
    assert filled.ok("searches", "remove", "WEATHER").out == "Removed.\n"
    assert filled("searches", "remove", "Weather").code == 66
    assert filled("searches", "save", "Wrong", "(a").code == 65


def test_articles_of_a_feed_are_kept_as_long_as_is_said(filled: Variorum) -> None:
    feed = json.loads(filled.ok("feeds", "--format", "json").out)["feeds"][0]
    assert filled.ok("keep", feed["id"]).out == f"{feed['title']}: as for all\n"
    assert filled.ok("keep", feed["id"], "--days", 30).out == f"{feed['title']}: 30 days\n"
    assert filled.ok("keep", feed["id"], "--for-ever").out == f"{feed['title']}: for ever\n"
    assert filled.ok("keep", feed["id"], "--as-for-all").out == f"{feed['title']}: as for all\n"
    assert filled("keep", feed["id"], "--days", 1, "--for-ever").code == 2
    assert filled("keep", 99, "--days", 1).code == 66


def test_saved_articles_go_out_and_come_in(filled: Variorum, tmp_path: Path) -> None:
    assert json.loads(filled.ok("saved", "export").out)["items"] == []
    file = tmp_path / "starred.json"
    old = {
        "title": "An old pier", "canonical": [{"href": "https://radio.example/1"}],
        "origin": {"streamId": "feed/https://radio.example/rss", "title": "Radio"},
    }  # fmt: skip
    file.write_text(json.dumps({"items": [old]}))
    done = filled.ok("saved", "import", file)
    assert done.out == "Saved 1 article and 0 that were here, added 1 feed.\n"
    filled.ok("saved", "export", tmp_path / "out.json")
    (item,) = json.loads((tmp_path / "out.json").read_text())["items"]
    assert item["origin"]["feedUrl"] == "https://radio.example/rss"
    assert filled("saved", "import", tmp_path / "nothing.json").code == 66


def test_a_wrong_search_says_where(filled: Variorum) -> None:
    done = filled("find", "bridge (weather")
    assert (done.code, done.out) == (65, "")
    assert done.err.startswith("The search is wrong at character 8: this “(” is never closed.")


def test_backups_and_restoring(filled: Variorum) -> None:
    assert filled.ok("backups").out == "No backups yet.\n"
    filled.ok("backups", "--now")
    (backup,) = json.loads(filled.ok("backups", "--format", "json").out)["backups"]
    filled.ok("tag", "late", 1)
    assert filled("restore").code == 2  # nobody there to ask
    done = filled.ok("restore", Path(backup["path"]).name, "--yes")
    assert "The library as it was is kept as library.sqlite.before-restore-" in done.out
    assert filled.ok("tags").out == "No tags yet.\n"
    assert len(ids(filled.ok("articles", "--format", "json").out)) == 3
    assert filled.ok("library", "check").out == "It is sound.\n"


def test_damage_is_mended_by_the_next_command_and_said(filled: Variorum) -> None:
    filled.ok("backups", "--now")
    filled.ok("tag", "late", 1)
    whole = filled.library.read_bytes()
    filled.library.write_bytes(whole[: len(whole) - 5_000])
    assert filled("stories").code == 65  # a reader alone mends nothing
    done = filled.ok("tag", "later", 2)
    assert "was damaged: it was restored from the backup of" in done.err
    assert filled.ok("tags").out.split() == ["1", "late", "1", "later"]


def test_tidying_says_first_what_it_would_do(filled: Variorum) -> None:
    done = filled.ok("tidy", "--dry-run", "--days", 0)
    assert done.out.startswith("0 articles for their age (they are kept for ever)")
    found = filled.ok("tidy", "--dry-run", "--format", "json").json
    assert (found["days"], found["articles"], found["applied"]) == (365, 0, False)
    assert "The file has" in filled.ok("tidy", "--shrink").err


def test_state_goes_to_another_library(filled: Variorum, tmp_path: Path) -> None:
    filled.ok("tag", "For class", 1)
    file = tmp_path / "state.json"
    filled.ok("state", "export", file)
    other = Variorum(tmp_path / "other.sqlite", filled._capture)
    assert other.ok("state", "import", file).out == (
        "Added 1 feed, marks of 0 articles (1 more wait for their articles), 0 saved searches.\n"
    )
    other.ok("refresh", "--no-full-text", "--no-group")
    assert "#For class" in other.ok("find", "is:tagged").out
    file.write_text("{")
    assert other("state", "import", file).code == 65
    assert other("state", "import", tmp_path / "none").code == 66


def test_moving_the_library(filled: Variorum, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    filled.ok("backups", "--now")
    target = tmp_path / "new" / "news.sqlite"
    drafts(filled.library).write_text("{}", "utf-8")
    done = filled.ok("library", "move", target)
    assert drafts(target).exists() and not drafts(filled.library).exists()
    assert f"Start Variorum with `--library {target}`" in done.out
    assert not filled.library.exists() and not list(tmp_path.glob("*.backups"))
    moved = Variorum(target, filled._capture)
    assert len(ids(moved.ok("articles", "--format", "json").out)) == 3
    assert len(json.loads(moved.ok("backups", "--format", "json").out)["backups"]) == 1
    assert moved("library", "move", target).code == 65  # there is a file already


def test_nobody_writes_while_a_library_moves(
    filled: Variorum, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A writer that comes at any moment of it is turned away, or finds the library where it is now."""
    tried = []

    def meanwhile(work: Callable[..., object]) -> Callable[..., object]:
        def done(*given: object) -> object:
            for before in (True, False):
                result = None if before else work(*given)
                with pytest.raises(LibraryInUse):
                    Library.create_or_open(filled.library)
                tried.append(work.__name__)
            return result

        return done

    monkeypatch.setattr(Library, "backup_to", meanwhile(Library.backup_to))
    monkeypatch.setattr(move, "set_aside", meanwhile(move.set_aside))
    filled.ok("library", "move", tmp_path / "elsewhere.sqlite")
    assert tried == ["backup_to"] * 2 + ["set_aside"] * 2
    assert [path.name for path in filled.library.parent.glob("library.sqlite*")] == ["library.sqlite.lock"]


def test_a_library_that_cannot_be_renamed_keeps_its_log(
    filled: Variorum, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = filled.library.with_name(filled.library.name + "-wal")
    log.write_bytes(b"the log")
    rename = Path.rename

    def refused(path: Path, target: Path) -> Path:
        if path == filled.library:
            raise PermissionError(path)
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", refused)
    with pytest.raises(LibraryReadOnly):
        move.set_aside(filled.library, "moved", datetime.now(UTC))
    assert log.read_bytes() == b"the log" and filled.library.exists()


def test_a_moved_usual_library_is_found_again(
    filled: Variorum, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(paths.LIBRARY_VARIABLE)
    assert run(["tidy"]) == 0
    usual = paths.library()
    target = tmp_path / "elsewhere"
    target.mkdir()
    assert run(["library", "move", str(target), "--keep"]) == 0
    assert paths.library() == target / usual.name
    assert not usual.exists() and len(list(usual.parent.glob("library.sqlite.moved-*"))) == 1
    assert run(["feeds"]) == 0
    assert os.environ.get(paths.LIBRARY_VARIABLE) is None
