"""A damaged library comes back with what the reader did; what was lost is said; the file is kept."""

from __future__ import annotations

import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest

from reader.app import open_services
from reader.errors import BadInput, LibraryInUse, LibraryUnreadable, NothingFound
from reader.pipeline.backup import back_up
from reader.pipeline.recover import restore, suspect
from reader.pipeline.services import Services
from reader.store.backups import backups_of, set_aside
from reader.store.library import Library
from tests.robust.test_full_disk import limited
from tests.store.conftest import article, entry
from tests.unit.pipeline.conftest import FakeClock
from tests.unit.pipeline.test_backup import some_news

PAGE = 8192


def since_the_backup(services: Services, clock: FakeClock) -> None:
    """A backup of 60 articles; afterwards marks, a tag, a note, a feed and 40 articles."""
    library = services.library
    some_news(services, 60)
    back_up(services)
    clock.move(hours=2)
    library.articles.set_read(range(1, 31), True)
    library.articles.set_saved([7], True)
    library.tags.add([8], "Budget")
    library.notes.put(9, "Ask about this.", clock.now())
    library.searches.put("Mine", "outlet:courier", clock.now())
    later = library.feeds.add("https://gazette.test/feed", "The Gazette", at=clock.now(), folder="Local")
    for number in range(40):
        body = f"Body {number}. " + "Words. " * 300
        library.articles.put(later.id, entry(f"new{number}", "New", body), article("New", body), clock.now())
    library.articles.set_saved([100], True)
    library.close()


def overwrite(path: Path, pages: range) -> None:
    data = bytearray(path.read_bytes())
    for page in pages:
        data[page * PAGE : (page + 1) * PAGE] = b"\xa5" * PAGE
    path.write_bytes(data)


def reopened(path: Path, clock: FakeClock) -> tuple[list[str], dict[str, object]]:
    said: list[str] = []
    with open_services(path, writer=True, clock=clock, tell=said.append) as services:
        library = services.library
        assert library.integrity_check() == []
        found = {
            "articles": library.counts().articles,
            "read": len(library.search.find("is:read", 200)),
            "saved": sorted(library.articles.rows_of(range(1, 200)), key=lambda row: row.id),
            "tag": library.tags.all(),
            "notes": [note.text for note in library.notes.all()],
            "feeds": [(feed.title, feed.folder) for feed in library.feeds.all()],
            "searches": [each.name for each in library.searches.all()],
        }
        found["saved"] = [row.id for row in found["saved"] if row.saved]  # type: ignore[attr-defined]
    return said, found


WHOLE = {
    "articles": 100, "read": 30, "tag": [("Budget", 1)], "notes": ["Ask about this."], "searches": ["Mine"],
    "feeds": [("The Courier", ""), ("The Gazette", "Local")], "saved": [7, 100],
}  # fmt: skip


