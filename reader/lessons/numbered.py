"""A text in lines that are the same on every paper, so that a class can say "line 23"."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from reader.model.lesson import LessonArticle

WIDTH = 76
"""Columns of one line: a little less than fits on A4 in 10.5 points; wide letters take two."""
_PARAGRAPH = re.compile(r"[^\n]+")
_BIT = re.compile(r"\s+|[^\s\u3000-\u9fff\uf900-\ufaff]+|[\u3000-\u9fff\uf900-\ufaff]")
"""White space, a word, or a letter after which a line may end."""


@dataclass(frozen=True, slots=True)
class Line:
    """`number` counts from 1 through the article; `start` and `end` index its text, in code points.
    `first`: a paragraph begins here."""

    number: int
    start: int
    end: int
    text: str
    kind: str
    first: bool


def numbered(article: LessonArticle) -> tuple[Line, ...]:
    """All of an article's text in lines."""
    found: list[Line] = []
    for paragraph in _PARAGRAPH.finditer(article.text):
        kind = _kind(article, paragraph.start(), paragraph.end())
        first = True
        for begin, stop in _wrapped(paragraph.group()):
            start, end = paragraph.start() + begin, paragraph.start() + stop
            found.append(Line(len(found) + 1, start, end, article.text[start:end], kind, first))
            first = False
    return tuple(found)


def line_of(lines: tuple[Line, ...], at: int) -> int:
    """The number of the line that a place of the text stands in."""
    return next((line.number for line in lines if at < line.end), lines[-1].number if lines else 0)


def _kind(article: LessonArticle, start: int, end: int) -> str:
    return next((p.kind for p in article.passages if p.start < end and start < p.end), "sentence")


def _wrapped(text: str) -> Iterator[tuple[int, int]]:
    start = end = columns = 0
    for bit in _BIT.finditer(text):
        wide = _columns(bit.group())
        if bit.group().isspace():
            if start == end:
                start = end = bit.end()
            else:
                columns += wide
            continue
        if columns + wide > WIDTH and end > start:
            yield start, end
            start, columns = bit.start(), 0
        end = bit.end()
        columns += wide
    if end > start:
        yield start, end


def _columns(text: str) -> int:
    return sum(
        2 if unicodedata.east_asian_width(letter) in "WF" else 1
        for letter in text
        if not unicodedata.combining(letter)
    )
