"""Bytes of a file somebody saved -> the clean text form that every span indexes."""

from __future__ import annotations

import codecs
import re

from reader.errors import BadInput
from reader.text.encodings import decode

_BOMS = (codecs.BOM_UTF8, codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_KNOWN_BINARIES = (
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "a packed file (a ZIP archive or an office document)"),
    (b"\xd0\xcf\x11\xe0", "an office document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a packed file"),
    (b"SQLite format 3", "a database"),
)
_LINE_END = re.compile(r"\r\n?|[\u2028\u2029\x0b\x0c\x85]")
_INVISIBLE = re.compile("[\x00-\x08\x0e-\x1f\x7f\ufeff\u200b\u00ad]")
_SPACES = re.compile(r"[^\S\n]+")
_WRAP_LEAST, _WRAP_MOST = 50, 100  # characters of the widest line of a text that is wrapped by hand


def text_from(data: bytes, name: str, *, markup: bool = False) -> str:
    """The text of a file, in whatever encoding; `markup` believes what a page says of itself.

    Raises:
        BadInput: the bytes are no text at all.
    """
    kind = next((kind for magic, kind in _KNOWN_BINARIES if data.startswith(magic)), None)
    if kind:
        raise BadInput(f"{name} is {kind}, not text.", "Save the article as a text or HTML file.")
    if b"\x00" in data[:65536] and not data.startswith(_BOMS):
        raise BadInput(f"{name} is not a text file.", "Give a .txt, .html or .json file.")
    return decode(data, markup=markup)


def paragraphs(text: str) -> list[str]:
    """Split text into paragraphs, each one line without spaces at its ends.

    A line is a paragraph, as in saved pages; but if the text is wrapped at a fixed width (as in mail
    and old text files), blank lines separate paragraphs and the lines between are joined.
    """
    text = _INVISIBLE.sub("", _LINE_END.sub("\n", text))
    blocks = [
        [line for line in (_SPACES.sub(" ", raw).strip() for raw in block.split("\n")) if line]
        for block in re.split(r"\n[^\S\n]*\n", text)
    ]
    if _wrapped(blocks):
        return [" ".join(block) for block in blocks if block]
    return [line for block in blocks for line in block]


def compose(title: str, body: list[str]) -> str:
    """The text of an article: headline, blank line, paragraphs; a repeat of the headline is dropped."""
    title = _SPACES.sub(" ", title).strip()
    rest = body[1:] if body and title and _same(body[0], title) else body
    return "\n\n".join([title, *rest] if title else rest)


def _wrapped(blocks: list[list[str]]) -> bool:
    inner = [len(line) for block in blocks for line in block[:-1]]
    if len(inner) < 3:
        return False
    widest = max(len(line) for block in blocks for line in block)
    if not _WRAP_LEAST <= widest <= _WRAP_MOST:
        return False
    return sum(length >= widest - 25 for length in inner) >= 0.8 * len(inner)


def _same(a: str, b: str) -> bool:
    return re.sub(r"\W+", "", a).casefold() == re.sub(r"\W+", "", b).casefold()
