"""What a teacher does in the window: a pack is made of a story of eight outlets, and a class hands in."""

from __future__ import annotations

import json
import random
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QDialog

from reader.lessons.document import marks_document
from tests.bench.acts import (
    Aside,
    Deed,
    Step,
    command,
    does,
    finds,
    opens,
    resizes,
    scrolls,
    shut,
    speak,
    window,
)
from ui.classroom.making import MakeLessonDialog
from ui.classroom.page import LessonPage
from ui.models.own_marks import OwnMarks
from ui.services import Place

STUDENTS, MARKS = 30, 12


def lesson_deeds(story: int) -> list[Deed]:
    """All of them; the pack is made of that story."""
    folder = tempfile.TemporaryDirectory()
    out = [
        Deed("outlet names hidden", (opens(story), *does("hide_names", "hide_names"))),
        Deed("lesson: making a pack", (opens(story), partial(command, "make_lesson"), _make, shut)),
        Deed("lesson: marking", (*map(_marks, range(6)), *does("undo", "undo"))),
        Deed("lesson: another outlet", tuple(lambda: _page().turn(1) for _ in range(4))),
        Deed(
            "lesson: a class hands in",
            (
                Aside(lambda: _write_marks(Path(folder.name))),
                lambda: window().classroom.open_paths([folder.name]),
                shut,
            ),
        ),
    ]
    for tab in ("mark", "beside", "class", "key"):
        out += [
            Deed(f"lesson, {tab}: turning to it", (lambda tab=tab: _page().go(tab),)),
            Deed(f"lesson, {tab}: scrolling", tuple(scrolls(lambda: _page().stack.currentWidget()))),
            Deed(f"lesson, {tab}: finding words", tuple(finds())),
            Deed(f"lesson, {tab}: another outlet", tuple(lambda: _page().turn(1) for _ in range(3))),
            Deed(f"lesson, {tab}: next place", tuple(lambda: _page().step(1) for _ in range(3))),
            Deed(f"lesson, {tab}: resizing the window", tuple(resizes())),
            Deed(f"lesson, {tab}: larger and smaller text", does("larger", "smaller")),
        ]
    out += [
        Deed(
            "lesson: worksheet and answer key",
            (
                lambda: _sheet(Path(folder.name) / "sheet.pdf", answers=False),
                lambda: _sheet(Path(folder.name) / "key.pdf", answers=True),
            ),
        ),
        Deed("lesson: names shown and hidden", (_names(True), _names(False))),
        Deed("lesson: left and opened again", (opens(story), *does("back"))),
        Deed(
            "lesson, class: another language",
            (
                lambda: _page().go("class"),
                partial(speak, "de"),
                partial(speak, "system"),
            ),
        ),
        Deed(
            "lesson, class: another lesson, and this one again",
            (
                lambda: _page().go("class"),
                lambda: window().classroom.open_sample(),
                _goes("lessons"),
                _lists(True),
                _lists(False),
                lambda: _page().go("class"),
                _lists(True),
                _goes("stories"),
            ),
        ),
        Deed("list of lessons", (_goes("lessons"), _goes("stories"))),
        Deed("dialog glossary", (partial(command, "glossary"), shut)),
    ]
    return out


def _page() -> LessonPage:
    page = window().classroom.page
    assert page is not None
    return page


def _goes(kind: str) -> Step:
    return lambda: window().desk.go_to(Place(kind))  # type: ignore[arg-type]


def _names(on: bool) -> Callable[[], object]:
    return lambda: _page().show_names(on)


def _lists(handed_in: bool) -> Step:
    """Choose a lesson in the list: the one that a class has handed in for, or another."""

    def choose() -> None:
        lessons = window().desk.lessons
        lessons.choose(next(row.id for row in lessons.model.rows if bool(row.handed_in) == handed_in))

    return choose


def _sheet(file: Path, *, answers: bool) -> None:
    paper = window().classroom.giving_out.sheet(answers=answers)
    assert paper is not None
    window().printing.write(paper, file)


def _make() -> None:
    dialogs: list[QDialog] = window().findChildren(QDialog)
    for dialog in dialogs:
        if isinstance(dialog, MakeLessonDialog):
            dialog.ok.click()


def _marks(number: int) -> Step:
    """Some words of the text on show."""

    def mark() -> None:
        view = _page().mark
        article = view.article
        assert article is not None
        passage = article.passages[1 + number * 3]
        view.text.choose(passage.start, passage.start + 20)
        command("mark_loaded")

    return mark


def _write_marks(folder: Path) -> None:
    """Thirty files, each with marks of its own."""
    lesson = _page().lesson
    assert lesson is not None
    for student in range(STUDENTS):
        chance, own = random.Random(student), OwnMarks(lesson)
        for _ in range(MARKS):
            article = chance.choice(lesson.articles)
            passage = chance.choice(article.passages)
            own.mark_loaded(
                article.id, passage.start, min(passage.end, passage.start + chance.randint(4, 30))
            )
        file = folder / f"{student}.marks.json"
        file.write_text(json.dumps(marks_document(own.handed_in(f"Student {student}"))), "utf-8")
