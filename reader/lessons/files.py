"""Lesson packs and marks as they come from disk: bytes of strangers, read and never run."""

from __future__ import annotations

import codecs
import re
from typing import Any

from lxml import html

from reader.errors import MarksDamaged, NoLesson, NoMarks
from reader.lessons.document import lesson_from, marks_from
from reader.lessons.plain import parsed
from reader.model.lesson import Lesson, Marks

ELEMENT = "variorum-lesson"
"""The id of the element that holds a pack's data."""
_MOST_TAGS = 50_000
"""A pack has a few hundred, also after a browser saved it; more would only cost memory."""
MOST_BYTES = 20 * 1024 * 1024
"""A file larger than this is no lesson pack and no student's marks."""

_SOME_MARKS = re.compile(rb'"schema"\s*:\s*"variorum/marks/')
_HEAD = 4096
"""Bytes in which a file of marks says that it is one."""


def read_lesson(data: bytes) -> Lesson:
    """The lesson of a pack, or of its bare JSON. Only the data element is looked at.

    Raises:
        BadInput: it is too large, no pack, or a damaged one.
    """
    try:
        text = _text(data)
        return lesson_from(parsed(text if text.lstrip().startswith("{") else _element(text)))
    except ValueError:
        raise NoLesson() from None


def read_marks(data: bytes, name: str = "") -> Marks:
    """What a student handed in, also as a mail's text with words around it; `name` is the student's if the
    file says none.

    Raises:
        BadInput: it is too large, no file of marks, or a damaged one.
    """
    try:
        return marks_from(parsed(_without_words_around(_text(data))), name)
    except ValueError:
        if _SOME_MARKS.search(data[:_HEAD]):
            raise MarksDamaged("the file is cut off or was altered") from None
        raise NoMarks() from None


def _text(data: bytes) -> str:
    if len(data) > MOST_BYTES:
        raise ValueError("too large")
    return data.decode("utf-16" if data[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE) else "utf-8-sig")


def _without_words_around(text: str) -> str:
    """The JSON in a text that somebody sent; mail programs write spaces that do not break."""
    return text[max(0, text.find("{")) : text.rfind("}") + 1 or None].replace("\xa0", " ")


def _element(text: str) -> str:
    """The text of the one element that holds the data."""
    if text.count("<") > _MOST_TAGS:
        raise NoLesson("This page holds no lesson.")
    parser = html.HTMLParser(encoding="utf-8", huge_tree=True, no_network=True)
    try:
        tree: Any = html.document_fromstring(text.encode(), parser=parser)
    except html.etree.LxmlError:
        raise NoLesson() from None
    found = [each for each in tree.iter("script") if each.get("id") == ELEMENT]
    if not found:
        raise NoLesson("This page holds no lesson.")
    if len(found) > 1:
        raise NoLesson("This page holds more than one lesson.")
    return str(found[0].text or "")
