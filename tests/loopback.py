"""A real HTTP server on 127.0.0.1 for any test: plain routes, and every hostile behaviour by name.

    with Loopback() as site:
        site.feed("/feed.xml", rss([("One", "/1", "Text")]))
        site.hostile("gzip_bomb", "/bomb")
        client.get(site.url("/feed.xml"))
        site.requests[0].headers["user-agent"]

Each connection has its own thread. Nothing sleeps: what drips or never ends waits on the server's own
"stop" and ends with it, or when the client hangs up.
"""

from __future__ import annotations

import contextlib
import gzip
import importlib
import socket
import ssl
import tempfile
import threading
import zlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from urllib.parse import urlsplit
from xml.sax.saxutils import escape

Headers = Mapping[str, str | bytes]


@dataclass(frozen=True)
class Request:
    """A request as it came; header names in lower case."""

    method: str
    path: str
    headers: dict[str, str]


@dataclass(frozen=True)
class Answer:
    """What a route gives back. `conditional` answers 304 if the client sends the ETag or date back."""

    status: int = 200
    body: bytes = b""
    headers: Headers = field(default_factory=dict)
    conditional: bool = False


Route = Callable[["Handler", Request], "Answer | None"]
"""Returns an answer, or writes to the handler itself and returns None."""


def rss(
    entries: Iterable[tuple[str, str, str]],
    *,
    title: str = "The Daily Example",
    link: str = "/",
    encoding: str = "utf-8",
) -> bytes:
    """An RSS 2.0 feed of (title, link, description)."""
    items = "".join(
        f"<item><title>{escape(name)}</title><link>{escape(to)}</link><guid>{escape(to)}</guid>"
        f"<pubDate>Mon, 02 Mar 2026 10:00:00 GMT</pubDate>"
        f"<description>{escape(text)}</description></item>"
        for name, to, text in entries
    )
    return (
        f'<?xml version="1.0" encoding="{encoding}"?><rss version="2.0"><channel>'
        f"<title>{escape(title)}</title><link>{escape(link)}</link>{items}</channel></rss>"
    ).encode(encoding)


def page(title: str, paragraphs: Iterable[str], *, head: str = "") -> bytes:
    """An article page with navigation and a footer around it."""
    body = "".join(f"<p>{escape(part)}</p>" for part in paragraphs)
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8">'
        f"<title>{escape(title)}</title>{head}</head>"
        f'<body><nav><a href="/">Home</a> <a href="/world">World</a></nav>'
        f"<article><h1>{escape(title)}</h1>{body}</article>"
        f"<footer><p>All rights reserved. Contact us.</p></footer></body></html>"
    ).encode()


