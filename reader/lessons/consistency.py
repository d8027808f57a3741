"""Whether the parts of a lesson, or of a student's marks, fit each other: known ids, spans inside texts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from reader.errors import BadInput, LessonDamaged, MarksDamaged
from reader.lessons.names import LONGEST_QUESTION, MOST_QUESTIONS
from reader.model.comparison import Comparison
from reader.model.lesson import Lesson, LessonArticle, LoadedMark, Marks, MissingMark
from reader.model.passage import Passage

MOST_ARTICLES = 40
MOST_MARKS = 5_000
_MOST_TERMS = 500
_LONGEST_TITLE, _LONGEST_INSTRUCTIONS, _LONGEST_WORDS = 1_000, 20_000, 4_000
_LESSON_ID = re.compile(r"[0-9a-f]{32}")
_ID = re.compile(r"[\w.:-]{1,64}", re.ASCII)


def check_lesson(lesson: Lesson) -> None:
    """
    Raises:
        BadInput: two parts of the lesson do not fit each other, or one is larger than a lesson's can be.
    """
    ids = {article.id for article in lesson.articles}
    if not (_LESSON_ID.fullmatch(lesson.id) and all(_ID.fullmatch(id_) for id_ in ids)):
        raise LessonDamaged("a part of it is not what it should be")
    if not 1 <= len(lesson.articles) == len(ids) <= MOST_ARTICLES:
        raise LessonDamaged("its articles cannot be told apart")
    if (
        len(lesson.title) > _LONGEST_TITLE
        or len(lesson.instructions) > _LONGEST_INSTRUCTIONS
        or len(lesson.glossary) > _MOST_TERMS
        or any(len(t.term + t.meaning + t.example) > _LONGEST_WORDS for t in lesson.glossary)
    ):
        raise LessonDamaged("a part of it is too long")
    if len(lesson.outlets) > MOST_ARTICLES or any(len(name) > _LONGEST_TITLE for name in lesson.outlets):
        raise LessonDamaged("a part of it is too long")
    if len(lesson.questions) > MOST_QUESTIONS or any(len(q) > LONGEST_QUESTION for q in lesson.questions):
        raise LessonDamaged("a part of it is too long")
    if not all(_passages_fit(article) for article in lesson.articles):
        raise LessonDamaged("its passages do not lie in its texts")
    if lesson.key is not None and (
        set(lesson.key.names) != ids or not _answers_fit(lesson, lesson.key.comparison)
    ):
        raise LessonDamaged("its key is not of its texts")


def _passages_fit(article: LessonArticle) -> bool:
    end = 0
    for passage in article.passages:
        if not end <= passage.start < passage.end or passage.paragraph < 0 or not _ID.fullmatch(passage.id):
            return False
        end = passage.end
    return end <= len(article.text) and len({p.id for p in article.passages}) == len(article.passages)


def _answers_fit(lesson: Lesson, comparison: Comparison) -> bool:
    texts = {article.id: (article.text, article.passages) for article in lesson.articles}
    known = _Known(texts, {claim.id for claim in comparison.claims})
    return (
        len(comparison.articles) == len(texts)
        and all(
            texts.get(each.article.id) == (each.article.text, each.passages) for each in comparison.articles
        )
        and all(_references(comparison, known))
    )


class _Known:
    """The articles, passages and claims that a comparison may name."""

    def __init__(self, texts: Mapping[str, tuple[str, tuple[Passage, ...]]], claims: set[str]) -> None:
        self.claims = claims
        self._lengths = {article: len(text) for article, (text, _) in texts.items()}
        self._of = {p.id: article for article, (_, each) in texts.items() for p in each}

    def article(self, *ids: str) -> bool:
        return all(id_ in self._lengths for id_ in ids)

    def passage(self, article: str, *ids: str) -> bool:
        return self.article(article) and all(self._of.get(id_) == article for id_ in ids)

    def anywhere(self, *ids: str) -> bool:
        return all(id_ in self._of for id_ in ids)

    def span(self, article: str, start: int, end: int) -> bool:
        return 0 <= start <= end <= self._lengths.get(article, -1)


def _references(found: Comparison, known: _Known) -> Iterable[bool]:
    """For each place that the comparison names, whether it is there."""
    for claim in found.claims:
        yield known.anywhere(claim.lead) and known.article(*claim.prominence)
        yield from (known.passage(article, *passages) for article, passages in claim.cells.items())
        yield from (known.passage(article, passage) for article, passage in claim.maybe.items())
        for each in (value for difference in claim.differences for value in difference.values):
            yield known.passage(each.article, each.passage) and known.span(each.article, each.start, each.end)
    for out in found.left_out:
        yield known.article(out.article, *out.reported_by) and out.claim in known.claims
        yield known.anywhere(*out.evidence)
        yield out.nearest is None or known.passage(out.article, out.nearest.passage)
    for version in (version for row in found.quotes for version in row.versions):
        yield known.passage(version.article, version.passage)
        yield known.span(version.article, version.start, version.end)
    for word in found.wording:
        yield known.passage(word.article, word.passage) and known.span(word.article, word.start, word.end)
        yield from (known.passage(other.article, other.passage) for other in word.others)
    yield from (known.passage(use.article, use.passage) for label in found.labels for use in label.names)
    yield from (known.passage(credit.article, credit.passage) for credit in found.sources)
    for use in (use for row in found.attributions for use in row.uses):
        yield known.passage(use.article, use.passage) and known.span(use.article, use.start, use.end)
    for article, profile in found.profile.items():
        yield known.article(article) and set(profile.leads_with) <= known.claims


def check_marks(marks: Marks) -> None:
    """
    Raises:
        BadInput: nobody knows whose they are, or something in them cannot be, whatever the lesson.
    """
    if not _LESSON_ID.fullmatch(marks.lesson):
        raise MarksDamaged("a part of them is not what it should be")
    if not marks.student:
        raise BadInput("These marks have no student's name.", "Ask the student to write it and save again.")
    if sum(map(len, (marks.loaded, marks.missing, marks.guesses, marks.answers))) > MOST_MARKS:
        raise MarksDamaged("there are too many")
    if any(not 0 <= mark.start < mark.end for mark in _all(marks)):
        raise MarksDamaged("a mark lies outside the texts")


def fitting(lesson: Lesson, marks: Marks) -> Marks:
    """The marks, if they are of this lesson and lie in its texts. A detail that is said to be absent from its
    own article is taken as absent from the others named; of two guesses on a text, or answers to a question,
    the last one counts.

    Raises:
        BadInput: they are of another lesson, or lie outside its texts.
    """
    if marks.lesson != lesson.id:
        raise BadInput(
            f"The marks of {marks.student} are of another lesson.",
            "Compare them with the very file that the class worked on: each lesson has an id of its own.",
        )
    lengths = {article.id: len(article.text) for article in lesson.articles}
    if any(
        mark.end > lengths.get(mark.article, -1)
        or (isinstance(mark, MissingMark) and not set(mark.absent_from) <= set(lengths))
        for mark in _all(marks)
    ):
        raise MarksDamaged("a mark lies outside the texts")
    if any(guess.article not in lengths or guess.outlet not in lesson.outlets for guess in marks.guesses):
        raise MarksDamaged("a guess is of no outlet of the lesson")
    if any(not 0 <= answer.question < len(lesson.questions) for answer in marks.answers):
        raise MarksDamaged("an answer is to no question of the lesson")
    guesses = {guess.article: guess for guess in marks.guesses}
    answers = {answer.question: answer for answer in marks.answers}
    missing = tuple(
        replace(mark, absent_from=tuple(each for each in mark.absent_from if each != mark.article))
        for mark in marks.missing
    )
    return replace(
        marks,
        missing=tuple(mark for mark in missing if mark.absent_from),
        guesses=tuple(guesses.values()),
        answers=tuple(answers[n] for n in sorted(answers) if answers[n].text),
    )


def _all(marks: Marks) -> tuple[LoadedMark | MissingMark, ...]:
    return (*marks.loaded, *marks.missing)
