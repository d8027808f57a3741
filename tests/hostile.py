"""What servers do to us, by name: they break off, stall, lead astray, send bombs and scripts."""

from __future__ import annotations

import gzip
import importlib
import socket
import zlib
from functools import cache

from tests.loopback import SAMPLE, Answer, Handler, Request, Route, page, rss

_XML = {"Content-Type": "application/rss+xml"}


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
