"""Commands and events as lines."""

from __future__ import annotations

import json

import pytest

from reader.engine import protocol
from reader.engine.protocol import command_from, line_of
from reader.errors import BadInput, Cancelled
from reader.model.changes import Changes


def test_a_command_hands_out_its_arguments_by_kind() -> None:
    line = b'{"id": 7, "do": "x", "url": "u", "feed": 3, "ids": [1, 2], "read": false, "paths": ["a", "b"]}'
    command = command_from(line)
    assert (command.id, command.do) == (7, "x")
    assert command.text("url") == "u"
    assert command.number("feed") == 3
    assert command.numbers("ids") == [1, 2]
    assert command.flag("read") is False
    assert command.flag("saved") is None
    assert command.numbers_or_none("feeds") is None
    assert command.text_or_none("folder") is None
    assert command.texts("paths") == ["a", "b"]


@pytest.mark.parametrize(
    "line",
    [b"", b"nonsense", b"[]", b"3", b'{"do": "x"}', b'{"id": "7", "do": "x"}', b'{"id": 7}', b"[" * 99999],
)
def test_what_is_no_command_is_refused(line: bytes) -> None:
    with pytest.raises(BadInput):
        command_from(line)


@pytest.mark.parametrize(
    ("kind", "value"),
    [("text", 3), ("text", " "), ("number", "3"), ("number", True), ("numbers", [1, "2"]), ("texts", "a")],
)
def test_an_argument_of_the_wrong_kind_is_named(kind: str, value: object) -> None:
    command = command_from(json.dumps({"id": 1, "do": "mark", "it": value}).encode())
    with pytest.raises(BadInput, match='"mark" needs "it"'):
        getattr(command, kind)("it")


def test_an_event_is_one_line_of_json_whatever_it_holds() -> None:
    line = line_of(protocol.progress(3, "Two\nlines — “quoted”\ud800", 1, None))
    assert line.count(b"\n") == 1 and line.endswith(b"\n")
    event = json.loads(line)
    assert event["what"].startswith("Two\nlines — “quoted”")
    assert event["of"] is None


def test_changes_are_sorted_lists() -> None:
    event = protocol.changed(Changes(frozenset((3, 1)), frozenset((9,)), frozenset()))
    assert event == {"event": "changes", "feeds": [1, 3], "articles": [9], "stories": [], "lessons": []}


def test_a_failure_says_what_and_what_next() -> None:
    event = protocol.failed(4, Cancelled())
    assert event["code"] == "work.cancelled"
    assert event["sentence"] == "Stopped."
    assert event["hint"]
    assert event["retryable"] is False
