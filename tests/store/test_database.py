"""Transactions: all or nothing, shared between threads, and plain about a full disk."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from reader.errors import LibraryFull, LibraryReadOnly, NothingFound
from reader.store.library import Library
from tests.store.conftest import NOW, Shelf, minutes


def guids(shelf: Shelf) -> set[str]:
    return set(shelf.library.articles.known(shelf.courier.id))


def test_a_transaction_is_all_or_nothing(shelf: Shelf) -> None:
    with pytest.raises(KeyError), shelf.library.transaction():
        shelf.put("1")
        shelf.library.settings.put("x", "1")
        raise KeyError
    assert guids(shelf) == set() and shelf.library.settings.all() == {}
    assert shelf.library.counts().unread == 0


def test_a_nested_transaction_can_fail_alone(shelf: Shelf) -> None:
    with shelf.library.transaction():
        shelf.put("1")
        with pytest.raises(KeyError), shelf.library.transaction():
            shelf.put("2")
            raise KeyError
        shelf.put("3")
    assert guids(shelf) == {"1", "3"}


def test_a_refusal_before_anything_was_written_costs_nothing(shelf: Shelf) -> None:
    with shelf.library.transaction():
        shelf.put("1")
        with pytest.raises(NothingFound):
            shelf.library.stories.assign(1, 99)
        shelf.put("2")
    assert guids(shelf) == {"1", "2"}


def test_half_a_write_is_never_kept(shelf: Shelf) -> None:
    """Somebody swallows a failure in the middle of a write: then the whole transaction goes."""
    shelf.put("0")
    with pytest.raises(RuntimeError, match="half-way"), shelf.library.transaction():
        shelf.put("1")
        with pytest.raises(ValueError, match="boom"), shelf.library._db.together():
            shelf.put("2")
            raise ValueError("boom")
    assert guids(shelf) == {"0"}
    with shelf.library.transaction():  # and the next one is as good as ever
        shelf.put("3")
    assert guids(shelf) == {"0", "3"}


def test_half_a_write_in_a_nested_transaction_goes_with_it(shelf: Shelf) -> None:
    with shelf.library.transaction():
        shelf.put("1")
        with (
            pytest.raises(RuntimeError, match="half-way"),
            shelf.library.transaction(),
            pytest.raises(ValueError, match="boom"),
            shelf.library._db.together(),
        ):
            shelf.put("2")
            raise ValueError("boom")
        shelf.put("3")
    assert guids(shelf) == {"1", "3"}


def test_another_thread_waits_for_a_transaction(shelf: Shelf) -> None:
    inside, seen = threading.Event(), []

    def look() -> None:
        inside.wait(10)
        seen.append(len(shelf.library.articles.rows()))

    other = threading.Thread(target=look)
    other.start()
    with shelf.library.transaction():
        shelf.put("1")
        inside.set()
        shelf.put("2")
    other.join(10)
    assert seen == [2]


def test_many_threads_write_at_once(shelf: Shelf) -> None:
    def write(name: str) -> None:
        for number in range(20):
            put = shelf.put(f"{name}{number}")
            shelf.library.articles.set_read([put.article_id], number % 2 == 0)

    threads = [threading.Thread(target=write, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    counts = shelf.library.counts()
    assert (counts.articles, counts.unread) == (80, 40)
    assert shelf.library.integrity_check() == []


def test_a_full_disk_is_one_sentence_and_loses_nothing(shelf: Shelf) -> None:
    shelf.put("1")
    shelf.library.articles.set_saved([1], True)
    (pages,) = shelf.library._db.one("PRAGMA page_count")
    shelf.library._db.one(f"PRAGMA max_page_count = {pages + 4}")
    with pytest.raises(LibraryFull, match="no room left"), shelf.library.transaction():
        for number in range(2, 100):
            shelf.put(str(number), body=f"unheard{number} " * 900)
    assert guids(shelf) == {"1"}
    assert shelf.library.articles.rows()[0].saved
    assert shelf.library.integrity_check() == []
    shelf.library._db.one("PRAGMA max_page_count = 1000000")
    assert shelf.put("2").outcome == "new"


def test_a_backup_has_what_was_committed(shelf: Shelf, tmp_path: Path) -> None:
    shelf.put("1", body="Kittiwake.")
    copy = tmp_path / "backups" / "copy.sqlite"
    shelf.library.backup_to(copy)
    shelf.put("2")
    with Library.create_or_open(copy) as restored:
        assert [row.id for row in restored.articles.rows()] == [1]
        assert [hit.row.id for hit in restored.search.find("kittiwake")] == [1]
        assert restored.integrity_check() == []


def test_the_writer_goes_on_during_a_backup(shelf: Shelf, tmp_path: Path) -> None:
    shelf.put("1")
    with shelf.library.transaction():
        shelf.put("2")
        shelf.library.backup_to(tmp_path / "copy.sqlite")
        shelf.put("3")
    with Library.open_read_only(tmp_path / "copy.sqlite") as copy:
        assert [row.id for row in copy.articles.rows()] == [1]
    assert len(shelf.library.articles.ids()) == 3


def test_a_backup_that_cannot_be_written_says_where(shelf: Shelf, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    for target in (tmp_path / "file" / "copy.sqlite", Path("/proc/nowhere/copy.sqlite")):
        with pytest.raises(LibraryReadOnly) as caught:
            shelf.library.backup_to(target)
        assert str(target) in str(caught.value)


def test_a_search_index_out_of_step_is_found(shelf: Shelf) -> None:
    shelf.put("1", body="Kittiwake.")
    assert shelf.library.integrity_check() == []
    shelf.library._db.run("UPDATE texts SET text = 'Gannet.'")
    assert shelf.library.integrity_check() != []
    assert shelf.library.integrity_check(quick=True) == []


WRITE_FOR_EVER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from reader.model.article import Article
from reader.model.feed import Entry
from reader.store.library import Library
now = datetime.now(UTC)
library = Library.create_or_open(Path(sys.argv[1]))
feed = library.feeds.add("https://courier.test/feed", "Courier", at=now)
known = len(library.articles.known(feed.id))
print("writing", flush=True)
for number in range(known, 10**9):
    with library.transaction():
        for half in ("a", "b"):
            text = f"Headline {number}" + f" word{number % 97}" * 300
            article = Article("", "", f"Headline {number}", text, None, now)
            put = library.articles.put(feed.id, Entry(f"{number}{half}", None, text), article, now)
            story = library.stories.assign(put.article_id, None if half == "a" else story)
    library.articles.set_saved([put.article_id], True)
    print(put.article_id, flush=True)
"""


