"""A lesson served to a classroom: who sits in the same network opens it by an address, and hands in there.

For schools without internet, and for devices on which files get lost. It answers private addresses only,
has two paths, keeps nothing itself, and is there only while the teacher has it open. Whoever handed in first
under a name keeps it: nobody else's device can overwrite their work. Devices are told apart by a random word
that each gets with the page (a cookie): behind a school's router a whole class has one address.
"""

from __future__ import annotations

import ipaddress
import json
import logging
import os
import re
import secrets
import socket
import threading
from collections import Counter
from collections.abc import Callable, Collection
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from socketserver import TCPServer
from typing import Any

from reader.errors import NotServed, ReaderError
from reader.lessons.consistency import fitting
from reader.lessons.files import read_marks
from reader.model.lesson import Lesson, Marks

PORTS = (8080, 8000, 8888, 0)
"""What is easy to type, then any that is free."""
MARKS_PATH = "/marks"
SIGN = "X-Variorum"
"""A header that another site's page cannot send without asking first; that question is not answered."""
MOST_BYTES = 1024 * 1024
"""A student's marks have some 50 kB; so much for each device at once fits into any memory."""
MOST_STUDENTS = 500
SECONDS = 60.0
"""So long one request may take in all: who sends a letter at a time keeps nobody's place."""
MOST_DEVICES = 2000
"""So many are counted: who throws its cookie away each time fills no memory."""
_MOST_AT_ONCE = 64
_MOST_OF_ONE = 48
"""Connections of one address, which may be a whole class's: who opens hundreds shuts no other address out."""
COOKIE = "variorum-device"
_DEVICE = re.compile(rf"(?:^|;)\s*{COOKIE}=([0-9a-f]{{32}})(?:;|$)", re.ASCII)
_YEAR = 365 * 24 * 3600
_LENGTH = re.compile(r"\d{1,7}", re.ASCII)
_TABLE = Path("/proc/net/fib_trie")
_OWN = re.compile(r"\|-- ([\d.]+)\n\s+/32 host LOCAL")
_LOG = logging.getLogger(__name__)


class ServedLesson:
    """Serves from the moment it is made until `close`; threads of its own answer.

    Args:
        keep: keeps what a device hands in; false if the name is another device's.
        changed: is called, from any of these threads, when somebody opened it or handed in.
        names: tells under which names devices have handed in, without their case; may be called from any of
            these threads, and raise ReaderError.

    Raises:
        NotServed: this computer lets no program be reached.
    """

    def __init__(
        self,
        lesson: Lesson,
        page: str,
        keep: Callable[[Marks, str], bool],
        names: Callable[[], Collection[str]],
        changed: Callable[[], object] = lambda: None,
        *,
        host: str = "0.0.0.0",  # noqa: S104 - to be reached is what it is for; `_answers` says by whom
        ports: tuple[int, ...] = PORTS,
        seconds: float = SECONDS,
    ) -> None:
        self._lesson, self._page, self._keep, self._changed = lesson, page.encode(), keep, changed
        self._lock = threading.Lock()
        self._devices: set[str] = set()
        self._names = names
        self._server = _listening(host, ports, self, seconds)
        self._thread = threading.Thread(target=self._server.serve_forever, name="classroom", daemon=True)
        self._thread.start()

    @property
    def port(self) -> int:
        return int(self._server.server_address[1])

    @property
    def address(self) -> str:
        """What students type into a browser."""
        return f"http://{own_address()}:{self.port}"

    @property
    def opened(self) -> int:
        """How many devices have opened it."""
        return len(self._devices)

    @property
    def handed_in(self) -> int:
        """How many students have handed in. Raises what `names` does."""
        return len(self._names())

    def close(self) -> None:
        """Answer nobody any more."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def page_for(self, device: str) -> bytes:
        """The page, for a device that opens it."""
        with self._lock:
            new = device not in self._devices and len(self._devices) < MOST_DEVICES
            if new:
                self._devices.add(device)
        if new:
            self._changed()
        return self._page

    def take(self, device: str, data: bytes) -> tuple[int, str]:
        """What a device hands in: the status of the answer, and why it was not taken ("" if it was)."""
        try:
            marks = fitting(self._lesson, read_marks(data))
        except ReaderError:
            return 400, "not_marks"
        name = marks.student.casefold()
        if not name:
            return 400, "not_marks"
        with self._lock:
            try:
                names = self._names()
                if name not in names and len(names) >= MOST_STUDENTS:
                    return 503, "not_taken"
                if not self._keep(marks, device):
                    return 409, "name_taken"
            except ReaderError as error:
                _LOG.warning("%s", error)
                return 503, "not_taken"
        self._changed()
        return 200, ""


def answers(guest: str) -> bool:
    """Whether a device is in the same building as far as its address tells: private, or this computer."""
    try:
        address = ipaddress.ip_address(guest.removeprefix("::ffff:").partition("%")[0])
    except ValueError:
        return False
    return address.is_private and not address.is_unspecified


def own_address() -> str:
    """This computer's address in its network, also in one that leads nowhere; 127.0.0.1 without any."""
    for anywhere in ("10.255.255.255", "192.168.255.255", "172.31.255.255"):
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asked:
            try:
                asked.connect((anywhere, 9))  # nothing is sent: it says by which address it would be
                found = str(asked.getsockname()[0])
            except OSError:
                continue
        if answers(found) and not ipaddress.ip_address(found).is_loopback:
            return found
    here = (each for each in _own_addresses() if answers(each) and not each.startswith("127."))
    return next(here, "127.0.0.1")


