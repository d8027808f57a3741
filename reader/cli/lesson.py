"""`variorum lesson`: packs for a class, and what students hand in."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, get_args

import click

from reader.cli.output import as_json, emit, note
from reader.cli.watch import watched
from reader.errors import BadInput, LibraryInUse, LibraryReadOnly
from reader.model.lesson import Lesson, Task, Tongue
from reader.work.progress import CancelToken, Progress

if TYPE_CHECKING:
    from reader.lessons.freeze import Wish
    from reader.net.client import Client

_pack = click.argument("pack", type=click.Path(path_type=Path))
_form = click.option(
    "--format", "form", type=click.Choice(("json", "text")), default="text", show_default=True
)
_output = click.option("-o", "--output", type=click.Path(path_type=Path), help="Write to this file.")


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
@click.option("--task", "tasks", type=click.Choice(get_args(Task)), multiple=True,
              help="What they mark; default: all of it.")  # fmt: skip
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
    tasks: tuple[Task, ...],
    output: Path,
) -> None:
    """Make a lesson pack of two or more article files or pages, or of a story of the library.

    ARTICLES are as for `variorum compare`. A lesson of a story is also kept in the library, with its answers.
    """
    from reader.lessons.freeze import TASKS, Wish
    from reader.lessons.page import lesson_page

    if (story is None) == (not articles):
        raise click.UsageError("Give two or more article files or addresses, or --story ID.")
    if story is None and len(articles) < 2:
        raise BadInput("One article cannot be compared.", "Give two or more article files or addresses.")
    asked = tuple(task for task in TASKS if task in tasks) or TASKS
    wish = Wish(title, language, instructions, blind, asked)
    with watched() as (progress, cancel):
        if story is None:
            made = _of_files(articles, wish, progress, cancel)
        else:
            made = _of_story(library, story, wish, progress, cancel)
    if teacher is not None:
        emit(lesson_page(made), teacher)
    emit(lesson_page(made, key=not without_key), output)


@lesson.command()
@_pack
@_form
@_output
def show(pack: Path, form: str, output: Path | None) -> None:
    """Say what is in a lesson pack; as JSON, all of it."""
    from reader.lessons.document import lesson_document
    from reader.pipeline.lessons import read_pack

    found = read_pack(pack)
    emit(as_json(lesson_document(found)) if form == "json" else "\n".join(_shown(found)), output)


@lesson.command()
@_pack
@click.argument("marks", nargs=-1, required=True, type=click.Path(path_type=Path))
@_form
@_output
def check(pack: Path, marks: tuple[Path, ...], form: str, output: Path | None) -> None:
    """Put what students marked beside the program's answers and beside each other.

    MARKS are files that students saved (.marks.json), folders of them, and archives (.zip). Of a student who
    handed in more than once, the file that was saved last counts.
    """
    from reader.lessons.handed_in import gather
    from reader.lessons.report import check_document, check_text
    from reader.pipeline.lessons import read_pack

    found = read_pack(pack)
    got = gather(marks, found)
    for problem in got.problems:
        note(f"{problem.file}: {problem.sentence} {problem.hint}".rstrip())
    for student in got.again:
        note(f"{student} handed in more than once; what was saved last counts.")
    if not got.marks:
        raise BadInput("There are no marks to compare.", "Give files that students saved in this lesson.")
    emit(as_json(check_document(found, got)) if form == "json" else check_text(found, got), output)


@lesson.command()
@_pack
@click.option("--answers", is_flag=True, help="The answer key instead of the worksheet.")
@_output
def worksheet(pack: Path, answers: bool, output: Path | None) -> None:
    """Write a lesson as a page to print: the texts with numbered lines and room to write."""
    from reader.lessons.beside import key_of
    from reader.lessons.paper import worksheet as written
    from reader.pipeline.lessons import read_pack

    found = read_pack(pack)
    if answers:
        key_of(found)
    emit(written(found, answers), output)


def _of_files(articles: tuple[str, ...], wish: Wish, progress: Progress, cancel: CancelToken) -> Lesson:
    from reader.app import load_encoder
    from reader.pipeline.compare import compare_articles
    from reader.pipeline.given import articles_given
    from reader.pipeline.lessons import lesson_of
    from reader.work.clock import SystemClock

    found = articles_given(articles, _client, progress, cancel)
    progress("Loading the language model", 0, None)
    encoder = load_encoder()
    comparison = compare_articles(found, encoder, progress=progress, cancel=cancel)
    return lesson_of(comparison, wish, encoder, SystemClock().now())


def _of_story(library: Path, story: int, wish: Wish, progress: Progress, cancel: CancelToken) -> Lesson:
    """Kept in the library, unless a window has it: then the files are all there is."""
    from reader.app import open_services
    from reader.pipeline.lessons import keep, lesson_of_story

    with ExitStack() as stack:
        try:
            services = stack.enter_context(open_services(library, writer=library.exists()))
        except (LibraryInUse, LibraryReadOnly):
            services = stack.enter_context(open_services(library, writer=False))
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
    for article, count in zip(found.articles, words, strict=True):
        cut = "" if article.complete else ", incomplete"
        real = f" = {found.key.names[article.id].outlet}" if found.key and found.blind else ""
        lines.append(f"  {article.id}  {article.outlet}{real}: {article.title} ({count} words{cut})")
    return lines


def _client() -> Client:
    from reader.net.client import Client

    return Client()
