"""Lesson packs and marks as JSON: both ways, and what strangers may put there."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from reader.errors import BadInput
from reader.lessons.consistency import fitting
from reader.lessons.document import lesson_document, marks_document
from reader.lessons.files import read_lesson, read_marks
from tests.data.small_lesson import lesson, marks

Damage = Callable[[dict[str, Any]], object]


def as_bytes(document: dict[str, Any]) -> bytes:
    return json.dumps(document).encode()


def test_a_lesson_and_its_key_come_back_from_json() -> None:
    assert read_lesson(as_bytes(lesson_document(lesson()))) == lesson()


def test_without_its_key_no_answer_is_in_the_document() -> None:
    document = lesson_document(lesson(), key=False)
    assert document["key"] is None
    assert read_lesson(as_bytes(document)) == lesson(key=False)


def test_marks_come_back_from_json() -> None:
    assert read_marks(as_bytes(marks_document(marks()))) == marks()


def put(*path: str | int, value: Any) -> Damage:
    def damage(document: dict[str, Any]) -> object:
        at: Any = document
        for step in path[:-1]:
            at = at[step]
        at[path[-1]] = value
        return None

    return damage


DAMAGED: list[Damage] = [
    put("id", value="x" * 32),
    put("title", value=7),
    put("title", value="x" * 2000),
    put("made", value="yesterday"),
    put("language", value="xx"),
    put("tasks", value=["sleep"]),
    put("outlets", value=[7]),
    put("blind", value=1),
    put("articles", value=[]),
    put("articles", 1, "id", value="a1"),
    put("articles", 1, "id", value="../a2"),
    put("articles", 0, "text", value=None),
    put("articles", 0, "passages", 1, "end", value=100_000),
    put("articles", 0, "passages", 1, "start", value=0),
    put("articles", 0, "passages", 1, "start", value=True),
    put("articles", 0, "passages", 1, "kind", value="joke"),
    put("glossary", value=[{"term": "x"}]),
    put("key", value=[]),
    put("key", "names", value={}),
    put("key", "comparison", "claims", 0, "lead", value="a9.p9"),
    put("key", "comparison", "wording", 0, "end", value=100_000),
    put("key", "comparison", "wording", 0, "start", value="1"),
    put("key", "comparison", "wording", 0, "article", value="a1"),
    put("key", "comparison", "left_out", 0, "weight", value="much"),
    put("key", "comparison", "left_out", 0, "evidence", value=["a1.p77"]),
    put("key", "comparison", "quotes", 0, "versions", 0, "start", value=-1),
    put("key", "comparison", "articles", 0, "text", value="Another text."),
    lambda document: document.pop("articles"),
]


@pytest.mark.parametrize("damage", DAMAGED)
def test_a_damaged_lesson_is_refused_in_one_sentence(damage: Damage) -> None:
    document = lesson_document(lesson())
    damage(document)
    with pytest.raises(BadInput, match=r"^This lesson pack is damaged: [^.]*\.$") as caught:
        read_lesson(as_bytes(document))
    assert caught.value.hint


MARKS_DAMAGED: list[Damage] = [
    put("lesson", value="none"),
    put("saved", value=None),
    put("loaded", value=[1]),
    put("loaded", 0, "start", value=-1),
    put("loaded", 0, "end", value=0),
    put("loaded", 0, "start", value=1.5),
    put("missing", 0, "absent_from", value=[3]),
    lambda document: document.pop("missing"),
]


@pytest.mark.parametrize("damage", MARKS_DAMAGED)
def test_damaged_marks_are_refused_in_one_sentence(damage: Damage) -> None:
    document = marks_document(marks())
    damage(document)
    with pytest.raises(BadInput, match=r"^These marks are damaged: [^.]*\.$") as caught:
        read_marks(as_bytes(document))
    assert caught.value.hint


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"[]", b"{}", b"\xff\xfe", b"GIF89a", b'{"schema": "variorum/comparison/1"}', b"null",
     b"<html><p>A page</p>", b"[" * 100_000, b'{"a":' * 100_000, b'{"id": ' + b"9" * 5000 + b"}",
     b'{"schema": NaN}', b'{"schema": 1e999}', b"<script id=variorum-lesson>", b"\x00" * 100],
)  # fmt: skip
def test_what_is_no_pack_is_told_so(data: bytes) -> None:
    for read in (read_lesson, read_marks):
        with pytest.raises(BadInput, match=r"^This (page )?(is no|holds no) [^.]*\.$"):
            read(data)


def test_a_file_of_a_newer_version_is_told_apart() -> None:
    with pytest.raises(BadInput, match="newer version"):
        read_lesson(as_bytes({**lesson_document(lesson()), "schema": "variorum/lesson/2"}))


def test_a_file_that_is_too_large_is_not_read() -> None:
    with pytest.raises(BadInput, match="no lesson pack"):
        read_lesson(b" " * (20 * 1024 * 1024 + 1))


def test_only_the_element_of_a_page_is_read() -> None:
    data = json.dumps(lesson_document(lesson())).replace("<", "\\u003c")
    page = (
        '<!DOCTYPE html><meta charset="utf-8"><script>alert(1)</script><div>' * 3
        + f'<script type="application/json" id="variorum-lesson">\n{data}\n</script><script>x</script>'
    )
    assert read_lesson(page.encode()) == lesson()
    assert read_lesson(b"\xef\xbb\xbf" + page.encode()) == lesson()
    twice = page + '<script id="variorum-lesson">{}</script>'
    with pytest.raises(BadInput, match="more than one"):
        read_lesson(twice.encode())


def test_what_utf8_cannot_hold_is_replaced_letter_for_letter() -> None:
    document = lesson_document(lesson(key=False))
    document["articles"][0]["text"] = "\x00\ud800" + document["articles"][0]["text"][2:]
    read = read_lesson(as_bytes(document))
    assert read.articles[0].text.startswith("\ufffd\ufffd")
    assert len(read.articles[0].text) == len(lesson().articles[0].text)


def test_only_addresses_of_the_web_are_kept() -> None:
    document = lesson_document(lesson())
    document["key"]["names"]["a1"]["url"] = "javascript:alert(1)"
    document["key"]["names"]["a2"]["url"] = "file:///etc/hosts"
    key = read_lesson(as_bytes(document)).key
    assert key is not None
    assert [key.names[article].url for article in ("a1", "a2")] == [None, None]


def test_names_and_reasons_are_brought_to_one_line_of_a_bounded_length() -> None:
    document = marks_document(marks())
    document["student"] = "  Mi\x07a\n\u202e Example " + "x" * 500
    document["loaded"][0]["why"] = "A\nreason\x1b[2J" + "y" * 5000
    read = read_marks(as_bytes(document))
    assert read.student.startswith("Mia Example xxx")
    assert len(read.student) <= 80
    assert "\n" not in read.loaded[0].why
    assert len(read.loaded[0].why) <= 1000


def test_marks_without_a_name_take_that_of_their_file() -> None:
    data = as_bytes({**marks_document(marks()), "student": " "})
    assert read_marks(data, "ben").student == "ben"
    with pytest.raises(BadInput, match="no student's name"):
        read_marks(data)


def test_marks_are_held_against_their_lesson() -> None:
    assert fitting(lesson(), marks()) == marks()
    document = marks_document(marks())
    with pytest.raises(BadInput, match="The marks of Mia are of another lesson"):
        fitting(lesson(), read_marks(as_bytes({**document, "lesson": "f" * 32})))
    document["loaded"][0]["end"] = 100_000
    with pytest.raises(BadInput, match="outside the texts"):
        fitting(lesson(), read_marks(as_bytes(document)))


def test_a_detail_cannot_be_absent_from_its_own_article() -> None:
    document = marks_document(marks())
    document["missing"][0]["absent_from"] = ["a2", "a1", "a1"]
    assert fitting(lesson(), read_marks(as_bytes(document))).missing == marks().missing
