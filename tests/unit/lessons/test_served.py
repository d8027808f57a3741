"""A served lesson, over real connections: who gets the page, what is taken, and whose work stays."""

from __future__ import annotations

import http.client
import json
import socket
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace

import pytest

from reader.errors import BadInput, NotServed
from reader.lessons.document import marks_document
from reader.lessons.page import lesson_page
from reader.lessons.served import (
    MARKS_PATH,
    MOST_BYTES,
    SECONDS,
    SIGN,
    ServedLesson,
    addresses_in,
    answers,
    own_address,
)
from reader.model.lesson import Marks
from tests.data.small_lesson import lesson, marks

PAGE = lesson_page(lesson(key=False), key=False, served=True)


class Room:
    """A served lesson, with what it kept and how often it told of a change."""

    def __init__(self, seconds: float = SECONDS) -> None:
        self.kept: list[Marks] = []
        self.changes = 0
        self.served = ServedLesson(
            lesson(), PAGE, self._keep, self._told, host="127.0.0.1", ports=(0,), seconds=seconds
        )

    def _keep(self, given: Marks) -> None:
        if given.student == "Nemo":
            raise BadInput("There is no such lesson.")
        self.kept.append(given)

    def _told(self) -> None:
        self.changes += 1

    def ask(
        self, method: str, path: str, body: bytes | None = None, *, device: int = 1, sign: bool = True
    ) -> tuple[int, bytes]:
        """From one of the addresses that this computer calls itself by, as if they were devices."""
        connection = http.client.HTTPConnection(
            "127.0.0.1", self.served.port, timeout=20, source_address=(f"127.0.0.{device}", 0)
        )
        try:
            connection.request(method, path, body, {SIGN: "marks"} if sign else {})
            answer = connection.getresponse()
            return answer.status, answer.read()
        finally:
            connection.close()

    def hand_in(self, given: Marks, *, device: int = 1) -> tuple[int, str]:
        status, said = self.ask("POST", MARKS_PATH, json.dumps(marks_document(given)).encode(), device=device)
        return status, str(json.loads(said)["problem"])


@pytest.fixture
def room() -> Iterator[Room]:
    made = Room()
    yield made
    made.served.close()


def test_devices_get_the_page_and_are_counted_once(room: Room) -> None:
    assert room.ask("GET", "/") == (200, PAGE.encode())
    room.ask("GET", "/")
    room.ask("GET", "/", device=2)
    assert (room.served.opened, room.changes) == (2, 2)
    assert [room.ask("GET", path)[0] for path in ("/marks", "/../x", "/?x")] == [404] * 3


def test_what_is_handed_in_is_kept_and_the_last_one_of_a_device_counts(room: Room) -> None:
    mine = replace(marks(), student="Mia")
    assert room.hand_in(mine) == (200, "")
    assert room.hand_in(replace(mine, loaded=())) == (200, "")
    assert [each.student for each in room.kept] == ["Mia", "Mia"]
    assert room.served.handed_in == 1


def test_nobody_can_hand_in_under_the_name_of_another_device(room: Room) -> None:
    assert room.hand_in(replace(marks(), student="Mia")) == (200, "")
    assert room.hand_in(replace(marks(), student="MIA"), device=2) == (409, "name_taken")
    assert room.hand_in(replace(marks(), student="Mia B"), device=2) == (200, "")
    assert [each.student for each in room.kept] == ["Mia", "Mia B"]


def test_what_is_none_of_this_lesson_is_not_kept(room: Room) -> None:
    other = replace(marks(), lesson="f" * 32)
    assert room.hand_in(other) == (400, "not_marks")
    assert room.ask("POST", MARKS_PATH, b"{")[0] == 400
    assert room.ask("POST", MARKS_PATH, b"\xff" * 100)[0] == 400
    assert room.hand_in(replace(marks(), student="Nemo")) == (503, "not_taken")
    assert room.kept == [] and room.served.handed_in == 0


def test_another_site_s_page_cannot_hand_in_and_nothing_large_is_read(room: Room) -> None:
    data = json.dumps(marks_document(marks())).encode()
    assert room.ask("POST", MARKS_PATH, data, sign=False)[0] == 404
    assert room.ask("OPTIONS", MARKS_PATH)[0] == 501, "a browser that asks whether it may gets no leave"
    assert room.ask("POST", "/", data)[0] == 404
    with socket.create_connection(("127.0.0.1", room.served.port), timeout=20) as raw:
        head = f"POST /marks HTTP/1.0\r\nHost: 127.0.0.1\r\n{SIGN}: x\r\n"
        raw.sendall(f"{head}Content-Length: {MOST_BYTES + 1}\r\n\r\n".encode())
        assert b" 413 " in raw.recv(100)
    assert room.kept == []