def _own_addresses() -> list[str]:
    """All of this computer's, where no way leads out: a Linux's own table, else what its name stands for."""
    try:
        return addresses_in(_TABLE.read_text("ascii"))
    except (OSError, ValueError):
        pass
    try:
        return [str(info[4][0]) for info in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)]
    except OSError:
        return []


def addresses_in(table: str) -> list[str]:
    """A computer's own addresses in Linux's table of routes."""
    return list(dict.fromkeys(_OWN.findall(table)))


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    allow_reuse_address = os.name == "posix"  # Windows would let it share another program's port

    def __init__(self, address: tuple[str, int], served: ServedLesson, seconds: float) -> None:
        self.served, self._seconds = served, seconds
        self._inside: dict[socket.socket, str] = {}
        """The connections and their addresses, in the order in which they came."""
        self._silent: set[socket.socket] = set()
        """Those that have asked for nothing yet: browsers open some that they may want later."""
        self._door = threading.Lock()
        super().__init__(address, _Handler)

    def server_bind(self) -> None:
        TCPServer.server_bind(self)  # Python's own asks for a name: offline that waits
        self.server_name, self.server_port = str(self.server_address[0]), int(self.server_address[1])

    def verify_request(self, request: Any, client_address: Any) -> bool:
        return answers(str(client_address[0]))

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        with self._door:
            let_in = self._find_place(str(client_address[0]))
            if let_in:
                self._inside[request] = str(client_address[0])
                self._silent.add(request)
        if not let_in:
            self.shutdown_request(request)
            return
        end = threading.Timer(self._seconds, _cut_off, (request,))
        end.daemon = True
        end.start()
        try:
            super().process_request_thread(request, client_address)
        finally:
            end.cancel()
            with self._door:
                self._inside.pop(request, None)
                self._silent.discard(request)

    def heard(self, request: socket.socket) -> None:
        """Somebody has asked for something: this connection keeps its place."""
        with self._door:
            self._silent.discard(request)

    def _find_place(self, guest: str) -> bool:
        """Whether there is a place for one more connection of an address: where there is none, the one that
        has been silent longest gives up its own, of the address that has most."""
        inside = Counter(self._inside.values())
        if inside[guest] >= _MOST_OF_ONE:
            most = guest
        elif inside.total() >= _MOST_AT_ONCE:
            most = inside.most_common(1)[0][0]
        else:
            return True
        oldest = next(
            (each for each in self._inside if each in self._silent and self._inside[each] == most), None
        )
        if oldest is None:
            return False
        del self._inside[oldest]
        self._silent.discard(oldest)
        _cut_off(oldest)
        return True

    def handle_error(self, request: Any, client_address: Any) -> None:
        _LOG.info("a device of the class broke off")


def _cut_off(request: socket.socket) -> None:
    with suppress(OSError):  # it has just ended
        request.shutdown(socket.SHUT_RDWR)


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    server_version, sys_version = "Variorum", ""

    def do_GET(self) -> None:
        self.server.heard(self.connection)
        if not self._by_address:
            self._answer(421, b"", "text/plain")
        elif self.path == "/":
            device = self._device or secrets.token_hex(16)
            page = self.server.served.page_for(device)
            self._answer(200, page, "text/html; charset=utf-8", device=device)
        else:
            self._answer(404, b"", "text/plain")

    def do_POST(self) -> None:
        self.server.heard(self.connection)
        length = self.headers.get("Content-Length") or ""
        if not self._by_address or self.path != MARKS_PATH or self.headers.get(SIGN) is None:
            self._tell(404, "not_taken")
        elif not _LENGTH.fullmatch(length) or int(length) > MOST_BYTES:
            self._tell(413, "not_taken")
        else:
            device = self._device or str(self.client_address[0])  # of a browser that keeps no cookie
            self._tell(*self.server.served.take(device, self.rfile.read(int(length))))

    @property
    def _device(self) -> str:
        """The word that the device was given; "" if it has none."""
        found = _DEVICE.search(self.headers.get("Cookie", ""))
        return found[1] if found else ""

    @property
    def _by_address(self) -> bool:
        """Whether it was asked for by its address: a name may be another site's that points here, whose pages
        could hand in then."""
        host = self.headers.get("Host", "").rpartition(":")[0] or self.headers.get("Host", "")
        return answers(host)

    def _tell(self, status: int, problem: str) -> None:
        self._answer(status, json.dumps({"problem": problem}).encode(), "application/json")

    def _answer(self, status: int, body: bytes, kind: str, *, device: str = "") -> None:
        self.close_connection = True
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-store")
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Connection", "close")
        if device:
            # Lax: also who comes by a link keeps theirs. For no other host, and no script reads it.
            self.send_header(
                "Set-Cookie", f"{COOKIE}={device}; Max-Age={_YEAR}; Path=/; HttpOnly; SameSite=Lax"
            )
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - its name there
        """Who of a class opened what is written nowhere."""


def _listening(host: str, ports: tuple[int, ...], served: ServedLesson, seconds: float) -> _Server:
    for port in ports:
        try:
            return _Server((host, port), served, seconds)
        except OSError as error:
            _LOG.info("port %d: %s", port, error.strerror)
    raise NotServed