class Handler(BaseHTTPRequestHandler):
    """Looks the path up among the server's routes."""

    protocol_version = "HTTP/1.1"
    server: _Server

    def do_GET(self) -> None:
        site = self.server.site
        request = Request(self.command, self.path, {k.lower(): v for k, v in self.headers.items()})
        with site.lock:
            site.requests.append(request)
            site.under_way += 1
            site.most_at_once = max(site.most_at_once, site.under_way)
        try:
            with contextlib.suppress(ConnectionError):
                self._serve(site, request)
        finally:
            with site.lock:
                site.under_way -= 1

    do_HEAD = do_GET  # noqa: N815 - the standard library's spelling

    def _serve(self, site: Loopback, request: Request) -> None:
        route = site.routes.get(request.path) or site.routes.get(urlsplit(request.path).path)
        if route is None:
            self.answer(Answer(404, b"no such page", {"Content-Type": "text/plain"}))
            return
        answer = route(self, request) if callable(route) else route
        if answer is None:
            self.close_connection = True
            return
        if answer.conditional and self._unchanged(answer, request):
            kept = {k: v for k, v in answer.headers.items() if k.lower() in ("etag", "last-modified")}
            answer = Answer(304, b"", kept)
        self.answer(answer)

    def _unchanged(self, answer: Answer, request: Request) -> bool:
        given = {
            k.lower(): v if isinstance(v, str) else v.decode("latin-1") for k, v in answer.headers.items()
        }
        asked = request.headers
        if "if-none-match" in asked:
            return asked["if-none-match"] == given.get("etag")
        return "last-modified" in given and asked.get("if-modified-since") == given["last-modified"]

    def answer(self, answer: Answer) -> None:
        self.head(answer.status, answer.headers, length=len(answer.body))
        if self.command != "HEAD":
            self.wfile.write(answer.body)

    def head(self, status: int, headers: Headers, *, length: int | None = None) -> None:
        """Status line and headers, byte for byte; without a length the connection's end is the body's."""
        lines = [f"HTTP/1.1 {status} X".encode()]
        lines += [
            name.encode("latin-1") + b": " + (value if isinstance(value, bytes) else value.encode("latin-1"))
            for name, value in headers.items()
        ]
        if length is None:
            lines.append(b"Connection: close")
            self.close_connection = True
        elif status != 304:
            lines.append(f"Content-Length: {length}".encode())
        self.wfile.write(b"\r\n".join(lines) + b"\r\n\r\n")

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Silent: pytest shows what matters."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 256
    site: Loopback

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that hangs up is what these tests are about."""


class Loopback:
    """The server. `requests` holds all that came, in order; `most_at_once` the most under way at a time."""

    def __init__(self, host: str = "127.0.0.1", *, tls: bool = False) -> None:
        self.routes: dict[str, Answer | Route] = {}
        self.requests: list[Request] = []
        self.lock = threading.Lock()
        self.stop = threading.Event()
        self.under_way = self.most_at_once = 0
        self._server = _Server((host, 0), Handler)
        self._server.site = self
        self._scheme = "https" if tls else "http"
        if tls:
            self._server.socket = server_context().wrap_socket(
                self._server.socket, server_side=True, do_handshake_on_connect=False
            )
        self.host, self.port = host, int(self._server.server_address[1])
        # A short poll: shutdown() waits for one.
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)

    def __enter__(self) -> Loopback:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)

    def url(self, path: str = "/", *, host: str | None = None) -> str:
        """The address of a path; `host` to name another one that a test resolves to this server."""
        return f"{self._scheme}://{host or self.host}:{self.port}{path}"

    def asked(self, path: str) -> list[Request]:
        """The requests for one path."""
        return [request for request in self.requests if request.path == path]

    def route(self, path: str, answer: Answer | Route) -> str:
        """Serve something; returns its address."""
        self.routes[path] = answer
        return self.url(path)

    def feed(
        self, path: str, body: bytes, *, etag: str | None = '"v1"', kind: str = "application/rss+xml"
    ) -> str:
        """Serve a feed, with 304 for those who send its ETag back."""
        headers = {"Content-Type": kind, **({"ETag": etag} if etag else {})}
        return self.route(path, Answer(200, body, headers, conditional=True))

    def page(self, path: str, body: bytes, *, kind: str = "text/html; charset=utf-8") -> str:
        """Serve a web page."""
        return self.route(path, Answer(200, body, {"Content-Type": kind}))

    def redirect(self, path: str, to: str, status: int = 302) -> str:
        """Lead somewhere else."""
        return self.route(path, Answer(status, b"", {"Location": to}))

    def hostile(self, name: str, path: str) -> str:
        """Misbehave in the named way (see HOSTILE) at a path; returns its address."""
        return self.route(path, HOSTILE[name])


def server_context() -> ssl.SSLContext:
    """TLS with a certificate that nobody trusts unless told to: see CERTIFICATE."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    with tempfile.NamedTemporaryFile("w", suffix=".pem") as both:
        both.write(_KEY + CERTIFICATE)
        both.flush()
        context.load_cert_chain(both.name)
    return context