@pytest.mark.slow
def test_a_killed_writer_leaves_a_sound_library(path: Path) -> None:
    """What it said was saved is there; pairs that were written together are there together."""
    for strike in range(5):
        writer = subprocess.Popen(
            [sys.executable, "-c", WRITE_FOR_EVER, str(path)], stdout=subprocess.PIPE, text=True
        )
        assert writer.stdout is not None
        said = [writer.stdout.readline() for _ in range(4 + 3 * strike)]
        writer.send_signal(signal.SIGKILL)
        said += writer.stdout.read().split("\n")[:-1]
        writer.wait(10)
        writer.stdout.close()
        saved = [int(line) for line in said if line.strip().isdigit()]
        assert len(saved) >= 3 + 3 * strike
        with Library.open_read_only(path) as reader:  # before anyone has repaired anything
            assert all(row.saved for row in reader.articles.rows_of(saved))
        with Library.create_or_open(path) as library:
            assert library.integrity_check() == []
            rows = library.articles.rows(limit=-1)
            assert len(rows) % 2 == 0 and {row.id for row in rows} >= set(saved)
            assert all(story.articles == 2 for story in library.stories.rows(limit=-1))
            assert len(library.search.find("headline", 10_000)) == len(rows)


def test_the_log_and_validators_go_with_their_content(shelf: Shelf) -> None:
    """A failure between the articles and the note that they came takes both back."""
    with pytest.raises(NothingFound), shelf.library.transaction():
        shelf.put("1")
        shelf.library.log.add(shelf.courier.id, "https://courier.test/feed", "ok", at=NOW)
        shelf.library.feeds.record_success(99, at=NOW, next_check=NOW + minutes(60))
    assert guids(shelf) == set() and shelf.library.log.recent() == []
