"""`variorum opml import` and `variorum opml export`."""

from __future__ import annotations

from pathlib import Path

import click

from reader.app import open_services
from reader.cli.output import FORM, counted, emit, note, tell


@click.group()
def opml() -> None:
    """Take subscriptions from other readers, or hand them on."""


@opml.command("import")
@click.argument("file", type=click.Path(path_type=Path, readable=False))
@FORM
@click.pass_obj
def import_(library: Path, file: Path, form: str) -> None:
    """Subscribe to all feeds of an OPML file. Nothing is fetched before the next refresh."""
    from reader.pipeline.exchange import import_opml

    with open_services(library, writer=True) as services:
        got = import_opml(services, file)
    for problem in got.problems:
        note(problem)
    document = {
        "schema": "variorum/opml-import/1", "added": got.added, "known": got.known, "problems": got.problems
    }  # fmt: skip
    known = f", {got.known} were there already" if got.known else ""
    tell(form, document, f"Added {counted(got.added, 'feed')}{known}.")


@opml.command()
@click.argument("file", type=click.Path(path_type=Path), required=False)
@click.pass_obj
def export(library: Path, file: Path | None) -> None:
    """Write the subscriptions as OPML to FILE, or to standard output."""
    from reader.pipeline.exchange import export_opml

    with open_services(library, writer=False) as services:
        text = export_opml(services).decode("utf-8")
    emit(text, file)
