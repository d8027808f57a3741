"""What a command prints, and the options for it: its document to stdout or a file, all else to stderr."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any, get_args

import click

from reader.errors import NotWritten
from reader.model.lesson import Tongue
from reader.pipeline.files import write_file

FORM = click.option(
    "--format", "form", type=click.Choice(("json", "text")), default="text", show_default=True
)
LIMIT = click.option(
    "--limit", type=click.IntRange(min=1), default=50, show_default=True, help="At most so many."
)
OUTPUT = click.option("-o", "--output", type=click.Path(path_type=Path), help="Write to this file.")

LANGUAGE = click.option("--language", type=click.Choice(get_args(Tongue)), default="en", show_default=True,
                        help="Of what is said beside the texts.")  # fmt: skip


def emit(text: str, output: Path | None = None) -> None:
    """Write the command's document as UTF-8: to `output`, whole or not at all, else to stdout.

    Raises:
        NotWritten: the file, or standard output, takes no more.
    """
    data = (text if text.endswith("\n") else text + "\n").encode("utf-8", "replace")
    if output is None or str(output) == "-":
        try:
            sys.stdout.flush()
            sys.stdout.buffer.write(data)
            sys.stdout.buffer.flush()
        except OSError as error:
            # What is left in the buffer would fail once more when Python ends.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            if isinstance(error, BrokenPipeError):
                return  # whoever read it has seen enough (`variorum stories | head`)
            raise NotWritten("Standard output", error.strerror or "") from None
        return
    write_file(output, data)
    note(f"Wrote {output}.")


def tell(form: str, document: Any, text: str, output: Path | None = None) -> None:
    """Write one of two forms of what was found: the document as JSON, or its text.

    Raises: as `emit`.
    """
    emit(as_json(document) if form == "json" else text, output)


def counted(count: int, noun: str, ending: str = "s") -> str:
    """ "1 feed", "2 feeds"."""
    return f"{count} {noun}{'' if count == 1 else ending}"


def as_json(document: Any) -> str:
    """A document as the commands print it."""
    return json.dumps(document, ensure_ascii=False, indent=1)


def note(sentence: str) -> None:
    """A message beside the document."""
    click.echo(sentence, err=True)
