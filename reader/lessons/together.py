"""What a class marked, put together: how many found each word and each detail, and how far they agree."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.lessons.agreement import Agreement, agreement
from reader.lessons.marked import touched, words_of
from reader.model.lesson import Lesson, LessonArticle, Marks


@dataclass(frozen=True, slots=True)
class By:
    """One student's part in it; `why` and `absent_from` may be empty."""

    student: str
    why: str = ""
    absent_from: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Shared:
    """A stretch of an article and who marked it, in the order of their names."""

    article: str
    start: int
    end: int
    text: str
    by: tuple[By, ...]

    @property
    def absent_from(self) -> dict[str, int]:
        """Of a detail: how many say that it is missing from each article, most first."""
        counts: dict[str, int] = {}
        for each in self.by:
            for outlet in each.absent_from:
                counts[outlet] = counts.get(outlet, 0) + 1
        return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))


@dataclass(frozen=True, slots=True)
class Guessed:
    """Who thinks that an article is that outlet's, in the order of their names."""

    article: str
    outlet: str
    by: tuple[By, ...]


@dataclass(frozen=True, slots=True)
class Answered:
    """Who answered the lesson's question of that number, and what (as `why`), in the order of their names."""

    question: int
    by: tuple[By, ...]


@dataclass(frozen=True, slots=True)
class Together:
    """A class. `words` are disjoint stretches of whole words that the same students marked; `details` are
    passages. Both are in the order of the texts. `agreement` is of the students who marked a loaded word: who
    did other tasks says nothing of words."""

    students: tuple[str, ...]
    words: tuple[Shared, ...]
    details: tuple[Shared, ...]
    agreement: Agreement
    guesses: tuple[Guessed, ...] = ()
    """In the order of the texts, what most think first."""
    answers: tuple[Answered, ...] = ()
    """One for each question, in their order, also if nobody answered it."""


def together(lesson: Lesson, handed_in: Sequence[Marks]) -> Together:
    """
    Args:
        handed_in: of this lesson (`sound.fitting`), one for each student.
    """
    ordered = sorted(handed_in, key=lambda marks: (marks.student.casefold(), marks.student))
    loaded: list[Shared] = []
    details: list[Shared] = []
    rows: list[list[int]] = [[] for _ in ordered]
    for article in lesson.articles:
        words = words_of(article)
        places = [(word.start, word.end) for word in words]
        marks = [[mark for mark in each.loaded if mark.article == article.id] for each in ordered]
        at: list[dict[int, By]] = [{} for _ in places]
        for number, (student, theirs) in enumerate(zip(ordered, marks, strict=True)):
            for mark in theirs:
                for place in touched(words, mark.start, mark.end):
                    at[place].setdefault(number, By(student.student, mark.why))
        for row in rows:
            row.extend([0] * len(at))
        for place, here in enumerate(at, -len(at)):
            for number in here:
                rows[number][place] = 1
        loaded += _stretches(article, places, at)
        details += _details(article, ordered)
    return Together(
        students=tuple(each.student for each in ordered),
        words=tuple(loaded) if "loaded" in lesson.tasks else (),
        details=tuple(details) if "missing" in lesson.tasks else (),
        agreement=agreement([row for row in rows if any(row)] or rows),
        guesses=tuple(_guesses(lesson, ordered)) if "guess" in lesson.tasks else (),
        answers=tuple(
            Answered(
                number,
                tuple(By(m.student, a.text) for m in ordered for a in m.answers if a.question == number),
            )
            for number in range(len(lesson.questions))
        ),
    )


def _guesses(lesson: Lesson, ordered: Sequence[Marks]) -> Iterator[Guessed]:
    for article in lesson.articles:
        by: dict[str, list[By]] = {}
        for each in ordered:
            for guess in each.guesses:
                if guess.article == article.id:
                    by.setdefault(guess.outlet, []).append(By(each.student, guess.why))
        for outlet, who in sorted(by.items(), key=lambda item: (-len(item[1]), item[0].casefold())):
            yield Guessed(article.id, outlet, tuple(who))


def _details(article: LessonArticle, ordered: Sequence[Marks]) -> Iterator[Shared]:
    at: list[dict[int, By]] = [{} for _ in article.passages]
    for number, each in enumerate(ordered):
        for mark in (mark for mark in each.missing if mark.article == article.id):
            for here, passage in zip(at, article.passages, strict=True):
                if passage.start < mark.end and mark.start < passage.end:
                    before = here.get(number, By(each.student))
                    outlets = tuple(dict.fromkeys((*before.absent_from, *mark.absent_from)))
                    here[number] = By(each.student, before.why or mark.why, outlets)
    for by, passage in zip(at, article.passages, strict=True):
        if by:
            yield _shared(article, passage.start, passage.end, by)


def _stretches(
    article: LessonArticle, places: Sequence[tuple[int, int]], at: Sequence[dict[int, By]]
) -> Iterator[Shared]:
    """Neighbours that the same students marked for the same reasons become one."""
    begun: tuple[int, int, dict[int, By]] | None = None
    for (start, end), by in zip(places, at, strict=True):
        if begun is not None and begun[2] == by:
            begun = (begun[0], end, by)
            continue
        if begun is not None and begun[2]:
            yield _shared(article, *begun)
        begun = (start, end, by)
    if begun is not None and begun[2]:
        yield _shared(article, *begun)


def _shared(article: LessonArticle, start: int, end: int, by: dict[int, By]) -> Shared:
    return Shared(article.id, start, end, article.text[start:end], tuple(by[n] for n in sorted(by)))
