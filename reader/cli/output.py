"""What a command prints: its document to stdout or a file, everything else to stderr."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

import click

from reader.errors import FileMissing


def emit(text: str, output: Path | None = None) -> None:
    """Write the command's document as UTF-8: to `output`, whole or not at all, else to stdout.

    Raises:
        FileMissing: the file cannot be written.
    """
    data = (text if text.endswith("\n") else text + "\n").encode("utf-8", "replace")
    if output is None or str(output) == "-":
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return
    write_file(output, data)
    note(f"Wrote {output}.")


def write_file(path: Path, data: bytes) -> None:
    """Replace a file in one step, so that a failure leaves what was there.

    Raises:
        FileMissing: the folder is not there or not writable.
    """
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(data)  # a device or pipe such as /dev/stdout
            return
        part.write_bytes(data)
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise FileMissing(path, reason=error.strerror or "it is not writable") from None


def as_json(document: Any) -> str:
    """A document as the commands print it."""
    return json.dumps(document, ensure_ascii=False, indent=1)


def note(sentence: str) -> None:
    """A message beside the document."""
    click.echo(sentence, err=True)
