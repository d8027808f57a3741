"""Commands of the classroom: lesson packs, and what students hand in."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import get_args

from reader.engine.job import Job, Result
from reader.engine.protocol import notice
from reader.errors import BadInput, LibraryDamaged, LibraryGone, ReaderError
from reader.model.changes import Changes
from reader.model.lesson import TASKS, Sample, Task, Tongue, Wish

_LOOK_SECONDS = 0.3
"""So often it is looked whether a served lesson is to be closed, and who came."""


def lesson_make(job: Job) -> Result:
    """Make a lesson of a `story`, or of a comparison that the window has as a `document`.

    `title`, `instructions`, `blind`, `language` ("en") and `tasks` (all) are the teacher's wishes, `articles`
    the ids of those that go into it (all), `terms` those of the glossary (those that the lesson uses),
    `questions` what is to be answered in writing (nothing). The library keeps it with its key.
    """
    from reader.export.document import from_document
    from reader.pipeline.lessons import keep, lesson_of, lesson_of_story

    given, command = job.command.given, job.command
    tasks = command.texts("tasks") if given.get("tasks") is not None else list(TASKS)
    wish = Wish(
        title=command.text_or_none("title") or "",
        language=_tongue(command.text_or_none("language") or "en"),
        instructions=command.text_or_none("instructions") or "",
        blind=command.flag("blind") is True,
        tasks=tuple(task for task in _tasks() if task in tasks),
        terms=tuple(command.texts("terms")) if given.get("terms") is not None else None,
        questions=tuple(command.texts("questions")) if given.get("questions") is not None else (),
    )
    only = command.texts("articles") if given.get("articles") is not None else []
    if isinstance(given.get("document"), dict):
        comparison = from_document(given["document"])
        now, encoder = job.services.clock.now(), job.services.encoder()
        lesson = lesson_of(comparison, wish, encoder, now, only, job.progress, job.cancel)
    else:
        story = command.number("story")
        lesson = lesson_of_story(job.services, story, wish, only, job.progress, job.cancel)
    job.announce(keep(job.services, lesson))
    return {"lesson": lesson.id}


def lesson_sample(job: Job) -> Result:
    """Put the lessons that come with the program into the library, with their keys, in a `language` ("en");
    again, they are found. The result names the short one."""
    from reader.pipeline.lessons import keep
    from reader.pipeline.sample_lesson import sample_id, sample_lesson

    language = _tongue(job.command.text_or_none("language") or "en")
    here = {row.id for row in job.services.library.lessons.all()}
    samples: tuple[Sample, ...] = get_args(Sample)
    for sample in reversed(samples):  # newest first: the short one heads the list
        if sample_id(sample, language) not in here:
            now, encoder = job.services.clock.now(), job.services.encoder()
            job.announce(
                keep(job.services, sample_lesson(sample, encoder, language, now, job.progress, job.cancel))
            )
    return {"lesson": sample_id(samples[0], language)}


def lesson_import(job: Job) -> Result:
    """Take a lesson pack from a file into the library."""
    from reader.pipeline.lessons import keep, read_pack

    lesson = read_pack(Path(job.command.text("path")))
    job.announce(keep(job.services, lesson))
    return {"lesson": lesson.id, "title": lesson.title}


def lesson_export(job: Job) -> Result:
    """Write the page of a lesson to a file, with its answers if `key` is true."""
    from reader.lessons.page import lesson_page
    from reader.lessons.shelf import lesson_in
    from reader.pipeline.files import write_file

    path = Path(job.command.text("path"))
    lesson = lesson_in(job.services.library.lessons, job.command.text("lesson"))
    write_file(path, lesson_page(lesson, key=job.command.flag("key") is True).encode())
    return {"path": str(path)}


def lesson_serve(job: Job) -> Result:
    """Serve a `lesson` to the devices of this network, without its answers, until it is stopped.

    Progress tells the address, how many handed in, and how many opened it; what is handed in is kept at once.
    That it cannot be kept for now (a full disk) is told once, until it can; if the library itself shows a
    fault, serving ends with that.
    """
    from reader.lessons.page import lesson_page
    from reader.lessons.served import ServedLesson
    from reader.lessons.shelf import lesson_in
    from reader.model.lesson import Marks
    from reader.pipeline.lessons import take_marks

    lessons = job.services.library.lessons
    lesson = lesson_in(lessons, job.command.text("lesson"))

    refused: list[ReaderError] = []

    def keep(marks: Marks, device: str) -> bool:
        try:
            kept, changes = take_marks(job.services, marks, device)
        except ReaderError as error:
            if not refused and not isinstance(error, LibraryGone | LibraryDamaged):
                both = f"{error} {error.hint}"
                job.send(notice(both))
            refused.append(error)
            raise
        refused.clear()
        job.announce(changes)
        return kept

    page = lesson_page(lesson, key=False, served=True)
    served = ServedLesson(lesson, page, keep, partial(lessons.owned, lesson.id))
    try:
        told: tuple[str, int, int] | None = None
        while not job.cancel.wait(_LOOK_SECONDS):
            for error in refused[-1:]:
                if isinstance(error, LibraryGone | LibraryDamaged):
                    raise error
            now = (served.address, served.handed_in, served.opened)
            if now != told:
                told = now
                job.progress(*now)
    finally:
        served.close()
    return {"lesson": lesson.id, "handed_in": served.handed_in}


def lesson_rename(job: Job) -> Result:
    """Give a lesson another title."""
    from reader.pipeline.lessons import rename

    lesson = job.command.text("lesson")
    job.announce(rename(job.services, lesson, job.command.text_or_none("title") or ""))
    return {"lesson": lesson}


def lesson_remove(job: Job) -> Result:
    """Remove a lesson, with what was handed in; `lesson_restore` brings it back within some days."""
    lesson = job.command.text("lesson")
    job.services.library.lessons.remove(lesson, job.services.clock.now())
    job.announce(_changed(lesson))
    return {"lesson": lesson}


def lesson_restore(job: Job) -> Result:
    """Bring a removed lesson back."""
    lesson = job.command.text("lesson")
    job.services.library.lessons.restore(lesson)
    job.announce(_changed(lesson))
    return {"lesson": lesson}


def marks_import(job: Job) -> Result:
    """Take what students handed in from `paths`: files, folders, archives; and `copied`, the text of such a
    file. With `lesson`, it must be of that.

    The result says whose marks were taken, who handed in more than once, and what could not be taken.
    """
    from reader.pipeline.lessons import hand_in

    paths = [Path(each) for each in job.command.texts("paths")]
    given = job.command.text_or_none
    got, changes = hand_in(job.services, paths, given("lesson"), given("copied") or "")
    job.announce(changes)
    return {
        "taken": [{"lesson": marks.lesson, "student": marks.student} for marks in got.marks],
        "again": list(got.again),
        "problems": [
            {"file": each.file, "sentence": each.sentence, "hint": each.hint} for each in got.problems
        ],
    }


def marks_save(job: Job) -> Result:
    """Keep what somebody marked in the window: `marks` is their document. `path`: also write it there."""
    from reader.lessons.document import marks_document, marks_from
    from reader.lessons.shelf import text_of
    from reader.pipeline.files import write_file
    from reader.pipeline.lessons import save_marks

    document = job.command.given.get("marks")
    if not isinstance(document, dict):
        raise BadInput('The command "marks_save" needs "marks".')
    marks = marks_from(document)
    job.announce(save_marks(job.services, marks))
    if path := job.command.text_or_none("path"):
        write_file(Path(path), text_of(marks_document(marks)).encode() + b"\n")
    return {"lesson": marks.lesson, "student": marks.student}


def marks_table(job: Job) -> Result:
    """Write what a class handed in for a `lesson` to `path`, as a table for a spreadsheet."""
    from reader.lessons.shelf import lesson_in, marks_in
    from reader.lessons.table import class_table
    from reader.pipeline.files import write_file

    lessons, lesson = job.services.library.lessons, job.command.text("lesson")
    path = Path(job.command.text("path"))
    table = class_table(lesson_in(lessons, lesson), marks_in(lessons, lesson))
    write_file(path, ("\ufeff" + table).encode())  # by its first letter Excel knows UTF-8
    return {"path": str(path)}


def marks_let_in(job: Job) -> Result:
    """Give the name of a `student` in a `lesson` to the device that was turned away; if none was, to the
    first that hands in under it."""
    lesson, student = job.command.text("lesson"), job.command.text("student")
    job.services.library.lessons.let_in(lesson, student)
    job.announce(_changed(lesson))
    return {"lesson": lesson, "student": student}


def marks_remove(job: Job) -> Result:
    """Forget what a `student` handed in for a `lesson`."""
    lesson, student = job.command.text("lesson"), job.command.text("student")
    job.services.library.lessons.remove_marks(lesson, student)
    job.announce(_changed(lesson))
    return {"lesson": lesson, "student": student}


def _changed(lesson: str) -> Changes:
    return Changes(lessons=frozenset((lesson,)))


def _tasks() -> tuple[Task, ...]:
    return get_args(Task)


def _tongue(code: str) -> Tongue:
    known: tuple[Tongue, ...] = get_args(Tongue)
    for each in known:
        if each == code:
            return each
    raise BadInput(f'A lesson cannot be in "{code}".', f"It can be in {', '.join(known)}.")