@pytest.mark.parametrize("length", ["0" * 12 + "9" * 12, "1" + "0" * 5000, "+5", "", "٣"])
def test_no_length_that_is_written_oddly_is_read(room: Room, length: str) -> None:
    with socket.create_connection(("127.0.0.1", room.served.port), timeout=20) as raw:
        head = f"POST /marks HTTP/1.0\r\nHost: 127.0.0.1\r\n{SIGN}: x\r\nContent-Length: {length}\r\n\r\n"
        raw.sendall(head.encode())
        assert b" 413 " in raw.recv(100)


def test_a_device_that_opens_hundreds_of_connections_shuts_nobody_out(room: Room) -> None:
    with ExitStack() as silent:
        for _ in range(100):
            silent.enter_context(socket.create_connection(("127.0.0.1", room.served.port), timeout=20))
        assert room.ask("GET", "/", device=2) == (200, PAGE.encode())


@pytest.mark.parametrize("host", ["elsewhere.example", "elsewhere.example:8080", "8.8.8.8:80", ""])
def test_by_another_site_s_name_it_is_not_answered(room: Room, host: str) -> None:
    for asked in (f"GET / HTTP/1.0\r\nHost: {host}\r\n\r\n", f"POST /marks HTTP/1.0\r\nHost: {host}\r\n\r\n"):
        with socket.create_connection(("127.0.0.1", room.served.port), timeout=20) as raw:
            raw.sendall(asked.encode())
            assert raw.recv(100).split()[1] in (b"421", b"404")
    assert room.served.opened == 0


@pytest.mark.parametrize(
    "drip", ["G", f"POST /marks HTTP/1.0\r\nHost: 127.0.0.1\r\n{SIGN}: x\r\nContent-Length: 9\r\n\r\n{{"]
)
def test_who_sends_a_letter_at_a_time_is_cut_off(drip: str) -> None:
    slow = Room(seconds=0.2)
    try:
        with socket.create_connection(("127.0.0.1", slow.served.port), timeout=20) as raw:
            raw.sendall(drip.encode())
            assert raw.recv(100) == b"", "nothing came to an end, and no answer was given"
    finally:
        slow.served.close()


@pytest.mark.parametrize(
    ("guest", "let_in"),
    [
        ("192.168.1.7", True),
        ("10.0.0.1", True),
        ("172.20.3.4", True),
        ("127.0.0.1", True),
        ("169.254.9.9", True),
        ("fe80::1%eth0", True),
        ("::ffff:192.168.1.7", True),
        ("8.8.8.8", False),
        ("2a00:1450::1", False),
        ("0.0.0.0", False),
        ("nobody", False),
    ],
)
def test_only_the_same_network_is_answered(guest: str, let_in: bool) -> None:
    assert answers(guest) is let_in


@pytest.mark.allow_hosts(["127.0.0.1", "10.255.255.255", "192.168.255.255", "172.31.255.255"])
def test_the_address_is_one_that_a_class_can_reach(room: Room) -> None:
    assert answers(own_address())
    assert room.served.address == f"http://{own_address()}:{room.served.port}"


def test_where_no_way_leads_out_the_table_of_routes_tells_the_address() -> None:
    table = """Local:
  +-- 0.0.0.0/0 3 0 5
     |-- 127.0.0.1
        /32 host LOCAL
     |-- 192.168.40.0
        /24 link UNICAST
     |-- 192.168.40.7
        /32 host LOCAL
     |-- 192.168.40.255
        /32 link BROADCAST
Main:
     |-- 192.168.40.7
        /32 host LOCAL
"""
    assert addresses_in(table) == ["127.0.0.1", "192.168.40.7"]


def test_a_port_that_is_taken_is_passed_over_and_none_is_told(room: Room) -> None:
    taken = room.served.port
    other = ServedLesson(lesson(), PAGE, lambda _marks: None, host="127.0.0.1", ports=(taken, 0))
    assert other.port != taken
    other.close()
    with pytest.raises(NotServed):
        ServedLesson(lesson(), PAGE, lambda _marks: None, host="127.0.0.1", ports=(taken,))


def test_a_file_cannot_speak_to_anybody_and_a_served_page_only_to_where_it_came_from() -> None:
    assert "fetch(" not in lesson_page(lesson()) and "connect-src" not in lesson_page(lesson())
    assert "fetch(" in PAGE and "connect-src 'self';" in PAGE and "default-src 'none'" in PAGE