def dead_address() -> str:
    """The address of a port at which nobody listens."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{free.getsockname()[1]}/feed.xml"


_XML = {"Content-Type": "application/rss+xml"}
SAMPLE = [(f"Story {n}", f"/story/{n}", f"Text number {n} of the example.") for n in range(1, 6)]


# For 127.0.0.1, localhost and news.example; made for these tests and used nowhere else.
CERTIFICATE = """-----BEGIN CERTIFICATE-----
MIIBsDCCAVegAwIBAgIUG122TT0Gcih3wn214R2p0kEo2RgwCgYIKoZIzj0EAwIw
GDEWMBQGA1UEAwwNTG9vcGJhY2sgdGVzdDAgFw0yNjExMjMwMzE2MzlaGA8yMTI2
MTAzMDAzMTYzOVowGDEWMBQGA1UEAwwNTG9vcGJhY2sgdGVzdDBZMBMGByqGSM49
AgEGCCqGSM49AwEHA0IABI/aRMRAUtXMORHY+2U0HwDx3mXGtlvNcr0D9ReUSpkV
q3Oso3o7vGG6GhuMwyOBPCAScLUQCLco0b8WebeukI6jfTB7MB0GA1UdDgQWBBT2
0ZvR1HCM0msUOp0omvjMk2xTVjAfBgNVHSMEGDAWgBT20ZvR1HCM0msUOp0omvjM
k2xTVjAPBgNVHRMBAf8EBTADAQH/MCgGA1UdEQQhMB+HBH8AAAGCCWxvY2FsaG9z
dIIMbmV3cy5leGFtcGxlMAoGCCqGSM49BAMCA0cAMEQCIGxtuXKzbs9K/tRJjakp
RR2fkNND6wc1yuMJRZvmnnvBAiB9RnW1oVMRCQs99JkyqY/Ayel5LqrCGT7vHbrQ
rXuI3w==
-----END CERTIFICATE-----
"""
_KEY = """-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgVWDwyohY6gbU98lC
gjdEEaF0aSWjPAWmZgKDbCrn1mGhRANCAASP2kTEQFLVzDkR2PtlNB8A8d5lxrZb
zXK9A/UXlEqZFatzrKN6O7xhuhobjMMjgTwgEnC1EAi3KNG/Fnm3rpCO
-----END PRIVATE KEY-----
"""


def _redirect_loop(handler: Handler, request: Request) -> Answer:
    path, _, turn = request.path.partition("?")
    return Answer(302, b"", {"Location": path if turn else f"{path}?again"})


def _endless_redirects(handler: Handler, request: Request) -> Answer:
    path, _, turn = request.path.partition("?")
    return Answer(302, b"", {"Location": f"{path}?{int(turn or 0) + 1}"})


def _slow_drip(handler: Handler, request: Request) -> None:
    """One byte at a time, for ever: every single read is in time."""
    handler.head(200, _XML)
    while not handler.server.site.stop.wait(0.02):
        handler.wfile.write(b" ")


def _silent(handler: Handler, request: Request) -> None:
    """Accepts the request and never answers."""
    handler.server.site.stop.wait(60)


def _stalls(handler: Handler, request: Request) -> None:
    """Half an answer, then nothing."""
    handler.head(200, _XML, length=10_000)
    handler.wfile.write(b"<rss>")
    handler.wfile.flush()
    handler.server.site.stop.wait(60)


def _endless(handler: Handler, request: Request) -> None:
    handler.head(200, _XML)
    handler.wfile.write(b"<rss><channel>")
    piece = b"<item><title>Again and again</title></item>" * 1000
    while not handler.server.site.stop.is_set():
        handler.wfile.write(piece)


def _breaks_off(handler: Handler, request: Request) -> None:
    handler.head(200, _XML, length=10_000)
    handler.wfile.write(rss(SAMPLE)[:300])


def _hangs_up(handler: Handler, request: Request) -> None:
    handler.connection.shutdown(socket.SHUT_RDWR)


def _no_http(handler: Handler, request: Request) -> None:
    handler.wfile.write(b"SSH-2.0-OpenSSH_9.6\r\n")


def _gzip_bomb(handler: Handler, request: Request) -> Answer:
    """About 100 KB that unpack to 100 MB."""
    return Answer(200, packed_zeros(100), {**_XML, "Content-Encoding": "gzip"})


def _double_gzip_bomb(handler: Handler, request: Request) -> Answer:
    """Packed twice: a few hundred bytes that unpack to 100 MB."""
    return Answer(200, gzip.compress(packed_zeros(100)), {**_XML, "Content-Encoding": "gzip, gzip"})


def _deflate_bomb(handler: Handler, request: Request) -> Answer:
    return Answer(200, packed_zeros(100, zlib.MAX_WBITS), {**_XML, "Content-Encoding": "deflate"})


def _brotli_bomb(handler: Handler, request: Request) -> Answer:
    """Less than 1 KB that unpack to 100 MB."""
    packer = importlib.import_module("brotli").Compressor(quality=5)
    body = b"".join(packer.process(bytes(1 << 20)) for _ in range(100)) + packer.finish()
    return Answer(200, body, {**_XML, "Content-Encoding": "br"})


def _not_gzip(handler: Handler, request: Request) -> Answer:
    return Answer(200, rss(SAMPLE), {**_XML, "Content-Encoding": "gzip"})


def _always_304(handler: Handler, request: Request) -> Answer:
    return Answer(304)


def _huge(handler: Handler, request: Request) -> None:
    """20 MB of honest feed, of a length that is not announced."""
    handler.head(200, _XML)
    handler.wfile.write(b'<?xml version="1.0"?><rss version="2.0"><channel><title>Huge</title>')
    for n in range(200):
        handler.wfile.write(
            f"<item><title>{n}</title><description>{'word ' * 20_000}</description></item>".encode()
        )
    handler.wfile.write(b"</channel></rss>")


@cache
def packed_zeros(mib: int, bits: int = zlib.MAX_WBITS | 16) -> bytes:
    """gzip (or what `bits` says) of `mib` MiB of zeros."""
    packer = zlib.compressobj(9, zlib.DEFLATED, bits)
    return b"".join(packer.compress(bytes(1 << 20)) for _ in range(mib)) + packer.flush()


SCRIPTED = (
    '<p onclick="steal()">A paragraph.</p><script>steal()</script><img src=x onerror=steal()>'
    '<a href="javascript:steal()">here</a><iframe src="https://evil.example/"></iframe>'
    '<style>p{background:url(https://evil.example/)}</style><svg onload="steal()"></svg>'
    '<img src="https://evil.example/pixel.gif" width="1" height="1">'
)

HOSTILE: dict[str, Answer | Route] = {
    "error_500": Answer(500, b"oops"),
    "error_503": Answer(503, b"later", {"Retry-After": "120"}),
    "throttled_seconds": Answer(429, b"", {"Retry-After": "3600"}),
    "throttled_date": Answer(429, b"", {"Retry-After": "Wed, 04 Mar 2026 12:00:00 GMT"}),
    "throttled_bare": Answer(429),
    "forbidden": Answer(403, b"no"),
    "gone": Answer(410, b"gone"),
    "always_304": _always_304,
    "html_instead": Answer(200, page("Welcome", ["Please log in."]), {"Content-Type": "text/html"}),
    "html_as_rss": Answer(200, page("Welcome", ["Please log in."]), _XML),
    "picture": Answer(200, b"\x89PNG\r\n\x1a\n" + bytes(100), {"Content-Type": "image/png"}),
    "empty": Answer(200, b"", _XML),
    "truncated": Answer(200, rss(SAMPLE)[:-150], _XML),
    "breaks_off": _breaks_off,
    "hangs_up": _hangs_up,
    "no_http": _no_http,
    "huge": _huge,
    "gzip_bomb": _gzip_bomb,
    "double_gzip_bomb": _double_gzip_bomb,
    "deflate_bomb": _deflate_bomb,
    "brotli_bomb": _brotli_bomb,
    "not_gzip": _not_gzip,
    "redirect_loop": _redirect_loop,
    "endless_redirects": _endless_redirects,
    "redirect_to_file": Answer(302, b"", {"Location": "file:///etc/passwd"}),
    "redirect_to_loopback": Answer(302, b"", {"Location": "http://127.0.0.1:9/private"}),
    "redirect_to_metadata": Answer(302, b"", {"Location": "http://169.254.169.254/latest/"}),
    "slow_drip": _slow_drip,
    "silent": _silent,
    "stalls": _stalls,
    "endless": _endless,
    "etag_bare": Answer(200, rss(SAMPLE), {**_XML, "ETag": "abc-without-quotes"}, conditional=True),
    "etag_bytes": Answer(200, rss(SAMPLE), {**_XML, "ETag": b'W/"\xe9\xff "'}, conditional=True),
    "charset_lies": Answer(
        200,
        rss([("Ça coûte 5 €", "/1", "Déjà vu")]),
        {"Content-Type": "application/rss+xml; charset=iso-8859-1"},
    ),
    "scripted": Answer(200, rss([("<b>Bold</b><script>steal()</script>", "/1", SCRIPTED)]), _XML),
    "cookies": Answer(200, rss(SAMPLE), {**_XML, "Set-Cookie": "id=1; Path=/"}),
    "entities": Answer(
        200,
        b'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">'
        + b"".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">'.encode() for n in range(9))
        + b']><rss version="2.0"><channel><title>&j;</title><item><title>One</title>'
        b"<link>https://x.example/1</link><description>&j;</description></item></channel></rss>",
        _XML,
    ),
    "external_entity": Answer(
        200,
        b'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/passwd">]><rss version="2.0">'
        b"<channel><title>T</title><item><title>One &f;</title><link>https://x.example/1</link></item>"
        b"</channel></rss>",
        _XML,
    ),
}
