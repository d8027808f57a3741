"""What whoever sits at this computer marks in a lesson: added, given a reason, taken away, and undone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from reader.model.lesson import Answer, Guess, Lesson, LessonArticle, LoadedMark, Marks, MissingMark

Mark = LoadedMark | MissingMark
_State = tuple[Mark | Guess | Answer, ...]


class OwnMarks:
    """The marks in the order in which they were made. What is added twice stands once; what overlaps a loaded
    mark of the same article takes its place, so that no word is marked twice."""

    def __init__(self, lesson: Lesson, kept: Marks | None = None) -> None:
        self.lesson = lesson
        self.student = kept.student if kept is not None else ""
        self._now: _State = (
            (*kept.loaded, *kept.missing, *kept.guesses, *kept.answers) if kept is not None else ()
        )
        self._before: list[_State] = []

    @property
    def all(self) -> tuple[Mark | Guess | Answer, ...]:
        return self._now

    @property
    def loaded(self) -> tuple[LoadedMark, ...]:
        return tuple(mark for mark in self._now if isinstance(mark, LoadedMark))

    @property
    def missing(self) -> tuple[MissingMark, ...]:
        return tuple(mark for mark in self._now if isinstance(mark, MissingMark))

    @property
    def guesses(self) -> tuple[Guess, ...]:
        return tuple(mark for mark in self._now if isinstance(mark, Guess))

    @property
    def answers(self) -> tuple[Answer, ...]:
        found = (each for each in self._now if isinstance(each, Answer))
        return tuple(sorted(found, key=lambda each: each.question))

    def answer_to(self, question: int) -> Answer:
        """What is written to the question of that number; its text is empty if nothing is."""
        return next((each for each in self.answers if each.question == question), Answer(question, ""))

    def guess_of(self, article: str) -> Guess | None:
        """Whose text that article is thought to be."""
        return next((guess for guess in self.guesses if guess.article == article), None)

    @property
    def can_undo(self) -> bool:
        return bool(self._before)

    def of(self, article: str) -> tuple[Mark, ...]:
        """Those of one article, from its top."""
        marks: list[Mark] = [*self.loaded, *self.missing]
        return tuple(sorted((m for m in marks if m.article == article), key=lambda m: (m.start, m.end)))

    def mark_loaded(self, article: str, start: int, end: int) -> LoadedMark:
        """Mark words as loaded; the reason of a mark that they replace stays."""
        others = [m for m in self.loaded if m.article == article and m.start < end and start < m.end]
        mark = LoadedMark(article, start, end, next((m.why for m in others if m.why), ""))
        self._take((*(m for m in self._now if m not in others), mark))
        return mark

    def mark_missing(self, article: str, start: int, end: int, absent_from: Sequence[str]) -> MissingMark:
        """Mark a detail that is nowhere in the articles `absent_from`."""
        same = [m for m in self.missing if (m.article, m.start, m.end) == (article, start, end)]
        why = next((m.why for m in same if m.why), "")
        mark = MissingMark(article, start, end, tuple(dict.fromkeys(absent_from)), why)
        self._take((*(m for m in self._now if m not in same), mark))
        return mark

    def guess(self, article: str, outlet: str) -> Guess | None:
        """Say whose text an article is; "" takes that back. The reason of an earlier guess stays."""
        before = self.guess_of(article)
        rest = tuple(mark for mark in self._now if mark != before)
        made = Guess(article, outlet, before.why if before is not None else "") if outlet else None
        self._take(rest if made is None else (*rest, made))
        return made

    def answer(self, texts: Sequence[str]) -> None:
        """What is written to each of the questions now, as one step; "" is no answer."""
        answers = tuple(Answer(number, text) for number, text in enumerate(texts) if text)
        if answers != self.answers:
            self._take((*(each for each in self._now if not isinstance(each, Answer)), *answers))

    def give_reason(self, mark: Mark | Guess, why: str) -> Mark | Guess:
        """The same mark with another reason."""
        if mark not in self._now or mark.why == why:
            return mark
        told = replace(mark, why=why)
        self._take(tuple(told if each == mark else each for each in self._now))
        return told

    def remove(self, mark: Mark | Guess) -> None:
        """Take a mark away."""
        self._take(tuple(each for each in self._now if each != mark))

    def undo(self) -> bool:
        """Take the last step back; False if there is none."""
        if not self._before:
            return False
        self._now = self._before.pop()
        return True

    def handed_in(self, student: str) -> Marks:
        """What is saved."""
        now = datetime.now(UTC)
        return Marks(self.lesson.id, student, now, self.loaded, self.missing, self.guesses, self.answers)

    def _take(self, state: _State) -> None:
        if state != self._now:
            self._before.append(self._now)
            self._now = state


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """A chosen stretch without the spaces at its ends; (start, start) if nothing else is in it."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def words_at(text: str, start: int, end: int) -> tuple[int, int]:
    """The whole words that a stretch touches; of an empty one, the word at that place."""
    while start > 0 and _in_word(text, start - 1):
        start -= 1
    while end < len(text) and _in_word(text, end):
        end += 1
    return trimmed(text, start, end)


def _in_word(text: str, at: int) -> bool:
    letter = text[at]
    return letter.isalnum() or (
        letter in "'’-‐" and 0 < at < len(text) - 1 and text[at - 1].isalnum() and text[at + 1].isalnum()
    )


def sentences_at(article: LessonArticle, start: int, end: int) -> tuple[int, int]:
    """The whole passages that a stretch touches; of an empty one, the passage there; else (start, start)."""
    touched = [
        p
        for p in article.passages
        if p.kind != "boilerplate" and p.start <= max(start, end - 1) and start < p.end
    ]
    if not touched:
        return start, start
    return touched[0].start, touched[-1].end
