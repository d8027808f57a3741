"""`variorum compare`."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import click

from reader.cli.output import emit
from reader.cli.watch import watched
from reader.errors import BadInput, LibraryInUse, LibraryReadOnly
from reader.export.formats import FORMATS, format_of, rendered
from reader.model.comparison import Comparison
from reader.work.progress import CancelToken, Progress

if TYPE_CHECKING:
    from reader.net.client import Client


@click.command()
@click.argument("articles", nargs=-1)
@click.option(
    "--story", type=int, metavar="ID", help="Compare the articles of a story of the library instead."
)
@click.option(
    "--format", "form", type=click.Choice(FORMATS), help="Default: what the name of -o says, else text."
)
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Write to this file.")
@click.option("--title", help="Title of the comparison. Default: the first headline.")
@click.pass_obj
def compare(
    library: Path,
    articles: tuple[str, ...],
    story: int | None,
    form: str | None,
    output: Path | None,
    title: str | None,
) -> None:
    """Compare two or more article files or pages, or a story of the library.

    ARTICLES are .txt (the first line is the headline), .html (a saved page) or .json files with "title"
    and "text" or "html", and "id", "outlet", "published", "url" if known; or addresses of pages
    (https://...), which are fetched. None of them touches the library.
    """
    if (story is None) == (not articles):
        raise click.UsageError("Give two or more article files or addresses, or --story ID.")
    if story is None and len(articles) < 2:
        raise BadInput("One article cannot be compared.", "Give two or more article files or addresses.")
    form = form or (format_of(output) if output else "text")
    with watched() as (progress, cancel):
        if story is None:
            from reader.app import load_encoder
            from reader.pipeline.compare import compare_articles
            from reader.pipeline.inputs import articles_given

            found = articles_given(articles, _client, progress, cancel)
            progress("Loading the language model", 0, None)
            comparison = compare_articles(found, load_encoder(), progress=progress, cancel=cancel)
        else:
            comparison = _of_story(library, story, progress, cancel)
    emit(rendered(comparison, form, title or comparison.articles[0].article.title), output)


def _of_story(library: Path, story: int, progress: Progress, cancel: CancelToken) -> Comparison:
    """The result is kept in the library, unless a window has it: then it is only read."""
    from reader.app import open_services
    from reader.pipeline.story import compare_story

    with ExitStack() as stack:
        try:
            services = stack.enter_context(open_services(library, writer=library.exists()))
        except (LibraryInUse, LibraryReadOnly):
            services = stack.enter_context(open_services(library, writer=False))
        return compare_story(services, story, progress, cancel)


def _client() -> Client:
    from reader.net.client import Client

    return Client()
