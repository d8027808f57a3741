"""What a command prints: its document to stdout or a file, everything else to stderr."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

import click

from reader.errors import NotWritten
from reader.pipeline.files import write_file


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


def as_json(document: Any) -> str:
    """A document as the commands print it."""
    return json.dumps(document, ensure_ascii=False, indent=1)


def note(sentence: str) -> None:
    """A message beside the document."""
    click.echo(sentence, err=True)