def test_a_truncated_library_comes_back_from_its_backup(services: Services, clock: FakeClock) -> None:
    since_the_backup(services, clock)
    path = services.library.path
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) * 2 // 3])
    (said,), found = reopened(path, clock)
    assert said.startswith(
        "The library library.sqlite was damaged: it was restored from the backup of 2026-03-04"
    )
    assert said.count("\n") == 0 and "damaged-2026-03-04T12-00-00Z" in said
    (kept,) = path.parent.glob("library.sqlite.damaged-*Z")
    assert kept.read_bytes() == whole[: len(whole) * 2 // 3]
    assert found["articles"] >= 60 and found["read"] == 30  # type: ignore[operator]
    assert found["notes"] == ["Ask about this."]
    assert reopened(path, clock)[0] == []  # once


def test_damage_among_the_texts_loses_only_those(services: Services, clock: FakeClock) -> None:
    since_the_backup(services, clock)
    path = services.library.path
    pages = path.stat().st_size // PAGE
    overwrite(path, range(pages - 12, pages - 8))
    suspect(path)  # as the engine does when it meets the damage
    (said,), found = reopened(path, clock)
    assert "was damaged: it was restored from the backup" in said
    assert {key: found[key] for key in ("read", "tag", "notes", "feeds", "searches")} == {
        key: WHOLE[key] for key in ("read", "tag", "notes", "feeds", "searches")
    }
    lost = 100 - int(found["articles"])  # type: ignore[call-overload]
    assert lost < 40 and (lost == 0 or "could not be read any more" in said)
    assert not path.with_name("library.sqlite.suspect").exists()


def test_every_page_may_be_the_damaged_one(services: Services, clock: FakeClock) -> None:
    """Whichever page is lost: it opens, is sound, says so if the marks are concerned, and keeps the file."""
    since_the_backup(services, clock)
    path = services.library.path
    whole = path.read_bytes()
    for page in range(0, len(whole) // PAGE, 11):
        path.write_bytes(whole)
        overwrite(path, range(page, page + 1))
        suspect(path)
        said, found = reopened(path, clock)
        assert found["articles"] >= 60, page  # type: ignore[operator]
        if said:
            assert len(said) == 1 and "was damaged" in said[0]
            (kept,) = path.parent.glob("library.sqlite.damaged-*Z")
            for each in path.parent.glob("library.sqlite.damaged-*"):
                each.unlink()
            assert kept.name in said[0]
        else:
            assert found == WHOLE, page


def test_without_a_backup_what_can_be_read_is_taken_over(services: Services, clock: FakeClock) -> None:
    since_the_backup(services, clock)
    path = services.library.path
    for backup in backups_of(path):
        backup.path.unlink()
    pages = path.stat().st_size // PAGE
    overwrite(path, range(pages - 10, pages - 8))
    suspect(path)
    (said,), found = reopened(path, clock)
    assert "there was no backup, so what could still be read was taken into a new one" in said
    assert found["feeds"] == WHOLE["feeds"] and found["read"] == 30
    assert int(found["articles"]) > 60  # type: ignore[call-overload]


def test_a_damaged_backup_is_passed_over(services: Services, clock: FakeClock) -> None:
    some_news(services)
    older = back_up(services)
    clock.move(days=1)
    newer = back_up(services)
    services.library.close()
    newer.path.write_bytes(newer.path.read_bytes()[:20_000])
    assert restore(services.library.path, None, clock.now())[0] == older.path
    with pytest.raises(BadInput, match="damaged"):
        restore(services.library.path, newer.path, clock.now())


def test_restoring_keeps_what_was_there_and_needs_the_library_alone(
    services: Services, clock: FakeClock
) -> None:
    path = services.library.path
    with pytest.raises(LibraryInUse):
        restore(path, None, clock.now())
    since_the_backup(services, clock)
    used, kept = restore(path, None, clock.now())
    assert used == backups_of(path)[0].path and kept is not None
    with Library.open_read_only(path) as library, Library.open_copy(kept) as before:
        assert (library.counts().articles, before.counts().articles) == (60, 100)
    again, _ = restore(path, kept, clock.now())
    assert again == kept
    with Library.open_read_only(path) as library:
        assert library.counts().articles == 100
    with pytest.raises(NothingFound):
        restore(path, path.with_name("none"), clock.now())


def test_without_room_everything_stays_as_it_was(
    services: Services, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    since_the_backup(services, clock)
    path = services.library.path
    before = path.read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("reader.store.backups.shutil.copyfile", full)
    with pytest.raises(Exception, match="no room left"):
        restore(path, None, clock.now())
    assert path.read_bytes() == before
    assert sorted(each.name for each in path.parent.iterdir()) == [
        "library.sqlite", "library.sqlite.backups", "library.sqlite.lock"
    ]  # fmt: skip


def test_a_library_that_vanished_is_not_replaced_in_silence(services: Services, clock: FakeClock) -> None:
    since_the_backup(services, clock)
    services.library.path.unlink()
    (said,), found = reopened(services.library.path, clock)
    assert "was not there" in said and "`variorum restore` brings it back" in said
    assert found["articles"] == 0


def test_what_is_no_library_is_refused_and_kept(tmp_path: Path, clock: FakeClock) -> None:
    path = tmp_path / "library.sqlite"
    path.write_bytes(b"Dear diary, this is no database.\n" * 40)
    with pytest.raises(LibraryUnreadable, match="not a Variorum library"):
        reopened(path, clock)
    assert path.read_bytes().startswith(b"Dear diary")


def test_a_library_whose_beginning_is_gone_is_known_by_its_backups(
    services: Services, clock: FakeClock
) -> None:
    since_the_backup(services, clock)
    overwrite(services.library.path, range(1))
    (said,), found = reopened(services.library.path, clock)
    assert "was restored from the backup" in said and "nothing since then could be read any more" in said
    assert found["articles"] == 60


OLDER = """
DROP INDEX articles_author; ALTER TABLE saved_searches DROP COLUMN saves;
ALTER TABLE saved_searches DROP COLUMN tag; DROP TABLE icons; ALTER TABLE feeds DROP COLUMN icon_url;
PRAGMA user_version = 21
"""


def without_backups(services: Services, clock: FakeClock, older: str = "") -> tuple[Path, dict[str, int]]:
    """A library with news and marks and no backup, in which each table has its own page; the file, and
    where each table begins."""
    since_the_backup(services, clock)
    path = services.library.path
    for backup in backups_of(path):
        backup.path.unlink()
    with closing(sqlite3.connect(path, isolation_level=None)) as file:
        for statement in filter(str.strip, older.split(";")):
            file.execute(statement)
        file.execute("PRAGMA journal_mode = DELETE")
        return path, dict(file.execute("SELECT name, rootpage - 1 FROM sqlite_master WHERE rootpage > 0"))


@pytest.mark.parametrize("table", ["search_data", "texts", "quotes", "indexed"])
def test_an_older_library_that_is_damaged_keeps_what_the_reader_did(
    services: Services, clock: FakeClock, table: str
) -> None:
    """The damage shows when it is brought up to date; all that could still be read was lost then."""
    path, roots = without_backups(services, clock, OLDER)
    overwrite(path, range(roots[table], roots[table] + 1))
    said, found = reopened(path, clock)
    assert found["feeds"] == WHOLE["feeds"] and found["searches"] == WHOLE["searches"]
    if table != "texts":
        assert found == WHOLE
    elif said:
        assert "articles could not be read any more" in said[0]
    left = {each.name.removeprefix(path.name) for each in path.parent.iterdir()}
    assert not any("recovered" in name or "legible" in name for name in left)


@pytest.mark.parametrize("table", ["notes", "article_tags", "entries"])
def test_a_damaged_table_takes_no_other_with_it(services: Services, clock: FakeClock, table: str) -> None:
    path, roots = without_backups(services, clock)
    overwrite(path, range(roots[table], roots[table] + 1))
    suspect(path)
    (said,), found = reopened(path, clock)
    gone = {"notes": ["notes"], "article_tags": ["tag"], "entries": []}[table]
    assert {key for key in WHOLE if found[key] != WHOLE[key]} == set(gone)
    assert ("some of its lists could not be read any more" in said) == bool(gone)


def test_a_recovery_that_is_stopped_begins_anew(
    services: Services, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The backup stood there alone then, and nothing told what had come since."""
    since_the_backup(services, clock)
    path = services.library.path
    pages = path.stat().st_size // PAGE
    overwrite(path, range(pages - 3, pages - 2))
    damaged = path.read_bytes()
    suspect(path)
    path.with_name(path.name + ".recovered").write_bytes(b"what an attempt that was killed left")
    with monkeypatch.context() as patch:

        def stopped(*_: object) -> None:
            raise KeyboardInterrupt

        patch.setattr("reader.pipeline.recover._articles", stopped)
        with pytest.raises(KeyboardInterrupt):
            reopened(path, clock)
    assert path.read_bytes() == damaged
    (said,), found = reopened(path, clock)
    assert "was damaged: it was restored from the backup" in said
    assert found["searches"] == ["Mine"] and int(found["articles"]) > 90  # type: ignore[call-overload]


def test_a_recovery_that_is_stopped_before_its_last_step_is_finished(
    services: Services, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The damaged library has its other name then: an empty one was begun."""
    since_the_backup(services, clock)
    path = services.library.path
    pages = path.stat().st_size // PAGE
    overwrite(path, range(pages - 3, pages - 2))
    suspect(path)

    def stopped(*given: object) -> None:
        set_aside(*given)  # type: ignore[arg-type]
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("reader.pipeline.recover.set_aside", stopped)
        with pytest.raises(KeyboardInterrupt):
            reopened(path, clock)
    assert not path.exists()
    _, found = reopened(path, clock)
    assert found["searches"] == ["Mine"] and int(found["articles"]) > 90  # type: ignore[call-overload]
    assert not path.with_name(path.name + ".recovered").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no RLIMIT_FSIZE")
def test_a_recovery_without_room_changes_nothing(services: Services, clock: FakeClock) -> None:
    since_the_backup(services, clock)
    path = services.library.path
    overwrite(path, range(path.stat().st_size // PAGE - 3, path.stat().st_size // PAGE - 2))
    damaged = path.read_bytes()
    suspect(path)
    done = limited(300_000, "--library", path, "tag", "Budget", "1")
    assert done.returncode == 74 and done.stderr.startswith("There is no room left on the disk"), done.stderr
    assert path.read_bytes() == damaged and not list(path.parent.glob("*.recovered*"))
    (said,), found = reopened(path, clock)
    assert "was damaged" in said and found["searches"] == ["Mine"]
