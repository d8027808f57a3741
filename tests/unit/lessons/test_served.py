"""A served lesson, over real connections: who gets the page, what is taken, and whose work stays."""

from __future__ import annotations

import http.client
import json
import re
import socket
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace

import pytest

from reader.errors import BadInput, NotServed
from reader.lessons.document import marks_document
from reader.lessons.page import lesson_page
from reader.lessons.served import (
    COOKIE,
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
        self.owners: dict[str, str] = {}
        self.changes = 0
        self.cookies: dict[int, str] = {}
        self.served = ServedLesson(
            lesson(),
            PAGE,
            self._keep,
            lambda: self.owners,
            self._told,
            host="127.0.0.1",
            ports=(0,),
            seconds=seconds,
        )

    def _keep(self, given: Marks, device: str) -> bool:
        if given.student == "Nemo":
            raise BadInput("There is no such lesson.")
        if self.owners.setdefault(given.student.casefold(), device) != device:
            return False
        self.kept.append(given)
        return True

    def _told(self) -> None:
        self.changes += 1

    def ask(
        self,
        method: str,
        path: str,
        body: bytes | None = None,
        *,
        device: int = 1,
        sign: bool = True,
        address: int | None = None,
    ) -> tuple[int, bytes]:
        """From a device, with the cookie that it was given, by one of the addresses that this computer calls
        itself by: one of its own, or one that it shares."""
        connection = http.client.HTTPConnection(
            "127.0.0.1", self.served.port, timeout=20, source_address=(f"127.0.0.{address or device}", 0)
        )
        headers = {SIGN: "marks"} if sign else {}
        if device in self.cookies:
            headers["Cookie"] = self.cookies[device]
        try:
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            if given := answer.getheader("Set-Cookie"):
                self.cookies[device] = f"theme=dark; {given.partition(';')[0]}"
            return answer.status, answer.read()
        finally:
            connection.close()

    def heard(self, connection: socket.socket) -> bool:
        """Whether the server has read what it was asked."""
        inside, silent = self.served._server._inside, self.served._server._silent
        port = connection.getsockname()[1]
        return any(each.getpeername()[1] == port for each in list(inside) if each not in silent)

    def hand_in(self, given: Marks, *, device: int = 1, address: int | None = None) -> tuple[int, str]:
        data = json.dumps(marks_document(given)).encode()
        status, said = self.ask("POST", MARKS_PATH, data, device=device, address=address)
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


def test_devices_behind_one_address_are_told_apart_and_one_that_moves_is_known_again(room: Room) -> None:
    for device in (1, 2, 1):
        assert room.ask("GET", "/", device=device, address=7)[0] == 200
    assert room.served.opened == 2 and len(set(room.cookies.values())) == 2
    mine = replace(marks(), student="Mia")
    assert room.hand_in(mine, device=1, address=7) == (200, "")
    assert room.hand_in(mine, device=2, address=7) == (409, "name_taken")
    assert room.hand_in(mine, device=1, address=8) == (200, ""), (
        "the same one, in another corner of the school"
    )
    assert all(re.fullmatch(r"[0-9a-f]{32}", each) for each in room.owners.values())


@pytest.mark.parametrize("odd", ["x", "A" * 32, "0" * 33, "0" * 31, "0" * 31 + "٣"])
def test_a_cookie_that_was_never_given_out_is_replaced(room: Room, odd: str) -> None:
    room.cookies[1] = f"{COOKIE}={odd}".encode().decode("latin-1")
    room.ask("GET", "/")
    assert re.search(r"=[0-9a-f]{32}$", room.cookies[1])


def test_who_throws_its_cookie_away_fills_no_memory(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.lessons.served.MOST_DEVICES", 3)
    for _ in range(5):
        room.cookies.clear()
        assert room.ask("GET", "/")[0] == 200
    assert (room.served.opened, room.changes) == (3, 3)


def test_who_is_counted_is_who_is_kept(room: Room) -> None:
    room.owners["ben"] = "the day before"
    assert room.served.handed_in == 1
    assert room.hand_in(replace(marks(), student="Mia")) == (200, "")
    assert room.served.handed_in == 2
    del room.owners["mia"]  # the teacher has removed what was handed in
    assert room.served.handed_in == 1
    assert room.hand_in(replace(marks(), student="Mia"), device=2) == (200, ""), "the name is free again"


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


def test_a_class_behind_one_address_gets_in_though_its_browsers_hold_connections_open(room: Room) -> None:
    with ExitStack() as silent:
        for _ in range(100):
            silent.enter_context(socket.create_connection(("127.0.0.1", room.served.port), timeout=20))
        for device in range(1, 31):
            assert room.ask("GET", "/", device=device, address=1) == (200, PAGE.encode())
    assert room.served.opened == 30


def test_who_has_asked_keeps_its_place(room: Room) -> None:
    head = f"POST /marks HTTP/1.0\r\nHost: 127.0.0.1\r\n{SIGN}: x\r\nContent-Length: "
    data = json.dumps(marks_document(replace(marks(), student="Mia"))).encode()
    with ExitStack() as opened:
        slow = opened.enter_context(socket.create_connection(("127.0.0.1", room.served.port), timeout=20))
        slow.sendall(f"{head}{len(data)}\r\n\r\n".encode() + data[:9])
        while not room.heard(slow):
            pass
        for _ in range(100):
            opened.enter_context(socket.create_connection(("127.0.0.1", room.served.port), timeout=20))
        assert room.ask("GET", "/")[0] == 200
        slow.sendall(data[9:])
        assert b" 200 " in slow.recv(100)


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
    other = ServedLesson(
        lesson(), PAGE, lambda _marks, _device: True, set, host="127.0.0.1", ports=(taken, 0)
    )
    assert other.port != taken
    other.close()
    with pytest.raises(NotServed):
        ServedLesson(lesson(), PAGE, lambda _marks, _device: True, set, host="127.0.0.1", ports=(taken,))


def test_a_file_cannot_speak_to_anybody_and_a_served_page_only_to_where_it_came_from() -> None:
    assert "fetch(" not in lesson_page(lesson()) and "connect-src" not in lesson_page(lesson())
    assert "fetch(" in PAGE and "connect-src 'self';" in PAGE and "default-src 'none'" in PAGE
