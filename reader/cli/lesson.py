"""`variorum lesson`: packs for a class, and what students hand in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, get_args

import click

from reader.cli.given import check_given, compared, opened
from reader.cli.output import FORM, OUTPUT, as_json, counted, emit, note, tell
from reader.cli.watch import watched
from reader.errors import BadInput
from reader.model.lesson import Lesson, Sample, Task, Tongue
from reader.model.records import plain
from reader.work.progress import CancelToken, Progress

if TYPE_CHECKING:
    from reader.model.lesson import Wish

_pack = click.argument("pack")
_ID = re.compile("[0-9a-f]{4,32}")
_SHORT_ID = 8


@click.group()
def lesson() -> None:
    """Freeze a story for a class: one page that opens offline in any browser; compare what students mark."""


@lesson.command()
@click.argument("articles", nargs=-1)
@click.option("--story", type=int, metavar="ID", help="Of a story of the library instead.")
@click.option("--title", default="", help="Default: that of the story, or the first headline.")
@click.option("--blind", is_flag=True, help="Call the outlets Outlet A, B, C …, in the texts too.")
@click.option("--without-key", is_flag=True, help="Leave the answers out: whoever has the file has them too.")
@click.option("--teacher", type=click.Path(path_type=Path), help="Also write a copy with the answers there.")
@click.option("--language", type=click.Choice(get_args(Tongue)), default="en", show_default=True,
              help="Of the page's own words.")  # fmt: skip
@click.option("--instructions", default="", help="What the students read first.")
@click.option(
    "--question", "questions", multiple=True, help="To be answered in writing; several are possible."
)
@click.option("--task", "tasks", type=click.Choice(get_args(Task)), multiple=True,
              help="Default: loaded, missing. With --blind also guess: which outlet is which.")  # fmt: skip
@click.option("--terms", type=click.Choice(("used", "all", "none")), default="used", show_default=True,
              help="Of the glossary: those that the lesson uses, or all.")  # fmt: skip
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True, help="FILE.lesson.html")
@click.pass_obj
def make(
    library: Path,
    articles: tuple[str, ...],
    story: int | None,
    title: str,
    blind: bool,
    without_key: bool,
    teacher: Path | None,
    language: Tongue,
    instructions: str,
    questions: tuple[str, ...],
    tasks: tuple[Task, ...],
    terms: str,
    output: Path,
) -> None:
    """Make a lesson pack of two or more article files or pages, or of a story of the library.

    ARTICLES are as for `variorum compare`. A lesson of a story is also kept in the library, with its answers.
    """
    from reader.lessons.glossary import entries
    from reader.lessons.page import lesson_page
    from reader.model.lesson import TASKS, Wish

    check_given(articles, story)
    if "guess" in tasks and not blind:
        raise click.UsageError("Guessing which outlet is which needs --blind.")
    if set(tasks) == {"guess"}:
        raise click.UsageError("Students also need something to mark: add --task loaded or --task missing.")
    asked = tuple(task for task in get_args(Task) if task in tasks) or TASKS
    chosen = {"used": None, "all": tuple(entry.id for entry in entries(language)), "none": ()}[terms]
    wish = Wish(title, language, instructions, blind, asked, chosen, questions)
    with watched() as (progress, cancel):
        if story is None:
            made = _of_files(articles, wish, progress, cancel)
        else:
            made = _of_story(library, story, wish, progress, cancel)
    if blind:
        for sentence in _hidden(made):
            note(sentence)
    if teacher is not None:
        emit(lesson_page(made), teacher)
    emit(lesson_page(made, key=not without_key), output)


@lesson.command("list")
@FORM
@click.pass_obj
def list_(library: Path, form: str) -> None:
    """List the lessons of the library. PACK in the other commands may be the beginning of an id that stands
    here."""
    from reader.app import open_services

    with open_services(library, writer=False) as services:
        rows = services.library.lessons.all()
    lines = [
        f"{row.id[:_SHORT_ID]}  {row.made:%Y-%m-%d}  {row.outlets} outlets{', hidden' if row.blind else ''}  "
        f"{row.handed_in} handed in  {row.title}"
        for row in rows
    ]
    text = "\n".join(lines) or "No lessons yet: `variorum lesson make --story ID` makes one."
    tell(form, {"schema": "variorum/lessons/1", "lessons": [plain(row) for row in rows]}, text)


@lesson.command()
@_pack
@click.option("--without-key", is_flag=True, help="Leave the answers out.")
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True, help="FILE.lesson.html")
@click.pass_obj
def write(library: Path, pack: str, without_key: bool, output: Path) -> None:
    """Write a pack once more, as for the students of a class whose teacher has the copy with the answers."""
    from reader.lessons.page import lesson_page

    emit(lesson_page(_found(library, pack), key=not without_key), output)


@lesson.command()
@_pack
@FORM
@OUTPUT
@click.pass_obj
def show(library: Path, pack: str, form: str, output: Path | None) -> None:
    """Say what is in a lesson pack; as JSON, all of it."""
    from reader.lessons.document import lesson_document

    found = _found(library, pack)
    tell(form, lesson_document(found), "\n".join(_shown(found)), output)


@lesson.command()
@_pack
@click.argument("marks", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--format", "form", type=click.Choice(("json", "text", "csv")),
              help="Default: what the name of -o says, else text.")  # fmt: skip
@OUTPUT
@click.pass_obj
def check(library: Path, pack: str, marks: tuple[Path, ...], form: str | None, output: Path | None) -> None:
    """Put what students marked beside the program's answers and beside each other.

    MARKS are files that students saved (.marks.json), folders of them, and archives (.zip). Of a student who
    handed in more than once, the file that was saved last counts.
    """
    from reader.lessons.handed_in import gather
    from reader.lessons.report import check_document, check_text
    from reader.lessons.table import class_table

    found = _found(library, pack)
    got = gather(marks, found)
    for hint in dict.fromkeys(problem.hint for problem in got.problems):
        for problem in (each for each in got.problems if each.hint == hint):
            note(f"{problem.file}: {problem.sentence}")
        note(hint)
    for student in got.again:
        note(f"{student} handed in more than once; what was saved last counts.")
    if not got.marks:
        raise BadInput("There are no marks to compare.", "Give files that students saved in this lesson.")
    form = form or (output.suffix.lstrip(".").lower() if output else "text")
    if form == "json":
        emit(as_json(check_document(found, got)), output)
    elif form == "csv":
        mark = "\ufeff" if output else ""  # by which Excel knows UTF-8
        emit(mark + class_table(found, got.marks), output)
    else:
        emit(check_text(found, got), output)


@lesson.command()
@_pack
@click.option("--answers", is_flag=True, help="The answer key instead of the worksheet.")
@click.option("--guide", is_flag=True, help="A page for the teacher instead: goals, times, where to look.")
@OUTPUT
@click.pass_obj
def worksheet(library: Path, pack: str, answers: bool, guide: bool, output: Path | None) -> None:
    """Write a lesson as a page to print: the texts with numbered lines and room to write."""
    from reader.lessons.beside import key_of
    from reader.lessons.guide import guide as guided
    from reader.lessons.paper import worksheet as written

    if answers and guide:
        raise click.UsageError("Give --answers or --guide, one at a time.")
    found = _found(library, pack)
    if answers:
        key_of(found)
    emit(guided(found) if guide else written(found, answers), output)


@lesson.command()
@click.argument("which", type=click.Choice(get_args(Sample)), default="phones")
@click.option("--language", type=click.Choice(get_args(Tongue)), default="en", show_default=True,
              help="Of the page's own words; the texts are English.")  # fmt: skip
@click.option("--without-key", is_flag=True, help="Leave the answers out.")
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True, help="FILE.lesson.html")
def sample(which: Sample, language: Tongue, without_key: bool, output: Path) -> None:
    """Write a lesson that is ready for a class, by invented outlets.

    WHICH is "phones" (a school rule in three short texts) or "inquiry" (a hearing in four long ones).
    """
    from reader.app import load_encoder
    from reader.lessons.page import lesson_page
    from reader.pipeline.sample_lesson import sample_lesson
    from reader.work.clock import SystemClock

    with watched() as (progress, cancel):
        progress("Loading the language model", 0, None)
        made = sample_lesson(which, load_encoder(), language, SystemClock().now(), progress, cancel)
    emit(lesson_page(made, key=not without_key), output)


def _found(library: Path, pack: str) -> Lesson:
    """The lesson of a file, or of the library by the beginning of its id."""
    from reader.app import open_services
    from reader.lessons.shelf import lesson_in
    from reader.pipeline.lessons import read_pack

    if Path(pack).exists() or not _ID.fullmatch(pack) or not library.exists():
        return read_pack(Path(pack))
    with open_services(library, writer=False) as services:
        ids = [row.id for row in services.library.lessons.all() if row.id.startswith(pack)]
        if len(ids) > 1:
            raise BadInput(f"{len(ids)} lessons begin with {pack}.", "Give more of the id.")
        return lesson_in(services.library.lessons, ids[0] if ids else pack)


def _hidden(made: Lesson) -> Iterator[str]:
    """Which outlet is which, and how often the texts name it: a teacher sees what was replaced."""
    assert made.key is not None
    words = " ".join(article.text for article in made.articles)
    for article in made.articles:
        count = len(re.findall(rf"{re.escape(article.outlet)}(?!\w)", words))
        places = f"named in {counted(count, 'place')}" if count else "named nowhere"
        yield f"{article.outlet} is {made.key.names[article.id].outlet}, {places}."


def _of_files(articles: tuple[str, ...], wish: Wish, progress: Progress, cancel: CancelToken) -> Lesson:
    from reader.pipeline.lessons import lesson_of
    from reader.work.clock import SystemClock

    comparison, encoder = compared(articles, progress, cancel)
    return lesson_of(comparison, wish, encoder, SystemClock().now())


def _of_story(library: Path, story: int, wish: Wish, progress: Progress, cancel: CancelToken) -> Lesson:
    from reader.pipeline.lessons import keep, lesson_of_story

    with opened(library) as services:
        made = lesson_of_story(services, story, wish, (), progress, cancel)
        if services.library.read_only:
            note("A window has the library: the lesson is not kept in it, only in the files.")
        else:
            keep(services, made)
        return made


def _shown(found: Lesson) -> list[str]:
    words = [len(article.text.split()) for article in found.articles]
    lines = [
        found.title,
        f"  id        {found.id}",
        f"  made      {found.made:%Y-%m-%d %H:%M} UTC",
        f"  outlets   {'hidden' if found.blind else 'by their names'}",
        f"  tasks     {', '.join(found.tasks)}",
        f"  language  {found.language}",
        f"  glossary  {len(found.glossary)} terms",
        f"  answers   {'in it' if found.key else 'not in it'}",
    ]
    lines += [f"  {line}" for line in found.instructions.splitlines()]
    lines += [f"  question {number}: {asked}" for number, asked in enumerate(found.questions, 1)]
    for article, count in zip(found.articles, words, strict=True):
        cut = "" if article.complete else ", incomplete"
        real = f" = {found.key.names[article.id].outlet}" if found.key and found.blind else ""
        lines.append(f"  {article.id}  {article.outlet}{real}: {article.title} ({count} words{cut})")
    return lines
