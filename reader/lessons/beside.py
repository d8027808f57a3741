"""A student's marks beside the program's. The program is a second reader, not the judge: nothing is scored.

The page of a pack compares in the same way (resources/templates/lesson_logic.js).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from reader.errors import BadInput
from reader.lessons.marked import by_place, touched, words_of
from reader.model.comparison import Comparison, LeftOut, Loaded
from reader.model.lesson import AnswerKey, Guess, Lesson, LoadedMark, Marks, MissingMark

Whose = Literal["both", "student", "program"]
State = Literal["same", "maybe", "reported", "unknown", "incomplete"]
"""What the program says to "this outlet does not report it": it does not find it there either; it may be
there in other words; it is there; it knows of no such detail; the text is incomplete, so nobody can say."""


@dataclass(frozen=True, slots=True)
class LoadedBeside:
    """Words that the student, the program or both find loaded.

    The span is the student's where there is one. `mark` is None if only the program found them, `words`
    empty if only the student did. `quoted`: a speaker's words, to be counted apart.
    """

    whose: Whose
    article: str
    start: int
    end: int
    text: str
    mark: LoadedMark | None
    words: tuple[Loaded, ...]
    quoted: bool


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the program says of one outlet; `passages` are where it has the detail, or something near it."""

    article: str
    state: State
    passages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MissingBeside:
    """A detail that the student found missing, with a verdict for each outlet named."""

    mark: MissingMark
    text: str
    verdicts: tuple[Verdict, ...]


@dataclass(frozen=True, slots=True)
class GuessBeside:
    """A student's guess, and the outlet that it is."""

    guess: Guess
    outlet: str

    @property
    def right(self) -> bool:
        return self.guess.outlet == self.outlet


@dataclass(frozen=True, slots=True)
class Beside:
    """All of it, in the order of the texts; `only_program` the heaviest first for each outlet."""

    loaded: tuple[LoadedBeside, ...]
    missing: tuple[MissingBeside, ...]
    only_program: tuple[LeftOut, ...]
    guesses: tuple[GuessBeside, ...] = ()


def key_of(lesson: Lesson) -> AnswerKey:
    """Raises:
    BadInput: the lesson has no key.
    """
    if lesson.key is None:
        raise BadInput(
            "This lesson pack has no answer key.", "Use the teacher's copy, or make the file with its key."
        )
    return lesson.key


def beside(lesson: Lesson, marks: Marks) -> Beside:
    """
    Args:
        marks: of this lesson (`sound.fitting`).

    Raises:
        BadInput: the lesson has no key.
    """
    key = key_of(lesson)
    comparison = key.comparison
    guessed = {guess.article: guess for guess in marks.guesses}
    return Beside(
        loaded=tuple(_loaded(lesson, marks, comparison)) if "loaded" in lesson.tasks else (),
        missing=tuple(_missing(lesson, marks, comparison)) if "missing" in lesson.tasks else (),
        only_program=_only_program(lesson, marks, comparison) if "missing" in lesson.tasks else (),
        guesses=tuple(
            GuessBeside(guessed[article.id], key.names[article.id].outlet)
            for article in lesson.articles
            if article.id in guessed and "guess" in lesson.tasks
        ),
    )


def nobody(lesson: Lesson, handed_in: Sequence[Marks]) -> Beside:
    """What the program found and nobody in a class marked; `missing` is empty.

    Raises:
        BadInput: the lesson has no key.
    """
    loaded = tuple(mark for marks in handed_in for mark in marks.loaded)
    missing = tuple(mark for marks in handed_in for mark in marks.missing)
    found = beside(lesson, Marks(lesson.id, "", lesson.made, loaded, missing))
    return Beside(tuple(row for row in found.loaded if row.whose == "program"), (), found.only_program)


def _loaded(lesson: Lesson, marks: Marks, comparison: Comparison) -> Iterator[LoadedBeside]:
    found: list[LoadedBeside] = []
    for article in lesson.articles:
        words = words_of(article)
        theirs = [
            (word, touched(words, word.start, word.end))
            for word in comparison.wording
            if word.article == article.id
        ]
        met: set[int] = set()
        for mark in marks.loaded:
            if mark.article != article.id:
                continue
            mine = touched(words, mark.start, mark.end)
            shared = [n for n, (_, places) in enumerate(theirs) if _overlap(mine, places)]
            met.update(shared)
            same = tuple(theirs[n][0] for n in shared)
            quoted = all(word.quoted for word in same) if same else _spoken(comparison, mark)
            text = article.text[mark.start : mark.end]
            whose: Whose = "both" if same else "student"
            found.append(LoadedBeside(whose, article.id, mark.start, mark.end, text, mark, same, quoted))
        found += [
            LoadedBeside("program", article.id, word.start, word.end, word.text, None, (word,), word.quoted)
            for n, (word, _) in enumerate(theirs)
            if n not in met
        ]
    yield from by_place(lesson, found)


def _spoken(comparison: Comparison, mark: LoadedMark) -> bool:
    """Whether a mark lies within somebody's own words."""
    return any(
        v.direct and v.article == mark.article and v.start <= mark.start and mark.end <= v.end
        for row in comparison.quotes
        for v in row.versions
    )


def _overlap(one: range, other: range) -> bool:
    return max(one.start, other.start) < min(one.stop, other.stop)


def _missing(lesson: Lesson, marks: Marks, comparison: Comparison) -> Iterator[MissingBeside]:
    for mark in by_place(lesson, marks.missing):
        under = _under(lesson, mark)
        text = lesson.article(mark.article).text[mark.start : mark.end]
        verdicts = tuple(_verdict(lesson, comparison, under, mark.article, out) for out in mark.absent_from)
        yield MissingBeside(mark, text, verdicts)


def _under(lesson: Lesson, mark: MissingMark) -> set[str]:
    """The passages that a mark touches."""
    passages = lesson.article(mark.article).passages
    return {p.id for p in passages if p.start < mark.end and mark.start < p.end}


def _items(comparison: Comparison, under: set[str], outlet: str) -> list[LeftOut]:
    return [
        item for item in comparison.left_out if item.article == outlet and not under.isdisjoint(item.evidence)
    ]


def _verdict(lesson: Lesson, comparison: Comparison, under: set[str], article: str, outlet: str) -> Verdict:
    if not lesson.article(outlet).complete:
        return Verdict(outlet, "incomplete")
    items = _items(comparison, under, outlet)
    if any(item.state == "not_found" for item in items):
        return Verdict(outlet, "same")
    rows = [claim for claim in comparison.claims if not under.isdisjoint(claim.cells.get(article, ()))]
    told = _once([passage for claim in rows for passage in claim.cells.get(outlet, ())])
    if told:
        return Verdict(outlet, "reported", told)
    near = [claim.maybe[outlet] for claim in rows if outlet in claim.maybe]
    near += [item.nearest.passage for item in items if item.nearest]
    return Verdict(outlet, "maybe" if near or items else "unknown", _once(near))


def _only_program(lesson: Lesson, marks: Marks, comparison: Comparison) -> tuple[LeftOut, ...]:
    seen = [
        item
        for mark in marks.missing
        for outlet in mark.absent_from
        for item in _items(comparison, _under(lesson, mark), outlet)
    ]
    return tuple(item for item in comparison.left_out if item not in seen)


def _once(passages: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(passages))
