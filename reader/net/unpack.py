"""Decompression as a stream, a bounded piece at a time: a bomb is stopped before it unfolds."""

from __future__ import annotations

import importlib
import zlib
from collections.abc import Iterator
from typing import Protocol

_PIECE = 256 * 1024
_GZIP = b"\x1f\x8b"
_MOST_MEMBERS = 1_000
"""Parts of one gzip file: what is made in blocks of 64 KB has 240 in 15 MB. Parts that hold nothing pack so
well that 10 KB of them take six seconds, and count for no limit of bytes."""


class Unpacker(Protocol):
    """Turns packed bytes into plain ones."""

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Yield what `data` unpacks to, at most `_PIECE` bytes at a time.

        Raises:
            Damaged: these bytes are not of this format.
        """


class Damaged(Exception):
    """The bytes do not unpack. Becomes FeedUnreachable in the client."""


class Plain:
    """No compression."""

    def feed(self, data: bytes) -> Iterator[bytes]:
        if data:
            yield data


class Gzip:
    """gzip (several members allowed) and deflate (with or without the zlib header)."""

    def __init__(self, *, deflate: bool = False) -> None:
        self._raw_allowed = deflate
        self._wbits = zlib.MAX_WBITS if deflate else zlib.MAX_WBITS | 16
        self._unpacker = zlib.decompressobj(self._wbits)
        self._members = 1

    def feed(self, data: bytes) -> Iterator[bytes]:
        while data:
            if self._unpacker.eof:
                if not data.strip(b"\0") or self._wbits != zlib.MAX_WBITS | 16:
                    return  # padding after the end is harmless
                self._members += 1
                if self._members > _MOST_MEMBERS:
                    raise Damaged("of too many parts")
                self._unpacker = zlib.decompressobj(self._wbits)
            try:
                piece = self._unpacker.decompress(data, _PIECE)
            except zlib.error as error:
                if self._raw_allowed:
                    self._raw_allowed = False
                    self._wbits = -zlib.MAX_WBITS
                    self._unpacker = zlib.decompressobj(self._wbits)
                    continue
                raise Damaged(str(error)) from None
            self._raw_allowed = False
            data = self._unpacker.unconsumed_tail or self._unpacker.unused_data
            if piece:
                yield piece
            elif not self._unpacker.eof:
                return


class Unnamed:
    """gzip that no header names: a file that is kept packed (a sitemap's), or a server that forgets to say.
    Nothing else that is fetched begins as it does."""

    def __init__(self) -> None:
        self._inner: Unpacker | None = None
        self._head = b""

    def feed(self, data: bytes) -> Iterator[bytes]:
        if self._inner is None:
            data = self._head + data
            if data in (b"", _GZIP[:1]):  # the next piece tells
                self._head = data
                return
            self._inner = Gzip() if data.startswith(_GZIP) else Plain()
        yield from self._inner.feed(data)


class Brotli:
    """brotli."""

    def __init__(self) -> None:
        self._brotli = importlib.import_module("brotli")  # has no type hints
        self._unpacker = self._brotli.Decompressor()

    def feed(self, data: bytes) -> Iterator[bytes]:
        try:
            piece = self._unpacker.process(data, output_buffer_limit=_PIECE)
            # can_accept_more_data() speaks of input only: output may still wait inside.
            while piece:
                yield piece
                if self._unpacker.is_finished():
                    return
                piece = self._unpacker.process(b"", output_buffer_limit=_PIECE)
        except self._brotli.error as error:
            raise Damaged(str(error)) from None


def unpackers(encoding: str) -> list[Unpacker]:
    """The chain that undoes a Content-Encoding header, in the order of use, and gzip that it does not name,
    twice at most.

    Raises:
        Damaged: an encoding that we did not offer, or more than two of them on top of each other.
    """
    names = [name.strip().lower() for name in encoding.split(",") if name.strip()]
    chain: list[Unpacker] = []
    for name in reversed(names):
        if name in ("gzip", "x-gzip"):
            chain.append(Gzip())
        elif name == "deflate":
            chain.append(Gzip(deflate=True))
        elif name == "br":
            chain.append(Brotli())
        elif name not in ("identity", "none", "utf-8", "utf8"):  # some servers name the charset here
            raise Damaged(f"unknown compression {name[:20]!r}")
    if len(chain) > 2:
        raise Damaged("compressed more than twice")
    return chain if len(chain) == 2 else [*chain, Unnamed()]


def unpack(chain: list[Unpacker], data: bytes) -> Iterator[bytes]:
    """Feed `data` through the whole chain."""
    if len(chain) == 1:
        yield from chain[0].feed(data)
        return
    for piece in chain[0].feed(data):
        yield from unpack(chain[1:], piece)
