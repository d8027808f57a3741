"""What the window reads of lesson packs: from the library."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from reader.errors import NothingFound
from ui.services.queries import Queries, none, query

if TYPE_CHECKING:
    from reader.model.lesson import Lesson, Marks
    from reader.store.library import Library


@dataclass(frozen=True, slots=True)
class LessonRow:
    """A lesson pack as the list shows it. `key` is its 32 hex digits, `id` the same as a number; `handed_in`
    is how many students' marks are here."""

    key: str
    title: str
    made: datetime
    outlets: int
    blind: bool
    has_key: bool
    handed_in: int

    @property
    def id(self) -> int:
        return int(self.key, 16)


class LessonQueries(Queries):
    """Queries over the lesson packs."""

    @query(list)
    def lessons(self, library: Library) -> list[LessonRow]:
        """The newest first."""
        return [
            LessonRow(row.id, row.title, row.made, row.outlets, row.blind, row.answers, row.handed_in)
            for row in library.lessons.all()
        ]

    @query(none)
    def lesson(self, library: Library, key: str) -> Lesson | None:
        """None if it is gone."""
        from reader.lessons.shelf import lesson_in

        try:
            return lesson_in(library.lessons, key)
        except NothingFound:
            return None

    @query(tuple)
    def turned_away(self, library: Library, key: str) -> tuple[str, ...]:
        """The students under whose names another device wanted to hand in than the one whose name it is."""
        return tuple(library.lessons.turned_away(key))

    @query(tuple)
    def handed_in(self, library: Library, key: str) -> tuple[Marks, ...]:
        """What students handed in for a lesson, by their names."""
        from reader.lessons.shelf import marks_in

        return marks_in(library.lessons, key)
