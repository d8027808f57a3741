"""Packed bytes, cut anywhere, come out as they went in."""

from __future__ import annotations

import contextlib
import gzip
import importlib
import zlib

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from reader.net.unpack import Damaged, unpack, unpackers

brotli = importlib.import_module("brotli")
PACKERS = {
    "gzip": gzip.compress,
    "deflate": zlib.compress,
    "br": brotli.compress,
    "": bytes,
    "gzip, br": lambda data: brotli.compress(gzip.compress(data)),
}


@given(st.binary(max_size=3000), st.sampled_from(sorted(PACKERS)), st.lists(st.integers(1, 400), max_size=12))
def test_pieces_of_any_size(data: bytes, coding: str, cuts: list[int]) -> None:
    assume(not data.startswith(b"\x1f"))
    packed = PACKERS[coding](data)
    chain = unpackers(coding)
    out, at = b"", 0
    for size in [*cuts, len(packed)]:
        out += b"".join(unpack(chain, packed[at : at + size]))
        at += size
    assert out == data


@given(st.binary(min_size=1, max_size=200), st.sampled_from(["gzip", "deflate", "br"]))
def test_rubbish_is_damaged_or_short(data: bytes, coding: str) -> None:
    with contextlib.suppress(Damaged):
        assert len(b"".join(unpack(unpackers(coding), data))) < 1 << 24


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br"])
def test_a_bomb_comes_in_bounded_pieces(coding: str) -> None:
    packed = PACKERS[coding](bytes(8 << 20))
    pieces = [len(piece) for piece in unpack(unpackers(coding), packed)]
    assert sum(pieces) == 8 << 20 and max(pieces) <= 1 << 19


@pytest.mark.parametrize("coding", ["", "gzip", "br"])
def test_a_file_that_is_kept_packed_is_unpacked_though_no_header_says_so(coding: str) -> None:
    body = b"<rss/>" * 999
    packed = PACKERS[coding](gzip.compress(body))
    for size in (1, 7):
        chain = unpackers(coding)
        pieces = (packed[at : at + size] for at in range(0, len(packed), size))
        assert b"".join(out for piece in pieces for out in unpack(chain, piece)) == body


@pytest.mark.parametrize("member", [b"", b"<"])
@pytest.mark.parametrize("coding", ["", "gzip"])
def test_no_file_is_of_more_parts_than_anybody_makes(coding: str, member: bytes) -> None:
    """Ten kilobytes of parts that hold nothing would keep a processor busy for seconds, and give no byte that
    a limit could count."""
    many = PACKERS[coding](gzip.compress(member) * 5_000)
    with pytest.raises(Damaged, match="parts"):
        for _ in unpack(unpackers(coding), many):
            pass
    few = PACKERS[coding](gzip.compress(b"<rss/>") * 500)
    assert b"".join(unpack(unpackers(coding), few)) == b"<rss/>" * 500


def test_it_is_unpacked_twice_at_most() -> None:
    packed = gzip.compress(b"<rss/>")
    chain = unpackers("gzip, gzip")
    assert b"".join(unpack(chain, gzip.compress(gzip.compress(packed)))) == packed


@pytest.mark.parametrize("coding", ["compress", "zstd", "gzip, gzip, gzip", "x" * 100])
def test_what_was_not_offered_is_refused(coding: str) -> None:
    with pytest.raises(Damaged):
        unpackers(coding)
