"""A story frozen for a class, and what the students mark in it; docs/lesson-pack.md describes the files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from reader.model.comparison import Comparison
from reader.model.passage import Passage

Task = Literal["loaded", "missing", "guess"]
"""What students do: mark loaded words, mark details that others leave out, guess which outlet is which."""
TASKS: tuple[Task, ...] = ("loaded", "missing")
"""Those of a lesson of which nothing else is said."""
Sample = Literal["phones", "inquiry"]
"""The lessons that come with the program: three short texts for a first one, four long ones."""
Tongue = Literal["en", "de", "fr", "es"]
"""The languages that a pack's own words are written in."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What a teacher chooses. `title` "" takes the first headline; `terms` are ids of the glossary, None
    those that the lesson uses; `questions` are to be answered in writing."""

    title: str = ""
    language: Tongue = "en"
    instructions: str = ""
    blind: bool = False
    tasks: tuple[Task, ...] = TASKS
    terms: tuple[str, ...] | None = None
    questions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LessonArticle:
    """One outlet's text as the class reads it; `outlet` and `title` are masked in a blind lesson, and
    `published` is None there. `language` is that of the text. Spans index `text`, in code points."""

    id: str
    outlet: str
    title: str
    published: datetime | None
    language: str
    complete: bool
    text: str
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class RealName:
    """Whose article it is that a blind lesson calls Outlet A."""

    outlet: str
    title: str
    url: str | None
    published: datetime | None


@dataclass(frozen=True, slots=True)
class AnswerKey:
    """What students do not see: the outlets by article id, and the comparison of exactly the lesson's texts
    (masked like them in a blind lesson)."""

    names: Mapping[str, RealName]
    comparison: Comparison


@dataclass(frozen=True, slots=True)
class Term:
    """A word of the field, explained; `example` may be empty."""

    term: str
    meaning: str
    example: str = ""


@dataclass(frozen=True, slots=True)
class Lesson:
    """A lesson pack. `id` is 32 hex digits; `language` is that of the pack's own words; `key` is None in a
    file that was made for students without it. `outlets` are the names to choose from when students guess:
    those of the real outlets, in the order of their letters, and none otherwise. `questions` are what the
    teacher asks, each one line, to be answered in writing."""

    id: str
    title: str
    made: datetime
    language: Tongue
    instructions: str
    blind: bool
    tasks: tuple[Task, ...]
    articles: tuple[LessonArticle, ...]
    glossary: tuple[Term, ...] = ()
    key: AnswerKey | None = None
    outlets: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()

    @property
    def wholes(self) -> dict[str, bool]:
        """Each article, and whether its text is whole."""
        return {article.id: article.complete for article in self.articles}

    def article(self, id_: str) -> LessonArticle:
        """The article of that id.

        Raises:
            KeyError: there is none.
        """
        for article in self.articles:
            if article.id == id_:
                return article
        raise KeyError(id_)


@dataclass(frozen=True, slots=True)
class LoadedMark:
    """Words that a student finds loaded; `start` and `end` index the article's text. `why` may be empty."""

    article: str
    start: int
    end: int
    why: str = ""


@dataclass(frozen=True, slots=True)
class MissingMark:
    """A detail of `article` that a student found nowhere in the articles `absent_from`."""

    article: str
    start: int
    end: int
    absent_from: tuple[str, ...]
    why: str = ""


@dataclass(frozen=True, slots=True)
class Guess:
    """Whose text a student thinks `article` is: one of the lesson's `outlets`."""

    article: str
    outlet: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a student writes to the question of that number, from 0; `text` may have several lines."""

    question: int
    text: str


@dataclass(frozen=True, slots=True)
class Marks:
    """What one student hands in for the lesson of that id."""

    lesson: str
    student: str
    saved: datetime
    loaded: tuple[LoadedMark, ...] = ()
    missing: tuple[MissingMark, ...] = ()
    guesses: tuple[Guess, ...] = ()
    answers: tuple[Answer, ...] = ()

    @property
    def nothing(self) -> bool:
        """Whether nothing was marked, guessed or written."""
        return not (self.loaded or self.missing or self.guesses or self.answers)
