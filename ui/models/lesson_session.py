"""A lesson pack that is open: the lesson, what is marked here, and what students have handed in."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass, field
from hashlib import sha256

from reader.model.lesson import Lesson, Marks
from ui.models.lesson_words import student_number
from ui.models.own_marks import OwnMarks


@dataclass(slots=True)
class Session:
    """`handed_in` is in the order of the students' names."""

    lesson: Lesson
    own: OwnMarks
    handed_in: tuple[Marks, ...] = ()
    names_shown: bool = False
    students_hidden: bool = False
    """Whether students are called by numbers, as on a wall that the class sees."""
    tab: str = ""
    article: str = ""
    """Where the reader is in it."""
    scrolls: dict[str, tuple[str, float]] = field(default_factory=dict)
    """How far down each tab's text is, 0..1, and of which article."""
    whose: str = ""
    """Whose marks stand beside the program's, as `ui.classroom.beside` has them to choose."""

    @property
    def order(self) -> tuple[str, ...]:
        """The articles' ids."""
        return tuple(article.id for article in self.lesson.articles)

    @property
    def can_show_names(self) -> bool:
        """Whether the outlets are hidden, and known here."""
        return self.lesson.blind and self.lesson.key is not None

    def name(self, article: str) -> str:
        """What an article's outlet is called here."""
        key = self.lesson.key
        if self.names_shown and key is not None and article in key.names:
            return key.names[article].outlet
        return self.lesson.article(article).outlet

    @property
    def outlets(self) -> dict[str, str]:
        """By articles' ids, the outlets that have icons here: none while they are Outlet A, B, C."""
        shown = self.names_shown or not self.lesson.blind
        return {article: self.name(article) for article in self.order} if shown else {}

    def names(self, articles: Iterable[str]) -> str:
        """Several of them, in a row."""
        return ", ".join(self.name(article) for article in articles)

    def student(self, name: str) -> str:
        """What a student is called here."""
        numbers = self._numbers if self.students_hidden else {}
        return student_number(numbers[name]) if name in numbers else name

    def in_order(self, students: Iterable[str]) -> list[str]:
        """By what they are called here: an order by names would tell names behind numbers."""
        numbers = self._numbers if self.students_hidden else {}
        return sorted(students, key=lambda name: numbers.get(name, 0))

    @property
    def _numbers(self) -> dict[str, int]:
        """Each student's, in an order that tells nothing of their names, the same each time."""

        def drawn(name: str) -> bytes:
            return sha256(f"{self.lesson.id} {name}".encode()).digest()

        order = sorted((marks.student for marks in self.handed_in), key=drawn)
        return {name: number for number, name in enumerate(order, 1)}


Sessions = OrderedDict[str, Session]
"""By the lessons' ids, the last one used at the end."""
