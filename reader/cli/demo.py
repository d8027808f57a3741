"""`variorum demo`."""

from __future__ import annotations

from pathlib import Path

import click

from reader.cli.output import LANGUAGE, OUTPUT, emit
from reader.cli.watch import watched
from reader.export.formats import FORMATS, rendered
from reader.model.lesson import Tongue


@click.command()
@click.option("--html", "page", type=click.Path(path_type=Path), help="Also write the comparison as a page.")
@click.option("--format", "form", type=click.Choice(FORMATS), default="text", show_default=True)
@LANGUAGE
@OUTPUT
def demo(page: Path | None, form: str, language: Tongue, output: Path | None) -> None:
    """Compare the sample story that comes with Variorum: one inquiry as five invented outlets told it."""
    from reader.app import load_encoder
    from reader.pipeline.compare import compare_articles
    from reader.pipeline.sample import sample_articles

    with watched() as (progress, cancel):
        articles = sample_articles()
        comparison = compare_articles(articles, load_encoder(), progress=progress, cancel=cancel)
    title = articles[0].title
    if page is not None:
        emit(rendered(comparison, "html", title, language), page)
    emit(rendered(comparison, form, title, language), output)
