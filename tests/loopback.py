"""A real HTTP server on 127.0.0.1 for any test: plain routes, and the misbehaviour of `hostile` by name.

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
import socket
import ssl
import tempfile
import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
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


def sitemap(items: Iterable[tuple[str, str]], *, name: str = "The Daily Example") -> bytes:
    """A news sitemap of (title as XML, address), each an hour younger than the one before."""
    urls = "".join(
        f"<url><loc>{to}</loc><news:news><news:publication><news:name>{escape(name)}</news:name>"
        f"<news:language>en</news:language></news:publication>"
        f"<news:publication_date>2026-05-{1 + hour // 24:02}T{hour % 24:02}:00:00Z</news:publication_date>"
        f"<news:title>{title}</news:title></news:news></url>"
        for hour, (title, to) in enumerate(items, 8)
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
        f'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">{urls}</urlset>'
    ).encode()


def sitemap_index(*named: tuple[str, str]) -> bytes:
    """An index of sitemaps: (address, when it was last changed)."""
    inside = "".join(f"<sitemap><loc>{to}</loc><lastmod>{at}</lastmod></sitemap>" for to, at in named)
    space = "http://www.sitemaps.org/schemas/sitemap/0.9"
    return f'<?xml version="1.0"?><sitemapindex xmlns="{space}">{inside}</sitemapindex>'.encode()


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
        """Misbehave in the named way at a path; returns its address."""
        from tests.hostile import HOSTILE  # it is made of what stands here

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
