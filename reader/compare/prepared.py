"""What a comparison needs of one article, worked out beforehand (and kept, so that a second run is quick)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from reader.model.article import Article
from reader.model.passage import Kind, Passage
from reader.text.vectors import Floats

Spans = tuple[tuple[Kind, int, int], ...]
"""Passages of a text as plain values: kind, start, end."""


def spans_of(passages: Iterable[Passage]) -> Spans:
    """What a reading of an article needs of its passages, beside the text."""
    return tuple((passage.kind, passage.start, passage.end) for passage in passages)


@dataclass(frozen=True, slots=True)
class Prepared:
    """An article, its passages, and their vectors.

    `vectors` has shape (len(passages), 384); row n is the unit vector of passage n. Rows of
    boilerplate may be zero.
    """

    article: Article
    passages: tuple[Passage, ...]
    vectors: Floats

    def __post_init__(self) -> None:
        if len(self.vectors) != len(self.passages):
            raise ValueError("one vector for each passage is needed")
