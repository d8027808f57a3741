"""Lesson packs: made of a story or of given articles, kept in the library, written to files, handed in."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from reader.compare.corrected import corrected
from reader.errors import BadInput, FileMissing, NothingFound
from reader.lessons import shelf
from reader.lessons.consistency import fitting
from reader.lessons.files import MOST_BYTES, read_lesson
from reader.lessons.freeze import freeze
from reader.lessons.handed_in import HandedIn, Problem, gather
from reader.lessons.shelf import keep_lesson, lesson_in, put_lesson, put_marks
from reader.model.changes import Changes
from reader.model.comparison import Comparison
from reader.model.lesson import Lesson, Marks, Wish
from reader.pipeline.compare import compare_passages
from reader.pipeline.services import Services
from reader.pipeline.story import compare_story
from reader.pipeline.vectors import LibraryVectors
from reader.work.progress import CancelToken, Progress, silent

if TYPE_CHECKING:
    from reader.text.vectors import Encoder


def lesson_of_story(
    services: Services,
    story_id: int,
    wish: Wish,
    only: Sequence[str] = (),
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Lesson:
    """A lesson of a story, as the reader corrected it.

    Args:
        only: ids of the articles that go into it; none means all that are compared.

    Raises:
        NothingFound: there is no such story, or no such article in it.
        BadInput: only one outlet tells it, or only one is left.
        Cancelled: `cancel` was set.
    """
    comparison = compare_story(services, story_id, progress, cancel)
    if kept := _chosen(comparison, only):
        cache = LibraryVectors(services.library, services.clock)
        found = _again(comparison, kept, services.encoder(), cache, progress, cancel)
        comparison = corrected(found, services.library.corrections.statements(story_id))
    also = {each.article.id: _feed_names(services, each.article.id) for each in comparison.articles}
    title = wish.title.strip() or services.library.stories.title(story_id)
    wish = replace(wish, title=title)
    return freeze(comparison, wish, id_=new_id(), made=services.clock.now(), also=also)


def lesson_of(
    comparison: Comparison,
    wish: Wish,
    encoder: Encoder,
    made: datetime,
    only: Sequence[str] = (),
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Lesson:
    """A lesson of articles that are not in the library, compared before.

    Raises: as `lesson_of_story`.
    """
    if kept := _chosen(comparison, only):
        comparison = _again(comparison, kept, encoder, None, progress, cancel)
    return freeze(comparison, wish, id_=new_id(), made=made)


def new_id() -> str:
    """An id that no other lesson has: 32 hex digits."""
    return secrets.token_hex(16)


def keep(services: Services, lesson: Lesson) -> Changes:
    """Put a lesson into the library; one that is there stays, unless only the new copy has its key."""
    with services.library.transaction():
        keep_lesson(services.library.lessons, lesson)
    return Changes(lessons=frozenset((lesson.id,)))


def read_pack(path: Path) -> Lesson:
    """The lesson of a file.

    Raises:
        FileMissing, BadInput: it cannot be read, or is no lesson pack.
    """
    try:
        with path.open("rb") as file:
            return read_lesson(file.read(MOST_BYTES + 1))
    except FileNotFoundError:
        raise FileMissing(path) from None
    except OSError as error:
        raise FileMissing(path, reason=error.strerror or "it cannot be read") from None


def rename(services: Services, lesson_id: str, title: str) -> Changes:
    """Raises:
    NothingFound: there is no such lesson.
    BadInput: the title is empty.
    """
    clean = " ".join(title.split())[:200]
    if not clean:
        raise BadInput("A lesson needs a title.")
    with services.library.transaction():
        put_lesson(
            services.library.lessons, replace(lesson_in(services.library.lessons, lesson_id), title=clean)
        )
    return Changes(lessons=frozenset((lesson_id,)))


def hand_in(
    services: Services, paths: Iterable[Path], lesson_id: str | None = None, copied: str = ""
) -> tuple[HandedIn, Changes]:
    """Take what students handed in, from files, folders and archives, into the library.

    Args:
        lesson_id: the marks must be of this lesson; without it, of any that the library has.
        copied: the text of a file of marks, as a student sent it.

    Raises:
        NothingFound: there is no such lesson.
    """
    lessons = services.library.lessons
    found = gather(paths, None if lesson_id is None else lesson_in(lessons, lesson_id), copied)
    taken: list[Marks] = []
    problems = list(found.problems)
    known: dict[str, Lesson] = {}
    with services.library.transaction():
        for marks in found.marks:
            try:
                if marks.lesson not in known:
                    known[marks.lesson] = _lesson_of(services, marks)
                put_marks(lessons, fitting(known[marks.lesson], marks))
                taken.append(marks)
            except BadInput as error:
                problems.append(Problem(marks.student, str(error), error.hint))
    changed = frozenset(marks.lesson for marks in taken)
    return HandedIn(tuple(taken), tuple(problems), found.again), Changes(lessons=changed)


def save_marks(services: Services, marks: Marks) -> Changes:
    """Keep what somebody marked, in place of what was there under that name.

    Raises:
        BadInput: the library does not have their lesson, or the marks do not fit it.
    """
    put_marks(services.library.lessons, fitting(_lesson_of(services, marks), marks))
    return Changes(lessons=frozenset((marks.lesson,)))


def take_marks(services: Services, marks: Marks, device: str) -> tuple[bool, Changes]:
    """Keep what a device handed in where a lesson is given out; False if the name is another device's.

    Raises: as `save_marks`.
    """
    with services.library.transaction():
        kept = shelf.take_marks(services.library.lessons, fitting(_lesson_of(services, marks), marks), device)
    return kept, Changes(lessons=frozenset((marks.lesson,)))


def _lesson_of(services: Services, marks: Marks) -> Lesson:
    try:
        return lesson_in(services.library.lessons, marks.lesson)
    except NothingFound:
        raise BadInput(
            f"The marks of {marks.student} are of a lesson that is not in the library.",
            "Open its lesson pack first.",
        ) from None


def _chosen(comparison: Comparison, only: Sequence[str]) -> frozenset[str]:
    """The articles that were chosen, if they are fewer than all."""
    here = {each.article.id for each in comparison.articles}
    if missing := [each for each in only if each not in here]:
        raise NothingFound(f"article {missing[0]} in this comparison")
    if only and len(set(only)) < 2:
        raise BadInput("One article cannot be compared.", "Choose two outlets or more for the lesson.")
    return frozenset(only) if only and set(only) != here else frozenset()


def _again(
    comparison: Comparison,
    kept: frozenset[str],
    encoder: Encoder,
    cache: LibraryVectors | None,
    progress: Progress,
    cancel: CancelToken | None,
) -> Comparison:
    """Fewer articles, compared anew: what is "only here" and "left out" is another thing among them."""
    chosen = [each for each in comparison.articles if each.article.id in kept]
    articles = [each.article for each in chosen]
    return compare_passages(articles, [each.passages for each in chosen], encoder, cache, progress, cancel)


def _feed_names(services: Services, article_id: str) -> list[str]:
    """What else gives an article's outlet away: its feed's title, addresses and site."""
    row = services.library.articles.rows_of([int(article_id)])[0]
    feed = services.library.feeds.get(row.feed_id)
    return [feed.title, feed.url, feed.site_url or ""]
