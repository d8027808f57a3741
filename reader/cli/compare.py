"""`variorum compare`."""

from __future__ import annotations

from pathlib import Path

import click

from reader.cli.given import check_given, compared, opened
from reader.cli.output import LANGUAGE, OUTPUT, emit
from reader.cli.watch import watched
from reader.export.formats import FORMATS, format_of, rendered
from reader.model.lesson import Tongue


@click.command()
@click.argument("articles", nargs=-1)
@click.option(
    "--story", type=int, metavar="ID", help="Compare the articles of a story of the library instead."
)
@click.option(
    "--format", "form", type=click.Choice(FORMATS), help="Default: what the name of -o says, else text."
)
@OUTPUT
@LANGUAGE
@click.option("--title", help="Title of the comparison. Default: the first headline.")
@click.pass_obj
def compare(
    library: Path,
    articles: tuple[str, ...],
    story: int | None,
    form: str | None,
    output: Path | None,
    language: Tongue,
    title: str | None,
) -> None:
    """Compare two or more article files or pages, or a story of the library.

    ARTICLES are .txt (the first line is the headline), .html (a saved page) or .json files with "title"
    and "text" or "html", and "id", "outlet", "published", "url" if known; or addresses of pages
    (https://...), which are fetched. None of them touches the library.
    """
    check_given(articles, story)
    form = form or (format_of(output) if output else "text")
    with watched() as (progress, cancel):
        if story is None:
            comparison, _encoder = compared(articles, progress, cancel)
        else:
            from reader.pipeline.story import compare_story

            with opened(library) as services:
                comparison = compare_story(services, story, progress, cancel)
    emit(rendered(comparison, form, title or comparison.articles[0].headline, language), output)
