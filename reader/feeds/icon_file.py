"""Which bytes are an icon: a picture of a known kind, about square, and of a size that its own head tells."""

from __future__ import annotations

import struct

MOST_BYTES = 64 * 1024
"""Of an icon that is kept."""
LEAST_SIDE, MOST_SIDE = 8, 512
"""Px. One of 1024 takes the window 12 to 24 ms to unpack, one of 512 takes 3 to 5."""
WANTED = 64
"""Pixels of a side that are enough for any place, on fine screens, too."""
_PNG = b"\x89PNG\r\n\x1a\n"
_ICO = b"\x00\x00\x01\x00"
_MOST_IN_ONE = 40


def icon_from(body: bytes) -> bytes | None:
    """The icon that a file holds, as PNG, JPEG, WebP or ICO of one picture; None if there is none.

    Nothing is unpacked: the size stands in the file's head. A drawing (SVG) may hold programs and addresses,
    a GIF may move: they are none. Of a file with several pictures the one is taken that is large enough.
    """
    picture = _of_many(body) if body.startswith(_ICO) else body
    if picture is None or len(picture) > MOST_BYTES:
        return None
    size = size_of(picture)
    if size is None or not all(LEAST_SIDE <= side <= MOST_SIDE for side in size):
        return None
    return picture if 2 * max(size) <= 3 * min(size) else None  # a banner would be a line


def size_of(body: bytes) -> tuple[int, int] | None:
    """Width and height as a file's head tells them, in pixels; None if it is of no kind that is known."""
    try:
        if body.startswith(_PNG) and body[12:16] == b"IHDR":
            return struct.unpack(">II", body[16:24])
        if body.startswith(b"\xff\xd8\xff"):
            return _of_jpeg(body)
        if body[:4] == b"RIFF" and body[8:12] == b"WEBP":
            return _of_webp(body)
        if body.startswith(_ICO) and struct.unpack("<H", body[4:6]) == (1,):
            return _of_bitmap(body[struct.unpack("<I", body[18:22])[0] :])
    except (struct.error, IndexError):
        pass
    return None


def _of_jpeg(body: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 9 < len(body) and body[at] == 0xFF:
        kind = body[at + 1]
        if 0xC0 <= kind <= 0xCF and kind not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", body[at + 5 : at + 9])
            return width, height
        if kind == 0xFF:  # filling
            at += 1
            continue
        at += 2 + max(2, struct.unpack(">H", body[at + 2 : at + 4])[0])
    return None


def _of_webp(body: bytes) -> tuple[int, int] | None:
    kind = body[12:16]
    if kind == b"VP8X":
        return (
            1 + int.from_bytes(body[24:27], "little"),
            1 + int.from_bytes(body[27:30], "little"),
        )
    if kind == b"VP8L" and body[20] == 0x2F:
        bits = struct.unpack("<I", body[21:25])[0]
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    if kind == b"VP8 " and body[23:26] == b"\x9d\x01\x2a":
        width, height = struct.unpack("<HH", body[26:30])
        return width & 0x3FFF, height & 0x3FFF
    return None


def _of_bitmap(body: bytes) -> tuple[int, int] | None:
    """Of a picture in an ICO file, which is twice as high: its mask stands below it."""
    head, width, height = struct.unpack("<Iii", body[:12])
    return (width, height // 2) if head == 40 and width > 0 and height > 0 else None


def _of_many(body: bytes) -> bytes | None:
    """Of the pictures of an ICO file the one that is just large enough, else the largest: a PNG as it stands,
    a bitmap as an ICO file of its own."""
    (count,) = struct.unpack("<H", body[4:6]) if len(body) >= 6 else (0,)
    found: list[tuple[int, int, bytes]] = []
    for n in range(min(count, _MOST_IN_ONE)):
        entry = body[6 + 16 * n : 22 + 16 * n]
        if len(entry) < 16:
            break
        depth, length, at = struct.unpack("<6xHII", entry)
        picture = body[at : at + length]
        if len(picture) < length or not length:
            continue
        if not picture.startswith(_PNG):
            # Width and height as the picture itself has them: the entry's own may say otherwise.
            size = _of_bitmap(picture) if length >= 12 else None
            if size is None or max(size) > 256:
                continue
            sides = bytes((size[0] % 256, size[1] % 256))
            picture = _ICO + struct.pack("<H", 1) + sides + entry[2:12] + struct.pack("<I", 22) + picture
        if (told := size_of(picture)) is not None:
            found.append((max(told), depth, picture))
    if not found:
        return None
    enough = [each for each in found if each[0] >= WANTED]
    side = min(each[0] for each in enough) if enough else max(each[0] for each in found)
    return max((each for each in found if each[0] == side), key=lambda each: each[1])[2]
