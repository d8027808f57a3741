"""Lesson packs and marks as they come from disk: bytes of strangers, read and never run."""

from __future__ import annotations

from typing import Any

from lxml import html

from reader.errors import BadInput
from reader.lessons.document import lesson_from, marks_from
from reader.lessons.plain import MOST_BYTES, parsed
from reader.model.lesson import Lesson, Marks

ELEMENT = "variorum-lesson"
"""The id of the element that holds a pack's data."""
_NO_PACK = "Choose a file that ends in .lesson.html: the page that a teacher made with Variorum."
_NO_MARKS = "Choose a file that ends in .marks.json: what a student saved in the lesson."


def read_lesson(data: bytes) -> Lesson:
    """The lesson of a pack, or of its bare JSON. Only the data element is looked at.

    Raises:
        BadInput: it is too large, no pack, or a damaged one.
    """
    text = _text(data, "lesson pack", _NO_PACK)
    if not text.lstrip().startswith("{"):
        text = _element(text)
    return lesson_from(parsed(text, "lesson pack", _NO_PACK))


def read_marks(data: bytes, name: str = "") -> Marks:
    """What a student handed in; `name` is the student's if the file says none.

    Raises:
        BadInput: it is too large, no file of marks, or a damaged one.
    """
    what = "file of a student's marks"
    return marks_from(parsed(_text(data, what, _NO_MARKS), what, _NO_MARKS), name)


def _text(data: bytes, what: str, hint: str) -> str:
    if len(data) > MOST_BYTES:
        raise BadInput(f"This is no {what}: it is larger than {MOST_BYTES // 1048576} MB.", hint)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BadInput(f"This is no {what}.", hint) from None


def _element(text: str) -> str:
    """The text of the one element that holds the data."""
    parser = html.HTMLParser(encoding="utf-8", huge_tree=True, no_network=True)
    try:
        tree: Any = html.document_fromstring(text.encode(), parser=parser)
    except (ValueError, html.etree.LxmlError):
        raise BadInput("This is no lesson pack.", _NO_PACK) from None
    found = [each for each in tree.iter("script") if each.get("id") == ELEMENT]
    if not found:
        raise BadInput("This page holds no lesson.", _NO_PACK)
    if len(found) > 1:
        raise BadInput("This page holds more than one lesson.", _NO_PACK)
    return str(found[0].text or "")
