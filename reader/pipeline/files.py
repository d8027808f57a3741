"""Writing a file whole or not at all."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from reader.errors import NotWritten


def write_file(path: Path, data: bytes) -> None:
    """Replace a file in one step, so that a failure leaves what was there.

    Raises:
        NotWritten: the folder is not there, not writable or full.
    """
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(data)  # a device or pipe such as /dev/stdout
            return
        part.write_bytes(data)
        part.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise NotWritten(path, error.strerror or "") from None
