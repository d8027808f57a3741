"""Lessons of stories in the library: as the reader corrected them, of the outlets chosen, kept once."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from reader.errors import BadInput, FileMissing, NothingFound
from reader.lessons.document import lesson_document
from reader.lessons.shelf import lesson_in
from reader.model.lesson import Lesson, Wish
from reader.pipeline.dismiss import dismiss
from reader.pipeline.lessons import keep, lesson_of_story, new_id, read_pack, rename, save_marks
from reader.pipeline.sample import load_sample
from reader.pipeline.services import Services
from reader.pipeline.story import compare_story
from tests.data.small_lesson import lesson, marks


@pytest.fixture
def story(services: Services) -> int:
    return load_sample(services)[0]


def words_of(made: Lesson) -> set[tuple[str, str]]:
    assert made.key is not None
    names = made.key.names
    return {(names[word.article].outlet, word.text) for word in made.key.comparison.wording}


@pytest.mark.parametrize("chosen", [5, 4])
def test_what_the_reader_dismissed_is_in_no_lesson(services: Services, story: int, chosen: int) -> None:
    comparison = compare_story(services, story)
    only = [each.article.id for each in comparison.articles][:chosen]
    outlets = {each.article.id: each.article.outlet for each in comparison.articles}
    word = next(w for w in comparison.wording if w.article in only)
    passage = next(p for c in comparison.articles for p in c.passages if p.id == word.passage)
    told = (outlets[word.article], word.text)
    assert told in words_of(lesson_of_story(services, story, Wish(), only))
    key = {"what": "wording", "outlet": told[0], "passage": passage.text, "text": word.text}
    dismiss(services, story, key)
    made = lesson_of_story(services, story, Wish(), only)
    assert told not in words_of(made)
    assert len(made.articles) == chosen


def test_a_story_s_title_is_the_lesson_s(services: Services, story: int) -> None:
    made = lesson_of_story(services, story, Wish())
    assert made.title == services.library.stories.title(story)
    assert made.made == services.clock.now()
    assert lesson_of_story(services, story, Wish(title="Mine")).title == "Mine"


def test_a_feed_s_title_is_hidden_too(services: Services, story: int) -> None:
    feeds = services.library.feeds
    for feed in feeds.all():
        feeds.set_outlet(feed.id, f"Outlet number {feed.id}")
    made = lesson_of_story(services, story, Wish(blind=True))
    shown = str(lesson_document(replace(made, key=None, glossary=())))
    assert not [feed.title for feed in feeds.all() if feed.title in shown]


def test_what_cannot_be_chosen_is_said(services: Services, story: int) -> None:
    with pytest.raises(NothingFound):
        lesson_of_story(services, story, Wish(), ["no"])
    with pytest.raises(BadInput, match="One article"):
        lesson_of_story(services, story, Wish(), ["1", "1"])
    with pytest.raises(NothingFound):
        lesson_of_story(services, 999, Wish())


def test_a_copy_without_answers_takes_nothing_away(services: Services) -> None:
    lessons = services.library.lessons
    assert keep(services, lesson(key=False)).lessons == {lesson().id}
    rename(services, lesson().id, "  Our\nferry ")
    keep(services, lesson())
    assert lesson_in(lessons, lesson().id) == replace(lesson(), title="Our ferry")
    keep(services, lesson(key=False))
    assert lesson_in(lessons, lesson().id).key is not None
    with pytest.raises(BadInput, match="needs a title"):
        rename(services, lesson().id, " \n")


def test_marks_must_be_of_a_lesson_that_is_here_and_fit_it(services: Services) -> None:
    with pytest.raises(BadInput, match="not in the library"):
        save_marks(services, marks())
    keep(services, lesson())
    assert save_marks(services, marks()).lessons == {lesson().id}
    far = replace(marks(), loaded=(replace(marks().loaded[0], end=9999),))
    with pytest.raises(BadInput, match="outside the texts"):
        save_marks(services, far)


def test_files_that_cannot_be_read_are_said(tmp_path: Path) -> None:
    with pytest.raises(FileMissing, match="There is no file"):
        read_pack(tmp_path / "gone.lesson.html")
    with pytest.raises(FileMissing, match="could not be read"):
        read_pack(tmp_path)


def test_ids_are_new_each_time() -> None:
    assert len({new_id() for _ in range(100)}) == 100
    assert all(len(new_id()) == 32 for _ in range(3))
