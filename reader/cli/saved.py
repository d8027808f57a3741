"""`variorum saved import` and `variorum saved export`: saved articles from and to other readers."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from reader.app import open_services
from reader.cli.output import FORM, counted, emit, tell
from reader.cli.watch import watched


@click.group()
def saved() -> None:
    """Take saved articles from other readers, or hand them on."""


@saved.command("import")
@click.argument("file", type=click.Path(path_type=Path, readable=False))
@FORM
@click.pass_obj
def import_(library: Path, file: Path, form: str) -> None:
    """Take in the starred articles of Inoreader, FreshRSS and others (JSON). Feeds that you do not follow are
    added at rest; the next refresh puts the articles into stories."""
    from reader.pipeline.saved import import_saved

    with open_services(library, writer=True) as services, watched() as (progress, cancel):
        got, _ = import_saved(services, file, progress, cancel)
    here = f"{got.known} that were here"
    text = f"Saved {counted(got.added, 'article')} and {here}, added {counted(got.feeds, 'feed')}."
    if got.unread:
        text += f" {counted(got.unread, 'article')} could not be read."
    tell(form, {"schema": "variorum/saved-import/1", **asdict(got)}, text)


@saved.command()
@click.argument("file", type=click.Path(path_type=Path), required=False)
@click.pass_obj
def export(library: Path, file: Path | None) -> None:
    """Write them as JSON to FILE, or to standard output; other readers take it."""
    from reader.pipeline.saved import export_saved

    with open_services(library, writer=False) as services:
        text = export_saved(services).decode("utf-8")
    emit(text, file)
