"""Which words of a lesson's texts a mark touches."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Protocol, TypeVar

from reader.model.lesson import Lesson, LessonArticle
from reader.text.tokens import Token, words


class Placed(Protocol):
    """A stretch of an article; or what holds one."""

    @property
    def article(self) -> str: ...
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


Place = TypeVar("Place", bound=Placed)


def words_of(article: LessonArticle) -> tuple[Token, ...]:
    """The words of an article's text, in order."""
    return _words(article.text)


@lru_cache(maxsize=32)  # texts: two large packs; the class view and what stands beside ask again and again
def _words(text: str) -> tuple[Token, ...]:
    return tuple(words(text))


def touched(found: Sequence[Token], start: int, end: int) -> range:
    """Which of the words (by their number) a stretch of the text covers, in full or in part."""
    first = bisect_right(found, start, key=lambda word: word.end)
    return range(first, max(first, bisect_left(found, end, key=lambda word: word.start)))


def by_place(lesson: Lesson, placed: Iterable[Place]) -> list[Place]:
    """In the order of the lesson's articles and of their texts."""
    order = {article.id: number for number, article in enumerate(lesson.articles)}
    return sorted(placed, key=lambda each: (order.get(each.article, len(order)), each.start, each.end))
