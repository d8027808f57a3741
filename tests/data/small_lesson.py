"""The invented story of small_story as a lesson, made by hand, and what two students mark in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from reader.model.lesson import (
    AnswerKey,
    Lesson,
    LessonArticle,
    LoadedMark,
    Marks,
    MissingMark,
    RealName,
    Term,
)
from tests.data.small_story import comparison

MADE = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
ID = "0123456789abcdef0123456789abcdef"


def lesson(*, key: bool = True) -> Lesson:
    """Not blind, with its key unless `key` is false."""
    found = comparison()
    articles = tuple(
        LessonArticle(
            id=each.article.id,
            outlet=each.article.outlet,
            title=each.article.title,
            published=each.article.published,
            language=each.article.language,
            complete=each.article.complete,
            text=each.article.text,
            passages=each.passages,
        )
        for each in found.articles
    )
    names = {
        each.article.id: RealName(
            each.article.outlet, each.article.title, each.article.url, each.article.published
        )
        for each in found.articles
    }
    return Lesson(
        id=ID,
        title="The ferry",
        made=MADE,
        language="en",
        instructions="Read all three.\nMark what you notice.",
        blind=False,
        tasks=("loaded", "missing"),
        articles=articles,
        glossary=(Term("lead", "How an article begins.", "Ferry stopped"),),
        key=AnswerKey(names, found) if key else None,
    )


def span(article: str, words: str) -> tuple[str, int, int]:
    """Where words stand in an article of the lesson."""
    text = lesson().article(article).text
    start = text.index(words)
    return article, start, start + len(words)


def marks(student: str = "Mia", *, loaded: tuple[str, ...] = ("chaos",)) -> Marks:
    """Marks of a student: words of a2 found loaded, and the cars of a2 found missing in a1."""
    return Marks(
        lesson=ID,
        student=student,
        saved=MADE,
        loaded=tuple(LoadedMark(*span("a2", words), "It exaggerates.") for words in loaded),
        missing=(MissingMark(*span("a2", "harbour master"), ("a1",)),),
    )


def incomplete(found: Lesson, article: str) -> Lesson:
    """The same lesson with one text cut off."""
    return replace(
        found, articles=tuple(replace(a, complete=a.complete and a.id != article) for a in found.articles)
    )
