"""The classroom: a story without names, packs, marking, beside the program, the class, the key."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QWidget

from reader.lessons.document import marks_document
from reader.lessons.shelf import text_of
from reader.lessons.together import Answered
from reader.model.lesson import Lesson, LessonArticle, Wish
from reader.settings import NAMES_HIDDEN
from tests.gallery.filling import settle, wait
from ui.classroom.serving import ServingDialog
from ui.main_window import MainWindow
from ui.models.own_marks import OwnMarks
from ui.services import Place

ANSWERS = (
    "One begins with the vote, the other with the people who wait in the rain.\nThe third has both.",
    "Yes: with the figure you see how few it helps.",
    "I would write 'ended' and not 'axed', and name who said that it was a scandal.",
    "",
)
STUDENTS = ("Ada Ngata", "Bilal Ortiz", "Chiara Voss", "Dan Okoro")


def screens(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """One after the other."""
    page = window.story_page
    window.stories.view.setCurrentIndex(window.stories.model.index(0))
    wait(lambda: page.evidence is not None)
    settle(900)
    window.preferences.put(NAMES_HIDDEN, True)
    for number in range(page.tabs.count()):
        page.tabs.setCurrentIndex(number)
        settle()
        yield f"blind-{number}-{page.current}", window
    window.preferences.put(NAMES_HIDDEN, False)
    window.desk.go_to(Place("lessons"))
    settle()
    if not window.services.lessons():
        yield "lessons-empty", window
    dialog = window.classroom.make(window.content.story)
    assert dialog is not None
    settle()
    yield "lesson-make", dialog
    wish = dialog.wish
    dialog.reject()
    glossary = window.classroom.glossary()
    settle()
    yield "glossary", glossary
    glossary.search.setText("quote")
    settle()
    yield "glossary-found", glossary
    glossary.reject()
    yield from _lesson(window, wish)
    window.desk.go_to(Place("stories"))


def _lesson(window: MainWindow, wish: Wish) -> Iterator[tuple[str, QWidget]]:
    room = window.classroom
    for row in window.services.lessons():
        run(window, "lesson_remove", lesson=row.key)
    made: list[str] = []
    window.jobs.run(
        "lesson_make",
        story=window.services.stories("outlets")[0].id,
        title=wish.title,
        instructions=wish.instructions,
        blind=True,
        tasks=["loaded", "missing", "guess"],
        questions=list(wish.questions),
        done=lambda result: made.append(str(result["lesson"])),
    )
    wait(lambda: bool(made))
    window.desk.go_to(Place("lessons"))
    room.open_lesson(made[0])
    lesson, page = room.lesson, room.page
    assert lesson is not None and page is not None
    settle(600)
    yield "lesson-mark-nothing", window
    page.go("beside")
    settle()
    yield "lesson-beside-nothing", window
    page.go("class")
    settle()
    yield "lesson-class-nothing", window
    served = ServingDialog(lesson.title, parent=window)
    served.show_told("http://192.168.1.20:8080", 8, 23)
    served.open()
    settle()
    yield "lesson-room", served
    served.show_turned_away(STUDENTS[1:3])
    settle()
    yield "lesson-room-asked", served
    served.reject()
    closing = ServingDialog(lesson.title, closing=True, parent=window)
    closing.show_told("http://192.168.1.20:8080", 8, 23)
    closing.open()
    settle()
    yield "lesson-room-closing", closing
    closing.reject()
    page.go("mark")
    assert page.session is not None
    mark(page.session.own, 0)
    page.show_lesson(lesson, ())
    page.mark.list.step(1)
    settle()
    yield "lesson-mark", window
    page.mark.show_article(longest(lesson).id)
    page.mark.text.choose(*_sentence(lesson, 4))
    page.mark.mark_missing()
    settle()
    yield "lesson-mark-missing", window
    if page.mark.menu is not None:
        page.mark.menu.close()
    dialog = page.mark.answer()
    assert dialog is not None
    settle()
    yield "lesson-answers", dialog
    dialog.accept()
    page.go("beside")
    page.beside.list.step(1)
    settle()
    yield "lesson-beside", window
    with TemporaryDirectory() as folder:
        for number, name in enumerate(STUDENTS):
            own = OwnMarks(lesson)
            mark(own, number)
            path = Path(folder) / f"{number}.marks.json"
            path.write_text(text_of(marks_document(own.handed_in(name))), "utf-8")
        (Path(folder) / "5.marks.json").write_text("{", "utf-8")
        room.open_paths([folder])
        wait(lambda: len(window.services.handed_in(lesson.id)) == len(STUDENTS))
        settle(900)
    page.class_.list.step(1)
    settle()
    yield "lesson-class", window
    question = next(key for key in page.class_.list.keys if isinstance(key, Answered))
    page.class_.hide_names.click()
    page.class_.list.choose(question)
    page.class_.list.chosen.emit(question)
    settle()
    yield "lesson-class-answers", window
    page.class_.hide_names.click()
    page.show_names(True)
    page.go("key")
    settle()
    yield "lesson-key", window
    page.show_names(False)
    out = room.giving_out
    papers = {"worksheet": out.sheet(answers=False), "answers": out.sheet(answers=True), "guide": out.guide()}
    for name, paper in papers.items():
        from ui.widgets.paper import preview

        assert paper is not None
        sheets = preview(paper, window)
        sheets.open()
        settle(600)
        yield f"lesson-print-{name}", sheets
        sheets.reject()


def mark(own: OwnMarks, number: int) -> None:
    """What a student might mark: some of what the program finds, and words of their own."""
    lesson = own.lesson
    assert lesson.key is not None
    words = [word for word in lesson.key.comparison.wording if not word.quoted]
    for n, word in enumerate(words[:9]):
        if (n + number) % 3 or n == 1:
            made = own.mark_loaded(word.article, word.start, word.end)
            if n == 1:
                own.give_reason(made, "It sounds as if it were already proved.")
    first = lesson.articles[number % len(lesson.articles)]
    start = first.passages[-1].start
    own.mark_loaded(first.id, start, start + 9)
    for n, article in enumerate(lesson.articles):
        if lesson.outlets and (n + number) % 2:
            own.guess(article.id, lesson.outlets[(n + number) % len(lesson.outlets)])
    own.answer([ANSWERS[(n + number) % len(ANSWERS)] for n, _ in enumerate(lesson.questions)])
    start, end = _sentence(lesson, 3)
    others = [article.id for article in lesson.articles if article is not longest(lesson)]
    own.mark_missing(longest(lesson).id, start, end, others[: 1 + number % 2])


def _sentence(lesson: Lesson, number: int) -> tuple[int, int]:
    passage = longest(lesson).passages[number]
    return passage.start, passage.end


def longest(lesson: Lesson) -> LessonArticle:
    return max(lesson.articles, key=lambda article: len(article.passages))


def run(window: MainWindow, command: str, **given: object) -> None:
    """A command, to its end."""
    ended: list[object] = []
    window.jobs.run(command, done=ended.append, failed=lambda *why: ended.append(why), **given)
    wait(lambda: bool(ended))
