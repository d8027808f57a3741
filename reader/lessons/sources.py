"""Whom the outlets of a lesson have it from."""

from __future__ import annotations

from reader.model.attribution import Attribution
from reader.model.lesson import Lesson


def only_one_has(lesson: Lesson, row: Attribution) -> bool:
    """Whether one outlet alone has a source. Of texts that are not whole nobody can tell, and of sources
    without a name neither."""
    others = (article for article in lesson.articles if article.id not in row.articles)
    return row.only_one and all(article.complete for article in others)
