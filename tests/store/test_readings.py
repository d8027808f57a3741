"""What was read of an article is kept for its text, and for the code that read it."""

from __future__ import annotations

import zlib
from datetime import timedelta

import pytest

from tests.store.conftest import NOW, Shelf


def test_readings_come_back_to_their_text_and_code(shelf: Shelf) -> None:
    one, kept = shelf.put(title="A", body="First.").article_id, shelf.library.readings
    assert kept.get(one, 1, "s") is None
    kept.put(one, 1, "s", '{"é": 1}', NOW)
    kept.put(one, 1, "s", '{"read": []}', NOW)
    assert kept.get(one, 1, "s") == '{"read": []}'
    assert kept.get(one, 1, "t") is None and kept.get(one, 2, "s") is None
    kept.put(one, 2, "s", "never", NOW)  # there is no such text
    kept.put(99, 1, "s", "never", NOW)
    assert shelf.library._db.one("SELECT count(*) FROM readings") == (1,)
    shelf.put(title="A", body="Another text.")
    kept.put(one, 1, "s", "of the text before", NOW)
    assert kept.get(one, 2, "s") is None and kept.get(one, 1, "s") == '{"read": []}'


def test_readings_go_with_their_article_their_code_and_their_time(shelf: Shelf) -> None:
    kept = shelf.library.readings
    ids = [shelf.put(guid=f"g{n}", title=f"Story {n}").article_id for n in range(4)]
    for n, one in enumerate(ids):
        kept.put(one, 1, ("a", "b", "c", "b")[n], "{}", NOW - timedelta(days=(0, 0, 0, 70)[n]))
    assert kept.forget(before=NOW - timedelta(days=60), other_than="b") == 3
    assert [kept.get(one, 1, "b") for one in ids] == [None, "{}", None, None]
    shelf.library._db.run("DELETE FROM articles")
    assert shelf.library._db.one("SELECT count(*) FROM readings") == (0,)


@pytest.mark.parametrize(
    "document", [b"", b"{}", zlib.compress(b"{}")[:-3], zlib.compress(b"\xff"), "text", 7]
)
def test_a_damaged_row_is_none(shelf: Shelf, document: object) -> None:
    one, kept = shelf.put().article_id, shelf.library.readings
    kept.put(one, 1, "s", "{}", NOW)
    shelf.library._db.run("UPDATE readings SET document = ?", (document,))
    assert kept.get(one, 1, "s") is None
    kept.put(one, 1, "s", "{}", NOW)
    assert kept.get(one, 1, "s") == "{}"


def test_a_row_that_unpacks_without_end_is_none(shelf: Shelf) -> None:
    one, kept = shelf.put().article_id, shelf.library.readings
    kept.put(one, 1, "s", " " * 9_000_000, NOW)
    assert kept.get(one, 1, "s") is None
