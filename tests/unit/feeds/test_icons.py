"""Where icons are looked for, and which bytes are one."""

from __future__ import annotations

import json
import struct

import pytest
from hypothesis import event, given
from hypothesis import strategies as st

from reader.feeds.icon_file import MOST_BYTES, MOST_SIDE, icon_from, size_of
from reader.feeds.icons import icons_of_page
from reader.feeds.parse import parse
from tests.unit.pipeline.test_desk import png

SITE = "https://pier.example/news/"


def ico(*pictures: tuple[int, bytes]) -> bytes:
    """An ICO file of pictures, each with the side that its entry claims."""
    at = 6 + 16 * len(pictures)
    heads = bodies = b""
    for side, picture in pictures:
        heads += struct.pack("<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(picture), at + len(bodies))
        bodies += picture
    return b"\0\0\1\0" + struct.pack("<H", len(pictures)) + heads + bodies


def bitmap(side: int) -> bytes:
    """A picture as ICO files have it: twice as high, for its mask."""
    head = struct.pack("<IiiHHIIiiII", 40, side, 2 * side, 1, 32, 0, 0, 0, 0, 0, 0)
    return head + b"\x20\x40\x80\xff" * side * side + b"\0" * (((side + 31) // 32) * 4 * side)


def claiming(side: int) -> bytes:
    """A picture whose head says that it is so wide and high."""
    return png(32, 32)[:16] + struct.pack(">II", side, side) + png(32, 32)[24:]


def jpeg(width: int, height: int) -> bytes:
    return b"\xff\xd8\xff\xe0\0\x04ab\xff\xc2\0\x0b\x08" + struct.pack(">HH", height, width) + b"\1\1\x11\0"


def test_a_pages_icons_come_by_how_well_they_fit() -> None:
    page = b"""<html><head><base href="/static/">
        <link rel="apple-touch-icon" href="touch.png"><link rel="icon" href="mark.svg" type="image/svg+xml">
        <link rel="icon" sizes="16x16" href="small.png"><link rel="shortcut icon" href="any.ico">
        <link rel="icon" sizes="192x192" href="large.png"><link rel="ICON" sizes="32x32" href="fit.png">
        <link rel="stylesheet" href="style.css"></head>"""
    names = ("static/fit.png", "static/large.png", "static/any.ico", "static/touch.png", "favicon.ico")
    assert icons_of_page(page, SITE) == tuple(f"https://pier.example/{name}" for name in names)


@pytest.mark.parametrize("page", [b"", b"\0\xff", b"<html>", b'<link rel="icon" href="javascript:x">'])
def test_a_page_that_names_none_leaves_the_usual_place(page: bytes) -> None:
    assert icons_of_page(page, SITE) == ("https://pier.example/favicon.ico",)


ITEM = "<item><title>Ferry</title><guid>1</guid></item>"
NAMING = {
    "rss": f"""<rss version="2.0"><channel><title>P</title><link>{SITE}</link>
        <image><url>/logo.png</url><title>P</title></image>{ITEM}</channel></rss>""",
    "rss read the long way": f"""<rss version="2.0"><channel><title>P &nbsp;</title><link>{SITE}</link>
        <image><url>/logo.png</url><title>P</title></image>{ITEM}</channel></rss>""",
    "atom": f"""<feed xmlns="http://www.w3.org/2005/Atom"><title>P</title><link href="{SITE}"/>
        <logo>/wide.png</logo><icon>/logo.png</icon><entry><id>1</id><title>Ferry</title></entry></feed>""",
    "json": json.dumps({"version": "https://jsonfeed.org/version/1.1", "title": "P", "home_page_url": SITE,
                        "icon": "/512.png", "favicon": "/logo.png", "items": []}),
}  # fmt: skip


@pytest.mark.parametrize("kind", NAMING)
def test_a_feed_names_its_icon(kind: str) -> None:
    assert parse(NAMING[kind].encode(), None, SITE).icon == "https://pier.example/logo.png"


def test_an_address_of_many_letters_is_passed_over() -> None:
    long = "https://pier.example/" + "a" * 3000
    body = json.dumps(
        {"version": "https://jsonfeed.org/version/1.1", "title": "P", "icon": long, "items": []}
    )
    assert parse(body.encode(), "application/feed+json", SITE).icon is None
    page = f'<link rel="icon" href="{long}">'.encode()
    assert icons_of_page(page, SITE) == ("https://pier.example/favicon.ico",)


def test_a_feed_that_names_a_drawing_names_none() -> None:
    assert parse(NAMING["rss"].replace("logo.png", "logo.svg").encode(), None, SITE).icon is None


@pytest.mark.parametrize("body", [png(32, 32), png(16, 24), jpeg(64, 64)])
def test_square_pictures_are_icons_as_they_stand(body: bytes) -> None:
    assert icon_from(body) == body


@pytest.mark.parametrize(
    "body",
    [
        b"", b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"GIF89a\x10\0\x10\0", b"<html>not found</html>",
        png(88, 31), png(1, 1), png(513, 513), png(32, 32)[:18], png(32, 32) + b"\0" * MOST_BYTES,
        claiming(40_000), jpeg(9_000, 9_000),
        ico(), ico((16, b"")), ico((16, bitmap(700))), b"\0\0\1\0\xff\xff",
    ],
)  # fmt: skip
def test_all_else_is_none(body: bytes) -> None:
    assert icon_from(body) is None


def test_of_several_pictures_the_one_that_is_large_enough_is_taken() -> None:
    assert icon_from(ico((16, bitmap(16)), (64, png(64, 64)), (128, png(128, 128)))) == png(64, 64)
    alone = icon_from(ico((16, bitmap(16)), (32, bitmap(32))))
    assert alone == ico((32, bitmap(32)))
    assert size_of(alone) == (32, 32)


def test_what_an_entry_claims_of_its_picture_is_not_believed() -> None:
    assert icon_from(ico((32, claiming(30_000)))) is None


@given(
    st.integers(1, 2 * MOST_SIDE).map(claiming) | st.just(ico((16, bitmap(16)), (64, png(64, 64)))),
    st.dictionaries(st.integers(0, 40), st.integers(0, 255), max_size=3),
    st.binary(max_size=200),
)
def test_a_damaged_icon_is_of_bounded_size_or_none(whole: bytes, damage: dict[int, int], more: bytes) -> None:
    icon = icon_from(bytes(damage.get(at, byte) for at, byte in enumerate(whole)) + more)
    event(f"an icon: {icon is not None}")
    if icon is not None:
        size = size_of(icon)
        assert size is not None and max(size) <= MOST_SIDE and len(icon) <= MOST_BYTES
